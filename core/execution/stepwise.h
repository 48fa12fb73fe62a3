// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution/simulator.h"

namespace sheaf::execution {

/// The simulation for endpoints without eth_simulateV1: eth_call and eth_estimateGas for each call. The allowances
/// that earlier calls grant are pretended (their storage slot is found by eth_createAccessList and proved by trying
/// it); whatever else an earlier call does is not seen by a later one, and the trial says so.
Task<Result<Trial>> runStepwise(std::shared_ptr<chains::Chain> chain, ethereum::Address account,
                                std::vector<contracts::Call> calls, ethereum::BlockRef block);

} // namespace sheaf::execution
