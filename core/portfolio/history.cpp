// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/history.h"

#include "portfolio/snapshot_json.h"

namespace sheaf::portfolio {
namespace {

constexpr std::int64_t kGridSeconds = 300;

/// How many places of the grid become one.
std::int64_t slotsOf(std::chrono::seconds step) { return std::max<std::int64_t>(step.count() / kGridSeconds, 1); }

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
        if (position.position.borrowApr)
            mark(*position.position.borrowApr);
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
             {}},
            {2,
             "CREATE TABLE first_sights(id TEXT PRIMARY KEY, chain INTEGER NOT NULL, account TEXT NOT NULL,"
             " at INTEGER NOT NULL, content TEXT NOT NULL) WITHOUT ROWID;"
             "CREATE TABLE position_rates(id TEXT NOT NULL, slot INTEGER NOT NULL, at INTEGER NOT NULL,"
             " apr TEXT NOT NULL, PRIMARY KEY(id, slot)) WITHOUT ROWID;",
             {}}};
}

Result<void> History::rememberPosition(const ValuedPosition &valued, const ChainSnapshot &snapshot)
{
    const protocols::Position &position = valued.position;
    const std::int64_t at = toUnixSeconds(snapshot.readAt);
    const std::int64_t slot = at / kGridSeconds;
    if (valued.silentSince)
        return {};
    if (valued.valueUsd)
        SHEAF_CHECK(m_database->run("INSERT OR REPLACE INTO position_values(id, slot, at, usd) VALUES(?, ?, ?, ?)",
                                    position.id, slot, at, *valued.valueUsd));
    double apr = 0;
    for (const auto &rate : position.rates)
        apr += rate.value.apr;
    if (const auto exact = Decimal::fromDouble(apr); exact && !position.rates.empty())
        SHEAF_CHECK(m_database->run("INSERT OR REPLACE INTO position_rates(id, slot, at, apr) VALUES(?, ?, ?, ?)",
                                    position.id, slot, at, *exact));
    if (position.legs.empty())
        return {};
    ChainSnapshot alone;
    alone.chain = snapshot.chain;
    alone.block = snapshot.block;
    alone.readAt = snapshot.readAt;
    alone.positions = {valued};
    return m_database->run("INSERT OR IGNORE INTO first_sights(id, chain, account, at, content) VALUES(?, ?, ?, ?, ?)",
                           position.id, snapshot.chain.value(), position.account.toLowerHex(), at, toJson(alone));
}

Result<void> History::forgetClosed(const ChainSnapshot &snapshot, const ethereum::Address &account)
{
    std::vector<std::string> closed;
    {
        SHEAF_TRY(statement, m_database->query("SELECT id FROM first_sights WHERE chain = ? AND account = ?",
                                               snapshot.chain.value(), account.toLowerHex()));
        while (true) {
            SHEAF_TRY(more, statement.step());
            if (!more)
                break;
            SHEAF_TRY(id, statement.column<std::string>(0));
            const bool isThere =
                std::any_of(snapshot.positions.begin(), snapshot.positions.end(),
                            [&id](const ValuedPosition &position) { return position.position.id == id; });
            if (!isThere)
                closed.push_back(std::move(id));
        }
    }
    for (const std::string &id : closed)
        SHEAF_CHECK(m_database->run("DELETE FROM first_sights WHERE id = ?", id));
    return {};
}

Result<void> History::remember(const ChainSnapshot &snapshot, const std::vector<ethereum::Address> &accounts)
{
    SHEAF_TRY(transaction, m_database->begin());
    for (const ethereum::Address &account : accounts) {
        SHEAF_CHECK(m_database->run("INSERT OR REPLACE INTO snapshots(chain, account, content) VALUES(?, ?, ?)",
                                    snapshot.chain.value(), account.toLowerHex(), toJson(partOf(snapshot, account))));
        SHEAF_CHECK(forgetClosed(snapshot, account));
    }
    for (const ValuedPosition &position : snapshot.positions)
        SHEAF_CHECK(rememberPosition(position, snapshot));
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

Result<std::vector<HistoryPoint>> History::worth(UnixTime from, UnixTime to, std::chrono::seconds step)
{
    // SQLite takes the other columns from the row that has the maximum.
    SHEAF_TRY(statement, m_database->query("SELECT max(at), usd FROM worth WHERE slot BETWEEN ? AND ? AND at BETWEEN ?"
                                           " AND ? GROUP BY slot / ? ORDER BY 1",
                                           toUnixSeconds(from) / kGridSeconds, toUnixSeconds(to) / kGridSeconds,
                                           toUnixSeconds(from), toUnixSeconds(to), slotsOf(step)));
    return points(std::move(statement));
}

Result<std::vector<HistoryPoint>> History::positionValues(std::string_view id, UnixTime from, UnixTime to,
                                                          std::chrono::seconds step)
{
    SHEAF_TRY(statement,
              m_database->query("SELECT max(at), usd FROM position_values WHERE id = ? AND slot BETWEEN ? AND ?"
                                " AND at BETWEEN ? AND ? GROUP BY slot / ? ORDER BY 1",
                                id, toUnixSeconds(from) / kGridSeconds, toUnixSeconds(to) / kGridSeconds,
                                toUnixSeconds(from), toUnixSeconds(to), slotsOf(step)));
    return points(std::move(statement));
}

Result<std::vector<RatePoint>> History::positionRates(std::string_view id, UnixTime from, UnixTime to,
                                                      std::chrono::seconds step)
{
    SHEAF_TRY(statement,
              m_database->query("SELECT max(at), apr FROM position_rates WHERE id = ? AND slot BETWEEN ? AND ?"
                                " AND at BETWEEN ? AND ? GROUP BY slot / ? ORDER BY 1",
                                id, toUnixSeconds(from) / kGridSeconds, toUnixSeconds(to) / kGridSeconds,
                                toUnixSeconds(from), toUnixSeconds(to), slotsOf(step)));
    SHEAF_TRY(read, points(std::move(statement)));
    std::vector<RatePoint> out;
    for (const HistoryPoint &point : read)
        out.push_back({point.at, point.totalUsd.toDouble()});
    return out;
}

Result<FirstSight> History::firstSight(std::string_view id)
{
    SHEAF_TRY(statement, m_database->query("SELECT at, content FROM first_sights WHERE id = ?", id));
    SHEAF_TRY(found, statement.step());
    if (!found)
        return failure(ErrorCode::NotFound, "the position was never seen");
    SHEAF_TRY(row, (statement.row<std::int64_t, std::string>()));
    SHEAF_TRY(snapshot, snapshotFromJson(std::get<1>(row)));
    if (snapshot.positions.size() != 1)
        return failure(ErrorCode::Corrupt, "a stored position is damaged");
    return FirstSight{fromUnixSeconds(std::get<0>(row)), std::move(snapshot.positions.front())};
}

} // namespace sheaf::portfolio
