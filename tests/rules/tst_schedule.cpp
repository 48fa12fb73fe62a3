// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/schedule.h"
#include "rules/sentence_parser.h"

#include <QTest>
#include <QTimeZone>

using namespace sheaf;
using namespace sheaf::rules;
using namespace std::chrono_literals;

namespace {

/// `2027-01-31 09:00` as UTC.
UnixTime utc(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text + QStringLiteral(":00Z"), Qt::ISODate);
    return fromUnixSeconds(time.toSecsSinceEpoch());
}

QString text(std::optional<UnixTime> time)
{
    if (!time)
        return QStringLiteral("never");
    return QDateTime::fromSecsSinceEpoch(toUnixSeconds(*time), QTimeZone::utc())
        .toString(QStringLiteral("yyyy-MM-dd hh:mm"));
}

Trigger trigger(const char *words) { return parse(std::string(words) + ", tell me").value().trigger; }

std::optional<UnixTime> next(const Trigger &trigger, const Schedule &schedule, UnixTime after)
{
    if (const Every *every = std::get_if<Every>(&trigger))
        return nextMoment(*every, schedule, after);
    return nextMoment(std::get<OnDates>(trigger), schedule, after);
}

} // namespace

/// Wednesday 2027-01-06 is the day that most of these count from (2027-01-01 is a Friday).
class TestSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nextMoment_follows_data();
    void nextMoment_follows();
    void nextMoment_isNeverAtOrBeforeItsArguments();
    void checkDue_runsOnceForAllThatWasMissed_data();
    void checkDue_runsOnceForAllThatWasMissed();
    void checkDue_followsAClock();
    void checkDue_catchesUpADateWithinADay();
    void checkDue_isQuickAfterYears();
    void checkDue_survivesAClockThatGoesBack();
    void checkDue_ofWhenIsNever();
};

void TestSchedule::nextMoment_follows_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("start");
    QTest::addColumn<int>("offset"); // minutes
    QTest::addColumn<QStringList>("moments");
    const auto row = [](const char *words, const char *start, int offset, QStringList moments) {
        QTest::addRow("%s, from %s, %d", words, start, offset)
            << QString(words) << QString(start) << offset << std::move(moments);
    };
    row("every 15 minutes", "2027-01-06 10:07", 0, {"2027-01-06 10:22", "2027-01-06 10:37"});
    row("every 3 hours", "2027-01-06 22:00", 0, {"2027-01-07 01:00", "2027-01-07 04:00"});
    row("every day", "2027-01-06 10:07", 0, {"2027-01-07 10:07", "2027-01-08 10:07"});
    row("every 2 weeks", "2027-01-06 10:07", 0, {"2027-01-20 10:07", "2027-02-03 10:07"});
    // The day is kept through a shorter month.
    row("every month", "2027-01-31 10:00", 0, {"2027-02-28 10:00", "2027-03-31 10:00", "2027-04-30 10:00"});
    row("every month", "2028-01-31 10:00", 0, {"2028-02-29 10:00", "2028-03-31 10:00"});
    row("every 12 months", "2027-01-06 10:00", 0, {"2028-01-06 10:00", "2029-01-06 10:00"});
    row("every 5 months", "2027-11-30 10:00", 0, {"2028-04-30 10:00", "2028-09-30 10:00", "2029-02-28 10:00"});
    // With a time of day: from the first such time on.
    row("every day at 09:00", "2027-01-06 08:59", 0, {"2027-01-06 09:00", "2027-01-07 09:00"});
    row("every day at 09:00", "2027-01-06 09:00", 0, {"2027-01-07 09:00", "2027-01-08 09:00"});
    row("every 3 days at 00:00", "2027-01-06 10:00", 0, {"2027-01-07 00:00", "2027-01-10 00:00"});
    row("every week at 09:00", "2027-01-06 10:00", 0, {"2027-01-07 09:00", "2027-01-14 09:00"});
    row("every month at 09:00", "2027-01-30 10:00", 0, {"2027-01-31 09:00", "2027-02-28 09:00", "2027-03-31 09:00"});
    // Berlin in winter: 09:00 is 08:00 UTC. St. John's: UTC−3:30. Kiritimati: UTC+14, a day ahead.
    row("every day at 09:00", "2027-01-06 08:30", 60, {"2027-01-07 08:00", "2027-01-08 08:00"});
    row("every day at 23:00", "2027-01-06 00:00", -210, {"2027-01-06 02:30", "2027-01-07 02:30"});
    row("every thursday at 01:00", "2027-01-06 10:00", 840, {"2027-01-06 11:00", "2027-01-13 11:00"});
    row("every month", "2027-01-30 23:30", 60, {"2027-02-27 23:30", "2027-03-30 23:30"}); // local: the 31st, 00:30
    // Weekdays.
    row("every friday at 09:00", "2027-01-06 10:00", 0, {"2027-01-08 09:00", "2027-01-15 09:00"});
    row("every wednesday at 09:00", "2027-01-06 08:00", 0, {"2027-01-06 09:00", "2027-01-13 09:00"});
    row("every wednesday at 09:00", "2027-01-06 09:00", 0, {"2027-01-13 09:00", "2027-01-20 09:00"});
    row("every monday and friday", "2027-01-06 10:00", 0, {"2027-01-08 00:00", "2027-01-11 00:00", "2027-01-15 00:00"});
    row("every sunday", "2027-01-06 10:00", 0, {"2027-01-10 00:00", "2027-01-17 00:00"});
    // Dates.
    row("on the 1st of the month", "2027-01-06 10:00", 0, {"2027-02-01 00:00", "2027-03-01 00:00"});
    row("on the 1st of the month", "2027-01-06 10:00", 60, {"2027-01-31 23:00", "2027-02-28 23:00"});
    row("on the 1st and 15th of the month", "2027-01-06 10:00", 0,
        {"2027-01-15 00:00", "2027-02-01 00:00", "2027-02-15 00:00"});
    row("on the 30th and 31st of the month", "2027-01-06 10:00", 0,
        {"2027-01-30 00:00", "2027-01-31 00:00", "2027-02-28 00:00", "2027-03-30 00:00"});
    row("on 2027-02-01", "2027-01-06 10:00", 0, {"2027-02-01 00:00", "never"});
    row("on 2027-01-06", "2027-01-06 10:00", 0, {"never"});
}

