// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_series.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace sheaf::desktop {

namespace {

constexpr qsizetype kMostPoints = 200;
constexpr int kValueTicks = 4;
constexpr int kTimeTicks = 6;

/// Hours and minutes: some locales' short form has seconds.
QString shortTime(const QLocale &locale)
{
    return locale.timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss")).remove(QStringLiteral(".ss"));
}

QString textOf(const series::Moment &moment)
{
    const QDateTime at = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(moment.at));
    const QLocale locale;
    switch (moment.says) {
    case series::Moment::Says::Time:
        // Midnight tells its day.
        return at.time() == QTime(0, 0) ? locale.toString(at.date(), QStringLiteral("d MMM"))
                                        : locale.toString(at.time(), shortTime(locale));
    case series::Moment::Says::Day:
        return locale.toString(at.date(), QStringLiteral("d MMM"));
    case series::Moment::Says::Month:
        return locale.toString(at.date(), QStringLiteral("MMM yy"));
    case series::Moment::Says::Year:
        return locale.toString(at.date(), QStringLiteral("yyyy"));
    }
    return {};
}

QString momentOf(double seconds)
{
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds)), QLocale::ShortFormat);
}

QVariantMap tick(double at, const QString &text)
{
    return {{QStringLiteral("at"), at}, {QStringLiteral("text"), text}};
}

} // namespace

QList<QPointF> ChartSeries::shapeOf(const series::Samples &samples)
{
    QList<QPointF> out;
    if (samples.size() < 2 || samples.last().x() <= samples.first().x())
        return out;
    const series::Span span = series::spanOf(samples);
    const double first = samples.first().x();
    for (const QPointF &sample : samples)
        out.append({(sample.x() - first) / (samples.last().x() - first), span.share(sample.y())});
    return out;
}

void ChartSeries::clear()
{
    if (!m_samples.isEmpty())
        set({}, 0, 1, 0, {});
}

void ChartSeries::set(const series::Samples &samples, double from, double to, double gap, const Words &words)
{
    const series::Samples shown = series::thinned(samples, kMostPoints);
    m_samples = shown;
    m_from = from;
    m_to = std::max(to, from + 1);
    m_points.clear();
    m_values.clear();
    m_times.clear();
    m_valueTicks.clear();
    m_timeTicks.clear();
    m_summary.clear();
    m_lowest = m_highest = -1;
    m_breaks = series::breaks(shown, std::max(gap, series::gapOf(shown, gap)));
    if (!shown.isEmpty()) {
        const series::Span span = series::spanOf(shown);
        for (const QPointF &sample : shown) {
            m_points.append({(sample.x() - m_from) / (m_to - m_from), span.share(sample.y())});
            m_values.append(words.value(sample.y()));
            m_times.append(momentOf(sample.x()));
        }
        const QList<double> values = series::ticks(span.low, span.high, kValueTicks);
        const int places = series::placesOf(values);
        for (const double value : values)
            m_valueTicks.append(tick(span.share(value), words.tick(value, places)));
        for (const series::Moment &moment : series::moments(m_from, m_to, kTimeTicks))
            m_timeTicks.append(tick((moment.at - m_from) / (m_to - m_from), textOf(moment)));
        const auto lower = [](const QPointF &a, const QPointF &b) { return a.y() < b.y(); };
        const auto [low, high] = std::minmax_element(shown.cbegin(), shown.cend(), lower);
        m_lowest = static_cast<int>(low - shown.cbegin());
        m_highest = static_cast<int>(high - shown.cbegin());
        m_summary = tr("From %1 on %2 to %3 on %4; lowest %5, highest %6")
                        .arg(m_values.first(), m_times.first(), m_values.last(), m_times.last(), m_values[m_lowest],
                             m_values[m_highest]);
    }
    Q_EMIT changed();
}

} // namespace sheaf::desktop
