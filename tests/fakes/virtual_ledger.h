// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ethereum/transaction.h"
#include "ethereum/typed_data.h"
#include "keys/hd_key.h"

#include <functional>
#include <optional>

namespace sheaf::test {

/// A Ledger that behaves as the recorded ones did (tests/vectors/ledger_eth.json): dashboard, apps, lock, and an
/// Ethereum app that reads what it is sent by itself, shows it to somebody, and signs with keys of its own. It takes
/// one APDU at a time; what carries them is somebody else's.
class VirtualLedger final
{
public:
    enum class Screen { Address, Transaction, Message, TypedData, Authorization, OpenApp };
    enum class Decision { Approve, Reject };

    struct Settings
    {
        /// Of the recordings: the seed that Ledger's emulator has by default.
        std::string mnemonic =
            "glory promote mansion idle axis finger extra february uncover one trip resource lawn turtle enact "
            "monster seven myth punch hobby comfort wild raise skin";
        std::string app = "Ethereum"; ///< that is open; empty for the dashboard
        std::string version = "1.22.0-dev";
        bool hasEthereumApp = true;
        bool blindSigning = true;
        bool smartAccount = false;
        bool isSetUp = true;
        bool knowsTypedData = true; ///< or hashes alone, as before 1.9.19
        bool knowsOpenApp = true;   ///< the dashboard's command, which old firmware lacks
        int lockedFor = 0;          ///< commands, until its person has unlocked it
        std::uint16_t lockedStatus = 0x5515;
    };

    explicit VirtualLedger(Settings settings);

    /// Who looks at it. Approves where nobody was given. May take its time.
    std::function<Decision(Screen)> person;
    /// What is open has changed: it leaves USB, and comes back.
    bool takeReenumeration() { return std::exchange(m_reenumerates, false); }

    /// Data and status word.
    Bytes answer(BytesView command);

    Settings settings;
    /// The last thing that was signed for, as the device understood it.
    std::optional<ethereum::typed_data::Hashes> shownHashes;

private:
    struct Command
    {
        std::uint8_t cla, ins, p1, p2;
        BytesView data;
    };

    Bytes dashboard(const Command &command);
    Bytes ethereumApp(const Command &command);
    Bytes configuration() const;
    Bytes address(const Command &command);
    Bytes transaction(const Command &command);
    Bytes reviewTransaction(const Bytes &payload);
    Bytes message(const Command &command);
    Bytes token(const Command &command);
    Bytes authorization(const Command &command);
    Bytes define(const Command &command);
    Bytes implement(const Command &command);
    Bytes signTypedData(const Command &command);
    Bytes appAndVersion() const;
    Bytes sign(const keys::DerivationPath &path, const ethereum::Hash &digest, unsigned v) const;
    bool approves(Screen screen) { return !person || person(screen) == Decision::Approve; }
    void openApp(const std::string &name);
    void forget();

    keys::HdKey m_master;
    bool m_reenumerates = false;
    // A request in pieces.
    keys::DerivationPath m_path;
    Bytes m_received;
    std::size_t m_wanted = 0;
    std::uint8_t m_receiving = 0;             ///< the instruction; 0 for none
    std::optional<ethereum::Address> m_token; ///< that Ledger has vouched for just now
    unsigned m_tokensTold = 0;
    // Typed data.
    std::vector<ethereum::typed_data::Declaration> m_declarations;
    struct Root
    {
        std::string type;
        std::vector<Bytes> parts; ///< a field behind 00, or the number of an array's elements behind FF
    };
    std::vector<Root> m_roots;
    Bytes m_field; ///< as much of it as has come
};

} // namespace sheaf::test
