// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/vault.h"

#include "keys/calibrate.h"
#include "portfolio/history.h"
#include "wallet/vault_files.h"

#include <algorithm>
#include <cctype>

namespace sheaf::wallet {

namespace {

namespace fs = std::filesystem;

tl::unexpected<Error> locked() { return failure(ErrorCode::Locked, "the vault is locked"); }

bool sameName(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) {
        return std::tolower(static_cast<unsigned char>(x)) == std::tolower(static_cast<unsigned char>(y));
    });
}

/// A name that a sentence can hold and a list can show.
Result<void> checkName(std::string_view name)
{
    constexpr std::size_t kLongest = 64;
    const bool printable = std::none_of(
        name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F || c == '"'; });
    if (name.empty() || name.size() > kLongest || !printable || name.front() == ' ' || name.back() == ' ')
        return failure(ErrorCode::InvalidInput, "a name has 1 to 64 characters, no quotes, and no space at its ends");
    // Who writes an address means the account behind it, whatever somebody else is called.
    if (ethereum::Address::parseRaw(name))
        return failure(ErrorCode::InvalidInput, "an address is no name");
    return {};
}

struct AccountRow
{
    Account account;
    std::optional<keys::SealedKey> key;
};

Result<AccountRow> readAccount(const storage::Statement &row)
{
    SHEAF_TRY(id, row.column<std::int64_t>(0));
    SHEAF_TRY(name, row.column<std::string>(1));
    SHEAF_TRY(addressBytes, row.column<Bytes>(2));
    SHEAF_TRY(secret, row.column<std::optional<std::string>>(3));
    SHEAF_TRY(path, row.column<std::optional<std::string>>(4));
    SHEAF_TRY(kind, row.column<std::optional<std::int64_t>>(5));
    SHEAF_TRY(box, row.column<std::optional<Bytes>>(6));
    SHEAF_TRY(address, ethereum::Address::fromBytes(addressBytes));
    AccountRow out;
    out.account = {id, name, address, AccountKind::WatchOnly, path.value_or("")};
    if (secret && kind && box) {
        out.key = keys::SealedKey{*secret, static_cast<keys::KeyKind>(*kind), *box};
        out.account.kind = path ? AccountKind::Derived : AccountKind::Imported;
    }
    return out;
}

} // namespace

std::string_view kindName(AccountKind kind)
{
    switch (kind) {
    case AccountKind::Derived:
        return "derived";
    case AccountKind::Imported:
        return "imported";
    case AccountKind::WatchOnly:
        return "watch_only";
    }
    return "watch_only";
}

class Vault::Private
{
public:
    explicit Private(Services given) : services(std::move(given)), paths(services.folder) {}

    Result<storage::Database *> opened()
    {
        if (!database)
            return locked();
        return &*database;
    }

    Result<void> openDatabases(keys::StorageKeys storageKeys)
    {
        SHEAF_CHECK(finishInterruptedCommit(paths));
        auto main = storage::Database::open(paths.database(), storageKeys.database, vaultMigrations(),
                                            {.mayCreate = false, .checkIntegrity = true});
        if (!main)
            return failure(damaged(std::move(main).error()));
        database = std::make_shared<storage::Database>(std::move(*main));
        openHistory(storageKeys.history);
        databaseKey = std::move(storageKeys.database);
        return {};
    }

    /// The header opened with the password, so its database's key is right: what looks like a wrong key is damage.
    static Error damaged(Error error)
    {
        if (error.code == ErrorCode::WrongPassword)
            error.code = ErrorCode::Corrupt;
        if (error.code == ErrorCode::NotFound)
            error = {ErrorCode::Corrupt, "vault.db is missing beside vault.header: " + error.detail};
        return error;
    }

    /// What can be read from the chains again may be lost: a history that does not open is put aside and begun anew.
    void openHistory(const Secret &key)
    {
        const auto migrations = portfolio::historyMigrations();
        const storage::OpenOptions options{.mayCreate = true, .checkIntegrity = false};
        auto second = storage::Database::open(paths.history(), key, migrations, options);
        if (!second && (second.error().code == ErrorCode::Corrupt || second.error().code == ErrorCode::WrongPassword)) {
            std::error_code ignored; // the second try says what is wrong
            for (const char *suffix : {"", "-wal", "-shm"})
                fs::rename(paths.history().string() + suffix, paths.history().string() + ".damaged" + suffix, ignored);
            second = storage::Database::open(paths.history(), key, migrations, options);
        }
        if (second)
            historyDatabase = std::make_shared<storage::Database>(std::move(*second));
    }