void TestSchedule::nextMoment_follows()
{
    QFETCH(QString, words);
    QFETCH(QString, start);
    QFETCH(int, offset);
    QFETCH(QStringList, moments);
    const Trigger said = trigger(words.toStdString().c_str());
    const Schedule schedule{utc(start), std::chrono::minutes(offset)};
    UnixTime after = schedule.start;
    for (const QString &expected : moments) {
        const auto moment = next(said, schedule, after);
        QCOMPARE(text(moment), expected);
        if (moment)
            after = *moment;
    }
    // Asked from before the start, the first moment is the same.
    QCOMPARE(text(next(said, schedule, schedule.start - 1000h)), moments.front());
}

void TestSchedule::nextMoment_isNeverAtOrBeforeItsArguments()
{
    for (const char *words :
         {"every 7 minutes", "every 5 hours", "every 3 days at 09:30", "every 2 weeks", "every month",
          "every 5 months at 00:00", "every tuesday and sunday at 23:59", "on the 31st of the month"}) {
        const Trigger said = trigger(words);
        const Schedule schedule{utc("2027-01-31 09:30"), 330min};
        UnixTime after = schedule.start - 10 * 24h;
        for (int i = 0; i < 2000; ++i) {
            const auto moment = next(said, schedule, after);
            QVERIFY(moment && *moment > after && *moment > schedule.start);
            // Nothing lies between: asked a second before the moment, the answer is the moment.
            QCOMPARE(text(next(said, schedule, *moment - 1s)), text(moment));
            after += 5h + 13min;
        }
    }
}

void TestSchedule::checkDue_runsOnceForAllThatWasMissed_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("due"); // `never` for not yet
    QTest::addColumn<QString>("next");
    const auto row = [](const char *words, const char *now, const char *due, const char *next) {
        QTest::addRow("%s, %s", words, now) << QString(words) << QString(now) << QString(due) << QString(next);
    };
    // All from 2027-01-06 10:00 on.
    row("every hour", "2027-01-06 10:59", "never", "2027-01-06 11:00");
    row("every hour", "2027-01-06 11:00", "2027-01-06 11:00", "2027-01-06 12:00");
    row("every hour", "2027-01-09 17:20", "2027-01-09 17:00", "2027-01-09 18:00");
    row("every week", "2027-02-01 00:00", "2027-01-27 10:00", "2027-02-03 10:00");
    row("every month", "2027-06-01 00:00", "2027-05-06 10:00", "2027-06-06 10:00");
    row("every 12 months", "2029-06-01 00:00", "2029-01-06 10:00", "2030-01-06 10:00");
    row("every friday at 09:00", "2027-01-31 00:00", "2027-01-29 09:00", "2027-02-05 09:00");
}

