// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/consent.h"

#include "ethereum/abi.h"
#include "rules/planner.h"

#include <algorithm>

namespace sheaf::rules {

namespace {

/// What an action of the sentence needs.
class Allowances
{
public:
    Allowances(const Engine::Services &services, const Resolver &resolver, Engine::ConsentRequest &request)
        : m_services(services), m_resolver(resolver), m_request(request)
    {
    }

    Result<void> operator()(const Compound &action) { return allowPlace(action.place, protocols::Action::Compound); }
    Result<void> operator()(const Harvest &action) { return allowPlace(action.place, protocols::Action::Claim); }
    Result<void> operator()(const Claim &action) { return allowPlace(action.place, protocols::Action::Claim); }
    Result<void> operator()(const Deposit &action) { return allowPlace(action.into, protocols::Action::Deposit); }
    Result<void> operator()(const Withdraw &action) { return allowPlace(action.from, protocols::Action::Withdraw); }
    Result<void> operator()(const Send &action)
    {
        m_spends = true;
        SHEAF_TRY(to, m_services.names->recipient(action.recipient));
        SHEAF_TRY(chain, m_resolver.chain(action.chain, m_chain));
        m_chain = chain;
        SHEAF_TRY(symbol, symbolOf(action.amount));
        SHEAF_TRY(token, m_resolver.token(chain, symbol));
        m_request.consent.recipients.insert(to);
        if (!token->info.id.isNative())
            allow({chain, token->info.id.address, "transfer(address,uint256)",
                   phrase(SHEAF_SAYS("Phrases", "Send %1"), token->info.symbol)});
        return {};
    }
    template <typename Other> Result<void> operator()(const Other &) { return {}; }

    /// Whether anything leaves the account: what is claimed and put back to work does not.
    bool spends() const { return m_spends; }

private:
    Result<void> allowPlace(const Place &place, protocols::Action what)
    {
        m_spends = m_spends || what == protocols::Action::Deposit || what == protocols::Action::Withdraw;
        SHEAF_TRY(resolved, m_resolver.place(place));
        m_chain = resolved.chain;
        for (const protocols::AllowedCall &call : resolved.protocol->callsOf(resolved.chain, what, resolved.asset))
            allow(call);
        return {};
    }

    void allow(const protocols::AllowedCall &call)
    {
        const auto function = ethereum::abi::Function::of(call.function);
        if (m_request.consent.functions.insert({call.chain, call.contract, function.selector()}).second)
            m_request.calls.push_back(call);
    }

    const Engine::Services &m_services;
    const Resolver &m_resolver;
    Engine::ConsentRequest &m_request;
    std::optional<ethereum::ChainId> m_chain;
    bool m_spends = false;
};

/// A cap that the sentence sets in USD, whatever else may be loosened.
std::optional<Decimal> dailyCap(const Sentence &sentence)
{
    for (const Clause &clause : sentence.clauses) {
        const auto *spend = std::get_if<SpendAtMost>(&clause);
        if (spend == nullptr || spend->each != TimeUnit::Day || spend->amount.terms.size() != 1)
            continue;
        const auto *money = std::get_if<Money>(&spend->amount.terms.front());
        if (money != nullptr && money->unit.kind == UnitKind::Usd)
            return money->number.value();
    }
    return std::nullopt;
}

} // namespace

bool isStanding(const Rule &rule)
{
    const auto *consent = findClause<Consent>(rule.sentence);
    return consent != nullptr && consent->standing;
}

Result<Engine::ConsentRequest> consentRequest(const Rule &rule, const Engine::Services &services,
                                              const Resolver &resolver)
{
    if (!isStanding(rule))
        return failure(ErrorCode::InvalidInput,
                       SHEAF_SAYS("Phrases", "the rule asks first; only one 'without asking' takes a consent"));
    Engine::ConsentRequest request;
    request.consent.ruleId = std::to_string(rule.id);
    Allowances allowances(services, resolver, request);
    for (const Action &action : rule.sentence.actions)
        SHEAF_CHECK(std::visit(allowances, action));
    if (allowances.spends())
        request.consent.maxSpendUsdPerDay = std::min(
            dailyCap(rule.sentence).value_or(services.policy.maxSpendUsdPerDay), services.policy.maxSpendUsdPerDay);
    request.consent.maxGasUsdPerDay = services.policy.maxGasUsdPerDay;
    request.consent.digest = policy::consentDigest(rule.text, request.consent);
    return request;
}

Task<Result<void>> StandingApprover::approve(execution::Review review)
{
    if (review.blocked())
        co_return failure(ErrorCode::Denied, SHEAF_SAYS("Phrases", "the plan is blocked"));
    co_return {};
}

} // namespace sheaf::rules
