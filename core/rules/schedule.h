// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "rules/sentence.h"

/// When the moments of `every …` and `on …` are. Pure: whoever asks brings the time.
///
/// Days, weeks, months and times of day are those of a fixed offset from UTC. Where the local clock changes for summer,
/// the caller passes the offset that holds now, and moments shift with it.
namespace sheaf::rules {

/// What a schedule counts from.
struct Schedule
{
    UnixTime start;                    ///< when the rule was made or last changed; no moment is at or before it
    std::chrono::minutes utcOffset{0}; ///< local time minus UTC, −14 h to +14 h
};

/// The first moment after `after`. Nothing where there is none any more (a date that is over).
///
/// `every 3 hours`, `every week`, `every month`: the start plus whole multiples; a month later is the same day of the
/// month, or its last day where it is shorter. With `at 09:00`: each such number of days, weeks or months, from the
/// first 09:00 after the start on. Weekdays and dates without a time: at 00:00.
std::optional<UnixTime> nextMoment(const Every &every, const Schedule &schedule, UnixTime after);
std::optional<UnixTime> nextMoment(const OnDates &on, const Schedule &schedule, UnixTime after);

/// Whether a run is due.
struct Due
{
    enum class State {
        NotYet, ///< or never again, where `next` is empty
        Now,    ///< `moment` has come and was not handled
        Missed, ///< `moment` was a date's and is over by more than a day: say so, and don't run
    };
    State state = State::NotYet;
    UnixTime moment{};            ///< the latest moment that has come; not set for NotYet
    std::optional<UnixTime> next; ///< the first moment after now
};

/// `handled`: up to when moments were run or reported, the start at first. However many have come since, one run
/// makes up for them: afterwards `moment` is the new `handled`. `when` triggers have no schedule and are never due.
Due checkDue(const Trigger &trigger, const Schedule &schedule, UnixTime handled, UnixTime now);

} // namespace sheaf::rules
