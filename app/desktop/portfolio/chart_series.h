// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "series.h"

#include <QObject>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace sheaf::desktop {

/// One line of a chart, ready to be drawn: everything between 0 and 1, and what each point says in words.
class ChartSeries final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(QList<QPointF> points READ points NOTIFY changed FINAL)
    Q_PROPERTY(QList<int> breaks READ breaks NOTIFY changed FINAL)
    Q_PROPERTY(QStringList values READ values NOTIFY changed FINAL)
    Q_PROPERTY(QStringList times READ times NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList valueTicks READ valueTicks NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList timeTicks READ timeTicks NOTIFY changed FINAL)
    Q_PROPERTY(int lowest READ lowest NOTIFY changed FINAL)
    Q_PROPERTY(int highest READ highest NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)

public:
    /// How a value is written beside the crosshair, and, with the fewest places that tell ticks apart, on the axis.
    struct Words
    {
        std::function<QString(double value)> value;
        std::function<QString(double value, int places)> tick;
    };

    explicit ChartSeries(QObject *parent) : QObject(parent) {}

    const QList<QPointF> &points() const { return m_points; }
    const QList<int> &breaks() const { return m_breaks; }
    const QStringList &values() const { return m_values; }
    const QStringList &times() const { return m_times; }
    /// Of maps with `at` (0 to 1) and `text`.
    const QVariantList &valueTicks() const { return m_valueTicks; }
    const QVariantList &timeTicks() const { return m_timeTicks; }
    /// Indexes of points; -1 where there is none.
    int lowest() const { return m_lowest; }
    int highest() const { return m_highest; }
    /// The whole line in a sentence.
    const QString &summary() const { return m_summary; }

    /// Between two moments in seconds since 1970; a distance of more than `gap` seconds is a gap in the line.
    void set(const series::Samples &samples, double from, double to, double gap, const Words &words);
    void clear();

    /// The shape alone, for a sparkline.
    static QList<QPointF> shapeOf(const series::Samples &samples);

Q_SIGNALS:
    void changed();

private:
    series::Samples m_samples;
    double m_from = 0;
    double m_to = 0;
    QList<QPointF> m_points;
    QList<int> m_breaks;
    QStringList m_values;
    QStringList m_times;
    QVariantList m_valueTicks;
    QVariantList m_timeTicks;
    int m_lowest = -1;
    int m_highest = -1;
    QString m_summary;
};

} // namespace sheaf::desktop
