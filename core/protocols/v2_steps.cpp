// SPDX-License-Identifier: GPL-3.0-or-later
#include "contracts/erc20.h"
#include "protocols/v2_market.h"

namespace sheaf::protocols {
namespace {

using ethereum::Address;
using ethereum::abi::Function;
using ethereum::abi::Value;
using ethereum::abi::Values;

struct RouterAbi
{
    Function swap = Function::of("swapExactTokensForTokens(uint256,uint256,address[],address,uint256)(uint256[])");
    Function add = Function::of("addLiquidity(address,address,uint256,uint256,uint256,uint256,address,uint256)"
                                "(uint256,uint256,uint256)");
    Function remove = Function::of("removeLiquidity(address,address,uint256,uint256,uint256,address,uint256)"
                                   "(uint256,uint256)");
};

const RouterAbi &routerAbi()
{
    static const RouterAbi abi;
    return abi;
}

PhraseNumber percent(unsigned basisPoints) { return {formatUnits(basisPoints, 2), {}}; }

std::string nameIn(const V2Market &market, const v2::Pool &pool) { return "Uniswap V2 " + market.nameOf(pool); }

contracts::Call approveCall(const V2Market &market, const Address &token, const Uint256 &amount)
{
    return contracts::erc20::approve(market.token(token), market.router, routerName(), amount);
}

contracts::Call swapCall(const V2Market &market, const std::vector<Address> &path, const Uint256 &in,
                         const Uint256 &floor, const Terms &terms)
{
    Values tokens;
    for (const Address &token : path)
        tokens.emplace_back(token);
    const Phrase purpose = phrase(SHEAF_SAYS("Phrases", "Swap %1 for at least %2 on Uniswap V2"),
                                  shown(in, market.token(path.front())), shown(floor, market.token(path.back())));
    return callOf(market.router, routerAbi().swap,
                  {in, floor, std::move(tokens), terms.account, std::uint64_t(terms.deadline)}, purpose);
}

Result<void> limitImpact(const V2Market &market, const v2::Route &route, const Address &from, const Uint256 &in,
                         const Uint256 &out, const Terms &terms)
{
    const auto impact = v2::priceImpact(market.pools, route, from, in, out);
    if (!impact)
        return failure(ErrorCode::Denied, phrase(SHEAF_SAYS("Phrases", "the price impact of swapping %1 can't be told"),
                                                 shown(in, market.token(from))));
    if (*impact <= terms.slippage.priceImpactBasisPoints)
        return {};
    return failure(ErrorCode::Denied,
                   phrase(SHEAF_SAYS("Phrases", "swapping %1 would move the price by %2 %, and %3 % are allowed"),
                          shown(in, market.token(from)), percent(*impact),
                          percent(terms.slippage.priceImpactBasisPoints)));
}

void touch(V2Steps &steps, const V2Market &market, const v2::Route &route)
{
    for (const std::size_t index : route)
        steps.touched.insert(market.pools[index].address);
}

/// addLiquidity of at most the two amounts to `pool`, whose reserves are those that it will meet.
Result<void> appendAdd(V2Steps &steps, const V2Market &market, const v2::Pool &pool, const Uint256 &amount0,
                       const Uint256 &amount1, const Terms &terms)
{
    const auto liquidity = v2::addLiquidity(pool, amount0, amount1);
    if (!liquidity || liquidity->minted.isZero())
        return failure(ErrorCode::InvalidInput,
                       phrase(SHEAF_SAYS("Phrases", "the amounts are too small for the pool %1"), market.nameOf(pool)));
    const Uint256 least0 = v2::lessBasisPoints(liquidity->used0, terms.slippage.basisPoints);
    const Uint256 least1 = v2::lessBasisPoints(liquidity->used1, terms.slippage.basisPoints);
    const Phrase purpose =
        phrase(SHEAF_SAYS("Phrases", "Add %1 and %2 to %3"), shown(liquidity->used0, market.token(pool.token0)),
               shown(liquidity->used1, market.token(pool.token1)), nameIn(market, pool));
    steps.calls.push_back(callOf(
        market.router, routerAbi().add,
        {pool.token0, pool.token1, amount0, amount1, least0, least1, terms.account, std::uint64_t(terms.deadline)},
        purpose));
    steps.touched.insert(pool.address);
    // Within the slippage of the price, minted = sqrt(used0·used1)·supply/sqrt(k) stays above this.
    steps.floors[pool.address] = v2::lessBasisPoints(liquidity->minted, terms.slippage.basisPoints);
    return {};
}

tl::unexpected<Error> emptyPool(const V2Market &market, const v2::Pool &pool)
{
    return failure(ErrorCode::Unsupported, phrase(SHEAF_SAYS("Phrases", "the pool %1 is empty"), market.nameOf(pool)));
}

struct SwapLeg
{
    v2::Route route;
    Uint256 in;
    Uint256 out;
    Uint256 floor;
};

Result<void> appendZapSwap(V2Steps &steps, const V2Market &market, const Address &from, const SwapLeg &leg,
                           const Terms &terms)
{
    if (leg.route.empty())
        return {};
    if (leg.floor.isZero())
        return failure(ErrorCode::InvalidInput,
                       phrase(SHEAF_SAYS("Phrases", "%1 are too little to swap"), shown(leg.in, market.token(from))));
    SHEAF_CHECK(limitImpact(market, leg.route, from, leg.in, leg.out, terms));
    steps.calls.push_back(swapCall(market, v2::pathOf(market.pools, leg.route, from), leg.in, leg.floor, terms));
    touch(steps, market, leg.route);
    return {};
}

/// Where nothing leads to a token of the pool there is nothing to be looked for: it can't be done with this amount.
Result<v2::Route> zapRoute(const V2Market &market, const Address &from, const Address &to, const Uint256 &amount)
{
    auto route = v2::bestRoute(market.pools, from, to, amount);
    if (!route && route.error().code == ErrorCode::NotFound)
        return failure(ErrorCode::Denied, phrase(SHEAF_SAYS("Phrases", "%1: %2"), shown(amount, market.token(from)),
                                                 route.error().said()));
    return route;
}

} // namespace

Phrase routerName() { return SHEAF_SAYS("Phrases", "the Uniswap V2 router"); }

Result<V2Steps> swapSteps(const V2Market &market, const Address &from, const Address &to, const Uint256 &amount,
                          const Terms &terms)
{
    V2Steps steps;
    SHEAF_TRY(route, v2::bestRoute(market.pools, from, to, amount));
    std::vector<v2::Pool> pools = market.pools;
    SHEAF_TRY(out, checked(v2::swapAlong(pools, route, from, amount), "the swap's output"));
    const SwapLeg leg{route, amount, out, v2::lessBasisPoints(out, terms.slippage.basisPoints)};
    steps.calls.push_back(approveCall(market, from, amount));
    SHEAF_CHECK(appendZapSwap(steps, market, from, leg, terms));
    steps.spent[from] = amount;
    steps.floors[to] = leg.floor;
    return steps;
}

Result<V2Steps> addSteps(const V2Market &market, const v2::Pool &pool, const Uint256 &amount0, const Uint256 &amount1,
                         const Terms &terms)
{
    const auto liquidity = v2::addLiquidity(pool, amount0, amount1);
    if (!liquidity)
        return emptyPool(market, pool);
    V2Steps steps;
    steps.calls.push_back(approveCall(market, pool.token0, liquidity->used0));
    steps.calls.push_back(approveCall(market, pool.token1, liquidity->used1));
    SHEAF_CHECK(appendAdd(steps, market, pool, liquidity->used0, liquidity->used1, terms));
    steps.spent[pool.token0] = liquidity->used0;
    steps.spent[pool.token1] = liquidity->used1;
    for (const auto &[token, given, used] :
         {std::tuple(pool.token0, amount0, liquidity->used0), std::tuple(pool.token1, amount1, liquidity->used1)})
        if (given > used)
            steps.remarks.push_back(
                phrase(SHEAF_SAYS("Phrases", "%1 stay in the account: the pool takes both tokens at its own price"),
                       shown(given.minusOrZero(used), market.token(token))));
    return steps;
}

Result<V2Steps> zapSteps(const V2Market &market, const v2::Pool &pool, const Address &token, const Uint256 &amount,
                         const Terms &terms)
{
    SHEAF_TRY(route0, zapRoute(market, token, pool.token0, amount));
    SHEAF_TRY(route1, zapRoute(market, token, pool.token1, amount));
    const std::size_t target = static_cast<std::size_t>(&pool - market.pools.data());
    const auto split =
        v2::splitForLiquidity(market.pools, target, token, amount, route0, route1, terms.slippage.basisPoints);
    if (!split)
        return failure(ErrorCode::InvalidInput, phrase(SHEAF_SAYS("Phrases", "%1 can't be split for %2"),
                                                       shown(amount, market.token(token)), market.nameOf(pool)));
    V2Steps steps;
    steps.calls.push_back(approveCall(market, token, amount));
    SHEAF_CHECK(appendZapSwap(steps, market, token, {route0, split->for0, split->out0, split->floor0}, terms));
    SHEAF_CHECK(appendZapSwap(steps, market, token, {route1, split->for1, split->out1, split->floor1}, terms));
    if (!route0.empty())
        steps.calls.push_back(approveCall(market, pool.token0, split->floor0));
    if (!route1.empty())
        steps.calls.push_back(approveCall(market, pool.token1, split->floor1));
    SHEAF_CHECK(appendAdd(steps, market, split->after[target], split->floor0, split->floor1, terms));
    steps.spent[token] = amount;
    steps.remarks.push_back(phrase(
        SHEAF_SAYS("Phrases", "up to %1 % of what the swaps give, %2 and %3, stay in the account: each later "
                              "step counts on no more than the step before promises"),
        percent(terms.slippage.basisPoints), market.token(pool.token0).symbol, market.token(pool.token1).symbol));
    return steps;
}

Result<V2Steps> liquiditySteps(const V2Market &market, const v2::Pool &pool, const std::map<Address, Uint256> &amounts,
                               const Terms &terms)
{
    if (pool.reserve0.isZero() || pool.reserve1.isZero() || pool.supply.isZero())
        return emptyPool(market, pool);
    if (amounts.size() == 2 && amounts.contains(pool.token0) && amounts.contains(pool.token1))
        return addSteps(market, pool, amounts.at(pool.token0), amounts.at(pool.token1), terms);
    if (amounts.size() != 1)
        return failure(ErrorCode::InvalidInput,
                       phrase(SHEAF_SAYS("Phrases", "expected one token, or the two of %1"), market.nameOf(pool)));
    return zapSteps(market, pool, amounts.begin()->first, amounts.begin()->second, terms);
}

Result<V2Steps> removeSteps(const V2Market &market, const v2::Pool &pool, const Uint256 &liquidity, const Terms &terms)
{
    const auto back = v2::burn(pool, liquidity);
    if (!back || back->first.isZero() || back->second.isZero())
        return failure(ErrorCode::InvalidInput,
                       phrase(SHEAF_SAYS("Phrases", "so small a share of %1 gives nothing back"), market.nameOf(pool)));
    V2Steps steps;
    const Uint256 least0 = v2::lessBasisPoints(back->first, terms.slippage.basisPoints);
    const Uint256 least1 = v2::lessBasisPoints(back->second, terms.slippage.basisPoints);
    steps.calls.push_back(approveCall(market, pool.address, liquidity));
    const Phrase purpose =
        phrase(SHEAF_SAYS("Phrases", "Take %1 and %2 out of %3"), shown(back->first, market.token(pool.token0)),
               shown(back->second, market.token(pool.token1)), nameIn(market, pool));
    steps.calls.push_back(callOf(
        market.router, routerAbi().remove,
        {pool.token0, pool.token1, liquidity, least0, least1, terms.account, std::uint64_t(terms.deadline)}, purpose));
    steps.touched.insert(pool.address);
    steps.spent[pool.address] = liquidity;
    steps.floors[pool.token0] = least0;
    steps.floors[pool.token1] = least1;
    return steps;
}

void append(ActionPlan &plan, const V2Steps &steps, const std::vector<Phrase> &warnings)
{
    plan.calls.insert(plan.calls.end(), steps.calls.begin(), steps.calls.end());
    plan.remarks.insert(plan.remarks.end(), steps.remarks.begin(), steps.remarks.end());
    plan.remarks.insert(plan.remarks.end(), warnings.begin(), warnings.end());
}

void allowSwapping(std::vector<AllowedCall> &to, const V2Deployment &deployment)
{
    to.push_back({deployment.chain, deployment.router, routerAbi().swap.signature(),
                  SHEAF_SAYS("Phrases", "Swap on Uniswap V2")});
}

void allowAdding(std::vector<AllowedCall> &to, const V2Deployment &deployment)
{
    to.push_back({deployment.chain, deployment.router, routerAbi().add.signature(),
                  SHEAF_SAYS("Phrases", "Add liquidity to Uniswap V2")});
}

void allowRemoving(std::vector<AllowedCall> &to, const V2Deployment &deployment)
{
    to.push_back({deployment.chain, deployment.router, routerAbi().remove.signature(),
                  SHEAF_SAYS("Phrases", "Take liquidity out of Uniswap V2")});
}

std::set<Address> tokensOf(const V2Deployment &deployment)
{
    std::set<Address> out;
    for (const V2Pair &pair : deployment.pairs)
        out.insert({pair.token0, pair.token1});
    return out;
}

} // namespace sheaf::protocols
