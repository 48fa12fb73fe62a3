// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution/plan.h"

/// How the journal writes plans: JSON with a version, every integer as exact decimal text, every byte as hex.
namespace sheaf::execution {

std::string encodePlan(const Plan &plan);
/// Corrupt where it is not what encodePlan() writes; NewerVersion where a newer Sheaf wrote it.
Result<Plan> decodePlan(std::string_view json);

std::string encodeChanges(const std::vector<BalanceChange> &changes);
Result<std::vector<BalanceChange>> decodeChanges(std::string_view json);

Result<StepState> parseStepState(std::string_view name);
Result<PlanState> parsePlanState(std::string_view name);

} // namespace sheaf::execution
