// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution/simulator.h"

/// What a review says about a plan beside the policy. Pure.
namespace sheaf::execution {

/// The calls of a plan from `from` on; what came before has changed `prior` and cost `paid`.
struct Remainder
{
    const Plan *plan = nullptr;
    bool attended = true;
    std::size_t from = 0;
    std::vector<BalanceChange> prior;
    ethereum::Wei paid;
};

/// Failed and untried calls, floors and ceilings of the plan's effects, allowances that stay, gas over EIP-7825.
Result<std::vector<policy::Notice>> checkTrial(const Remainder &remainder, const Trial &trial);

/// Limits.maxFee against what is paid and the worst of what is to come; the account's balance against value and worst
/// fee of one call after the other.
Result<std::vector<policy::Notice>> checkFees(const Remainder &remainder, const Trial &trial,
                                              const std::vector<chains::FeeQuote> &fees, const ethereum::Wei &balance,
                                              std::string_view symbol);

/// What nobody looks at needs: a price for its fees, a value for what it spends.
std::vector<policy::Notice> checkValuation(const Remainder &remainder);

/// The worst fees in USD at the plan's price; nothing without a price, or where it does not fit.
std::optional<Decimal> feeUsd(const Plan &plan, const ethereum::Wei &fee);

Result<ethereum::Wei> sumOfFees(const std::vector<chains::FeeQuote> &fees, ethereum::Wei chains::FeeQuote::*part);

/// The remainder as the policy sees it.
policy::Request policyRequest(const Remainder &remainder, const Decimal &gasUsd);

/// The error that a blocked review is answered with.
Error errorOf(const std::vector<policy::Notice> &notices);

} // namespace sheaf::execution
