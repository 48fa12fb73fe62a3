// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

#include <functional>

/// The maths of charts: what may be a double, since nobody signs it.
namespace sheaf::desktop::series {

/// x is seconds since 1970, y a value.
using Samples = QList<QPointF>;

/// At most `limit` of them, with the first and the last, and with the lowest and the highest of what each stands for:
/// no peak is lost (`limit` of at least 4).
Samples thinned(const Samples &samples, qsizetype limit);

/// Steps of 1, 2 or 5 times a power of ten: at most `most` numbers, all between `low` and `high`.
QList<double> ticks(double low, double high, int most);
/// How many decimal places tell the steps of `ticks` apart.
int placesOf(const QList<double> &ticks);

/// What a chart shows of `low` to `high`: a little more on both sides, never below 0 where nothing is, and something
/// around a value that never changes.
struct Span
{
    double low = 0;
    double high = 1;
    double share(double value) const { return (value - low) / (high - low); }
};
Span spanOf(const Samples &samples);

/// Where a new line begins because nothing is known in between: indexes of samples that are further from the one before
/// than `gap` seconds.
QList<int> breaks(const Samples &samples, double gap);

/// A gap is what is far longer than the usual distance: 3 times the median, at least `least` seconds.
double gapOf(const Samples &samples, double least);

/// Moments for the axis of time: round hours, days or months between the two, at most `most`. In the person's zone.
struct Moment
{
    double at = 0;
    enum class Says { Time, Day, Month, Year } says = Says::Time;
};
QList<Moment> moments(double from, double to, int most);

} // namespace sheaf::desktop::series
