// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/v2_math.h"

#include <QtTest>

using namespace sheaf;
using namespace sheaf::protocols;
using ethereum::Address;

namespace {

Address token(std::uint8_t id)
{
    std::array<std::uint8_t, 20> bytes{};
    bytes[19] = id;
    return Address(bytes);
}

Uint256 big(const char *text) { return *Uint256::parse(text); }
Uint256 ether(std::uint64_t units) { return *Uint256(units).times(1'000'000'000'000'000'000ULL); }

v2::Pool pool(std::uint8_t a, std::uint8_t b, const Uint256 &reserveA, const Uint256 &reserveB)
{
    return {
        token(static_cast<std::uint8_t>(100 + 10 * a + b)), token(a), token(b), reserveA, reserveB, Uint256(1'000'000)};
}

} // namespace

class TestV2Math : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amountOut_isThePairs_data();
    void amountOut_isThePairs();
    void amountOut_refusesNothing();
    void quote_isTheRatio();
    void addLiquidity_takesTheRatio();
    void burn_givesTheShare();
    void bestRoute_takesTheBetterWay();
    void bestRoute_tellsTooLittleFromNoPool();
    void priceImpact_leavesTheFeeOut();
    void split_isTheLargestThatFits_data();
    void split_isTheLargestThatFits();
    void split_agreesWithTheClosedForm();
    void split_throughOtherPoolsMatchesTheReserves();
    void split_countsOnTheFloorsAlone();
};

/// Amounts of UniswapV2Pair.spec.ts in v2-core ("getInputPrice"): whole tokens of 18 decimals in, wei out.
void TestV2Math::amountOut_isThePairs_data()
{
    QTest::addColumn<quint64>("in");
    QTest::addColumn<quint64>("reserveIn");
    QTest::addColumn<quint64>("reserveOut");
    QTest::addColumn<QString>("out");
    QTest::newRow("1 of 5:10") << quint64(1) << quint64(5) << quint64(10) << "1662497915624478906";
    QTest::newRow("1 of 10:5") << quint64(1) << quint64(10) << quint64(5) << "453305446940074565";
    QTest::newRow("2 of 5:10") << quint64(2) << quint64(5) << quint64(10) << "2851015155847869602";
    QTest::newRow("2 of 10:5") << quint64(2) << quint64(10) << quint64(5) << "831248957812239453";
    QTest::newRow("1 of 10:10") << quint64(1) << quint64(10) << quint64(10) << "906610893880149131";
    QTest::newRow("1 of 100:100") << quint64(1) << quint64(100) << quint64(100) << "987158034397061298";
    QTest::newRow("1 of 1000:1000") << quint64(1) << quint64(1000) << quint64(1000) << "996006981039903216";
}

void TestV2Math::amountOut_isThePairs()
{
    QFETCH(quint64, in);
    QFETCH(quint64, reserveIn);
    QFETCH(quint64, reserveOut);
    QFETCH(QString, out);
    const auto got = v2::amountOut(ether(in), ether(reserveIn), ether(reserveOut));
    QVERIFY(got);
    QCOMPARE(QString::fromStdString(got->toString()), out);
}

void TestV2Math::amountOut_refusesNothing()
{
    QVERIFY(!v2::amountOut(Uint256(), ether(1), ether(1)));
    QVERIFY(!v2::amountOut(ether(1), Uint256(), ether(1)));
    QVERIFY(!v2::amountOut(ether(1), ether(1), Uint256()));
    QVERIFY(!v2::amountOut(Uint256::max(), ether(1), ether(1)));
}

