// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clearsign/functions.h"

/// The parts that ownFunctions() is put together from.
namespace sheaf::clearsign {

/// Approvals, permits, transfers: rights over tokens, and who moves them.
std::vector<OwnFunction> tokenFunctions();
/// Multicalls, accounts that execute, Safe.
std::vector<OwnFunction> carryingFunctions();
/// What the supported protocols do, and who owns a contract.
std::vector<OwnFunction> protocolFunctions();

} // namespace sheaf::clearsign
