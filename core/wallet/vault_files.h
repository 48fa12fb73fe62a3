// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "keys/header_file.h"
#include "storage/database.h"

#include <filesystem>

/// The vault's files: `vault.header`, `vault.db` and its last good copy `vault.db.good`, `history.db`. The header is
/// what makes a vault: a new one is put together beside it, and exists from the moment that its header is written.
namespace sheaf::wallet {

struct VaultPaths
{
    explicit VaultPaths(const std::filesystem::path &vaultFolder) : folder(vaultFolder) {}

    std::filesystem::path folder;
    std::filesystem::path header() const { return folder / "vault.header"; }
    std::filesystem::path database() const { return folder / "vault.db"; }
    /// A database whose header is not written yet.
    std::filesystem::path newDatabase() const { return folder / "vault.db.new"; }
    /// The last copy of the database whose pages were all sound.
    std::filesystem::path goodCopy() const { return folder / "vault.db.good"; }
    /// What is opened in the place of a damaged database: of the good copy, which nobody touches.
    std::filesystem::path copyInUse() const { return folder / "vault.db.reading"; }
    std::filesystem::path history() const { return folder / "history.db"; }
};

/// Every step of the vault database's schema, of all rooms that keep something in it, in the order of their versions.
const std::vector<storage::Migration> &vaultMigrations();

/// Makes the folder, for its owner alone. AlreadyExists where a vault is in it; what an interrupted creation left, a
/// database that never had a header, is removed.
Result<void> prepareFolder(FileSystem &files, const VaultPaths &paths);
/// The header, then the database in its place.
Result<void> commitNewVault(FileSystem &files, const VaultPaths &paths, const keys::VaultHeader &header);
/// Removes the database of a vault that got no header; with one, it stays.
void discardNewVault(const VaultPaths &paths);
/// Puts the new database in its place where a kill fell between the two steps of commitNewVault().
Result<void> finishInterruptedCommit(FileSystem &files, const VaultPaths &paths);

/// Makes a copy of the database one that may be restored beside the original: its rules rest until a person switches
/// them on, and of a plan under way nothing more is signed. Two vaults with the same keys would do everything twice.
Result<void> restCopy(const std::filesystem::path &databaseCopy, const Secret &key, const Clock &clock);
/// One file: "SHEAFBAK", version (2 bytes), vault.header, the database, SHA-256 of all before it (32).
Result<void> writeBackup(const std::filesystem::path &file, const keys::VaultHeader &header,
                         const std::filesystem::path &databaseCopy);
/// The new vault's files from such a file; Corrupt where a byte of it is damaged, NewerVersion.
Result<void> readBackup(FileSystem &files, const std::filesystem::path &file, const VaultPaths &paths);

} // namespace sheaf::wallet
