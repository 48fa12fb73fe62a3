// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution/plan.h"
#include "storage/database.h"

namespace sheaf::execution {

/// The journal's tables, as one step of the vault database's migrations. Never changed once released: a later version
/// adds a step of its own.
std::string journalSchema();

/// A step with what only the journal and the Executor need of it.
struct JournalStep
{
    Step step;
    Bytes raw;                               ///< the signed transaction as it is broadcast; empty until Signed
    std::optional<ethereum::Hash> blockHash; ///< of the block that includes it
    ethereum::Wei worstFee;                  ///< what it can cost: reviewed, then as signed
    std::vector<BalanceChange> changes;      ///< what its simulation said just before it was signed
    std::optional<UnixTime> minedAt;         ///< when we saw it included, or reverted
};

/// A plan with its steps. What it says is written by Journal::save() before anything is done about it.
struct JournalEntry
{
    Plan plan;
    bool attended = true;
    PlanState state = PlanState::Open;
    UnixTime createdAt{};
    UnixTime updatedAt{};
    std::vector<JournalStep> steps;
    std::string failure;

    Record record() const;
};

/// What the Executor has begun, in the vault's database. Each change is one transaction that survives the loss of
/// power before the call returns: what the journal does not know has not happened.
class Journal final
{
public:
    Journal(storage::Database *database, const Clock *clock) : m_database(database), m_clock(clock) {}

    /// Writes a plan with all steps planned. Conflict where one of the account and chain is open, AlreadyExists for an
    /// id that is there.
    Result<JournalEntry> begin(const Plan &plan, bool attended, const std::vector<ethereum::Wei> &worstFees);

    /// Writes `entry.steps[index]` as signed, with its nonce, and only if it is planned in the journal and the nonce is
    /// no other living step's: Conflict otherwise. `entry` then says so too.
    Result<void> sign(JournalEntry &entry, std::size_t index, JournalStep signedStep);

    /// Writes what the entry says of one step and of the plan.
    Result<void> save(JournalEntry &entry, std::size_t index);
    /// Writes what the entry says of the plan and of all its steps.
    Result<void> save(JournalEntry &entry);

    /// Oldest first.
    Result<std::vector<JournalEntry>> open() const;
    /// Plans with a step that is broadcast or mined but not final, open ones included; oldest first.
    Result<std::vector<JournalEntry>> unsettled() const;
    /// Newest first; from the one that was begun before `beforePlan` on, where one is named.
    Result<std::vector<JournalEntry>> history(unsigned limit, std::string_view beforePlan = {}) const;
    Result<JournalEntry> find(std::string_view planId) const;
    /// Whether a plan of the account and chain is open.
    Result<bool> isBusy(const ethereum::Address &account, ethereum::ChainId chain) const;

    /// The larger of what the chain says (pending transactions included) and what follows our own living steps. Final
    /// ones are the chain's to know.
    Result<ethereum::Nonce> nextNonce(const ethereum::Address &account, ethereum::ChainId chain,
                                      ethereum::Nonce pending) const;

    /// By plans that nobody attended, in the 24 hours until now: of open steps the worst fee, of mined ones what they
    /// paid. `exceptPlan` is left out, `ruleId` is whose part is counted apart.
    Result<policy::Spent> spent(std::string_view exceptPlan, std::string_view ruleId) const;

private:
    Result<void> writeStep(const JournalEntry &entry, const JournalStep &step);
    Result<void> writePlan(JournalEntry &entry);
    Result<std::vector<JournalEntry>> readAll(storage::Statement statement) const;
    Result<std::vector<JournalStep>> readSteps(const Plan &plan) const;

    storage::Database *m_database = nullptr;
    const Clock *m_clock = nullptr;
};

} // namespace sheaf::execution
