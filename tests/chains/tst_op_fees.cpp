// SPDX-License-Identifier: GPL-3.0-or-later
#include "chains/op_fees.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sheaf;
using namespace sheaf::chains;

namespace {

/// The numbers of op-geth's core/types/rollup_cost_test.go.
op::L1Prices referencePrices()
{
    op::L1Prices prices;
    prices.baseFee = Uint256(1'000'000'000);
    prices.blobBaseFee = Uint256(10'000'000);
    prices.baseFeeScalar = 2;
    prices.blobBaseFeeScalar = 3;
    prices.overhead = Uint256(50);
    prices.scalar = Uint256(7'000'000);
    return prices;
}

ethereum::Hash slot(const char *hex) { return ethereum::Hash::parse(hex).value(); }

} // namespace

class TestOpFees : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fastLz_isAsLongAsTheReference_data();
    void fastLz_isAsLongAsTheReference();
    void l1Fee_followsEachFork();
    void l1Fee_growsWithTheData();
    void l1Fee_refusesToWrap();
    void operatorFee_followsEachFork();
    void slots_areReadAsTheContractPacksThem();
    void standIn_isAsLongAsTheSignedTransaction();
};

void TestOpFees::fastLz_isAsLongAsTheReference_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<int>("length");
    QTest::newRow("nothing") << QByteArray() << 0;
    QFile file(QStringLiteral(SHEAF_SOURCE_DIR "/tests/chains/fastlz.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("cases")).toArray();
    QVERIFY(cases.size() >= 38);
    for (const QJsonValue one : cases)
        QTest::newRow(qPrintable(one.toObject().value(QLatin1String("name")).toString()))
            << one.toObject().value(QLatin1String("hex")).toString().toLatin1()
            << one.toObject().value(QLatin1String("length")).toInt();
}

void TestOpFees::fastLz_isAsLongAsTheReference()
{
    QFETCH(QByteArray, hex);
    QFETCH(int, length);
    QCOMPARE(op::fastLzLength(parseHex(hex.toStdString()).value()), static_cast<std::size_t>(length));
}

void TestOpFees::l1Fee_followsEachFork()
{
    // 30 bytes that are not zero: 480 gas of calldata, as the reference test's empty transaction has.
    const Bytes data(30, 0xC3);
    const op::L1Prices prices = referencePrices();
    // (480 + 50) × 10⁹ × 7 000 000 ÷ 10⁶.
    QCOMPARE(op::l1Fee(op::L1Formula::Bedrock, prices, data).value(), Uint256(3'710'000'000'000));
    // 480 × (16 × 10⁹ × 2 + 10⁷ × 3) ÷ (16 × 10⁶).
    QCOMPARE(op::l1Fee(op::L1Formula::Ecotone, prices, data).value(), Uint256(960'900));
    // The smallest size, 100 bytes: 10⁸ × (16 × 10⁹ × 2 + 10⁷ × 3) ÷ 10¹².
    QCOMPARE(op::l1Fee(op::L1Formula::Fjord, prices, data).value(), Uint256(3'203'000));
    // Zero bytes are a quarter of the others.
    QCOMPARE(op::l1Fee(op::L1Formula::Ecotone, prices, Bytes(120, 0)).value(), Uint256(960'900));
}

void TestOpFees::l1Fee_growsWithTheData()
{
    QFile file(QStringLiteral(SHEAF_SOURCE_DIR "/tests/chains/fastlz.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const QJsonValue one :
         QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("cases")).toArray()) {
        if (one.toObject().value(QLatin1String("name")).toString() != QLatin1String("3000 random bytes"))
            continue;
        const auto data = parseHex(one.toObject().value(QLatin1String("hex")).toString().toStdString()).value();
        const std::uint64_t length = static_cast<std::uint64_t>(one.toObject().value(QLatin1String("length")).toInt());
        // (836 500 × length − 42 585 600) × 32 030 000 000 ÷ 10¹², which fits 128 bits by far.
        const auto expected = static_cast<std::uint64_t>(static_cast<unsigned __int128>(836'500 * length - 42'585'600) *
                                                         32'030'000'000ULL / 1'000'000'000'000ULL);
        QCOMPARE(op::l1Fee(op::L1Formula::Fjord, referencePrices(), data).value(), Uint256(expected));
        return;
    }
    QFAIL("the case is missing");
}

void TestOpFees::l1Fee_refusesToWrap()
{
    op::L1Prices prices = referencePrices();
    prices.baseFee = Uint256::max();
    for (const auto formula : {op::L1Formula::Bedrock, op::L1Formula::Ecotone, op::L1Formula::Fjord})
        QCOMPARE(op::l1Fee(formula, prices, Bytes(30, 1)).error().code, ErrorCode::Overflow);
}

void TestOpFees::operatorFee_followsEachFork()
{
    op::L1Prices prices;
    prices.operatorFeeScalar = 1'234;
    prices.operatorFeeConstant = 777;
    // ⌊21 000 × 1 234 ÷ 10⁶⌋ = ⌊25.914⌋, and the figure that the real Jovian GasPriceOracle gives.
    QCOMPARE(op::operatorFeeIsthmus(prices, ethereum::Gas(21'000)).value(), Uint256(25 + 777));
    QCOMPARE(op::operatorFeeJovian(prices, ethereum::Gas(21'000)).value(), Uint256(2'591'400'777));
    QCOMPARE(op::operatorFeeIsthmus(op::L1Prices(), ethereum::Gas(21'000)).value(), Uint256());
    // The largest that there can be still fits.
    prices.operatorFeeScalar = ~0U;
    prices.operatorFeeConstant = ~0ULL;
    QVERIFY(op::operatorFeeJovian(prices, ethereum::Gas(~0ULL)));
}

void TestOpFees::slots_areReadAsTheContractPacksThem()
{
    const std::array<ethereum::Hash, op::kL1BlockSlots.size()> contents{
        slot("0x00000000000000000000000000000000000000000000000000000001dcd65000"),
        // 12 bytes that are not ours, 4 of padding; baseFeeScalar 0x146b, blobBaseFeeScalar 0xf79c5, sequence number 9.
        slot("0x00000000000000000000000000000000"
             "0000146b"
             "000f79c5"
             "0000000000000009"),
        slot("0x00000000000000000000000000000000000000000000000000000000000000bc"),
        slot("0x00000000000000000000000000000000000000000000000000000000000a6fe0"),
        slot("0x000000000000000000000000000000000000000000000000000000003b9aca00"),
        // daFootprintGasScalar 0x190, operatorFeeScalar 0x4d2, operatorFeeConstant 0x309.
        slot("0x000000000000000000000000000000000000"
             "0190"
             "000004d2"
             "0000000000000309")};
    const op::L1Prices prices = op::fromSlots(contents);
    QCOMPARE(prices.baseFee, Uint256(8'000'000'000));
    QCOMPARE(prices.baseFeeScalar, 5'227U);
    QCOMPARE(prices.blobBaseFeeScalar, 1'014'213U);
    QCOMPARE(prices.overhead, Uint256(188));
    QCOMPARE(prices.scalar, Uint256(684'000));
    QCOMPARE(prices.blobBaseFee, Uint256(1'000'000'000));
    QCOMPARE(prices.operatorFeeScalar, 1'234U);
    QCOMPARE(prices.operatorFeeConstant, std::uint64_t(777));
}

void TestOpFees::standIn_isAsLongAsTheSignedTransaction()
{
    ethereum::Eip1559Transaction draft;
    draft.chainId = ethereum::ChainId(901);
    draft.gasLimit = ethereum::Gas(65'000);
    draft.to = ethereum::Address::parse("0x70997970C51812dc3A010C7d01b50e0d17dc79C8").value();
    draft.data = Bytes(68, 0x11);
    // 2 for type and list, 3 chain id, 4 nonce, 4 + 5 fees, 3 gas limit, 21 address, 1 value, 2 + 68 data, 1 access
    // list, 1 parity, 33 + 33 of signature; the list's head is 2 bytes long.
    const Bytes bytes = op::signedStandIn(draft, Uint256(0x12345678), Uint256(0x123456));
    QCOMPARE(bytes.size(), std::size_t(1 + 2 + 3 + 4 + 4 + 5 + 3 + 21 + 1 + 70 + 1 + 1 + 66));
    QCOMPARE(bytes.front(), std::uint8_t(2));
    ethereum::LegacyTransaction legacy;
    legacy.chainId = ethereum::ChainId(901);
    legacy.to = draft.to;
    QVERIFY(op::signedStandIn(legacy, Uint256(1'000), Uint256(1)).size() > 90);
}

QTEST_GUILESS_MAIN(TestOpFees)
#include "tst_op_fees.moc"
