// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_series.h"

#include <QSignalSpy>
#include <QTimeZone>
#include <QtTest>

#include <cmath>

using namespace sheaf::desktop;

class TestSeries final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void ticks_areRoundNumbersInside_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<QList<double>>("expected");
        QTest::newRow("hundreds") << 930.0 << 1270.0 << QList<double>{1000, 1100, 1200};
        QTest::newRow("small") << 0.011 << 0.049 << QList<double>{0.02, 0.03, 0.04};
        QTest::newRow("with zero") << 0.0 << 10.0 << QList<double>{0, 5, 10};
        QTest::newRow("fives") << 0.0 << 17.0 << QList<double>{0, 5, 10, 15};
        QTest::newRow("below zero") << -12.0 << 12.0 << QList<double>{-10, 0, 10};
    }
    void ticks_areRoundNumbersInside()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(QList<double>, expected);
        const QList<double> found = series::ticks(low, high, 4);
        QCOMPARE(found.size(), expected.size());
        for (qsizetype i = 0; i < found.size(); ++i)
            QVERIFY2(std::abs(found[i] - expected[i]) < 1e-9, qPrintable(QString::number(found[i])));
    }

    void ticks_ofNothingAreNone()
    {
        QVERIFY(series::ticks(1, 1, 4).isEmpty());
        QVERIFY(series::ticks(2, 1, 4).isEmpty());
        QVERIFY(series::ticks(0, std::nan(""), 4).isEmpty());
        QVERIFY(series::ticks(0, HUGE_VAL, 4).isEmpty());
    }

    void placesOf_tellTicksApart()
    {
        QCOMPARE(series::placesOf({1000, 1100}), 0);
        QCOMPARE(series::placesOf({0.02, 0.03}), 2);
        QCOMPARE(series::placesOf({0, 0.5}), 1);
    }

    void thinned_keepsEndsAndPeaks()
    {
        series::Samples all;
        for (int i = 0; i < 10'000; ++i)
            all.append({double(i), 100.0});
        all[4'321].setY(1'000);
        all[7'777].setY(-5);
        const series::Samples few = series::thinned(all, 200);
        QVERIFY(few.size() <= 200);
        QCOMPARE(few.first(), all.first());
        QCOMPARE(few.last(), all.last());
        QVERIFY(few.contains(all[4'321]));
        QVERIFY(few.contains(all[7'777]));
        for (qsizetype i = 1; i < few.size(); ++i)
            QVERIFY(few[i].x() > few[i - 1].x());
    }

    void thinned_leavesFewAlone()
    {
        const series::Samples all{{0, 1}, {1, 2}, {2, 3}};
        QCOMPARE(series::thinned(all, 200), all);
    }

    void spanOf_aFlatLineIsInTheMiddle()
    {
        const series::Span span = series::spanOf({{0, 200}, {1, 200}});
        QVERIFY(span.low < 200 && span.high > 200);
        QVERIFY(std::abs(span.share(200) - 0.5) < 0.1);
    }

    void spanOf_holdsEverythingAndNothingBelowZero()
    {
        const series::Span span = series::spanOf({{0, 0}, {1, 50}, {2, 100}});
        QCOMPARE(span.low, 0.0);
        QVERIFY(span.high > 100 && span.high < 130);
    }

    void breaks_areWhereNothingIsKnown()
    {
        const series::Samples samples{{0, 1}, {300, 1}, {600, 1}, {4'600, 1}, {4'900, 1}};
        QCOMPARE(series::breaks(samples, 1'800), QList<int>{3});
        QCOMPARE(series::gapOf(samples, 100), 900.0); // three times the usual 300
        QCOMPARE(series::gapOf(samples, 1'800), 1'800.0);
    }

    void moments_areRound()
    {
        const double start = 1'700'000'000; // 2023-11-14 22:13:20 UTC
        const auto day = series::moments(start, start + 86'400, 6);
        QVERIFY(day.size() >= 3 && day.size() <= 7);
        for (const auto &moment : day) {
            QVERIFY(moment.at >= start && moment.at <= start + 86'400);
            QCOMPARE(std::fmod(moment.at, 3 * 3600), 0.0);
        }
        const auto year = series::moments(start, start + 365 * 86'400.0, 6);
        QVERIFY(year.size() >= 3 && year.size() <= 7);
        QVERIFY(year.first().says == series::Moment::Says::Month);
        const auto decade = series::moments(start, start + 3'650 * 86'400.0, 6);
        QVERIFY(decade.first().says == series::Moment::Says::Year);
        QVERIFY(series::moments(start, start, 6).isEmpty());
    }

    void chart_isBetweenZeroAndOneAndSaysWhatItShows()
    {
        ChartSeries chart(nullptr);
        QSignalSpy changed(&chart, &ChartSeries::changed);
        chart.set({{1'000, 10}, {1'600, 30}, {2'000, 20}}, 1'000, 2'000, 1'800,
                  {[](double value) { return QString::number(value) + QStringLiteral(" X"); },
                   [](double value, int) { return QString::number(value); }});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(chart.points().size(), 3);
        QCOMPARE(chart.points().first().x(), 0.0);
        QCOMPARE(chart.points().at(1).x(), 0.6);
        QCOMPARE(chart.points().last().x(), 1.0);
        for (const QPointF &point : chart.points())
            QVERIFY(point.y() >= 0 && point.y() <= 1);
        QCOMPARE(chart.values(), (QStringList{"10 X", "30 X", "20 X"}));
        QCOMPARE(chart.lowest(), 0);
        QCOMPARE(chart.highest(), 1);
        QVERIFY(chart.breaks().isEmpty());
        QVERIFY(chart.summary().contains(QStringLiteral("lowest 10 X, highest 30 X")));
        QVERIFY(!chart.valueTicks().isEmpty());
        chart.clear();
        QVERIFY(chart.points().isEmpty() && chart.summary().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSeries)
#include "tst_series.moc"
