// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/wait_for.h"
#include "fakes/fake_time.h"
#include "fakes/fake_transport.h"
#include "rpc/head_watcher.h"

#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace sheaf;
using namespace sheaf::rpc;
using namespace sheaf::ethereum;
using namespace std::chrono_literals;
using fakes::FakeTransport;
using fakes::resultBody;

namespace {

QByteArray block(int number)
{
    const auto hash = [](int n) { return "\"0x" + QByteArray::number(n, 16).rightJustified(64, '0') + "\""; };
    return "{\"number\":\"0x" + QByteArray::number(number, 16) + "\",\"hash\":" + hash(number) +
           ",\"parentHash\":" + hash(number - 1) + R"(,"timestamp":"0x64","gasLimit":"0x1","gasUsed":"0x1"})";
}

/// A node with HTTP (its head is `httpHead`) and a WebSocket that says what it is told to.
struct Node
{
    int httpHead = 1;
    QByteArray chainId = "\"0x1\"";
    fakes::FakeTime time;
    QWebSocketServer server{QStringLiteral("test"), QWebSocketServer::NonSecureMode};
    QWebSocket *socket = nullptr;
    int subscriptions = 0;
    std::shared_ptr<Client> client;

    explicit Node(bool withSocket)
    {
        auto transport =
            std::make_shared<FakeTransport>([this](const FakeTransport::Asked &asked) -> Outcome<HttpAnswer> {
                const QJsonObject request = QJsonDocument::fromJson(asked.body).object();
                const bool isChainId = request[QStringLiteral("method")].toString() == QStringLiteral("eth_chainId");
                return FakeTransport::http(200, resultBody(request[QStringLiteral("id")].toInteger(),
                                                           isChainId ? QByteArray("\"0x1\"") : block(httpHead)));
            });
        Endpoint endpoint{QUrl(QStringLiteral("https://node.test")), {}};
        if (withSocket) {
            server.listen(QHostAddress::LocalHost);
            endpoint.ws = server.serverUrl();
            QObject::connect(&server, &QWebSocketServer::newConnection, &server, [this] { accept(); });
        }
        Client::Services services;
        services.transport = transport;
        services.clock = &time;
        services.sleeper = &time;
        services.jitter = [] { return 0.5; };
        client = Client::make(ChainId(1), {endpoint}, services);
    }

    void accept()
    {
        socket = server.nextPendingConnection();
        socket->setParent(&server); // Qt leaves it to the caller
        QObject::connect(socket, &QWebSocket::textMessageReceived, socket, [this](const QString &text) {
            const QJsonObject request = QJsonDocument::fromJson(text.toUtf8()).object();
            const bool isChainId = request[QStringLiteral("method")].toString() == QStringLiteral("eth_chainId");
            subscriptions += isChainId ? 0 : 1;
            say(resultBody(request[QStringLiteral("id")].toInteger(), isChainId ? chainId : QByteArray("\"0xsub\"")));
        });
    }

    void say(const QByteArray &message) { socket->sendTextMessage(QString::fromUtf8(message)); }
    void announce(int number)
    {
        say(R"({"jsonrpc":"2.0","method":"eth_subscription","params":{"subscription":"0xsub","result":)" +
            block(number) + "}}");
    }
};

HeadWatcher::Options options() { return {}; }

} // namespace

class TestHeadWatcher final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }

    void polls_whereThereIsNoSocket()
    {
        Node node(/*withSocket=*/false);
        HeadWatcher watcher(
            node.client, [] { return 0.5; }, options());
        watcher.start();
        watcher.start();
        QTRY_VERIFY(watcher.head());
        QCOMPARE(watcher.head()->number.value(), 1ULL);
        auto next = watcher.next();
        node.httpHead = 2;
        node.time.advance(12s);
        QCOMPARE(async::waitFor(std::move(next))->number.value(), 2ULL);
        QVERIFY(!watcher.isSubscribed());
    }

    void next_isCancelledWhenTheWatcherEnds()
    {
        Node node(/*withSocket=*/false);
        auto watcher = std::make_unique<HeadWatcher>(
            node.client, [] { return 0.5; }, options());
        QCOMPARE(async::waitFor(watcher->next()).error().code, ErrorCode::Cancelled);
        watcher->start();
        QTRY_VERIFY(watcher->head());
        auto next = watcher->next();
        watcher.reset();
        QCOMPARE(async::waitFor(std::move(next)).error().code, ErrorCode::Cancelled);
        QCOMPARE(node.time.waiting(), std::size_t(0));
    }

    void subscribes_andTellsOfReorganisations()
    {
        Node node(/*withSocket=*/true);
        HeadWatcher watcher(
            node.client, [] { return 0.5; }, options());
        QSignalSpy heads(&watcher, &HeadWatcher::headChanged);
        QSignalSpy reorganisations(&watcher, &HeadWatcher::reorganised);
        watcher.start();
        QTRY_VERIFY(watcher.isSubscribed() && watcher.head());
        node.announce(2);
        QTRY_COMPARE(watcher.head()->number.value(), 2ULL);
        node.say("not JSON");
        QByteArray other = block(2).replace("\"hash\":\"0x0", "\"hash\":\"0xf");
        node.say(R"({"method":"eth_subscription","params":{"subscription":"0xsub","result":)" + other + "}}");
        QTRY_COMPARE(reorganisations.count(), 1);
        QCOMPARE(heads.count(), 3);
        watcher.stop();
        QVERIFY(!watcher.isSubscribed());
    }

    void socket_thatClosesIsOpenedAgain()
    {
        Node node(/*withSocket=*/true);
        HeadWatcher watcher(
            node.client, [] { return 0.5; }, options());
        watcher.start();
        QTRY_VERIFY(watcher.isSubscribed());
        node.socket->abort();
        QTRY_VERIFY(!watcher.isSubscribed());
        node.httpHead = 5;
        node.time.advance(12s); // meanwhile it is polled, and the pause before the next attempt ends
        QTRY_VERIFY(watcher.isSubscribed());
        QCOMPARE(node.subscriptions, 2);
    }

    void socket_thatIsSilentWhileTheChainMovesOnIsGivenUp()
    {
        Node node(/*withSocket=*/true);
        HeadWatcher watcher(
            node.client, [] { return 0.5; }, options());
        watcher.start();
        QTRY_VERIFY(watcher.isSubscribed() && watcher.head());
        node.time.advance(45s); // the chain stands still as well: the socket is kept
        QTest::qWait(10);
        QVERIFY(watcher.isSubscribed());
        node.httpHead = 9;
        node.time.advance(45s);
        QTRY_VERIFY(!watcher.isSubscribed());
        QCOMPARE(watcher.head()->number.value(), 9ULL);
    }

    void socket_ofAnotherChainIsNotUsed()
    {
        Node node(/*withSocket=*/true);
        node.chainId = "\"0x5\"";
        HeadWatcher watcher(
            node.client, [] { return 0.5; }, options());
        watcher.start();
        QTRY_VERIFY(node.socket && node.socket->state() != QAbstractSocket::ConnectedState);
        QCOMPARE(node.subscriptions, 0);
        QVERIFY(!watcher.isSubscribed());
    }
};

QTEST_GUILESS_MAIN(TestHeadWatcher)
#include "tst_head_watcher.moc"
