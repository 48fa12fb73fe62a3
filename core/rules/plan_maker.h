// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/entropy.h"
#include "execution/plan.h"
#include "protocols/protocol.h"

namespace sheaf::rules {

/// How long a plan may take from its making to the signature of its last step.
constexpr std::chrono::minutes kPlanLifetime{20};

/// For router calls, which are held against the chain's own time.
std::uint64_t chainDeadline(const protocols::Context &context);

/// Who wants it done, and what it may cost.
struct PlanTerms
{
    ethereum::Address account;
    std::string origin; ///< `command line`, `rule 3`
    UnixTime now{};
    std::string id; ///< of execution::newPlanId()
    std::optional<ethereum::Wei> maxFee;
    std::optional<policy::Consent> consent; ///< set for a plan that nobody attends: then everything must have a price
};

/// A protocol's action as a plan for the door: what leaves is valued at the context's block, and so are the fees.
/// Without a consent, what has no price counts nothing; with one, it is the error of its price.
Task<Result<execution::Plan>> makePlan(protocols::Context context, protocols::ActionPlan action, PlanTerms terms);

} // namespace sheaf::rules
