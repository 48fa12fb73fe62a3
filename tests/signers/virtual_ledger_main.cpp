// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/virtual_ledger_tcp.h"

#include <condition_variable>
#include <iostream>
#include <mutex>

using sheaf::test::VirtualLedger;

namespace {

/// Whoever looks at the device, and decides at once, or by a line of standard input for each screen.
class Viewer final
{
public:
    VirtualLedger::Decision look(VirtualLedger::Screen screen)
    {
        std::cout << "screen " << static_cast<int>(screen) << std::endl;
        if (!asks)
            return rejects ? VirtualLedger::Decision::Reject : VirtualLedger::Decision::Approve;
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isGone || m_pressed; });
        return std::exchange(m_pressed, std::nullopt).value_or(VirtualLedger::Decision::Reject);
    }

    void press(VirtualLedger::Decision decision)
    {
        const std::lock_guard lock(m_mutex);
        m_pressed = decision;
        m_changed.notify_all();
    }

    void leave()
    {
        const std::lock_guard lock(m_mutex);
        m_isGone = true;
        m_changed.notify_all();
    }

    bool asks = false;
    bool rejects = false;

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<VirtualLedger::Decision> m_pressed;
    bool m_isGone = false;
};

} // namespace

/// A virtual Ledger for tests that are other programs: says `listening PORT` on standard output, and runs until its
/// standard input ends. What it signs stands there too, one line for each screen.
///
///   --app NAME (Ethereum; empty for the dashboard)  --version V  --no-blind-signing  --smart-account  --reject
///   --old-app (hashes of typed data alone)  --locked N (commands)  --mnemonic WORDS
///   --asks (each screen waits for a line `approve` or `reject` of standard input)
int main(int argc, char *argv[])
{
    VirtualLedger::Settings settings;
    Viewer viewer;
    for (int i = 1; i < argc; ++i) {
        const std::string_view option = argv[i];
        const auto value = [&] { return i + 1 < argc ? std::string(argv[++i]) : std::string(); };
        if (option == "--app")
            settings.app = value();
        else if (option == "--version")
            settings.version = value();
        else if (option == "--mnemonic")
            settings.mnemonic = value();
        else if (option == "--locked")
            settings.lockedFor = std::stoi(value());
        else if (option == "--no-blind-signing")
            settings.blindSigning = false;
        else if (option == "--smart-account")
            settings.smartAccount = true;
        else if (option == "--old-app")
            settings.knowsTypedData = false;
        else if (option == "--reject")
            viewer.rejects = true;
        else if (option == "--asks")
            viewer.asks = true;
        else {
            std::cerr << "unknown option " << option << '\n';
            return 2;
        }
    }
    VirtualLedger ledger(std::move(settings));
    ledger.person = [&viewer](VirtualLedger::Screen screen) { return viewer.look(screen); };
    const sheaf::test::VirtualLedgerTcp server(&ledger);
    std::cout << "listening " << server.port() << std::endl;
    std::string line;
    while (std::getline(std::cin, line))
        viewer.press(line == "approve" ? VirtualLedger::Decision::Approve : VirtualLedger::Decision::Reject);
    viewer.leave();
    return 0;
}
