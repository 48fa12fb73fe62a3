// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution/checks.h"
#include "signers/signer.h"

namespace sheaf::execution {

/// What a unit of gas is offered at least.
struct Bid
{
    ethereum::Wei maxFeePerGas;
    ethereum::Wei maxPriorityFeePerGas;
};

/// What is to be looked at, and what the journal knows beside it.
struct Question
{
    Plan plan;
    bool attended = true;
    std::size_t from = 0; ///< calls before it are done
    std::vector<BalanceChange> prior;
    ethereum::Wei paid;
    policy::Spent spent;
    policy::Policy policy;
    const signers::Signer *signer = nullptr; ///< who will sign; null where nobody can
    UnixTime now{};
    std::optional<ethereum::BlockNumber> notBefore; ///< the block that holds what is done
    std::optional<Bid> leastBid;                    ///< of the first call, where it takes another's place
};

/// A review with what signing needs of it; everything is of the calls from Question::from on.
struct Assessment
{
    Review review;
    std::vector<std::vector<BalanceChange>> changesByCall;
};

/// Simulation, fees and policy, all at one block: what every signature is preceded by. NotFound where the endpoint's
/// newest block is before `notBefore`: look again later.
Task<Result<Assessment>> assess(std::shared_ptr<chains::Chain> chain, Question question);

} // namespace sheaf::execution
