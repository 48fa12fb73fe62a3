// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/wait_for.h"
#include "fakes/fake_time.h"
#include "fakes/fake_transport.h"
#include "rpc/client.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::rpc;
using namespace std::chrono_literals;
using fakes::errorBody;
using fakes::FakeTransport;
using fakes::resultBody;
using State = EndpointHealth::State;

namespace {

const QString kSend = QStringLiteral("eth_sendRawTransaction");
const QString kLookUp = QStringLiteral("eth_getTransactionByHash");

/// A chain of endpoints a, b, ... (hosts), each of which answers by a function of its own.
struct Bench
{
    /// A request's method, id, and how many requests this endpoint got before it (eth_chainId apart).
    using Script = std::function<Outcome<HttpAnswer>(const QString &method, qint64 id, int before)>;

    fakes::FakeTime time{/*hurried=*/true};
    std::map<std::string, Script> scripts;
    std::map<std::string, int> served;
    std::map<std::string, QByteArray> chainIds;
    std::shared_ptr<FakeTransport> transport;
    std::shared_ptr<Client> client;

    explicit Bench(const std::vector<Script> &endpoints, Client::Options options = {})
    {
        std::vector<Endpoint> list;
        for (std::size_t i = 0; i < endpoints.size(); ++i) {
            const std::string host = std::string(1, static_cast<char>('a' + i)) + ".test";
            scripts[host] = endpoints[i];
            chainIds[host] = "\"0x1\"";
            list.push_back({QUrl(QString::fromStdString("https://" + host + "/v2/secretkey123")), {}});
        }
        transport = std::make_shared<FakeTransport>([this](const FakeTransport::Asked &asked) { return serve(asked); });
        Client::Services services;
        services.transport = transport;
        services.clock = &time;
        services.sleeper = &time;
        services.jitter = [] { return 0.5; };
        client = Client::make(ethereum::ChainId(1), list, services, options);
    }

    Outcome<HttpAnswer> serve(const FakeTransport::Asked &asked)
    {
        const QJsonArray requests = FakeTransport::requestsIn(asked.body);
        const QJsonObject first = requests.first().toObject();
        const QString method = first[QStringLiteral("method")].toString();
        const qint64 id = first[QStringLiteral("id")].toInteger();
        if (method == QStringLiteral("eth_chainId"))
            return FakeTransport::http(200, resultBody(id, chainIds[asked.host]));
        return scripts[asked.host](QJsonDocument::fromJson(asked.body).isArray() ? QStringLiteral("batch") : method, id,
                                   served[asked.host]++);
    }

    Outcome<Json> call(const std::string &method = "eth_blockNumber") { return async::waitFor(client->call(method)); }
};

Bench::Script always(const QByteArray &result)
{
    return [result](const QString &, qint64 id, int) -> Outcome<HttpAnswer> {
        return FakeTransport::http(200, resultBody(id, result));
    };
}

Bench::Script status(int http, const QByteArray &body = {}, std::optional<std::chrono::milliseconds> retryAfter = {})
{
    return [=](const QString &, qint64, int) -> Outcome<HttpAnswer> {
        HttpAnswer answer = FakeTransport::http(http, body);
        answer.retryAfter = retryAfter;
        return answer;
    };
}

Bench::Script rpcError(int code, const QByteArray &message)
{
    return [=](const QString &, qint64 id, int) -> Outcome<HttpAnswer> {
        return FakeTransport::http(200, errorBody(id, code, message));
    };
}

Bench::Script broken(Fault fault)
{
    return [=](const QString &, qint64, int) -> Outcome<HttpAnswer> { return fail(fault, "broken"); };
}

/// `first` for as many requests, then `then`.
Bench::Script firstly(int times, const Bench::Script &first, const Bench::Script &then)
{
    return [=](const QString &method, qint64 id, int before) {
        return before < times ? first(method, id, before) : then(method, id, before);
    };
}

const ethereum::Hash kHash = ethereum::Hash::parse(std::string(64, 'a')).value();
const QByteArray kHashText = "\"0x" + QByteArray(64, 'a') + "\"";

Outcome<ethereum::Hash> send(Bench *bench)
{
    return async::waitFor(bench->client->sendRawTransaction(Bytes{1, 2, 3}, kHash));
}

/// Answers kLookUp with `found`, and kSend by a script.
Bench::Script pool(const Bench::Script &onSend, const QByteArray &found)
{
    return [=](const QString &method, qint64 id, int before) -> Outcome<HttpAnswer> {
        return method == kLookUp ? FakeTransport::http(200, resultBody(id, found)) : onSend(method, id, before);
    };
}

std::vector<Request> requests(int count)
{
    std::vector<Request> all;
    for (int i = 0; i < count; ++i)
        all.push_back({"m" + std::to_string(i), {}});
    return all;
}

} // namespace

