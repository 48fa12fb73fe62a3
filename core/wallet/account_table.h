// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "keys/key_service.h"
#include "storage/database.h"
#include "wallet/vault.h"

/// The accounts of a vault and the sealed secrets behind them, as its database keeps them.
namespace sheaf::wallet {

struct AccountRow
{
    Account account;
    std::optional<keys::SealedKey> key; ///< none of a watched one
};

/// Who signs for a row that has a key.
Result<keys::SigningAccount> signingAccount(const AccountRow &row);

/// Borrows the open database. Names are told apart whatever their case; an empty one becomes `Account 3`.
/// AlreadyExists for an address or a name that is taken, InvalidInput for what is no name.
class AccountTable final
{
public:
    AccountTable(storage::Database &database, const Clock &clock) : m_database(&database), m_clock(&clock) {}

    /// Oldest first.
    Result<std::vector<AccountRow>> rows() const;
    /// By name, by address, or the first for an empty text; NotFound lists what there is.
    Result<AccountRow> named(std::string_view text) const;
    /// The sealed words or shares that the named account is of, or the vault's first for an empty text; NotFound where
    /// the vault has none, InvalidInput where the account is of none.
    Result<keys::SealedKey> seed(std::string_view wordsOf = {}) const;

    /// Words or shares with their first account. The same words with another passphrase are another wallet.
    Result<Account> addSeed(const keys::ImportedKey &imported, std::string name);
    Result<Account> addPrivateKey(const keys::ImportedKey &imported, std::string name);
    Result<Account> addDerived(const keys::SealedKey &key, const keys::DerivedAddress &derived, std::string name);
    Result<Account> addHardware(const keys::DerivedAddress &onDevice, std::string device, std::string name);
    /// What a device has shown of its public keys, as the text of a Uniform Resource; the same again changes nothing.
    Result<void> keepShown(std::string_view device, std::string_view shown);
    /// Everything that was kept of a device.
    Result<std::vector<std::string>> shownBy(std::string_view device) const;
    Result<Account> addWatched(const ethereum::Address &address, std::string name);
    Result<Account> rename(std::string_view account, std::string name);

private:
    Result<void> addSecret(const keys::SealedKey &key);
    Result<Account> add(Account account, const std::optional<std::string> &secret);

    storage::Database *m_database;
    const Clock *m_clock;
};

} // namespace sheaf::wallet
