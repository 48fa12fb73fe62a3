// SPDX-License-Identifier: GPL-3.0-or-later
#include "yield/rates.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace sheaf;
using namespace sheaf::yield;

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

bool near(const Result<double> &result, double expected, double tolerance)
{
    if (result && std::abs(*result - expected) <= tolerance)
        return true;
    qWarning("got %.17g, expected %.17g", result ? *result : kNan, expected);
    return false;
}

bool isError(const Result<double> &result, ErrorCode code) { return !result && result.error().code == code; }

} // namespace

class TestRates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aprToApy_compounds_data();
    void aprToApy_compounds();
    void aprToApy_keepsTheDigitsOfSmallRates();
    void aprToApy_refuses();
    void apyToApr_inverts();
    void continuous_isTheLimit();
    void sharePriceApy_annualises();
    void sharePriceApy_isExactWhereADoubleIsNot();
    void sharePriceApy_refuses();
    void impermanentLoss5050_asValuedDirectly_data();
    void impermanentLoss5050_asValuedDirectly();
    void impermanentLoss5050_isSymmetricAndSmooth();
    void impermanentLoss5050_refuses();
    void stakingApr_byHand();
    void stakingApr_refuses();
};

void TestRates::aprToApy_compounds_data()
{
    QTest::addColumn<double>("apr");
    QTest::addColumn<double>("periods");
    QTest::addColumn<double>("apy");
    // 1.1 − 1; 1.05² − 1; 1.025⁴ − 1 = 0.103812890625; 1.01¹² − 1 as in every table of compound interest.
    QTest::newRow("yearly") << 0.1 << 1.0 << 0.1;
    QTest::newRow("twice") << 0.1 << 2.0 << 0.1025;
    QTest::newRow("quarterly") << 0.1 << 4.0 << 0.103812890625;
    QTest::newRow("monthly") << 0.12 << 12.0 << 0.126825030131970;
    QTest::newRow("nothing") << 0.0 << 12.0 << 0.0;
    QTest::newRow("a loss") << -0.1 << 2.0 << -0.0975;
}

void TestRates::aprToApy_compounds()
{
    QFETCH(double, apr);
    QFETCH(double, periods);
    QFETCH(double, apy);
    QVERIFY(near(aprToApy(apr, periods), apy, 1e-14));
}

void TestRates::aprToApy_keepsTheDigitsOfSmallRates()
{
    // (1 + 1e-14/2)² − 1 = 1e-14 + 2.5e-29; a plain pow(1 + r/n, n) − 1 is off by percents here.
    QVERIFY(near(aprToApy(1e-14, 2), 1e-14, 1e-28));
}

void TestRates::aprToApy_refuses()
{
    QVERIFY(isError(aprToApy(0.1, 0), ErrorCode::InvalidInput));
    QVERIFY(isError(aprToApy(0.1, -1), ErrorCode::InvalidInput));
    QVERIFY(isError(aprToApy(-12, 12), ErrorCode::InvalidInput));
    QVERIFY(isError(aprToApy(kNan, 1), ErrorCode::InvalidInput));
    QVERIFY(isError(aprToApy(0.1, kInfinity), ErrorCode::InvalidInput));
    QVERIFY(isError(aprToApy(1e300, 2), ErrorCode::Overflow));
    QVERIFY(isError(aprToApyContinuous(1000), ErrorCode::Overflow));
    QVERIFY(isError(aprToApyContinuous(kNan), ErrorCode::InvalidInput));
    QVERIFY(isError(apyToApr(-1, 1), ErrorCode::InvalidInput));
    QVERIFY(isError(apyToApr(0.1, 0), ErrorCode::InvalidInput));
    QVERIFY(isError(apyToAprContinuous(-1), ErrorCode::InvalidInput));
}

void TestRates::apyToApr_inverts()
{
    QVERIFY(near(apyToApr(0.1025, 2), 0.1, 1e-14));
    QVERIFY(near(apyToApr(0.126825030131970, 12), 0.12, 1e-13));
    for (const double apr : {-0.5, -0.01, 0.0, 0.03, 0.2, 5.0})
        for (const double periods : {1.0, 12.0, 365.0, 2190.0})
            QVERIFY(near(apyToApr(*aprToApy(apr, periods), periods), apr, 1e-12));
}

void TestRates::continuous_isTheLimit()
{
    // e^0.05 − 1, from the series 0.05 + 0.05²/2 + 0.05³/6 + 0.05⁴/24 + …
    QVERIFY(near(aprToApyContinuous(0.05), 0.0512710963760240, 1e-15));
    QVERIFY(near(apyToAprContinuous(0.0512710963760240), 0.05, 1e-15));
    QVERIFY(near(aprToApy(0.05, kSecondsPerYear), *aprToApyContinuous(0.05), 1e-9));
}

