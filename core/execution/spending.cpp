// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/spending.h"

#include <algorithm>

namespace sheaf::execution {

namespace {

using ethereum::Wei;

bool isMined(const JournalStep &step) { return step.minedAt.has_value(); }

/// What a step has cost, or can still cost.
Wei costOf(const JournalStep &step)
{
    if (step.step.feePaid)
        return *step.step.feePaid;
    const StepState state = step.step.state;
    const bool over = state == StepState::Failed || state == StepState::Abandoned;
    return over ? Wei() : step.worstFee;
}

/// Adds what a plan has spent; an amount that does not fit counts as all there is, which stops every cap.
void addUp(Decimal &sum, const std::optional<Decimal> &more)
{
    const std::optional<Decimal> total = more ? sum.plus(*more) : std::nullopt;
    sum = total.value_or(Decimal::fromRaw(Uint256::max()));
}

std::optional<Decimal> gasUsdOf(const JournalEntry &entry)
{
    Uint256 wei;
    for (const JournalStep &step : entry.steps) {
        const std::optional<Uint256> sum = wei.plus(costOf(step).value());
        if (!sum)
            return std::nullopt;
        wei = *sum;
    }
    if (wei.isZero())
        return Decimal();
    const std::optional<Decimal> coins = Decimal::fromUnits(wei, 18);
    return coins && entry.plan.nativePriceUsd ? coins->times(*entry.plan.nativePriceUsd) : std::nullopt;
}

} // namespace

policy::Spent spentBy(const std::vector<JournalEntry> &entries, std::string_view ruleId)
{
    policy::Spent out;
    for (const JournalEntry &entry : entries) {
        const bool mined = std::any_of(entry.steps.begin(), entry.steps.end(), isMined);
        const bool spends = entry.state == PlanState::Open || entry.state == PlanState::Done || mined;
        const std::optional<Decimal> gas = gasUsdOf(entry);
        const std::optional<Decimal> spend = spends ? entry.plan.spendUsd : Decimal();
        addUp(out.gasUsd, gas);
        addUp(out.spendUsd, spend);
        if (!entry.plan.consent || entry.plan.consent->ruleId != ruleId)
            continue;
        addUp(out.ruleGasUsd, gas);
        addUp(out.ruleSpendUsd, spend);
    }
    return out;
}

} // namespace sheaf::execution
