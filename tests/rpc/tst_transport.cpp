// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/wait_for.h"
#include "fakes/fault_server.h"
#include "rpc/transport.h"

#include <QElapsedTimer>
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
        const QByteArray head = server.headers().front().toLower();
        QVERIFY(head.contains("content-type: application/json"));
        QVERIFY(head.contains("accept-encoding: gzip"));
        QVERIFY(!head.contains("accept-language")); // it would tell the person's
        QVERIFY(!head.contains("cookie"));
        QVERIFY(!head.contains("authorization"));
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

    void brokenOffError_isStillAnAnswer()
    {
        FaultServer server([](const QByteArray &) {
            return FaultServer::Reply{QByteArray("HTTP/1.1 503 Busy\r\nContent-Length: 100\r\n\r\nno"), /*close=*/true};
        });
        NetworkTransport transport(quick());
        QCOMPARE(post(&transport, server)->status, 503);
    }

    void whatIsNotHttp_isAnInterruption_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("HTTP/0.9") << QByteArray("{\"result\":\"0x1\"}");
        QTest::newRow("no end of the headers") << QByteArray("HTTP/1.1 200 OK\r\nServer: a");
        QTest::newRow("chunks of no length")
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n");
        QTest::newRow("half of the chunks")
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n12345\r\n");
        QTest::newRow("no gzip") << FaultServer::http(200, "{}", "Content-Encoding: gzip\r\n");
    }

    void whatIsNotHttp_isAnInterruption()
    {
        QFETCH(QByteArray, bytes);
        FaultServer server([&bytes](const QByteArray &) { return FaultServer::Reply{bytes, /*close=*/true}; });
        NetworkTransport transport(quick());
        QCOMPARE(post(&transport, server).error().fault, Fault::Interrupted);
        QCOMPARE(server.headers().size(), std::size_t(1)); // and it is not sent again
    }

    void chunks_arePutTogether()
    {
        FaultServer server([](const QByteArray &) {
            return FaultServer::Reply{QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                                 "5\r\n{\"a\":\r\n2;x=y\r\n1}\r\n0\r\nTrailer: t\r\n\r\n")};
        });
        NetworkTransport transport(quick());
        for (int i = 0; i < 2; ++i)
            QCOMPARE(post(&transport, server)->body, QByteArray("{\"a\":1}"));
        QCOMPARE(server.connections(), 1);
    }

    void slowAnswer_isAwaitedWhileItGoesOn()
    {
        const QByteArray body(20, 'x');
        FaultServer server([&body](const QByteArray &) {
            return FaultServer::Reply{FaultServer::http(200, body), /*close=*/false, /*pace=*/5ms};
        });
        NetworkTransport::Options options;
        options.timeout = 300ms; // a line of the headers takes up to 160
        NetworkTransport transport(options);
        QElapsedTimer timer;
        timer.start();
        const auto answer = post(&transport, server);
        QVERIFY(answer.has_value());
        QCOMPARE(answer->body, body);
        QVERIFY(timer.elapsed() > options.timeout.count()); // it has more than 80 bytes
    }

    void compressed_isDecompressed()
    {
        // printf '{"result":"0x1"}' | gzip -n9
        const QByteArray gzip =
            QByteArray::fromHex("1f8b0800000000000203ab562a4a2d2ecd2951b25232a83054aa050030568cb510000000");
        FaultServer server([&gzip](const QByteArray &) {
            return FaultServer::Reply{FaultServer::http(200, gzip, "Content-Encoding: gzip\r\n")};
        });
        NetworkTransport transport(quick());
        QCOMPARE(post(&transport, server)->body, QByteArray("{\"result\":\"0x1\"}"));
    }

    void decompressionBomb_isStopped()
    {
        const QByteArray bomb = qCompress(QByteArray(50'000'000, ' '), 9).mid(4); // zlib's form, which is "deflate"
        QVERIFY(bomb.size() < 60'000);
        FaultServer server([&bomb](const QByteArray &) {
            return FaultServer::Reply{FaultServer::http(200, bomb, "Content-Encoding: deflate\r\n")};
        });
        NetworkTransport::Options options;
        options.maxAnswerBytes = 100'000; // more than it is on the way
        NetworkTransport transport(options);
        QCOMPARE(post(&transport, server).error().fault, Fault::TooLarge);
    }

    void bytesThatDecompressToNothing_areBoundedToo()
    {
        QByteArray nothing("\x78\x9c", 2);
        for (int i = 0; i < 20'000; ++i)
            nothing += QByteArray("\x00\x00\x00\xff\xff", 5); // an empty block of RFC 1951, not the last one
        FaultServer server([&nothing](const QByteArray &) {
            return FaultServer::Reply{"HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\n\r\n" + nothing};
        });
        NetworkTransport transport(quick());
        QCOMPARE(post(&transport, server).error().fault, Fault::TooLarge);
    }

    void endlessHeaders_areStopped()
    {
        QByteArray headers("HTTP/1.1 200 OK\r\n");
        for (int i = 0; i < 10'000; ++i)
            headers += "X-" + QByteArray::number(i) + ": " + QByteArray(100, 'x') + "\r\n";
        FaultServer server([&headers](const QByteArray &) { return FaultServer::Reply{headers}; });
        NetworkTransport transport;
        const Fault fault = post(&transport, server).error().fault; // libcurl has a bound of its own
        QVERIFY(fault == Fault::TooLarge || fault == Fault::Interrupted);
    }

    void contentLength_isNotBelieved()
    {
        FaultServer server([](const QByteArray &) {
            return FaultServer::Reply{"HTTP/1.1 200 OK\r\nContent-Length: 9000000000000000000\r\n\r\n{}",
                                      /*close=*/true};
        });
        NetworkTransport transport;
        QCOMPARE(post(&transport, server).error().fault, Fault::Interrupted);
    }

    void userInfo_isBasicAuthentication()
    {
        FaultServer server([](const QByteArray &) { return FaultServer::Reply{FaultServer::http(200, "{}")}; });
        QUrl url = server.url();
        url.setUserInfo(QStringLiteral("me:p%40ss"));
        url.setPath(QStringLiteral("/v2/key"));
        url.setQuery(QStringLiteral("a=b%20c"));
        url.setFragment(QStringLiteral("part"));
        NetworkTransport transport(quick());
        const auto answer = async::waitFor(transport.post(url, QByteArrayLiteral("{}"), {}));
        QCOMPARE(answer->status, 200);
        QVERIFY(server.headers().front().startsWith("POST /v2/key?a=b%20c HTTP/1.1\r\n"));
        // printf 'me:p@ss' | base64
        QVERIFY(server.headers().front().contains("\r\nAuthorization: Basic bWU6cEBzcw=="));
    }

    void otherProtocols_areNotSpoken()
    {
        NetworkTransport transport(quick());
        for (const char *address :
             {"file:///etc/hostname", "ftp://127.0.0.1:1/key12345", "gopher://127.0.0.1:1/", ""}) {
            const QUrl url(QString::fromLatin1(address));
            const auto answer = async::waitFor(transport.post(url, QByteArrayLiteral("{}"), {}));
            QCOMPARE(answer.error().fault, Fault::Unreachable);
            QVERIFY(answer.error().detail.find("key12345") == std::string::npos);
        }
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
