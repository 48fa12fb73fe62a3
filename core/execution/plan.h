// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "chains/chain.h"
#include "contracts/call.h"
#include "policy/policy.h"

namespace sheaf::execution {

/// What a plan may cost and lose.
struct Limits
{
    std::optional<ethereum::Wei> maxFee; ///< of all its transactions together, L1 data fees included
    UnixTime deadline{};                 ///< past it nothing more of it is begun; the plan is made anew
    /// All that the plan's one transaction leaves for its fees: it bids this much, so that nothing stays behind. Of a
    /// plan that sends all of the native coin.
    std::optional<ethereum::Wei> wholeFee;
};

/// What somebody wants done: the one thing that the Executor takes.
struct Plan
{
    std::string id; ///< unique; made by newPlanId()
    ethereum::Address account;
    ethereum::ChainId chain;
    Phrase purpose;     ///< for a person
    std::string origin; ///< `command line`, `rule 3`
    std::vector<contracts::Call> calls;
    contracts::Effects effects;
    std::vector<Phrase> remarks;
    Limits limits;
    Decimal spendUsd;                       ///< what effects.outAtMost is worth now, for the daily cap
    std::optional<Decimal> nativePriceUsd;  ///< to value fees; a plan that nobody attends needs it
    std::optional<policy::Consent> consent; ///< of the rule that made it, where nobody looks on
    std::vector<policy::Notice> notices{};  ///< what its maker knows of it; the review has them beside its own
};

/// A change of the account's balance of one token that the simulation saw; the native coin's is without fees.
struct BalanceChange
{
    ethereum::TokenId token;
    bool negative = false;
    Uint256 amount;

    friend bool operator==(const BalanceChange &, const BalanceChange &) = default;
};

struct SimulatedCall
{
    bool succeeded = false;
    ethereum::Gas gasUsed;
    ethereum::Gas gasLimit; ///< gasUsed with its margin
    std::string failure;    ///< the revert's reason in words
};

/// What would happen, against the block just read.
struct Simulation
{
    ethereum::BlockRef block;
    std::string method; ///< `eth_simulateV1`, or `eth_call with state overrides`
    std::vector<SimulatedCall> calls;
    std::vector<BalanceChange> changes;
    std::vector<chains::FeeQuote> fees; ///< one for each call
    ethereum::Wei expectedFee;
    ethereum::Wei worstFee;
};

/// Everything that a person is shown before saying yes.
struct Review
{
    Plan plan;
    Simulation simulation;
    std::vector<policy::Notice> notices;
    bool blocked() const { return policy::blocks(notices); }
    /// What all fees can come to before the plan stops: its limit, where it has one, else what is quoted now.
    ethereum::Wei feeBound() const { return plan.limits.maxFee.value_or(simulation.worstFee); }
};

enum class StepState { Planned, Signed, Sent, Included, Posted, Final, Failed, Abandoned };

/// What a person does about a transaction that is sent and not included.
enum class ReplacementKind {
    SpeedUp, ///< the same call with higher fees
    Cancel,  ///< nothing, to oneself, in its place
};

/// Another transaction with the nonce of a step. Whichever of them the chain takes counts; it takes one.
struct Replacement
{
    ReplacementKind kind = ReplacementKind::SpeedUp;
    ethereum::Hash hash;
    UnixTime signedAt{};
};

/// One transaction of a plan, as the journal has it.
struct Step
{
    unsigned index = 0;
    contracts::Call call;
    StepState state = StepState::Planned;
    std::optional<ethereum::Nonce> nonce;
    std::optional<ethereum::Hash> hash;
    std::optional<ethereum::BlockNumber> block;
    std::optional<ethereum::Wei> feePaid; ///< gas used × effective price, and the L1 fee where the receipt tells it
    Phrase failure;
    std::vector<BalanceChange> changes;    ///< what its simulation said just before it was signed
    std::optional<UnixTime> minedAt;       ///< when we saw it included, or reverted
    std::vector<Replacement> replacements; ///< oldest first
};

enum class PlanState { Open, Done, Failed, Abandoned };

/// A plan as the journal has it.
struct Record
{
    Plan plan;
    PlanState state = PlanState::Open;
    UnixTime createdAt{};
    UnixTime updatedAt{};
    std::vector<Step> steps;
    Phrase failure;
};

std::string_view stateName(StepState state);
std::string_view stateName(PlanState state);

} // namespace sheaf::execution
