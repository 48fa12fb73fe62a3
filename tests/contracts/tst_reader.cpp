// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/wait_for.h"
#include "contracts/fake_node.h"
#include "contracts/reader.h"
#include "crypto/hash.h"

#include <QRegularExpression>
#include <QTest>

using namespace sheaf;
using contracts::MulticallSpec;
using contracts::Reader;
using ethereum::Address;
using ethereum::abi::Function;
using ethereum::abi::Values;
using testing::FakeNode;

namespace {

constexpr std::uint64_t kChain = 901;
const Bytes kMulticallCode(100, 0x5B);

Address addressOf(std::uint8_t first, std::uint8_t last)
{
    std::array<std::uint8_t, 20> bytes{};
    bytes[0] = first;
    bytes[19] = last;
    return Address(bytes);
}

const Address kMulticall = addressOf(0xCA, 0x11);
const Address kCounter = addressOf(0xC0, 1);
const Address kBroken = addressOf(0xB0, 1);
const Address kNobody = addressOf(0xAA, 1);

const Function &twice()
{
    static const Function function = Function::of("twice(uint256)(uint256)");
    return function;
}

const Function &pair()
{
    static const Function function = Function::of("pair()(uint256,bool)");
    return function;
}

Bytes wordOf(std::uint64_t value) { return toBytes(Uint256(value).toBigEndian()); }

Values arguments(std::uint64_t value)
{
    Values out;
    out.emplace_back(Uint256(value));
    return out;
}

MulticallSpec spec() { return {kMulticall, ethereum::Hash(crypto::keccak256(kMulticallCode))}; }

ethereum::BlockRef blockRef()
{
    std::array<std::uint8_t, 32> hash{};
    hash[31] = 0x77;
    return {ethereum::BlockNumber(1'000), ethereum::Hash(hash), 1'700'000'000};
}

} // namespace

class TestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void call_ofOneTurnLeavesWithTheOthers();
    void call_afterAnAnswerLeavesWithTheNextBatch();
    void call_thatRevertsFailsAlone();
    void call_whereThereIsNoCodeIsRefused();
    void call_behindOneThatBurnsTheGasIsAnswered();
    void call_isHalvedWhereAllAtOnceIsTooMuch();
    void call_failsWithGarbageFromMulticall();
    void call_failsWhereNobodyAnswers();
    void read_failsWithGarbageFromTheContract();
    void read_decodesStrictly();
    void multicall_withOtherCodeIsNotTrusted();
    void multicall_isCheckedOnceForAClient();
    void multicall_isNotNeeded();
    void refresh_of4020CallsTakesFourRequests();
    void block_isPinnedByHash();
    void block_isPinnedByNumberWhereHashesAreRefused();
    void sender_isGivenFundsWhereTheNodeWantsThem();
    void callFrom_saysWhoCalls();
    void nativeBalance_isReadEitherWay();
    void figure_namesTheBlock();

private:
    std::shared_ptr<Reader> reader(std::optional<MulticallSpec> multicall, Reader::Limits limits = {})
    {
        return Reader::make(m_client, blockRef(), multicall, limits);
    }
    Result<Uint256> readTwice(const std::shared_ptr<Reader> &reader, std::uint64_t value)
    {
        return async::waitFor(reader->readUint(kCounter, &twice(), arguments(value)));
    }

    std::shared_ptr<FakeNode> m_node;
    std::shared_ptr<rpc::Client> m_client;
};

