// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/snapshot.h"
#include "protocols/protocol.h"

namespace sheaf::portfolio {

Task<Valuation> valuation(protocols::Context context, ethereum::TokenInfo token, Uint256 amount);
Task<ValuedPosition> valued(protocols::Context context, protocols::Position position);

/// Balances, positions and rewards that have a price, less what is borrowed; 0 where the debt is larger.
Decimal total(const std::vector<ChainSnapshot> &chains);

} // namespace sheaf::portfolio
