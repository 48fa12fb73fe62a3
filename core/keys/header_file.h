// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file_system.h"
#include "keys/vault_header.h"

/// vault.header on disk, in two generations: whatever moment the power fails at, one of them opens. These run where the
/// files are, not where the keys are.
namespace sheaf::keys {

struct StoredHeader
{
    VaultHeader header;
    bool isFromBackup = false; ///< the first generation was missing or damaged
};

/// `path`, or `path` with `.bak` behind it where that is missing or damaged. NotFound where there is neither, Corrupt
/// where neither is whole.
Result<StoredHeader> loadHeader(const std::filesystem::path &path);

/// Keeps what is there (where it is whole) as `.bak`, then puts the new one in its place: a temporary file, fsync,
/// rename, fsync of the folder, each time. NoSpace or Io leave the old ones as they are.
Result<void> writeHeader(FileSystem &files, const std::filesystem::path &path, const VaultHeader &header);

/// Makes `.bak` a copy of the header at `path`. After a password change, and once the new header has been read back and
/// opened: until then the backup still opens with the old password.
Result<void> retireOldHeader(FileSystem &files, const std::filesystem::path &path);

} // namespace sheaf::keys
