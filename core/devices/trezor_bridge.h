// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/trezor_port.h"

#include <vector>

/// Trezor's bridge (trezord-go and the one in Trezor Suite): a program of the maker on this machine that has the device
/// open, and passes messages on over HTTP. Whoever listens on its port is taken for it, as every wallet does: it is
/// asked only where the device itself can't be opened.
namespace sheaf::devices {

constexpr std::uint16_t kBridgePort = 21325;

struct BridgeDevice
{
    std::string path;
    bool isTaken = false; ///< another program has a session with it now
};

/// NotFound where no bridge listens.
Outcome<std::vector<BridgeDevice>> listBridge(std::uint16_t port = kBridgePort);

/// A session with the device, until the port ends. Busy where another program has one.
Outcome<std::unique_ptr<TrezorPort>> openBridge(const std::string &path, std::uint16_t port = kBridgePort);

} // namespace sheaf::devices
