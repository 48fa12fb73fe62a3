// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/wait_for.h"
#include "fakes/fault_server.h"
#include "rpc/transport.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::rpc;
using fakes::FaultServer;
using namespace std::chrono_literals;

namespace {

NetworkTransport::Options quick()
{
    NetworkTransport::Options options;
    options.timeout = 60ms;
    options.maxAnswerBytes = 10'000;
    return options;
}

Outcome<HttpAnswer> post(NetworkTransport *transport, const FaultServer &server, async::CancelToken token = {})
{
    return async::waitFor(transport->post(server.url(), QByteArrayLiteral("{}"), token));
}

} // namespace

class TestTransport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_comeOverOneConnection()
    {
        FaultServer server(
            [](const QByteArray &body) { return FaultServer::Reply{FaultServer::http(200, body + "!")}; });
        NetworkTransport transport(quick());
        for (int i = 0; i < 3; ++i) {
            const auto answer = post(&transport, server);
            QCOMPARE(answer->status, 200);
            QCOMPARE(answer->body, QByteArray("{}!"));
        }
        QCOMPARE(server.connections(), 1);
        QVERIFY(server.headers().front().startsWith("POST / HTTP/1.1"));
        const QByteArray head = server.headers().front().toLower(); // as Qt 6.8 writes it
        QVERIFY(head.contains("gzip"));
        QVERIFY(head.contains("accept-language: en") && !head.contains("accept-language: en,"));
        QVERIFY(!head.contains("cookie"));
    }

    void statuses_areAnswers()
    {
        FaultServer server([](const QByteArray &) {
            return FaultServer::Reply{FaultServer::http(429, "slow", "Retry-After: 7\r\nSet-Cookie: a=b\r\n")};
        });
        NetworkTransport transport(quick());
        for (int i = 0; i < 2; ++i) {
            const auto answer = post(&transport, server);
            QCOMPARE(answer->status, 429);
            QCOMPARE(answer->body, QByteArray("slow"));
            QCOMPARE(answer->retryAfter.value(), 7s);
        }
        QVERIFY(!server.headers().back().contains("a=b"));
    }

    void redirects_areNotFollowed()
    {
        FaultServer server([](const QByteArray &) {
            return FaultServer::Reply{FaultServer::http(307, {}, "Location: /elsewhere\r\n")};
        });
        NetworkTransport transport(quick());
        QCOMPARE(post(&transport, server)->status, 307);
        QCOMPARE(server.headers().size(), std::size_t(1));
    }

    void silence_isATimeout()
    {
        FaultServer server([](const QByteArray &) { return FaultServer::Reply{}; });
        NetworkTransport transport(quick());
        QCOMPARE(post(&transport, server).error().fault, Fault::Timeout);
    }

    void brokenOff_isAnInterruption()
    {
        FaultServer server([](const QByteArray &) {
            return FaultServer::Reply{QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"half"),
                                      /*close=*/true};
        });
        NetworkTransport transport(quick());
        QCOMPARE(post(&transport, server).error().fault, Fault::Interrupted);
    }

    void nobodyThere_isUnreachableAndHidesTheAddress()
    {
        QUrl url;
        {
            const FaultServer server([](const QByteArray &) { return FaultServer::Reply{}; });
            url = server.url();
        }
        url.setPath(QStringLiteral("/v2/secretkey123"));
        url.setUserInfo(QStringLiteral("me:password"));
        NetworkTransport transport(quick());
        const auto outcome = async::waitFor(transport.post(url, QByteArrayLiteral("{}"), {}));
        QCOMPARE(outcome.error().fault, Fault::Unreachable);
        QVERIFY(outcome.error().detail.find("secretkey") == std::string::npos);
        QVERIFY(outcome.error().detail.find("password") == std::string::npos);
    }

    void tooLarge_isGivenUp()
    {
        FaultServer server(
            [](const QByteArray &) { return FaultServer::Reply{FaultServer::http(200, QByteArray(20'000, 'x'))}; });
        NetworkTransport transport(quick());
        QCOMPARE(post(&transport, server).error().fault, Fault::TooLarge);
    }

    void cancelled_isGivenUp()
    {
        async::CancelSource source;
        FaultServer server([&source](const QByteArray &) {
            source.cancel();
            return FaultServer::Reply{};
        });
        NetworkTransport transport;
        QCOMPARE(post(&transport, server, source.token()).error().fault, Fault::Cancelled);
        QCOMPARE(post(&transport, server, source.token()).error().fault, Fault::Cancelled);
    }

    void whoDoesNotAnswer_isNamed()
    {
        quint16 port = 0;
        {
            FaultServer server([](const QByteArray &) { return FaultServer::Reply{}; });
            port = static_cast<quint16>(server.url().port());
        }
        const QUrl url(QStringLiteral("http://127.0.0.1:%1/v2/secretkey123").arg(port));
        NetworkTransport transport;
        const auto answer = async::waitFor(transport.post(url, QByteArrayLiteral("{}"), {}));
        QVERIFY(!answer);
        QCOMPARE(redacted(answer.error().detail, url),
                 "127.0.0.1:" + std::to_string(port) + ": the connection was refused");
    }

    void redacted_hidesWhatTheAddressHides()
    {
        const QUrl url(QStringLiteral("https://user:passw@node.test:8545/v2/secretkey123?token=abcdef"));
        QCOMPARE(displayName(url), std::string("https://node.test:8545"));
        QCOMPARE(redacted("passw secretkey123 abcdef, see https://other.test/x y", url),
                 std::string("(hidden) (hidden) (hidden), see (address) y"));
    }
};

QTEST_GUILESS_MAIN(TestTransport)
#include "tst_transport.moc"
