// SPDX-License-Identifier: GPL-3.0-or-later
#include "yield/compounding.h"
#include "yield/rates.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace sheaf;
using namespace sheaf::yield;

namespace {

constexpr double kDay = 86400;
constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

bool near(const Result<double> &result, double expected, double tolerance)
{
    if (result && std::abs(*result - expected) <= tolerance)
        return true;
    qWarning("got %.17g, expected %.17g", result ? *result : kNan, expected);
    return false;
}

bool isInvalid(const Result<double> &result) { return !result && result.error().code == ErrorCode::InvalidInput; }

/// The growth rate a year of compounding each `years`, straight from the model, in long double.
long double growthRate(long double k, long double r, long double years) { return std::log1p(r * years - k) / years; }

/// Where growthRate is largest, by golden-section search: knows nothing of Lambert's W.
double bestInterval(double k, double r)
{
    const long double ratio = (std::sqrt(5.0L) - 1) / 2;
    long double low = k / r; // below it, a run costs more than it brings
    long double high = 100 * (std::sqrt(2.0L * k) + k) / r;
    for (int i = 0; i < 200; ++i) {
        const long double a = high - ratio * (high - low);
        const long double b = low + ratio * (high - low);
        if (growthRate(k, r, a) < growthRate(k, r, b))
            low = a;
        else
            high = b;
    }
    return static_cast<double>((low + high) / 2);
}

} // namespace

class TestCompounding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compoundThreshold_ofTheWorkedExample();
    void compoundInterval_maximisesGrowth_data();
    void compoundInterval_maximisesGrowth();
    void thresholds_agreeForSmallCosts();
    void threshold_holdsForTinyAndHugeCosts();
    void harvestThreshold_balancesIdleRewardsAgainstCost();
    void minimumPrincipal_isWhereOneCompoundingPays();
    void netApy_ofTheComparedRules_data();
    void netApy_ofTheComparedRules();
    void netApy_asStepped();
    void netApyAtOptimum_beatsItsNeighbours();
    void lambertW0_satisfiesItsEquation_data();
    void lambertW0_satisfiesItsEquation();
    void everything_refusesWhatIsOutOfRange();
};

