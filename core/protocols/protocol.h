// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/task.h"
#include "chains/spec.h"
#include "contracts/reader.h"
#include "protocols/deployments.h"
#include "protocols/position.h"

#include <map>
#include <memory>

namespace sheaf::protocols {

/// Prices in USD of one unit of a token, at the block of the reader that it was made with.
class PriceSource
{
public:
    virtual ~PriceSource() = default;
    /// NotFound where nobody prices the token; Conflict where two sources are apart by more than 2 %; Rpc where the
    /// only source is stale.
    virtual Task<Result<contracts::Figure<Decimal>>> price(ethereum::TokenId token) = 0;

protected:
    PriceSource() = default;
    PriceSource(const PriceSource &) = default;
    PriceSource &operator=(const PriceSource &) = default;
};

/// What an adapter reads with: one block of one chain.
struct Context
{
    const chains::Registry *registry = nullptr;
    const chains::ChainSpec *chain = nullptr;
    std::shared_ptr<contracts::Reader> reader;
    std::shared_ptr<PriceSource> prices;
    /// The same chain about a day earlier, for rates that are measured; null where the endpoint keeps no such block.
    std::shared_ptr<contracts::Reader> earlier;
};

/// An amount that a person named for a deposit or a withdrawal; `all` takes what there is.
struct Amount
{
    ethereum::TokenId token;
    Uint256 value;
    bool all = false;
};

/// How much a swap or an addition of liquidity may lose against the price just read, in basis points.
struct Slippage
{
    unsigned basisPoints = 50;
    unsigned priceImpactBasisPoints = 300;
};

/// A function that plans of a protocol may call, for the policy's list.
struct AllowedCall
{
    ethereum::ChainId chain;
    ethereum::Address contract;
    std::string function; ///< the canonical signature, `getReward()`
    Phrase why;           ///< `Claim rewards from Synthetix WETH/USDC`

    friend bool operator==(const AllowedCall &, const AllowedCall &) = default;
};

/// One protocol on every chain that its data file names. It reads, and it returns calls; it never sends one.
class Protocol
{
public:
    virtual ~Protocol() = default;

    virtual const std::string &id() const = 0;
    virtual const std::string &name() const = 0;
    virtual bool isOn(ethereum::ChainId chain) const = 0;

    /// What the account has there; an empty list where it has nothing. An error is the whole protocol's on this
    /// chain; a broken pool of many comes as a position with its `problem`, and never fails the others.
    virtual Task<Result<std::vector<Position>>> positions(Context context, ethereum::Address account) = 0;
    /// Where one could deposit, with its current rates and without amounts: what `position deposit` and sentences name.
    virtual Task<Result<std::vector<Position>>> markets(Context context, ethereum::Address account) = 0;

    virtual Task<Result<ActionPlan>> deposit(Context context, Position position, std::vector<Amount> amounts,
                                             Slippage slippage, std::uint64_t deadline) = 0;
    /// `share` in basis points of the position, 1 to 10,000.
    virtual Task<Result<ActionPlan>> withdraw(Context context, Position position, unsigned share, Slippage slippage,
                                              std::uint64_t deadline) = 0;
    virtual Task<Result<ActionPlan>> claim(Context context, Position position) = 0;
    /// Claim, swap what must be swapped, add or supply, stake again.
    virtual Task<Result<ActionPlan>> compound(Context context, Position position, Slippage slippage,
                                              std::uint64_t deadline) = 0;

    /// Every contract function that these plans can call on `chain`, token approvals included.
    virtual std::vector<AllowedCall> allowedCalls(ethereum::ChainId chain) const = 0;
    /// Of these, what `action` on the position of this name (any, for an empty one) can call: no less, and no more than
    /// can be told without asking the chain.
    virtual std::vector<AllowedCall> callsOf(ethereum::ChainId chain, Action action, std::string_view name) const;

    /// What its contracts on `chain` are called.
    virtual std::map<ethereum::Address, std::string> contractNames(ethereum::ChainId chain) const;

    /// Its pools on `chain` that can say what a token is worth in another; none for most protocols.
    virtual std::vector<V2Pair> pricePools(ethereum::ChainId chain) const;

protected:
    Protocol() = default;
    Protocol(const Protocol &) = default;
    Protocol &operator=(const Protocol &) = default;
};

/// The adapters of every protocol whose data file stands in `protocols/*.json` of the folders (later folders add and
/// replace deployments by chain). InvalidInput names file, field and what was expected.
Result<std::vector<std::shared_ptr<Protocol>>> loadProtocols(const std::vector<std::filesystem::path> &folders,
                                                             const chains::Registry *registry);

} // namespace sheaf::protocols
