// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/background.h"
#include "async/timeout.h"
#include "async/wait_for.h"
#include "async/when_all.h"
#include "fakes/fake_time.h"

#include <QCoreApplication>
#include <QTest>
#include <QThread>

using namespace sheaf;
using namespace sheaf::async;
using namespace std::chrono_literals;

namespace {

Task<> note(std::vector<int> *order, int number, Gate gate)
{
    co_await gate.passed();
    order->push_back(number);
}

Task<> noteNextTurn(std::vector<int> *order, int number)
{
    order->push_back(number);
    co_await nextTurn();
    order->push_back(-number);
}

Task<> noteSleep(std::optional<Result<void>> *into, Sleeper *sleeper, std::chrono::milliseconds duration,
                 CancelToken token)
{
    Result<void> slept = co_await sleepFor(sleeper, duration, token);
    into->emplace(std::move(slept));
}

Task<Result<int>> sleepThenAnswer(Sleeper *sleeper, std::chrono::milliseconds duration, int value, CancelToken token)
{
    SHEAF_CO_CHECK(co_await sleepFor(sleeper, duration, token));
    co_return value;
}

template <typename T> Task<> keep(std::optional<T> *into, Task<T> task)
{
    T value = co_await task;
    into->emplace(std::move(value));
}

} // namespace

class TestWaits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gate_resumesAllInOrderAndStaysOpen()
    {
        std::vector<int> order;
        const Gate gate;
        note(&order, 1, gate);
        note(&order, 2, gate);
        QVERIFY(order.empty());
        gate.open();
        gate.open();
        note(&order, 3, gate);
        QCOMPARE(order, (std::vector<int>{1, 2, 3}));
    }

    void nextTurn_gathersWhatIsStartedSideBySide()
    {
        std::vector<int> order;
        noteNextTurn(&order, 1);
        noteNextTurn(&order, 2);
        QCOMPARE(order, (std::vector<int>{1, 2}));
        QCoreApplication::processEvents();
        QCOMPARE(order, (std::vector<int>{1, 2, -1, -2}));
    }

    void sleepFor_endsWhenItsTimeHasCome()
    {
        fakes::FakeTime time;
        std::optional<Result<void>> slept;
        noteSleep(&slept, &time, 100ms, {});
        time.advance(99ms);
        QVERIFY(!slept);
        time.advance(1ms);
        QVERIFY(slept && slept->has_value());
    }

    /// What counts is the leak checker's word at the program's end.
    void sleepFor_thatOutlivesTheProgram_isNotLost()
    {
        static TimerSleeper sleeper;
        static std::optional<Result<void>> result;
        noteSleep(&result, &sleeper, 1h, {});
        QVERIFY(!result);
    }

    void sleepFor_isWokenByCancellation()
    {
        fakes::FakeTime time;
        CancelSource source;
        std::optional<Result<void>> slept;
        noteSleep(&slept, &time, 1h, source.token());
        source.cancel();
        QVERIFY(slept);
        QCOMPARE(slept->error().code, ErrorCode::Cancelled);
        QCOMPARE(time.waiting(), std::size_t(0)); // the timer went with the sleeper
    }

    void sleepFor_doesNotBeginWhenCancelled()
    {
        fakes::FakeTime time;
        CancelSource source;
        source.cancel();
        const auto slept = async::waitFor(sleepFor(&time, 1h, source.token()));
        QCOMPARE(slept.error().code, ErrorCode::Cancelled);
        QVERIFY(time.sleeps.empty());
    }

    void timerSleeper_wakesFromTheEventLoop()
    {
        TimerSleeper sleeper;
        QVERIFY(async::waitFor(sleepFor(&sleeper, 1ms)));
    }

    void cancelSource_itsEndCancels()
    {
        CancelToken token;
        {
            const CancelSource source;
            token = source.token();
            QVERIFY(!token.isCancelled());
        }
        QVERIFY(token.isCancelled());
        QVERIFY(!CancelToken().isCancelled());
    }

    void cancelSource_linkedFollowsTheOuterOneOnly()
    {
        CancelSource outer;
        CancelSource inner = CancelSource::linkedTo(outer.token());
        CancelSource other = CancelSource::linkedTo(outer.token());
        inner.cancel();
        QVERIFY(!outer.token().isCancelled());
        QVERIFY(!other.token().isCancelled());
        outer.cancel();
        QVERIFY(other.token().isCancelled());
    }

    void cancelToken_forgetsACallbackWhoseRegistrationEnded()
    {
        CancelSource source;
        int calls = 0;
        {
            const auto ended = source.token().onCancel([&calls] { ++calls; });
        }
        const auto kept = source.token().onCancel([&calls] { calls += 10; });
        source.cancel();
        source.cancel();
        QCOMPARE(calls, 10);
        const auto late = source.token().onCancel([&calls] { calls += 100; });
        QCOMPARE(calls, 110);
    }

    void withTimeout_answersInTime()
    {
        fakes::FakeTime time;
        std::optional<Result<int>> answer;
        keep(&answer, withTimeout<int>(&time, 100ms,
                                       [&time](CancelToken token) { return sleepThenAnswer(&time, 50ms, 7, token); }));
        time.advance(50ms);
        QVERIFY(answer);
        QCOMPARE(**answer, 7);
    }

    void withTimeout_givesUpAndCancelsTheWork()
    {
        fakes::FakeTime time;
        std::optional<Result<int>> answer;
        CancelToken inside;
        keep(&answer, withTimeout<int>(&time, 100ms, [&](CancelToken token) {
            inside = token;
            return sleepThenAnswer(&time, 1h, 7, token);
        }));
        time.advance(99ms);
        QVERIFY(!answer);
        time.advance(1ms);
        QVERIFY(answer);
        QCOMPARE(answer->error().code, ErrorCode::Timeout);
        QVERIFY(inside.isCancelled());
        QCOMPARE(time.waiting(), std::size_t(0));
    }

    void withTimeout_isCancelledFromOutside()
    {
        fakes::FakeTime time;
        CancelSource source;
        std::optional<Result<int>> answer;
        keep(&answer, withTimeout<int>(
                          &time, 100ms, [&time](CancelToken token) { return sleepThenAnswer(&time, 1h, 7, token); },
                          source.token()));
        source.cancel();
        QVERIFY(answer);
        QCOMPARE(answer->error().code, ErrorCode::Cancelled);
    }

    void whenAll_keepsTheOrderAndTakesAsLongAsTheSlowest()
    {
        fakes::FakeTime time;
        std::vector<Task<Result<int>>> tasks;
        for (const int value : {3, 1, 2})
            tasks.push_back(sleepThenAnswer(&time, std::chrono::milliseconds(value * 10), value, {}));
        std::optional<std::vector<Result<int>>> values;
        keep(&values, whenAll(std::move(tasks)));
        time.advance(29ms);
        QVERIFY(!values);
        time.advance(1ms);
        QVERIFY(values);
        QCOMPARE(values->size(), std::size_t(3));
        QCOMPARE(*values->at(0), 3);
        QCOMPARE(*values->at(1), 1);
        QCOMPARE(*values->at(2), 2);
    }

    void runInBackground_leavesThisThreadAndComesBack()
    {
        auto owned = std::make_unique<int>(41); // what can't be copied may be taken along
        auto work = [owned = std::move(owned)] { return std::make_pair(QThread::currentThread(), *owned + 1); };
        const auto [thread, value] = async::waitFor(runInBackground(std::move(work)));
        QVERIFY(thread != QThread::currentThread());
        QCOMPARE(value, 42);
    }
};

QTEST_GUILESS_MAIN(TestWaits)
#include "tst_waits.moc"
