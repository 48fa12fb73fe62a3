// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/port.h"

#include <deque>
#include <memory>

namespace sheaf::test {

/// What a device says and hears, packet by packet, set up and looked at from outside while a PacketPort of it is open.
struct Packets
{
    std::deque<Bytes> toCome; ///< read() takes them from here; with none, no packet comes in time
    std::vector<Bytes> written;
    std::vector<std::chrono::milliseconds> waited; ///< for how long each read() was ready to wait
    std::optional<devices::Fault> broken;          ///< every call fails with it
};

class ScriptedPort final : public devices::PacketPort
{
public:
    explicit ScriptedPort(std::shared_ptr<Packets> packets) : m_packets(std::move(packets)) {}

    devices::Outcome<> write(BytesView packet) override
    {
        if (m_packets->broken)
            return devices::fail(*m_packets->broken, "scripted");
        m_packets->written.push_back(toBytes(packet));
        return {};
    }

    devices::Outcome<std::optional<Bytes>> read(std::chrono::milliseconds timeout) override
    {
        m_packets->waited.push_back(timeout);
        if (m_packets->broken)
            return devices::fail(*m_packets->broken, "scripted");
        if (m_packets->toCome.empty())
            return std::nullopt;
        Bytes packet = std::move(m_packets->toCome.front());
        m_packets->toCome.pop_front();
        return packet;
    }

private:
    std::shared_ptr<Packets> m_packets;
};

} // namespace sheaf::test
