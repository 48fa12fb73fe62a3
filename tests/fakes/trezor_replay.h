// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/trezor_wire.h"
#include "fakes/scripted_person.h"
#include "fakes/trezor_recordings.h"
#include "signers/trezor_ethereum.h"

#include <algorithm>

namespace sheaf::test {

/// What the maker's library also writes out where it is false, or does not; the firmware takes either alike.
inline void dropSpelledOutFalse(devices::TrezorMessage &message)
{
    const auto drop = [&message](std::uint8_t key) {
        Bytes &payload = message.payload;
        if (payload.size() >= 2 && payload[payload.size() - 2] == key && payload.back() == 0)
            payload.resize(payload.size() - 2);
    };
    if (message.type == signers::trezor::kEthereumGetAddress) {
        drop(0x20); // 4 chunkify
        drop(0x10); // 2 show_display
    }
    if (message.type == signers::trezor::kEthereumSignTx || message.type == signers::trezor::kEthereumSignTxEip1559)
        drop(0x68); // 13 chunkify
}

/// A recipient in lower case: some of the fixtures have no checksum.
inline void lowerAddresses(devices::TrezorMessage &message)
{
    Bytes &payload = message.payload;
    constexpr std::array<std::uint8_t, 3> kBegin{42, '0', 'x'};
    const auto at = std::search(payload.begin(), payload.end(), kBegin.begin(), kBegin.end());
    for (std::ptrdiff_t i = 3; at != payload.end() && i < 43 && i < payload.end() - at; ++i)
        if (at[i] >= 'A' && at[i] <= 'F')
            at[i] = static_cast<std::uint8_t>(at[i] + 32);
}

/// Plays a recording's device, and holds against the recording what it is sent, packet by packet. Where a packet
/// differs, the whole message must be the same but for what is said above.
class Replay final : public devices::PacketPort
{
public:
    explicit Replay(const Recording &recording) : m_recording(recording) {}

    devices::Outcome<> write(BytesView packet) override
    {
        if (!next() || next()->fromDevice) {
            ++wrong;
            return devices::fail(devices::Fault::Protocol, "the recording has nothing from us here");
        }
        isExact = isExact && toBytes(packet) == next()->bytes;
        auto ours = m_ours.feed(packet);
        auto theirs = m_theirs.feed(m_recording.packets[m_at++].bytes);
        if (!ours || !theirs || ours->has_value() != theirs->has_value()) {
            ++wrong;
            return devices::fail(devices::Fault::Protocol, "our message is longer or shorter than the recorded one");
        }
        if (*ours) {
            for (devices::TrezorMessage *message : {&**ours, &**theirs}) {
                dropSpelledOutFalse(*message);
                lowerAddresses(*message);
            }
            wrong += **ours == **theirs ? 0 : 1;
        }
        return {};
    }

    devices::Outcome<std::optional<Bytes>> read(std::chrono::milliseconds) override
    {
        if (!next() || !next()->fromDevice)
            return std::nullopt;
        return m_recording.packets[m_at++].bytes;
    }

    bool isOver() const { return m_at == m_recording.packets.size(); }

    int wrong = 0;
    bool isExact = true;

private:
    const RecordedPacket *next() const { return isOver() ? nullptr : &m_recording.packets[m_at]; }

    const Recording &m_recording;
    std::size_t m_at = 0;
    devices::TrezorAssembler m_ours;
    devices::TrezorAssembler m_theirs;
};

struct ReplayedDevice
{
    explicit ReplayedDevice(const Recording &recording)
        : replay(new Replay(recording))
        , session(std::make_unique<devices::TrezorWire>(std::unique_ptr<devices::PacketPort>(replay)))
    {
    }
    Replay *replay;
    signers::trezor::Session session;
    signers::trezor::Ethereum ethereum{&session};
    ScriptedPerson person;
};

} // namespace sheaf::test
