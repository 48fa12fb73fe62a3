// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ethereum/types.h"

/// What the policy knows of functions by their selectors alone.
namespace sheaf::policy {

/// `approve(address,uint256)` of ERC-20.
ethereum::Selector approveSelector();
/// `transfer(address,uint256)` of ERC-20.
ethereum::Selector transferSelector();

/// The signature, where the function hands rights to somebody else or uses rights over somebody else's tokens:
/// transferFrom, permit, setApprovalForAll, increaseAllowance and their kin; nullptr for any other function.
const std::string *rightsFunction(const ethereum::Selector &selector);

/// Where a function's arguments name who gets what it pays out or credits: the positions of those words behind the
/// selector. `offsetWord` is set where the arguments are one dynamic tuple, whose own offset must be 32 for the
/// positions to hold.
struct Beneficiary
{
    std::string signature;
    std::vector<std::size_t> words;
    bool offsetWord = false;
};

/// nullptr where the function is not known to name one.
const Beneficiary *beneficiaryOf(const ethereum::Selector &selector);

} // namespace sheaf::policy
