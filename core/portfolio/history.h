// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/snapshot.h"
#include "storage/database.h"

namespace sheaf::portfolio {

/// The schema of the history database: all of it is the portfolio's.
std::vector<storage::Migration> historyMigrations();

/// What was read before, in the history database.
class History final
{
public:
    explicit History(storage::Database *database) : m_database(database) {}

    /// Each account's last state on the chain takes the place of the one before; positions' values are kept over time.
    Result<void> remember(const ChainSnapshot &snapshot, const std::vector<ethereum::Address> &accounts);
    /// What the chain said last about the accounts, marked stale; its age is that of the oldest part. NotFound where it
    /// never said anything about any of them.
    Result<ChainSnapshot> last(ethereum::ChainId chain, const std::vector<ethereum::Address> &accounts);

    /// One point for each five minutes: a later one takes the place of an earlier one.
    Result<void> rememberWorth(UnixTime at, const Decimal &totalUsd);
    /// Oldest first; the last point of each `step`, where one is given.
    Result<std::vector<HistoryPoint>> worth(UnixTime from, UnixTime to, std::chrono::seconds step = {});
    /// A position's value over time, in the same grid; what it said earlier while it was silent is no point.
    Result<std::vector<HistoryPoint>> positionValues(std::string_view id, UnixTime from, UnixTime to,
                                                     std::chrono::seconds step = {});
    /// The sum of its rates, likewise.
    Result<std::vector<RatePoint>> positionRates(std::string_view id, UnixTime from, UnixTime to,
                                                 std::chrono::seconds step = {});
    /// NotFound for a position that was not there at the last remember(): one that was closed begins anew.
    Result<FirstSight> firstSight(std::string_view id);

private:
    Result<void> rememberPosition(const ValuedPosition &position, const ChainSnapshot &snapshot);
    Result<void> forgetClosed(const ChainSnapshot &snapshot, const ethereum::Address &account);

    storage::Database *m_database;
};

} // namespace sheaf::portfolio
