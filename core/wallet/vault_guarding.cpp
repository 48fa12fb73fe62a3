// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hex.h"
#include "keys/calibrate.h"
#include "wallet/good_copy.h"
#include "wallet/vault_private.h"

namespace sheaf::wallet {

namespace fs = std::filesystem;

namespace {

std::string keyringEntry(const keys::VaultHeader &header) { return toHex(header.id()); }

tl::unexpected<Error> noKeyring()
{
    return failure(ErrorCode::Unsupported, "this program was built without the desktop's keyring");
}

} // namespace

Result<void> Vault::Private::replaceHeader(BytesView bytes, std::optional<Secret> password)
{
    SHEAF_TRY(header, keys::VaultHeader::parse(bytes));
    SHEAF_CHECK(keys::writeHeader(files, paths.header(), header));
    SHEAF_TRY(written, keys::loadHeader(paths.header()));
    if (written.header != header)
        return failure(ErrorCode::Io, "vault.header could not be read back as it was written; the one before is kept");
    if (password) {
        SHEAF_TRY(check, services.keys->passwordCheck(std::move(*password), toBytes(bytes), {}));
        SHEAF_CHECK(check()); // only what opens retires the old one
    }
    openCost = header.cost();
    return keys::retireOldHeader(files, paths.header());
}

Result<void> Vault::Private::raiseCost(Secret password, std::chrono::nanoseconds elapsed)
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

std::chrono::seconds Vault::passwordDelay() const { return d->services.keys->passwordDelay(); }

Result<void> Vault::changePassword(Secret current, Secret next)
{
    Secret again = next.clone();
    if (!isUnlocked())
        SHEAF_CHECK(unlock(current.clone()));
    if (!d->openCost)
        return Private::locked();
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
        return Private::locked();
    SHEAF_TRY(stored, keys::loadHeader(d->paths.header()));
    return d->services.keys->passwordCheck(std::move(password), stored.header.serialize(), std::move(given));
}

Result<std::function<Result<void>()>> Vault::openByKeyring()
{
    if (!d->services.keyring)
        return noKeyring();
    SHEAF_TRY(stored, keys::loadHeader(d->paths.header()));
    if (!stored.header.hasKeyring())
        return failure(ErrorCode::NotFound, "this vault does not open by the desktop's keyring: give the password");
    SHEAF_TRY(secret, d->services.keyring->lookUp(keyringEntry(stored.header)));
    SHEAF_TRY(storageKeys, d->services.keys->unlockByKeyring(std::move(secret), stored.header.serialize()));
    SHEAF_CHECK(d->open(stored.header, std::move(storageKeys), /*byKeyring=*/true));
    return d->check();
}

Result<void> Vault::addKeyring(Secret password)
{
    if (!isUnlocked())
        return Private::locked();
    if (!d->services.keyring)
        return noKeyring();
    SHEAF_TRY(stored, keys::loadHeader(d->paths.header()));
    if (stored.header.hasKeyring())
        return failure(ErrorCode::AlreadyExists, "the vault opens by a keyring already: switch that off first");
    Secret again = password.clone();
    SHEAF_TRY(access, d->services.keys->addKeyring(std::move(password)));
    auto done = d->storeInKeyring(keyringEntry(stored.header), access.secret);
    if (done)
        done = d->replaceHeader(access.header, std::move(again));
    if (!done) { // the secret opens nothing that is written, so whether it stays in the keyring does not matter
        (void)d->services.keys->removeKeyring();
        (void)d->services.keyring->remove(keyringEntry(stored.header));
    }
    return done;
}

Result<void> Vault::Private::storeInKeyring(const std::string &entry, const Secret &secret)
{
    SHEAF_CHECK(services.keyring->store(entry, "Sheaf: the vault in " + paths.folder.string(), secret));
    SHEAF_TRY(stored, services.keyring->lookUp(entry));
    if (!(stored == secret))
        return failure(ErrorCode::Io, "the desktop's keyring does not give back what it was given");
    return {};
}

Result<void> Vault::removeKeyring()
{
    if (!isUnlocked())
        return Private::locked();
    SHEAF_TRY(stored, keys::loadHeader(d->paths.header()));
    if (stored.header.hasKeyring()) {
        SHEAF_TRY(bytes, d->services.keys->removeKeyring());
        SHEAF_CHECK(d->replaceHeader(bytes, {}));
    }
    if (!d->services.keyring)
        return {};
    auto removed = d->services.keyring->remove(keyringEntry(stored.header));
    if (removed || removed.error().code == ErrorCode::NotFound)
        return {};
    return failure(inContext(std::move(removed).error(),
                             "no keyring opens the vault any more, but its entry there could not be removed"));
}

std::optional<Error> Vault::damage() const { return d->damage; }

bool Vault::isOpenByKeyring() const { return d->isByKeyring; }

std::optional<Error> Vault::restraint() const
{
    if (d->damage)
        return Error{ErrorCode::Denied, std::string(kReadOnly)};
    if (d->isByKeyring)
        return Error{ErrorCode::Denied, std::string(keys::kLooksOnly)};
    return {};
}

Result<void> Vault::restoreGoodCopy()
{
    SHEAF_TRY(database, d->opened());
    if (!d->damage)
        return failure(ErrorCode::InvalidInput, "vault.db is not damaged");
    SHEAF_TRY(lock, lockFolder());
    const fs::path restored = d->paths.folder / "vault.db.restored";
    std::error_code error;
    fs::remove(restored, error);
    SHEAF_CHECK(database->backupTo(restored, d->databaseKey));
    SHEAF_CHECK(restCopy(restored, d->databaseKey, *d->services.clock));
    d->close();
    return replaceDamaged(d->files, d->paths, restored);
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
    return [file, copy, header = stored.header.withoutKeyring()] {
        auto written = writeBackup(file, header, copy);
        std::error_code ignored;
        fs::remove(copy, ignored);
        return written;
    };
}

Result<void> Vault::restore(const fs::path &file) { return readBackup(d->files, file, d->paths); }

} // namespace sheaf::wallet
