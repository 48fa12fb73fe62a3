// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution/plan.h"
#include "rpc/log.h"

namespace sheaf::execution {

/// The address that eth_simulateV1 logs native transfers under.
ethereum::Address nativeLogAddress();

/// What Transfer logs (ERC-20's, and the simulation's own for the native coin) change for `account`, one after the
/// other. Logs of another shape (an NFT has four topics) change no balance of a token.
std::vector<BalanceChange> changesIn(const std::vector<rpc::Log> &logs, const ethereum::Address &account,
                                     ethereum::ChainId chain);

/// after − before, as a change.
BalanceChange difference(const ethereum::TokenId &token, const Uint256 &before, const Uint256 &after);

} // namespace sheaf::execution
