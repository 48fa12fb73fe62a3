// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/schedule.h"

#include <algorithm>

namespace sheaf::rules {

namespace {

using std::chrono::days;
using std::chrono::seconds;
using LocalSeconds = std::chrono::local_seconds;
using LocalDays = std::chrono::local_days;

constexpr days kCatchUpOfDates{1};

LocalSeconds toLocal(UnixTime time, const Schedule &schedule)
{
    return LocalSeconds(time.time_since_epoch() + schedule.utcOffset);
}

UnixTime toUtc(LocalSeconds time, const Schedule &schedule)
{
    return UnixTime(time.time_since_epoch() - schedule.utcOffset);
}

/// The day of a month, or its last day where it has no such day.
LocalDays dayOf(std::chrono::year_month month, unsigned day)
{
    const std::chrono::year_month_day_last last = month / std::chrono::last;
    return LocalDays(month / std::min(std::chrono::day(day), last.day()));
}

seconds sinceMidnight(const std::optional<TimeOfDay> &at)
{
    return at ? std::chrono::hours(at->hour) + std::chrono::minutes(at->minute) : seconds(0);
}

/// The first `at` after the start.
LocalSeconds firstAt(const TimeOfDay &at, LocalSeconds start)
{
    const LocalSeconds sameDay = std::chrono::floor<days>(start) + sinceMidnight(at);
    return sameDay > start ? sameDay : sameDay + days(1);
}

seconds lengthOf(const Span &span)
{
    switch (span.unit) {
    case TimeUnit::Minute:
        return std::chrono::minutes(span.count);
    case TimeUnit::Hour:
        return std::chrono::hours(span.count);
    case TimeUnit::Week:
        return days(7) * span.count;
    case TimeUnit::Day:
    case TimeUnit::Month: // not of one length: nextOfMonths
        break;
    }
    return days(1) * span.count;
}

/// The first of first + i·step, i ≥ 0, that is after `after`.
LocalSeconds nextOfSteps(LocalSeconds first, seconds step, LocalSeconds after)
{
    if (after < first)
        return first;
    return first + ((after - first) / step + 1) * step;
}

/// The same with months; the day is always counted from `first`, so that a short month does not shift those after it.
LocalSeconds nextOfMonths(LocalSeconds first, unsigned months, LocalSeconds after)
{
    if (after < first)
        return first;
    const LocalDays firstDay = std::chrono::floor<days>(first);
    const std::chrono::year_month_day from(firstDay);
    const std::chrono::year_month_day to(std::chrono::floor<days>(after));
    const auto passed = (to.year() / to.month() - from.year() / from.month()).count();
    const auto moment = [&](int i) {
        const std::chrono::year_month month =
            from.year() / from.month() + std::chrono::months(i * static_cast<int>(months));
        return dayOf(month, static_cast<unsigned>(from.day())) + (first - firstDay);
    };
    int i = static_cast<int>(passed) / static_cast<int>(months);
    while (moment(i) <= after)
        ++i;
    return moment(i);
}

LocalSeconds nextOfSpan(const Span &span, const std::optional<TimeOfDay> &at, LocalSeconds start, LocalSeconds after)
{
    if (span.unit == TimeUnit::Month) {
        if (at)
            return nextOfMonths(firstAt(*at, start), span.count, after);
        return nextOfMonths(start, span.count, std::max(start, after));
    }
    const seconds step = lengthOf(span);
    return nextOfSteps(at ? firstAt(*at, start) : start + step, step, after);
}

LocalSeconds nextOfWeekdays(const Weekdays &weekdays, const std::optional<TimeOfDay> &at, LocalSeconds after)
{
    for (LocalDays day = std::chrono::floor<days>(after);; day += days(1)) {
        const bool isListed =
            std::find(weekdays.days.begin(), weekdays.days.end(), std::chrono::weekday(day)) != weekdays.days.end();
        if (isListed && day + sinceMidnight(at) > after)
            return day + sinceMidnight(at);
    }
}

LocalSeconds nextOfDaysOfMonth(const DaysOfMonth &listed, LocalSeconds after)
{
    const std::chrono::year_month_day from(std::chrono::floor<days>(after));
    for (std::chrono::year_month month = from.year() / from.month();; month += std::chrono::months(1))
        for (const std::uint8_t day : listed.days) // ascending, so the first that fits is the next
            if (dayOf(month, day) > after)
                return dayOf(month, day);
}

/// The last moment at or before `now` and after `handled`, by steps from one to the next.
template <typename Kind>
std::optional<UnixTime> latestMoment(const Kind &kind, const Schedule &schedule, UnixTime handled, UnixTime now)
{
    std::optional<UnixTime> latest;
    for (auto next = nextMoment(kind, schedule, handled); next && *next <= now;
         next = nextMoment(kind, schedule, *next))
        latest = next;
    return latest;
}

/// A span's moments may be a minute apart: the last one is found without walking over years of them.
std::optional<UnixTime> latestMoment(const Every &every, const Schedule &schedule, UnixTime handled, UnixTime now)
{
    const Span *span = std::get_if<Span>(&every.period);
    const seconds stride = span && span->unit != TimeUnit::Month ? lengthOf(*span) : seconds(days(31));
    const UnixTime from = std::max(handled, now - 2 * stride);
    if (from > handled) {
        if (const auto latest = latestMoment<Every>(every, schedule, from, now))
            return latest;
    }
    return latestMoment<Every>(every, schedule, handled, now);
}

} // namespace

std::optional<UnixTime> nextMoment(const Every &every, const Schedule &schedule, UnixTime after)
{
    const LocalSeconds start = toLocal(schedule.start, schedule);
    const LocalSeconds from = toLocal(std::max(after, schedule.start), schedule);
    if (const Span *span = std::get_if<Span>(&every.period))
        return toUtc(nextOfSpan(*span, every.at, start, from), schedule);
    const Weekdays &weekdays = std::get<Weekdays>(every.period);
    if (weekdays.days.empty())
        return std::nullopt;
    return toUtc(nextOfWeekdays(weekdays, every.at, from), schedule);
}

std::optional<UnixTime> nextMoment(const OnDates &on, const Schedule &schedule, UnixTime after)
{
    const LocalSeconds from = toLocal(std::max(after, schedule.start), schedule);
    if (const auto *date = std::get_if<std::chrono::year_month_day>(&on.dates)) {
        const LocalSeconds moment = LocalDays(*date);
        return moment > from ? std::optional(toUtc(moment, schedule)) : std::nullopt;
    }
    const DaysOfMonth &listed = std::get<DaysOfMonth>(on.dates);
    if (listed.days.empty())
        return std::nullopt;
    return toUtc(nextOfDaysOfMonth(listed, from), schedule);
}

Due checkDue(const Trigger &trigger, const Schedule &schedule, UnixTime handled, UnixTime now)
{
    if (std::holds_alternative<When>(trigger))
        return {};
    const Every *every = std::get_if<Every>(&trigger);
    const OnDates *on = std::get_if<OnDates>(&trigger);
    const auto latest =
        every ? latestMoment(*every, schedule, handled, now) : latestMoment(*on, schedule, handled, now);
    Due due;
    due.next = every ? nextMoment(*every, schedule, now) : nextMoment(*on, schedule, now);
    if (!latest)
        return due;
    due.moment = *latest;
    due.state = on && now - *latest > kCatchUpOfDates ? Due::State::Missed : Due::State::Now;
    return due;
}

} // namespace sheaf::rules
