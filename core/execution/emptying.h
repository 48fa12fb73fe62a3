// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chains/chain.h"

/// Sending all of the native coin: the fees come out of it, and what is left over is lost to whoever sends.
namespace sheaf::execution {

/// Amount and fees, worked out at one block: `value` and `wholeFee` are the whole balance.
struct Emptying
{
    ethereum::Wei value;
    ethereum::Wei wholeFee; ///< for Limits::wholeFee
    /// The most that can be left of it: what is held back for a fee that the chain takes beside gas and that changes
    /// until inclusion (the data fee of an L2), and gas that a contract may or may not use. 0 where fees are exact.
    ethereum::Wei mayRemain;
    chains::FeeQuote quote;
};

/// From the balance at the newest block. InsufficientFunds where the fees are more than that; Reverted where the
/// recipient does not take it.
Task<Result<Emptying>> emptying(std::shared_ptr<chains::Chain> chain, ethereum::Address account, ethereum::Address to);

/// The same quote, bidding all of `wholeFee`. Where the gas is exact (a bare transfer to an account without code) the
/// rest goes into the tip, so that it is spent to the last unit that gas divides. Conflict where it has become too
/// little: less than the next block's base fee with an eighth of room, and the tip.
Result<chains::FeeQuote> biddingWhole(const chains::FeeQuote &quote, const ethereum::Wei &wholeFee);

} // namespace sheaf::execution