void TestReader::init()
{
    m_node = std::make_shared<FakeNode>(kChain);
    m_node->deployMulticall(kMulticall, kMulticallCode);
    m_node->deploy(kCounter, [](BytesView calldata) -> FakeNode::Outcome {
        const auto call = twice().decodeCall(calldata);
        if (!call)
            return {false, {}};
        return {true, toBytes(call->front().asUint().times(2).value().toBigEndian())};
    });
    m_node->deploy(kBroken, [](BytesView) -> FakeNode::Outcome {
        // Error(string) "not today", by hand: selector, offset, length, text.
        Bytes data = parseHex("08c379a0").value();
        append(data, wordOf(32));
        append(data, wordOf(9));
        append(data, asBytes("not today"));
        data.resize(4 + 96, 0);
        return {false, data};
    });
    m_client = testing::clientOf(m_node, kChain);
    // The client asks each endpoint for its chain id once.
    async::waitFor(m_client->call("eth_getCode", QJsonArray{QString(), QString()}));
    m_node->forgetCounts();
}

void TestReader::call_ofOneTurnLeavesWithTheOthers()
{
    const auto one = reader(spec());
    auto first = one->readUint(kCounter, &twice(), arguments(1));
    auto second = one->readUint(kCounter, &twice(), arguments(21));
    auto third = one->nativeBalance(kNobody);
    QCOMPARE(m_node->posts(), 0);
    QCOMPARE(async::waitFor(std::move(first)).value(), Uint256(2));
    QCOMPARE(async::waitFor(std::move(second)).value(), Uint256(42));
    QCOMPARE(async::waitFor(std::move(third)).value(), ethereum::Wei());
    QCOMPARE(m_node->asked("eth_getCode"), 1);
    QCOMPARE(m_node->asked("eth_call"), 1);
    QCOMPARE(m_node->posts(), 2);
}

namespace {

Task<Result<Uint256>> twiceOfTwice(std::shared_ptr<Reader> reader, std::uint64_t value)
{
    SHEAF_CO_TRY(once, co_await reader->readUint(kCounter, &twice(), arguments(value)));
    SHEAF_CO_TRY(again, co_await reader->readUint(kCounter, &twice(), arguments(*once.toUint64())));
    co_return again;
}

} // namespace

void TestReader::call_afterAnAnswerLeavesWithTheNextBatch()
{
    const auto one = reader(spec());
    std::vector<Task<Result<Uint256>>> tasks;
    for (std::uint64_t i = 0; i < 50; ++i)
        tasks.push_back(twiceOfTwice(one, i));
    for (std::uint64_t i = 0; i < 50; ++i)
        QCOMPARE(async::waitFor(std::move(tasks[i])).value(), Uint256(4 * i));
    QCOMPARE(m_node->asked("eth_call"), 2);
}

void TestReader::call_thatRevertsFailsAlone()
{
    for (const bool batched : {true, false}) {
        const auto one = reader(batched ? std::optional(spec()) : std::nullopt);
        auto good = one->readUint(kCounter, &twice(), arguments(3));
        auto bad = one->call(kBroken, {1, 2, 3, 4});
        auto silent = one->call(kCounter, {9, 9, 9, 9});
        auto alsoGood = one->readUint(kCounter, &twice(), arguments(4));
        QCOMPARE(async::waitFor(std::move(good)).value(), Uint256(6));
        const auto reverted = async::waitFor(std::move(bad));
        QCOMPARE(reverted.error().code, ErrorCode::Reverted);
        QVERIFY(reverted.error().detail.find("not today") != std::string::npos);
        QCOMPARE(async::waitFor(std::move(silent)).error().code, ErrorCode::Reverted);
        QCOMPARE(async::waitFor(std::move(alsoGood)).value(), Uint256(8));
    }
}

void TestReader::call_whereThereIsNoCodeIsRefused()
{
    for (const bool batched : {true, false}) {
        const auto one = reader(batched ? std::optional(spec()) : std::nullopt);
        auto nobody = one->call(kNobody, {1, 2, 3, 4});
        auto good = one->readUint(kCounter, &twice(), arguments(3));
        const auto refused = async::waitFor(std::move(nobody));
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
        QCOMPARE(async::waitFor(std::move(good)).value(), Uint256(6));
        QCOMPARE(async::waitFor(one->callFrom(kCounter, kNobody, {1})).error().code, ErrorCode::InvalidInput);
    }
    // A function that returns nothing is no mistake.
    m_node->deploy(kBroken, [](BytesView) -> FakeNode::Outcome { return {true, {}}; });
    const auto nothing = async::waitFor(reader(spec())->call(kBroken, {1}));
    QVERIFY(nothing && nothing->empty());
}