void TestCompounding::compoundThreshold_ofTheWorkedExample()
{
    // √(2·5·10,000) + 4·5/3 = 316.2278 + 6.6667
    QVERIFY(near(compoundThreshold(10'000, 5), 322.8944, 0.0001));
    QVERIFY(near(compoundThresholdExact(10'000, 5), 322.89, 0.005));
    const Result<double> interval = compoundInterval(10'000, 5, 0.1);
    QVERIFY(interval);
    QVERIFY(near(*interval / kDay, 117.85, 0.005));
}

void TestCompounding::compoundInterval_maximisesGrowth_data()
{
    QTest::addColumn<double>("principal");
    QTest::addColumn<double>("cost");
    QTest::addColumn<double>("apr");
    QTest::newRow("the example") << 10'000.0 << 5.0 << 0.1;
    QTest::newRow("an L1") << 10'000.0 << 12.0 << 0.2;
    QTest::newRow("an L2") << 10'000.0 << 0.05 << 0.2;
    QTest::newRow("small") << 100.0 << 5.0 << 0.3;
    QTest::newRow("tiny") << 10.0 << 5.0 << 2.0;
    QTest::newRow("a wild rate") << 1'000.0 << 1.0 << 30.0;
}

void TestCompounding::compoundInterval_maximisesGrowth()
{
    QFETCH(double, principal);
    QFETCH(double, cost);
    QFETCH(double, apr);
    const double best = bestInterval(cost / principal, apr);
    const Result<double> interval = compoundInterval(principal, cost, apr);
    // A maximum is flat: a search in long double finds its place to about the root of its 19 digits.
    QVERIFY(near(interval, best * kSecondsPerYear, 1e-7 * best * kSecondsPerYear));
    QVERIFY(near(compoundThresholdExact(principal, cost), principal * apr * best, 1e-7 * principal * apr * best));
}

void TestCompounding::thresholds_agreeForSmallCosts()
{
    for (const double cost : {1e-6, 0.001, 0.05, 1.0, 12.0}) {
        const double k = cost / 10'000;
        const double difference = *compoundThreshold(10'000, cost) - *compoundThresholdExact(10'000, cost);
        // The next term of the expansion: with p = √(2k), R*/P = p + 2p²/3 − p³/72 + …
        const double nextTerm = 10'000 * std::pow(2 * k, 1.5) / 72;
        QVERIFY2(std::abs(difference - nextTerm) <= 0.05 * nextTerm + 1e-10, qPrintable(QString::number(cost)));
    }
}

void TestCompounding::threshold_holdsForTinyAndHugeCosts()
{
    QVERIFY(near(compoundThresholdExact(1, 0), 0, 0));
    QVERIFY(near(compoundInterval(1, 0, 0.1), 0, 0));
    // k = 1: W₀(0) = 0, x = e, so R*/P = e − 1 + 1.
    QVERIFY(near(compoundThresholdExact(1, 1), 2.718281828459045, 1e-14));
    // k = 1e-24: p + 2p²/3 with p = √2·1e-12; a form that subtracts from 1/e has no digit left here.
    QVERIFY(near(compoundThresholdExact(1, 1e-24), 1.4142135623744284e-12, 1e-26));
    // k = 1 + e²: (ln x − 1)·x = e² at x = e², so R*/P = e² − 1 + 1 + e².
    const double e2 = std::exp(2.0);
    QVERIFY(near(compoundThresholdExact(1, 1 + e2), 2 * e2, 1e-13));
    QVERIFY(compoundThresholdExact(1, 1e9));
}

void TestCompounding::harvestThreshold_balancesIdleRewardsAgainstCost()
{
    // Rewards r·P a year would earn q elsewhere: idle for half of τ on average, they lose q·r·P·τ/2 a year, and runs
    // cost c/τ a year. The sum is least where the two are equal.
    const double principal = 8000;
    const double cost = 3;
    const double apr = 0.12;
    const double redeploy = 0.04;
    const Result<double> interval = harvestInterval(principal, cost, apr, redeploy);
    QVERIFY(interval);
    const double years = *interval / kSecondsPerYear;
    QVERIFY(near(redeploy * apr * principal * years / 2, cost / years, 1e-9));
    QVERIFY(near(harvestThreshold(principal, cost, apr, redeploy), apr * principal * years, 1e-9));
    // √(2·5·10,000·0.2/0.05) = 2·316.2278
    QVERIFY(near(harvestThreshold(10'000, 5, 0.2, 0.05), 632.4555, 0.0001));
}

void TestCompounding::minimumPrincipal_isWhereOneCompoundingPays()
{
    // 4·5/(0.1·1)² = 2000
    QVERIFY(near(minimumPrincipal(5, 0.1, kSecondsPerYear), 2000, 1e-9));
    // The best single compounding is halfway: it turns P(1 + rT) into P(1 + rT/2)², which is P·(rT)²/4 more.
    const double horizon = 0.4;
    const double smallest = *minimumPrincipal(5, 0.3, horizon * kSecondsPerYear);
    QVERIFY(near(smallest * (std::pow(1 + 0.3 * horizon / 2, 2) - (1 + 0.3 * horizon)), 5, 1e-9));
}

void TestCompounding::netApy_ofTheComparedRules_data()
{
    QTest::addColumn<double>("apr");
    QTest::addColumn<double>("cost");
    QTest::addColumn<double>("days"); // 0: at the optimum
    QTest::addColumn<double>("percent");
    QTest::addColumn<double>("tolerance");
    QTest::newRow("L2, optimum") << 0.2 << 0.05 << 0.0 << 22.06 << 0.005;
    QTest::newRow("L1, optimum") << 0.1 << 12.0 << 0.0 << 10.00 << 0.005;
    QTest::newRow("L1, weekly") << 0.1 << 12.0 << 7.0 << 3.8 << 0.05;
    QTest::newRow("L1, daily") << 0.1 << 12.0 << 1.0 << -28.7 << 0.05;
}

void TestCompounding::netApy_ofTheComparedRules()
{
    QFETCH(double, apr);
    QFETCH(double, cost);
    QFETCH(double, days);
    QFETCH(double, percent);
    QFETCH(double, tolerance);
    const Result<double> net = days == 0 ? netApyAtOptimum(10'000, cost, apr) : netApy(10'000, cost, apr, days * kDay);
    QVERIFY(net);
    QVERIFY(near(*net * 100, percent, tolerance));
}

void TestCompounding::netApy_asStepped()
{
    double money = 1000;
    for (int week = 0; week < 73; ++week) // 73 periods of 5 days are the year
        money += money * 0.3 * 5 / 365 - money * 0.002;
    QVERIFY(near(netApy(1000, 2, 0.3, 5 * kDay), money / 1000 - 1, 1e-12));
    QVERIFY(near(netApy(1, 1.5, 0.1, kDay), -1, 0));
}

void TestCompounding::netApyAtOptimum_beatsItsNeighbours()
{
    const double interval = *compoundInterval(10'000, 5, 0.1);
    const double best = *netApyAtOptimum(10'000, 5, 0.1);
    QVERIFY(near(netApy(10'000, 5, 0.1, interval), best, 1e-13));
    for (const double factor : {0.5, 0.9, 1.1, 2.0})
        QVERIFY(*netApy(10'000, 5, 0.1, interval * factor) < best);
    QVERIFY(near(netApyAtOptimum(10'000, 0, 0.1), *aprToApyContinuous(0.1), 1e-15));
}

void TestCompounding::lambertW0_satisfiesItsEquation_data()
{
    QTest::addColumn<double>("z");
    QTest::addColumn<double>("w");
    QTest::newRow("0") << 0.0 << 0.0;
    QTest::newRow("e") << 2.718281828459045 << 1.0;
    QTest::newRow("the omega constant") << 1.0 << 0.5671432904097838;
    QTest::newRow("-ln 2 / 2") << -0.34657359027997264 << -0.6931471805599453;
    QTest::newRow("2e²") << 14.7781121978613 << 2.0;
    QTest::newRow("100 e^100") << 2.6881171418161356e45 << 100.0;
    QTest::newRow("-1/e") << -0.36787944117144233 << -1.0;
}

void TestCompounding::lambertW0_satisfiesItsEquation()
{
    QFETCH(double, z);
    QFETCH(double, w);
    // At the branch point dw/dz is infinite: half of the digits are all that z itself holds.
    QVERIFY(near(lambertW0(z), w, w == -1 ? 3e-8 : 1e-13 * std::max(1.0, std::abs(w))));
}

void TestCompounding::everything_refusesWhatIsOutOfRange()
{
    for (const double principal : {0.0, -1.0, kNan}) {
        QVERIFY(isInvalid(compoundThreshold(principal, 1)));
        QVERIFY(isInvalid(compoundThresholdExact(principal, 1)));
        QVERIFY(isInvalid(compoundInterval(principal, 1, 0.1)));
        QVERIFY(isInvalid(harvestThreshold(principal, 1, 0.1, 0.1)));
        QVERIFY(isInvalid(netApy(principal, 1, 0.1, 1)));
        QVERIFY(isInvalid(netApyAtOptimum(principal, 1, 0.1)));
    }
    QVERIFY(isInvalid(compoundThreshold(1, -1)));
    QVERIFY(isInvalid(compoundInterval(1, 1, 0)));
    QVERIFY(isInvalid(harvestInterval(1, 1, 0.1, 0)));
    QVERIFY(isInvalid(harvestInterval(1, 1, 0, 0.1)));
    QVERIFY(isInvalid(minimumPrincipal(-1, 0.1, 1)));
    QVERIFY(isInvalid(minimumPrincipal(1, 0, 1)));
    QVERIFY(isInvalid(minimumPrincipal(1, 0.1, 0)));
    QVERIFY(isInvalid(netApy(1, 1, 0.1, 0)));
    QVERIFY(isInvalid(netApyAtOptimum(1, 1, -0.1)));
    QVERIFY(isInvalid(lambertW0(-0.37)));
    QVERIFY(isInvalid(lambertW0(kNan)));
    QCOMPARE(compoundThreshold(1e-300, 1e300).error().code, ErrorCode::Overflow);
}

QTEST_APPLESS_MAIN(TestCompounding)
#include "tst_compounding.moc"
