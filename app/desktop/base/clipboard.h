// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sheaf::desktop {

/// Puts a public text on the clipboard, and looks whether it is there: some desktops refuse a program without focus.
bool copyToClipboard(const QString &text);

} // namespace sheaf::desktop
