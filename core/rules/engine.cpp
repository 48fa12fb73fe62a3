// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/engine.h"

#include "async/launch.h"
#include "async/sleeper.h"
#include "rpc/head_watcher.h"
#include "rules/consent.h"
#include "rules/evaluation.h"
#include "rules/sentence_parser.h"
#include "rules/sentence_printer.h"

#include <algorithm>
#include <set>

namespace sheaf::rules {

namespace {

constexpr unsigned kFailuresUntilPause = 3;
/// Schedules are looked at this often where no block comes.
constexpr std::chrono::seconds kLongestWait{30};

std::vector<LoggedTransaction> transactionsOf(const execution::Record &record)
{
    std::vector<LoggedTransaction> transactions;
    for (const execution::Step &step : record.steps)
        if (step.hash)
            transactions.push_back(
                {record.plan.chain, *step.hash, step.call.purpose, std::string(execution::stateName(step.state))});
    return transactions;
}

bool wasMined(const execution::Step &step)
{
    return step.state == execution::StepState::Included || step.state == execution::StepState::Posted ||
           step.state == execution::StepState::Final;
}

/// What it means for a run that the door did not take its plan: nothing was sent.
Decision decisionOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Denied:
    case ErrorCode::Conflict:
    case ErrorCode::Reverted:
        return Decision::Refused;
    case ErrorCode::Network:
    case ErrorCode::Timeout:
    case ErrorCode::RateLimited:
    case ErrorCode::Rpc:
    case ErrorCode::WrongChain:
        return Decision::Unknown;
    default:
        return Decision::Failed;
    }
}

/// What the plan has cost so far, at the price of the coin when it was made.
std::optional<Decimal> paidUsd(const execution::Record &record)
{
    Uint256 wei;
    for (const execution::Step &step : record.steps)
        if (step.feePaid)
            wei = wei.plus(step.feePaid->value()).value_or(wei);
    const auto coins = Decimal::fromUnits(wei, 18);
    return coins && record.plan.nativePriceUsd ? coins->times(*record.plan.nativePriceUsd) : std::nullopt;
}

} // namespace

std::string_view decisionName(Decision decision)
{
    switch (decision) {
    case Decision::Acted:
        return "acted";
    case Decision::Waited:
        return "waited";
    case Decision::Unknown:
        return "unknown";
    case Decision::Asked:
        return "asked";
    case Decision::Refused:
        return "refused";
    case Decision::Failed:
        return "failed";
    }
    return "failed";
}

std::string_view stateName(RuleState state)
{
    switch (state) {
    case RuleState::Enabled:
        return "enabled";
    case RuleState::Disabled:
        return "disabled";
    case RuleState::Paused:
        return "paused";
    }
    return "disabled";
}

class Engine::Private
{
public:
    explicit Private(Services given)
        : services(std::move(given)), resolver(services.registry, &services.protocols), store(services.database)
    {
    }

    /// Who acts by the sentence; the error of the first name in it that stands for nothing.
    Result<ethereum::Address> accountOf(const Sentence &sentence) const
    {
        const auto *as = findClause<AsAccount>(sentence);
        SHEAF_TRY(account, services.names->account(as != nullptr ? as->account : std::string()));
        SHEAF_TRY(chains, chainsOf(sentence, resolver));
        for (const Action &action : sentence.actions)
            if (const auto *send = std::get_if<Send>(&action))
                SHEAF_CHECK(services.names->recipient(send->recipient));
        return account;
    }

    /// A stored consent is in force only where it is still exactly what the rule would ask for now.
    void putConsentInForce(const Rule &rule)
    {
        if (!rule.consent || rule.state != RuleState::Enabled)
            return;
        const auto request = consentRequest(rule, services, resolver);
        if (request && request->consent == *rule.consent)
            services.executor->putInForce(*rule.consent);
    }

    Task<Result<LogEntry>> evaluate(Rule rule, bool evenIfNotDue, execution::Approver *approver)
    {
        Evaluation evaluation(&services, &resolver, &store, rule);
        Outcome outcome = co_await evaluation.run(evenIfNotDue);
        if (outcome.plan) {
            auto entry = co_await act(std::move(rule), std::move(outcome), approver, /*byHand=*/evenIfNotDue);
            co_return entry;
        }
        auto entry = conclude(std::move(rule), std::move(outcome));
        co_return entry;
    }

