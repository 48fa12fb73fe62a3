// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/driver.h"
#include "execution/step_watch.h"

/// How the Driver looks after what is signed, until the chain has taken it or it is over.
namespace sheaf::execution {

Task<Result<Driver::Outcome>> Driver::settleStep(JournalEntry *entry, std::size_t index, bool fresh)
{
    SHEAF_CO_TRY(chain, chainOf(entry->plan));
    const std::chrono::milliseconds blockTime(chain->spec().blockTimeMs);
    StepWatch watch(fresh, m_services.clock->steadyNow(), m_services.patience, blockTime);
    while (true) {
        // A replacement may have been written meanwhile, or before a crash: it is sent until a pool has it.
        SHEAF_CO_CHECK(m_journal.readVariants(entry->steps[index], entry->plan.id));
        if (watch.wantsDelivery(entry->steps[index])) {
            const DeliveryReport delivered = co_await deliver(chain, entry->steps[index]);
            SHEAF_CO_CHECK(check());
            watch.delivered(delivered);
            if (delivered.delivery == Delivery::Sent && entry->steps[index].step.state == StepState::Signed) {
                JournalStep sent = entry->steps[index];
                sent.step.state = StepState::Sent;
                SHEAF_CO_CHECK(store(entry, index, std::move(sent)));
            }
        }
        Finding finding = co_await look(chain, entry->plan.account, entry->steps[index], m_services.clock->now());
        SHEAF_CO_CHECK(check());
        watch.saw(finding, m_services.clock->steadyNow());
        if (finding.sight == Sight::Mined) {
            entry->failure = {};
            const JournalStep &known = entry->steps[index];
            if (finding.step.step.state != known.step.state || finding.step.blockHash != known.blockHash) {
                SHEAF_CO_CHECK(store(entry, index, std::move(finding.step)));
            }
            co_return Outcome::Done;
        }
        if (finding.sight == Sight::Cancelled) {
            entry->steps[index] = std::move(finding.step);
            co_return conclude(entry, PlanState::Abandoned,
                               phrase(SHEAF_SAYS("Phrases", "%1 was cancelled"), entry->stepName(index)));
        }
        const Phrase ended = watch.ended(finding);
        if (!ended.isEmpty()) {
            entry->steps[index] = std::move(finding.step);
            entry->steps[index].step.state = StepState::Failed;
            entry->steps[index].step.failure = ended;
            co_return conclude(entry, PlanState::Failed,
                               phrase(SHEAF_SAYS("Phrases", "%1 failed: %2"), entry->stepName(index), ended));
        }
        if (finding.sight == Sight::Pending && entry->steps[index].step.state != StepState::Sent) {
            SHEAF_CO_CHECK(store(entry, index, std::move(finding.step)));
        }
        if (watch.isLate()) {
            entry->failure = phrase(SHEAF_SAYS("Phrases", "waits for %1"), entry->stepName(index));
            if (!watch.refusal().empty())
                entry->failure =
                    phrase(SHEAF_SAYS("Phrases", "waits for %1: %2"), entry->stepName(index), Phrase(watch.refusal()));
            co_return Outcome::Wait;
        }
        SHEAF_CO_CHECK(co_await pause(chain));
    }
}

Task<Result<Record>> Driver::followOnce(JournalEntry entry)
{
    const auto self = shared_from_this();
    if (!m_driven.insert(entry.plan.id).second)
        co_return entry.record();
    const std::string id = entry.plan.id;
    const auto chain = chainOf(entry.plan);
    Result<void> outcome;
    for (std::size_t i = 0; chain && outcome && i < entry.steps.size(); ++i) {
        const StepState state = entry.steps[i].step.state;
        if (state != StepState::Sent && state != StepState::Included && state != StepState::Posted)
            continue;
        Finding finding = co_await look(*chain, entry.plan.account, entry.steps[i], m_services.clock->now());
        if (finding.sight == Sight::Missing)
            co_await deliver(*chain, finding.step);
        outcome = check();
        if (!outcome || finding.sight == Sight::Unknown)
            continue;
        // Believed when it is seen the second time: endpoints differ by a block or two.
        if (finding.sight == Sight::Replaced && state == StepState::Sent) {
            finding.step.step.state = StepState::Failed;
            finding.step.step.failure =
                SHEAF_SAYS("Phrases", "after a reorganisation another transaction took the nonce");
        }
        if (finding.step.step.state == StepState::Failed || finding.sight == Sight::Cancelled) {
            entry.state = PlanState::Failed;
            entry.failure =
                phrase(SHEAF_SAYS("Phrases", "%1 failed: %2"), entry.stepName(i), finding.step.step.failure);
        }
        if (finding.step.step.state != state || finding.step.blockHash != entry.steps[i].blockHash)
            outcome = store(&entry, i, std::move(finding.step));
    }
    m_driven.erase(id);
    if (!chain)
        co_return failure(chain.error());
    if (!outcome)
        co_return failure(outcome.error());
    co_return entry.record();
}

} // namespace sheaf::execution
