// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution/executor.h"
#include "execution/follower.h"
#include "execution/reviewer.h"

#include <set>

namespace sheaf::execution {

/// What the Executor is inside: takes one journal entry through its steps. Its tasks hold it by shared_ptr; once it is
/// stopped they touch neither the journal nor anything else of the owner's.
class Driver final : public std::enable_shared_from_this<Driver>
{
public:
    explicit Driver(Executor::Services services);

    Executor::Services &services() { return m_services; }
    Journal &journal() { return m_journal; }
    void stop() { m_stop.cancel(); }
    Result<void> check() const { return m_stop.token().check(); }

    Result<std::shared_ptr<chains::Chain>> chainOf(ethereum::ChainId chain) const;
    Result<std::shared_ptr<chains::Chain>> chainOf(const Plan &plan) const { return chainOf(plan.chain); }
    signers::Signer *signerOf(const ethereum::Address &account) const;

    /// The review of the calls from `from` on, as the journal and the policy stand now.
    Task<Result<Assessment>> assessFrom(Plan plan, bool attended, std::size_t from, std::vector<BalanceChange> prior,
                                        ethereum::Wei paid, std::optional<ethereum::BlockNumber> notBefore);

    /// Takes an open entry as far as it goes, and answers with where it stands. Conflict where it is being driven.
    Task<Result<Record>> drive(JournalEntry entry);

    /// Executor::replace().
    Task<Result<Record>> replace(std::string planId, ReplacementKind kind, Approver *approver);

    /// One look at each settled step of an entry that is not final.
    Task<Result<Record>> followOnce(JournalEntry entry);

    bool isDriven(const std::string &planId) const { return m_driven.contains(planId); }

private:
    enum class Outcome {
        Done, ///< go on with the next step
        Over, ///< the plan has ended, and the journal says how
        Wait, ///< it stays open; JournalEntry::failure says what it waits for
    };

    Task<Result<Outcome>> driveSteps(JournalEntry *entry);
    Task<Result<Outcome>> signStep(JournalEntry *entry, std::size_t index);
    /// Conflict where the nonce was taken meanwhile: it is to be assessed again.
    Task<Result<Outcome>> signAsAssessed(JournalEntry *entry, std::size_t index, std::shared_ptr<chains::Chain> chain,
                                         signers::Signer *signer, Assessment assessment);
    Task<Result<Outcome>> settleStep(JournalEntry *entry, std::size_t index, bool fresh);
    Task<Result<Outcome>> waitForStage(JournalEntry *entry);
    Task<Result<ethereum::SignedTransaction>> signedBy(signers::Signer *signer, Plan plan, ethereum::Transaction draft,
                                                       bool attended);
    Result<Outcome> stopForError(JournalEntry *entry, const Error &error);
    Result<Outcome> conclude(JournalEntry *entry, PlanState state, Phrase reason);
    Result<void> store(JournalEntry *entry, std::size_t index, JournalStep step);
    Task<Result<void>> pause(std::shared_ptr<chains::Chain> chain);
    void report(const JournalEntry &entry, std::size_t index) const;

    Executor::Services m_services;
    async::TimerSleeper m_timerSleeper;
    async::CancelSource m_stop;
    Journal m_journal;
    std::set<std::string> m_driven;
};

} // namespace sheaf::execution
