// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/portfolio.h"

#include "async/when_all.h"
#include "contracts/erc20.h"
#include "portfolio/carry_over.h"
#include "portfolio/history.h"
#include "portfolio/prices.h"
#include "portfolio/valuation.h"

#include <set>

namespace sheaf::portfolio {
namespace {

using ethereum::Address;
using ethereum::ChainId;

constexpr std::uint64_t kDayMs = 86'400'000;

std::optional<contracts::MulticallSpec> multicallOf(const chains::ChainSpec &spec)
{
    if (!spec.multicall || !spec.multicallCodeHash)
        return std::nullopt;
    return contracts::MulticallSpec{*spec.multicall, *spec.multicallCodeHash};
}

/// The block about a day back, by the chain's block time; a chain younger than that is looked at from its middle.
ethereum::BlockNumber dayBefore(const chains::ChainSpec &spec, const ethereum::BlockRef &block)
{
    const std::uint64_t back = kDayMs / std::max<std::uint64_t>(spec.blockTimeMs, 1);
    const std::uint64_t number = block.number.value();
    return ethereum::BlockNumber(number > back ? number - back : number / 2);
}

/// What one account has of one token, with who and what.
struct BalanceRead
{
    Address account;
    ethereum::TokenInfo token;
    Task<Result<Uint256>> amount;
};

Task<Result<Uint256>> nativeAmount(std::shared_ptr<contracts::Reader> reader, Address account)
{
    SHEAF_CO_TRY(wei, co_await reader->nativeBalance(account));
    co_return wei.value();
}

std::vector<BalanceRead> startBalances(const protocols::Context &context, const std::vector<Address> &accounts)
{
    std::vector<BalanceRead> out;
    for (const Address &account : accounts) {
        out.push_back({account, context.chain->native, nativeAmount(context.reader, account)});
        for (const chains::TokenSpec &token : context.registry->tokens(context.chain->id))
            if (!token.info.id.isNative())
                out.push_back(
                    {account, token.info, contracts::erc20::balanceOf(context.reader, token.info.id.address, account)});
    }
    return out;
}

struct PositionsRead
{
    std::string protocol; ///< with its chain, for a person
    Gaps::Protocol part;
    Task<Result<std::vector<protocols::Position>>> positions;
};

std::vector<PositionsRead> startPositions(const protocols::Context &context, const std::vector<Address> &accounts,
                                          const std::vector<std::shared_ptr<protocols::Protocol>> &all)
{
    std::vector<PositionsRead> out;
    for (const auto &protocol : all)
        for (const Address &account : accounts)
            if (protocol->isOn(context.chain->id))
                out.push_back({protocol->name() + " on " + context.chain->name,
                               {protocol->id(), account},
                               protocol->positions(context, account)});
    return out;
}

} // namespace

class Portfolio::Private final
{
public:
    explicit Private(Services services) : m_services(std::move(services)) {}

    Result<std::shared_ptr<chains::Chain>> chain(ChainId id) const
    {
        const auto found = m_services.chains.find(id);
        if (found == m_services.chains.end() || !found->second)
            return failure(ErrorCode::NotFound, "there is no chain " + std::to_string(id.value()));
        return found->second;
    }

    std::vector<protocols::V2Pair> pools(ChainId id) const
    {
        std::vector<protocols::V2Pair> out;
        for (const auto &protocol : m_services.protocols) {
            const auto more = protocol->pricePools(id);
            out.insert(out.end(), more.begin(), more.end());
        }
        return out;
    }

    std::optional<History> history() const
    {
        return m_services.history == nullptr ? std::nullopt : std::optional<History>(m_services.history);
    }

    /// What the chain said last; nothing but its id where it never said anything.
    ChainSnapshot last(ChainId id, const std::vector<Address> &accounts) const
    {
        ChainSnapshot known;
        auto kept = history();
        if (auto last = kept ? kept->last(id, accounts) : failure(ErrorCode::NotFound, "nothing is kept"))
            known = std::move(*last);
        known.chain = id;
        known.stale = true;
        return known;
    }

    /// What answered, and what did not.
    struct Reading
    {
        ChainSnapshot snapshot;
        Gaps gaps;
    };

    Task<Reading> read(protocols::Context context, std::vector<Address> accounts) const;

