// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/virtual_ledger.h"

#include <atomic>
#include <thread>

namespace sheaf::test {

/// Serves a virtual Ledger on a loopback port, as Ledger's emulator serves its own: commands and data with 4 bytes of
/// length before them. Opening or closing an app ends the connection, as it takes a real one off USB.
class VirtualLedgerTcp final
{
public:
    /// Port 0 is any. `ledger` outlives it, and is its own until it ends.
    explicit VirtualLedgerTcp(VirtualLedger *ledger, std::uint16_t port = 0);
    ~VirtualLedgerTcp();
    VirtualLedgerTcp(const VirtualLedgerTcp &) = delete;
    VirtualLedgerTcp &operator=(const VirtualLedgerTcp &) = delete;

    std::uint16_t port() const { return m_port; }
    std::string device() const { return "tcp:127.0.0.1:" + std::to_string(m_port); }
    /// Hangs up in the middle of the answer to the command behind so many; never where it is negative.
    void hangUpAfter(int commands) { m_hangUpAfter = commands; }

private:
    void serve();
    void serveOne(int connection);

    VirtualLedger *m_ledger;
    int m_listening = -1;
    std::uint16_t m_port = 0;
    std::atomic<int> m_hangUpAfter = -1;
    std::atomic<bool> m_ends = false;
    std::thread m_thread;
};

} // namespace sheaf::test
