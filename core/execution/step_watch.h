// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution/follower.h"

namespace sheaf::execution {

/// What is to be thought of a signed step while it is looked after, from one look to the next. It asks nobody: it is
/// told what was delivered and what was seen.
class StepWatch final
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    /// `fresh`: it was signed just now, and nobody has it yet.
    StepWatch(bool fresh, TimePoint start, std::chrono::milliseconds patience, std::chrono::milliseconds blockTime);

    /// Whether it is to be broadcast before the next look; to be asked once before each.
    bool wantsDelivery(const JournalStep &step);
    void delivered(const DeliveryReport &report);
    void saw(const Finding &finding, TimePoint now);

    /// Why it is over, as of the last look; empty while it is not.
    Phrase ended(const Finding &finding) const;
    /// Whether patience is at its end.
    bool isLate() const { return m_now - m_start >= m_patience; }
    /// What the last delivery before this look was refused for; empty where it was not.
    const std::string &refusal() const { return m_refusal; }

private:
    TimePoint m_start;
    std::chrono::milliseconds m_patience;
    std::chrono::milliseconds m_doubtFor; ///< how long the nonce must look like another's
    bool m_fresh;
    bool m_delivering;
    bool m_refusedOnly = true; ///< no broadcast of ours can have arrived anywhere
    bool m_newestRefused = false;
    std::size_t m_variants = 0;
    std::string m_refusal;
    std::optional<Sight> m_lastSight;
    bool m_newestKnown = false;
    TimePoint m_now;
    TimePoint m_lastOurs; ///< when the nonce was last seen to be ours still
    unsigned m_replacedLooks = 0;
};

} // namespace sheaf::execution
