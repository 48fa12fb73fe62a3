// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/wait_for.h"
#include "fakes/fake_time.h"
#include "fakes/fake_transport.h"
#include "rpc/eth.h"
#include "rpc/head_chain.h"

#include <QJsonDocument>
#include <QTest>

using namespace sheaf;
using namespace sheaf::rpc;
using namespace sheaf::ethereum;
using fakes::errorBody;
using fakes::FakeTransport;
using fakes::resultBody;

namespace {

Hash hashOf(char digit) { return Hash::parse(std::string(64, digit)).value(); }
QByteArray hashText(char digit) { return "\"0x" + QByteArray(64, digit) + "\""; }

QByteArray block(quint64 number, char hash = 'a')
{
    return "{\"number\":\"0x" + QByteArray::number(number, 16) + "\",\"hash\":" + hashText(hash) +
           ",\"parentHash\":" + hashText('b') +
           R"(,"timestamp":"0x64","gasLimit":"0x1c9c380","gasUsed":"0xe4e1c0","baseFeePerGas":"0x3b9aca00","extraData":"0x0102"})";
}

/// One endpoint that answers each request by a function of its JSON.
struct Node
{
    fakes::FakeTime time{/*hurried=*/true};
    std::shared_ptr<FakeTransport> transport;
    ClientPtr client;

    explicit Node(std::function<QByteArray(const QString &method, const QJsonArray &params, qint64 id)> answer)
    {
        transport = std::make_shared<FakeTransport>([answer](const FakeTransport::Asked &asked) -> Outcome<HttpAnswer> {
            const QJsonObject request = QJsonDocument::fromJson(asked.body).object();
            const QString method = request[QStringLiteral("method")].toString();
            const qint64 id = request[QStringLiteral("id")].toInteger();
            if (method == QStringLiteral("eth_chainId"))
                return FakeTransport::http(200, resultBody(id, "\"0x1\""));
            return FakeTransport::http(200, answer(method, request[QStringLiteral("params")].toArray(), id));
        });
        Client::Services services;
        services.transport = transport;
        services.clock = &time;
        services.sleeper = &time;
        services.jitter = [] { return 0.5; };
        client = Client::make(ChainId(1), {Endpoint{QUrl(QStringLiteral("https://node.test")), {}}}, services);
    }

    QByteArray lastBody() const { return transport->asked.back().body; }
};

Head head(std::uint64_t number, char hash, char parent)
{
    Head out;
    out.ref.number = BlockNumber(number);
    out.ref.hash = hashOf(hash);
    out.parentHash = hashOf(parent);
    return out;
}

} // namespace

