// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/v2_math.h"

#include "base/phrase.h"

namespace sheaf::protocols::v2 {
namespace {

constexpr std::uint64_t kFeeNumerator = 997;
constexpr std::uint64_t kFeeDenominator = 1000;
constexpr std::size_t kLongestRoute = 3;
constexpr std::uint64_t kPlenty = 1'000'000'000'000'000'000; ///< enough that something comes out of any pool

struct Search
{
    const std::vector<Pool> *pools;
    ethereum::Address to;
    Route route;
    Route best;
    Uint256 bestOut;
};

void search(Search &state, const ethereum::Address &token, const Uint256 &amount)
{
    if (token == state.to) {
        if (amount > state.bestOut) {
            state.bestOut = amount;
            state.best = state.route;
        }
        return;
    }
    if (state.route.size() == kLongestRoute)
        return;
    for (std::size_t i = 0; i < state.pools->size(); ++i) {
        const Pool &pool = (*state.pools)[i];
        if (!pool.has(token) || std::find(state.route.begin(), state.route.end(), i) != state.route.end())
            continue;
        const ethereum::Address &next = pool.other(token);
        const auto out = amountOut(amount, pool.reserveOf(token), pool.reserveOf(next));
        if (!out || out->isZero())
            continue;
        state.route.push_back(i);
        search(state, next, *out);
        state.route.pop_back();
    }
}

std::optional<Split> splitAt(const std::vector<Pool> &pools, const ethereum::Address &tokenIn, const Uint256 &amount,
                             const Uint256 &for0, const Route &route0, const Route &route1, unsigned slippage)
{
    Split out;
    out.after = pools;
    out.for0 = for0;
    out.for1 = amount.minusOrZero(for0);
    if (!out.for0.isZero()) {
        const auto got = swapAlong(out.after, route0, tokenIn, out.for0);
        if (!got)
            return std::nullopt;
        out.out0 = *got;
    }
    if (!out.for1.isZero()) {
        const auto got = swapAlong(out.after, route1, tokenIn, out.for1);
        if (!got)
            return std::nullopt;
        out.out1 = *got;
    }
    out.floor0 = route0.empty() ? out.out0 : lessBasisPoints(out.out0, slippage);
    out.floor1 = route1.empty() ? out.out1 : lessBasisPoints(out.out1, slippage);
    return out;
}

/// floor0 / floor1 ≤ reserve0 / reserve1, without a division; reserves are below 2^112, so are what comes out of them.
bool token0Fits(const Split &split, std::size_t target)
{
    const Pool &pool = split.after[target];
    const auto left = split.floor0.times(pool.reserve1);
    const auto right = split.floor1.times(pool.reserve0);
    return left && right && *left <= *right;
}

} // namespace

std::optional<Uint256> amountOut(const Uint256 &in, const Uint256 &reserveIn, const Uint256 &reserveOut)
{
    if (in.isZero() || reserveIn.isZero() || reserveOut.isZero())
        return std::nullopt;
    const auto withFee = in.times(kFeeNumerator);
    const auto scaled = reserveIn.times(kFeeDenominator);
    if (!withFee || !scaled)
        return std::nullopt;
    const auto denominator = scaled->plus(*withFee);
    return denominator ? withFee->mulDiv(reserveOut, *denominator) : std::nullopt;
}

std::optional<Uint256> quote(const Uint256 &amount, const Uint256 &reserveA, const Uint256 &reserveB)
{
    return amount.mulDiv(reserveB, reserveA);
}

Uint256 lessBasisPoints(const Uint256 &amount, unsigned basisPoints)
{
    const std::uint64_t kept = basisPoints >= 10'000 ? 0 : 10'000 - basisPoints;
    return amount.mulDiv(kept, 10'000).value_or(Uint256());
}

std::optional<Uint256> swap(Pool &pool, const ethereum::Address &tokenIn, const Uint256 &amountIn)
{
    if (!pool.has(tokenIn))
        return std::nullopt;
    const bool zeroIn = tokenIn == pool.token0;
    Uint256 &reserveIn = zeroIn ? pool.reserve0 : pool.reserve1;
    Uint256 &reserveOut = zeroIn ? pool.reserve1 : pool.reserve0;
    const auto out = amountOut(amountIn, reserveIn, reserveOut);
    const auto more = reserveIn.plus(amountIn);
    if (!out || !more)
        return std::nullopt;
    reserveIn = *more;
    reserveOut = reserveOut.minusOrZero(*out);
    return out;
}

std::optional<Uint256> swapAlong(std::vector<Pool> &pools, const Route &route, const ethereum::Address &tokenIn,
                                 const Uint256 &amountIn)
{
    ethereum::Address token = tokenIn;
    std::optional<Uint256> amount = amountIn;
    for (const std::size_t index : route) {
        if (amount->isZero())
            return amount;
        amount = swap(pools[index], token, *amount);
        if (!amount)
            return std::nullopt;
        token = pools[index].other(token);
    }
    return amount;
}

std::vector<ethereum::Address> pathOf(const std::vector<Pool> &pools, const Route &route,
                                      const ethereum::Address &tokenIn)
{
    std::vector<ethereum::Address> path{tokenIn};
    for (const std::size_t index : route)
        path.push_back(pools[index].other(path.back()));
    return path;
}

Result<Route> bestRoute(const std::vector<Pool> &pools, const ethereum::Address &from, const ethereum::Address &to,
                        const Uint256 &amountIn)
{
    if (from == to)
        return Route();
    Search state{&pools, to, {}, {}, {}};
    search(state, from, amountIn);
    if (!state.best.empty())
        return state.best;
    Search plenty{&pools, to, {}, {}, {}};
    search(plenty, from, Uint256(kPlenty));
    if (plenty.best.empty())
        return failure(ErrorCode::NotFound,
                       phrase(SHEAF_SAYS("Phrases", "no pool leads from %1 to %2"), from.toString(), to.toString()));
    return failure(ErrorCode::NotFound,
                   phrase(SHEAF_SAYS("Phrases", "it is too little to swap from %1 to %2: nothing would come out"),
                          from.toString(), to.toString()));
}

std::optional<unsigned> priceImpact(const std::vector<Pool> &pools, const Route &route,
                                    const ethereum::Address &tokenIn, const Uint256 &amountIn, const Uint256 &out)
{
    ethereum::Address token = tokenIn;
    std::optional<Uint256> fair = amountIn;
    for (const std::size_t index : route) {
        const Pool &pool = pools[index];
        const ethereum::Address &next = pool.other(token);
        fair = fair->mulDiv(kFeeNumerator, kFeeDenominator);
        fair = fair ? quote(*fair, pool.reserveOf(token), pool.reserveOf(next)) : std::nullopt;
        if (!fair)
            return std::nullopt;
        token = next;
    }
    if (fair->isZero())
        return std::nullopt;
    const auto lost = fair->minusOrZero(out).mulDivUp(10'000, *fair);
    return lost ? static_cast<unsigned>(lost->toUint64().value_or(10'000)) : std::optional<unsigned>();
}

std::optional<Liquidity> addLiquidity(const Pool &pool, const Uint256 &amount0, const Uint256 &amount1)
{
    Liquidity out{amount0, amount1, {}};
    const auto best1 = quote(amount0, pool.reserve0, pool.reserve1);
    if (!best1)
        return std::nullopt;
    if (*best1 <= amount1) {
        out.used1 = *best1;
    } else {
        const auto best0 = quote(amount1, pool.reserve1, pool.reserve0);
        if (!best0)
            return std::nullopt;
        out.used0 = *best0;
    }
    const auto by0 = out.used0.mulDiv(pool.supply, pool.reserve0);
    const auto by1 = out.used1.mulDiv(pool.supply, pool.reserve1);
    if (!by0 || !by1)
        return std::nullopt;
    out.minted = std::min(*by0, *by1);
    return out;
}

std::optional<std::pair<Uint256, Uint256>> burn(const Pool &pool, const Uint256 &liquidity)
{
    const auto amount0 = liquidity.mulDiv(pool.reserve0, pool.supply);
    const auto amount1 = liquidity.mulDiv(pool.reserve1, pool.supply);
    if (!amount0 || !amount1)
        return std::nullopt;
    return std::pair(*amount0, *amount1);
}

std::optional<Split> splitForLiquidity(const std::vector<Pool> &pools, std::size_t target,
                                       const ethereum::Address &tokenIn, const Uint256 &amount, const Route &route0,
                                       const Route &route1, unsigned slippageBasisPoints)
{
    // More for token0 gives more of it and less of token1, and never makes the reserves' ratio follow: bisection.
    Uint256 fits;
    Uint256 tooMuch = amount;
    while (true) {
        const auto distance = tooMuch.minusOrZero(fits);
        if (distance <= Uint256(1))
            break;
        const auto half = distance.dividedBy(2);
        const auto middle = half ? fits.plus(*half) : std::nullopt;
        if (!middle)
            return std::nullopt;
        const auto split = splitAt(pools, tokenIn, amount, *middle, route0, route1, slippageBasisPoints);
        if (!split)
            return std::nullopt;
        (token0Fits(*split, target) ? fits : tooMuch) = *middle;
    }
    return splitAt(pools, tokenIn, amount, fits, route0, route1, slippageBasisPoints);
}

} // namespace sheaf::protocols::v2