    /// For what ends without a plan.
    Result<LogEntry> conclude(Rule rule, Outcome outcome)
    {
        SHEAF_TRY(current, store.find(rule.id));
        if (outcome.dueMoment && outcome.stored.entry.decision != Decision::Unknown)
            current.lastDueAt = outcome.dueMoment;
        if (outcome.condition == false)
            current.lastCondition = false;
        if (outcome.stored.entry.decision == Decision::Acted) {
            current.lastRunAt = outcome.stored.entry.at;
            noteDealtWith(current, outcome.dueMoment, outcome.condition);
            current.failuresInARow = 0;
        }
        SHEAF_CHECK(store.save(current));
        SHEAF_CHECK(store.log(outcome.stored));
        return outcome.stored.entry;
    }

    /// What is not known (a person ran the rule by hand) stays as it was.
    static void noteDealtWith(Rule &rule, std::optional<UnixTime> dueMoment, std::optional<bool> condition)
    {
        if (condition)
            rule.lastCondition = condition;
        if (dueMoment)
            rule.lastDueAt = dueMoment;
    }

    /// A plan that the journal has is a run, however it ends, and a no is an answer. Otherwise nothing has happened,
    /// and the rule is as due as it was.
    Result<void> noteSubmitted(std::int64_t id, const Outcome &outcome, const Result<execution::Record> &record)
    {
        if (!record && record.error().code != ErrorCode::Denied)
            return {};
        auto rule = store.find(id);
        if (!rule) // removed meanwhile
            return {};
        if (record)
            rule->lastRunAt = outcome.stored.entry.at;
        noteDealtWith(*rule, outcome.dueMoment, outcome.condition);
        return store.save(*rule);
    }

    /// The same for a plan that the journal has, and whose program ended before it could note so.
    Result<void> noteRecovered(const LogEntry &entry)
    {
        auto rule = store.find(entry.ruleId);
        if (!rule || (rule->lastRunAt && *rule->lastRunAt >= entry.at))
            return {};
        rule->lastRunAt = entry.at;
        if (std::holds_alternative<When>(rule->sentence.trigger))
            noteDealtWith(*rule, {}, true);
        else
            noteDealtWith(*rule, entry.at, {});
        return store.save(*rule);
    }

    /// Who runs a rule by hand is asked, whatever consent it has: one click must not spend.
    Task<Result<LogEntry>> act(Rule rule, Outcome outcome, execution::Approver *approver, bool byHand)
    {
        StandingApprover standing;
        const bool isPersonThere = byHand && approver != nullptr && approver->isPerson();
        execution::Approver *asked = isStanding(rule) && rule.consent && !isPersonThere ? &standing : approver;
        if (asked == nullptr) {
            outcome.stored.entry.decision = Decision::Asked;
            outcome.stored.topic = "asked";
            outcome.stored.entry.planId.clear();
            LogEntry &entry = outcome.stored.entry;
            entry.say(phrase(isStanding(rule) ? SHEAF_SAYS("Phrases", "%1; it needs its consent first")
                                              : SHEAF_SAYS("Phrases", "%1; it waits for you to say yes"),
                             entry.said()));
            outcome.dueMoment.reset(); // it stays due until somebody is asked
            co_return conclude(std::move(rule), std::move(outcome));
        }
        // Written before the plan is: whatever happens now, the log knows that it began. Nobody has acted until a
        // person has said yes, and who asks may not live to hear it.
        outcome.stored.isOpen = true;
        if (asked->isPerson())
            outcome.stored.entry.decision = Decision::Asked;
        SHEAF_CO_CHECK(store.log(outcome.stored));
        const std::int64_t entryId = outcome.stored.entry.id;
        underWay.insert(entryId);
        auto record = co_await services.executor->submit(*outcome.plan, asked);
        underWay.erase(entryId);
        if (!record && record.error().code == ErrorCode::Cancelled && asked->isPerson())
            co_return putOff(std::move(outcome.stored), record.error());
        if (!record) {
            SHEAF_CO_TRY(begun, begunPlan(outcome.plan->id));
            if (begun) // it failed on the way, and not before it
                record = std::move(*begun);
        }
        SHEAF_CO_CHECK(noteSubmitted(rule.id, outcome, record));
        auto entry = finish(std::move(outcome.stored), record);
        co_return entry;
    }

    /// Neither yes nor no: it is asked again.
    Result<LogEntry> putOff(StoredEntry stored, const Error &error)
    {
        stored.isOpen = false;
        stored.spendUsd = Decimal();
        stored.entry.decision = Decision::Asked;
        stored.entry.rewardUsd.reset();
        stored.entry.say(error.said());
        stored.entry.planId.clear();
        SHEAF_CHECK(store.update(stored));
        return stored.entry;
    }

    /// The plan as the journal has it; nothing where it was never begun.
    Result<std::optional<execution::Record>> begunPlan(const std::string &planId) const
    {
        constexpr unsigned kAsManyAsCouldHaveCome = 1000;
        SHEAF_TRY(records, services.executor->history(kAsManyAsCouldHaveCome));
        for (execution::Record &record : records)
            if (record.plan.id == planId)
                return std::optional(std::move(record));
        return std::optional<execution::Record>();
    }

