// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chains/chain.h"
#include "portfolio/snapshot.h"
#include "protocols/protocol.h"
#include "storage/database.h"

#include <map>

namespace sheaf::portfolio {

/// Reads what accounts own, at one named block for each chain.
class Portfolio final
{
public:
    struct Services
    {
        const chains::Registry *registry = nullptr;
        std::map<ethereum::ChainId, std::shared_ptr<chains::Chain>> chains;
        std::vector<std::shared_ptr<protocols::Protocol>> protocols;
        storage::Database *history = nullptr; ///< may be absent: then nothing is remembered
        const Clock *clock = nullptr;
    };

    explicit Portfolio(Services services);
    ~Portfolio();

    /// What an adapter reads with, at the chain's newest block: for plans and for rules.
    Task<Result<protocols::Context>> context(ethereum::ChainId chain);

    /// One chain at its newest block, remembered in the history. What it could not read it shows as it was read last,
    /// marked stale: a position that stops answering never vanishes, one that was closed does.
    Task<Result<ChainSnapshot>> refreshChain(ethereum::ChainId chain, std::vector<ethereum::Address> accounts);
    /// Only what answers, with a context that is already there, so that a rule's quantities and its plan share one
    /// block.
    Task<Result<ChainSnapshot>> read(protocols::Context context, std::vector<ethereum::Address> accounts);

    /// Several chains at once. A chain that fails appears with what it said last, marked stale, or with its problem
    /// alone where it never said anything.
    Task<Snapshot> refresh(std::vector<ethereum::ChainId> chains, std::vector<ethereum::Address> accounts);

    /// What each chain said last, marked stale, without asking any.
    Snapshot lastKnown(const std::vector<ethereum::ChainId> &chains,
                       const std::vector<ethereum::Address> &accounts) const;

    /// A position's value over time, oldest first.
    Result<std::vector<HistoryPoint>> positionValues(std::string_view id, UnixTime from, UnixTime to,
                                                     std::chrono::seconds step = {}) const;

    Result<std::vector<RatePoint>> positionRates(std::string_view id, UnixTime from, UnixTime to,
                                                 std::chrono::seconds step = {}) const;
    /// NotFound where nothing is remembered of it.
    Result<FirstSight> firstSight(std::string_view id) const;

    /// The net worth over time, oldest first.
    Result<std::vector<HistoryPoint>> history(UnixTime from, UnixTime to, std::chrono::seconds step = {}) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sheaf::portfolio
