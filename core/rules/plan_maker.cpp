// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/plan_maker.h"

namespace sheaf::rules {

namespace {

Task<Result<Decimal>> valueOf(protocols::Context context, ethereum::TokenAmount amount)
{
    const chains::TokenSpec *token = context.registry->token(amount.token);
    if (token == nullptr)
        co_return failure(ErrorCode::NotFound,
                          phrase(SHEAF_SAYS("Phrases", "no token %1 is registered"), amount.token.address.toString()));
    SHEAF_CO_TRY(price, co_await context.prices->price(amount.token));
    const auto units = Decimal::fromUnits(amount.value, token->info.decimals);
    const auto value = units ? units->times(price.value) : std::nullopt;
    if (!value)
        co_return failure(ErrorCode::Overflow,
                          phrase(SHEAF_SAYS("Phrases", "the value of %1 does not fit"), token->info.symbol));
    co_return *value;
}

Task<Result<Decimal>> spending(protocols::Context context, std::vector<ethereum::TokenAmount> amounts, bool strict)
{
    Decimal total;
    for (const ethereum::TokenAmount &amount : amounts) {
        auto value = co_await valueOf(context, amount);
        if (!value && !strict)
            continue;
        if (!value)
            co_return failure(std::move(value).error());
        const auto sum = total.plus(*value);
        if (!sum)
            co_return failure(ErrorCode::Overflow, SHEAF_SAYS("Phrases", "the value of the plan does not fit"));
        total = *sum;
    }
    co_return total;
}

} // namespace

std::uint64_t chainDeadline(const protocols::Context &context)
{
    return context.reader->block().timestamp + static_cast<std::uint64_t>(std::chrono::seconds(kPlanLifetime).count());
}

Task<Result<execution::Plan>> makePlan(protocols::Context context, protocols::ActionPlan action, PlanTerms terms)
{
    const bool strict = terms.consent.has_value();
    execution::Plan plan;
    plan.id = std::move(terms.id);
    plan.account = terms.account;
    plan.chain = context.chain->id;
    plan.purpose = std::move(action.purpose);
    plan.origin = std::move(terms.origin);
    plan.calls = std::move(action.calls);
    plan.effects = std::move(action.effects);
    plan.remarks = std::move(action.remarks);
    plan.limits.maxFee = terms.maxFee;
    plan.limits.deadline = terms.now + kPlanLifetime;
    plan.consent = std::move(terms.consent);
    SHEAF_CO_TRY(spend, co_await spending(context, plan.effects.outAtMost, strict));
    plan.spendUsd = spend;
    const ethereum::TokenId native{context.chain->id, ethereum::Address()};
    auto price = co_await context.prices->price(native);
    if (price)
        plan.nativePriceUsd = price->value;
    else if (strict)
        co_return failure(price.error().code,
                          phrase(SHEAF_SAYS("Phrases", "the fees have no price: %1"), price.error().said()));
    co_return plan;
}

} // namespace sheaf::rules
