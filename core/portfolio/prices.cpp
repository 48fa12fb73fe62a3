// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/prices.h"

#include "async/when_all.h"
#include "base/phrase.h"

namespace sheaf::portfolio {
namespace {

using contracts::Figure;
using ethereum::Address;
using ethereum::TokenId;
using ethereum::abi::Function;
using ethereum::abi::Values;
using Price = Result<Figure<Decimal>>;

/// Below this on its priced side a pool says nothing: a few dollars would move it.
constexpr std::uint64_t kLeastPoolUsd = 10'000;

struct SourceAbi
{
    Function latestRoundData = Function::of("latestRoundData()(uint80,int256,uint256,uint256,uint80)");
    Function decimals = Function::of("decimals()(uint8)");
    Function getReserves = Function::of("getReserves()(uint112,uint112,uint32)");
};

const SourceAbi &sourceAbi()
{
    static const SourceAbi abi;
    return abi;
}

struct FeedReads
{
    Task<Result<Values>> round;
    Task<Result<Uint256>> decimals;
};

/// One token's feed: AggregatorV3Interface.latestRoundData() is roundId, answer, startedAt, updatedAt, answeredInRound.
Price feedPrice(const contracts::Reader &reader, const chains::TokenSpec &token, const Values &round,
                const Uint256 &decimals)
{
    const Uint256 &answer = round[1].asUint();
    const auto updatedAt = round[3].asUint().toUint64();
    const std::string name = "Chainlink " + token.info.symbol + " / USD";
    if (answer.isZero() || answer.bit(255) || !updatedAt || *updatedAt == 0 || decimals > Uint256(36))
        return failure(ErrorCode::Rpc, phrase(SHEAF_SAYS("Phrases", "%1 answers with no price"), name));
    const std::uint64_t now = reader.block().timestamp;
    if (now > *updatedAt && now - *updatedAt > token.feed->heartbeatSeconds)
        return failure(
            ErrorCode::Rpc,
            phrase(SHEAF_SAYS("Phrases", "%1 is stale: its last answer is %2 seconds old, and %3 are allowed"), name,
                   PhraseNumber{std::to_string(now - *updatedAt), {}},
                   PhraseNumber{std::to_string(token.feed->heartbeatSeconds), {}}));
    if (round[4].asUint() < round[0].asUint())
        return failure(ErrorCode::Rpc,
                       phrase(SHEAF_SAYS("Phrases", "%1 is stale: it repeats the answer of an earlier round"), name));
    const auto value = Decimal::fromUnits(answer, static_cast<unsigned>(decimals.toUint64().value_or(0)));
    if (!value || value->isZero())
        return failure(ErrorCode::Rpc, phrase(SHEAF_SAYS("Phrases", "%1 answers with a price out of range"), name));
    Figure<Decimal> figure = reader.figure(*value, name);
    figure.origin.updatedAt = fromUnixSeconds(static_cast<std::int64_t>(*updatedAt));
    return figure;
}

using PriceMap = std::map<TokenId, Price>;

Task<PriceMap> readFeeds(std::shared_ptr<contracts::Reader> reader, std::vector<chains::TokenSpec> tokens)
{
    std::vector<FeedReads> reads;
    std::erase_if(tokens, [](const chains::TokenSpec &token) { return !token.feed; });
    for (const chains::TokenSpec &token : tokens)
        reads.push_back({reader->read(token.feed->proxy, &sourceAbi().latestRoundData, {}),
                         reader->readUint(token.feed->proxy, &sourceAbi().decimals, {})});
    PriceMap out;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const auto round = co_await reads[i].round;
        const auto decimals = co_await reads[i].decimals;
        if (round && decimals)
            out.emplace(tokens[i].info.id, feedPrice(*reader, tokens[i], *round, *decimals));
        else
            out.emplace(tokens[i].info.id, failure(round ? decimals.error() : round.error()));
    }
    co_return out;
}

/// The native coin and its wrapped form share a price; whichever has a feed gives it to the other.
void shareWrapped(PriceMap &prices, const chains::ChainSpec &chain)
{
    if (!chain.wrappedNative)
        return;
    const TokenId native{chain.id, Address()};
    const TokenId wrapped{chain.id, *chain.wrappedNative};
    if (const auto found = prices.find(native); found != prices.end())
        prices.insert_or_assign(wrapped, found->second);
    else if (const auto other = prices.find(wrapped); other != prices.end())
        prices.emplace(native, other->second);
}

/// A pool's side.
struct Side
{
    const ethereum::TokenInfo *token;
    Uint256 reserve;
};

struct Quote
{
    Figure<Decimal> price;
    Decimal depthUsd; ///< what the other side is worth
};

/// `token` in USD by a pool, where the other side has a price.
std::optional<Quote> quoteBy(const contracts::Reader &reader, const Side &token, const Side &other,
                             const Decimal &otherPrice)
{
    const auto have = Decimal::fromUnits(token.reserve, token.token->decimals);
    const auto against = Decimal::fromUnits(other.reserve, other.token->decimals);
    const auto depth = against ? against->times(otherPrice) : std::nullopt;
    const auto price = have && depth ? depth->dividedBy(*have) : std::nullopt;
    if (!price || price->isZero() || *depth < Decimal::fromInteger(kLeastPoolUsd))
        return std::nullopt;
    const std::string source = "Uniswap V2 " + token.token->symbol + "/" + other.token->symbol;
    return Quote{reader.figure(*price, source, contracts::Trust::Derived), *depth};
}

void keepDeepest(std::map<TokenId, Quote> &quotes, const TokenId &token, std::optional<Quote> quote)
{
    if (!quote)
        return;
    const auto found = quotes.find(token);
    if (found == quotes.end() || found->second.depthUsd < quote->depthUsd)
        quotes.insert_or_assign(token, *std::move(quote));
}

bool apart(const Decimal &a, const Decimal &b)
{
    const Decimal &low = std::min(a, b);
    const auto difference = std::max(a, b).minus(low);
    const auto scaled = difference ? difference->times(Decimal::fromInteger(50)) : std::nullopt;
    return !scaled || *scaled > low;
}

Price combine(const Price *feed, const Quote *pool)
{
    if (feed == nullptr && pool == nullptr)
        return failure(ErrorCode::NotFound, SHEAF_SAYS("Phrases", "nobody prices it"));
    if (feed == nullptr || (!*feed && pool != nullptr))
        return pool->price;
    if (!*feed || pool == nullptr)
        return *feed;
    const Decimal &first = (*feed)->value;
    const Decimal &second = pool->price.value;
    if (!apart(first, second))
        return *feed;
    return failure(ErrorCode::Conflict,
                   phrase(SHEAF_SAYS("Phrases", "%1 says %2 and %3 %4: they are apart by more than 2 %"),
                          (*feed)->origin.source, PhraseNumber{first.toFixed(4), "USD"}, pool->price.origin.source,
                          PhraseNumber{second.toFixed(4), "USD"}));
}

} // namespace

