// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/calibrate.h"

#include <QTest>

using namespace sheaf;
using keys::calibrate;
using keys::CalibrationLimits;

namespace {

constexpr std::uint64_t kKib = 1024;

/// Each pair of looks at it is `step` apart: as if every Argon2id took that long, whatever its cost.
class SteppingClock final : public Clock
{
public:
    explicit SteppingClock(std::chrono::milliseconds step) : m_step(step) {}
    UnixTime now() const override { return UnixTime{}; }
    std::chrono::steady_clock::time_point steadyNow() const override
    {
        m_now += m_step;
        return std::chrono::steady_clock::time_point(m_now);
    }

private:
    std::chrono::milliseconds m_step;
    mutable std::chrono::milliseconds m_now{0};
};

constexpr CalibrationLimits kSmall{std::chrono::milliseconds(1000), 64 * kKib, 256 * kKib};

} // namespace

class TestCalibrate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void calibrate_neverGoesBelowTheLeast();
    void calibrate_takesMemoryFirstThenIterations();
    void calibrate_staysWithinWhatAHeaderMaySay();
    void mostIterations_areWithinTheWorkOfAHeader();
    void limits_areAtLeast64MebibytesAndOneSecond();
    void raised_takesMemoryFirstThenIterations();
    void raised_isNothingWhereItTakesLongEnough();
    void raised_neverGoesBelowWhatThereIs();
};

void TestCalibrate::calibrate_neverGoesBelowTheLeast()
{
    const SteppingClock slow(std::chrono::seconds(30));
    QCOMPARE(calibrate(slow, kSmall).value(), (crypto::Argon2idCost{64 * kKib, 3}));
}

void TestCalibrate::calibrate_takesMemoryFirstThenIterations()
{
    // 300 ms each time: doubling is worth a try at 64 and 128 KiB (600 <= 1000), 256 is the most; there 1000 / 300 = 3
    // times the iterations fit.
    const SteppingClock clock(std::chrono::milliseconds(300));
    QCOMPARE(calibrate(clock, kSmall).value(), (crypto::Argon2idCost{256 * kKib, 9}));
    // 600 ms: no doubling, and no room for twice the iterations.
    const SteppingClock slower(std::chrono::milliseconds(600));
    QCOMPARE(calibrate(slower, kSmall).value(), (crypto::Argon2idCost{64 * kKib, 3}));
}

void TestCalibrate::calibrate_staysWithinWhatAHeaderMaySay()
{
    const SteppingClock instant(std::chrono::milliseconds(0));
    QCOMPARE(calibrate(instant, kSmall).value(), (crypto::Argon2idCost{256 * kKib, 64}));
}

void TestCalibrate::mostIterations_areWithinTheWorkOfAHeader()
{
    QCOMPARE(keys::mostIterations(1ULL << 30U), 8U); // 8 GiB of work
    QCOMPARE(keys::mostIterations(1ULL << 28U), 32U);
    QCOMPARE(keys::mostIterations(64 * kKib), 64U); // no header has more
}

void TestCalibrate::limits_areAtLeast64MebibytesAndOneSecond()
{
    const CalibrationLimits limits;
    QCOMPARE(limits.leastMemory, std::uint64_t{67108864}); // 64 × 1,024 × 1,024
    QCOMPARE(limits.target, std::chrono::milliseconds(1000));
}

void TestCalibrate::raised_takesMemoryFirstThenIterations()
{
    // 100 ms of 1000: ten times as much. Twice the memory leaves 5, twice again 2; 256 KiB is the most, so the
    // iterations are doubled.
    QCOMPARE(keys::raisedCost({64 * kKib, 3}, std::chrono::milliseconds(100), kSmall),
             std::optional(crypto::Argon2idCost{256 * kKib, 6}));
    QCOMPARE(keys::raisedCost({256 * kKib, 3}, std::chrono::milliseconds(250), kSmall),
             std::optional(crypto::Argon2idCost{256 * kKib, 12}));
}

void TestCalibrate::raised_isNothingWhereItTakesLongEnough()
{
    QCOMPARE(keys::raisedCost({64 * kKib, 3}, std::chrono::milliseconds(501), kSmall), std::nullopt);
    QCOMPARE(keys::raisedCost({64 * kKib, 3}, std::chrono::seconds(9), kSmall), std::nullopt);
    QVERIFY(keys::raisedCost({64 * kKib, 3}, std::chrono::milliseconds(500), kSmall));
}

void TestCalibrate::raised_neverGoesBelowWhatThereIs()
{
    // More memory than the limit stays; with 2 GiB, a header may say 4 iterations (8 GiB of work) and no more.
    constexpr std::uint64_t kGib = std::uint64_t{1} << 30U;
    QCOMPARE(keys::raisedCost({2 * kGib, 4}, std::chrono::milliseconds(1), {}), std::nullopt);
    // No time at all, as a clock that stands still says, is no reason to pass the limits.
    QCOMPARE(keys::raisedCost({64 * kKib, 3}, std::chrono::nanoseconds(0), kSmall),
             std::optional(crypto::Argon2idCost{256 * kKib, 64}));
}

QTEST_APPLESS_MAIN(TestCalibrate)
#include "tst_calibrate.moc"