class TestClient final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void call_answersAndChecksTheChainOnce()
    {
        Bench bench({always("\"0x10\"")});
        QCOMPARE(bench.call()->uint64().value(), 16ULL);
        QCOMPARE(bench.call()->uint64().value(), 16ULL);
        QCOMPARE(bench.transport->count(QStringLiteral("eth_chainId")), std::size_t(1));
        QCOMPARE(bench.client->health().front().state, State::Ready);
    }

    void call_refusesAnEndpointOfAnotherChain()
    {
        Bench bench({always("\"0x10\""), always("\"0x20\"")});
        bench.chainIds["a.test"] = "\"0x5\"";
        QCOMPARE(bench.call()->uint64().value(), 32ULL);
        const auto health = bench.client->health();
        QCOMPARE(health[0].state, State::WrongChain);
        QCOMPARE(health[0].lastError, std::string("https://a.test serves chain 5, expected chain 1"));
        QCOMPARE(bench.served["a.test"], 0);
    }

    void call_isWrongChainWhereNobodyServesTheRightOne()
    {
        Bench bench({always("1")});
        bench.chainIds["a.test"] = "\"0x5\"";
        QCOMPARE(bench.call().error().code, ErrorCode::WrongChain);
        QCOMPARE(bench.call().error().code, ErrorCode::WrongChain);
        QCOMPARE(bench.transport->asked.size(), std::size_t(1));
    }

    void call_goesToTheNextEndpoint_data()
    {
        QTest::addColumn<int>("which");
        const char *names[] = {"refused",  "interrupted", "timeout",        "503", "truncated",
                               "not JSON", "wrong id",    "method unknown", "413", "429"};
        for (int i = 0; i < 10; ++i)
            QTest::newRow(names[i]) << i;
    }
    void call_goesToTheNextEndpoint()
    {
        QFETCH(int, which);
        const std::vector<Bench::Script> faults{broken(Fault::Unreachable),
                                                broken(Fault::Interrupted),
                                                broken(Fault::Timeout),
                                                status(503),
                                                status(200, "{\"jsonrpc\":\"2.0\",\"id\":1,\"resu"),
                                                status(200, "<html>"),
                                                status(200, resultBody(999'999, "1")),
                                                rpcError(-32601, "the method does not exist"),
                                                status(413),
                                                status(429)};
        Bench bench({faults[static_cast<std::size_t>(which)], always("\"0x20\"")});
        const auto outcome = bench.call();
        QVERIFY2(outcome, outcome ? "" : outcome.error().detail.c_str());
        QCOMPARE(outcome->uint64().value(), 32ULL);
        QCOMPARE(bench.served["a.test"], 1);
        QVERIFY(bench.time.sleeps.empty());
    }

    void call_isNotRepeatedWhereEveryEndpointWouldSayTheSame()
    {
        Bench bench({rpcError(3, "execution reverted"), always("1")});
        QCOMPARE(bench.call("eth_call").error().fault, Fault::Reverted);
        QCOMPARE(bench.served["b.test"], 0);
    }

    void call_comesBackAfterBackOff()
    {
        Bench bench({firstly(2, status(502), always("\"0x7\""))});
        QCOMPARE(bench.call()->uint64().value(), 7ULL);
        QCOMPARE(bench.time.sleeps, (std::vector<std::chrono::milliseconds>{125ms, 250ms}));
    }

    void call_waitsAsLongAsRetryAfterSays()
    {
        Bench bench({firstly(1, status(429, {}, 2s), always("\"0x7\""))});
        QCOMPARE(bench.call()->uint64().value(), 7ULL);
        QCOMPARE(bench.time.sleeps, (std::vector<std::chrono::milliseconds>{2s}));
    }

    void call_doesNotWaitForALongRetryAfter()
    {
        Bench bench({status(429, {}, 60s)});
        const auto outcome = bench.call();
        QCOMPARE(outcome.error().code, ErrorCode::RateLimited);
        QCOMPARE(outcome.error().retryAfter.value(), 60s);
        QVERIFY(bench.time.sleeps.empty());
        QCOMPARE(bench.client->health().front().state, State::Paused);
        QCOMPARE(bench.client->health().front().pauseLeft, 60'000ms);
    }

    void breaker_leavesAFailingEndpointAloneLongerEachTime()
    {
        Client::Options options;
        options.retry.attempts = 1;
        Bench bench({firstly(4, broken(Fault::Unreachable), always("\"0x7\"")), always("\"0x8\"")}, options);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(bench.call()->uint64().value(), 8ULL);
        QCOMPARE(bench.served["a.test"], 3); // the fourth call did not try it
        QCOMPARE(bench.client->health().front().state, State::Paused);
        bench.time.advance(30s);
        QCOMPARE(bench.call()->uint64().value(), 8ULL); // the trial fails
        QCOMPARE(bench.served["a.test"], 4);
        bench.time.advance(59s);
        QCOMPARE(bench.call()->uint64().value(), 8ULL);
        QCOMPARE(bench.served["a.test"], 4); // twice as long this time
        bench.time.advance(1s);
        QCOMPARE(bench.call()->uint64().value(), 7ULL);
        QCOMPARE(bench.client->health().front().state, State::Ready);
    }

    void breaker_endsWhenAPersonAsks()
    {
        Client::Options options;
        options.retry.attempts = 1;
        Bench bench({firstly(3, broken(Fault::Unreachable), always("\"0x7\""))}, options);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(bench.call().error().code, ErrorCode::Network);
        QCOMPARE(bench.served["a.test"], 3);
        bench.client->resume();
        QCOMPARE(bench.call()->uint64().value(), 7ULL);
    }

    void rateLimit_spacesRequests()
    {
        Client::Options options;
        options.requestsPerSecond = 10;
        options.burst = 2;
        Bench bench({always("1")}, options);
        QVERIFY(bench.call()); // eth_chainId and the call itself are the burst
        QVERIFY(bench.time.sleeps.empty());
        QVERIFY(bench.call());
        QCOMPARE(bench.time.sleeps, (std::vector<std::chrono::milliseconds>{100ms}));
    }

    void errors_neverShowTheKeyInTheAddress()
    {
        Bench bench({rpcError(-32000, "no access for secretkey123 at https://a.test/v2/secretkey123")});
        const std::string detail = bench.call().error().detail;
        QVERIFY(detail.find("secretkey") == std::string::npos);
        QCOMPARE(bench.client->health().front().name, std::string("https://a.test"));
    }

    void call_isCancelled()
    {
        Bench bench({always("1")});
        async::CancelSource source;
        source.cancel();
        QCOMPARE(async::waitFor(bench.client->call("m", source.token())).error().code, ErrorCode::Cancelled);
        QVERIFY(bench.transport->asked.empty());
    }

    void call_goesOnWhenTheClientEnds()
    {
        Bench bench({always("\"0x7\"")});
        auto task = bench.client->call("m");
        bench.client.reset();
        QCOMPARE(async::waitFor(std::move(task))->uint64().value(), 7ULL);
    }

    void batch_isMatchedByIdInAnyOrder()
    {
        Bench bench({[](const QString &, qint64 id, int) -> Outcome<HttpAnswer> {
            return FakeTransport::http(200, "[" + resultBody(id + 2, "\"0x2\"") + "," +
                                                errorBody(id + 1, 3, "execution reverted") + "," +
                                                resultBody(id, "\"0x0\"") + "]");
        }});
        const auto outcomes = async::waitFor(bench.client->batch(requests(3)));
        QCOMPARE(outcomes[0]->uint64().value(), 0ULL);
        QCOMPARE(outcomes[1].error().fault, Fault::Reverted);
        QCOMPARE(outcomes[2]->uint64().value(), 2ULL);
        QCOMPARE(bench.served["a.test"], 1);
    }

    void batch_asksAgainForWhatIsMissingOrWasLimited()
    {
        Bench bench({[](const QString &method, qint64 id, int) -> Outcome<HttpAnswer> {
            if (method != QStringLiteral("batch"))
                return FakeTransport::http(200, resultBody(id, method == QStringLiteral("m1") ? "\"0x1\"" : "\"0x2\""));
            return FakeTransport::http(200, "[" + resultBody(id, "\"0x0\"") + "," +
                                                errorBody(id + 2, 429, "slow down") + "]");
        }});
        const auto outcomes = async::waitFor(bench.client->batch(requests(3)));
        for (std::size_t i = 0; i < 3; ++i)
            QCOMPARE(outcomes[i]->uint64().value(), std::uint64_t(i));
        QCOMPARE(bench.served["a.test"], 3);
    }

    void batch_fallsBackToSinglesAndRemembers()
    {
        Bench bench({[](const QString &method, qint64 id, int) -> Outcome<HttpAnswer> {
            if (method == QStringLiteral("batch"))
                return FakeTransport::http(200, errorBody(id, -32600, "batches are no good here"));
            return FakeTransport::http(200, resultBody(id, "\"0x9\""));
        }});
        for (int round = 0; round < 2; ++round)
            for (const auto &outcome : async::waitFor(bench.client->batch(requests(3))))
                QCOMPARE(outcome->uint64().value(), 9ULL);
        QCOMPARE(bench.served["a.test"], 7); // one batch, then six singles
    }

    void batch_isHalvedWhereItIsTooLarge()
    {
        Bench bench({[](const QString &method, qint64 id, int) -> Outcome<HttpAnswer> {
            if (method != QStringLiteral("batch"))
                return FakeTransport::http(200, resultBody(id, "1"));
            return FakeTransport::http(413, {});
        }});
        for (const auto &outcome : async::waitFor(bench.client->batch(requests(4))))
            QVERIFY(outcome);
        QCOMPARE(bench.served["a.test"], 7); // of 4, twice of 2, four alone
    }

    void batch_isSplitAtTheLimit()
    {
        Client::Options options;
        options.batchLimit = 2;
        Bench bench({[](const QString &method, qint64 id, int) -> Outcome<HttpAnswer> {
                        if (method != QStringLiteral("batch"))
                            return FakeTransport::http(200, resultBody(id, "1"));
                        return FakeTransport::http(200,
                                                   "[" + resultBody(id, "1") + "," + resultBody(id + 1, "1") + "]");
                    }},
                    options);
        QCOMPARE(async::waitFor(bench.client->batch(requests(5))).size(), std::size_t(5));
        QCOMPARE(bench.served["a.test"], 3);
        QVERIFY(async::waitFor(bench.client->batch({})).empty());
    }

    void send_isDoneOnce()
    {
        Bench bench({always(kHashText), always(kHashText)});
        QCOMPARE(send(&bench).value(), kHash);
        QCOMPARE(bench.transport->count(kSend), std::size_t(1));
    }

    void send_takesAlreadyKnownForSuccess_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("geth") << QByteArray("already known");
        QTest::newRow("anvil") << QByteArray("transaction already imported");
    }
    void send_takesAlreadyKnownForSuccess()
    {
        QFETCH(QByteArray, message);
        Bench bench({rpcError(-32000, message)});
        QCOMPARE(send(&bench).value(), kHash);
    }

    void send_takesNonceTooLowForSuccessWhereItIsOurs()
    {
        Bench bench(
            {pool(rpcError(-32000, "nonce too low: next nonce 5, tx nonce 4"), "{\"hash\":" + kHashText + "}")});
        QCOMPARE(send(&bench).value(), kHash);
    }

    void send_isAConflictWhereTheNonceIsAnothers()
    {
        Bench bench({pool(rpcError(-32000, "nonce too low"), "null")});
        QCOMPARE(send(&bench).error().code, ErrorCode::Conflict);
        QCOMPARE(bench.transport->count(kSend), std::size_t(1));
    }

    void send_looksTheHashUpAfterATimeout()
    {
        Bench bench({pool(broken(Fault::Timeout), "{\"hash\":" + kHashText + "}"), pool(always(kHashText), "null")});
        QCOMPARE(send(&bench).value(), kHash);
        QCOMPARE(bench.transport->count(kSend), std::size_t(1));
    }

    void send_goesOnWithTheSameBytesWhereNobodyKnowsIt()
    {
        Bench bench({pool(broken(Fault::Interrupted), "null"), pool(always(kHashText), "null")});
        QCOMPARE(send(&bench).value(), kHash);
        QCOMPARE(bench.transport->count(kSend), std::size_t(2));
        QVERIFY(bench.transport->count(kLookUp) >= 1);
    }

    void send_saysThatItDoesNotKnow()
    {
        Bench bench({pool(broken(Fault::Timeout), "null")});
        const auto outcome = send(&bench);
        QCOMPARE(outcome.error().code, ErrorCode::Timeout);
        QVERIFY(outcome.error().detail.starts_with("it is not known whether the transaction was accepted"));
    }

    void send_isNotRepeatedAfterAFinalNo_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<int>("code");
        QTest::newRow("funds") << QByteArray("insufficient funds for gas * price + value")
                               << int(ErrorCode::InsufficientFunds);
        QTest::newRow("underpriced") << QByteArray("replacement transaction underpriced") << int(ErrorCode::Conflict);
        QTest::newRow("gas") << QByteArray("intrinsic gas too low") << int(ErrorCode::Rpc);
    }
    void send_isNotRepeatedAfterAFinalNo()
    {
        QFETCH(QByteArray, message);
        QFETCH(int, code);
        Bench bench({rpcError(-32000, message), always(kHashText)});
        QCOMPARE(int(send(&bench).error().code), code);
        QCOMPARE(bench.transport->count(kSend), std::size_t(1));
    }

    void send_refusesAnotherHash()
    {
        Bench bench({pool(always("\"0x" + QByteArray(64, 'b') + "\""), "null")});
        QCOMPARE(send(&bench).error().code, ErrorCode::Timeout); // whoever answers so may have done anything with it
    }
};

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
