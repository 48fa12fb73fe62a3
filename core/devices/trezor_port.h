// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/port.h"

#include <memory>

namespace sheaf::devices {

/// A message of Trezor's protocol, as its packets or the bridge carry it: a number, and protocol buffers.
struct TrezorMessage
{
    std::uint16_t type = 0;
    Bytes payload;

    friend bool operator==(const TrezorMessage &, const TrezorMessage &) = default;
};

/// One open device that speaks Trezor's protocol, message by message. It blocks, and belongs to one thread at a time.
class TrezorPort
{
public:
    /// No answer of a device has a tenth of it. What claims to be longer is not read.
    static constexpr std::size_t kMaxMessageSize = std::size_t{64} * 1024;

    virtual ~TrezorPort() = default;
    /// `payload` may hold a secret: no copy of it is left behind where that can be helped.
    virtual Outcome<> send(std::uint16_t type, BytesView payload) = 0;
    /// Nothing where none came in time.
    virtual Outcome<std::optional<TrezorMessage>> receive(std::chrono::milliseconds timeout) = 0;

protected:
    TrezorPort() = default;
    TrezorPort(const TrezorPort &) = default;
    TrezorPort &operator=(const TrezorPort &) = default;
};

} // namespace sheaf::devices
