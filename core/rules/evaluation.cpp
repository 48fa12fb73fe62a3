// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/evaluation.h"

#include "rules/planner.h"
#include "rules/schedule.h"
#include "rules/sentence_printer.h"

namespace sheaf::rules {

namespace {

constexpr std::chrono::hours kDay{24};

/// A rolling span: months and weeks of days, so that a limit is never looser in a short month.
std::chrono::seconds lengthOf(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Minute:
        return std::chrono::minutes(1);
    case TimeUnit::Hour:
        return std::chrono::hours(1);
    case TimeUnit::Day:
        return kDay;
    case TimeUnit::Week:
        return kDay * 7;
    case TimeUnit::Month:
        return kDay * 31;
    }
    return kDay;
}

/// After `within`.
Phrase oneOf(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Minute:
        return SHEAF_SAYS("Phrases", "a minute");
    case TimeUnit::Hour:
        return SHEAF_SAYS("Phrases", "a hour");
    case TimeUnit::Day:
        return SHEAF_SAYS("Phrases", "a day");
    case TimeUnit::Week:
        return SHEAF_SAYS("Phrases", "a week");
    case TimeUnit::Month:
        return SHEAF_SAYS("Phrases", "a month");
    }
    return SHEAF_SAYS("Phrases", "a day");
}

/// After `every`; as print() has it.
Phrase spanPhrase(const Span &span)
{
    const bool one = span.count == 1;
    const PhraseNumber count{std::to_string(span.count), {}};
    switch (span.unit) {
    case TimeUnit::Minute:
        return phrase(one ? SHEAF_SAYS("Phrases", "%1 minute") : SHEAF_SAYS("Phrases", "%1 minutes"), count);
    case TimeUnit::Hour:
        return phrase(one ? SHEAF_SAYS("Phrases", "%1 hour") : SHEAF_SAYS("Phrases", "%1 hours"), count);
    case TimeUnit::Day:
        return phrase(one ? SHEAF_SAYS("Phrases", "%1 day") : SHEAF_SAYS("Phrases", "%1 days"), count);
    case TimeUnit::Week:
        return phrase(one ? SHEAF_SAYS("Phrases", "%1 week") : SHEAF_SAYS("Phrases", "%1 weeks"), count);
    case TimeUnit::Month:
        return phrase(one ? SHEAF_SAYS("Phrases", "%1 month") : SHEAF_SAYS("Phrases", "%1 months"), count);
    }
    return print(span);
}

PhraseNumber usdNumber(const Decimal &usd) { return {usd.toFixed(2), "USD"}; }

bool hasEdge(const Condition &condition)
{
    if (const auto *comparison = std::get_if<Comparison>(&condition.node))
        return comparison->verb == Verb::RisesAbove || comparison->verb == Verb::FallsBelow;
    const auto any = [](const std::vector<Condition> &parts) {
        return std::any_of(parts.begin(), parts.end(), hasEdge);
    };
    if (const auto *all = std::get_if<AllOf>(&condition.node))
        return any(all->parts);
    if (const auto *one = std::get_if<AnyOf>(&condition.node))
        return any(one->parts);
    return false;
}

std::optional<Place> compoundedPlace(const Sentence &sentence)
{
    for (const Action &action : sentence.actions) {
        if (const auto *compound = std::get_if<Compound>(&action))
            return compound->place;
        if (const auto *harvest = std::get_if<Harvest>(&action))
            return harvest->place;
        if (const auto *claim = std::get_if<Claim>(&action))
            return claim->place;
    }
    return std::nullopt;
}

/// An error that says that something could not be had; everything else is a refusal.
bool isUnknown(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Network:
    case ErrorCode::Timeout:
    case ErrorCode::RateLimited:
    case ErrorCode::Rpc:
    case ErrorCode::WrongChain:
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
        return true;
    default:
        return false;
    }
}

Phrase blockingReasons(const execution::Review &review)
{
    Phrase all;
    for (const policy::Notice &notice : review.notices) {
        if (notice.severity != policy::Severity::Critical)
            continue;
        const Phrase one = notice.said();
        all = all.isEmpty() ? one : phrase(SHEAF_SAYS("Phrases", "%1 %2"), all, one);
    }
    return all;
}

} // namespace

