// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sheaf::desktop {

/// The path that a person means: `~/x`, `file:///x` and quotes around it are what people type and paste.
QString plainPath(const QString &said);

} // namespace sheaf::desktop
