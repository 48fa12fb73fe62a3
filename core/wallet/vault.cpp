// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/vault.h"

#include "keys/calibrate.h"
#include "portfolio/history.h"
#include "wallet/account_table.h"
#include "wallet/address_book.h"
#include "wallet/vault_files.h"

#include <algorithm>

namespace sheaf::wallet {

namespace {

namespace fs = std::filesystem;

tl::unexpected<Error> locked() { return failure(ErrorCode::Locked, "the vault is locked"); }

} // namespace

std::string_view kindName(AccountKind kind)
{
    switch (kind) {
    case AccountKind::Derived:
        return "derived";
    case AccountKind::Imported:
        return "imported";
    case AccountKind::Hardware:
        return "hardware";
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

    /// Reads every page of vault.db; for any thread, since it holds all that it needs.
    std::function<Result<void>()> check() const
    {
        return [path = paths.database(), key = std::make_shared<Secret>(databaseKey.clone())]() -> Result<void> {
            auto whole = storage::Database::check(path, *key);
            return whole ? std::move(whole) : failure(damaged(std::move(whole).error()));
        };
    }

    Result<void> openDatabases(keys::StorageKeys storageKeys)
    {
        SHEAF_CHECK(finishInterruptedCommit(paths));
        auto main = storage::Database::open(paths.database(), storageKeys.database, vaultMigrations(),
                                            {.mayCreate = false, .checkIntegrity = false});
        if (!main)
            return failure(damaged(std::move(main).error()));
        database = std::make_shared<storage::Database>(std::move(*main));
        openHistory(storageKeys.history);
        databaseKey = std::move(storageKeys.database);
        return continueSigningLog(*database, *services.keys);
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
            auto filled = noteCost();
            if (filled)
                filled = fill();
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

    /// For whoever is signing, which may end after the vault was locked: what is then in no log is not handed out.
    signers::VaultSigner::KeepLog keepLog()
    {
        return [keys = services.keys.get(), open = std::weak_ptr(database)]() -> Result<void> {
            const auto held = open.lock();
            return held ? storeSigningLog(*held, *keys) : Result<void>(locked());
        };
    }

    std::string newSecretId()
    {
        std::array<std::uint8_t, 16> bytes{};
        services.entropy->fill(bytes);
        return toHex(bytes);
    }

    /// A person who chose what a try of their password costs has it so; one that was measured follows the machine.
    Result<void> noteCost()
    {
        if (!newCost)
            return {};
        return database->run("INSERT INTO settings (name, value) VALUES ('argon2id', 'chosen')");
    }
    Result<bool> isCostChosen()
    {
        SHEAF_TRY(statement, database->query("SELECT 1 FROM settings WHERE name = 'argon2id'"));
        return statement.step();
    }

    /// Puts a header in the place of the one that is there; the password must open it before that one is gone for good.
    Result<void> replaceHeader(BytesView bytes, Secret password)
    {
        SHEAF_TRY(header, keys::VaultHeader::parse(bytes));
        SHEAF_CHECK(keys::writeHeader(paths.header(), header));
        SHEAF_TRY(written, keys::loadHeader(paths.header()));
        SHEAF_TRY(check, services.keys->passwordCheck(std::move(password), written.header.serialize(), {}));
        SHEAF_CHECK(check()); // only what was read back and opened retires the old one
        openCost = written.header.cost();
        return keys::retireOldHeader(paths.header());
    }

    /// Machines become faster: what a try of the password costs follows them.
    Result<void> raiseCost(Secret password, std::chrono::nanoseconds elapsed)
    {
        const auto raised = keys::raisedCost(*openCost, elapsed);
        if (!raised)
            return {};
        SHEAF_TRY(isChosen, isCostChosen());
        if (isChosen)
            return {};
        SHEAF_TRY(bytes, services.keys->changePassword(password.clone(), password.clone(), *raised));
        return replaceHeader(bytes, std::move(password));
    }

    /// To read.
    Result<AccountTable> accounts()
    {
        SHEAF_TRY(db, opened());
        return AccountTable(*db, *services.clock);
    }

    /// To add to: the signer looks for new accounts afterwards.
    Result<AccountTable> growingAccounts()
    {
        SHEAF_TRY(db, opened());
        signerIsComplete = false;
        return AccountTable(*db, *services.clock);
    }

    Result<AddressBook> addressBook()
    {
        SHEAF_TRY(db, opened());
        return AddressBook(*db);
    }

    Result<keys::DerivedAddress> addressAt(const keys::SealedKey &key, std::string_view path)
    {
        SHEAF_TRY(parsed, keys::DerivationPath::parse(path));
        if (parsed.steps().empty() || (parsed.steps().back() & keys::DerivationPath::kHardened) != 0)
            return failure(ErrorCode::InvalidInput, "an account's path ends with an index that is not hardened");
        std::vector<std::uint32_t> parent = parsed.steps();
        const std::uint32_t index = parent.back();
        parent.pop_back();
        SHEAF_TRY(found, services.keys->addresses(key, keys::DerivationPath(std::move(parent)), index, 1));
        return found.front();
    }

    Result<Account> storePrivateKey(const keys::ImportedKey &imported, std::string name)
    {
        SHEAF_TRY(table, growingAccounts());
        return table.addPrivateKey(imported, std::move(name));
    }

    Result<Account> storeWatched(const ethereum::Address &address, std::string name)
    {
        SHEAF_TRY(table, growingAccounts());
        return table.addWatched(address, std::move(name));
    }

    Result<void> storeMnemonic(const keys::ImportedKey &imported)
    {
        SHEAF_TRY(table, growingAccounts());
        return table.addMnemonic(imported, {}).map([](const Account &) {});
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
        SHEAF_TRY(all, accounts());
        info.accounts = all.size();
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
    return d->create(std::move(password),
                     [&]() -> Result<void> { return d->storeWatched(parsed, {}).map([](const Account &) {}); });
}

Result<void> Vault::createEmpty(Secret password)
{
    return d->create(std::move(password), []() -> Result<void> { return {}; });
}

Result<void> Vault::unlock(Secret password)
{
    SHEAF_TRY(check, open(std::move(password)));
    auto whole = check();
    if (!whole)
        d->close();
    return whole;
}

Result<std::function<Result<void>()>> Vault::open(Secret password)
{
    SHEAF_TRY(stored, keys::loadHeader(d->paths.header()));
    Secret again = password.clone();
    const auto before = d->services.clock->steadyNow();
    SHEAF_TRY(storageKeys, d->services.keys->unlock(std::move(password), stored.header.serialize()));
    const auto elapsed = d->services.clock->steadyNow() - before;
    d->openCost = stored.header.cost();
    auto opened = d->openDatabases(std::move(storageKeys));
    if (!opened) {
        d->close();
        return failure(std::move(opened).error());
    }
    // Where that fails, the vault is open as it was, and the next unlocking tries it again.
    (void)d->raiseCost(std::move(again), elapsed);
    return d->check();
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
    return d->replaceHeader(bytes, std::move(again));
}

Result<void> Vault::checkPassword(Secret password)
{
    SHEAF_TRY(check, passwordCheck(std::move(password)));
    return check();
}

Result<std::function<Result<void>()>> Vault::passwordCheck(Secret password, std::optional<policy::Consent> given) const
{
    if (!isUnlocked())
        return locked();
    SHEAF_TRY(stored, keys::loadHeader(d->paths.header()));
    return d->services.keys->passwordCheck(std::move(password), stored.header.serialize(), std::move(given));
}

Result<void> Vault::backup(const fs::path &file)
{
    SHEAF_TRY(work, backupWork(file));
    return work();
}

Result<std::function<Result<void>()>> Vault::backupWork(const fs::path &file)
{
    SHEAF_TRY(database, d->opened());
    SHEAF_TRY(stored, keys::loadHeader(d->paths.header()));
    const fs::path copy = d->paths.folder / "backup.tmp";
    std::error_code error;
    fs::remove(copy, error);
    SHEAF_CHECK(database->backupTo(copy, d->databaseKey));
    if (auto rested = restCopy(copy, d->databaseKey, *d->services.clock); !rested) {
        fs::remove(copy, error);
        return failure(std::move(rested).error());
    }
    return [file, copy, header = stored.header] {
        auto written = writeBackup(file, header, copy);
        std::error_code ignored;
        fs::remove(copy, ignored);
        return written;
    };
}

Result<void> Vault::restore(const fs::path &file) { return readBackup(file, d->paths); }

Result<std::vector<Account>> Vault::accounts() const
{
    SHEAF_TRY(table, d->accounts());
    SHEAF_TRY(rows, table.rows());
    std::vector<Account> all;
    for (AccountRow &row : rows)
        all.push_back(std::move(row.account));
    return all;
}

Result<Account> Vault::accountNamed(std::string_view text) const
{
    SHEAF_TRY(table, d->accounts());
    SHEAF_TRY(row, table.named(text));
    return row.account;
}

Result<std::vector<Account>> Vault::derive(unsigned count, std::optional<std::string> path, std::string name,
                                           std::string_view wordsOf)
{
    SHEAF_TRY(database, d->opened());
    SHEAF_TRY(table, d->growingAccounts());
    SHEAF_TRY(key, table.mnemonic(wordsOf));
    SHEAF_TRY(transaction, database->begin());
    std::vector<Account> added;
    if (path) {
        if (count != 1)
            return failure(ErrorCode::InvalidInput, "a path names one account");
        SHEAF_TRY(found, d->addressAt(key, *path));
        SHEAF_TRY(account, table.addDerived(key, found, std::move(name)));
        added.push_back(std::move(account));
    }
    SHEAF_TRY(rows, table.rows());
    for (std::uint32_t index = 0; added.size() < count; ++index) {
        SHEAF_TRY(found, d->services.keys->addresses(key, keys::DerivationPath::ethereumAccounts(), index, 1));
        const auto known = std::any_of(rows.begin(), rows.end(), [&found](const AccountRow &row) {
            return row.account.address == found.front().address;
        });
        if (known)
            continue;
        SHEAF_TRY(account, table.addDerived(key, found.front(), count == 1 ? std::move(name) : std::string()));
        added.push_back(std::move(account));
    }
    SHEAF_CHECK(transaction.commit());
    return added;
}

Result<Account> Vault::importWords(Secret words, Secret passphrase, std::string name)
{
    SHEAF_TRY(table, d->growingAccounts());
    SHEAF_TRY(imported, d->services.keys->importMnemonic(d->newSecretId(), std::move(words), std::move(passphrase)));
    return table.addMnemonic(imported, std::move(name));
}

Result<std::vector<keys::DerivedAddress>> Vault::accountsAt(AccountScheme scheme, std::uint32_t first,
                                                            std::uint32_t count, std::string_view wordsOf) const
{
    SHEAF_TRY(table, d->accounts());
    SHEAF_TRY(key, table.mnemonic(wordsOf));
    std::vector<keys::DerivedAddress> out;
    while (out.size() < count) {
        const auto next = first + static_cast<std::uint32_t>(out.size());
        std::vector<std::uint32_t> parent = accountPath(scheme, next).steps();
        const std::uint32_t index = parent.back();
        parent.pop_back();
        // A Ledger Live account is a parent of its own.
        const auto siblings = scheme == AccountScheme::LedgerLive ? 1U : count;
        SHEAF_TRY(found, d->services.keys->addresses(key, keys::DerivationPath(std::move(parent)), index, siblings));
        out.insert(out.end(), found.begin(), found.end());
    }
    return out;
}

Result<Account> Vault::importPrivateKey(Secret key, std::string name)
{
    SHEAF_TRY(imported, d->services.keys->importPrivateKey(d->newSecretId(), std::move(key)));
    return d->storePrivateKey(imported, std::move(name));
}

Result<Account> Vault::importKeystore(keys::Keystore keystore, Secret password, std::string name)
{
    SHEAF_TRY(imported, d->services.keys->importKeystore(d->newSecretId(), std::move(keystore), std::move(password)));
    return d->storePrivateKey(imported, std::move(name));
}

Result<keys::Keystore> Vault::exportKeystore(std::string_view account, Secret password, Secret newPassword) const
{
    SHEAF_TRY(table, d->accounts());
    SHEAF_TRY(row, table.named(account));
    SHEAF_TRY(signing, signingAccount(row));
    auto made = d->services.keys->exportKeystore(std::move(signing), std::move(password), std::move(newPassword));
    SHEAF_CHECK(d->keepLog()());
    return made;
}

Result<Account> Vault::watch(std::string_view address, std::string name)
{
    SHEAF_TRY(parsed, ethereum::Address::parse(address));
    return d->storeWatched(parsed, std::move(name));
}

Result<Account> Vault::addHardware(const ethereum::Address &address, const keys::DerivationPath &path,
                                   std::string device, std::string name)
{
    SHEAF_TRY(table, d->growingAccounts());
    return table.addHardware({path, address}, std::move(device), std::move(name));
}

Result<Account> Vault::rename(std::string_view account, std::string name)
{
    SHEAF_TRY(table, d->accounts());
    return table.rename(account, std::move(name));
}

Result<std::vector<Contact>> Vault::contacts() const
{
    SHEAF_TRY(book, d->addressBook());
    return book.all();
}

Result<void> Vault::addContact(std::string name, std::string_view address)
{
    SHEAF_TRY(book, d->addressBook());
    return book.add(std::move(name), address);
}

Result<void> Vault::removeContact(std::string_view name)
{
    SHEAF_TRY(book, d->addressBook());
    return book.remove(name);
}

Result<ethereum::Address> Vault::account(std::string_view name) const
{
    return accountNamed(name).map([](const Account &account) { return account.address; });
}

Result<ethereum::Address> Vault::recipient(std::string_view name) const
{
    SHEAF_TRY(book, d->addressBook());
    return book.named(name);
}

std::shared_ptr<storage::Database> Vault::database() { return d->database; }

std::shared_ptr<storage::Database> Vault::history() { return d->historyDatabase; }

Result<std::shared_ptr<signers::Signer>> Vault::signer()
{
    if (d->signer && d->signerIsComplete)
        return d->signer;
    SHEAF_TRY(table, d->accounts());
    SHEAF_TRY(rows, table.rows());
    // Whoever has it already, has the new accounts with it.
    auto made = d->signer ? d->signer : std::make_shared<signers::VaultSigner>(d->services.keys.get(), d->keepLog());
    for (const AccountRow &row : rows) {
        if (!row.key)
            continue;
        SHEAF_TRY(account, signingAccount(row));
        made->add(std::move(account));
    }
    d->signer = std::move(made);
    d->signerIsComplete = true;
    return d->signer;
}

Result<void> Vault::setPolicy(policy::Policy policy) { return d->services.keys->setPolicy(std::move(policy)); }

Result<SigningHistory> Vault::signingHistory(std::size_t most) const
{
    SHEAF_TRY(database, d->opened());
    return readSigningHistory(*database, *d->services.keys, most);
}

Result<storage::FolderLock> Vault::lockFolder() const { return storage::FolderLock::acquire(d->paths.folder); }

} // namespace sheaf::wallet
