// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contracts/call.h"
#include "contracts/reader.h"

namespace sheaf::contracts::erc20 {

Task<Result<Uint256>> balanceOf(std::shared_ptr<Reader> reader, ethereum::Address token, ethereum::Address account);
Task<Result<Uint256>> allowance(std::shared_ptr<Reader> reader, ethereum::Address token, ethereum::Address owner,
                                ethereum::Address spender);
/// Symbol, name and decimals; old tokens that answer with bytes32 texts are understood. What a token calls itself is
/// foreign text: control characters are removed and its length is bounded.
Task<Result<ethereum::TokenInfo>> info(std::shared_ptr<Reader> reader, ethereum::Address token);

/// `transfer(address,uint256)`; the bare value transfer for the chain's native coin.
Call transfer(const ethereum::TokenInfo &token, const ethereum::Address &to, const Uint256 &amount);
/// What a plan with a transfer is for: `Send 1.5 ETH to friend on Local L1`.
Phrase sending(const ethereum::TokenInfo &token, const Uint256 &amount, std::string to, std::string chain);
/// `approve(address,uint256)` for exactly `amount`; the spender by its name, or as a phrase.
Call approve(const ethereum::TokenInfo &token, const ethereum::Address &spender, PhraseArgument spenderName,
             const Uint256 &amount);

} // namespace sheaf::contracts::erc20