void TestReader::call_behindOneThatBurnsTheGasIsAnswered()
{
    m_node->burnGasOn(twice().call(arguments(123)));
    const auto one = reader(spec());
    std::vector<Task<Result<Uint256>>> tasks;
    for (std::uint64_t i = 0; i < 300; ++i)
        tasks.push_back(one->readUint(kCounter, &twice(), arguments(i)));
    for (std::uint64_t i = 0; i < 300; ++i)
        QCOMPARE(async::waitFor(std::move(tasks[i])).value(), Uint256(2 * i));
    // 300 at once; then 177, 89, 45, 23 and 12 that failed without a word, in halves: far from one by one.
    QVERIFY(m_node->posts() < 20);
}

void TestReader::call_isHalvedWhereAllAtOnceIsTooMuch()
{
    m_node->on("eth_call", [node = m_node.get()](const QJsonArray &params) {
        const QJsonObject request = params.at(0).toObject();
        const QString data =
            request.value(QLatin1String(request.contains(QLatin1String("data")) ? "data" : "input")).toString();
        if (data.size() > 2 * 30 * 250)
            return FakeNode::error(-32000, QStringLiteral("out of gas"));
        return node->defaultCall(params);
    });
    const auto one = reader(spec());
    std::vector<Task<Result<Uint256>>> tasks;
    for (std::uint64_t i = 0; i < 100; ++i)
        tasks.push_back(one->readUint(kCounter, &twice(), arguments(i)));
    for (std::uint64_t i = 0; i < 100; ++i)
        QCOMPARE(async::waitFor(std::move(tasks[i])).value(), Uint256(2 * i));
    // 100, 2 × 50, 4 × 25.
    QCOMPARE(m_node->asked("eth_call"), 7);
}

void TestReader::call_failsWithGarbageFromMulticall()
{
    m_node->deploy(
        kMulticall,
        [](BytesView) -> FakeNode::Outcome {
            return {true, Bytes(64, 0xFF)};
        },
        kMulticallCode);
    const auto answer = readTwice(reader(spec()), 1);
    QCOMPARE(answer.error().code, ErrorCode::Rpc);
}

void TestReader::call_failsWhereNobodyAnswers()
{
    m_node->on("eth_call",
               [](const QJsonArray &) { return FakeNode::error(-32005, QStringLiteral("rate limit exceeded")); });
    const auto answer = readTwice(reader(spec()), 1);
    QCOMPARE(answer.error().code, ErrorCode::RateLimited);
    QCOMPARE(m_node->asked("eth_call"), 1);
}

void TestReader::read_failsWithGarbageFromTheContract()
{
    m_node->deploy(kBroken, [](BytesView) -> FakeNode::Outcome { return {true, Bytes(31, 1)}; });
    const auto one = reader(spec());
    QCOMPARE(async::waitFor(one->readUint(kBroken, &twice(), arguments(1))).error().code, ErrorCode::Rpc);
    QCOMPARE(async::waitFor(one->read(kBroken, &twice(), arguments(1))).error().code, ErrorCode::Rpc);
    // A boolean of 2.
    m_node->deploy(kBroken, [](BytesView) -> FakeNode::Outcome {
        Bytes data = wordOf(5);
        append(data, wordOf(2));
        return {true, data};
    });
    QCOMPARE(async::waitFor(one->readUint(kBroken, &pair(), {})).error().code, ErrorCode::Rpc);
}

