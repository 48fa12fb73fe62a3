// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/gate.h"
#include "async/wait_for.h"
#include "async/when_all.h"
#include "fakes/fault_server.h"
#include "rpc/transport.h"

#include <QNetworkProxy>
#include <QTest>

using namespace sheaf;
using namespace sheaf::rpc;
using fakes::FaultServer;
using namespace std::chrono_literals;

namespace {

using Answer = Outcome<HttpAnswer>;

Answer post(NetworkTransport *transport, const QUrl &url, async::CancelToken token = {})
{
    return async::waitFor(transport->post(url, QByteArrayLiteral("{}"), token));
}

FaultServer::Reply ok(const QByteArray &body) { return {FaultServer::http(200, body)}; }

/// Ends the transport from inside the wake-up that its last answer brings.
Task<Answer> endTransportWhenAnswered(std::shared_ptr<NetworkTransport> transport, QUrl url)
{
    auto pending = transport->post(url, QByteArrayLiteral("{}"), {});
    Answer answer = co_await pending;
    transport.reset();
    co_return answer;
}

/// Gives up whatever hangs on `source` from inside the wake-up of its own answer, and asks again.
Task<Answer> cancelOthersWhenAnswered(NetworkTransport *transport, QUrl url,
                                      std::shared_ptr<async::CancelSource> source)
{
    const async::CancelToken never;
    const Answer first = co_await transport->post(url, QByteArrayLiteral("a"), never);
    source->cancel();
    if (!first)
        co_return first;
    Answer second = co_await transport->post(url, QByteArrayLiteral("b"), never);
    co_return second;
}

/// The answer to the last of `left` requests, each made when the one before is answered.
Task<Answer> oneAfterAnother(NetworkTransport *transport, QUrl url, int left)
{
    const async::CancelToken never;
    Answer answer = co_await transport->post(url, QByteArray::number(left), never);
    while (answer && --left > 0)
        answer = co_await transport->post(url, QByteArray::number(left), never);
    co_return answer;
}

} // namespace