void TestV2Math::quote_isTheRatio()
{
    QCOMPARE(v2::quote(Uint256(7), Uint256(3), Uint256(10))->toString(), std::string("23")); // 70/3 = 23.3
    QCOMPARE(v2::lessBasisPoints(Uint256(10'001), 50).toString(), std::string("9950"));      // 9950.995
    QCOMPARE(v2::lessBasisPoints(Uint256(10'001), 20'000).toString(), std::string("0"));
}

void TestV2Math::addLiquidity_takesTheRatio()
{
    // Reserves 1000:4000, supply 1,000,000. 10 of token0 need 40 of token1; only 20 there: 5 and 20 are taken.
    const v2::Pool here = pool(1, 2, 1000, 4000);
    const auto enough = v2::addLiquidity(here, 10, 100);
    QCOMPARE(enough->used0.toString(), std::string("10"));
    QCOMPARE(enough->used1.toString(), std::string("40"));
    QCOMPARE(enough->minted.toString(), std::string("10000")); // 10/1000 of the supply
    const auto short1 = v2::addLiquidity(here, 10, 20);
    QCOMPARE(short1->used0.toString(), std::string("5"));
    QCOMPARE(short1->used1.toString(), std::string("20"));
    QCOMPARE(short1->minted.toString(), std::string("5000"));
    QVERIFY(!v2::addLiquidity(pool(1, 2, 0, 0), 10, 20));
}

void TestV2Math::burn_givesTheShare()
{
    const auto back = v2::burn(pool(1, 2, 1001, 4003), 250'000);
    QCOMPARE(back->first.toString(), std::string("250"));   // 250.25
    QCOMPARE(back->second.toString(), std::string("1000")); // 1000.75
}

void TestV2Math::bestRoute_takesTheBetterWay()
{
    // 1 to 3 directly through a shallow pool, or by 2 through two deep ones; 4 is not reached.
    const std::vector<v2::Pool> pools{pool(1, 3, ether(1), ether(1)), pool(1, 2, ether(1000), ether(1000)),
                                      pool(2, 3, ether(1000), ether(1000))};
    const auto large = v2::bestRoute(pools, token(1), token(3), ether(1));
    QVERIFY(large);
    QCOMPARE(*large, (v2::Route{1, 2}));
    QCOMPARE(v2::pathOf(pools, *large, token(1)), (std::vector<Address>{token(1), token(2), token(3)}));
    // For very little, one fee is less than two.
    QCOMPARE(*v2::bestRoute(pools, token(1), token(3), Uint256(1'000'000'000)), (v2::Route{0}));
    QCOMPARE(v2::bestRoute(pools, token(1), token(4), ether(1)).error().code, ErrorCode::NotFound);
    QVERIFY(v2::bestRoute(pools, token(1), token(1), ether(1))->empty());
}

void TestV2Math::bestRoute_tellsTooLittleFromNoPool()
{
    // A million of token 1 for one of token 2: 100 of them round down to none.
    const std::vector<v2::Pool> pools{pool(1, 2, 1'000'000'000, 1'000)};
    const auto dust = v2::bestRoute(pools, token(1), token(2), Uint256(100));
    QCOMPARE(dust.error().code, ErrorCode::NotFound);
    QVERIFY2(dust.error().detail.starts_with("it is too little to swap from "), dust.error().detail.c_str());
    QVERIFY(v2::bestRoute(pools, token(1), token(2), Uint256(2'000'000)));
    const auto none = v2::bestRoute(pools, token(1), token(3), Uint256(100));
    QVERIFY2(none.error().detail.starts_with("no pool leads from "), none.error().detail.c_str());
}

void TestV2Math::priceImpact_leavesTheFeeOut()
{
    // 100 into 1000:1000 gives 99.7·1000/1099.7 = 90.6611; at the price it would be 99.7: 9.066 % less.
    const std::vector<v2::Pool> pools{pool(1, 2, ether(1000), ether(1000))};
    const auto out = v2::amountOut(ether(100), ether(1000), ether(1000));
    QCOMPARE(v2::priceImpact(pools, {0}, token(1), ether(100), *out).value_or(0), 907U);
    // 1000 wei into 1000 tokens moves nothing but the rounding of one wei in 997.
    QCOMPARE(v2::priceImpact(pools, {0}, token(1), Uint256(1'000'000'000), Uint256(997'000'000)).value_or(9), 0U);
}

void TestV2Math::split_isTheLargestThatFits_data()
{
    QTest::addColumn<quint64>("reserve0");
    QTest::addColumn<quint64>("reserve1");
    QTest::addColumn<quint64>("amount");
    QTest::addColumn<bool>("zeroIn");
    QTest::addColumn<uint>("slippage");
    QTest::newRow("even, token0") << quint64(100'000) << quint64(100'000) << quint64(500) << true << 0U;
    QTest::newRow("even, token1") << quint64(100'000) << quint64(100'000) << quint64(500) << false << 0U;
    QTest::newRow("skewed") << quint64(2'000) << quint64(70'000'000) << quint64(300) << true << 50U;
    QTest::newRow("as large as the pool") << quint64(5'000) << quint64(9'000) << quint64(5'000) << false << 100U;
    QTest::newRow("tiny") << quint64(5'000) << quint64(9'000) << quint64(3) << true << 0U;
}

/// Against every possible split, with its own arithmetic on 128-bit integers.
void TestV2Math::split_isTheLargestThatFits()
{
    QFETCH(quint64, reserve0);
    QFETCH(quint64, reserve1);
    QFETCH(quint64, amount);
    QFETCH(bool, zeroIn);
    QFETCH(uint, slippage);
    using Wide = unsigned __int128;
    const auto fits = [&](quint64 for0) {
        const quint64 swapped = zeroIn ? amount - for0 : for0;
        const Wide in = zeroIn ? reserve0 : reserve1;
        const Wide other = zeroIn ? reserve1 : reserve0;
        const Wide out = swapped == 0 ? 0 : Wide(swapped) * 997 * other / (in * 1000 + Wide(swapped) * 997);
        const Wide floor = out * (10'000 - slippage) / 10'000;
        const Wide after0 = zeroIn ? in + swapped : other - out;
        const Wide after1 = zeroIn ? other - out : in + swapped;
        const Wide give0 = zeroIn ? for0 : floor;
        const Wide give1 = zeroIn ? floor : amount - for0;
        return give0 * after1 <= give1 * after0;
    };
    quint64 largest = 0;
    for (quint64 for0 = 0; for0 < amount; ++for0)
        if (fits(for0))
            largest = for0;
    const std::vector<v2::Pool> pools{pool(1, 2, reserve0, reserve1)};
    const v2::Route swap{0};
    const auto split = v2::splitForLiquidity(pools, 0, token(zeroIn ? 1 : 2), amount, zeroIn ? v2::Route() : swap,
                                             zeroIn ? swap : v2::Route(), slippage);
    QVERIFY(split);
    QCOMPARE(split->for0.toUint64().value_or(0), largest);
    QCOMPARE(split->for0.plus(split->for1)->toString(), Uint256(amount).toString());
}

/// Zapper's well-known formula for a 0.3 % fee: swap (sqrt(r·(r·3988009 + A·3988000)) - r·1997) / 1994.
void TestV2Math::split_agreesWithTheClosedForm()
{
    const Uint256 reserve = ether(10'000);
    const Uint256 amount = ether(321);
    const auto inside = reserve.times(3'988'009)->plus(*amount.times(3'988'000));
    const auto swapped = reserve.times(*inside)->squareRoot().minus(*reserve.times(1'997))->dividedBy(1'994);
    const std::vector<v2::Pool> pools{pool(1, 2, reserve, ether(777'000))};
    const auto split = v2::splitForLiquidity(pools, 0, token(1), amount, {}, {0}, 0);
    QVERIFY(split);
    const Uint256 difference = std::max(split->for1, *swapped).minusOrZero(std::min(split->for1, *swapped));
    QVERIFY2(difference <= Uint256(2), difference.toString().c_str());
}

void TestV2Math::split_throughOtherPoolsMatchesTheReserves()
{
    // Reward 3 into the pool 1/2 (6 decimals): 3 to 1 directly, and on to 2 through the pool itself.
    const std::vector<v2::Pool> pools{pool(1, 2, ether(10'000), big("20000000000000")),
                                      pool(1, 3, ether(5'000), ether(10'000'000))};
    const auto split = v2::splitForLiquidity(pools, 0, token(3), ether(20'000), {1}, {1, 0}, 0);
    QVERIFY(split);
    const auto added = v2::addLiquidity(split->after[0], split->out0, split->out1);
    QVERIFY(added);
    // Nothing worth speaking of is left over of either.
    QVERIFY(added->used0.toDouble() / split->out0.toDouble() > 0.999999);
    QVERIFY(added->used1.toDouble() / split->out1.toDouble() > 0.999999);
    QVERIFY(split->for1 > split->for0); // two fees, so more must go that way
}

void TestV2Math::split_countsOnTheFloorsAlone()
{
    const std::vector<v2::Pool> pools{pool(1, 2, ether(10'000), ether(20'000))};
    const auto split = v2::splitForLiquidity(pools, 0, token(1), ether(10), {}, {0}, 100);
    QVERIFY(split);
    QCOMPARE(split->floor1.toString(), v2::lessBasisPoints(split->out1, 100).toString());
    QCOMPARE(split->floor0.toString(), split->for0.toString()); // not swapped: no floor below it
    const auto added = v2::addLiquidity(split->after[0], split->floor0, split->floor1);
    QVERIFY(added->used0.toDouble() / split->floor0.toDouble() > 0.999999);
    QVERIFY(added->used1.toDouble() / split->floor1.toDouble() > 0.999999);
}

QTEST_APPLESS_MAIN(TestV2Math)
#include "tst_v2_math.moc"
