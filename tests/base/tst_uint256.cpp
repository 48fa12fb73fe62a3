// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/uint256.h"

#include <QTest>

using namespace sheaf;

namespace {
const char *const kMaxText =
    "115792089237316195423570985008687907853269984665640564039457584007913129639935"; // 2^256 - 1
}

class TestUint256 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_readsDecimal_data();
    void parse_readsDecimal();
    void parse_refuses_data();
    void parse_refuses();
    void fromHex_readsEitherCase();
    void fromHex_refuses();
    void arithmetic_returnsNothingRatherThanWrap();
    void mulDiv_has512BitsInBetween();
    void mulDivUp_roundsUp();
    void squareRoot_roundsDown();
    void twosComplement_isMinusOne();
    void bigEndian_roundTrips();
    void toDouble_isNearest();
};

void TestUint256::parse_readsDecimal_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("zero") << QByteArray("0") << QByteArray("0x0");
    QTest::newRow("leading zeros are not octal") << QByteArray("010") << QByteArray("0xa");
    QTest::newRow("2^64") << QByteArray("18446744073709551616") << QByteArray("0x10000000000000000");
    QTest::newRow("the largest") << QByteArray(kMaxText) << QByteArray("0x" + QByteArray(64, 'f'));
    QTest::newRow("many zeros before") << QByteArray(QByteArray(200, '0') + "7") << QByteArray("0x7");
}

void TestUint256::parse_readsDecimal()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, hex);
    const auto value = Uint256::parse(text.toStdString());
    QVERIFY(value);
    QCOMPARE(QByteArray::fromStdString(value->toHexQuantity()), hex);
    QCOMPARE(Uint256::parse(value->toString()), value);
}

void TestUint256::parse_refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", " 1", "1 ", "+1", "-1", "0x10", "1e3", "1.0", "1_000"})
        QTest::newRow(*text == 0 ? "empty" : text) << QByteArray(text);
    QTest::newRow("2^256") << QByteArray(
        "115792089237316195423570985008687907853269984665640564039457584007913129639936");
    QTest::newRow("79 digits") << QByteArray(79, '9');
}

void TestUint256::parse_refuses()
{
    QFETCH(QByteArray, text);
    QVERIFY(!Uint256::parse(text.toStdString()));
}

void TestUint256::fromHex_readsEitherCase()
{
    QCOMPARE(Uint256::fromHex("0xFf"), Result<Uint256>(Uint256(255)));
    QCOMPARE(Uint256::fromHex("0X0000ff"), Result<Uint256>(Uint256(255)));
    QCOMPARE(Uint256::fromHex("0x" + std::string(80, '0') + "1"), Result<Uint256>(Uint256(1)));
}

void TestUint256::fromHex_refuses()
{
    for (const char *text : {"", "0x", "ff", "0xg", "0x 1"})
        QVERIFY2(!Uint256::fromHex(text), text);
    QCOMPARE(Uint256::fromHex("0x1" + std::string(64, '0')).error().code, ErrorCode::Overflow);
}

void TestUint256::arithmetic_returnsNothingRatherThanWrap()
{
    QVERIFY(!Uint256::max().plus(1));
    QVERIFY(!Uint256(0).minus(1));
    QVERIFY(!Uint256::max().times(2));
    QVERIFY(!Uint256(1).dividedBy(0));
    QVERIFY(!Uint256(1).modulo(0));
    QVERIFY(!Uint256(2).toPower(256));
    QVERIFY(!Uint256::max().toPower(4'000'000'000U));
    QCOMPARE(*Uint256(2).toPower(255)->plus(*Uint256(2).toPower(255)->minus(1)), Uint256::max());
    QCOMPARE(*Uint256(0).toPower(0), Uint256(1));
    QCOMPARE(*Uint256(1).toPower(4'000'000'000U), Uint256(1));
    QCOMPARE(*Uint256(17).modulo(5), Uint256(2));
    QCOMPARE(Uint256(3).minusOrZero(5), Uint256(0));
    QVERIFY(Uint256(5) > Uint256(std::array<std::uint64_t, 4>{4, 0, 0, 0}));
    QVERIFY(Uint256(~0ULL) < Uint256(std::array<std::uint64_t, 4>{0, 1, 0, 0}));
}

void TestUint256::mulDiv_has512BitsInBetween()
{
    QCOMPARE(*Uint256::max().mulDiv(Uint256::max(), Uint256::max()), Uint256::max());
    QVERIFY(!Uint256::max().mulDiv(2, 1));
    QCOMPARE(*Uint256(7).mulDiv(3, 2), Uint256(10)); // 10.5 rounded down
}

void TestUint256::mulDivUp_roundsUp()
{
    QCOMPARE(*Uint256(7).mulDivUp(3, 2), Uint256(11));
    QCOMPARE(*Uint256(8).mulDivUp(3, 2), Uint256(12));
    QVERIFY(!Uint256::max().mulDivUp(Uint256::max(), 1));
}

void TestUint256::squareRoot_roundsDown()
{
    QCOMPARE(Uint256(0).squareRoot(), Uint256(0));
    QCOMPARE(Uint256(15).squareRoot(), Uint256(3));
    QCOMPARE(Uint256(16).squareRoot(), Uint256(4));
    QCOMPARE(Uint256::max().squareRoot(), *Uint256(2).toPower(128)->minus(1));
}

void TestUint256::twosComplement_isMinusOne()
{
    QCOMPARE(Uint256(1).twosComplement(), Uint256::max());
    QCOMPARE(Uint256(0).twosComplement(), Uint256(0));
    QCOMPARE(Uint256::max().twosComplement(), Uint256(1));
}

void TestUint256::bigEndian_roundTrips()
{
    const Bytes bytes{0x01, 0x00, 0x02};
    const auto value = Uint256::fromBigEndian(bytes);
    QCOMPARE(value->toString(), std::string("65538"));
    QCOMPARE(value->toMinimalBigEndian(), bytes);
    QVERIFY(Uint256(0).toMinimalBigEndian().empty());
    QVERIFY(!Uint256::fromBigEndian(Bytes(33, 0)));
    const auto wide = Uint256::max().toBigEndian();
    QCOMPARE(*Uint256::fromBigEndian(wide), Uint256::max());
    QCOMPARE(Uint256(256).bitLength(), 9U);
    QCOMPARE(Uint256::max().bitLength(), 256U);
    QVERIFY(!Uint256::max().toUint64());
}

void TestUint256::toDouble_isNearest()
{
    QCOMPARE(Uint256(1'000'000).toDouble(), 1e6);
    QCOMPARE(Uint256(2).toPower(200)->toDouble(), 0x1p200);
}

QTEST_APPLESS_MAIN(TestUint256)
#include "tst_uint256.moc"
