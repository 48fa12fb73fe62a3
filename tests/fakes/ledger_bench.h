// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/virtual_ledger.h"
#include "signers/ledger_wallet.h"

namespace sheaf::test {

/// A virtual Ledger on a cable of the test's own: what happens to cables and USB is said by its fields.
class LedgerBench final
{
public:
    explicit LedgerBench(VirtualLedger::Settings settings = {}) : ledger(std::move(settings)) {}

    signers::ledger::SessionServices services()
    {
        return {[this] { return open(); }, [this](std::chrono::milliseconds time) { sleep(time); }};
    }
    std::unique_ptr<signers::LedgerWallet> wallet() { return std::make_unique<signers::LedgerWallet>(services()); }

    VirtualLedger ledger;
    bool isConnected = true;
    int unplugsAfter = -1;            ///< commands; never where it is negative
    int opensUntilBack = 3;           ///< in vain, after it has left USB
    bool staysAway = false;           ///< once it has left USB
    int opensWithoutPermission = 0;   ///< once it is back: udev comes later than the node
    std::function<Bytes(Bytes)> lies; ///< changes what it answers
    std::function<void()> onSleep;    ///< what people do while a program waits
    std::chrono::milliseconds slept{0};
    int opened = 0;
    std::vector<std::string> asked; ///< the first two bytes of each command

private:
    class Port final : public devices::ApduPort
    {
    public:
        explicit Port(LedgerBench *bench) : m_bench(bench), m_generation(bench->m_generation) {}
        devices::Outcome<Bytes> exchange(BytesView command, devices::Person *awaited) override
        {
            return m_bench->exchange(command, awaited, m_generation);
        }

    private:
        LedgerBench *m_bench;
        int m_generation;
    };

    static tl::unexpected<devices::DeviceError> gone()
    {
        return devices::fail(devices::Fault::Disconnected, "the device was unplugged");
    }

    devices::Outcome<signers::ledger::OpenedLedger> open()
    {
        if (!isConnected || m_away > 0) {
            m_away -= m_away > 0 && !staysAway ? 1 : 0;
            return devices::fail(devices::Fault::NotFound, "no Ledger is connected");
        }
        if (m_generation > 0 && opensWithoutPermission > 0) {
            --opensWithoutPermission;
            return devices::fail(devices::Fault::NoPermission, "no permission");
        }
        ++opened;
        return signers::ledger::OpenedLedger{std::make_unique<Port>(this), "Ledger Nano X"};
    }

    devices::Outcome<Bytes> exchange(BytesView command, devices::Person *awaited, int generation)
    {
        asked.push_back(toHex(command.first(2)));
        if (unplugsAfter >= 0 && unplugsAfter-- == 0) {
            isConnected = false;
            ++m_generation;
        }
        if (generation != m_generation)
            return gone();
        if (awaited != nullptr && awaited->gaveUp())
            return devices::fail(devices::Fault::Cancelled, "the device still shows the request");
        Bytes answer = ledger.answer(command);
        if (ledger.takeReenumeration()) {
            ++m_generation;
            m_away = opensUntilBack;
        }
        return lies ? lies(std::move(answer)) : answer;
    }

    void sleep(std::chrono::milliseconds time)
    {
        slept += time;
        if (onSleep)
            onSleep();
    }

    int m_generation = 0; ///< a port of an earlier one is dead
    int m_away = 0;
};

} // namespace sheaf::test
