// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "devices/fault.h"

#include <chrono>
#include <optional>

namespace sheaf::devices {

/// One open device, packet by packet: hidraw, libusb, or an emulator's socket. It blocks, and belongs to one thread.
class PacketPort
{
public:
    static constexpr std::size_t kPacketSize = 64;

    virtual ~PacketPort() = default;
    /// `packet` is kPacketSize bytes; a report id before it is the port's affair.
    virtual Outcome<> write(BytesView packet) = 0;
    /// Nothing where none came in time.
    virtual Outcome<std::optional<Bytes>> read(std::chrono::milliseconds timeout) = 0;

protected:
    PacketPort() = default;
    PacketPort(const PacketPort &) = default;
    PacketPort &operator=(const PacketPort &) = default;
};

} // namespace sheaf::devices