    /// A new vault: its database is put together first, and its header makes it one.
    template <typename Fill> Result<void> create(Secret password, Fill fill)
    {
        SHEAF_CHECK(prepareFolder(paths));
        SHEAF_TRY(cost, newCost ? Result<crypto::Argon2idCost>(*newCost) : keys::calibrate(*services.clock));
        SHEAF_TRY(made, services.keys->createVault(std::move(password), cost));
        auto filled = fillNewDatabase(made, fill);
        if (!filled) {
            close();
            discardNewVault(paths);
            return filled;
        }
        openCost = cost;
        return openDatabases(std::move(made.keys));
    }

    template <typename Fill> Result<void> fillNewDatabase(const keys::NewVault &made, Fill fill)
    {
        SHEAF_TRY(header, keys::VaultHeader::parse(made.header));
        {
            auto fresh = storage::Database::open(paths.newDatabase(), made.keys.database, vaultMigrations());
            if (!fresh)
                return failure(std::move(fresh).error());
            database = std::make_shared<storage::Database>(std::move(*fresh));
            auto filled = fill();
            database.reset(); // closes the file, and empties its write-ahead log into it
            if (!filled)
                return filled;
        }
        return commitNewVault(paths, header);
    }

    void close()
    {
        signer.reset();
        historyDatabase.reset();
        database.reset();
        databaseKey = Secret();
        openCost.reset();
        services.keys->lock();
    }

    std::string newSecretId()
    {
        std::array<std::uint8_t, 16> bytes{};
        services.entropy->fill(bytes);
        return toHex(bytes);
    }

