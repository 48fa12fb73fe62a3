// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/port.h"

#include <memory>
#include <string_view>

namespace sheaf::devices {

/// Trezor's emulator: a packet is a datagram. `address` is a number and a port of this machine, `127.0.0.1:21324`;
/// BadData for anything else, since PINs and passphrases go over it as they are. NotFound where nobody answers its
/// question PINGPING with PONGPONG.
Outcome<std::unique_ptr<PacketPort>> openUdp(std::string_view address);

} // namespace sheaf::devices
