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

QTEST_APPLESS_MAIN(TestCalibrate)
#include "tst_calibrate.moc"
