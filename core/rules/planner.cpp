// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/planner.h"

#include "contracts/erc20.h"
#include "rules/plan_maker.h"
#include "rules/sentence_printer.h"

#include <algorithm>

namespace sheaf::rules {

namespace {

unsigned basisPoints(const Percent &percent)
{
    constexpr unsigned kWhole = 10'000;
    const auto points = percent.number.value().toUnits(2);
    const auto narrow = points ? points->toUint64() : std::nullopt;
    return static_cast<unsigned>(std::min<std::uint64_t>(narrow.value_or(kWhole), kWhole));
}

/// One action's calls.
class ActionPlanner
{
public:
    ActionPlanner(Evaluator *evaluator, const Names *names, protocols::Slippage slippage)
        : m_evaluator(evaluator), m_names(names), m_slippage(slippage)
    {
    }

    Task<Result<protocols::ActionPlan>> plan(Action action)
    {
        if (const auto *compound = std::get_if<Compound>(&action)) {
            auto made = co_await compounded(compound->place);
            co_return made;
        }
        if (const auto *harvest = std::get_if<Harvest>(&action); harvest != nullptr && !harvest->into) {
            auto made = co_await claimed(harvest->place);
            co_return made;
        }
        if (const auto *claim = std::get_if<Claim>(&action)) {
            auto made = co_await claimed(claim->place);
            co_return made;
        }
        if (const auto *send = std::get_if<Send>(&action)) {
            auto made = co_await sent(*send);
            co_return made;
        }
        if (const auto *deposit = std::get_if<Deposit>(&action)) {
            auto made = co_await deposited(*deposit);
            co_return made;
        }
        if (const auto *withdraw = std::get_if<Withdraw>(&action)) {
            auto made = co_await withdrawn(*withdraw);
            co_return made;
        }
        if (std::holds_alternative<TellMe>(action))
            co_return protocols::ActionPlan{};
        co_return failure(ErrorCode::Unsupported, phrase(SHEAF_SAYS("Phrases", "rules can't '%1' yet"), print(action)));
    }

private:
    const ChainView &acting() const { return m_evaluator->situation().chains.at(m_evaluator->situation().acting); }

    Task<Result<protocols::ActionPlan>> compounded(Place place)
    {
        SHEAF_CO_TRY(found, m_evaluator->position(place));
        SHEAF_CO_TRY(resolved, m_evaluator->situation().resolver->place(place));
        const protocols::Context context = acting().context;
        auto made = co_await resolved.protocol->compound(context, found.position, m_slippage, chainDeadline(context));
        co_return made;
    }

    Task<Result<protocols::ActionPlan>> claimed(Place place)
    {
        SHEAF_CO_TRY(found, m_evaluator->position(place));
        SHEAF_CO_TRY(resolved, m_evaluator->situation().resolver->place(place));
        auto made = co_await resolved.protocol->claim(acting().context, found.position);
        co_return made;
    }

    Task<Result<protocols::ActionPlan>> sent(Send action)
    {
        SHEAF_CO_TRY(to, m_names->recipient(action.recipient));
        SHEAF_CO_TRY(symbol, symbolOf(action.amount));
        SHEAF_CO_TRY(token, m_evaluator->situation().resolver->token(acting().context.chain->id, symbol));
        SHEAF_CO_TRY(units, co_await m_evaluator->tokenUnits(action.amount, token));
        if (units.isZero())
            co_return failure(ErrorCode::NotFound,
                              phrase(SHEAF_SAYS("Phrases", "there is nothing to send: %1 is 0"), print(action.amount)));
        protocols::ActionPlan plan;
        plan.purpose = contracts::erc20::sending(token->info, units, action.recipient, acting().context.chain->name);
        plan.calls.push_back(contracts::erc20::transfer(token->info, to, units));
        plan.effects.outAtMost.push_back({token->info.id, units});
        co_return plan;
    }

    Task<Result<protocols::ActionPlan>> deposited(Deposit action)
    {
        SHEAF_CO_TRY(resolved, m_evaluator->situation().resolver->place(action.into));
        const protocols::Context context = acting().context;
        const ethereum::Address account = m_evaluator->situation().account;
        SHEAF_CO_TRY(markets, co_await resolved.protocol->markets(context, account));
        const auto market = std::find_if(markets.begin(), markets.end(), [&resolved](const protocols::Position &one) {
            return Resolver::matches(resolved, one);
        });
        if (market == markets.end())
            co_return failure(ErrorCode::NotFound,
                              phrase(SHEAF_SAYS("Phrases", "there is no '%1' to deposit into"), print(action.into)));
        SHEAF_CO_TRY(symbol, symbolOf(action.amount));
        SHEAF_CO_TRY(token, m_evaluator->situation().resolver->token(context.chain->id, symbol));
        SHEAF_CO_TRY(units, co_await m_evaluator->tokenUnits(action.amount, token));
        std::vector<protocols::Amount> amounts;
        amounts.push_back(protocols::Amount{token->info.id, units, false});
        const protocols::Position into = *market;
        auto made =
            co_await resolved.protocol->deposit(context, into, std::move(amounts), m_slippage, chainDeadline(context));
        co_return made;
    }

