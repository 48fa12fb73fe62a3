// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/decimal.h"

#include <QTest>

#include <limits>

using namespace sheaf;

class TestDecimal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parseUnits_isExact_data();
    void parseUnits_isExact();
    void parseUnits_refuses_data();
    void parseUnits_refuses();
    void fromUnits_scalesEitherWay();
    void toFixed_roundsHalfUp_data();
    void toFixed_roundsHalfUp();
    void arithmetic_roundsDownAndNeverWraps();
    void fromDouble_isExactWhereItFits();
};

void TestDecimal::parseUnits_isExact_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<unsigned>("decimals");
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("printed");
    QTest::newRow("ether") << QByteArray("1.5") << 18U << QByteArray("1500000000000000000") << QByteArray("1.5");
    QTest::newRow("one wei") << QByteArray("0.000000000000000001") << 18U << QByteArray("1")
                             << QByteArray("0.000000000000000001");
    QTest::newRow("USDC") << QByteArray("0012.340000") << 6U << QByteArray("12340000") << QByteArray("12.34");
    QTest::newRow("no places") << QByteArray("42") << 0U << QByteArray("42") << QByteArray("42");
    QTest::newRow("zero") << QByteArray("0.0") << 6U << QByteArray("0") << QByteArray("0");
}

void TestDecimal::parseUnits_isExact()
{
    QFETCH(QByteArray, text);
    QFETCH(unsigned, decimals);
    QFETCH(QByteArray, raw);
    QFETCH(QByteArray, printed);
    const auto value = parseUnits(text.toStdString(), decimals);
    QVERIFY(value);
    QCOMPARE(QByteArray::fromStdString(value->toString()), raw);
    QCOMPARE(QByteArray::fromStdString(formatUnits(*value, decimals)), printed);
}

void TestDecimal::parseUnits_refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", ".", ".5", "5.", "1.2.3", "-1", "+1", "1,5", "1e5", "0x1", "1.0000000", " 1"})
        QTest::newRow(*text == 0 ? "empty" : text) << QByteArray(text);
}

void TestDecimal::parseUnits_refuses()
{
    QFETCH(QByteArray, text);
    QCOMPARE(parseUnits(text.toStdString(), 6).error().code, ErrorCode::InvalidInput);
}

void TestDecimal::fromUnits_scalesEitherWay()
{
    QCOMPARE(Decimal::fromUnits(1'500'000, 6)->toString(), std::string("1.5"));
    QCOMPARE(Decimal::fromUnits(200'000'000'000, 8)->toString(), std::string("2000"));
    QCOMPARE(Decimal::fromUnits(1'999, 21)->toString(), std::string("0.000000000000000001")); // 1.999e-18, cut
    QCOMPARE(Decimal::fromUnits(7, 255)->toString(), std::string("0"));
    QVERIFY(!Decimal::fromUnits(Uint256::max(), 0));
    QCOMPARE(*Decimal::parse("2.5")->toUnits(6), Uint256(2'500'000));
}

void TestDecimal::toFixed_roundsHalfUp_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<unsigned>("places");
    QTest::addColumn<QByteArray>("fixed");
    QTest::newRow("down") << QByteArray("1.234") << 2U << QByteArray("1.23");
    QTest::newRow("half") << QByteArray("1.235") << 2U << QByteArray("1.24");
    QTest::newRow("carry") << QByteArray("9.999") << 2U << QByteArray("10.00");
    QTest::newRow("pad") << QByteArray("3") << 2U << QByteArray("3.00");
    QTest::newRow("no places") << QByteArray("3.5") << 0U << QByteArray("4");
    QTest::newRow("small") << QByteArray("0.004") << 2U << QByteArray("0.00");
    QTest::newRow("all") << QByteArray("0.000000000000000001") << 18U << QByteArray("0.000000000000000001");
}

void TestDecimal::toFixed_roundsHalfUp()
{
    QFETCH(QByteArray, text);
    QFETCH(unsigned, places);
    QFETCH(QByteArray, fixed);
    QCOMPARE(QByteArray::fromStdString(Decimal::parse(text.toStdString())->toFixed(places)), fixed);
}

void TestDecimal::arithmetic_roundsDownAndNeverWraps()
{
    const Decimal two = Decimal::fromInteger(2);
    const Decimal three = Decimal::fromInteger(3);
    QCOMPARE(two.dividedBy(three)->toString(), std::string("0.666666666666666666"));
    QCOMPARE(two.times(three)->toString(), std::string("6"));
    QVERIFY(!two.minus(three));
    QVERIFY(!two.dividedBy(Decimal()));
    QVERIFY(!Decimal::fromRaw(Uint256::max()).plus(two));
    QVERIFY(!Decimal::fromRaw(Uint256::max()).times(two));
}

void TestDecimal::fromDouble_isExactWhereItFits()
{
    QCOMPARE(Decimal::fromDouble(0.5)->toString(), std::string("0.5"));
    QCOMPARE(Decimal::fromDouble(0)->toString(), std::string("0"));
    QCOMPARE(Decimal::fromDouble(1e21)->toString(), std::string("1000000000000000000000"));
    QCOMPARE(Decimal::fromDouble(1e-30)->toString(), std::string("0"));
    QCOMPARE(Decimal::fromDouble(322.890625)->toString(), std::string("322.890625"));
    QVERIFY(!Decimal::fromDouble(-1));
    QVERIFY(!Decimal::fromDouble(std::numeric_limits<double>::quiet_NaN()));
    QVERIFY(!Decimal::fromDouble(std::numeric_limits<double>::infinity()));
    QVERIFY(!Decimal::fromDouble(1e70));
}

QTEST_APPLESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
