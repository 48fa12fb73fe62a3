// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/valuation.h"

namespace sheaf::portfolio {
namespace {

using protocols::LegKind;

void add(Decimal &to, const Valuation &valuation)
{
    if (valuation.valueUsd)
        to = to.plus(*valuation.valueUsd).value_or(to);
}

} // namespace

Task<Valuation> valuation(protocols::Context context, ethereum::TokenInfo token, Uint256 amount)
{
    Valuation out;
    auto price = co_await context.prices->price(token.id);
    if (!price) {
        out.whyNot = price.error().detail;
        co_return out;
    }
    const auto units = Decimal::fromUnits(amount, token.decimals);
    out.valueUsd = units ? units->times(price->value) : std::nullopt;
    if (!out.valueUsd)
        out.whyNot = "the amount is too large to be valued";
    out.price = std::move(*price);
    co_return out;
}

Task<ValuedPosition> valued(protocols::Context context, protocols::Position position)
{
    ValuedPosition out;
    Decimal owned;
    Decimal owed;
    Decimal rewards;
    bool known = true;
    bool rewardsKnown = true;
    for (const protocols::Leg &leg : position.legs) {
        Valuation one = co_await valuation(context, leg.token, leg.amount.value);
        const bool reward = leg.kind == LegKind::Reward;
        (reward ? rewardsKnown : known) &= one.valueUsd.has_value();
        add(reward ? rewards : leg.kind == LegKind::Borrowed ? owed : owned, one);
        out.legs.push_back(std::move(one));
    }
    if (known && !out.legs.empty())
        out.valueUsd = owned.minus(owed);
    if (rewardsKnown)
        out.rewardUsd = rewards;
    out.position = std::move(position);
    co_return out;
}

Decimal total(const std::vector<ChainSnapshot> &chains)
{
    Decimal owned;
    Decimal owed;
    for (const ChainSnapshot &chain : chains) {
        for (const Balance &balance : chain.balances)
            add(owned, balance.valuation);
        for (const ValuedPosition &position : chain.positions)
            for (std::size_t i = 0; i < position.legs.size(); ++i)
                add(position.position.legs[i].kind == LegKind::Borrowed ? owed : owned, position.legs[i]);
    }
    return owned.minus(owed).value_or(Decimal());
}

} // namespace sheaf::portfolio
