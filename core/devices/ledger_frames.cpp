// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/ledger_frames.h"

#include "devices/waiting_p.h"

#include <algorithm>

namespace sheaf::devices {

namespace {

constexpr std::uint8_t kApduTag = 0x05;
constexpr std::size_t kHeaderSize = 5; // channel, tag, sequence
constexpr std::size_t kStatusSize = 2;
/// A kernel's queue holds 64 reports; what is beyond comes from somebody who talks without end.
constexpr int kMostOldReports = 256;
/// Heard during one command that waits for nobody: the device is somebody else's.
constexpr int kMostForeignReports = 2'000;

void appendUint16(Bytes &to, std::size_t value)
{
    to.push_back(static_cast<std::uint8_t>(value >> 8U & 0xFFU));
    to.push_back(static_cast<std::uint8_t>(value & 0xFFU));
}

std::uint16_t uint16At(BytesView bytes, std::size_t at)
{
    return static_cast<std::uint16_t>(bytes[at] << 8U | bytes[at + 1]);
}

tl::unexpected<DeviceError> confused(const char *what)
{
    return fail(
        Fault::Protocol,
        phrase(SHEAF_SAYS("Phrases",
                          "the device's answer can't be read (%1); unplug it, plug it in again, and try once more"),
               std::string(what)));
}

tl::unexpected<DeviceError> notAlone()
{
    return fail(Fault::Busy,
                SHEAF_SAYS("Phrases",
                           "another program talks to the device; close Ledger Wallet (Ledger Live) and every page or "
                           "program that uses it, then try again"));
}

} // namespace

std::vector<Bytes> ledgerFrames(std::uint16_t channel, BytesView command)
{
    std::vector<Bytes> frames;
    std::size_t sequence = 0;
    do {
        Bytes frame;
        frame.reserve(PacketPort::kPacketSize);
        appendUint16(frame, channel);
        frame.push_back(kApduTag);
        appendUint16(frame, sequence);
        if (sequence == 0)
            appendUint16(frame, command.size());
        const std::size_t taken = std::min(command.size(), PacketPort::kPacketSize - frame.size());
        append(frame, command.first(taken));
        command = command.subspan(taken);
        frame.resize(PacketPort::kPacketSize);
        frames.push_back(std::move(frame));
        ++sequence;
    } while (!command.empty());
    return frames;
}

Outcome<LedgerAnswer::Took> LedgerAnswer::take(BytesView report)
{
    if (report.size() != PacketPort::kPacketSize)
        return confused("a report of another size");
    if (uint16At(report, 0) != m_channel)
        return Took::Foreign;
    if (report[2] != kApduTag)
        return confused("a report that is no part of an answer");
    if (uint16At(report, 3) != m_sequence)
        return confused("a part out of turn");
    BytesView data = report.subspan(kHeaderSize);
    if (m_sequence == 0) {
        m_length = uint16At(data, 0);
        data = data.subspan(2);
        if (m_length < kStatusSize)
            return confused("too short for a status word");
    }
    append(m_bytes, data.first(std::min(data.size(), m_length - m_bytes.size())));
    ++m_sequence; // 65,535 bytes are 1,111 reports
    return m_bytes.size() == m_length ? Took::Last : Took::Part;
}

Outcome<Bytes> LedgerApduPort::exchange(BytesView command, Person *awaited)
{
    SHEAF_DEVICE_CHECK(forgetOldReports());
    for (const Bytes &frame : ledgerFrames(m_channel, command))
        SHEAF_DEVICE_CHECK(m_port->write(frame));
    return receive(awaited);
}

/// What lies there before anything was asked: the end of an answer that nobody waited for, or somebody else's.
Outcome<> LedgerApduPort::forgetOldReports()
{
    for (int i = 0; i < kMostOldReports; ++i) {
        SHEAF_DEVICE_TRY(old, m_port->read(std::chrono::milliseconds(0)));
        if (!old)
            return {};
    }
    return notAlone();
}

Outcome<Bytes> LedgerApduPort::receive(Person *awaited)
{
    LedgerAnswer answer(m_channel);
    Waiting waiting(awaited);
    int foreign = 0;
    while (true) {
        SHEAF_DEVICE_CHECK(waiting.look());
        SHEAF_DEVICE_TRY(report, m_port->read(kLook));
        if (!report) {
            if (!waiting.isOver())
                continue;
            if (foreign > 0)
                return notAlone();
            return fail(Fault::Timeout,
                        SHEAF_SAYS("Phrases",
                                   "the device does not answer; end or reject what it shows, wake it, or unplug it "
                                   "and plug it in again"));
        }
        SHEAF_DEVICE_TRY(took, answer.take(*report));
        if (took == LedgerAnswer::Took::Last)
            return std::move(answer).whole();
        if (took != LedgerAnswer::Took::Foreign)
            continue;
        ++m_foreign;
        if (++foreign > kMostForeignReports && awaited == nullptr)
            return notAlone();
    }
}

} // namespace sheaf::devices
