// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/performance.h"

#include "yield/rates.h"

namespace sheaf::portfolio {
namespace {

using protocols::Leg;
using protocols::LegKind;

/// What of a position earns: all but what is borrowed and what waits to be claimed. Nothing where a leg has no price.
std::optional<Decimal> workingUsd(const ValuedPosition &valued)
{
    std::optional<Decimal> sum;
    for (std::size_t i = 0; i < valued.legs.size(); ++i) {
        const LegKind kind = valued.position.legs[i].kind;
        if (kind == LegKind::Borrowed || kind == LegKind::Reward)
            continue;
        if (!valued.legs[i].valueUsd)
            return std::nullopt;
        sum = sum.value_or(Decimal()).plus(*valued.legs[i].valueUsd);
        if (!sum)
            return std::nullopt;
    }
    return sum;
}

struct PoolLegs
{
    const Leg *first = nullptr;
    const Leg *second = nullptr;
};

std::optional<PoolLegs> poolLegs(const ValuedPosition &valued)
{
    PoolLegs out;
    for (const Leg &leg : valued.position.legs) {
        if (leg.kind == LegKind::Reward)
            continue;
        if ((leg.kind != LegKind::Pooled && leg.kind != LegKind::Staked) || leg.amount.value.isZero() || out.second)
            return std::nullopt;
        (out.first == nullptr ? out.first : out.second) = &leg;
    }
    return out.second == nullptr ? std::nullopt : std::optional(out);
}

} // namespace

std::optional<double> totalApr(const protocols::Position &position)
{
    if (position.rates.empty())
        return std::nullopt;
    double sum = 0;
    for (const auto &rate : position.rates)
        sum += rate.value.apr;
    return sum;
}

/// The interest on what a position has borrowed; nothing where it has not, or nobody tells the rate or the value.
std::optional<Decimal> owedUsdAYear(const ValuedPosition &valued)
{
    const auto rate = valued.position.borrowApr ? Decimal::fromDouble(valued.position.borrowApr->value) : std::nullopt;
    std::optional<Decimal> sum;
    for (std::size_t i = 0; rate && i < valued.legs.size(); ++i) {
        if (valued.position.legs[i].kind != LegKind::Borrowed || !valued.legs[i].valueUsd)
            continue;
        const auto year = valued.legs[i].valueUsd->times(*rate);
        sum = year ? sum.value_or(Decimal()).plus(*year) : sum;
    }
    return sum;
}

Earning earning(const Snapshot &snapshot)
{
    Earning out;
    for (const ChainSnapshot &chain : snapshot.chains)
        for (const ValuedPosition &valued : chain.positions) {
            if (const auto owed = owedUsdAYear(valued))
                out.owedUsdAYear = out.owedUsdAYear.plus(*owed).value_or(out.owedUsdAYear);
            const auto apr = totalApr(valued.position);
            const auto rate = apr ? Decimal::fromDouble(*apr) : std::nullopt;
            const auto working = workingUsd(valued);
            const auto year = rate && working ? working->times(*rate) : std::nullopt;
            const auto sum = year ? out.usdAYear.plus(*year) : std::nullopt;
            const auto on = sum ? out.workingUsd.plus(*working) : std::nullopt;
            if (!on)
                continue;
            out.usdAYear = *sum;
            out.workingUsd = *on;
        }
    out.isLoss = out.usdAYear < out.owedUsdAYear;
    out.usdAYear =
        (out.isLoss ? out.owedUsdAYear.minus(out.usdAYear) : out.usdAYear.minus(out.owedUsdAYear)).value_or(Decimal());
    if (!out.workingUsd.isZero())
        out.apr = out.usdAYear.toDouble() / out.workingUsd.toDouble() * (out.isLoss ? -1 : 1);
    return out;
}

std::optional<AgainstHolding> againstHolding(const ValuedPosition &now, const ValuedPosition &before)
{
    const auto here = poolLegs(now);
    const auto there = poolLegs(before);
    if (!here || !there || here->first->token.id != there->first->token.id ||
        here->second->token.id != there->second->token.id)
        return std::nullopt;
    const auto price = [](const PoolLegs &legs) {
        return legs.second->amount.value.toDouble() / legs.first->amount.value.toDouble();
    };
    AgainstHolding out;
    out.priceRatio = price(*here) / price(*there);
    const auto loss = yield::impermanentLoss5050(out.priceRatio);
    if (!loss)
        return std::nullopt;
    out.loss = *loss;
    // Held, it would be worth value ÷ (1 + loss).
    const auto kept = Decimal::fromDouble(1 + out.loss);
    if (const auto value = workingUsd(now); value && kept && !kept->isZero()) {
        out.heldUsd = value->dividedBy(*kept);
        if (out.heldUsd)
            out.lossUsd = out.heldUsd->minus(*value).value_or(Decimal());
    }
    return out;
}

} // namespace sheaf::portfolio
