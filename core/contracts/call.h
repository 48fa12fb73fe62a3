// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phrase.h"
#include "ethereum/types.h"

namespace sheaf::contracts {

/// An allowance that a call grants. Always for an exact amount.
struct Approval
{
    ethereum::Address spender;
    ethereum::TokenAmount amount;

    friend bool operator==(const Approval &, const Approval &) = default;
};

/// One call that an account is to make: what protocols return and plans are made of.
struct Call
{
    ethereum::Address to;
    ethereum::Wei value;
    Bytes data;
    Phrase purpose;                   ///< for a person, in words: `Claim 3.2 DRW from Synthetix WETH/USDC`
    std::string function;             ///< the signature that `data` encodes, `getReward()`; empty for a bare transfer
    std::optional<Approval> approval; ///< set where the call is an ERC-20 approve()

    friend bool operator==(const Call &, const Call &) = default;
};

/// What a sequence of calls is expected to change for the account, beside fees.
struct Effects
{
    std::vector<ethereum::TokenAmount> outAtMost;
    std::vector<ethereum::TokenAmount> inAtLeast;

    friend bool operator==(const Effects &, const Effects &) = default;
};

} // namespace sheaf::contracts
