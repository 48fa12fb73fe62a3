// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/carry_over.h"

#include <algorithm>

namespace sheaf::portfolio {
namespace {

bool isUnread(const ValuedPosition &position)
{
    return !position.position.problem.empty() && position.position.legs.empty();
}

/// A silent position as it is shown: what it said, and since when it has said nothing.
ValuedPosition silent(const ValuedPosition &last, std::string problem)
{
    ValuedPosition out = last;
    out.position.actions.clear();
    out.position.problem = std::move(problem);
    out.silentSince = last.position.legs.front().amount.origin.block;
    return out;
}

} // namespace

bool hasGaps(const ChainSnapshot &fresh, const Gaps &gaps)
{
    return !gaps.protocols.empty() || !gaps.balances.empty() ||
           std::any_of(fresh.positions.begin(), fresh.positions.end(), isUnread);
}

void carryOver(ChainSnapshot &fresh, const Gaps &gaps, const ChainSnapshot &last)
{
    for (const ValuedPosition &known : last.positions) {
        if (known.position.legs.empty())
            continue;
        const auto same = std::find_if(fresh.positions.begin(), fresh.positions.end(), [&known](const auto &position) {
            return position.position.id == known.position.id;
        });
        if (same != fresh.positions.end()) {
            if (isUnread(*same))
                *same = silent(known, same->position.problem);
            continue;
        }
        const bool isGap =
            std::any_of(gaps.protocols.begin(), gaps.protocols.end(), [&known](const Gaps::Protocol &gap) {
                return gap.id == known.position.protocol && gap.account == known.position.account;
            });
        if (isGap)
            fresh.positions.push_back(silent(known, known.position.protocolName + " does not answer"));
    }
    for (const Balance &known : last.balances) {
        const bool isGap = std::any_of(gaps.balances.begin(), gaps.balances.end(), [&known](const Gaps::Balance &gap) {
            return gap.account == known.account && gap.token == known.token.id;
        });
        if (isGap)
            fresh.balances.push_back(known);
    }
}

} // namespace sheaf::portfolio
