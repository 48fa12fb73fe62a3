// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/engine.h"
#include "rules/evaluator.h"
#include "rules/plan_maker.h"
#include "rules/rule_store.h"

namespace sheaf::rules {

/// How one look at a rule ended: a decision not to act, or a plan that is ready.
struct Outcome
{
    StoredEntry stored;
    std::optional<execution::Plan> plan;
    std::optional<execution::Review> review;
    std::optional<Decimal> rewardUsd;  ///< what the plan brings in, as read
    std::optional<bool> condition;     ///< how the trigger's condition stands, where it could be read
    std::optional<UnixTime> dueMoment; ///< the moment of the schedule that this deals with
};

/// Looks at one rule: trigger, condition, limits, plan, review. Sends nothing and writes nothing.
class Evaluation final
{
public:
    Evaluation(const Engine::Services *services, const Resolver *resolver, const RuleStore *store, Rule rule)
        : m_services(services), m_resolver(resolver), m_store(store), m_rule(std::move(rule))
    {
    }

    /// `evenIfNotDue`: a person wants it now; the sentence's `if` and its limits still hold.
    Task<Outcome> run(bool evenIfNotDue);

private:
    Outcome stop(Decision decision, Phrase reason, std::string topic);
    Outcome stop(const Error &error);
    /// Nothing where it is due.
    std::optional<Outcome> checkSchedule();
    std::optional<Outcome> checkFrequency();
    std::optional<Outcome> checkSpending(const Decimal &spendUsd, TimeUnit each, const Decimal &limit);

    Task<Result<Situation>> look(SentenceChains chains);
    Task<Result<RunCost>> runCost();
    /// The plan and its review, made once however often it is asked for.
    Task<Result<void>> prepare();
    Task<Result<void>> planAndReview();
    PlanTerms terms() const;
    Task<Result<std::optional<ethereum::Wei>>> feeLimit(Decimal nativePriceUsd);
    Task<std::optional<Outcome>> checkConditions(bool evenIfNotDue);
    Task<std::optional<Outcome>> checkLimits();

    const Engine::Services *m_services;
    const Resolver *m_resolver;
    const RuleStore *m_store;
    Rule m_rule;
    std::unique_ptr<Evaluator> m_evaluator;
    std::optional<Result<void>> m_prepared;
    std::optional<execution::Plan> m_plan;
    std::optional<execution::Review> m_review;
    std::optional<bool> m_condition;
    std::optional<UnixTime> m_dueMoment;
    Phrase m_why; ///< what the condition said when it held
};

} // namespace sheaf::rules
