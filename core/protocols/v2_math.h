// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ethereum/types.h"

/// The arithmetic of Uniswap V2 pools (v2-core UniswapV2Pair, v2-periphery UniswapV2Library), as integers and pure.
namespace sheaf::protocols::v2 {

struct Pool
{
    ethereum::Address address;
    ethereum::Address token0;
    ethereum::Address token1;
    Uint256 reserve0;
    Uint256 reserve1;
    Uint256 supply; ///< of its LP token

    bool has(const ethereum::Address &token) const { return token == token0 || token == token1; }
    const ethereum::Address &other(const ethereum::Address &token) const { return token == token0 ? token1 : token0; }
    const Uint256 &reserveOf(const ethereum::Address &token) const { return token == token0 ? reserve0 : reserve1; }

    friend bool operator==(const Pool &, const Pool &) = default;
};

/// getAmountOut: in·997·reserveOut / (reserveIn·1000 + in·997), rounded down. Nothing for a 0 or where it overflows.
std::optional<Uint256> amountOut(const Uint256 &in, const Uint256 &reserveIn, const Uint256 &reserveOut);
/// quote: what `amount` of A is worth in B at the reserves, rounded down.
std::optional<Uint256> quote(const Uint256 &amount, const Uint256 &reserveA, const Uint256 &reserveB);
/// `amount` less `basisPoints` of it, rounded down.
Uint256 lessBasisPoints(const Uint256 &amount, unsigned basisPoints);

/// Swaps in the pool: its reserves afterwards are in place.
std::optional<Uint256> swap(Pool &pool, const ethereum::Address &tokenIn, const Uint256 &amountIn);

/// Pools by index, one behind the other; empty where the token is already the wanted one.
using Route = std::vector<std::size_t>;

std::optional<Uint256> swapAlong(std::vector<Pool> &pools, const Route &route, const ethereum::Address &tokenIn,
                                 const Uint256 &amountIn);
/// The tokens that a route passes through, `tokenIn` first.
std::vector<ethereum::Address> pathOf(const std::vector<Pool> &pools, const Route &route,
                                      const ethereum::Address &tokenIn);
/// Of all ways of at most three pools, the one that gives most for `amountIn`. NotFound where there is none.
Result<Route> bestRoute(const std::vector<Pool> &pools, const ethereum::Address &from, const ethereum::Address &to,
                        const Uint256 &amountIn);
/// How much worse than the price at the reserves a swap is, in basis points rounded up, beside the 0.3 % fee of each
/// pool: what the swap itself moves the price.
std::optional<unsigned> priceImpact(const std::vector<Pool> &pools, const Route &route,
                                    const ethereum::Address &tokenIn, const Uint256 &amountIn, const Uint256 &out);

struct Liquidity
{
    Uint256 used0;
    Uint256 used1;
    Uint256 minted; ///< LP tokens
};
/// What addLiquidity takes of the two amounts, and what mint() gives for it. For a pool that has liquidity.
std::optional<Liquidity> addLiquidity(const Pool &pool, const Uint256 &amount0, const Uint256 &amount1);
/// What burn() gives for LP tokens: token0, token1.
std::optional<std::pair<Uint256, Uint256>> burn(const Pool &pool, const Uint256 &liquidity);

/// How one amount becomes both tokens of a pool.
struct Split
{
    Uint256 for0; ///< how much of it goes for token0, along the first route
    Uint256 for1;
    Uint256 out0; ///< what that gives now
    Uint256 out1;
    Uint256 floor0; ///< and at least, by the slippage; a part that isn't swapped has none
    Uint256 floor1;
    std::vector<Pool> after; ///< all pools behind both swaps
};

/// Splits `amount` of `tokenIn` so that the floors of what comes out are in the ratio of the pool's reserves behind
/// the swaps: for0 is the largest part for which token0 isn't the one left over. `route0` and `route1` lead to the
/// tokens of pools[target]; one is empty where `tokenIn` is that token. Both swaps move the same pools, in this order.
std::optional<Split> splitForLiquidity(const std::vector<Pool> &pools, std::size_t target,
                                       const ethereum::Address &tokenIn, const Uint256 &amount, const Route &route0,
                                       const Route &route1, unsigned slippageBasisPoints);

} // namespace sheaf::protocols::v2
