// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/calibrate.h"
#include "portfolio/history.h"
#include "wallet/good_copy.h"
#include "wallet/vault_private.h"

namespace sheaf::wallet {

namespace fs = std::filesystem;

namespace {

/// The header opened with the password, so its database's key is right: what looks like a wrong key is damage.
Error damaged(Error error)
{
    if (error.code == ErrorCode::WrongPassword)
        error.code = ErrorCode::Corrupt;
    if (error.code == ErrorCode::NotFound)
        error = {ErrorCode::Corrupt, "vault.db is missing beside vault.header: " + error.detail};
    return error;
}

} // namespace

std::function<Result<void>()> Vault::Private::check() const
{
    if (damage) // what is open was read whole when it was opened
        return [] { return Result<void>(); };
    return [&files = files, paths = paths, suspect = isSuspect,
            key = std::make_shared<Secret>(databaseKey.clone())]() -> Result<void> {
        auto whole = checkAndKeepCopy(files, paths, *key);
        if (whole)
            return whole;
        Error error = damaged(std::move(whole).error());
        *suspect = error.code == ErrorCode::Corrupt;
        return failure(std::move(error));
    };
}

Result<void> Vault::Private::openCopy(Error what, const Secret &key)
{
    if (!goodCopyTime(paths))
        return failure(ErrorCode::Corrupt, what.detail + "; there is no good copy of it yet");
    auto copy = openGoodCopy(paths, key);
    if (!copy) {
        closeGoodCopy(paths);
        return failure(ErrorCode::Corrupt, what.detail + "; its good copy does not open: " + copy.error().detail);
    }
    database = std::make_shared<storage::Database>(std::move(*copy));
    damage = std::move(what);
    return {};
}

Result<storage::Database> Vault::Private::openMain(const Secret &key)
{
    if (*isSuspect) // read whole at once: it has been found damaged, and may have been mended meanwhile
        SHEAF_CHECK(storage::Database::check(paths.database(), key));
    *isSuspect = false;
    return storage::Database::open(paths.database(), key, vaultMigrations(),
                                   {.mayCreate = false, .checkIntegrity = false});
}

Result<void> Vault::Private::openDatabases(keys::StorageKeys storageKeys)
{
    SHEAF_CHECK(finishInterruptedCommit(files, paths));
    damage.reset();
    auto main = openMain(storageKeys.database);
    if (main) {
        database = std::make_shared<storage::Database>(std::move(*main));
    } else {
        Error error = damaged(std::move(main).error());
        if (error.code != ErrorCode::Corrupt)
            return failure(std::move(error));
        SHEAF_CHECK(openCopy(std::move(error), storageKeys.database));
    }
    openHistory(storageKeys.history);
    databaseKey = std::move(storageKeys.database);
    return continueSigningLog(*database, *services.keys);
}

/// What can be read from the chains again may be lost: a history that does not open is put aside and begun anew.
void Vault::Private::openHistory(const Secret &key)
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

Result<void> Vault::Private::create(Secret password, const Fill &fill)
{
    SHEAF_CHECK(prepareFolder(files, paths));
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

Result<void> Vault::Private::fillNewDatabase(const keys::NewVault &made, const Fill &fill)
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
    return commitNewVault(files, paths, header);
}

void Vault::Private::close()
{
    signer.reset();
    historyDatabase.reset();
    database.reset();
    databaseKey = Secret();
    openCost.reset();
    isByKeyring = false;
    if (damage.has_value())
        closeGoodCopy(paths);
    damage.reset();
    services.keys->lock();
}

/// A person who chose what a try of their password costs has it so; one that was measured follows the machine.
Result<void> Vault::Private::noteCost()
{
    if (!newCost)
        return {};
    return database->run("INSERT INTO settings (name, value) VALUES ('argon2id', 'chosen')");
}

Result<bool> Vault::Private::isCostChosen()
{
    SHEAF_TRY(statement, database->query("SELECT 1 FROM settings WHERE name = 'argon2id'"));
    return statement.step();
}

void Vault::setCost(crypto::Argon2idCost cost) { d->newCost = cost; }

Result<Secret> Vault::create(Secret password, unsigned words, keys::Language language)
{
    Secret spare = password.clone();
    std::optional<keys::SealedKey> sealed;
    SHEAF_CHECK(d->create(std::move(password), [&]() -> Result<void> {
        SHEAF_TRY(made, d->services.keys->createMnemonic(d->newSecretId(), words, language));
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

Result<void> Vault::importFromShares(Secret password, std::vector<Secret> shares, Secret passphrase)
{
    return d->create(std::move(password), [&]() -> Result<void> {
        SHEAF_TRY(made, d->services.keys->importShares(d->newSecretId(), std::move(shares), std::move(passphrase)));
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
    return d->finishUnlocking(check);
}

Result<void> Vault::unlockByKeyring()
{
    SHEAF_TRY(check, openByKeyring());
    return d->finishUnlocking(check);
}

/// Damage beyond the pages that opening reads: what is open becomes the last good copy.
Result<void> Vault::Private::finishUnlocking(const std::function<Result<void>()> &check)
{
    auto whole = check();
    if (!whole && whole.error().code == ErrorCode::Corrupt) {
        database.reset();
        whole = openCopy(std::move(whole).error(), databaseKey);
    }
    if (!whole)
        close();
    return whole;
}

Result<void> Vault::Private::open(const keys::VaultHeader &header, keys::StorageKeys storageKeys, bool byKeyring)
{
    openCost = header.cost();
    isByKeyring = byKeyring;
    auto opened = openDatabases(std::move(storageKeys));
    if (!opened)
        close();
    return opened;
}

Result<std::function<Result<void>()>> Vault::open(Secret password)
{
    SHEAF_TRY(stored, keys::loadHeader(d->paths.header()));
    Secret again = password.clone();
    const auto before = d->services.clock->steadyNow();
    SHEAF_TRY(storageKeys, d->services.keys->unlock(std::move(password), stored.header.serialize()));
    const auto elapsed = d->services.clock->steadyNow() - before;
    SHEAF_CHECK(d->open(stored.header, std::move(storageKeys), /*byKeyring=*/false));
    // Where that fails, the vault is open as it was, and the next unlocking tries it again.
    (void)d->raiseCost(std::move(again), elapsed);
    return d->check();
}

void Vault::lock() { d->close(); }

} // namespace sheaf::wallet
