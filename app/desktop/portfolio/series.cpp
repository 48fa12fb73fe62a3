// SPDX-License-Identifier: GPL-3.0-or-later
#include "series.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

namespace sheaf::desktop::series {

namespace {

constexpr double kMinute = 60;
constexpr double kHour = 3'600;
constexpr double kDay = 86'400;

bool lower(const QPointF &a, const QPointF &b) { return a.y() < b.y(); }

/// The step of 1, 2 or 5 × 10ⁿ that is at least `rough`.
double niceStep(double rough)
{
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= rough * (1 - 1e-9))
            return factor * power;
    return 10 * power;
}

QList<Moment> every(QDateTime first, double from, double to, const std::function<QDateTime(QDateTime)> &next,
                    Moment::Says says)
{
    QList<Moment> out;
    for (QDateTime at = std::move(first); static_cast<double>(at.toSecsSinceEpoch()) <= to; at = next(at))
        if (static_cast<double>(at.toSecsSinceEpoch()) >= from)
            out.append({static_cast<double>(at.toSecsSinceEpoch()), says});
    return out;
}

} // namespace

Samples thinned(const Samples &samples, qsizetype limit)
{
    if (samples.size() <= limit || limit < 4)
        return samples;
    Samples out{samples.first()};
    const qsizetype groups = (limit - 2) / 2;
    const qsizetype inner = samples.size() - 2;
    for (qsizetype group = 0; group < groups; ++group) {
        const auto begin = samples.cbegin() + 1 + inner * group / groups;
        const auto end = samples.cbegin() + 1 + inner * (group + 1) / groups;
        const auto [lowest, highest] = std::minmax_element(begin, end, lower);
        out.append(std::min(lowest, highest)[0]);
        if (lowest != highest)
            out.append(std::max(lowest, highest)[0]);
    }
    out.append(samples.last());
    return out;
}

QList<double> ticks(double low, double high, int most)
{
    if (!(high > low) || most < 1 || !std::isfinite(high - low))
        return {};
    double step = niceStep((high - low) / most);
    for (;; step = niceStep(step * 1.5)) {
        const auto first = static_cast<std::int64_t>(std::ceil(low / step - 1e-9));
        const auto last = static_cast<std::int64_t>(std::floor(high / step + 1e-9));
        if (last - first + 1 > most)
            continue;
        QList<double> out;
        for (std::int64_t i = first; i <= last; ++i)
            out.append(static_cast<double>(i) * step);
        return out;
    }
}

int placesOf(const QList<double> &ticks)
{
    if (ticks.size() < 2)
        return 2;
    const double step = ticks[1] - ticks[0];
    return std::clamp(static_cast<int>(std::ceil(-std::log10(step) - 1e-9)), 0, 8);
}

Span spanOf(const Samples &samples)
{
    if (samples.isEmpty())
        return {};
    const auto [lowest, highest] = std::minmax_element(samples.cbegin(), samples.cend(), lower);
    const double low = lowest->y();
    const double high = highest->y();
    // A change of a hundredth of a percent is no mountain: half a percent of the value is shown at least.
    const double least = std::max(std::abs(high) * 0.005, 1e-9);
    const double spread = std::max(high - low, least);
    const double middle = (high - low - spread) / 2; // of a flat line: how far below it the spread begins
    // Room for what is written above the highest and below the lowest point.
    Span out{low + middle - spread * 0.18, high - middle + spread * 0.14};
    if (low >= 0)
        out.low = std::max(out.low, 0.0);
    return out;
}

QList<int> breaks(const Samples &samples, double gap)
{
    QList<int> out;
    for (qsizetype i = 1; i < samples.size(); ++i)
        if (samples[i].x() - samples[i - 1].x() > gap)
            out.append(static_cast<int>(i));
    return out;
}

double gapOf(const Samples &samples, double least)
{
    QList<double> steps;
    for (qsizetype i = 1; i < samples.size(); ++i)
        steps.append(samples[i].x() - samples[i - 1].x());
    if (steps.isEmpty())
        return least;
    const auto middle = steps.begin() + steps.size() / 2;
    std::nth_element(steps.begin(), middle, steps.end());
    return std::max(least, *middle * 3);
}

QList<Moment> moments(double from, double to, int most)
{
    if (!(to > from) || most < 1)
        return {};
    const QDateTime start = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(from));
    const double rough = (to - from) / most;
    constexpr std::array kSteps{kMinute, 5 * kMinute, 15 * kMinute, 30 * kMinute,
                                kHour,   3 * kHour,   6 * kHour,    12 * kHour};
    const QDateTime midnight = start.date().startOfDay();
    for (const double step : kSteps)
        if (step >= rough)
            return every(
                midnight, from, to, [step](const QDateTime &at) { return at.addSecs(static_cast<qint64>(step)); },
                Moment::Says::Time);
    for (const int days : {1, 2, 7, 14})
        if (days * kDay >= rough)
            return every(
                midnight, from, to, [days](const QDateTime &at) { return at.addDays(days); }, Moment::Says::Day);
    const QDateTime month = QDate(start.date().year(), start.date().month(), 1).startOfDay();
    for (const int months : {1, 2, 3, 6})
        if (months * 30.5 * kDay >= rough)
            return every(
                month, from, to, [months](const QDateTime &at) { return at.addMonths(months); }, Moment::Says::Month);
    const QDateTime year = QDate(start.date().year(), 1, 1).startOfDay();
    const int years = std::max(1, static_cast<int>(std::ceil(rough / (365 * kDay))));
    return every(
        year, from, to, [years](const QDateTime &at) { return at.addYears(years); }, Moment::Says::Year);
}

} // namespace sheaf::desktop::series
