// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/retry.h"
#include "async/wait_for.h"
#include "fakes/fake_time.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::async;
using namespace std::chrono_literals;

namespace {

/// Fails `failures` times, then answers how often it was asked.
struct Flaky
{
    unsigned failures = 0;
    bool mayRetry = true;
    std::optional<std::chrono::milliseconds> retryAfter{};
    unsigned calls = 0;

    Task<Attempt<unsigned>> attempt()
    {
        ++calls;
        Attempt<unsigned> out;
        if (calls <= failures)
            out.result = failure(ErrorCode::Network, "failure " + std::to_string(calls));
        else
            out.result = calls;
        out.mayRetry = mayRetry;
        out.retryAfter = retryAfter;
        co_return out;
    }
};

Result<unsigned> run(fakes::FakeTime *time, Flaky *flaky, RetryPolicy policy = {}, CancelToken token = {})
{
    return async::waitFor(retry<unsigned>(
        time, policy, [] { return 0.5; }, [flaky](unsigned) { return flaky->attempt(); }, token));
}

} // namespace

class TestRetry final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backoff_isFullJitterUnderADoublingCap_data()
    {
        QTest::addColumn<unsigned>("retry");
        QTest::addColumn<double>("unit");
        QTest::addColumn<int>("milliseconds");
        QTest::newRow("none of it") << 1U << 0.0 << 0;
        QTest::newRow("half of 250") << 1U << 0.5 << 125;
        QTest::newRow("half of 500") << 2U << 0.5 << 250;
        QTest::newRow("half of 4000") << 5U << 0.5 << 2000;
        QTest::newRow("half of the cap") << 6U << 0.5 << 4000;
        QTest::newRow("never over the cap") << 4'000'000'000U << 0.999 << 7992;
    }
    void backoff_isFullJitterUnderADoublingCap()
    {
        QFETCH(unsigned, retry);
        QFETCH(double, unit);
        QFETCH(int, milliseconds);
        QCOMPARE(backoff(RetryPolicy(), retry, unit).count(), milliseconds);
    }

    void systemJitter_staysInItsRange()
    {
        const Jitter jitter = systemJitter();
        for (int i = 0; i < 1000; ++i) {
            const double unit = jitter();
            QVERIFY(unit >= 0 && unit < 1);
        }
    }

    void retry_goesOnUntilItWorks()
    {
        fakes::FakeTime time(/*hurried=*/true);
        Flaky flaky{.failures = 3};
        QCOMPARE(run(&time, &flaky).value(), 4U);
        QCOMPARE(time.sleeps, (std::vector<std::chrono::milliseconds>{125ms, 250ms, 500ms}));
    }

    void retry_endsWithTheLastError()
    {
        fakes::FakeTime time(/*hurried=*/true);
        Flaky flaky{.failures = 9};
        QCOMPARE(run(&time, &flaky).error().detail, std::string("failure 4"));
        QCOMPARE(flaky.calls, 4U);
    }

    void retry_leavesAloneWhatMayNotBeRepeated()
    {
        fakes::FakeTime time(/*hurried=*/true);
        Flaky flaky{.failures = 9, .mayRetry = false};
        QVERIFY(!run(&time, &flaky));
        QCOMPARE(flaky.calls, 1U);
    }

    void retry_waitsAsLongAsItIsAskedTo()
    {
        fakes::FakeTime time(/*hurried=*/true);
        Flaky flaky{.failures = 1, .retryAfter = 3s};
        QVERIFY(run(&time, &flaky));
        QCOMPARE(time.sleeps, (std::vector<std::chrono::milliseconds>{3s}));
    }

    void retry_doesNotWaitLongerThanItsCap()
    {
        fakes::FakeTime time(/*hurried=*/true);
        Flaky flaky{.failures = 1, .retryAfter = 9s};
        QVERIFY(!run(&time, &flaky));
        QVERIFY(time.sleeps.empty());
    }

    void retry_endsWhenCancelled()
    {
        fakes::FakeTime time(/*hurried=*/true);
        CancelSource source;
        source.cancel();
        Flaky flaky{.failures = 1};
        QCOMPARE(run(&time, &flaky, {}, source.token()).error().code, ErrorCode::Cancelled);
        QCOMPARE(flaky.calls, 0U);
    }
};

QTEST_GUILESS_MAIN(TestRetry)
#include "tst_retry.moc"