Outcome Evaluation::stop(Decision decision, Phrase reason, std::string topic)
{
    Outcome outcome;
    LogEntry &entry = outcome.stored.entry;
    entry.ruleId = m_rule.id;
    entry.at = m_services->clock->now();
    entry.sentence = m_rule.text;
    entry.decision = decision;
    entry.say(std::move(reason));
    if (m_evaluator)
        entry.readings = m_evaluator->readings();
    outcome.stored.topic = std::move(topic);
    outcome.condition = m_condition;
    outcome.dueMoment = m_dueMoment;
    return outcome;
}

Outcome Evaluation::stop(const Error &error)
{
    const bool unknown = isUnknown(error.code);
    return stop(unknown ? Decision::Unknown : Decision::Refused, error.said(), unknown ? "unknown" : "refused");
}

std::optional<Outcome> Evaluation::checkSchedule()
{
    if (std::holds_alternative<When>(m_rule.sentence.trigger))
        return std::nullopt;
    const UnixTime now = m_services->clock->now();
    const Schedule schedule{m_rule.createdAt, m_services->utcOffset};
    const Due due = checkDue(m_rule.sentence.trigger, schedule, m_rule.lastDueAt.value_or(m_rule.createdAt), now);
    switch (due.state) {
    case Due::State::NotYet:
        return stop(Decision::Waited,
                    due.next ? phrase(SHEAF_SAYS("Phrases", "next due at %1"), *due.next)
                             : Phrase(SHEAF_SAYS("Phrases", "its dates are over")),
                    "not due");
    case Due::State::Missed:
        m_dueMoment = due.moment;
        return stop(
            Decision::Waited,
            phrase(SHEAF_SAYS("Phrases", "it was due at %1, over a day ago, and is not made up for"), due.moment),
            "missed");
    case Due::State::Now:
        m_dueMoment = due.moment;
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<Outcome> Evaluation::checkFrequency()
{
    const UnixTime now = m_services->clock->now();
    if (const auto *until = findClause<Until>(m_rule.sentence)) {
        const UnixTime end = std::chrono::sys_days(until->date) + kDay - m_services->utcOffset;
        if (now >= end)
            return stop(Decision::Waited, phrase(SHEAF_SAYS("Phrases", "the rule ran until %1"), end), "over");
    }
    if (const auto *pause = findClause<NotMoreOftenThan>(m_rule.sentence); pause != nullptr && m_rule.lastRunAt) {
        const UnixTime next = *m_rule.lastRunAt + lengthOf(pause->every.unit) * pause->every.count;
        if (now < next)
            return stop(Decision::Waited,
                        phrase(SHEAF_SAYS("Phrases", "not more often than every %1: next at %2"),
                               spanPhrase(pause->every), next),
                        "frequency");
    }
    for (const Clause &clause : m_rule.sentence.clauses) {
        const auto *runs = std::get_if<RunsAtMost>(&clause);
        if (runs == nullptr)
            continue;
        const auto activity = m_store->activitySince(m_rule.id, now - lengthOf(runs->each));
        if (!activity)
            return stop(activity.error());
        if (activity->runs >= runs->count)
            return stop(Decision::Waited,
                        phrase(SHEAF_SAYS("Phrases", "it has run %1 times within %2, as often as it may"),
                               PhraseNumber{std::to_string(activity->runs), {}}, oneOf(runs->each)),
                        "frequency");
    }
    return std::nullopt;
}

Task<Result<Situation>> Evaluation::look(SentenceChains chains)
{
    Situation situation;
    situation.registry = m_services->registry;
    situation.resolver = m_resolver;
    situation.account = m_rule.account;
    situation.acting = chains.acting;
    situation.compounded = compoundedPlace(m_rule.sentence);
    situation.runCost = [this] { return runCost(); };
    for (const ethereum::ChainId id : chains.all) {
        const auto chain = m_services->chains.find(id);
        if (chain == m_services->chains.end())
            co_return failure(ErrorCode::NotFound,
                              phrase(SHEAF_SAYS("Phrases", "chain %1 is not set up"), std::to_string(id.value())));
        SHEAF_CO_TRY(context, co_await m_services->portfolio->context(id));
        std::vector<ethereum::Address> accounts;
        accounts.push_back(m_rule.account);
        SHEAF_CO_TRY(snapshot, co_await m_services->portfolio->read(context, std::move(accounts)));
        situation.chains.emplace(id, ChainView{std::move(context), std::move(snapshot), chain->second});
    }
    co_return situation;
}

Task<Result<std::optional<ethereum::Wei>>> Evaluation::feeLimit(Decimal nativePriceUsd)
{
    const auto *limit = findClause<GasAtMost>(m_rule.sentence);
    if (limit == nullptr)
        co_return std::optional<ethereum::Wei>();
    SHEAF_CO_TRY(usd, co_await m_evaluator->usd(limit->amount));
    const auto coins = usd.dividedBy(nativePriceUsd);
    const auto wei = coins ? coins->toUnits(18) : std::nullopt;
    if (!wei)
        co_return failure(ErrorCode::Overflow, SHEAF_SAYS("Phrases", "the limit of gas does not fit"));
    co_return std::optional(ethereum::Wei(*wei));
}

Task<Result<void>> Evaluation::prepare()
{
    if (m_prepared) {
        const Result<void> before = *m_prepared; // a copy: co_return would move the member's reason out
        co_return before;
    }
    m_prepared = failure(ErrorCode::Internal, SHEAF_SAYS("Phrases", "the plan depends on its own cost"));
    const auto made = co_await planAndReview();
    m_prepared = made;
    co_return made;
}

PlanTerms Evaluation::terms() const
{
    PlanTerms terms;
    terms.account = m_rule.account;
    terms.origin = "rule " + std::to_string(m_rule.id);
    terms.now = m_services->clock->now();
    terms.id = execution::newPlanId(m_services->entropy);
    const auto *consent = findClause<Consent>(m_rule.sentence);
    if (consent != nullptr && consent->standing)
        terms.consent = m_rule.consent;
    return terms;
}

Task<Result<void>> Evaluation::planAndReview()
{
    SHEAF_CO_TRY(action, co_await planActions(m_evaluator.get(), m_services->names, m_rule.sentence));
    if (action.calls.empty())
        co_return {};
    const Situation &situation = m_evaluator->situation();
    const protocols::Context context = situation.chains.at(situation.acting).context;
    SHEAF_CO_TRY(plan, co_await makePlan(context, std::move(action), terms()));
    if (findClause<GasAtMost>(m_rule.sentence) != nullptr) {
        if (!plan.nativePriceUsd)
            co_return failure(ErrorCode::NotFound,
                              SHEAF_SAYS("Phrases", "the fees have no price, and the rule limits them"));
        SHEAF_CO_TRY(limit, co_await feeLimit(*plan.nativePriceUsd));
        plan.limits.maxFee = limit;
    }
    SHEAF_CO_TRY(review, co_await m_services->executor->review(plan));
    m_plan = std::move(plan);
    m_review = std::move(review);
    co_return {};
}

Task<Result<RunCost>> Evaluation::runCost()
{
    SHEAF_CO_CHECK(co_await prepare());
    const Situation &situation = m_evaluator->situation();
    const protocols::Context context = situation.chains.at(situation.acting).context;
    const contracts::Origin origin = context.reader->origin("simulation", contracts::Trust::Derived);
    if (!m_review)
        co_return RunCost{Decimal(), origin};
    if (!m_plan->nativePriceUsd)
        co_return failure(ErrorCode::NotFound, SHEAF_SAYS("Phrases", "the fees have no price now"));
    const auto coins = Decimal::fromUnits(m_review->simulation.expectedFee.value(), 18);
    const auto usd = coins ? coins->times(*m_plan->nativePriceUsd) : std::nullopt;
    if (!usd)
        co_return failure(ErrorCode::Overflow, SHEAF_SAYS("Phrases", "the cost does not fit"));
    co_return RunCost{*usd, origin};
}

Task<std::optional<Outcome>> Evaluation::checkConditions(bool evenIfNotDue)
{
    if (const When *when = std::get_if<When>(&m_rule.sentence.trigger); when != nullptr && !evenIfNotDue) {
        const Condition condition = when->condition;
        const Verdict verdict = co_await m_evaluator->evaluate(condition);
        if (verdict.truth == Truth::Unknown)
            co_return stop(Decision::Unknown, verdict.reason, "unknown");
        m_condition = verdict.truth == Truth::Yes;
        if (verdict.truth == Truth::No)
            co_return stop(Decision::Waited, verdict.reason, "condition");
        if (hasEdge(condition) && m_rule.lastCondition == true)
            co_return stop(Decision::Waited,
                           phrase(SHEAF_SAYS("Phrases", "%1; it did so before, and was acted upon"), verdict.reason),
                           "edge");
        m_why = verdict.reason;
    }
    if (const auto *onlyIf = findClause<OnlyIf>(m_rule.sentence)) {
        const Condition condition = onlyIf->condition;
        const Verdict verdict = co_await m_evaluator->evaluate(condition);
        if (verdict.truth == Truth::Unknown)
            co_return stop(Decision::Unknown, verdict.reason, "unknown");
        if (verdict.truth == Truth::No)
            co_return stop(Decision::Waited, verdict.reason, "if");
        if (m_why.isEmpty())
            m_why = verdict.reason;
        else
            m_why = phrase(SHEAF_SAYS("Phrases", "%1; %2"), m_why, verdict.reason);
    }
    co_return std::nullopt;
}

Task<std::optional<Outcome>> Evaluation::checkLimits()
{
    for (const Clause &clause : m_rule.sentence.clauses) {
        if (const auto *keep = std::get_if<KeepAtLeast>(&clause)) {
            contracts::Effects effects = m_plan->effects; // and the fees, which come out of the native coin
            effects.outAtMost.push_back({{m_plan->chain, ethereum::Address()}, m_review->simulation.worstFee.value()});
            const auto kept = co_await checkKept(m_evaluator.get(), *keep, std::move(effects));
            if (!kept)
                co_return stop(kept.error());
        }
        const auto *spend = std::get_if<SpendAtMost>(&clause);
        if (spend == nullptr)
            continue;
        const auto limit = co_await m_evaluator->usd(spend->amount);
        if (!limit)
            co_return stop(limit.error());
        auto stopped = checkSpending(m_plan->spendUsd, spend->each, *limit);
        if (stopped)
            co_return stopped;
    }
    co_return std::nullopt;
}

std::optional<Outcome> Evaluation::checkSpending(const Decimal &spendUsd, TimeUnit each, const Decimal &limit)
{
    const auto activity = m_store->activitySince(m_rule.id, m_services->clock->now() - lengthOf(each));
    if (!activity)
        return stop(activity.error());
    const auto total = activity->spendUsd.plus(spendUsd);
    if (total && *total <= limit)
        return std::nullopt;
    return stop(Decision::Refused,
                phrase(SHEAF_SAYS("Phrases", "it would spend %1 after %2 within %3, and may spend %4"),
                       usdNumber(spendUsd), usdNumber(activity->spendUsd), oneOf(each), usdNumber(limit)),
                "cap");
}

Task<Outcome> Evaluation::run(bool evenIfNotDue)
{
    if (!evenIfNotDue) {
        if (auto stopped = checkSchedule())
            co_return std::move(*stopped);
    }
    if (auto stopped = checkFrequency())
        co_return std::move(*stopped);
    const auto chains = chainsOf(m_rule.sentence, *m_resolver);
    if (!chains)
        co_return stop(chains.error());
    auto situation = co_await look(*chains);
    if (!situation)
        co_return stop(situation.error());
    m_evaluator = std::make_unique<Evaluator>(std::move(*situation));
    auto waiting = co_await checkConditions(evenIfNotDue);
    if (waiting)
        co_return std::move(*waiting);
    const auto prepared = co_await prepare();
    if (!prepared)
        co_return stop(prepared.error());
    if (!m_plan) {
        Phrase told = m_why;
        if (told.isEmpty())
            told = SHEAF_SAYS("Phrases", "it was due");
        co_return stop(Decision::Acted, std::move(told), {});
    }
    auto limited = co_await checkLimits();
    if (limited)
        co_return std::move(*limited);
    if (m_review->blocked()) {
        Outcome refused = stop(Decision::Refused, blockingReasons(*m_review), "blocked");
        refused.review = m_review;
        co_return refused;
    }
    Phrase done = m_plan->purpose;
    if (!m_why.isEmpty())
        done = phrase(SHEAF_SAYS("Phrases", "%1: %2"), done, m_why);
    Outcome ready = stop(Decision::Acted, std::move(done), {});
    const auto cost = co_await runCost();
    if (cost)
        ready.stored.entry.costUsd = cost->usd;
    if (const auto place = compoundedPlace(m_rule.sentence)) {
        const auto found = m_evaluator->position(*place);
        ready.rewardUsd = found ? found->rewardUsd : std::nullopt;
    }
    ready.stored.entry.planId = m_plan->id;
    ready.stored.entry.rewardUsd = ready.rewardUsd;
    ready.stored.spendUsd = m_plan->spendUsd;
    ready.plan = m_plan;
    ready.review = m_review;
    co_return ready;
}

} // namespace sheaf::rules