    Result<std::vector<AccountRow>> rows()
    {
        SHEAF_TRY(db, opened());
        SHEAF_TRY(statement,
                  db->query("SELECT a.id, a.name, a.address, a.secret, a.path, s.kind, s.box FROM accounts a "
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

    Result<AccountRow> named(std::string_view text)
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
        return failure(ErrorCode::NotFound, all.empty() ? "the vault has no account yet"
                                                        : "no account '" + std::string(text) + "'; there are " + names);
    }

    Result<void> storeSecret(const keys::SealedKey &key)
    {
        SHEAF_TRY(db, opened());
        return db->run("INSERT INTO secrets (id, kind, box, created_at) VALUES (?, ?, ?, ?)", key.id,
                       static_cast<std::int64_t>(key.kind), key.box, toUnixSeconds(services.clock->now()));
    }

    /// `name` empty: `Account 3`.
    Result<Account> storeAccount(std::string name, const ethereum::Address &address, AccountKind kind,
                                 const std::optional<std::string> &secret, const std::optional<std::string> &path)
    {
        SHEAF_TRY(db, opened());
        SHEAF_TRY(all, rows());
        if (name.empty())
            name = freeName(all);
        SHEAF_CHECK(checkName(name));
        for (const AccountRow &row : all) {
            if (row.account.address == address)
                return failure(ErrorCode::AlreadyExists,
                               address.toString() + " is in the vault already, as '" + row.account.name + "'");
            if (sameName(row.account.name, name))
                return failure(ErrorCode::AlreadyExists, "there is an account called '" + row.account.name + "'");
        }
        SHEAF_CHECK(db->run("INSERT INTO accounts (name, address, secret, path, created_at) VALUES (?, ?, ?, ?, ?)",
                            name, toBytes(address.view()), secret, path, toUnixSeconds(services.clock->now())));
        signerIsComplete = false;
        return Account{db->lastInsertId(), name, address, kind, path.value_or("")};
    }

    static std::string freeName(const std::vector<AccountRow> &all)
    {
        for (std::size_t number = all.size() + 1;; ++number) {
            std::string name = "Account " + std::to_string(number);
            if (std::none_of(all.begin(), all.end(),
                             [&name](const AccountRow &row) { return sameName(row.account.name, name); }))
                return name;
        }
    }

    /// A mnemonic's first account, with the mnemonic.
    Result<void> storeMnemonic(const keys::ImportedKey &imported)
    {
        SHEAF_TRY(db, opened());
        SHEAF_TRY(transaction, db->begin());
        SHEAF_CHECK(storeSecret(imported.sealed));
        const std::string path = keys::DerivationPath::ethereumAccounts().child(0).toString();
        SHEAF_TRY(account, storeAccount({}, imported.address, AccountKind::Derived, imported.sealed.id, path));
        return transaction.commit();
    }

    Result<Account> storePrivateKey(const keys::ImportedKey &imported, std::string name)
    {
        SHEAF_TRY(db, opened());
        SHEAF_TRY(transaction, db->begin());
        SHEAF_CHECK(storeSecret(imported.sealed));
        SHEAF_TRY(account,
                  storeAccount(std::move(name), imported.address, AccountKind::Imported, imported.sealed.id, {}));
        SHEAF_CHECK(transaction.commit());
        return account;
    }

    /// The sealed mnemonic; NotFound where the vault has none.
    Result<keys::SealedKey> mnemonic()
    {
        SHEAF_TRY(db, opened());
        SHEAF_TRY(statement, db->query("SELECT id, box FROM secrets WHERE kind = ? ORDER BY created_at, id LIMIT 1",
                                       static_cast<std::int64_t>(keys::KeyKind::Mnemonic)));
        SHEAF_TRY(found, statement.step());
        if (!found)
            return failure(ErrorCode::NotFound, "this vault has no mnemonic to derive accounts from");
        SHEAF_TRY(id, statement.column<std::string>(0));
        SHEAF_TRY(box, statement.column<Bytes>(1));
        return keys::SealedKey{id, keys::KeyKind::Mnemonic, box};
    }

    Result<Account> storeDerived(const keys::SealedKey &key, const keys::DerivedAddress &derived, std::string name)
    {
        return storeAccount(std::move(name), derived.address, AccountKind::Derived, key.id, derived.path.toString());
    }

    Services services;
    std::optional<crypto::Argon2idCost> newCost;
    /// Of the header that the open vault was opened with, which the password has authenticated.
    std::optional<crypto::Argon2idCost> openCost;
    VaultPaths paths;
    std::shared_ptr<storage::Database> database;
    std::shared_ptr<storage::Database> historyDatabase;
    Secret databaseKey;
    std::shared_ptr<signers::VaultSigner> signer;
    bool signerIsComplete = false;
};

Vault::Vault(Services services) : d(std::make_unique<Private>(std::move(services))) {}

Vault::~Vault() = default;

const fs::path &Vault::folder() const { return d->paths.folder; }

Result<VaultInfo> Vault::info() const
{
    VaultInfo info;
    info.folder = d->paths.folder;
    info.unlocked = isUnlocked();
    const auto stored = keys::loadHeader(d->paths.header());
    if (!stored && stored.error().code == ErrorCode::NotFound)
        return info;
    if (!stored)
        return failure(stored.error());
    info.exists = true;
    info.cost = stored->header.cost();
    if (info.unlocked) {
        SHEAF_TRY(rows, d->rows());
        info.accounts = rows.size();
    }
    return info;
}

bool Vault::isUnlocked() const { return d->database != nullptr && d->services.keys->isUnlocked(); }

void Vault::setCost(crypto::Argon2idCost cost) { d->newCost = cost; }

Result<Secret> Vault::create(Secret password, unsigned words)
{
    Secret spare = password.clone();
    std::optional<keys::SealedKey> sealed;
    SHEAF_CHECK(d->create(std::move(password), [&]() -> Result<void> {
        SHEAF_TRY(made, d->services.keys->createMnemonic(d->newSecretId(), words));
        sealed = made.sealed;
        return d->storeMnemonic(made);
    }));
    return d->services.keys->reveal(*sealed, std::move(spare));
}

Result<void> Vault::import(Secret password, Secret mnemonic, Secret passphrase)
{
    return d->create(std::move(password), [&]() -> Result<void> {
        SHEAF_TRY(made, d->services.keys->importMnemonic(d->newSecretId(), std::move(mnemonic), std::move(passphrase)));
        return d->storeMnemonic(made);
    });
}

Result<void> Vault::importKey(Secret password, Secret key)
{
    return d->create(std::move(password), [&]() -> Result<void> {
        SHEAF_TRY(made, d->services.keys->importPrivateKey(d->newSecretId(), std::move(key)));
        return d->storePrivateKey(made, {}).map([](const Account &) {});
    });
}

Result<void> Vault::createWatching(Secret password, std::string_view address)
{
    SHEAF_TRY(parsed, ethereum::Address::parse(address));
    return d->create(std::move(password), [&]() -> Result<void> {
        return d->storeAccount({}, parsed, AccountKind::WatchOnly, {}, {}).map([](const Account &) {});
    });
}

Result<void> Vault::createEmpty(Secret password)
{
    return d->create(std::move(password), []() -> Result<void> { return {}; });
}

Result<void> Vault::unlock(Secret password)
{
    SHEAF_TRY(stored, keys::loadHeader(d->paths.header()));
    SHEAF_TRY(storageKeys, d->services.keys->unlock(std::move(password), stored.header.serialize()));
    d->openCost = stored.header.cost();
    auto opened = d->openDatabases(std::move(storageKeys));
    if (!opened)
        d->close();
    return opened;
}

std::chrono::seconds Vault::passwordDelay() const { return d->services.keys->passwordDelay(); }

void Vault::lock() { d->close(); }

Result<void> Vault::changePassword(Secret current, Secret next)
{
    Secret again = next.clone();
    if (!isUnlocked())
        SHEAF_CHECK(unlock(current.clone()));
    if (!d->openCost)
        return locked();
    // Not the cost that the file names now: whoever can write it could have the new password stretched hardly at all.
    SHEAF_TRY(bytes, d->services.keys->changePassword(std::move(current), std::move(next), *d->openCost));
    SHEAF_TRY(header, keys::VaultHeader::parse(bytes));
    SHEAF_CHECK(keys::writeHeader(d->paths.header(), header));
    SHEAF_TRY(written, keys::loadHeader(d->paths.header()));
    SHEAF_TRY(key, written.header.open(again)); // only what was read back and opened retires the old password
    return keys::retireOldHeader(d->paths.header());
}

Result<void> Vault::checkPassword(Secret password)
{
    SHEAF_TRY(check, passwordCheck(std::move(password)));
    return check();
}

Result<std::function<Result<void>()>> Vault::passwordCheck(Secret password) const
{
    if (!isUnlocked())
        return locked();
    SHEAF_TRY(stored, keys::loadHeader(d->paths.header()));
    const auto said = std::make_shared<const Secret>(std::move(password));
    const auto wanted = std::make_shared<const Secret>(d->databaseKey.clone());
    return [header = stored.header, said, wanted]() -> Result<void> {
        SHEAF_TRY(key, header.open(*said));
        // The file may be another vault's by now, put there by somebody who knows that one's password.
        if (!(keys::databaseKeyOf(key) == *wanted))
            return failure(ErrorCode::WrongPassword, "that is not the password of the vault that is unlocked");
        return {};
    };
}

Result<void> Vault::backup(const fs::path &file)
{
    SHEAF_TRY(database, d->opened());
    SHEAF_TRY(stored, keys::loadHeader(d->paths.header()));
    const fs::path copy = d->paths.folder / "backup.tmp";
    std::error_code error;
    fs::remove(copy, error);
    SHEAF_CHECK(database->backupTo(copy, d->databaseKey));
    auto written = writeBackup(file, stored.header, copy);
    fs::remove(copy, error);
    return written;
}

Result<void> Vault::restore(const fs::path &file) { return readBackup(file, d->paths); }

Result<std::vector<Account>> Vault::accounts() const
{
    SHEAF_TRY(rows, d->rows());
    std::vector<Account> all;
    for (AccountRow &row : rows)
        all.push_back(std::move(row.account));
    return all;
}

Result<Account> Vault::accountNamed(std::string_view text) const
{
    SHEAF_TRY(row, d->named(text));
    return row.account;
}

Result<std::vector<Account>> Vault::derive(unsigned count, std::optional<std::string> path, std::string name)
{
    SHEAF_TRY(key, d->mnemonic());
    SHEAF_TRY(database, d->opened());
    SHEAF_TRY(transaction, database->begin());
    std::vector<Account> added;
    if (path) {
        SHEAF_TRY(parsed, keys::DerivationPath::parse(*path));
        if (parsed.steps().empty() || (parsed.steps().back() & keys::DerivationPath::kHardened) != 0 || count != 1)
            return failure(ErrorCode::InvalidInput,
                           "a path names one account, and ends with an index that is not hardened");
        std::vector<std::uint32_t> parent = parsed.steps();
        const std::uint32_t index = parent.back();
        parent.pop_back();
        SHEAF_TRY(found, d->services.keys->addresses(key, keys::DerivationPath(std::move(parent)), index, 1));
        SHEAF_TRY(account, d->storeDerived(key, found.front(), std::move(name)));
        added.push_back(std::move(account));
    }
    SHEAF_TRY(rows, d->rows());
    for (std::uint32_t index = 0; added.size() < count; ++index) {
        SHEAF_TRY(found, d->services.keys->addresses(key, keys::DerivationPath::ethereumAccounts(), index, 1));
        const auto known = std::any_of(rows.begin(), rows.end(), [&found](const AccountRow &row) {
            return row.account.address == found.front().address;
        });
        if (known)
            continue;
        SHEAF_TRY(account, d->storeDerived(key, found.front(), count == 1 ? std::move(name) : std::string()));
        added.push_back(std::move(account));
    }
    SHEAF_CHECK(transaction.commit());
    return added;
}

Result<Account> Vault::importPrivateKey(Secret key, std::string name)
{
    SHEAF_TRY(imported, d->services.keys->importPrivateKey(d->newSecretId(), std::move(key)));
    return d->storePrivateKey(imported, std::move(name));
}

Result<Account> Vault::watch(std::string_view address, std::string name)
{
    SHEAF_TRY(parsed, ethereum::Address::parse(address));
    return d->storeAccount(std::move(name), parsed, AccountKind::WatchOnly, {}, {});
}

Result<Account> Vault::rename(std::string_view account, std::string name)
{
    SHEAF_CHECK(checkName(name));
    SHEAF_TRY(database, d->opened());
    SHEAF_TRY(row, d->named(account));
    auto changed = database->run("UPDATE accounts SET name = ? WHERE id = ?", name, row.account.id);
    if (!changed && changed.error().code == ErrorCode::AlreadyExists)
        return failure(ErrorCode::AlreadyExists, "there is an account called '" + name + "'");
    if (!changed)
        return failure(std::move(changed).error());
    row.account.name = std::move(name);
    return row.account;
}

Result<std::vector<Contact>> Vault::contacts() const
{
    SHEAF_TRY(database, d->opened());
    SHEAF_TRY(statement, database->query("SELECT name, address FROM contacts ORDER BY name"));
    std::vector<Contact> all;
    while (true) {
        SHEAF_TRY(more, statement.step());
        if (!more)
            return all;
        SHEAF_TRY(name, statement.column<std::string>(0));
        SHEAF_TRY(bytes, statement.column<Bytes>(1));
        SHEAF_TRY(address, ethereum::Address::fromBytes(bytes));
        all.push_back({name, address});
    }
}

Result<void> Vault::addContact(std::string name, std::string_view address)
{
    SHEAF_CHECK(checkName(name));
    SHEAF_TRY(parsed, ethereum::Address::parse(address));
    SHEAF_TRY(database, d->opened());
    auto added = database->run("INSERT INTO contacts (name, address) VALUES (?, ?)", name, toBytes(parsed.view()));
    if (!added && added.error().code == ErrorCode::AlreadyExists)
        return failure(ErrorCode::AlreadyExists, "'" + name + "' is in the address book already");
    return added;
}

Result<void> Vault::removeContact(std::string_view name)
{
    SHEAF_TRY(database, d->opened());
    SHEAF_CHECK(database->run("DELETE FROM contacts WHERE name = ?", std::string(name)));
    if (database->changes() == 0)
        return failure(ErrorCode::NotFound, "'" + std::string(name) + "' is not in the address book");
    return {};
}

Result<ethereum::Address> Vault::account(std::string_view name) const
{
    SHEAF_TRY(row, d->named(name));
    return row.account.address;
}

Result<ethereum::Address> Vault::recipient(std::string_view name) const
{
    SHEAF_TRY(all, contacts());
    const auto address = ethereum::Address::parse(name);
    std::string names;
    for (const Contact &contact : all) {
        if (sameName(contact.name, name) || (address && *address == contact.address))
            return contact.address;
        names += (names.empty() ? "" : ", ") + contact.name;
    }
    return failure(ErrorCode::NotFound, "'" + std::string(name) + "' is not in the address book" +
                                            (names.empty() ? ", which is empty" : "; there are " + names));
}

std::shared_ptr<storage::Database> Vault::database() { return d->database; }

std::shared_ptr<storage::Database> Vault::history() { return d->historyDatabase; }

Result<std::shared_ptr<signers::Signer>> Vault::signer()
{
    if (d->signer && d->signerIsComplete)
        return d->signer;
    SHEAF_TRY(rows, d->rows());
    // Whoever has it already, has the new accounts with it.
    auto made = d->signer ? d->signer : std::make_shared<signers::VaultSigner>(d->services.keys.get());
    for (const AccountRow &row : rows) {
        if (!row.key)
            continue;
        std::optional<keys::DerivationPath> path;
        if (!row.account.path.empty()) {
            SHEAF_TRY(parsed, keys::DerivationPath::parse(row.account.path));
            path = std::move(parsed);
        }
        made->add({*row.key, std::move(path), row.account.address});
    }
    d->signer = std::move(made);
    d->signerIsComplete = true;
    return d->signer;
}

Result<storage::FolderLock> Vault::lockFolder() const { return storage::FolderLock::acquire(d->paths.folder); }

} // namespace sheaf::wallet
