// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution/plan.h"
#include "storage/database.h"

namespace sheaf::execution {

/// The journal's tables, as one step of the vault database's migrations. Never changed once released: a later version
/// adds a step of its own.
std::string journalSchema();
/// The step after it: transactions that take a step's place.
std::string replacementSchema();
/// And one more: what plans and steps failed for, for every language.
std::string failurePhraseSchema();

inline constexpr const char *kLeftBehind = SHEAF_SAYS("Phrases", "it was under way when the backup was made");

/// One of the signed transactions that share a step's nonce.
struct Variant
{
    std::optional<ReplacementKind> kind; ///< nothing: the first that was signed
    Bytes raw;
    ethereum::Hash hash;
    ethereum::Wei worstFee;
    UnixTime signedAt{};
};

/// A step with what only the journal and the Executor need of it.
struct JournalStep
{
    Step step;
    Bytes raw;                               ///< the signed transaction as it is broadcast; empty until Signed
    std::optional<ethereum::Hash> blockHash; ///< of the block that includes it
    ethereum::Wei worstFee;                  ///< what it can cost: reviewed, then as signed
    std::vector<BalanceChange> changes;      ///< what its simulation said just before it was signed
    std::optional<UnixTime> minedAt;         ///< when we saw it included, or reverted
    /// All that were signed with its nonce, oldest first; empty while there is only the one above. `raw` and
    /// `step.hash` are then of the one that the chain was last seen to have taken, or of the first.
    std::vector<Variant> variants;

    /// Signed, and not known to be in a block.
    bool isUnderWay() const;
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
    Phrase failure;

    Record record() const;
    /// `step 1 of 3`.
    Phrase stepName(std::size_t index) const;
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

    /// Writes one more signed transaction with the nonce of `entry.steps[index]`, before it is sent. Conflict unless
    /// the journal says that the step is signed or sent, with that nonce, and that the plan is open. `entry` then has
    /// it.
    Result<void> addReplacement(JournalEntry &entry, std::size_t index, Variant replacement);
    /// Reads the step's variants anew, for whoever holds an entry while another replaces.
    Result<void> readVariants(JournalStep &step, std::string_view planId) const;

    /// Writes what the entry says of one step and of the plan.
    Result<void> save(JournalEntry &entry, std::size_t index);
    /// Writes what the entry says of the plan and of all its steps.
    Result<void> save(JournalEntry &entry);

    /// For the journal of a backup: ends every open plan at what is signed. What is under way is still followed, the
    /// rest is never signed, and kLeftBehind is why.
    Result<void> endUnsigned();

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
    Result<void> writeVariant(std::string_view planId, std::int64_t position, std::int64_t number,
                              const Variant &variant);
    Result<std::vector<JournalEntry>> readAll(storage::Statement statement) const;
    Result<std::vector<JournalStep>> readSteps(const Plan &plan) const;

    storage::Database *m_database = nullptr;
    const Clock *m_clock = nullptr;
};

} // namespace sheaf::execution
