// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/virtual_ledger.h"

#include <atomic>
#include <mutex>
#include <thread>

using UMockdevTestbed = struct _UMockdevTestbed; // NOLINT(bugprone-reserved-identifier): umockdev's

namespace sheaf::test {

/// A virtual Ledger on a pretended USB bus (umockdev): programs find it in /sys and open /dev/hidrawN, unmodified. It
/// has two interfaces, as real ones have: APDUs, and a security key that nobody shall talk to. Opening or closing an
/// app takes it off the bus; it comes back with another product id, at another node.
class LedgerOnUsb final
{
public:
    explicit LedgerOnUsb(VirtualLedger *ledger);
    ~LedgerOnUsb();
    LedgerOnUsb(const LedgerOnUsb &) = delete;
    LedgerOnUsb &operator=(const LedgerOnUsb &) = delete;

    void plug();
    void unplug();
    /// Where it is now, "/dev/hidraw2".
    std::string node() const;

    std::atomic<bool> chatters = false; ///< it also answers another program, whose answers everybody gets
    std::atomic<bool> isMute = false;   ///< it takes commands, and answers nobody
    std::atomic<int> unplugsAfter = -1; ///< commands, in the middle of an answer
    std::atomic<bool> confuses = false; ///< it leaves a report of its answers out

private:
    std::string socket() const;
    std::string product() const;
    void add(const std::string &description);
    void addAnswers(const std::string &where, const std::string &descriptor);
    void addInterface(int interface, const std::string &descriptor);
    void serve();
    void hear(BytesView report);
    void answer(std::uint16_t channel, BytesView command);
    void say(BytesView report);

    VirtualLedger *m_ledger;
    UMockdevTestbed *m_bus;
    mutable std::recursive_mutex m_mutex;
    int m_descriptor = -1;
    int m_plugged = 0;                ///< times
    std::vector<std::string> m_paths; ///< of what is plugged, in /sys
    std::uint16_t m_channel = 0;
    Bytes m_command;
    std::size_t m_wanted = 0;
    Bytes m_partial;
    std::atomic<bool> m_ends = false;
    std::thread m_thread;
};

} // namespace sheaf::test
