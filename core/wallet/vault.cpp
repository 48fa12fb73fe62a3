// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/good_copy.h"
#include "wallet/vault_private.h"

#include <algorithm>

namespace sheaf::wallet {

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

Result<storage::Database *> Vault::Private::opened()
{
    if (!database)
        return locked();
    return &*database;
}

Result<AccountTable> Vault::Private::accounts()
{
    SHEAF_TRY(db, opened());
    return AccountTable(*db, *services.clock);
}

Result<AccountTable> Vault::Private::growingAccounts()
{
    SHEAF_TRY(db, opened());
    signerIsComplete = false;
    return AccountTable(*db, *services.clock);
}

Result<AddressBook> Vault::Private::addressBook()
{
    SHEAF_TRY(db, opened());
    return AddressBook(*db);
}

Result<keys::DerivedAddress> Vault::Private::addressAt(const keys::SealedKey &key, std::string_view path)
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

Result<Account> Vault::Private::storePrivateKey(const keys::ImportedKey &imported, std::string name)
{
    SHEAF_TRY(table, growingAccounts());
    return table.addPrivateKey(imported, std::move(name));
}

Result<Account> Vault::Private::storeWatched(const ethereum::Address &address, std::string name)
{
    SHEAF_TRY(table, growingAccounts());
    return table.addWatched(address, std::move(name));
}

Result<void> Vault::Private::storeMnemonic(const keys::ImportedKey &imported)
{
    SHEAF_TRY(table, growingAccounts());
    return table.addSeed(imported, {}).map([](const Account &) {});
}

signers::VaultSigner::KeepLog Vault::Private::keepLog()
{
    return [keys = services.keys.get(), open = std::weak_ptr(database)]() -> Result<void> {
        const auto held = open.lock();
        return held ? storeSigningLog(*held, *keys) : Result<void>(locked());
    };
}

std::string Vault::Private::newSecretId()
{
    std::array<std::uint8_t, 16> bytes{};
    services.entropy->fill(bytes);
    return toHex(bytes);
}

Vault::Vault(Services services) : d(std::make_unique<Private>(std::move(services))) {}

Vault::~Vault() = default;

const std::filesystem::path &Vault::folder() const { return d->paths.folder; }

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
    info.keyring = stored->header.hasKeyring();
    info.goodCopy = goodCopyTime(d->paths);
    info.damage = d->damage;
    if (info.unlocked) {
        SHEAF_TRY(all, accounts());
        info.accounts = all.size();
    }
    return info;
}

bool Vault::isUnlocked() const { return d->database != nullptr && d->services.keys->isUnlocked(); }

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
    SHEAF_TRY(key, table.seed(wordsOf));
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
    return table.addSeed(imported, std::move(name));
}

Result<Account> Vault::importShares(std::vector<Secret> shares, Secret passphrase, std::string name)
{
    SHEAF_TRY(work, importSharesWork(std::move(shares), std::move(passphrase)));
    SHEAF_TRY(imported, work());
    return keepShares(imported, std::move(name));
}

Result<std::function<Result<keys::ImportedKey>()>> Vault::importSharesWork(std::vector<Secret> shares,
                                                                           Secret passphrase)
{
    SHEAF_CHECK(d->growingAccounts());
    const auto held =
        std::make_shared<std::pair<std::vector<Secret>, Secret>>(std::move(shares), std::move(passphrase));
    return [keys = d->services.keys.get(), id = d->newSecretId(), held] {
        return keys->importShares(id, std::move(held->first), std::move(held->second));
    };
}

Result<Account> Vault::keepShares(const keys::ImportedKey &imported, std::string name)
{
    SHEAF_TRY(table, d->growingAccounts());
    return table.addSeed(imported, std::move(name));
}

Result<std::vector<keys::DerivedAddress>> Vault::accountsAt(AccountScheme scheme, std::uint32_t first,
                                                            std::uint32_t count, std::string_view wordsOf) const
{
    SHEAF_TRY(table, d->accounts());
    SHEAF_TRY(key, table.seed(wordsOf));
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

Result<keys::slip39::Groups> Vault::exportShares(std::string_view of, Secret password, Secret passphrase,
                                                 keys::slip39::Scheme scheme) const
{
    SHEAF_TRY(table, d->accounts());
    SHEAF_TRY(key, table.seed(of));
    auto made =
        d->services.keys->splitSeed(std::move(key), std::move(password), std::move(passphrase), std::move(scheme));
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

Result<void> Vault::keepShown(std::string_view device, std::string_view shown)
{
    SHEAF_TRY(table, d->accounts());
    return table.keepShown(device, shown);
}

Result<std::vector<std::string>> Vault::shownBy(std::string_view device) const
{
    SHEAF_TRY(table, d->accounts());
    SHEAF_TRY(all, table.shownBy(device));
    if (all.empty())
        return failure(ErrorCode::NotFound, "nothing that '" + std::string(device) +
                                                "' has shown is in the vault; show its accounts once more");
    return all;
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

Result<SigningHistory> Vault::signingHistory(std::size_t most, std::optional<std::int64_t> before) const
{
    SHEAF_TRY(database, d->opened());
    return readSigningHistory(*database, *d->services.keys, most, before);
}

Result<storage::FolderLock> Vault::lockFolder() const { return storage::FolderLock::acquire(d->paths.folder); }

} // namespace sheaf::wallet