    const Services m_services;
};

Portfolio::Portfolio(Services services) : d(std::make_unique<Private>(std::move(services))) {}

Portfolio::~Portfolio() = default;

Task<Result<protocols::Context>> Portfolio::context(ChainId id)
{
    SHEAF_CO_TRY(chain, d->chain(id));
    SHEAF_CO_TRY(block, co_await chain->latestBlock());
    protocols::Context out;
    out.registry = d->m_services.registry;
    out.chain = &chain->spec();
    out.reader = contracts::Reader::make(chain->client(), block, multicallOf(chain->spec()));
    auto earlierTask = rpc::blockAt(chain->client(), dayBefore(chain->spec(), block));
    auto pricesTask = Prices::read(out.registry, out.chain, out.reader, d->pools(id));
    out.prices = co_await pricesTask;
    const auto earlier = co_await earlierTask;
    if (earlier)
        out.earlier = contracts::Reader::make(chain->client(), earlier->ref, multicallOf(chain->spec()));
    co_return out;
}

Task<Result<ChainSnapshot>> Portfolio::read(protocols::Context context, std::vector<Address> accounts)
{
    auto reading = co_await d->read(std::move(context), std::move(accounts));
    co_return std::move(reading.snapshot);
}

Task<Portfolio::Private::Reading> Portfolio::Private::read(protocols::Context context,
                                                           std::vector<Address> accounts) const
{
    auto balances = startBalances(context, accounts);
    auto positions = startPositions(context, accounts, m_services.protocols);
    const Clock *clock = m_services.clock;
    Reading reading;
    ChainSnapshot &out = reading.snapshot;
    out.chain = context.chain->id;
    out.block = context.reader->block();
    out.readAt = clock->now();
    std::set<Address> places;
    for (PositionsRead &read : positions) {
        auto found = co_await read.positions;
        if (!found) {
            out.problems.push_back({read.protocol, std::move(found).error()});
            reading.gaps.protocols.push_back(read.part);
            continue;
        }
        for (protocols::Position &position : *found) {
            if (!position.problem.empty())
                out.problems.push_back({read.protocol + ", " + position.name, {ErrorCode::Rpc, position.problem}});
            places.insert(position.contract);
            out.positions.push_back(co_await valued(context, std::move(position)));
        }
    }
    for (BalanceRead &read : balances) {
        const auto amount = co_await read.amount;
        if (!amount) {
            const std::string what =
                read.token.symbol + " of " + read.account.shortened() + " on " + context.chain->name;
            out.problems.push_back({what, amount.error()});
            reading.gaps.balances.push_back({read.account, read.token.id});
            continue;
        }
        // A pool's share or an aToken that the registry names too is in its position already.
        if (amount->isZero() && !read.token.id.isNative())
            continue;
        if (places.contains(read.token.id.address))
            continue;
        Balance balance{read.account, read.token, context.reader->figure(*amount, context.chain->name), {}};
        balance.valuation = co_await valuation(context, read.token, *amount);
        out.balances.push_back(std::move(balance));
    }
    co_return reading;
}

Task<Result<ChainSnapshot>> Portfolio::refreshChain(ChainId id, std::vector<Address> accounts)
{
    SHEAF_CO_TRY(fresh, co_await context(id));
    auto reading = co_await d->read(std::move(fresh), accounts);
    ChainSnapshot &snapshot = reading.snapshot;
    if (auto history = d->history()) {
        if (hasGaps(snapshot, reading.gaps))
            carryOver(snapshot, reading.gaps, d->last(id, accounts));
        const auto kept = history->remember(snapshot, accounts);
        if (!kept)
            snapshot.problems.push_back({"the history", kept.error()});
    }
    co_return std::move(snapshot);
}

Task<Snapshot> Portfolio::refresh(std::vector<ChainId> chains, std::vector<Address> accounts)
{
    std::vector<Task<Result<ChainSnapshot>>> tasks;
    for (const ChainId id : chains)
        tasks.push_back(refreshChain(id, accounts));
    auto results = co_await async::whenAll(std::move(tasks));
    Snapshot out;
    for (std::size_t i = 0; i < results.size(); ++i) {
        if (results[i]) {
            out.chains.push_back(std::move(*results[i]));
            continue;
        }
        ChainSnapshot known = d->last(chains[i], accounts);
        const chains::ChainSpec *spec = d->m_services.registry->find(chains[i]);
        const std::string name = spec == nullptr ? "chain " + std::to_string(chains[i].value()) : spec->name;
        known.problems.push_back({name, std::move(results[i]).error()});
        out.chains.push_back(std::move(known));
    }
    out.totalUsd = total(out.chains);
    if (auto history = d->history())
        if (const auto kept = history->rememberWorth(d->m_services.clock->now(), out.totalUsd);
            !kept && !out.chains.empty())
            out.chains.front().problems.push_back({"the history", kept.error()});
    co_return out;
}

Snapshot Portfolio::lastKnown(const std::vector<ChainId> &chains, const std::vector<Address> &accounts) const
{
    Snapshot out;
    for (const ChainId id : chains)
        out.chains.push_back(d->last(id, accounts));
    out.totalUsd = total(out.chains);
    return out;
}

Result<std::vector<HistoryPoint>> Portfolio::positionValues(std::string_view id, UnixTime from, UnixTime to,
                                                            std::chrono::seconds step) const
{
    auto history = d->history();
    if (!history)
        return std::vector<HistoryPoint>();
    return history->positionValues(id, from, to, step);
}

Result<std::vector<RatePoint>> Portfolio::positionRates(std::string_view id, UnixTime from, UnixTime to,
                                                        std::chrono::seconds step) const
{
    auto history = d->history();
    if (!history)
        return std::vector<RatePoint>();
    return history->positionRates(id, from, to, step);
}

Result<FirstSight> Portfolio::firstSight(std::string_view id) const
{
    auto history = d->history();
    if (!history)
        return failure(ErrorCode::NotFound, "nothing is kept");
    return history->firstSight(id);
}

Result<std::vector<HistoryPoint>> Portfolio::history(UnixTime from, UnixTime to, std::chrono::seconds step) const
{
    auto history = d->history();
    if (!history)
        return std::vector<HistoryPoint>();
    return history->worth(from, to, step);
}

} // namespace sheaf::portfolio
