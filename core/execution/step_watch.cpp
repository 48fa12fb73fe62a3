// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/step_watch.h"

namespace sheaf::execution {

namespace {

/// How many looks in a row, over how many block times, must say that the nonce is another's until that is believed:
/// behind one address there may be nodes that are blocks apart.
constexpr unsigned kReplacedLooks = 3;
constexpr unsigned kReplacedBlocks = 4;

} // namespace

StepWatch::StepWatch(bool fresh, TimePoint start, std::chrono::milliseconds patience,
                     std::chrono::milliseconds blockTime)
    : m_start(start)
    , m_patience(patience)
    , m_doubtFor(blockTime * kReplacedBlocks)
    , m_fresh(fresh)
    , m_delivering(fresh)
    , m_now(start)
    , m_lastOurs(start)
{
}

bool StepWatch::wantsDelivery(const JournalStep &step)
{
    if (m_lastSight) {
        const bool newestLost = *m_lastSight == Sight::Pending && !m_newestKnown && !m_newestRefused;
        m_delivering = *m_lastSight == Sight::Missing || newestLost;
        m_fresh = false;
    }
    const std::size_t before = std::exchange(m_variants, step.variants.size());
    if (step.isUnderWay() && m_variants > before) {
        m_delivering = true;
        m_newestRefused = false;
    }
    m_refusal.clear();
    return m_delivering;
}

void StepWatch::delivered(const DeliveryReport &report)
{
    m_refusedOnly = m_refusedOnly && report.delivery == Delivery::Refused;
    m_newestRefused = report.newestRefused;
    m_refusal = report.reason;
}

void StepWatch::saw(const Finding &finding, TimePoint now)
{
    m_now = now;
    m_lastSight = finding.sight;
    m_newestKnown = finding.newestKnown;
    if (finding.sight != Sight::Replaced && finding.sight != Sight::Unknown) {
        m_replacedLooks = 0;
        m_lastOurs = now;
    }
    m_replacedLooks += finding.sight == Sight::Replaced ? 1 : 0;
}

Phrase StepWatch::ended(const Finding &finding) const
{
    if (finding.sight == Sight::Reverted)
        return finding.step.step.failure;
    if (m_replacedLooks >= kReplacedLooks && m_now - m_lastOurs >= m_doubtFor)
        return SHEAF_SAYS("Phrases",
                          "another transaction of this account took the nonce: it was sent from somewhere else");
    if (finding.sight == Sight::Missing && m_delivering && m_refusedOnly && (m_fresh || isLate()))
        return phrase(SHEAF_SAYS("Phrases", "the network refuses the transaction: %1"), Phrase(m_refusal));
    return {};
}

} // namespace sheaf::execution
