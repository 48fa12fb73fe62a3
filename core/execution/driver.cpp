// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/driver.h"

namespace sheaf::execution {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds kLongestPause{500};
constexpr milliseconds kShortestPause{50};

bool isSettled(StepState state)
{
    return state == StepState::Included || state == StepState::Posted || state == StepState::Final;
}

bool hasReached(StepState state, chains::Stage stage)
{
    switch (stage) {
    case chains::Stage::Sent:
        return state != StepState::Planned && state != StepState::Signed;
    case chains::Stage::Included:
        return isSettled(state);
    case chains::Stage::Posted:
        return state == StepState::Posted || state == StepState::Final;
    case chains::Stage::Final:
        return state == StepState::Final;
    }
    return false;
}

/// Whoever is at the signer said no, or it can't sign this: the plan is over. Anything else may be mended.
bool endsPlan(ErrorCode code)
{
    return code == ErrorCode::Denied || code == ErrorCode::Unsupported || code == ErrorCode::WrongChain ||
           code == ErrorCode::InvalidInput || code == ErrorCode::Overflow;
}

} // namespace

Driver::Driver(Executor::Services services)
    : m_services(std::move(services)), m_journal(m_services.database, m_services.clock)
{
    if (!m_services.sleeper)
        m_services.sleeper = &m_timerSleeper;
}

Result<std::shared_ptr<chains::Chain>> Driver::chainOf(ethereum::ChainId chain) const
{
    const auto found = m_services.chains.find(chain);
    if (found == m_services.chains.end() || !found->second)
        return failure(ErrorCode::NotFound, "no chain has the id " + std::to_string(chain.value()));
    return found->second;
}

signers::Signer *Driver::signerOf(const ethereum::Address &account) const
{
    for (const auto &signer : m_services.signers)
        if (signer->holds(account))
            return signer.get();
    return nullptr;
}

Task<Result<Assessment>> Driver::assessFrom(Plan plan, bool attended, std::size_t from,
                                            std::vector<BalanceChange> prior, ethereum::Wei paid,
                                            std::optional<ethereum::BlockNumber> notBefore)
{
    const auto self = shared_from_this();
    SHEAF_CO_TRY(chain, chainOf(plan));
    Question question;
    SHEAF_CO_TRY(spent, m_journal.spent(plan.id, plan.consent ? plan.consent->ruleId : std::string()));
    question.spent = spent;
    question.signer = signerOf(plan.account);
    question.plan = std::move(plan);
    question.attended = attended;
    question.from = from;
    question.prior = std::move(prior);
    question.paid = paid;
    question.policy = m_services.policy;
    question.now = m_services.clock->now();
    question.notBefore = notBefore;
    auto assessment = co_await assess(chain, std::move(question));
    SHEAF_CO_CHECK(check());
    co_return assessment;
}

Task<Result<Record>> Driver::drive(JournalEntry entry)
{
    const auto self = shared_from_this();
    if (!m_driven.insert(entry.plan.id).second)
        co_return failure(ErrorCode::Conflict, SHEAF_SAYS("Phrases", "the plan is under way"));
    const auto outcome = co_await driveSteps(&entry);
    m_driven.erase(entry.plan.id);
    if (!outcome)
        co_return failure(outcome.error());
    co_return entry.record();
}

Task<Result<Driver::Outcome>> Driver::driveSteps(JournalEntry *entry)
{
    for (std::size_t i = 0; i < entry->steps.size(); ++i) {
        bool fresh = false;
        if (entry->steps[i].step.state == StepState::Abandoned)
            co_return conclude(entry, PlanState::Abandoned, kLeftBehind);
        if (entry->steps[i].step.state == StepState::Planned) {
            // A reorganisation may have taken back what this step builds on.
            if (i > 0 && entry->steps[i - 1].step.state != StepState::Final) {
                SHEAF_CO_TRY(before, co_await settleStep(entry, i - 1, false));
                if (before != Outcome::Done)
                    co_return before;
            }
            SHEAF_CO_TRY(signing, co_await signStep(entry, i));
            if (signing != Outcome::Done)
                co_return signing;
            fresh = true;
        }
        if (entry->steps[i].step.state == StepState::Final)
            continue;
        SHEAF_CO_TRY(settled, co_await settleStep(entry, i, fresh));
        if (settled != Outcome::Done)
            co_return settled;
    }
    entry->state = PlanState::Done;
    entry->failure = {};
    SHEAF_CO_CHECK(m_journal.save(*entry));
    report(*entry, entry->steps.size() - 1);
    auto waited = co_await waitForStage(entry);
    co_return waited;
}

Task<Result<Driver::Outcome>> Driver::waitForStage(JournalEntry *entry)
{
    SHEAF_CO_TRY(chain, chainOf(entry->plan));
    const auto start = m_services.clock->steadyNow();
    for (std::size_t i = 0; i < entry->steps.size();) {
        if (hasReached(entry->steps[i].step.state, m_services.followUntil)) {
            ++i;
            continue;
        }
        if (m_services.clock->steadyNow() - start >= m_services.patience)
            co_return Outcome::Wait;
        SHEAF_CO_CHECK(co_await pause(chain));
        SHEAF_CO_TRY(settled, co_await settleStep(entry, i, false));
        if (settled != Outcome::Done)
            co_return settled;
    }
    co_return Outcome::Over;
}

Result<Driver::Outcome> Driver::stopForError(JournalEntry *entry, const Error &error)
{
    if (endsPlan(error.code))
        return conclude(entry, error.code == ErrorCode::Denied ? PlanState::Abandoned : PlanState::Failed,
                        error.said());
    entry->failure = error.said();
    if (error.code == ErrorCode::InsufficientFunds)
        entry->failure =
            phrase(SHEAF_SAYS("Phrases", "the account can't pay for it and its fees now (%1)"), error.said());
    return Outcome::Wait;
}

Result<Driver::Outcome> Driver::conclude(JournalEntry *entry, PlanState state, Phrase reason)
{
    entry->state = state;
    entry->failure = std::move(reason);
    std::size_t last = 0;
    for (std::size_t i = 0; i < entry->steps.size(); ++i) {
        Step &step = entry->steps[i].step;
        if (step.state == StepState::Planned)
            step.state = StepState::Abandoned;
        else
            last = i;
    }
    SHEAF_CHECK(m_journal.save(*entry));
    report(*entry, last);
    return Outcome::Over;
}

Result<void> Driver::store(JournalEntry *entry, std::size_t index, JournalStep step)
{
    entry->steps[index] = std::move(step);
    SHEAF_CHECK(m_journal.save(*entry, index));
    report(*entry, index);
    return {};
}

Task<Result<void>> Driver::pause(std::shared_ptr<chains::Chain> chain)
{
    const milliseconds quarter(chain->spec().blockTimeMs / 4);
    const milliseconds duration = std::clamp(quarter, kShortestPause, kLongestPause);
    auto slept = co_await async::sleepFor(m_services.sleeper, duration, m_stop.token());
    co_return slept;
}

void Driver::report(const JournalEntry &entry, std::size_t index) const
{
    if (m_services.progress && index < entry.steps.size())
        m_services.progress(entry.record(), entry.steps[index].step);
}

} // namespace sheaf::execution
