// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "chains/spec.h"
#include "clearsign/reviewer.h"
#include "execution/plan.h"
#include "wallet/review_knowledge.h"

/// What the calls of a plan do, by the bytes that are signed and not by what the plan says of them.
namespace sheaf::wallet {

// For the programs, which name no room below this one.
using CallReview = clearsign::Review;
using CallSource = clearsign::Source;
using ReadCall = clearsign::Call;
using ReadField = clearsign::Field;

/// One for each call of the plan, without hashes. `knowledge` learns the registry's tokens of the plan's chain, what
/// stands at `contracts` there, and the functions that the plan names. A function that the plan names and the bytes
/// have, of a contract that is known, is the wallet's own word, and no guess.
std::vector<CallReview> reviewCalls(const execution::Plan &plan, const chains::Registry &registry,
                                    const std::map<ethereum::Address, std::string> &contracts, UnixTime now,
                                    Knowledge &knowledge);

} // namespace sheaf::wallet