void TestSchedule::checkDue_runsOnceForAllThatWasMissed()
{
    QFETCH(QString, words);
    QFETCH(QString, now);
    QFETCH(QString, due);
    QFETCH(QString, next);
    const Trigger said = trigger(words.toStdString().c_str());
    const Schedule schedule{utc("2027-01-06 10:00"), 0min};
    const Due first = checkDue(said, schedule, schedule.start, utc(now));
    const bool isDue = due != QStringLiteral("never");
    QCOMPARE(first.state, isDue ? Due::State::Now : Due::State::NotYet);
    if (isDue)
        QCOMPARE(text(first.moment), due);
    QCOMPARE(text(first.next), next);
    if (!isDue)
        return;
    const Due second = checkDue(said, schedule, first.moment, utc(now));
    QCOMPARE(second.state, Due::State::NotYet);
    QCOMPARE(text(second.next), next);
}

void TestSchedule::checkDue_followsAClock()
{
    ManualClock clock(utc("2027-01-06 10:00"));
    const Trigger said = trigger("every 6 hours");
    const Schedule schedule{clock.now(), 0min};
    UnixTime handled = schedule.start;
    int runs = 0;
    const auto tick = [&](std::chrono::seconds by) {
        clock.advance(by);
        const Due due = checkDue(said, schedule, handled, clock.now());
        if (due.state != Due::State::Now)
            return;
        ++runs;
        handled = due.moment;
    };
    for (int minute = 0; minute < 24 * 60; ++minute)
        tick(1min);
    QCOMPARE(runs, 4);
    tick(50h); // asleep over 8 moments: one run, and the rhythm stays
    QCOMPARE(runs, 5);
    QCOMPARE(text(handled), QStringLiteral("2027-01-09 10:00"));
    tick(3h);
    QCOMPARE(runs, 5);
    tick(1h);
    QCOMPARE(runs, 6);
}

void TestSchedule::checkDue_catchesUpADateWithinADay()
{
    const Trigger said = trigger("on the 1st of the month");
    const Schedule schedule{utc("2027-01-06 10:00"), 0min};
    const auto stateAt = [&](const char *now) { return checkDue(said, schedule, schedule.start, utc(now)).state; };
    QCOMPARE(stateAt("2027-01-31 23:59"), Due::State::NotYet);
    QCOMPARE(stateAt("2027-02-01 00:00"), Due::State::Now);
    QCOMPARE(stateAt("2027-02-02 00:00"), Due::State::Now);
    QCOMPARE(stateAt("2027-02-02 00:01"), Due::State::Missed);
    // Two of them missed: the last is what is reported, and the next is known.
    const Due due = checkDue(said, schedule, schedule.start, utc("2027-03-10 00:00"));
    QCOMPARE(due.state, Due::State::Missed);
    QCOMPARE(text(due.moment), QStringLiteral("2027-03-01 00:00"));
    QCOMPARE(text(due.next), QStringLiteral("2027-04-01 00:00"));
    QCOMPARE(checkDue(said, schedule, due.moment, utc("2027-03-10 00:00")).state, Due::State::NotYet);

    const Due once = checkDue(trigger("on 2027-02-01"), schedule, schedule.start, utc("2027-02-01 08:00"));
    QCOMPARE(once.state, Due::State::Now);
    QVERIFY(!once.next);
}

void TestSchedule::checkDue_isQuickAfterYears()
{
    // 10 million minutes were missed; the answer must not walk over each.
    const Schedule schedule{utc("2008-01-01 00:00"), 0min};
    QElapsedTimer timer;
    timer.start();
    const Due due = checkDue(trigger("every minute"), schedule, schedule.start, utc("2027-01-06 10:07"));
    QCOMPARE(text(due.moment), QStringLiteral("2027-01-06 10:07"));
    QVERIFY(timer.elapsed() < 1000);
}

void TestSchedule::checkDue_survivesAClockThatGoesBack()
{
    const Schedule schedule{utc("2027-01-06 10:00"), 0min};
    const Due due = checkDue(trigger("every day"), schedule, utc("2027-01-20 10:00"), utc("2027-01-10 12:00"));
    QCOMPARE(due.state, Due::State::NotYet);
    QCOMPARE(text(due.next), QStringLiteral("2027-01-11 10:00"));
}

void TestSchedule::checkDue_ofWhenIsNever()
{
    const Schedule schedule{utc("2027-01-06 10:00"), 0min};
    const Due due =
        checkDue(trigger("when compounding is worth it"), schedule, schedule.start, utc("2028-01-01 00:00"));
    QCOMPARE(due.state, Due::State::NotYet);
    QVERIFY(!due.next);
}

QTEST_APPLESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