void TestRates::sharePriceApy_annualises()
{
    QVERIFY(near(sharePriceApy(1.0, 1.1, kSecondsPerYear), 0.1, 1e-14));
    QVERIFY(near(sharePriceApy(1.0, 1.1, kSecondsPerYear / 2), 0.21, 1e-14)); // 1.1² − 1
    QVERIFY(near(sharePriceApy(2.0, 2.42, kSecondsPerYear * 2), 0.1, 1e-14)); // √1.21 − 1
    QVERIFY(near(sharePriceApy(1.0, 1.0, 86400), 0.0, 0));
    QVERIFY(near(sharePriceApy(1.0, 0.5, kSecondsPerYear), -0.5, 1e-15));
    QVERIFY(near(sharePriceApy(1.0, 0.0, 86400), -1.0, 0)); // all is lost
}

void TestRates::sharePriceApy_isExactWhereADoubleIsNot()
{
    // 10^27 + 10^9 in a year: a growth of 10^-18, which is lost where the prices become doubles first.
    const Uint256 before = *Uint256::parse("1000000000000000000000000000");
    const Uint256 after = *Uint256::parse("1000000000000000001000000000");
    QVERIFY(near(sharePriceApy(before, after, 31'536'000), 1e-18, 1e-32));
    QVERIFY(near(sharePriceApy(after, before, 31'536'000), -1e-18, 1e-32));
    QVERIFY(near(sharePriceApy(Uint256(100), Uint256(110), 15'768'000), 0.21, 1e-14));
    QVERIFY(near(sharePriceApy(Uint256(100), Uint256(0), 86400), -1.0, 0));
}

void TestRates::sharePriceApy_refuses()
{
    QVERIFY(isError(sharePriceApy(0.0, 1.0, 86400), ErrorCode::InvalidInput));
    QVERIFY(isError(sharePriceApy(1.0, -1.0, 86400), ErrorCode::InvalidInput));
    QVERIFY(isError(sharePriceApy(1.0, 1.1, 0), ErrorCode::InvalidInput));
    QVERIFY(isError(sharePriceApy(1.0, 1.1, 0.5), ErrorCode::InvalidInput));
    QVERIFY(isError(sharePriceApy(1.0, 2.0, 1), ErrorCode::Overflow));
    QVERIFY(isError(sharePriceApy(Uint256(0), Uint256(1), 86400), ErrorCode::InvalidInput));
    QVERIFY(isError(sharePriceApy(Uint256(1), Uint256(1), 0), ErrorCode::InvalidInput));
}

void TestRates::impermanentLoss5050_asValuedDirectly_data()
{
    QTest::addColumn<double>("ratio");
    for (const double ratio : {0.01, 0.5, 0.9, 1.1, 2.0, 4.0, 1000.0})
        QTest::addRow("price × %g", ratio) << ratio;
}

void TestRates::impermanentLoss5050_asValuedDirectly()
{
    QFETCH(double, ratio);
    // A pool of x = 1 and y = 1, so that x·y = 1 and the price y/x is 1. Arbitrage moves it to y/x = ratio, found here
    // by bisection on the pool's own rule; the loss is the pool's value against that of the tokens held.
    double low = 1e-6;
    double high = 1e6;
    for (int i = 0; i < 400; ++i) {
        const double x = (low + high) / 2;
        ((1 / x) / x > ratio ? low : high) = x;
    }
    const double pool = low * ratio + 1 / low;
    const double held = 1 * ratio + 1;
    QVERIFY(near(impermanentLoss5050(ratio), pool / held - 1, 1e-9));
}

void TestRates::impermanentLoss5050_isSymmetricAndSmooth()
{
    QVERIFY(near(impermanentLoss5050(2), -0.0572, 0.00005)); // 2√2/3 − 1 = −5.72 %
    QVERIFY(near(impermanentLoss5050(4), -0.2, 1e-15));      // 4/5 − 1
    QVERIFY(near(impermanentLoss5050(1), 0, 0));
    QVERIFY(near(impermanentLoss5050(0.25), *impermanentLoss5050(4), 1e-15));
    QVERIFY(near(impermanentLoss5050(1 + 1e-7), -1.25e-15, 1e-21)); // −(k − 1)²/8 near 1
}

void TestRates::impermanentLoss5050_refuses()
{
    for (const double ratio : {0.0, -1.0, kInfinity, kNan})
        QVERIFY(isError(impermanentLoss5050(ratio), ErrorCode::InvalidInput));
}

void TestRates::stakingApr_byHand()
{
    // 0.001 tokens a second at 2 USD: 0.002·31,536,000 = 63,072 USD a year on 1000·300 = 300,000 USD: 21.024 %.
    QVERIFY(near(stakingApr(0.001, 2, 1000, 300), 0.21024, 1e-15));
    QVERIFY(near(stakingApr(0, 2, 1000, 300), 0, 0));
}

void TestRates::stakingApr_refuses()
{
    QVERIFY(isError(stakingApr(-1, 1, 1, 1), ErrorCode::InvalidInput));
    QVERIFY(isError(stakingApr(1, -1, 1, 1), ErrorCode::InvalidInput));
    QVERIFY(isError(stakingApr(1, 1, 0, 1), ErrorCode::InvalidInput));
    QVERIFY(isError(stakingApr(1, 1, 1, 0), ErrorCode::InvalidInput));
    QVERIFY(isError(stakingApr(1e300, 1e10, 1, 1), ErrorCode::Overflow));
}

QTEST_APPLESS_MAIN(TestRates)
#include "tst_rates.moc"
