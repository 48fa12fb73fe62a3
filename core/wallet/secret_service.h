// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wallet/desktop_keyring.h"

#include <memory>

namespace sheaf::wallet {

/// The freedesktop.org Secret Service on the session's D-Bus (GNOME's keyring, KDE's wallet, KeePassXC), by libsecret:
/// an entry of its default collection. The secret crosses the bus encrypted, or not at all, and here it is in locked
/// memory alone. A connection for each call, so that a service that comes and goes is found again; no call waits for
/// longer than 25 seconds for one answer.
std::unique_ptr<DesktopKeyring> secretService();

} // namespace sheaf::wallet
