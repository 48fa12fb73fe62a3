// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/sleeper.h"
#include "base/clock.h"

#include <QTimer>

#include <algorithm>
#include <vector>

namespace sheaf::fakes {

/// A clock and a sleeper over one time that stands still until it is told to move. In `hurried` form every sleep ends
/// in the next turn of the event loop, with the time moved to its end.
class FakeTime final : public Clock, public async::Sleeper
{
public:
    explicit FakeTime(bool hurried = false) : m_hurried(hurried) {}

    UnixTime now() const override
    {
        return fromUnixSeconds(1'700'000'000) + std::chrono::floor<std::chrono::seconds>(m_passed);
    }
    std::chrono::steady_clock::time_point steadyNow() const override
    {
        return std::chrono::steady_clock::time_point(std::chrono::hours(1) + m_passed);
    }

    std::shared_ptr<void> wakeAfter(std::chrono::milliseconds duration, std::function<void()> wake) override
    {
        sleeps.push_back(duration);
        if (onSleep)
            onSleep();
        const auto sleeper = std::make_shared<Entry>();
        sleeper->due = m_passed + duration;
        sleeper->wake = std::move(wake);
        m_entries.push_back(sleeper);
        if (m_hurried)
            QTimer::singleShot(0, [this, due = sleeper->due] { advanceTo(due); });
        return sleeper;
    }

    /// Wakes those whose time has come, in its order.
    void advance(std::chrono::milliseconds by) { advanceTo(m_passed + by); }

    /// Sleepers that still wait.
    std::size_t waiting() const
    {
        return static_cast<std::size_t>(
            std::count_if(m_entries.begin(), m_entries.end(), [](const auto &entry) { return !entry.expired(); }));
    }

    std::function<void()> onSleep;                 ///< called when somebody begins to wait
    std::vector<std::chrono::milliseconds> sleeps; ///< how long each was asked to be

private:
    struct Entry
    {
        std::chrono::milliseconds due{};
        std::function<void()> wake;
    };

    std::shared_ptr<Entry> nextDue(std::chrono::milliseconds limit)
    {
        std::shared_ptr<Entry> next;
        for (const auto &weak : m_entries)
            if (const auto entry = weak.lock(); entry && entry->wake && entry->due <= limit)
                if (!next || entry->due < next->due)
                    next = entry;
        return next;
    }

    void advanceTo(std::chrono::milliseconds end)
    {
        while (const auto entry = nextDue(end)) {
            m_passed = std::max(m_passed, entry->due);
            std::exchange(entry->wake, nullptr)();
        }
        m_passed = std::max(m_passed, end);
        std::erase_if(m_entries, [](const auto &entry) { return entry.expired(); });
    }

    bool m_hurried;
    std::chrono::milliseconds m_passed{0};
    std::vector<std::weak_ptr<Entry>> m_entries;
};

} // namespace sheaf::fakes
