// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/deployments.h"
#include "protocols/plan_parts.h"
#include "protocols/v2_math.h"

/// Uniswap V2 as it stands at one block, and the router's calls against it.
namespace sheaf::protocols {

struct V2Market
{
    ethereum::ChainId chain;
    ethereum::Address router;
    std::vector<v2::Pool> pools; ///< those that could be read
    Tokens tokens;               ///< of all pools, the pools' own LP tokens included

    const v2::Pool *find(const ethereum::Address &pair) const;
    const ethereum::TokenInfo &token(const ethereum::Address &address) const { return tokens.at(address); }
    /// `WETH/USDC`, the native coin's wrapped form and what people count in last.
    std::string nameOf(const v2::Pool &pool) const;
};

std::string pairName(const ethereum::TokenInfo &token0, const ethereum::TokenInfo &token1);

/// The pools of these pairs at the reader's block; one that answers with garbage is left out.
Task<std::vector<v2::Pool>> readPools(std::shared_ptr<contracts::Reader> reader, std::vector<V2Pair> pairs);
Task<Result<V2Market>> readMarket(Context context, V2Deployment deployment);

/// The pool's growth of sqrt(k) for each LP token between the earlier block and this one, as a rate a year: fees alone,
/// free of what prices did. Nothing where either can't be had or they are not an hour apart.
using TradingFees = std::optional<contracts::Figure<Rate>>;
Task<TradingFees> tradingFees(Context context, V2Pair pair, v2::Pool now);

/// Who acts, and within what.
struct Terms
{
    ethereum::Address account;
    Slippage slippage;
    std::uint64_t deadline = 0;
};

/// Calls, and what may be counted on after them.
struct V2Steps
{
    std::vector<contracts::Call> calls;
    std::set<ethereum::Address> touched;         ///< pools whose price matters
    std::map<ethereum::Address, Uint256> spent;  ///< exactly, or at most where liquidity is added
    std::map<ethereum::Address, Uint256> floors; ///< of what comes back
    std::vector<Phrase> remarks;
};

/// Denied where the price impact is above the limit; NotFound where no pools lead there.
Result<V2Steps> swapSteps(const V2Market &market, const ethereum::Address &from, const ethereum::Address &to,
                          const Uint256 &amount, const Terms &terms);
/// Both tokens of a pool into it; floors has the LP token. What the ratio leaves over is not approved.
Result<V2Steps> addSteps(const V2Market &market, const v2::Pool &pool, const Uint256 &amount0, const Uint256 &amount1,
                         const Terms &terms);
/// One token, whichever, into liquidity of a pool: swapped where needed, then added.
Result<V2Steps> zapSteps(const V2Market &market, const v2::Pool &pool, const ethereum::Address &token,
                         const Uint256 &amount, const Terms &terms);
/// What an account put up, as its pool's liquidity: both tokens, or one.
Result<V2Steps> liquiditySteps(const V2Market &market, const v2::Pool &pool,
                               const std::map<ethereum::Address, Uint256> &amounts, const Terms &terms);
Result<V2Steps> removeSteps(const V2Market &market, const v2::Pool &pool, const Uint256 &liquidity, const Terms &terms);

/// Denied where a pool's price is apart by more than 2 % from what its tokens are priced at: somebody moves it. Where a
/// token has no price of its own, a remark says so. `exit`: a way out isn't barred by an absent or stale price.
Task<Result<std::vector<Phrase>>> guardPools(Context context, V2Market market, std::set<ethereum::Address> touched,
                                             bool exit);

/// The steps' calls behind those of the plan, and what the steps and `warnings` remark on.
void append(ActionPlan &plan, const V2Steps &steps, const std::vector<Phrase> &warnings);

/// What the router is called where it may take a token.
Phrase routerName();
/// The router's functions that these steps call.
void allowSwapping(std::vector<AllowedCall> &to, const V2Deployment &deployment);
void allowAdding(std::vector<AllowedCall> &to, const V2Deployment &deployment);
void allowRemoving(std::vector<AllowedCall> &to, const V2Deployment &deployment);
/// Every token of its pairs, without the pairs' own.
std::set<ethereum::Address> tokensOf(const V2Deployment &deployment);

} // namespace sheaf::protocols
