// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/trezor_port.h"

namespace sheaf::devices {

/// Version 1 of Trezor's wire protocol (trezor-firmware, docs/common/communication): packets of 64 bytes, the first
/// `3f 23 23 ‖ type u16 ‖ length u32 ‖ 55 bytes`, the others `3f ‖ 63 bytes`, numbers big-endian, zeros at the end.
///
/// Puts a message together, packet by packet. What follows its length in the last packet is not looked at.
class TrezorAssembler final
{
public:
    /// The message, once it is whole. Protocol for a packet that can't be where it is; the message it broke into is
    /// forgotten then.
    Outcome<std::optional<TrezorMessage>> feed(BytesView packet);
    /// Whether it has a beginning, and waits for the rest.
    bool isOpen() const { return m_expected.has_value(); }

private:
    TrezorMessage m_message;
    std::optional<std::size_t> m_expected; ///< bytes of the payload of the message that has begun
};

/// A TrezorPort over packets.
class TrezorWire final : public TrezorPort
{
public:
    explicit TrezorWire(std::unique_ptr<PacketPort> port) : m_port(std::move(port)) {}

    Outcome<> send(std::uint16_t type, BytesView payload) override;
    /// Timeout where a message began and does not go on within kPacketTimeout.
    Outcome<std::optional<TrezorMessage>> receive(std::chrono::milliseconds timeout) override;

    static constexpr std::chrono::milliseconds kPacketTimeout{5000};

private:
    std::unique_ptr<PacketPort> m_port;
    TrezorAssembler m_assembler;
};

} // namespace sheaf::devices
