// SPDX-License-Identifier: GPL-3.0-or-later
#include "chains/base_fee.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::chains;

class TestBaseFee : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void next_followsEip1559_data();
    void next_followsEip1559();
    void next_ofAnOpChain_data();
    void next_ofAnOpChain();
    void rule_isReadFromTheHeader();
};

void TestBaseFee::next_followsEip1559_data()
{
    QTest::addColumn<qulonglong>("baseFee");
    QTest::addColumn<qulonglong>("used");
    QTest::addColumn<qulonglong>("limit");
    QTest::addColumn<qulonglong>("expected");
    // go-ethereum, consensus/misc/eip1559/eip1559_test.go, TestCalcBaseFee: limit 20 000 000.
    QTest::newRow("at the target") << 1'000'000'000ULL << 10'000'000ULL << 20'000'000ULL << 1'000'000'000ULL;
    QTest::newRow("below") << 1'000'000'000ULL << 9'000'000ULL << 20'000'000ULL << 987'500'000ULL;
    QTest::newRow("above") << 1'000'000'000ULL << 11'000'000ULL << 20'000'000ULL << 1'012'500'000ULL;
    // By the rule: full is + 1/8, empty is - 1/8, and what rises, rises by 1 at least.
    QTest::newRow("full") << 8'000ULL << 30'000'000ULL << 30'000'000ULL << 9'000ULL;
    QTest::newRow("empty") << 8'000ULL << 0ULL << 30'000'000ULL << 7'000ULL;
    QTest::newRow("rises by 1 at least") << 7ULL << 15'000'001ULL << 30'000'000ULL << 8ULL;
    QTest::newRow("falls by 0 where that is the quotient") << 7ULL << 0ULL << 30'000'000ULL << 7ULL;
    QTest::newRow("zero") << 0ULL << 0ULL << 30'000'000ULL << 0ULL;
}

void TestBaseFee::next_followsEip1559()
{
    QFETCH(qulonglong, baseFee);
    QFETCH(qulonglong, used);
    QFETCH(qulonglong, limit);
    QFETCH(qulonglong, expected);
    BlockFees parent;
    parent.baseFee = Uint256(baseFee);
    parent.gasUsed = used;
    parent.gasLimit = limit;
    parent.blobGasUsed = limit; // real blobs, which do not count on the L1
    QCOMPARE(nextBaseFee(parent, BaseFeeRule()).value(), Uint256(expected));
    parent.baseFee.reset();
    QVERIFY(!nextBaseFee(parent, BaseFeeRule()));
}

void TestBaseFee::next_ofAnOpChain_data()
{
    QTest::addColumn<QByteArray>("extraData");
    QTest::addColumn<qulonglong>("baseFee");
    QTest::addColumn<qulonglong>("used");
    QTest::addColumn<qulonglong>("footprint");
    QTest::addColumn<qulonglong>("expected");
    // Limit 60 000 000 throughout. Elasticity 6 and denominator 250: target 10 000 000; full: + 5/250 = 2 %.
    QTest::newRow("Canyon, full") << QByteArray() << 1'000'000ULL << 60'000'000ULL << 0ULL << 1'020'000ULL;
    QTest::newRow("Canyon, empty") << QByteArray() << 1'000'000ULL << 0ULL << 0ULL << 996'000ULL;
    // Seen on anvil 1.7.1 in op mode: 5 000 000 and an empty block gave 4 980 000.
    QTest::newRow("anvil") << QByteArray() << 5'000'000ULL << 0ULL << 0ULL << 4'980'000ULL;
    // Denominator 50 (0x32), elasticity 2: target 30 000 000, full: + 1/50.
    QTest::newRow("Holocene") << QByteArray("000000003200000002") << 1'000'000ULL << 60'000'000ULL << 0ULL
                              << 1'020'000ULL;
    QTest::newRow("Holocene, blob gas does not count")
        << QByteArray("000000003200000002") << 1'000'000ULL << 30'000'000ULL << 60'000'000ULL << 1'000'000ULL;
    QTest::newRow("Holocene, zeros stand for the constants")
        << QByteArray("000000000000000000") << 1'000'000ULL << 60'000'000ULL << 0ULL << 1'020'000ULL;
    // The same with a minimum of 990 000 (0xf1b30): empty would be 980 000.
    QTest::newRow("Jovian, the minimum holds")
        << QByteArray("01000000320000000200000000000f1b30") << 1'000'000ULL << 0ULL << 0ULL << 990'000ULL;
    QTest::newRow("Jovian, the footprint counts")
        << QByteArray("01000000320000000200000000000f1b30") << 1'000'000ULL << 0ULL << 60'000'000ULL << 1'020'000ULL;
    QTest::newRow("Jovian, the gas counts where it is more")
        << QByteArray("01000000320000000200000000000f1b30") << 1'000'000ULL << 60'000'000ULL << 1ULL << 1'020'000ULL;
}

void TestBaseFee::next_ofAnOpChain()
{
    QFETCH(QByteArray, extraData);
    QFETCH(qulonglong, baseFee);
    QFETCH(qulonglong, used);
    QFETCH(qulonglong, footprint);
    QFETCH(qulonglong, expected);
    BlockFees parent;
    parent.baseFee = Uint256(baseFee);
    parent.gasUsed = used;
    parent.gasLimit = 60'000'000;
    parent.blobGasUsed = footprint;
    parent.extraData = parseHex(extraData.toStdString()).value();
    QCOMPARE(nextBaseFee(parent, opBaseFeeRule(parent.extraData)).value(), Uint256(expected));
}

void TestBaseFee::rule_isReadFromTheHeader()
{
    const auto rule = opBaseFeeRule(parseHex("01000000fa000000060000000000000fff").value());
    QCOMPARE(rule.denominator, std::uint64_t(250));
    QCOMPARE(rule.elasticity, std::uint64_t(6));
    QCOMPARE(rule.minBaseFee, std::uint64_t(0xFFF));
    QVERIFY(rule.countsDataGas);
    // What is neither version is read as neither.
    for (const char *extra : {"00", "0100000032000000", "020000003200000002", "000000003200000002ff"}) {
        const auto fallback = opBaseFeeRule(parseHex(extra).value_or(Bytes()));
        QCOMPARE(fallback.denominator, std::uint64_t(250));
        QVERIFY(!fallback.countsDataGas);
    }
}

QTEST_GUILESS_MAIN(TestBaseFee)
#include "tst_base_fee.moc"
