// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/engine.h"
#include "rules/evaluator.h"

namespace sheaf::rules {

/// Slippage and price impact as a sentence limits them; the defaults where it does not.
protocols::Slippage slippageOf(const Sentence &sentence);

/// The symbol of the token that an amount is said in: `USDC` of `50 USDC` and of `10% of balance of USDC on Base`.
Result<std::string> symbolOf(const Amount &amount);

/// The calls of all of a sentence's actions in order, at the block that the situation was read at. NotFound where there
/// is nothing to do it with (no position, no rewards); empty calls for a sentence that only tells.
Task<Result<protocols::ActionPlan>> planActions(Evaluator *evaluator, const Names *names, Sentence sentence);

/// Denied where carrying out `plan` would leave the account with less than the sentence keeps.
Task<Result<void>> checkKept(Evaluator *evaluator, KeepAtLeast keep, contracts::Effects effects);

} // namespace sheaf::rules