    /// Writes down how a plan ended, or that it goes on.
    Result<LogEntry> finish(StoredEntry stored, const Result<execution::Record> &record)
    {
        LogEntry &entry = stored.entry;
        stored.isOpen = false;
        if (!record) {
            entry.decision = decisionOf(record.error().code);
            entry.say(record.error().said());
            entry.planId.clear();
            stored.spendUsd = Decimal();
            entry.rewardUsd.reset();
        } else {
            entry.decision = Decision::Acted;
            entry.transactions = transactionsOf(*record);
            entry.costUsd = paidUsd(*record);
            stored.isOpen = record->state == execution::PlanState::Open;
            if (record->state == execution::PlanState::Failed || record->state == execution::PlanState::Abandoned) {
                entry.decision = Decision::Failed;
                entry.say(record->failure);
                entry.rewardUsd.reset(); // the call that brings it in may be the one that failed
                if (std::none_of(record->steps.begin(), record->steps.end(), wasMined))
                    stored.spendUsd = Decimal();
            }
        }
        const bool wasCutShort = !record && record.error().code == ErrorCode::Cancelled;
        if (entry.decision == Decision::Failed && !wasCutShort)
            SHEAF_CHECK(countFailure(entry));
        if (record && record->state == execution::PlanState::Done)
            SHEAF_CHECK(clearFailures(entry.ruleId));
        SHEAF_CHECK(store.update(stored));
        return entry;
    }

    /// The breaker: three failed runs in a row pause the rule.
    Result<void> countFailure(const LogEntry &entry)
    {
        auto rule = store.find(entry.ruleId);
        if (!rule) // removed meanwhile
            return {};
        if (++rule->failuresInARow >= kFailuresUntilPause) {
            rule->pause(phrase(SHEAF_SAYS("Phrases", "%1 runs failed in a row, the last because: %2"),
                               PhraseNumber{std::to_string(rule->failuresInARow), {}}, entry.said()));
            services.executor->withdrawConsent(std::to_string(rule->id));
        }
        return store.save(*rule);
    }

    Result<void> clearFailures(std::int64_t id)
    {
        auto rule = store.find(id);
        if (!rule || rule->failuresInARow == 0)
            return {};
        rule->failuresInARow = 0;
        return store.save(*rule);
    }

    /// Entries whose plan was under way when the program ended: the journal tells how it went on.
    Result<void> reconcile()
    {
        SHEAF_TRY(open, store.openEntries());
        if (open.empty())
            return {};
        for (StoredEntry &stored : open) {
            if (underWay.contains(stored.entry.id))
                continue; // it is in the door right now
            SHEAF_TRY(begun, begunPlan(stored.entry.planId));
            const Result<execution::Record> record =
                begun ? Result<execution::Record>(std::move(*begun))
                      : failure(ErrorCode::Cancelled,
                                SHEAF_SAYS("Phrases", "the program ended before anything was sent"));
            if (record)
                SHEAF_CHECK(noteRecovered(stored.entry));
            SHEAF_TRY(entry, finish(std::move(stored), record));
        }
        return {};
    }

    Services services;
    Resolver resolver;
    RuleStore store;
    std::set<std::int64_t> underWay; ///< entries whose plan is in the door now
};

Engine::Engine(Services services) : d(std::make_unique<Private>(std::move(services)))
{
    if (const auto rules = d->store.list())
        for (const Rule &rule : *rules)
            d->putConsentInForce(rule);
}

Engine::~Engine() = default;

Result<void> Engine::check(std::string_view text) const
{
    const auto sentence = parse(text);
    if (!sentence)
        return failure(sentence.error().toError());
    const auto account = d->accountOf(*sentence);
    return account ? Result<void>() : failure(account.error());
}

Result<Rule> Engine::add(std::string_view text)
{
    auto sentence = parse(text);
    if (!sentence)
        return failure(sentence.error().toError());
    SHEAF_TRY(account, d->accountOf(*sentence));
    std::string canonical = print(*sentence);
    return d->store.add(std::move(canonical), std::move(*sentence), account, d->services.clock->now());
}

Result<std::vector<Rule>> Engine::list() const { return d->store.list(); }

Result<Rule> Engine::find(std::int64_t id) const { return d->store.find(id); }