    Task<Result<protocols::ActionPlan>> withdrawn(Withdraw action)
    {
        SHEAF_CO_TRY(found, m_evaluator->position(action.from));
        SHEAF_CO_TRY(resolved, m_evaluator->situation().resolver->place(action.from));
        unsigned share = 10'000;
        if (const auto *percent = std::get_if<Percent>(&action.share))
            share = basisPoints(*percent);
        else if (std::holds_alternative<Money>(action.share))
            co_return failure(ErrorCode::Unsupported,
                              SHEAF_SAYS("Phrases", "rules withdraw a share, such as 20%, and no amount yet"));
        const protocols::Context context = acting().context;
        auto made =
            co_await resolved.protocol->withdraw(context, found.position, share, m_slippage, chainDeadline(context));
        co_return made;
    }

    Evaluator *m_evaluator;
    const Names *m_names;
    protocols::Slippage m_slippage;
};

void join(protocols::ActionPlan &plan, protocols::ActionPlan more)
{
    if (plan.purpose.isEmpty())
        plan.purpose = std::move(more.purpose);
    else if (!more.purpose.isEmpty())
        plan.purpose = phrase(SHEAF_SAYS("Phrases", "%1, then %2"), plan.purpose, more.purpose);
    std::move(more.calls.begin(), more.calls.end(), std::back_inserter(plan.calls));
    std::move(more.remarks.begin(), more.remarks.end(), std::back_inserter(plan.remarks));
    std::move(more.effects.outAtMost.begin(), more.effects.outAtMost.end(), std::back_inserter(plan.effects.outAtMost));
    std::move(more.effects.inAtLeast.begin(), more.effects.inAtLeast.end(), std::back_inserter(plan.effects.inAtLeast));
}

} // namespace

protocols::Slippage slippageOf(const Sentence &sentence)
{
    protocols::Slippage slippage;
    if (const auto *limit = findClause<SlippageAtMost>(sentence))
        slippage.basisPoints = basisPoints(limit->percent);
    if (const auto *limit = findClause<PriceImpactAtMost>(sentence))
        slippage.priceImpactBasisPoints = basisPoints(limit->percent);
    return slippage;
}

Result<std::string> symbolOf(const Amount &amount)
{
    for (const AmountTerm &term : amount.terms) {
        if (const auto *money = std::get_if<Money>(&term); money != nullptr && money->unit.kind == UnitKind::Token)
            return money->unit.symbol;
        const Quantity *quantity = nullptr;
        if (const auto *portion = std::get_if<Portion>(&term))
            quantity = &portion->of;
        if (const auto *multiple = std::get_if<Multiple>(&term))
            quantity = &multiple->of;
        if (quantity != nullptr)
            if (const auto *balance = std::get_if<BalanceQuantity>(quantity))
                return balance->token;
    }
    return failure(ErrorCode::Unsupported,
                   phrase(SHEAF_SAYS("Phrases", "'%1' does not tell in which token; say 50 USDC"), print(amount)));
}

Task<Result<protocols::ActionPlan>> planActions(Evaluator *evaluator, const Names *names, Sentence sentence)
{
    ActionPlanner planner(evaluator, names, slippageOf(sentence));
    protocols::ActionPlan whole;
    for (const Action &action : sentence.actions) {
        SHEAF_CO_TRY(one, co_await planner.plan(action));
        join(whole, std::move(one));
    }
    co_return whole;
}

Task<Result<void>> checkKept(Evaluator *evaluator, KeepAtLeast keep, contracts::Effects effects)
{
    const Situation &situation = evaluator->situation();
    SHEAF_CO_TRY(symbol, symbolOf(keep.amount));
    SHEAF_CO_TRY(token, situation.resolver->token(situation.acting, symbol));
    SHEAF_CO_TRY(floor, co_await evaluator->tokenUnits(keep.amount, token));
    Uint256 balance;
    for (const portfolio::Balance &one : situation.chains.at(situation.acting).snapshot.balances)
        if (one.account == situation.account && one.token.id == token->info.id)
            balance = one.amount.value;
    for (const ethereum::TokenAmount &out : effects.outAtMost)
        if (out.token == token->info.id)
            balance = balance.minusOrZero(out.value);
    if (balance < floor)
        co_return failure(ErrorCode::Denied,
                          phrase(SHEAF_SAYS("Phrases", "it would leave %1, and the rule keeps %2"),
                                 PhraseNumber{formatUnits(balance, token->info.decimals), token->info.symbol},
                                 print(keep.amount)));
    co_return {};
}

} // namespace sheaf::rules
