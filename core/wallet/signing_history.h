// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/key_service.h"
#include "storage/database.h"

/// The log of what the vault's keys were used for: written by the side that has them, kept in vault.db.
namespace sheaf::wallet {

struct SigningHistory
{
    std::vector<keys::KeyUseRecord> records; ///< newest first
    std::size_t total = 0;                   ///< in the vault, those that are not among `records` too
    /// The number of the oldest of `records` that was changed, or before which one was taken out; nothing where all are
    /// as they were written. That the newest are missing can't be seen.
    std::optional<std::uint64_t> firstWrong;
    /// Asks for those before these: `before` of the next page; nothing where these end with the first one.
    std::optional<std::int64_t> older = {};
};

/// The table's schema.
std::string signingLogSchema();

/// Has the keys' log go on after the newest record that is stored. Where that is not theirs, the log begins anew, and
/// the history shows where.
Result<void> continueSigningLog(storage::Database &database, keys::KeyService &keys);
/// Takes what waits and stores it. Locked where that went with the keys.
Result<void> storeSigningLog(storage::Database &database, keys::KeyService &keys);
/// Corrupt where a record can't be read. `before` is an earlier page's `older`: what follows is held against the last
/// record of that page too, so that none is taken out between two pages; Corrupt where that one is gone.
Result<SigningHistory> readSigningHistory(storage::Database &database, keys::KeyService &keys, std::size_t most,
                                          std::optional<std::int64_t> before = {});

} // namespace sheaf::wallet
