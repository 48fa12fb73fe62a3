// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/signing_history.h"

#include <algorithm>

namespace sheaf::wallet {

namespace {

/// A seal of another length is a wrong one.
keys::SealedRecord recordOf(Bytes fields, const Bytes &seal)
{
    keys::SealedRecord record{std::move(fields), {}};
    std::copy_n(seal.begin(), std::min(seal.size(), record.seal.size()), record.seal.begin());
    return record;
}

/// Oldest first.
Result<std::vector<keys::SealedRecord>> newestRecords(storage::Database &database, std::size_t most)
{
    SHEAF_TRY(rows, database.query("SELECT fields, seal FROM signing_log ORDER BY position DESC LIMIT ?",
                                   static_cast<std::int64_t>(most)));
    std::vector<keys::SealedRecord> records;
    for (;;) {
        SHEAF_TRY(isThere, rows.step());
        if (!isThere)
            break;
        SHEAF_TRY(columns, (rows.row<Bytes, Bytes>()));
        records.push_back(recordOf(std::move(std::get<0>(columns)), std::get<1>(columns)));
    }
    std::reverse(records.begin(), records.end());
    return records;
}

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
    SHEAF_TRY(newest, newestRecords(database, 1));
    if (newest.empty())
        return {};
    auto goesOn = keys.continueLog(std::move(newest.front()));
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

Result<SigningHistory> readSigningHistory(storage::Database &database, keys::KeyService &keys, std::size_t most)
{
    SigningHistory history;
    SHEAF_TRY(count, database.query("SELECT count(*) FROM signing_log"));
    SHEAF_CHECK(count.step());
    SHEAF_TRY(total, count.column<std::uint64_t>(0));
    history.total = total;
    SHEAF_TRY(sealed, newestRecords(database, most));
    SHEAF_TRY(wrong, firstWrongOf(sealed, keys));
    for (const keys::SealedRecord &one : sealed) {
        SHEAF_TRY(record, keys::readRecord(one));
        history.records.push_back(std::move(record));
    }
    if (wrong)
        history.firstWrong = history.records[*wrong].number;
    std::reverse(history.records.begin(), history.records.end());
    return history;
}

} // namespace sheaf::wallet
