// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/apdu_port.h"
#include "devices/port.h"

#include <memory>
#include <vector>

/// How APDUs travel in the 64-byte reports of a Ledger (npm @ledgerhq/devices 8.4.4, hid-framing.ts): channel (2 bytes,
/// big-endian), tag 0x05, sequence (2 bytes, from 0), in the first also the whole length (2 bytes), then data, zeros to
/// the end.
namespace sheaf::devices {

/// The reports of one command of at most 65,535 bytes.
std::vector<Bytes> ledgerFrames(std::uint16_t channel, BytesView command);

/// Puts the reports of one answer together.
class LedgerAnswer final
{
public:
    explicit LedgerAnswer(std::uint16_t channel) : m_channel(channel) {}

    enum class Took {
        Foreign, ///< of another channel: part of somebody else's answer
        Part,    ///< more are to come
        Last,
    };
    /// Protocol for a report that is no part of an answer, or comes out of turn. Nothing may be taken after that, nor
    /// after the last.
    Outcome<Took> take(BytesView report);
    Bytes whole() && { return std::move(m_bytes); }

private:
    std::uint16_t m_channel;
    std::uint16_t m_sequence = 0;
    std::size_t m_length = 0;
    Bytes m_bytes;
};

/// APDUs over the reports of a port. Every opener of a hidraw node gets a copy of everything that the device says; a
/// channel that nobody else uses tells whose an answer is.
class LedgerApduPort final : public ApduPort
{
public:
    /// `channel` is drawn anew for each opening.
    LedgerApduPort(std::unique_ptr<PacketPort> port, std::uint16_t channel)
        : m_port(std::move(port)), m_channel(channel)
    {
    }

    Outcome<Bytes> exchange(BytesView command, Person *awaited) override;
    /// Reports to others that were heard while an answer was awaited.
    std::size_t foreignReports() const { return m_foreign; }

private:
    Outcome<> forgetOldReports();
    Outcome<Bytes> receive(Person *awaited);

    std::unique_ptr<PacketPort> m_port;
    std::uint16_t m_channel;
    std::size_t m_foreign = 0;
};

} // namespace sheaf::devices
