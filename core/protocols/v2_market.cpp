// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/v2_market.h"

#include "contracts/erc20.h"

#include <cmath>

namespace sheaf::protocols {
namespace {

using ethereum::Address;
using ethereum::abi::Function;
using ethereum::abi::Values;

constexpr std::uint64_t kShortestFeeWindow = 3600;
constexpr double kLargestDeviation = 0.02;

struct PairAbi
{
    Function getReserves = Function::of("getReserves()(uint112,uint112,uint32)");
    Function totalSupply = Function::of("totalSupply()(uint256)");
};

const PairAbi &pairAbi()
{
    static const PairAbi abi;
    return abi;
}

struct PoolReads
{
    Task<Result<Values>> reserves;
    Task<Result<Uint256>> supply;
};

PoolReads startReading(const std::shared_ptr<contracts::Reader> &reader, const Address &pair)
{
    return {reader->read(pair, &pairAbi().getReserves, {}), reader->readUint(pair, &pairAbi().totalSupply, {})};
}

std::optional<v2::Pool> poolFrom(const V2Pair &pair, const Result<Values> &reserves, const Result<Uint256> &supply)
{
    if (!reserves || !supply)
        return std::nullopt;
    return v2::Pool{pair.address, pair.token0, pair.token1, (*reserves)[0].asUint(), (*reserves)[1].asUint(), *supply};
}

/// sqrt(reserve0 · reserve1) / supply.
std::optional<double> share(const v2::Pool &pool)
{
    const auto product = pool.reserve0.times(pool.reserve1);
    if (!product || product->isZero() || pool.supply.isZero())
        return std::nullopt;
    return std::sqrt(pool.reserve0.toDouble()) * std::sqrt(pool.reserve1.toDouble()) / pool.supply.toDouble();
}

/// What people count in comes last in a pool's name.
unsigned rank(const ethereum::TokenInfo &token)
{
    if (token.symbol.find("USD") != std::string::npos || token.symbol == "DAI")
        return 2;
    return token.symbol.starts_with("WETH") ? 1 : 0;
}

PhraseNumber percent(double fraction)
{
    return {Decimal::fromDouble(fraction * 100).value_or(Decimal()).toFixed(2), {}};
}

/// How far the pool's price is from the tokens' prices, as a fraction.
double deviation(const v2::Pool &pool, const Tokens &tokens, double price0, double price1)
{
    const double units0 = pool.reserve0.toDouble() / std::pow(10, tokens.at(pool.token0).decimals);
    const double units1 = pool.reserve1.toDouble() / std::pow(10, tokens.at(pool.token1).decimals);
    const double ratio = units0 * price0 / (units1 * price1);
    return std::max(ratio, 1 / ratio) - 1;
}

Result<std::optional<Phrase>> guardPool(const v2::Pool &pool, const V2Market &market, const PriceMap &prices, bool exit)
{
    for (const Address &token : {pool.token0, pool.token1}) {
        const auto &price = prices.at(token);
        if (price && !price->value.isZero())
            continue;
        const std::string &symbol = market.token(token).symbol;
        if (!price && price.error().code == ErrorCode::Conflict && !exit)
            return failure(ErrorCode::Denied, price.error().said());
        if (!price && price.error().code != ErrorCode::NotFound && !exit)
            return failure(ErrorCode::Denied, phrase(SHEAF_SAYS("Phrases", "the price of %1 can't be checked: %2"),
                                                     symbol, price.error().said()));
        return std::optional(phrase(SHEAF_SAYS("Phrases", "nobody but the pool prices %1"), symbol));
    }
    const double apart = deviation(pool, market.tokens, *priceOf(prices, pool.token0), *priceOf(prices, pool.token1));
    if (!(apart <= kLargestDeviation))
        return failure(ErrorCode::Denied,
                       phrase(SHEAF_SAYS("Phrases", "the pool %1 is apart from the market's price by %2 %, and 2 % "
                                                    "are allowed: somebody may be moving it"),
                              market.nameOf(pool), percent(apart)));
    return std::optional<Phrase>();
}

} // namespace

const v2::Pool *V2Market::find(const Address &pair) const
{
    const auto found =
        std::find_if(pools.begin(), pools.end(), [&pair](const v2::Pool &pool) { return pool.address == pair; });
    return found == pools.end() ? nullptr : &*found;
}

std::string V2Market::nameOf(const v2::Pool &pool) const { return pairName(token(pool.token0), token(pool.token1)); }

std::string pairName(const ethereum::TokenInfo &token0, const ethereum::TokenInfo &token1)
{
    const bool turned = rank(token0) > rank(token1);
    return turned ? token1.symbol + "/" + token0.symbol : token0.symbol + "/" + token1.symbol;
}

Task<std::vector<v2::Pool>> readPools(std::shared_ptr<contracts::Reader> reader, std::vector<V2Pair> pairs)
{
    std::vector<PoolReads> reads;
    for (const V2Pair &pair : pairs)
        reads.push_back(startReading(reader, pair.address));
    std::vector<v2::Pool> out;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const auto reserves = co_await reads[i].reserves;
        const auto supply = co_await reads[i].supply;
        if (const auto pool = poolFrom(pairs[i], reserves, supply))
            out.push_back(*pool);
    }
    co_return out;
}