void TestReader::read_decodesStrictly()
{
    m_node->deploy(kBroken, [](BytesView) -> FakeNode::Outcome {
        Bytes data = wordOf(5);
        append(data, wordOf(1));
        return {true, data};
    });
    const auto one = reader(spec());
    const auto values = async::waitFor(one->read(kBroken, &pair(), {})).value();
    QCOMPARE(values.at(0).asUint(), Uint256(5));
    QCOMPARE(values.at(1).asBool(), true);
    QCOMPARE(async::waitFor(one->readUint(kBroken, &pair(), {})).value(), Uint256(5));
}

void TestReader::multicall_withOtherCodeIsNotTrusted()
{
    // A fake that claims whatever it likes.
    int fakeCalls = 0;
    m_node->deploy(
        kMulticall,
        [&](BytesView) -> FakeNode::Outcome {
            ++fakeCalls;
            return {true, Bytes(64, 0xFF)};
        },
        Bytes(100, 0x5C));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("is not Multicall3")));
    const auto one = reader(spec());
    QCOMPARE(readTwice(one, 5).value(), Uint256(10));
    m_node->setBalance(kNobody, Uint256(77));
    m_node->on("eth_getBalance", [](const QJsonArray &) { return FakeNode::result(QStringLiteral("0x4d")); });
    QCOMPARE(async::waitFor(one->nativeBalance(kNobody)).value(), ethereum::Wei(Uint256(77)));
    QCOMPARE(fakeCalls, 0);
}

void TestReader::multicall_isCheckedOnceForAClient()
{
    QVERIFY(readTwice(reader(spec()), 1));
    QVERIFY(readTwice(reader(spec()), 2));
    QCOMPARE(m_node->asked("eth_getCode"), 1);
    m_client = testing::clientOf(m_node, kChain);
    QVERIFY(readTwice(reader(spec()), 3));
    QCOMPARE(m_node->asked("eth_getCode"), 2);
    // Another hash is another question.
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("is not Multicall3")));
    QVERIFY(readTwice(reader(MulticallSpec{kMulticall, ethereum::Hash()}), 3));
    QCOMPARE(m_node->asked("eth_getCode"), 3);
}

void TestReader::multicall_isNotNeeded()
{
    const auto one = reader(std::nullopt);
    auto first = one->readUint(kCounter, &twice(), arguments(1));
    auto second = one->readUint(kCounter, &twice(), arguments(2));
    QCOMPARE(async::waitFor(std::move(first)).value(), Uint256(2));
    QCOMPARE(async::waitFor(std::move(second)).value(), Uint256(4));
    QCOMPARE(m_node->posts(), 1);
    QCOMPARE(m_node->asked("eth_call"), 2);
}