class TestEth final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void latestBlock_isReadAndRemembered()
    {
        Node node([](const QString &, const QJsonArray &, qint64 id) { return resultBody(id, block(100)); });
        const auto latest = async::waitFor(latestBlock(node.client));
        QCOMPARE(latest->ref.number.value(), 100ULL);
        QCOMPARE(latest->ref.hash, hashOf('a'));
        QCOMPARE(latest->ref.timestamp, 100ULL);
        QCOMPARE(latest->gasLimit.value(), 30'000'000ULL); // 0x1c9c380
        QCOMPARE(latest->baseFeePerGas->value(), Uint256(1'000'000'000));
        QCOMPARE(latest->extraData, (Bytes{1, 2}));
        QCOMPARE(node.client->maxSeenHead().value(), 100ULL);
        QCOMPARE(node.client->health().front().head->value(), 100ULL);
    }

    void latestBlock_asksAgainWhereTheEndpointIsBehind()
    {
        int asked = 0;
        Node node([&asked](const QString &, const QJsonArray &, qint64 id) {
            return resultBody(id, block(++asked < 2 ? 99 : 100));
        });
        node.client->noteHead(BlockNumber(100));
        QCOMPARE(async::waitFor(latestBlock(node.client))->ref.number.value(), 100ULL);
        QCOMPARE(asked, 2);
    }

    void latestBlock_acceptsAChainThatWentBack()
    {
        Node node([](const QString &, const QJsonArray &, qint64 id) { return resultBody(id, block(50)); });
        node.client->noteHead(BlockNumber(100));
        QCOMPARE(async::waitFor(latestBlock(node.client))->ref.number.value(), 50ULL);
        QCOMPARE(node.client->maxSeenHead().value(), 50ULL);
    }

    void blockAt_isNotFoundWhereThereIsNone()
    {
        Node node([](const QString &, const QJsonArray &, qint64 id) { return resultBody(id, "null"); });
        QCOMPARE(async::waitFor(blockAt(node.client, BlockNumber(7))).error().code, ErrorCode::NotFound);
        QVERIFY(node.lastBody().contains("[\"0x7\",false]"));
    }

    void reads_arePinnedByHash()
    {
        Node node(
            [](const QString &, const QJsonArray &, qint64 id) { return resultBody(id, "\"0xde0b6b3a7640000\""); });
        const BlockRef ref{BlockNumber(7), hashOf('a'), 0};
        QCOMPARE(async::waitFor(getBalance(node.client, Address(), ref))->value().toString(),
                 std::string("1000000000000000000"));
        QVERIFY(node.lastBody().contains("{\"blockHash\":" + hashText('a') + ",\"requireCanonical\":true}"));
    }

    void reads_fallBackToTheNumber()
    {
        Node node([](const QString &, const QJsonArray &params, qint64 id) {
            return params.last().isObject() ? errorBody(id, -32602, "invalid argument 1: hex string expected")
                                            : resultBody(id, "\"0x5\"");
        });
        const BlockRef ref{BlockNumber(7), hashOf('a'), 0};
        QCOMPARE(async::waitFor(getTransactionCount(node.client, Address(), ref))->value(), 5ULL);
    }

    void reads_doNotFallBackFromAnotherBranch()
    {
        Node node([](const QString &, const QJsonArray &params, qint64 id) {
            return params.last().isObject() ? errorBody(id, -32000, "hash is not currently canonical")
                                            : resultBody(id, "\"0x5\"");
        });
        const BlockRef ref{BlockNumber(7), hashOf('a'), 0};
        QCOMPARE(async::waitFor(getTransactionCount(node.client, Address(), ref)).error().code, ErrorCode::NotFound);
    }

    void ethCall_writesOverrides()
    {
        Node node([](const QString &, const QJsonArray &, qint64 id) { return resultBody(id, "\"0x01\""); });
        CallRequest request;
        request.to = Address();
        request.data = {0xAB};
        request.value = Wei(Uint256(16));
        StateOverrides overrides;
        overrides[Address()].balance = Wei(Uint256(255));
        QCOMPARE(async::waitFor(ethCall(node.client, request, BlockTag::Latest, overrides)).value(), (Bytes{1}));
        const QByteArray zero = "\"0x" + QByteArray(40, '0') + "\"";
        QVERIFY2(node.lastBody().contains("\"params\":[{\"data\":\"0xab\",\"to\":" + zero +
                                          ",\"value\":\"0x10\"},\"latest\",{" + zero + ":{\"balance\":\"0xff\"}}]"),
                 node.lastBody().constData());
    }

    void callParams_areWhatTheDocumentSays_data()
    {
        QTest::addColumn<bool>("to");
        QTest::addColumn<int>("bytes");
        QTest::addColumn<QJsonArray>("rest");
        QTest::newRow("all") << true << 300 << QJsonArray{QStringLiteral("latest"), QJsonObject{}};
        QTest::newRow("no data") << true << 0 << QJsonArray{QStringLiteral("latest")};
        QTest::newRow("data alone") << false << 1 << QJsonArray{QStringLiteral("latest")};
        QTest::newRow("nothing behind it") << true << 2 << QJsonArray();
        QTest::newRow("nothing") << false << 0 << QJsonArray();
    }

    void callParams_areWhatTheDocumentSays()
    {
        QFETCH(const bool, to);
        QFETCH(const int, bytes);
        QFETCH(const QJsonArray, rest);
        CallRequest request;
        if (to)
            request.to = Address();
        for (int i = 0; i < bytes; ++i)
            request.data.push_back(static_cast<std::uint8_t>(i));
        QJsonArray expected = rest;
        expected.prepend(toJson(request));
        const QByteArray text = callParams(request, rest);
        QVERIFY2(QJsonDocument::fromJson(text).array() == expected, text.constData());
    }

    void receipt_hasTheFieldsOfOpStackChains()
    {
        QByteArray text = "{'transactionHash':'0x" + QByteArray(64, 'a') + "','blockHash':'0x" + QByteArray(64, 'b') +
                          "','from':'0x" + QByteArray(40, '1') + "','to':null,'contractAddress':'0x" +
                          QByteArray(40, '2') +
                          "','blockNumber':'0x10','transactionIndex':'0x0','status':'0x1','gasUsed':'0x5208',"
                          "'effectiveGasPrice':'0x7','type':'0x7E','l1Fee':'0x9','logs':[]}";
        text.replace('\'', '"');
        const auto receipt = parseReceipt(Json::parse(text.toStdString()).value());
        QVERIFY2(receipt, receipt ? "" : receipt.error().detail.c_str());
        QVERIFY(receipt->succeeded && !receipt->to && receipt->contractAddress);
        QCOMPARE(receipt->gasUsed.value(), 21'000ULL);
        QCOMPARE(receipt->l1Fee->value(), Uint256(9));
        QVERIFY(!receipt->operatorFeeScalar);
        const auto lacking =
            parseReceipt(Json::parse(QByteArray(text).replace("gasUsed", "gas").toStdString()).value());
        QCOMPARE(lacking.error().detail, std::string("receipt.gasUsed: expected a quantity, found null"));
    }

    void receipt_isNothingBeforeItIsMinedAndNeverAnothers()
    {
        Node pending([](const QString &, const QJsonArray &, qint64 id) { return resultBody(id, "null"); });
        QVERIFY(!async::waitFor(transactionReceipt(pending.client, hashOf('c')))->has_value());
    }

    void getLogs_asksForSmallerRangesAndAllOfThem()
    {
        std::vector<std::pair<quint64, quint64>> ranges;
        Node node([&ranges](const QString &, const QJsonArray &params, qint64 id) {
            const QJsonObject filter = params.first().toObject();
            const quint64 from = filter[QStringLiteral("fromBlock")].toString().mid(2).toULongLong(nullptr, 16);
            const quint64 to = filter[QStringLiteral("toBlock")].toString().mid(2).toULongLong(nullptr, 16);
            if (to - from >= 600)
                return errorBody(id, -32600, "block range is too wide");
            ranges.emplace_back(from, to);
            return resultBody(id, "[]");
        });
        LogFilter filter;
        filter.from = BlockNumber(10);
        filter.to = BlockNumber(1'300);
        QVERIFY(async::waitFor(getLogs(node.client, filter))->empty());
        // 1291 blocks: too wide as a whole and as 645, so 322 at a time; then grown by half once, to 484.
        const std::vector<std::pair<quint64, quint64>> expected{{10, 331}, {332, 653}, {654, 975}, {976, 1300}};
        QVERIFY(ranges == expected);
    }

    void simulateV1_tellsEachCall()
    {
        Node node([](const QString &, const QJsonArray &, qint64 id) {
            return resultBody(
                id,
                R"([{"calls":[{"status":"0x1","gasUsed":"0x5208","returnData":"0x","logs":[]},)"
                R"({"status":"0x0","gasUsed":"0x6000","returnData":"0x08c379a0","logs":[],"error":{"code":3,"message":"execution reverted"}}]}])");
        });
        SimulationRequest request;
        request.calls.resize(2);
        const auto calls = async::waitFor(simulateV1(node.client, request, BlockTag::Latest));
        QVERIFY(calls->at(0).succeeded);
        QVERIFY(!calls->at(1).succeeded);
        QCOMPARE(calls->at(1).error, std::string("execution reverted"));
        QCOMPARE(calls->at(1).returnData.size(), std::size_t(4));
        request.calls.resize(3);
        QCOMPARE(async::waitFor(simulateV1(node.client, request, BlockTag::Latest)).error().code, ErrorCode::Rpc);
    }

    void headChain_seesReorganisations()
    {
        HeadChain chain;
        QVERIFY(chain.add(head(10, 'a', '9')).changed);
        QVERIFY(chain.add(head(11, 'b', 'a')).changed);
        QVERIFY(!chain.add(head(11, 'b', 'a')).changed); // said twice
        QVERIFY(!chain.add(head(10, 'a', '9')).changed); // an endpoint that is behind
        const auto sibling = chain.add(head(11, 'c', 'a'));
        QVERIFY(sibling.changed);
        QCOMPARE(sibling.reorganisedFrom->value(), 11ULL);
        const auto deeper = chain.add(head(12, 'd', 'e')); // its parent is not the 11 that is known
        QCOMPARE(deeper.reorganisedFrom->value(), 11ULL);
        const auto back = chain.add(head(10, 'f', '9')); // lower, with another hash
        QVERIFY(back.changed);
        QCOMPARE(back.reorganisedFrom->value(), 10ULL);
        QCOMPARE(chain.head()->number.value(), 10ULL);
        const auto gap = chain.add(head(20, '1', '2'));
        QVERIFY(gap.changed && !gap.reorganisedFrom);
    }
};

QTEST_GUILESS_MAIN(TestEth)
#include "tst_eth.moc"