Task<std::shared_ptr<Prices>> Prices::read(const chains::Registry *registry, const chains::ChainSpec *chain,
                                           std::shared_ptr<contracts::Reader> reader,
                                           std::vector<protocols::V2Pair> pools)
{
    std::vector<Task<Result<Values>>> reserveTasks;
    for (const protocols::V2Pair &pool : pools)
        reserveTasks.push_back(reader->read(pool.address, &sourceAbi().getReserves, {}));
    Task<PriceMap> feedsTask = readFeeds(reader, registry->tokens(chain->id));
    PriceMap feeds = co_await feedsTask;
    const auto reserves = co_await async::whenAll(std::move(reserveTasks));
    shareWrapped(feeds, *chain);

    std::map<TokenId, Quote> quotes;
    for (std::size_t i = 0; i < pools.size(); ++i) {
        const chains::TokenSpec *token0 = registry->token({chain->id, pools[i].token0});
        const chains::TokenSpec *token1 = registry->token({chain->id, pools[i].token1});
        if (!reserves[i] || token0 == nullptr || token1 == nullptr)
            continue;
        const Side first{&token0->info, (*reserves[i])[0].asUint()};
        const Side second{&token1->info, (*reserves[i])[1].asUint()};
        if (const auto price = feeds.find(second.token->id); price != feeds.end() && price->second)
            keepDeepest(quotes, first.token->id, quoteBy(*reader, first, second, price->second->value));
        if (const auto price = feeds.find(first.token->id); price != feeds.end() && price->second)
            keepDeepest(quotes, second.token->id, quoteBy(*reader, second, first, price->second->value));
    }

    auto out = std::make_shared<Prices>();
    for (const chains::TokenSpec &token : registry->tokens(chain->id)) {
        const auto feed = feeds.find(token.info.id);
        const auto quote = quotes.find(token.info.id);
        out->m_prices.emplace(token.info.id, combine(feed == feeds.end() ? nullptr : &feed->second,
                                                     quote == quotes.end() ? nullptr : &quote->second));
    }
    if (chain->wrappedNative) {
        // Pools hold the wrapped form: what it is worth there, the coin is.
        const auto wrapped = quotes.find({chain->id, *chain->wrappedNative});
        const TokenId native{chain->id, Address()};
        const auto feed = feeds.find(native);
        const Price shared = combine(feed == feeds.end() ? nullptr : &feed->second,
                                     wrapped == quotes.end() ? nullptr : &wrapped->second);
        out->m_prices.insert_or_assign(native, shared);
        out->m_prices.insert_or_assign({chain->id, *chain->wrappedNative}, shared);
    }
    co_return out;
}

Task<Result<Figure<Decimal>>> Prices::price(TokenId token) { co_return priceNow(token); }

Result<Figure<Decimal>> Prices::priceNow(const TokenId &token) const
{
    const auto found = m_prices.find(token);
    if (found == m_prices.end())
        return failure(ErrorCode::NotFound, SHEAF_SAYS("Phrases", "nobody prices it"));
    return found->second;
}

} // namespace sheaf::portfolio
