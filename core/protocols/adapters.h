// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/deployments.h"
#include "protocols/protocol.h"

namespace sheaf::protocols {

/// Liquidity of Uniswap V2 pairs, both tokens as Pooled legs. Fees grow into the reserves: nothing to claim.
std::shared_ptr<Protocol> makeUniswapV2(const Deployments &deployments, const chains::Registry *registry);
/// Synthetix StakingRewards over Uniswap V2 pairs.
std::shared_ptr<Protocol> makeSynthetix(const Deployments &deployments, const chains::Registry *registry);
/// What is supplied to (and borrowed from) Aave V3 markets. Reads the Pool itself, whose answers are the same from 3.0
/// to today's version, unlike the UI provider's.
std::shared_ptr<Protocol> makeAaveV3(const Deployments &deployments, const chains::Registry *registry);

} // namespace sheaf::protocols
