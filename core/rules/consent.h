// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/engine.h"
#include "rules/resolver.h"

namespace sheaf::rules {

/// What a rule `without asking` would be allowed: every function that its actions on its places can call, its
/// recipients, and its caps, from the sentence or from the policy.
Result<Engine::ConsentRequest> consentRequest(const Rule &rule, const Engine::Services &services,
                                              const Resolver &resolver);

/// Whether the sentence says `without asking`.
bool isStanding(const Rule &rule);

/// A rule's standing consent in the place of a person: yes to whatever is not blocked. That the plan is covered by the
/// consent is the policy's to check, before this is asked.
class StandingApprover final : public execution::Approver
{
public:
    bool isPerson() const override { return false; }
    Task<Result<void>> approve(execution::Review review) override;
};

} // namespace sheaf::rules
