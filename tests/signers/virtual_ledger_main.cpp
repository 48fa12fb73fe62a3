// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/virtual_ledger_tcp.h"

#include <iostream>

/// A virtual Ledger for tests that are other programs: says `listening PORT` on standard output, and runs until its
/// standard input ends. What it signs stands there too, one line for each screen.
///
///   --app NAME (Ethereum; empty for the dashboard)  --version V  --no-blind-signing  --smart-account  --reject
///   --old-app (hashes of typed data alone)  --locked N (commands)  --mnemonic WORDS
int main(int argc, char *argv[])
{
    using sheaf::test::VirtualLedger;
    VirtualLedger::Settings settings;
    bool rejects = false;
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
            rejects = true;
        else {
            std::cerr << "unknown option " << option << '\n';
            return 2;
        }
    }
    VirtualLedger ledger(std::move(settings));
    ledger.person = [rejects](VirtualLedger::Screen screen) {
        std::cout << "screen " << static_cast<int>(screen) << std::endl;
        return rejects ? VirtualLedger::Decision::Reject : VirtualLedger::Decision::Approve;
    };
    const sheaf::test::VirtualLedgerTcp server(&ledger);
    std::cout << "listening " << server.port() << std::endl;
    std::string line;
    while (std::getline(std::cin, line)) {
    }
    return 0;
}
