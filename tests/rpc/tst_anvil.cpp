// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/wait_for.h"
#include "rpc/eth.h"
#include "rpc/head_watcher.h"

#include <QProcess>
#include <QTcpServer>
#include <QTest>

using namespace sheaf;
using namespace sheaf::rpc;
using namespace sheaf::ethereum;

namespace {

// Accounts 0 and 1 of the mnemonic that every development node begins with: "test test ... junk".
const Address kRich = Address::parseRaw("0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266").value();
const Address kOther = Address::parseRaw("0x70997970c51812dc3a010c7d01b50e0d17dc79c8").value();
const Uint256 kEther = Uint256::parse("1000000000000000000").value();

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

} // namespace

/// Against a real node, over real sockets.
class TestAnvil final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const quint16 port = freePort();
        m_anvil.setProcessChannelMode(QProcess::MergedChannels);
        m_anvil.start(QString::fromUtf8(SHEAF_ANVIL), {QStringLiteral("--port"), QString::number(port)});
        QVERIFY(m_anvil.waitForStarted());
        QByteArray said;
        while (!said.contains("Listening on") && m_anvil.waitForReadyRead(10'000))
            said += m_anvil.readAll();
        QVERIFY2(said.contains("Listening on"), said.constData());
        m_endpoint.http = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port));
        m_endpoint.ws = QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(port));
        m_client = connectTo(ChainId(31337));
    }
    void cleanupTestCase()
    {
        m_anvil.terminate();
        QVERIFY(m_anvil.waitForFinished());
    }

    void chainOfAnother_isRefused()
    {
        QCOMPARE(async::waitFor(latestBlock(connectTo(ChainId(1)))).error().code, ErrorCode::WrongChain);
    }

    void reads_workAtAPinnedBlock()
    {
        const auto head = async::waitFor(latestBlock(m_client));
        QVERIFY2(head, head ? "" : head.error().detail.c_str());
        QCOMPARE(async::waitFor(getBalance(m_client, kRich, head->ref))->value(),
                 kEther.times(Uint256(10'000)).value());
        QCOMPARE(async::waitFor(getTransactionCount(m_client, kRich, head->ref))->value(), 0ULL);
        QVERIFY(async::waitFor(getCode(m_client, kRich, head->ref))->empty());
        const BlockRef wrong{head->ref.number, Hash::parse(std::string(64, 'e')).value(), 0};
        QCOMPARE(async::waitFor(getBalance(m_client, kRich, wrong)).error().code, ErrorCode::NotFound);
        const auto history = async::waitFor(feeHistory(m_client, 4, BlockTag::Latest, {10, 50}));
        QVERIFY(history);
        QCOMPARE(history->baseFeePerGas.size(), history->gasUsedRatio.size() + 1);
    }

    void batch_isAnswered()
    {
        std::vector<Request> requests(45, Request{"eth_blockNumber", {}});
        requests.push_back(Request{"eth_noSuchMethod", {}});
        const auto outcomes = async::waitFor(m_client->batch(requests));
        QCOMPARE(outcomes.size(), std::size_t(46));
        for (std::size_t i = 0; i < 45; ++i)
            QVERIFY(outcomes[i]->uint64());
        QCOMPARE(outcomes[45].error().code, ErrorCode::Unsupported);
    }

    void revert_hasItsData()
    {
        // PUSH4 0xdeadbeef, PUSH1 0, MSTORE, PUSH1 4, PUSH1 28, REVERT: reverts with those four bytes.
        CallRequest request;
        request.to = kOther;
        StateOverrides overrides;
        overrides[kOther].code = parseHex("63deadbeef6000526004601cfd").value();
        const auto outcome = async::waitFor(ethCall(m_client, request, BlockTag::Latest, overrides));
        QCOMPARE(outcome.error().code, ErrorCode::Reverted);
        QCOMPARE(outcome.error().revertData.value(), (Bytes{0xDE, 0xAD, 0xBE, 0xEF}));
    }

    void simulation_tracesTransfers()
    {
        CallRequest transfer;
        transfer.from = kRich;
        transfer.to = kOther;
        transfer.value = Wei(kEther);
        SimulationRequest request;
        request.calls = {transfer, transfer};
        const auto calls = async::waitFor(simulateV1(m_client, request, BlockTag::Latest));
        QVERIFY2(calls, calls ? "" : calls.error().detail.c_str());
        QCOMPARE(calls->size(), std::size_t(2));
        QVERIFY(calls->at(1).succeeded);
        QCOMPARE(calls->at(1).gasUsed.value(), 21'000ULL);
        QCOMPARE(calls->at(1).logs.size(), std::size_t(1));
        QCOMPARE(calls->at(1).logs[0].data, toBytes(kEther.toBigEndian()));
        QCOMPARE(async::waitFor(estimateGas(m_client, transfer, BlockTag::Latest))->value(), 21'000ULL);
    }

    void heads_comeOverTheSocketAndReceiptsAreRead()
    {
        HeadWatcher watcher(m_client, async::systemJitter(), HeadWatcher::Options());
        watcher.start();
        QTRY_VERIFY(watcher.isSubscribed() && watcher.head());
        auto next = watcher.next();
        QJsonObject transaction = toJson(CallRequest());
        transaction[QStringLiteral("from")] = QString::fromStdString(kRich.toLowerHex());
        transaction[QStringLiteral("to")] = QString::fromStdString(kOther.toLowerHex());
        transaction[QStringLiteral("value")] = QStringLiteral("0x1");
        const auto hash = async::waitFor(m_client->call("eth_sendTransaction", {transaction}))->hash();
        QVERIFY(hash);
        const auto head = async::waitFor(std::move(next));
        QVERIFY(head);
        const auto receipt = async::waitFor(transactionReceipt(m_client, *hash));
        QVERIFY(receipt && receipt->has_value());
        QVERIFY((*receipt)->succeeded);
        QCOMPARE((*receipt)->block.hash, head->hash);
        QCOMPARE((*receipt)->gasUsed.value(), 21'000ULL);
        QVERIFY(async::waitFor(transactionIsKnown(m_client, *hash)).value());
        QVERIFY(!async::waitFor(transactionIsKnown(m_client, Hash())).value());
        LogFilter filter;
        filter.to = head->number;
        QVERIFY(async::waitFor(getLogs(m_client, filter))->empty());
    }

private:
    ClientPtr connectTo(ChainId chain)
    {
        Client::Services services;
        services.transport = m_transport;
        services.clock = &m_clock;
        services.sleeper = &m_sleeper;
        services.jitter = [] { return 0.0; };
        return Client::make(chain, {m_endpoint}, services);
    }

    SystemClock m_clock;
    async::TimerSleeper m_sleeper;
    std::shared_ptr<Transport> m_transport = std::make_shared<NetworkTransport>();
    Endpoint m_endpoint;
    ClientPtr m_client;
    QProcess m_anvil;
};

QTEST_GUILESS_MAIN(TestAnvil)
#include "tst_anvil.moc"
