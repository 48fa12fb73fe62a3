// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wallet/wallet.h"

/// Snapshots made by hand, for view-models.
namespace sheaf::desktop::test {

inline ethereum::Address addressOf(std::uint8_t id)
{
    std::array<std::uint8_t, 20> bytes{};
    bytes[19] = id;
    return ethereum::Address(bytes);
}

inline Decimal usd(const char *text) { return *Decimal::parse(text); }

inline contracts::Origin originAt(std::uint64_t chain, std::uint64_t block, UnixTime at)
{
    return {"a test",
            ethereum::ChainId(chain),
            {ethereum::BlockNumber(block), {}, static_cast<std::uint64_t>(toUnixSeconds(at))},
            at,
            contracts::Trust::OnChain};
}

inline ethereum::TokenInfo tokenOf(std::uint64_t chain, std::uint8_t id, const char *symbol, unsigned decimals)
{
    return {{ethereum::ChainId(chain), id == 0 ? ethereum::Address() : addressOf(id)}, symbol, symbol, decimals};
}

inline portfolio::Valuation worth(const char *price, const char *value, const contracts::Origin &origin)
{
    return {contracts::Figure<Decimal>{usd(price), origin}, usd(value), {}};
}

/// A chain that was read just now, without anything on it.
inline portfolio::ChainSnapshot chainAt(std::uint64_t chain, std::uint64_t block, UnixTime at)
{
    portfolio::ChainSnapshot out;
    out.chain = ethereum::ChainId(chain);
    out.block = originAt(chain, block, at).block;
    out.readAt = at;
    return out;
}

/// A supply of one token: `value` USD, of a token at 1 USD, at `apr`.
inline portfolio::ValuedPosition supply(const portfolio::ChainSnapshot &chain, const char *name, const char *value,
                                        double apr)
{
    portfolio::ValuedPosition out;
    const auto origin = originAt(chain.chain.value(), chain.block.number.value(), chain.readAt);
    out.position.id = std::string("aave-v3:") + std::to_string(chain.chain.value()) + ":" + name;
    out.position.protocol = "aave-v3";
    out.position.protocolName = "Aave V3";
    out.position.name = name;
    out.position.chain = chain.chain;
    out.position.account = addressOf(1);
    out.position.contract = addressOf(50);
    const auto token = tokenOf(chain.chain.value(), 2, "USDC", 6);
    out.position.legs = {{protocols::LegKind::Supplied, token, {*usd(value).toUnits(6), origin}}};
    out.position.rates = {{{"supply interest", apr, true}, origin}};
    out.position.actions = {protocols::Action::Deposit, protocols::Action::Withdraw};
    out.legs = {worth("1", value, origin)};
    out.valueUsd = usd(value);
    out.rewardUsd = Decimal();
    return out;
}

/// A stake of two tokens, half of the value each, with a reward.
inline portfolio::ValuedPosition stake(const portfolio::ChainSnapshot &chain, const char *name, const char *half,
                                       const char *value, const char *reward, double apr)
{
    portfolio::ValuedPosition out = supply(chain, name, value, apr);
    const auto origin = out.legs.front().price->origin;
    out.position.id = std::string("synthetix:") + std::to_string(chain.chain.value()) + ":" + name;
    out.position.protocol = "synthetix";
    out.position.protocolName = "Synthetix";
    out.position.legs = {
        {protocols::LegKind::Staked, tokenOf(chain.chain.value(), 3, "WETH", 18), {*usd("1").toUnits(18), origin}},
        {protocols::LegKind::Staked, tokenOf(chain.chain.value(), 2, "USDC", 6), {*usd(half).toUnits(6), origin}},
        {protocols::LegKind::Reward, tokenOf(chain.chain.value(), 4, "DRW", 18), {*usd(reward).toUnits(18), origin}}};
    out.legs = {worth(half, half, origin), worth("1", half, origin), worth("1", reward, origin)};
    out.position.rates = {{{"rewards in DRW", apr, false}, origin}};
    out.position.actions.push_back(protocols::Action::Claim);
    out.position.actions.push_back(protocols::Action::Compound);
    out.rewardUsd = usd(reward);
    return out;
}

inline portfolio::Balance balance(const portfolio::ChainSnapshot &chain, const ethereum::TokenInfo &token,
                                  const char *amount, const char *price, const char *value)
{
    const auto origin = originAt(chain.chain.value(), chain.block.number.value(), chain.readAt);
    return {addressOf(1), token, {*usd(amount).toUnits(token.decimals), origin}, worth(price, value, origin)};
}

} // namespace sheaf::desktop::test
