// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/apdu_port.h"

#include <memory>

namespace sheaf::devices {

/// Where an emulator listens.
struct TcpPlace
{
    std::string host;
    std::uint16_t port = 0;
};

/// `host:port`, `[::1]:9999` for an address of IPv6. BadData for anything else.
Outcome<TcpPlace> parseTcpPlace(std::string_view text);

/// The emulator of Ledger's own (speculos), or anything that speaks as it does: a command with its length before it;
/// the answer's data with its length before it, then the status word. Lengths are 4 bytes, big-endian. NotFound where
/// nobody listens.
Outcome<std::unique_ptr<ApduPort>> openTcp(const TcpPlace &place);

} // namespace sheaf::devices
