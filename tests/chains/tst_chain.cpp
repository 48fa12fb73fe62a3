// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/wait_for.h"
#include "chains/chain.h"
#include "chains/op_fees.h"
#include "contracts/fake_node.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::chains;
using ethereum::abi::Function;
using testing::FakeNode;

namespace {

constexpr std::uint64_t kChain = 901;
const QString kBlockHash = QStringLiteral("0x00000000000000000000000000000000000000000000000000000000000003e8");
const QString kOtherHash = QStringLiteral("0x000000000000000000000000000000000000000000000000000000000000dead");
const QString kTransaction = QStringLiteral("0x1111111111111111111111111111111111111111111111111111111111111111");
const QString kZeroWord = QStringLiteral("0x0000000000000000000000000000000000000000000000000000000000000000");
const QString kAddress = QStringLiteral("0x70997970c51812dc3a010c7d01b50e0d17dc79c8");

ethereum::Hash hashOf(const QString &hex) { return ethereum::Hash::parse(hex.toStdString()).value(); }

QString quantity(std::uint64_t value) { return QString::fromStdString(Uint256(value).toHexQuantity()); }

QString word(std::uint64_t value) { return FakeNode::hex(Uint256(value).toBigEndian()); }

ethereum::BlockRef blockRef() { return {ethereum::BlockNumber(1'000), hashOf(kBlockHash), 1'700'000'000}; }

QJsonObject blockJson(std::uint64_t number, const QString &hash)
{
    return {{QStringLiteral("number"), quantity(number)},
            {QStringLiteral("hash"), hash},
            {QStringLiteral("parentHash"), kZeroWord},
            {QStringLiteral("timestamp"), quantity(1'700'000'000)},
            {QStringLiteral("miner"), kAddress},
            {QStringLiteral("gasLimit"), quantity(30'000'000)},
            {QStringLiteral("gasUsed"), quantity(30'000'000)},
            {QStringLiteral("baseFeePerGas"), quantity(8'000)},
            {QStringLiteral("extraData"), QStringLiteral("0x")}};
}

QJsonObject receiptJson(std::uint64_t block, const QString &hash)
{
    return {{QStringLiteral("transactionHash"), kTransaction},
            {QStringLiteral("transactionIndex"), quantity(0)},
            {QStringLiteral("blockNumber"), quantity(block)},
            {QStringLiteral("blockHash"), hash},
            {QStringLiteral("status"), quantity(1)},
            {QStringLiteral("from"), kAddress},
            {QStringLiteral("to"), kAddress},
            {QStringLiteral("gasUsed"), quantity(21'000)},
            {QStringLiteral("cumulativeGasUsed"), quantity(21'000)},
            {QStringLiteral("effectiveGasPrice"), quantity(9'000)},
            {QStringLiteral("type"), quantity(2)},
            {QStringLiteral("logs"), QJsonArray()}};
}

QJsonObject historyJson(const QJsonArray &ratios, const QJsonArray &tips)
{
    QJsonArray rewards;
    for (const QJsonValue tip : tips)
        rewards.append(QJsonArray{tip});
    return {{QStringLiteral("oldestBlock"), quantity(990)},
            {QStringLiteral("gasUsedRatio"), ratios},
            {QStringLiteral("reward"), rewards}};
}

ChainSpec spec(Family family)
{
    ChainSpec out;
    out.id = ethereum::ChainId(kChain);
    out.family = family;
    return out;
}

std::vector<ethereum::Transaction> draftOf(std::uint64_t gas, std::size_t dataSize = 0)
{
    ethereum::Eip1559Transaction draft;
    draft.chainId = ethereum::ChainId(kChain);
    draft.gasLimit = ethereum::Gas(gas);
    draft.to = ethereum::Address::parseRaw(kAddress.toStdString()).value();
    draft.data = Bytes(dataSize, 0x11);
    return {ethereum::Transaction(draft)};
}

ethereum::Wei wei(std::uint64_t value) { return ethereum::Wei(Uint256(value)); }

} // namespace

class TestChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void quote_ofTheL1();
    void quote_takesTheMedianOfBlocksWithTransactions();
    void quote_neverTipsLessThanTheChainAsks();
    void quote_asksForATipWhereThereIsNoHistory();
    void quote_tipsLittleWhereEveryBlockIsEmpty();
    void quote_ofAChainWithoutBaseFee();
    void quote_failsWhereTheBlockIsGone();
    void quote_refusesToWrap();
    void quote_ofAnOpChain();
    void quote_takesTheLargerOfOursAndTheOracles();
    void quote_ofAnOpChainBeforeFjord_data();
    void quote_ofAnOpChainBeforeFjord();
    void quote_readsByNumberWhereHashesAreRefused();
    void latestBlock_isTheNewest();
    void state_followsTheTags_data();
    void state_followsTheTags();
    void state_ofWhatOnlyThePoolKnows();
    void state_ofWhatNobodyKnows();
    void state_ofAReceiptThatWasReorganisedAway();

private:
    std::shared_ptr<Chain> chain(Family family, std::uint64_t minTip = 0)
    {
        ChainSpec chainSpec = spec(family);
        chainSpec.minPriorityFee = wei(minTip);
        return Chain::make(chainSpec, testing::clientOf(m_node, kChain));
    }
    Result<FeeQuote> quote(Family family, std::uint64_t minTip = 0, std::size_t dataSize = 0)
    {
        const auto quotes = async::waitFor(chain(family, minTip)->quote(draftOf(100'000, dataSize), blockRef()));
        if (!quotes)
            return failure(quotes.error());
        return quotes->at(0);
    }
    /// L1Block with a base fee of 10⁹ (scalar 2), a blob base fee of 10⁷ (scalar 3), overhead 50 and scalar 7.
    void deployL1Block()
    {
        m_node->on("eth_getStorageAt", [](const QJsonArray &params) {
            const QString key = params.at(1).toString();
            static const std::map<char, QString> slots{{'1', word(1'000'000'000)},
                                                       {'3', QStringLiteral("0x00000000000000000000000000000000"
                                                                            "00000002"
                                                                            "00000003"
                                                                            "0000000000000000")},
                                                       {'5', word(50)},
                                                       {'6', word(7'000'000)},
                                                       {'7', word(10'000'000)},
                                                       {'8', QStringLiteral("0x0000000000000000000000000000000000000000"
                                                                            "000004d2"
                                                                            "0000000000000309")}};
            return FakeNode::result(slots.at(key.back().toLatin1()));
        });
    }
    /// An oracle that answers these functions with these words, and reverts on any other.
    void deployOracle(std::map<std::string, Uint256> answers)
    {
        m_node->deploy(op::gasPriceOracleAddress(), [answers](BytesView calldata) -> FakeNode::Outcome {
            for (const auto &[signature, answer] : answers)
                if (Function::of(signature).decodeCall(calldata))
                    return {true, toBytes(answer.toBigEndian())};
            return {false, {}};
        });
    }

    std::shared_ptr<FakeNode> m_node;
};

void TestChain::init()
{
    m_node = std::make_shared<FakeNode>(kChain);
    m_node->on("eth_getBlockByHash", [](const QJsonArray &params) {
        return FakeNode::result(params.at(0).toString() == kBlockHash ? QJsonValue(blockJson(1'000, kBlockHash))
                                                                      : QJsonValue());
    });
    m_node->on("eth_feeHistory", [](const QJsonArray &params) {
        // At the block of the quote, not at the newest.
        return params.at(1).toString() == QLatin1String("0x3e8")
                   ? FakeNode::result(historyJson({0.5, 0.2}, {quantity(100), quantity(100)}))
                   : FakeNode::error(-32602, QStringLiteral("another block"));
    });
}

void TestChain::quote_ofTheL1()
{
    const auto quote = this->quote(Family::Ethereum);
    QVERIFY2(quote, quote ? "" : quote.error().detail.c_str());
    // The block was full: 8 000 × 9/8. Twice that and the tip of 100 is the most.
    QCOMPARE(quote->block, blockRef());
    QCOMPARE(quote->gasLimit, ethereum::Gas(100'000));
    QCOMPARE(quote->baseFeePerGas, wei(9'000));
    QCOMPARE(quote->maxPriorityFeePerGas, wei(100));
    QCOMPARE(quote->maxFeePerGas, wei(18'100));
    QCOMPARE(quote->l1DataFee, wei(0));
    QCOMPARE(quote->operatorFee, wei(0));
    QCOMPARE(quote->expected, wei(910'000'000));
    QCOMPARE(quote->worst, wei(1'810'000'000));
    // The question for the chain id, and everything else at once.
    QCOMPARE(m_node->posts(), 2);
}

void TestChain::quote_takesTheMedianOfBlocksWithTransactions()
{
    m_node->on("eth_feeHistory", [](const QJsonArray &) {
        return FakeNode::result(historyJson({0.5, 0.0, 0.1, 0.0, 1.0},
                                            {quantity(30), quantity(0), quantity(10), quantity(0), quantity(20)}));
    });
    QCOMPARE(quote(Family::Ethereum)->maxPriorityFeePerGas, wei(20));
}

void TestChain::quote_neverTipsLessThanTheChainAsks()
{
    QCOMPARE(quote(Family::Ethereum, 1'000)->maxPriorityFeePerGas, wei(1'000));
    QCOMPARE(quote(Family::Ethereum, 99)->maxPriorityFeePerGas, wei(100));
}

void TestChain::quote_asksForATipWhereThereIsNoHistory()
{
    m_node->on("eth_feeHistory",
               [](const QJsonArray &) { return FakeNode::error(-32601, QStringLiteral("the method does not exist")); });
    m_node->on("eth_maxPriorityFeePerGas", [](const QJsonArray &) { return FakeNode::result(quantity(555)); });
    QCOMPARE(quote(Family::Ethereum)->maxPriorityFeePerGas, wei(555));
    m_node->on("eth_maxPriorityFeePerGas",
               [](const QJsonArray &) { return FakeNode::error(-32601, QStringLiteral("the method does not exist")); });
    QCOMPARE(quote(Family::Ethereum, 7)->maxPriorityFeePerGas, wei(7));
}

// A node's default of 1 gwei made a harvest on an idle L2 a hundred times dearer than it was.
void TestChain::quote_tipsLittleWhereEveryBlockIsEmpty()
{
    m_node->on("eth_feeHistory", [](const QJsonArray &) {
        return FakeNode::result(historyJson({0.0, 0.0}, {quantity(0), quantity(0)}));
    });
    m_node->on("eth_maxPriorityFeePerGas",
               [](const QJsonArray &) { return FakeNode::result(quantity(1'000'000'000)); });
    QCOMPARE(quote(Family::Ethereum)->maxPriorityFeePerGas, wei(1'000'000)); // 0.001 gwei
    QCOMPARE(quote(Family::Ethereum, 2'000'000)->maxPriorityFeePerGas, wei(2'000'000));
}

void TestChain::quote_ofAChainWithoutBaseFee()
{
    m_node->on("eth_getBlockByHash", [](const QJsonArray &) {
        QJsonObject block = blockJson(1'000, kBlockHash);
        block.remove(QStringLiteral("baseFeePerGas"));
        return FakeNode::result(block);
    });
    m_node->on("eth_gasPrice", [](const QJsonArray &) { return FakeNode::result(quantity(1'001)); });
    const auto quote = this->quote(Family::Ethereum);
    // A tenth of room, rounded up.
    QCOMPARE(quote->baseFeePerGas, wei(0));
    QCOMPARE(quote->maxFeePerGas, wei(1'102));
    QCOMPARE(quote->maxPriorityFeePerGas, wei(1'102));
    QCOMPARE(quote->worst, wei(110'200'000));
    QCOMPARE(quote->expected, quote->worst);
}

void TestChain::quote_failsWhereTheBlockIsGone()
{
    m_node->on("eth_getBlockByHash", [](const QJsonArray &) { return FakeNode::result(QJsonValue()); });
    QCOMPARE(quote(Family::Ethereum).error().code, ErrorCode::NotFound);
}

void TestChain::quote_refusesToWrap()
{
    m_node->on("eth_feeHistory", [](const QJsonArray &) {
        return FakeNode::result(historyJson({0.5}, {QStringLiteral("0x") + QString(64, QLatin1Char('f'))}));
    });
    QCOMPARE(quote(Family::Ethereum).error().code, ErrorCode::Overflow);
}

void TestChain::quote_ofAnOpChain()
{
    deployL1Block();
    const std::uint64_t oracleOperatorFee = 100'000ULL * 1'234 * 100 + 777; // Jovian
    deployOracle({{"isFjord()", Uint256(1)},
                  {"isEcotone()", Uint256(1)},
                  {"getL1Fee(bytes)", Uint256(1)},
                  {"getOperatorFee(uint256)", Uint256(oracleOperatorFee)}});
    const auto quote = this->quote(Family::OpStack);
    QVERIFY2(quote, quote ? "" : quote.error().detail.c_str());
    // Canyon's parameters: a full block raises by 5/250.
    QCOMPARE(quote->baseFeePerGas, wei(8'160));
    // A bare transfer is of the smallest size: 3 203 000 (tst_op_fees), and a quarter of it.
    QCOMPARE(quote->l1DataFee, wei(4'003'750));
    QCOMPARE(quote->operatorFee, wei(oracleOperatorFee));
    QCOMPARE(quote->expected, wei(100'000ULL * 8'260 + 4'003'750 + oracleOperatorFee));
    QCOMPARE(quote->worst, wei(100'000ULL * (2 * 8'160 + 100) + 4'003'750 + oracleOperatorFee));
    QCOMPARE(m_node->posts(), 2);
}

void TestChain::quote_takesTheLargerOfOursAndTheOracles()
{
    deployL1Block();
    deployOracle(
        {{"isFjord()", Uint256(1)}, {"getL1Fee(bytes)", Uint256(8'000'000)}, {"getOperatorFee(uint256)", Uint256(1)}});
    const auto quote = this->quote(Family::OpStack);
    QCOMPARE(quote->l1DataFee, wei(10'000'000));
    // ⌊100 000 × 1 234 ÷ 10⁶⌋ + 777.
    QCOMPARE(quote->operatorFee, wei(123 + 777));
}

void TestChain::quote_ofAnOpChainBeforeFjord_data()
{
    QTest::addColumn<bool>("hasOracle");
    QTest::addColumn<bool>("isEcotone");
    QTest::addColumn<qulonglong>("perByte");
    QTest::addColumn<qulonglong>("constant");
    // In units of a byte that is not zero (16 gas): Ecotone 16 × 32 030 000 000 ÷ 16 000 000, Bedrock 16 × 7 × 10⁹.
    QTest::newRow("Ecotone") << true << true << 32'030ULL << 0ULL;
    QTest::newRow("Bedrock") << true << false << 112'000'000'000ULL << 350'000'000'000ULL;
    QTest::newRow("no oracle: Fjord") << false << false << 0ULL << 3'203'000ULL;
}

void TestChain::quote_ofAnOpChainBeforeFjord()
{
    QFETCH(bool, hasOracle);
    QFETCH(bool, isEcotone);
    QFETCH(qulonglong, perByte);
    QFETCH(qulonglong, constant);
    deployL1Block();
    if (hasOracle && isEcotone)
        deployOracle({{"isEcotone()", Uint256(1)}});
    else if (hasOracle)
        deployOracle({{"overhead()", Uint256(50)}});
    const auto draft = draftOf(100'000).front();
    const Bytes bytes = op::signedStandIn(draft, Uint256(2 * 8'160 + 100), Uint256(100));
    const auto zeros = static_cast<std::uint64_t>(std::count(bytes.begin(), bytes.end(), std::uint8_t{0}));
    const std::uint64_t quarters = 4 * (bytes.size() - zeros) + zeros;
    const std::uint64_t fee = quarters * perByte / 4 + constant;
    QCOMPARE(quote(Family::OpStack)->l1DataFee, wei((fee * 125 + 99) / 100));
}

void TestChain::quote_readsByNumberWhereHashesAreRefused()
{
    deployL1Block();
    const auto bySlot = [](const QJsonArray &params, QJsonObject answer) {
        return params.last().isObject() ? FakeNode::error(-32601, QStringLiteral("EIP-1898 is not supported")) : answer;
    };
    m_node->on("eth_getStorageAt", [&](const QJsonArray &params) { return bySlot(params, FakeNode::result(word(1))); });
    m_node->on("eth_call", [&](const QJsonArray &params) { return bySlot(params, FakeNode::result(word(1))); });
    QVERIFY(quote(Family::OpStack));
}

void TestChain::latestBlock_isTheNewest()
{
    m_node->on("eth_getBlockByNumber", [](const QJsonArray &params) {
        return params.at(0).toString() == QLatin1String("latest") ? FakeNode::result(blockJson(1'234, kBlockHash))
                                                                  : FakeNode::error(-32602, QStringLiteral("no"));
    });
    const auto block = async::waitFor(chain(Family::Ethereum)->latestBlock());
    QCOMPARE(block->number, ethereum::BlockNumber(1'234));
    QCOMPARE(block->hash, hashOf(kBlockHash));
}

void TestChain::state_followsTheTags_data()
{
    QTest::addColumn<qulonglong>("safe");
    QTest::addColumn<qulonglong>("finalized");
    QTest::addColumn<int>("stage");
    QTest::newRow("newer than both") << 999ULL << 998ULL << static_cast<int>(Stage::Included);
    QTest::newRow("safe") << 1'000ULL << 999ULL << static_cast<int>(Stage::Posted);
    QTest::newRow("final") << 1'010ULL << 1'000ULL << static_cast<int>(Stage::Final);
    QTest::newRow("final, where safe is not known") << 0ULL << 1'000ULL << static_cast<int>(Stage::Final);
    QTest::newRow("no tags") << 0ULL << 0ULL << static_cast<int>(Stage::Included);
}

void TestChain::state_followsTheTags()
{
    QFETCH(qulonglong, safe);
    QFETCH(qulonglong, finalized);
    QFETCH(int, stage);
    const auto tagged = [](std::uint64_t number) {
        return number == 0 ? FakeNode::error(-32602, QStringLiteral("unknown block tag"))
                           : FakeNode::result(blockJson(number, kOtherHash));
    };
    m_node->on("eth_getTransactionReceipt",
               [](const QJsonArray &) { return FakeNode::result(receiptJson(1'000, kBlockHash)); });
    m_node->on("eth_getTransactionByHash", [](const QJsonArray &) {
        return FakeNode::result(QJsonObject{{QStringLiteral("hash"), kTransaction}});
    });
    m_node->on("eth_getBlockByNumber", [&](const QJsonArray &params) {
        const QString tag = params.at(0).toString();
        if (tag == QLatin1String("safe"))
            return tagged(safe);
        return tag == QLatin1String("finalized") ? tagged(finalized) : FakeNode::result(blockJson(1'000, kBlockHash));
    });
    const auto state = async::waitFor(chain(Family::OpStack)->state(hashOf(kTransaction)));
    QVERIFY2(state, state ? "" : state.error().detail.c_str());
    QCOMPARE(static_cast<int>(state->stage), stage);
    QVERIFY(state->receipt && state->receipt->succeeded);
    QCOMPARE(state->receipt->block.number, ethereum::BlockNumber(1'000));
}

void TestChain::state_ofWhatOnlyThePoolKnows()
{
    m_node->on("eth_getTransactionReceipt", [](const QJsonArray &) { return FakeNode::result(QJsonValue()); });
    m_node->on("eth_getTransactionByHash", [](const QJsonArray &) {
        return FakeNode::result(QJsonObject{{QStringLiteral("hash"), kTransaction}});
    });
    m_node->on("eth_getBlockByNumber",
               [](const QJsonArray &) { return FakeNode::result(blockJson(1'000, kBlockHash)); });
    const auto state = async::waitFor(chain(Family::Ethereum)->state(hashOf(kTransaction)));
    QVERIFY(state && state->stage == Stage::Sent && !state->receipt);
}

void TestChain::state_ofWhatNobodyKnows()
{
    m_node->on("eth_getTransactionReceipt", [](const QJsonArray &) { return FakeNode::result(QJsonValue()); });
    m_node->on("eth_getTransactionByHash", [](const QJsonArray &) { return FakeNode::result(QJsonValue()); });
    m_node->on("eth_getBlockByNumber",
               [](const QJsonArray &) { return FakeNode::result(blockJson(1'000, kBlockHash)); });
    QCOMPARE(async::waitFor(chain(Family::Ethereum)->state(hashOf(kTransaction))).error().code, ErrorCode::NotFound);
}

void TestChain::state_ofAReceiptThatWasReorganisedAway()
{
    m_node->on("eth_getTransactionReceipt",
               [](const QJsonArray &) { return FakeNode::result(receiptJson(1'000, kBlockHash)); });
    m_node->on("eth_getTransactionByHash", [](const QJsonArray &) { return FakeNode::result(QJsonValue()); });
    m_node->on("eth_getBlockByNumber",
               [](const QJsonArray &) { return FakeNode::result(blockJson(1'000, kOtherHash)); });
    QCOMPARE(async::waitFor(chain(Family::Ethereum)->state(hashOf(kTransaction))).error().code, ErrorCode::NotFound);
    m_node->on("eth_getTransactionByHash", [](const QJsonArray &) {
        return FakeNode::result(QJsonObject{{QStringLiteral("hash"), kTransaction}});
    });
    const auto state = async::waitFor(chain(Family::Ethereum)->state(hashOf(kTransaction)));
    QVERIFY(state && state->stage == Stage::Sent && !state->receipt);
}

QTEST_GUILESS_MAIN(TestChain)
#include "tst_chain.moc"
