// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/trezor_wire.h"

#include "base/secret.h"

#include <algorithm>

namespace sheaf::devices {

namespace {

constexpr std::uint8_t kReport = 0x3F;
constexpr std::uint8_t kMagic = 0x23;
constexpr std::size_t kHeaderSize = 9;
constexpr std::size_t kPacketSize = PacketPort::kPacketSize;

std::size_t readBigEndian(BytesView bytes)
{
    std::size_t value = 0;
    for (const std::uint8_t byte : bytes)
        value = value << 8U | byte;
    return value;
}

std::array<std::uint8_t, kHeaderSize> header(std::uint16_t type, std::size_t size)
{
    const auto byte = [](std::size_t value, unsigned shift) { return static_cast<std::uint8_t>(value >> shift); };
    return {kReport,        kMagic,         kMagic,         byte(type, 8), byte(type, 0),
            byte(size, 24), byte(size, 16), byte(size, 8U), byte(size, 0)};
}

} // namespace

Outcome<std::optional<TrezorMessage>> TrezorAssembler::feed(BytesView packet)
{
    const bool begins =
        packet.size() == kPacketSize && packet[0] == kReport && packet[1] == kMagic && packet[2] == kMagic && !isOpen();
    const bool goesOn = packet.size() == kPacketSize && packet[0] == kReport && isOpen();
    if (!begins && !goesOn) {
        m_expected.reset();
        return fail(
            Fault::Protocol,
            SHEAF_SAYS("Phrases", "the device sent a packet that belongs to no message; unplug it and try again"));
    }
    if (begins) {
        const std::size_t size = readBigEndian(packet.subspan(5, 4));
        if (size > TrezorPort::kMaxMessageSize)
            return fail(Fault::Protocol,
                        phrase(SHEAF_SAYS("Phrases",
                                          "the device announced a message of %1 bytes, which none of its answers has"),
                               PhraseNumber{std::to_string(size), {}}));
        m_message = {static_cast<std::uint16_t>(readBigEndian(packet.subspan(3, 2))), {}};
        m_expected = size;
    }
    const BytesView rest = packet.subspan(begins ? kHeaderSize : 1);
    append(m_message.payload, rest.first(std::min(rest.size(), *m_expected - m_message.payload.size())));
    if (m_message.payload.size() < *m_expected)
        return std::nullopt;
    m_expected.reset();
    return std::exchange(m_message, {});
}

Outcome<> TrezorWire::send(std::uint16_t type, BytesView payload)
{
    if (payload.size() > kMaxMessageSize)
        return fail(Fault::BadData, SHEAF_SAYS("Phrases", "that is more than the device takes at a time"));
    std::array<std::uint8_t, kPacketSize> packet{};
    const auto head = header(type, payload.size());
    std::size_t used = static_cast<std::size_t>(std::copy(head.begin(), head.end(), packet.begin()) - packet.begin());
    for (bool first = true; first || !payload.empty(); first = false) {
        const std::size_t size = std::min(kPacketSize - used, payload.size());
        std::copy_n(payload.begin(), size, packet.begin() + static_cast<std::ptrdiff_t>(used));
        const auto written = m_port->write(packet);
        wipe(packet); // a PIN, a passphrase
        if (!written)
            return written;
        payload = payload.subspan(size);
        packet[0] = kReport;
        used = 1;
    }
    return {};
}

Outcome<std::optional<TrezorMessage>> TrezorWire::receive(std::chrono::milliseconds timeout)
{
    for (;;) {
        SHEAF_DEVICE_TRY(packet, m_port->read(m_assembler.isOpen() ? kPacketTimeout : timeout));
        if (!packet && m_assembler.isOpen())
            return fail(
                Fault::Timeout,
                SHEAF_SAYS("Phrases", "the device stopped in the middle of an answer; unplug it and try again"));
        if (!packet)
            return std::nullopt;
        SHEAF_DEVICE_TRY(message, m_assembler.feed(*packet));
        if (message)
            return message;
    }
}

} // namespace sheaf::devices
