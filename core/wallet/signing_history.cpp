// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/signing_history.h"

#include <algorithm>
#include <limits>

namespace sheaf::wallet {

namespace {

/// A seal of another length is a wrong one.
keys::SealedRecord recordOf(Bytes fields, const Bytes &seal)
{
    keys::SealedRecord record{std::move(fields), {}};
    std::copy_n(seal.begin(), std::min(seal.size(), record.seal.size()), record.seal.begin());
    return record;
}

struct StoredRecord
{
    std::int64_t position = 0;
    keys::SealedRecord sealed;
};

/// Newest first, from the position `from` on.
Result<std::vector<StoredRecord>> newestRecords(storage::Database &database, std::size_t most, std::int64_t from)
{
    SHEAF_TRY(rows, database.query("SELECT position, fields, seal FROM signing_log WHERE position <= ? "
                                   "ORDER BY position DESC LIMIT ?",
                                   from, static_cast<std::int64_t>(most)));
    std::vector<StoredRecord> records;
    for (;;) {
        SHEAF_TRY(isThere, rows.step());
        if (!isThere)
            return records;
        SHEAF_TRY(columns, (rows.row<std::int64_t, Bytes, Bytes>()));
        records.push_back({std::get<0>(columns), recordOf(std::move(std::get<1>(columns)), std::get<2>(columns))});
    }
}

constexpr std::int64_t kNewest = std::numeric_limits<std::int64_t>::max();

/// In stretches that share their ends, so that none is taken out between two.
Result<std::optional<std::size_t>> firstWrongOf(const std::vector<keys::SealedRecord> &records, keys::KeyService &keys)
{
    constexpr std::size_t kStretch = keys::SigningLog::kMostWaiting;
    for (std::size_t begin = 0; begin < records.size(); begin += kStretch - 1) {
        const std::size_t end = std::min(records.size(), begin + kStretch);
        const auto from = records.begin();
        SHEAF_TRY(wrong, keys.firstWrongRecord(
                             {from + static_cast<std::ptrdiff_t>(begin), from + static_cast<std::ptrdiff_t>(end)}));
        if (wrong)
            return begin + *wrong;
        if (end == records.size())
            break;
    }
    return std::nullopt;
}

} // namespace

std::string signingLogSchema()
{
    return R"(
CREATE TABLE signing_log (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    fields BLOB NOT NULL,
    seal BLOB NOT NULL
);
)";
}

Result<void> continueSigningLog(storage::Database &database, keys::KeyService &keys)
{
    SHEAF_TRY(newest, newestRecords(database, 1, kNewest));
    if (newest.empty())
        return {};
    auto goesOn = keys.continueLog(std::move(newest.front().sealed));
    if (!goesOn && goesOn.error().code == ErrorCode::Corrupt)
        return {};
    return goesOn;
}

Result<void> storeSigningLog(storage::Database &database, keys::KeyService &keys)
{
    SHEAF_TRY(records, keys.takeLog());
    if (records.empty())
        return {};
    SHEAF_TRY(transaction, database.begin());
    for (const keys::SealedRecord &record : records)
        SHEAF_CHECK(database.run("INSERT INTO signing_log (fields, seal) VALUES (?, ?)", BytesView(record.fields),
                                 BytesView(record.seal)));
    return transaction.commit();
}

Result<SigningHistory> readSigningHistory(storage::Database &database, keys::KeyService &keys, std::size_t most,
                                          std::optional<std::int64_t> before)
{
    SigningHistory history;
    SHEAF_TRY(count, database.query("SELECT count(*) FROM signing_log"));
    SHEAF_CHECK(count.step());
    SHEAF_TRY(total, count.column<std::uint64_t>(0));
    history.total = total;
    const std::size_t shownBefore = before ? 1 : 0;
    SHEAF_TRY(stored, newestRecords(database, shownBefore + most + 1, before.value_or(kNewest)));
    if (before && (stored.empty() || stored.front().position != *before))
        return failure(ErrorCode::Corrupt, "a record of the keys' log that was there before is gone");
    if (stored.size() > shownBefore + most) {
        stored.resize(shownBefore + most);
        history.older = stored.back().position;
    }
    std::vector<keys::SealedRecord> oldestFirst;
    for (auto one = stored.rbegin(); one != stored.rend(); ++one)
        oldestFirst.push_back(one->sealed);
    SHEAF_TRY(wrong, firstWrongOf(oldestFirst, keys));
    for (std::size_t i = 0; i < oldestFirst.size(); ++i) {
        SHEAF_TRY(record, keys::readRecord(oldestFirst[i]));
        if (wrong == i)
            history.firstWrong = record.number;
        if (i + shownBefore < oldestFirst.size())
            history.records.push_back(std::move(record));
    }
    std::reverse(history.records.begin(), history.records.end());
    return history;
}

} // namespace sheaf::wallet
