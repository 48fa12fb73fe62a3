// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace sheaf::desktop {

/// The sentences of wallet::explain(), of errors and of devices, which is English, listed once more where the
/// translators' tool finds them. A test holds the two together.
std::vector<const char *> explainTexts();

} // namespace sheaf::desktop