Result<void> Engine::setEnabled(std::int64_t id, bool enabled)
{
    SHEAF_TRY(rule, d->store.find(id));
    rule.state = enabled ? RuleState::Enabled : RuleState::Disabled;
    rule.pausedBecause.clear();
    rule.pausedPhrase = Phrase();
    rule.failuresInARow = 0;
    SHEAF_CHECK(d->store.save(rule));
    if (enabled)
        d->putConsentInForce(rule);
    else
        d->services.executor->withdrawConsent(std::to_string(id));
    return {};
}

Result<void> Engine::remove(std::int64_t id)
{
    SHEAF_CHECK(d->store.remove(id));
    d->services.executor->withdrawConsent(std::to_string(id));
    return {};
}

Result<Engine::ConsentRequest> Engine::consentFor(std::int64_t id) const
{
    SHEAF_TRY(rule, d->store.find(id));
    return consentRequest(rule, d->services, d->resolver);
}

Result<void> Engine::giveConsent(std::int64_t id, policy::Consent consent)
{
    SHEAF_TRY(rule, d->store.find(id));
    SHEAF_TRY(request, consentRequest(rule, d->services, d->resolver));
    if (!(request.consent == consent))
        return failure(ErrorCode::Conflict,
                       SHEAF_SAYS("Phrases", "the rule would now need another consent than the one shown; look again"));
    rule.consent = std::move(consent);
    SHEAF_CHECK(d->store.save(rule));
    d->putConsentInForce(rule);
    return {};
}

Task<Result<DryRun>> Engine::dryRun(std::int64_t id)
{
    SHEAF_CO_TRY(rule, d->store.find(id));
    Evaluation evaluation(&d->services, &d->resolver, &d->store, std::move(rule));
    Outcome outcome = co_await evaluation.run(/*evenIfNotDue=*/false);
    co_return DryRun{std::move(outcome.stored.entry), std::move(outcome.review)};
}

Task<Result<std::vector<LogEntry>>> Engine::runOnce(execution::Approver *approver)
{
    SHEAF_CO_CHECK(d->reconcile());
    SHEAF_CO_TRY(rules, d->store.list());
    std::vector<LogEntry> entries;
    for (const Rule &rule : rules) {
        if (rule.state != RuleState::Enabled)
            continue;
        SHEAF_CO_TRY(entry, co_await d->evaluate(rule, /*evenIfNotDue=*/false, approver));
        entries.push_back(std::move(entry));
    }
    co_return entries;
}

Task<Result<LogEntry>> Engine::runNow(std::int64_t id, execution::Approver *approver)
{
    SHEAF_CO_CHECK(d->reconcile());
    SHEAF_CO_TRY(rule, d->store.find(id));
    auto entry = co_await d->evaluate(std::move(rule), /*evenIfNotDue=*/true, approver);
    co_return entry;
}

Task<Result<LogEntry>> Engine::runIfDue(std::int64_t id, execution::Approver *approver)
{
    SHEAF_CO_CHECK(d->reconcile());
    SHEAF_CO_TRY(rule, d->store.find(id));
    if (rule.state != RuleState::Enabled)
        co_return failure(ErrorCode::Conflict, SHEAF_SAYS("Phrases", "the rule is switched off"));
    auto entry = co_await d->evaluate(std::move(rule), /*evenIfNotDue=*/false, approver);
    co_return entry;
}

Task<Result<void>> Engine::run(execution::Approver *approver, std::function<void(const LogEntry &)> logged,
                               async::CancelToken cancel)
{
    std::vector<std::unique_ptr<rpc::HeadWatcher>> watchers;
    auto wake = std::make_shared<async::CancelSource>();
    for (const auto &[id, chain] : d->services.chains) {
        rpc::HeadWatcher::Options options;
        options.pollInterval = std::chrono::milliseconds(chain->spec().blockTimeMs);
        watchers.push_back(std::make_unique<rpc::HeadWatcher>(chain->client(), async::systemJitter(), options));
        QObject::connect(watchers.back().get(), &rpc::HeadWatcher::headChanged, watchers.back().get(),
                         [wake] { wake->cancel(); });
        watchers.back()->start();
    }
    std::set<std::int64_t> told;
    while (!cancel.isCancelled()) {
        *wake = async::CancelSource::linkedTo(cancel);
        SHEAF_CO_TRY(entries, co_await runOnce(approver));
        for (const LogEntry &entry : entries)
            if (logged && (told.insert(entry.id).second || entry.decision == Decision::Acted))
                logged(entry);
        const auto token = wake->token();
        const auto slept = co_await async::sleepFor(d->services.sleeper, kLongestWait, token);
        if (!slept && cancel.isCancelled())
            break;
    }
    co_return {};
}

Result<std::vector<LogEntry>> Engine::log(std::int64_t ruleId, unsigned limit) const
{
    return d->store.entries(ruleId, limit);
}

} // namespace sheaf::rules
