// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/history.h"

#include "portfolio/snapshot_json.h"

namespace sheaf::portfolio {
namespace {

constexpr std::int64_t kGridSeconds = 300;

ChainSnapshot partOf(const ChainSnapshot &snapshot, const ethereum::Address &account)
{
    ChainSnapshot out;
    out.chain = snapshot.chain;
    out.block = snapshot.block;
    out.readAt = snapshot.readAt;
    for (const Balance &balance : snapshot.balances)
        if (balance.account == account)
            out.balances.push_back(balance);
    for (const ValuedPosition &position : snapshot.positions)
        if (position.position.account == account)
            out.positions.push_back(position);
    return out;
}

void markStale(ChainSnapshot &snapshot)
{
    const auto mark = [](auto &figure) { figure.origin.trust = contracts::Trust::Stale; };
    const auto markPrice = [&mark](Valuation &valuation) {
        if (valuation.price)
            mark(*valuation.price);
    };
    snapshot.stale = true;
    for (Balance &balance : snapshot.balances) {
        mark(balance.amount);
        markPrice(balance.valuation);
    }
    for (ValuedPosition &position : snapshot.positions) {
        std::for_each(position.legs.begin(), position.legs.end(), markPrice);
        for (protocols::Leg &leg : position.position.legs)
            mark(leg.amount);
        for (auto &rate : position.position.rates)
            mark(rate);
        if (position.position.healthFactor)
            mark(*position.position.healthFactor);
    }
}

Result<std::vector<HistoryPoint>> points(storage::Statement statement)
{
    std::vector<HistoryPoint> out;
    while (true) {
        SHEAF_TRY(more, statement.step());
        if (!more)
            return out;
        SHEAF_TRY(row, (statement.row<std::int64_t, Decimal>()));
        out.push_back({fromUnixSeconds(std::get<0>(row)), std::get<1>(row)});
    }
}

} // namespace

std::vector<storage::Migration> historyMigrations()
{
    return {{1,
             "CREATE TABLE snapshots(chain INTEGER NOT NULL, account TEXT NOT NULL, content TEXT NOT NULL,"
             " PRIMARY KEY(chain, account)) WITHOUT ROWID;"
             "CREATE TABLE worth(slot INTEGER PRIMARY KEY, at INTEGER NOT NULL, usd TEXT NOT NULL);"
             "CREATE TABLE position_values(id TEXT NOT NULL, slot INTEGER NOT NULL, at INTEGER NOT NULL,"
             " usd TEXT NOT NULL, PRIMARY KEY(id, slot)) WITHOUT ROWID;",
             {}}};
}

Result<void> History::remember(const ChainSnapshot &snapshot, const std::vector<ethereum::Address> &accounts)
{
    const std::int64_t at = toUnixSeconds(snapshot.readAt);
    SHEAF_TRY(transaction, m_database->begin());
    for (const ethereum::Address &account : accounts)
        SHEAF_CHECK(m_database->run("INSERT OR REPLACE INTO snapshots(chain, account, content) VALUES(?, ?, ?)",
                                    snapshot.chain.value(), account.toLowerHex(), toJson(partOf(snapshot, account))));
    for (const ValuedPosition &position : snapshot.positions)
        if (position.valueUsd)
            SHEAF_CHECK(m_database->run("INSERT OR REPLACE INTO position_values(id, slot, at, usd) VALUES(?, ?, ?, ?)",
                                        position.position.id, at / kGridSeconds, at, *position.valueUsd));
    return transaction.commit();
}

Result<ChainSnapshot> History::last(ethereum::ChainId chain, const std::vector<ethereum::Address> &accounts)
{
    std::optional<ChainSnapshot> out;
    for (const ethereum::Address &account : accounts) {
        SHEAF_TRY(statement, m_database->query("SELECT content FROM snapshots WHERE chain = ? AND account = ?",
                                               chain.value(), account.toLowerHex()));
        SHEAF_TRY(found, statement.step());
        if (!found)
            continue;
        SHEAF_TRY(content, statement.column<std::string>(0));
        SHEAF_TRY(part, snapshotFromJson(content));
        if (!out) {
            out = std::move(part);
            continue;
        }
        if (part.readAt < out->readAt) {
            out->readAt = part.readAt;
            out->block = part.block;
        }
        out->balances.insert(out->balances.end(), part.balances.begin(), part.balances.end());
        out->positions.insert(out->positions.end(), part.positions.begin(), part.positions.end());
    }
    if (!out)
        return failure(ErrorCode::NotFound, "chain " + std::to_string(chain.value()) + " was never read");
    markStale(*out);
    return *std::move(out);
}

Result<void> History::rememberWorth(UnixTime at, const Decimal &totalUsd)
{
    const std::int64_t seconds = toUnixSeconds(at);
    return m_database->run("INSERT OR REPLACE INTO worth(slot, at, usd) VALUES(?, ?, ?)", seconds / kGridSeconds,
                           seconds, totalUsd);
}

Result<std::vector<HistoryPoint>> History::worth(UnixTime from, UnixTime to)
{
    SHEAF_TRY(statement, m_database->query("SELECT at, usd FROM worth WHERE at BETWEEN ? AND ? ORDER BY at",
                                           toUnixSeconds(from), toUnixSeconds(to)));
    return points(std::move(statement));
}

Result<std::vector<HistoryPoint>> History::positionValues(std::string_view id, UnixTime from, UnixTime to)
{
    SHEAF_TRY(statement, m_database->query("SELECT at, usd FROM position_values WHERE id = ? AND at BETWEEN ? AND ?"
                                           " ORDER BY at",
                                           id, toUnixSeconds(from), toUnixSeconds(to)));
    return points(std::move(statement));
}

} // namespace sheaf::portfolio