void TestReader::refresh_of4020CallsTakesFourRequests()
{
    // From nothing: with the question for the chain id and the one for Multicall3's code.
    m_client = testing::clientOf(m_node, kChain);
    const auto one = reader(spec());
    std::vector<Task<Result<Uint256>>> tasks;
    std::vector<Task<Result<ethereum::Wei>>> balances;
    for (std::uint64_t i = 0; i < 4'000; ++i)
        tasks.push_back(one->readUint(kCounter, &twice(), arguments(i)));
    for (std::uint8_t i = 0; i < 20; ++i) {
        m_node->setBalance(addressOf(0xEE, i), Uint256(i));
        balances.push_back(one->nativeBalance(addressOf(0xEE, i)));
    }
    for (std::uint64_t i = 0; i < 4'000; ++i)
        QCOMPARE(async::waitFor(std::move(tasks[i])).value(), Uint256(2 * i));
    for (std::uint8_t i = 0; i < 20; ++i)
        QCOMPARE(async::waitFor(std::move(balances[i])).value(), ethereum::Wei(Uint256(i)));
    QVERIFY2(m_node->posts() <= 4, qPrintable(QString::number(m_node->posts())));
}

void TestReader::block_isPinnedByHash()
{
    QJsonValue pin;
    m_node->on("eth_call", [&](const QJsonArray &params) {
        pin = params.at(1);
        return m_node->defaultCall(params);
    });
    QVERIFY(readTwice(reader(spec()), 1));
    QCOMPARE(pin.toObject().value(QLatin1String("blockHash")).toString(),
             QStringLiteral("0x0000000000000000000000000000000000000000000000000000000000000077"));
    QCOMPARE(pin.toObject().value(QLatin1String("requireCanonical")).toBool(), true);
}

void TestReader::block_isPinnedByNumberWhereHashesAreRefused()
{
    std::vector<QJsonValue> pins;
    m_node->on("eth_call", [&](const QJsonArray &params) {
        pins.push_back(params.at(1));
        if (params.at(1).isObject())
            return FakeNode::error(-32601, QStringLiteral("EIP-1898 is not supported"));
        return m_node->defaultCall(params);
    });
    for (const auto &multicall : {std::optional(spec()), std::optional<MulticallSpec>()}) {
        pins.clear();
        QCOMPARE(readTwice(reader(multicall), 1).value(), Uint256(2));
        QCOMPARE(pins.size(), std::size_t(2));
        QCOMPARE(pins.back().toString(), QStringLiteral("0x3e8"));
    }
}

void TestReader::sender_isGivenFundsWhereTheNodeWantsThem()
{
    m_node->on("eth_call", [&](const QJsonArray &params) {
        const QJsonObject overrides = params.at(2).toObject();
        if (!overrides.contains(QLatin1String("0x0000000000000000000000000000000000000000")))
            return FakeNode::error(-32003, QStringLiteral("Insufficient funds for gas * price + value"));
        return m_node->defaultCall(params);
    });
    for (const auto &multicall : {std::optional(spec()), std::optional<MulticallSpec>()})
        QCOMPARE(readTwice(reader(multicall), 1).value(), Uint256(2));
}

void TestReader::callFrom_saysWhoCalls()
{
    QString from;
    m_node->on("eth_call", [&](const QJsonArray &params) {
        from = params.at(0).toObject().value(QLatin1String("from")).toString();
        return m_node->defaultCall(params);
    });
    const auto answer = async::waitFor(reader(spec())->callFrom(kNobody, kCounter, twice().call(arguments(4))));
    QCOMPARE(answer.value(), wordOf(8));
    QCOMPARE(from, QString::fromStdString(kNobody.toLowerHex()));
    QCOMPARE(async::waitFor(reader(spec())->callFrom(kNobody, kBroken, {1})).error().code, ErrorCode::Reverted);
}

void TestReader::nativeBalance_isReadEitherWay()
{
    m_node->setBalance(kNobody, Uint256(1'234));
    QCOMPARE(async::waitFor(reader(spec())->nativeBalance(kNobody)).value(), ethereum::Wei(Uint256(1'234)));
    m_node->on("eth_getBalance", [](const QJsonArray &params) {
        return FakeNode::result(FakeNode::addressOf(params.at(0)) == kNobody ? QStringLiteral("0x4d2")
                                                                             : QStringLiteral("0x0"));
    });
    QCOMPARE(async::waitFor(reader(std::nullopt)->nativeBalance(kNobody)).value(), ethereum::Wei(Uint256(1'234)));
}

void TestReader::figure_namesTheBlock()
{
    const auto figure = reader(spec())->figure(Uint256(5), "a test", contracts::Trust::Derived);
    QCOMPARE(figure.value, Uint256(5));
    QCOMPARE(figure.origin.source, std::string("a test"));
    QCOMPARE(figure.origin.chain, ethereum::ChainId(kChain));
    QCOMPARE(figure.origin.block, blockRef());
    QCOMPARE(figure.origin.updatedAt, fromUnixSeconds(1'700'000'000));
    QVERIFY(figure.origin.trust == contracts::Trust::Derived);
}

QTEST_GUILESS_MAIN(TestReader)
#include "tst_reader.moc"
