// SPDX-License-Identifier: GPL-3.0-or-later
// rooms: devices
#include "devices/trezor_wire.h"

#include <cstdlib>
#include <deque>

using namespace sheaf;
using namespace sheaf::devices;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// Keeps what is written, to be read again.
class Loop final : public PacketPort
{
public:
    Outcome<> write(BytesView packet) override
    {
        require(packet.size() == kPacketSize);
        m_packets.push_back(toBytes(packet));
        return {};
    }
    Outcome<std::optional<Bytes>> read(std::chrono::milliseconds) override
    {
        if (m_packets.empty())
            return std::nullopt;
        Bytes packet = std::move(m_packets.front());
        m_packets.pop_front();
        return packet;
    }

private:
    std::deque<Bytes> m_packets;
};

} // namespace

// Packets from a device that says anything: what comes out of them is within its bounds, and the same after it was
// written out and read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    BytesView rest(data, size);
    TrezorAssembler assembler;
    while (!rest.empty()) {
        // The first byte is how long the packet is, so that packets of other sizes come up, too.
        const std::size_t length =
            std::min<std::size_t>(rest[0] < 200 ? PacketPort::kPacketSize : rest[0], rest.size() - 1);
        const auto message = assembler.feed(rest.subspan(1, length));
        rest = rest.subspan(1 + length);
        if (!message || !*message)
            continue;
        require(!assembler.isOpen() && (*message)->payload.size() <= TrezorPort::kMaxMessageSize);
        TrezorWire wire(std::make_unique<Loop>());
        require(wire.send((*message)->type, (*message)->payload).has_value());
        require(wire.receive(std::chrono::milliseconds(0)).value() == *message);
    }
    return 0;
}
