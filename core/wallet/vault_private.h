// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wallet/account_table.h"
#include "wallet/address_book.h"
#include "wallet/vault.h"
#include "wallet/vault_files.h"

#include <atomic>

namespace sheaf::wallet {

/// What the vault's use cases share. vault_opening.cpp has how a vault is made and opened, vault_guarding.cpp its
/// password, the desktop's keyring and its copies; vault.cpp has what is in it.
class Vault::Private
{
public:
    explicit Private(Services given)
        : services(std::move(given))
        , files(services.files ? *services.files : FileSystem::system())
        , paths(services.folder)
    {
    }

    static tl::unexpected<Error> locked() { return failure(ErrorCode::Locked, "the vault is locked"); }

    // How it is made, opened and guarded.
    using Fill = std::function<Result<void>()>;
    /// A new vault: its database is put together first, and its header makes it one.
    Result<void> create(Secret password, const Fill &fill);
    Result<void> open(const keys::VaultHeader &header, keys::StorageKeys storageKeys, bool byKeyring);
    Result<void> finishUnlocking(const std::function<Result<void>()> &check);
    Result<void> openDatabases(keys::StorageKeys storageKeys);
    /// The last good copy in the place of vault.db; `what` is wrong with that, and stays so where there is no copy.
    Result<void> openCopy(Error what, const Secret &key);
    /// Reads every page of vault.db, and keeps a copy of it; for any thread, since it holds all that it needs.
    std::function<Result<void>()> check() const;
    /// Puts a header in the place of the one that is there, which is gone for good once the new one has been read back:
    /// as it was written, and opened by the password where there is one.
    Result<void> replaceHeader(BytesView bytes, std::optional<Secret> password);
    /// And reads it back.
    Result<void> storeInKeyring(const std::string &entry, const Secret &secret);
    /// Machines become faster: what a try of the password costs follows them.
    Result<void> raiseCost(Secret password, std::chrono::nanoseconds elapsed);
    void close();

    // What is in it.
    Result<storage::Database *> opened();
    /// To read.
    Result<AccountTable> accounts();
    /// To add to: the signer looks for new accounts afterwards.
    Result<AccountTable> growingAccounts();
    Result<AddressBook> addressBook();
    Result<keys::DerivedAddress> addressAt(const keys::SealedKey &key, std::string_view path);
    Result<Account> storePrivateKey(const keys::ImportedKey &imported, std::string name);
    Result<Account> storeWatched(const ethereum::Address &address, std::string name);
    Result<void> storeMnemonic(const keys::ImportedKey &imported);
    /// For whoever is signing, which may end after the vault was locked.
    signers::VaultSigner::KeepLog keepLog();
    std::string newSecretId();

    Services services;
    FileSystem &files;
    std::optional<crypto::Argon2idCost> newCost;
    /// Of the header that the open vault was opened with, which the password has authenticated.
    std::optional<crypto::Argon2idCost> openCost;
    VaultPaths paths;
    std::shared_ptr<storage::Database> database;
    std::shared_ptr<storage::Database> historyDatabase;
    Secret databaseKey;
    bool isByKeyring = false;    ///< and not by the password
    std::optional<Error> damage; ///< where the last good copy is what is open
    /// A check, which may have run on another thread, found vault.db damaged.
    const std::shared_ptr<std::atomic<bool>> isSuspect = std::make_shared<std::atomic<bool>>(false);
    std::shared_ptr<signers::VaultSigner> signer;
    bool signerIsComplete = false;

private:
    Result<storage::Database> openMain(const Secret &key);
    void openHistory(const Secret &key);
    Result<void> fillNewDatabase(const keys::NewVault &made, const Fill &fill);
    Result<void> noteCost();
    Result<bool> isCostChosen();
};

} // namespace sheaf::wallet
