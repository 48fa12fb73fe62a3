// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/entropy.h"
#include "signers/hardware_wallet.h"
#include "signers/ledger_ethereum.h"
#include "signers/ledger_session.h"
#include "signers/ledger_tokens.h"

namespace sheaf::signers {

/// A Ledger, each call a session of its own. Which device it was is told by its addresses: before it is asked for a
/// signature it must have the account's address at the account's path.
class LedgerWallet final : public HardwareWallet
{
public:
    /// `tokens` may be empty: then nothing is known of any.
    explicit LedgerWallet(ledger::SessionServices services, ledger::TokenInfoSource tokens = {})
        : m_services(std::move(services)), m_tokens(std::move(tokens))
    {
    }

    std::string name() const override { return m_name; }
    devices::Outcome<HardwareInfo> info(devices::Person &person) override;
    devices::Outcome<HardwareAddress> address(const keys::DerivationPath &path, bool confirm,
                                              devices::Person &person) override;
    /// BlindSigningOff for a transaction with data that is no transfer or approval of a token that Ledger vouches for:
    /// without its word, the app can't show a call.
    devices::Outcome<ethereum::Signature> signTransaction(const HardwareAccount &account,
                                                          const ethereum::Transaction &transaction,
                                                          devices::Person &person) override;
    devices::Outcome<ethereum::Signature> signMessage(const HardwareAccount &account, BytesView message,
                                                      devices::Person &person) override;
    /// BlindSigningOff where it is: the app asks for it even though it shows every field.
    devices::Outcome<ethereum::Signature> signTypedData(const HardwareAccount &account,
                                                        const ethereum::typed_data::TypedData &document,
                                                        devices::Person &person) override;
    devices::Outcome<ethereum::Signature> signAuthorization(const HardwareAccount &account,
                                                            const ethereum::Authorization &authorization,
                                                            devices::Person &person) override;

private:
    class Use;

    devices::Outcome<std::optional<Bytes>> tokenInfo(const ethereum::Transaction &transaction) const;

    ledger::SessionServices m_services;
    ledger::TokenInfoSource m_tokens;
    std::string m_name = "Ledger";
};

/// Ledgers over USB: `ledger`, or `ledger:nano_x` where several are connected. Ledger's emulator, or what speaks as it
/// does: `tcp:127.0.0.1:9999`.
class LedgerDriver final : public HardwareDriver
{
public:
    /// `entropy` outlives it and its wallets; used by one thread at a time.
    explicit LedgerDriver(crypto::Entropy *entropy, ledger::TokenInfoSource tokens = {})
        : m_entropy(entropy), m_tokens(std::move(tokens))
    {
    }

    devices::Outcome<std::vector<FoundHardware>> list() override;
    bool takes(std::string_view device) const override;
    devices::Outcome<std::unique_ptr<HardwareWallet>> wallet(std::string_view device) override;

private:
    crypto::Entropy *m_entropy;
    ledger::TokenInfoSource m_tokens;
};

} // namespace sheaf::signers