Task<Result<V2Market>> readMarket(Context context, V2Deployment deployment)
{
    std::set<Address> tokens;
    for (const V2Pair &pair : deployment.pairs) {
        tokens.insert(pair.token0);
        tokens.insert(pair.token1);
    }
    Task<std::vector<v2::Pool>> poolsTask = readPools(context.reader, deployment.pairs);
    Task<Result<Tokens>> tokensTask = readTokens(context, std::move(tokens));
    V2Market out;
    out.chain = deployment.chain;
    out.router = deployment.router;
    out.pools = co_await poolsTask;
    auto known = co_await tokensTask;
    if (!known)
        co_return failure(known.error());
    out.tokens = std::move(*known);
    for (const v2::Pool &pool : out.pools) {
        const std::string name = out.nameOf(pool);
        ethereum::TokenInfo lp;
        lp.id = {out.chain, pool.address};
        lp.symbol = "UNI-V2";
        lp.name = "Uniswap V2 " + name;
        out.tokens.emplace(pool.address, std::move(lp));
    }
    co_return out;
}

Task<TradingFees> tradingFees(Context context, V2Pair pair, v2::Pool now)
{
    if (!context.earlier)
        co_return std::nullopt;
    const std::uint64_t later = context.reader->block().timestamp;
    const std::uint64_t before = context.earlier->block().timestamp;
    if (later < before + kShortestFeeWindow)
        co_return std::nullopt;
    PoolReads reads = startReading(context.earlier, pair.address);
    const auto reserves = co_await reads.reserves;
    const auto supply = co_await reads.supply;
    const auto then = poolFrom(pair, reserves, supply);
    const auto first = then ? share(*then) : std::nullopt;
    const auto second = share(now);
    if (!first || !second)
        co_return std::nullopt;
    const double apr = std::max(0.0, (*second / *first - 1) * kYearSeconds / static_cast<double>(later - before));
    Rate rate{"trading fees", apr, true};
    co_return context.reader->figure(std::move(rate), "Uniswap V2", contracts::Trust::Derived);
}

Task<Result<std::vector<Phrase>>> guardPools(Context context, V2Market market, std::set<Address> touched, bool exit)
{
    std::set<Address> tokens;
    for (const Address &address : touched) {
        const v2::Pool *pool = market.find(address);
        tokens.insert(pool->token0);
        tokens.insert(pool->token1);
    }
    const auto prices = co_await readPrices(context, std::move(tokens));
    std::vector<Phrase> remarks;
    for (const Address &address : touched) {
        const auto guarded = guardPool(*market.find(address), market, prices, exit);
        if (!guarded)
            co_return failure(guarded.error());
        if (*guarded && std::find(remarks.begin(), remarks.end(), **guarded) == remarks.end())
            remarks.push_back(**guarded);
    }
    co_return remarks;
}

} // namespace sheaf::protocols
