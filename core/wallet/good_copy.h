// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wallet/vault_files.h"

/// The last copy of vault.db that was sound, for the day on which vault.db is not.
namespace sheaf::wallet {

/// What whoever would write or spend is told where the copy is what is open.
constexpr std::string_view kReadOnly =
    "vault.db is damaged, and its last good copy is open to look at alone: restore a backup, or go on from the copy "
    "with 'sheaf-cli vault recover'";

/// Reads vault.db whole, on any thread; where that is sound and has changed since the last good copy, makes the next.
/// Corrupt where a page is damaged: the copy stays then. A copy that can't be made, on a full disk for example, is no
/// failure: goodCopyTime() says of when the last one is.
Result<void> checkAndKeepCopy(FileSystem &files, const VaultPaths &paths, const Secret &key);

/// When what the copy holds was written; none where there is no copy.
std::optional<UnixTime> goodCopyTime(const VaultPaths &paths);

/// Opens what the copy holds, to read only.
Result<storage::Database> openGoodCopy(const VaultPaths &paths, const Secret &key);
/// Removes what openGoodCopy() left behind.
void closeGoodCopy(const VaultPaths &paths);

/// Puts a database, which is whole and closed, in the place of the damaged one. That is kept beside it as
/// `vault.db.damaged`, with a number behind it where there is one already.
Result<void> replaceDamaged(FileSystem &files, const VaultPaths &paths, const std::filesystem::path &database);

} // namespace sheaf::wallet
