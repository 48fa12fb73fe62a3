// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/account_table.h"

#include "base/phrase.h"
#include "wallet/names.h"

#include <algorithm>

namespace sheaf::wallet {

namespace {

Result<AccountRow> readAccount(const storage::Statement &row)
{
    SHEAF_TRY(id, row.column<std::int64_t>(0));
    SHEAF_TRY(name, row.column<std::string>(1));
    SHEAF_TRY(addressBytes, row.column<Bytes>(2));
    SHEAF_TRY(secret, row.column<std::optional<std::string>>(3));
    SHEAF_TRY(path, row.column<std::optional<std::string>>(4));
    SHEAF_TRY(kind, row.column<std::optional<std::int64_t>>(5));
    SHEAF_TRY(box, row.column<std::optional<Bytes>>(6));
    SHEAF_TRY(device, row.column<std::optional<std::string>>(7));
    SHEAF_TRY(address, ethereum::Address::fromBytes(addressBytes));
    AccountRow out;
    out.account = {id, name, address, AccountKind::WatchOnly, path.value_or(""), device.value_or("")};
    if (device)
        out.account.kind = AccountKind::Hardware;
    if (secret && kind && box) {
        out.key = keys::SealedKey{*secret, static_cast<keys::KeyKind>(*kind), *box};
        out.account.kind = path ? AccountKind::Derived : AccountKind::Imported;
        out.account.isOfShares = out.key->kind == keys::KeyKind::Seed;
    }
    return out;
}

std::string freeName(const std::vector<AccountRow> &all)
{
    for (std::size_t number = all.size() + 1;; ++number) {
        std::string name = "Account " + std::to_string(number);
        if (std::none_of(all.begin(), all.end(),
                         [&name](const AccountRow &row) { return sameName(row.account.name, name); }))
            return name;
    }
}

tl::unexpected<Error> nameTaken(const std::string &name)
{
    return failure(ErrorCode::AlreadyExists, phrase(SHEAF_SAYS("Phrases", "there is an account called '%1'"), name));
}

} // namespace

Result<keys::SigningAccount> signingAccount(const AccountRow &row)
{
    if (!row.key)
        return failure(ErrorCode::InvalidInput,
                       phrase(row.account.kind == AccountKind::Hardware
                                  ? SHEAF_SAYS("Phrases", "%1's key is on a device and never leaves it")
                                  : SHEAF_SAYS("Phrases", "%1 is only watched: there is no key"),
                              row.account.name));
    std::optional<keys::DerivationPath> path;
    if (!row.account.path.empty()) {
        SHEAF_TRY(parsed, keys::DerivationPath::parse(row.account.path));
        path = std::move(parsed);
    }
    return keys::SigningAccount{*row.key, std::move(path), row.account.address};
}

Result<std::vector<AccountRow>> AccountTable::rows() const
{
    SHEAF_TRY(
        statement,
        m_database->query("SELECT a.id, a.name, a.address, a.secret, a.path, s.kind, s.box, a.device FROM accounts a "
                          "LEFT JOIN secrets s ON s.id = a.secret ORDER BY a.id"));
    std::vector<AccountRow> all;
    while (true) {
        SHEAF_TRY(more, statement.step());
        if (!more)
            return all;
        SHEAF_TRY(row, readAccount(statement));
        all.push_back(std::move(row));
    }
}

Result<AccountRow> AccountTable::named(std::string_view text) const
{
    SHEAF_TRY(all, rows());
    if (text.empty() && !all.empty())
        return all.front();
    const auto address = ethereum::Address::parse(text);
    std::string names;
    for (AccountRow &row : all) {
        if (sameName(row.account.name, text) || (address && *address == row.account.address))
            return std::move(row);
        names += (names.empty() ? "" : ", ") + row.account.name;
    }
    if (all.empty())
        return failure(ErrorCode::NotFound, SHEAF_SAYS("Phrases", "the vault has no account yet"));
    return failure(ErrorCode::NotFound,
                   phrase(SHEAF_SAYS("Phrases", "no account '%1'; there are %2"), std::string(text), std::move(names)));
}

Result<keys::SealedKey> AccountTable::seed(std::string_view wordsOf) const
{
    if (!wordsOf.empty()) {
        SHEAF_TRY(row, named(wordsOf));
        if (!row.key || row.key->kind == keys::KeyKind::PrivateKey)
            return failure(
                ErrorCode::InvalidInput,
                phrase(SHEAF_SAYS("Phrases", "'%1' is not an account of recovery words or shares"), row.account.name));
        return *row.key;
    }
    // The order of the accounts: a secret's id is drawn at random, and two may come in within the same second.
    SHEAF_TRY(statement, m_database->query("SELECT s.id, s.kind, s.box FROM secrets s JOIN accounts a "
                                           "ON a.secret = s.id WHERE s.kind <> ? ORDER BY a.id LIMIT 1",
                                           static_cast<std::int64_t>(keys::KeyKind::PrivateKey)));
    SHEAF_TRY(found, statement.step());
    if (!found)
        return failure(ErrorCode::NotFound,
                       SHEAF_SAYS("Phrases", "this vault has no words or shares to derive accounts from"));
    SHEAF_TRY(id, statement.column<std::string>(0));
    SHEAF_TRY(kind, statement.column<std::int64_t>(1));
    SHEAF_TRY(box, statement.column<Bytes>(2));
    return keys::SealedKey{id, static_cast<keys::KeyKind>(kind), box};
}

Result<void> AccountTable::addSecret(const keys::SealedKey &key)
{
    return m_database->run("INSERT INTO secrets (id, kind, box, created_at) VALUES (?, ?, ?, ?)", key.id,
                           static_cast<std::int64_t>(key.kind), key.box, toUnixSeconds(m_clock->now()));
}

Result<Account> AccountTable::add(Account account, const std::optional<std::string> &secret)
{
    SHEAF_TRY(all, rows());
    if (account.name.empty())
        account.name = freeName(all);
    SHEAF_CHECK(checkName(account.name));
    for (const AccountRow &row : all) {
        if (row.account.address == account.address)
            return failure(ErrorCode::AlreadyExists,
                           phrase(SHEAF_SAYS("Phrases", "%1 is in the vault already, as '%2'"),
                                  account.address.toString(), row.account.name));
        if (sameName(row.account.name, account.name))
            return nameTaken(row.account.name);
    }
    const auto path = account.path.empty() ? std::nullopt : std::optional(account.path);
    const auto device = account.device.empty() ? std::nullopt : std::optional(account.device);
    SHEAF_CHECK(m_database->run("INSERT INTO accounts (name, address, secret, path, device, created_at) "
                                "VALUES (?, ?, ?, ?, ?, ?)",
                                account.name, toBytes(account.address.view()), secret, path, device,
                                toUnixSeconds(m_clock->now())));
    account.id = m_database->lastInsertId();
    return account;
}

Result<Account> AccountTable::addSeed(const keys::ImportedKey &imported, std::string name)
{
    SHEAF_TRY(transaction, m_database->begin());
    SHEAF_CHECK(addSecret(imported.sealed));
    const auto path = keys::DerivationPath::ethereumAccounts().child(0);
    SHEAF_TRY(account, addDerived(imported.sealed, {path, imported.address}, std::move(name)));
    SHEAF_CHECK(transaction.commit());
    return account;
}

Result<Account> AccountTable::addPrivateKey(const keys::ImportedKey &imported, std::string name)
{
    SHEAF_TRY(transaction, m_database->begin());
    SHEAF_CHECK(addSecret(imported.sealed));
    SHEAF_TRY(account, add({0, std::move(name), imported.address, AccountKind::Imported, {}}, imported.sealed.id));
    SHEAF_CHECK(transaction.commit());
    return account;
}

Result<Account> AccountTable::addDerived(const keys::SealedKey &key, const keys::DerivedAddress &derived,
                                         std::string name)
{
    return add({.name = std::move(name),
                .address = derived.address,
                .kind = AccountKind::Derived,
                .path = derived.path.toString(),
                .isOfShares = key.kind == keys::KeyKind::Seed},
               key.id);
}

Result<Account> AccountTable::addHardware(const keys::DerivedAddress &onDevice, std::string device, std::string name)
{
    if (device.empty())
        return failure(ErrorCode::InvalidInput, "an account on a device needs the device");
    return add(
        {0, std::move(name), onDevice.address, AccountKind::Hardware, onDevice.path.toString(), std::move(device)},
        std::nullopt);
}

Result<void> AccountTable::keepShown(std::string_view device, std::string_view shown)
{
    return m_database->run("INSERT OR IGNORE INTO device_exports (device, shown) VALUES (?, ?)", std::string(device),
                           std::string(shown));
}

Result<std::vector<std::string>> AccountTable::shownBy(std::string_view device) const
{
    SHEAF_TRY(statement, m_database->query("SELECT shown FROM device_exports WHERE device = ? ORDER BY rowid",
                                           std::string(device)));
    std::vector<std::string> all;
    while (true) {
        SHEAF_TRY(more, statement.step());
        if (!more)
            return all;
        SHEAF_TRY(shown, statement.column<std::string>(0));
        all.push_back(std::move(shown));
    }
}

Result<Account> AccountTable::addWatched(const ethereum::Address &address, std::string name)
{
    return add({0, std::move(name), address, AccountKind::WatchOnly, {}}, std::nullopt);
}

Result<Account> AccountTable::rename(std::string_view account, std::string name)
{
    SHEAF_CHECK(checkName(name));
    SHEAF_TRY(row, named(account));
    auto changed = m_database->run("UPDATE accounts SET name = ? WHERE id = ?", name, row.account.id);
    if (!changed && changed.error().code == ErrorCode::AlreadyExists)
        return nameTaken(name);
    if (!changed)
        return failure(std::move(changed).error());
    row.account.name = std::move(name);
    return row.account;
}

} // namespace sheaf::wallet
