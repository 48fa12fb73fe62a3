// SPDX-License-Identifier: GPL-3.0-or-later
#include "rpc/head_chain.h"

namespace sheaf::rpc {

std::optional<ethereum::BlockNumber> HeadChain::firstMismatch(const Head &head) const
{
    const std::uint64_t number = head.ref.number.value();
    if (number > 0) {
        const auto parent = m_known.find(ethereum::BlockNumber(number - 1));
        if (parent != m_known.end() && parent->second != head.parentHash)
            return parent->first;
    }
    const auto same = m_known.find(head.ref.number);
    if (same != m_known.end() && same->second != head.ref.hash)
        return same->first;
    return std::nullopt;
}

HeadChain::Step HeadChain::add(const Head &head)
{
    Step step;
    step.reorganisedFrom = firstMismatch(head);
    const bool isBehind = m_head && head.ref.number <= m_head->number;
    if (isBehind && !step.reorganisedFrom)
        return step;
    if (step.reorganisedFrom)
        m_known.erase(m_known.lower_bound(*step.reorganisedFrom), m_known.end());
    m_known[head.ref.number] = head.ref.hash;
    while (m_known.size() > kRemembered)
        m_known.erase(m_known.begin());
    m_head = head.ref;
    step.changed = true;
    return step;
}

} // namespace sheaf::rpc