class TestTransportConnections final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyAtOnce_areAllAnsweredOverSixConnections()
    {
        FaultServer server([](const QByteArray &body) { return ok(body + " it is"); });
        NetworkTransport transport;
        std::vector<Task<Answer>> pending;
        for (int i = 0; i < 50; ++i)
            pending.push_back(transport.post(server.url(), QByteArray::number(i), {}));
        const std::vector<Answer> answers = async::waitFor(async::whenAll(std::move(pending)));
        for (int i = 0; i < 50; ++i)
            QCOMPARE(answers[static_cast<std::size_t>(i)]->body, QByteArray::number(i) + " it is");
        QVERIFY2(server.connections() <= 6, qPrintable(QString::number(server.connections())));
    }

    void manyThatFail_failEachOnItsOwn()
    {
        FaultServer server([](const QByteArray &body) {
            return body.toInt() % 2 == 0 ? ok(body) : FaultServer::Reply{{}, /*close=*/true};
        });
        NetworkTransport transport;
        std::vector<Task<Answer>> pending;
        for (int i = 0; i < 20; ++i)
            pending.push_back(transport.post(server.url(), QByteArray::number(i), {}));
        const std::vector<Answer> answers = async::waitFor(async::whenAll(std::move(pending)));
        for (int i = 0; i < 20; ++i) {
            const Answer &answer = answers[static_cast<std::size_t>(i)];
            if (i % 2 == 0)
                QCOMPARE(answer->body, QByteArray::number(i));
            else
                QCOMPARE(answer.error().fault, Fault::Interrupted);
        }
    }

    void largeRequests_leaveWhole()
    {
        QByteArray received;
        FaultServer server([&received](const QByteArray &body) {
            received = body;
            return ok(body);
        });
        QByteArray large(5'000'000, 'x');
        for (qsizetype i = 0; i < large.size(); i += 1000)
            large[i] = static_cast<char>('a' + i / 1000 % 26);
        NetworkTransport transport;
        const Answer answer = async::waitFor(transport.post(server.url(), large, {}));
        QVERIFY(received == large);
        QVERIFY(answer->body == large);
        QVERIFY(answer->body.capacity() >= answer->body.size() + 64); // the padding of the row parser
        QVERIFY(!server.headers().front().toLower().contains("expect"));
    }

    void closedBehindOurBack_isSentOverANewConnection()
    {
        int asked = 0;
        FaultServer server([&asked](const QByteArray &body) {
            return ++asked == 2 ? FaultServer::Reply{{}, /*close=*/true} : ok(body);
        });
        NetworkTransport transport;
        QVERIFY(post(&transport, server.url()).has_value());
        QCOMPARE(post(&transport, server.url())->status, 200);
        QCOMPARE(asked, 3);
        QCOMPARE(server.connections(), 2);
    }

    void seenBeforeTheHostWasGone_isNotCalledUnreachable()
    {
        int asked = 0;
        FaultServer *listening = nullptr;
        FaultServer server([&](const QByteArray &body) {
            if (++asked == 1)
                return ok(body);
            listening->stopListening();
            return FaultServer::Reply{{}, /*close=*/true};
        });
        listening = &server;
        NetworkTransport transport;
        QVERIFY(post(&transport, server.url()).has_value());
        const Answer second = post(&transport, server.url());
        QCOMPARE(asked, 2);
        QCOMPARE(second.error().fault, Fault::Interrupted);
    }

    void goneAndBack_isReachedAgain()
    {
        auto server = std::make_unique<FaultServer>([](const QByteArray &body) { return ok(body); });
        const QUrl url = server->url();
        NetworkTransport transport;
        QVERIFY(post(&transport, url).has_value());
        server.reset();
        QCOMPARE(post(&transport, url).error().fault, Fault::Unreachable);
        QTcpServer again;
        QVERIFY(again.listen(QHostAddress::LocalHost, static_cast<quint16>(url.port())));
        QObject::connect(&again, &QTcpServer::newConnection, &again, [&again] {
            QTcpSocket *socket = again.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket,
                             [socket] { socket->write(FaultServer::http(200, "back")); });
        });
        QCOMPARE(post(&transport, url)->body, QByteArray("back"));
    }

    void halfAnAnswer_canBeGivenUp()
    {
        async::CancelSource source;
        FaultServer server([&source](const QByteArray &) {
            QTimer::singleShot(0, [&source] { source.cancel(); });
            return FaultServer::Reply{QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"half")};
        });
        NetworkTransport transport;
        QCOMPARE(post(&transport, server.url(), source.token()).error().fault, Fault::Cancelled);
    }

    void waitingForAConnection_canBeGivenUp()
    {
        FaultServer server([](const QByteArray &) { return FaultServer::Reply{}; });
        NetworkTransport transport;
        async::CancelSource source;
        std::vector<Task<Answer>> pending;
        for (int i = 0; i < 20; ++i)
            pending.push_back(transport.post(server.url(), "{}", source.token()));
        QTimer::singleShot(0, [&source] { source.cancel(); });
        for (const Answer &answer : async::waitFor(async::whenAll(std::move(pending))))
            QCOMPARE(answer.error().fault, Fault::Cancelled);
    }

    void others_canBeGivenUpFromAWakeUp()
    {
        FaultServer server([](const QByteArray &body) { return body == "silence" ? FaultServer::Reply{} : ok(body); });
        NetworkTransport transport;
        const auto source = std::make_shared<async::CancelSource>();
        std::vector<Task<Answer>> pending;
        for (int i = 0; i < 4; ++i)
            pending.push_back(transport.post(server.url(), "silence", source->token()));
        pending.push_back(cancelOthersWhenAnswered(&transport, server.url(), source));
        const std::vector<Answer> answers = async::waitFor(async::whenAll(std::move(pending)));
        for (std::size_t i = 0; i < 4; ++i)
            QCOMPARE(answers[i].error().fault, Fault::Cancelled);
        QCOMPARE(answers[4]->body, QByteArray("b"));
    }

    void wokenOnes_askAgainAtOnce()
    {
        FaultServer server([](const QByteArray &body) { return ok(body); });
        NetworkTransport transport;
        std::vector<Task<Answer>> pending;
        for (int i = 0; i < 5; ++i)
            pending.push_back(oneAfterAnother(&transport, server.url(), 20));
        for (const Answer &answer : async::waitFor(async::whenAll(std::move(pending))))
            QCOMPARE(answer->body, QByteArray("1"));
        QVERIFY(server.connections() <= 5);
        QCOMPARE(server.headers().size(), std::size_t(100));
    }

    void transport_mayEndInsideItsLastAnswer()
    {
        FaultServer server([](const QByteArray &body) { return ok(body); });
        auto pending = endTransportWhenAnswered(std::make_shared<NetworkTransport>(), server.url());
        QCOMPARE(async::waitFor(std::move(pending))->status, 200);
    }

    void transport_mayEndBeforeItsAnswers()
    {
        FaultServer server([](const QByteArray &body) { return ok(body); });
        auto transport = std::make_unique<NetworkTransport>();
        auto pending = transport->post(server.url(), "{}", {});
        transport.reset();
        QCOMPARE(async::waitFor(std::move(pending))->status, 200);
    }

    void silenceBeforeTheRequestLeft_isUnreachable()
    {
        // It takes the connection, and says nothing to the handshake.
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QUrl url(QStringLiteral("https://127.0.0.1:%1/secretkey123").arg(server.serverPort()));
        NetworkTransport::Options options;
        options.connectTimeout = 50ms;
        NetworkTransport bounded(options);
        QCOMPARE(post(&bounded, url).error().fault, Fault::Unreachable);
        options.connectTimeout = 10s;
        options.timeout = 50ms;
        NetworkTransport impatient(options);
        const Answer answer = post(&impatient, url);
        QCOMPARE(answer.error().fault, Fault::Unreachable);
        QCOMPARE(answer.error().detail, "127.0.0.1:" + std::to_string(server.serverPort()) + ": no connection in time");
    }

    void proxy_isObeyed()
    {
        FaultServer proxy([](const QByteArray &body) { return ok(body); });
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"),
                                                         static_cast<quint16>(proxy.url().port()), QStringLiteral("me"),
                                                         QStringLiteral("pass")));
        NetworkTransport transport;
        const Answer answer = post(&transport, QUrl(QStringLiteral("http://node.test/v2/key")));
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy));
        QCOMPARE(answer->status, 200);
        QVERIFY(proxy.headers().front().startsWith("POST http://node.test/v2/key HTTP/1.1\r\n"));
        // printf 'me:pass' | base64
        QVERIFY(proxy.headers().front().contains("Proxy-Authorization: Basic bWU6cGFzcw=="));
    }

    void proxyThatRefuses_leavesTheRequestUnsent()
    {
        QTcpServer proxy;
        QVERIFY(proxy.listen(QHostAddress::LocalHost));
        QByteArray asked;
        QObject::connect(&proxy, &QTcpServer::newConnection, &proxy, [&proxy, &asked] {
            QTcpSocket *socket = proxy.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, &asked] {
                asked += socket->readAll();
                socket->write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
            });
        });
        QNetworkProxy::setApplicationProxy(
            QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.serverPort()));
        NetworkTransport transport;
        const Answer answer = post(&transport, QUrl(QStringLiteral("https://node.test/v2/secretkey123")));
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy));
        QVERIFY(asked.startsWith("CONNECT node.test:443 HTTP/1.1\r\n"));
        QVERIFY(!asked.contains("secretkey123"));
        QCOMPARE(answer.error().fault, Fault::Unreachable);
        QCOMPARE(answer.error().detail, std::string("node.test: the proxy does not serve us"));
    }
};

QTEST_GUILESS_MAIN(TestTransportConnections)
#include "tst_transport_connections.moc"
