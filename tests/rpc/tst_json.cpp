// SPDX-License-Identifier: GPL-3.0-or-later
#include "rpc/answer.h"
#include "rpc/json.h"
#include "rpc/log.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::rpc;

namespace {

Json json(std::string_view text) { return Json::parse(text).value(); }

RawAnswer ok(std::string_view body)
{
    RawAnswer answer;
    answer.body = body;
    return answer;
}

const QByteArray kLog = R"({"address":"0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48","topics":["0x)" +
                        QByteArray(64, '1') + R"(","0x)" + QByteArray(64, '2') +
                        R"("],"data":"0x00Ff","blockNumber":"0x10","blockHash":"0x)" + QByteArray(64, '3') +
                        R"(","transactionHash":"0x)" + QByteArray(64, '4') +
                        R"(","transactionIndex":"0x2","logIndex":"0x7E","removed":true,"blockTimestamp":"0x64"})";

QByteArray logsAnswer(const QByteArray &rows) { return R"({"jsonrpc":"2.0","id":5,"result":[)" + rows + "]}"; }

} // namespace

class TestJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_refusesWhatIsNotJson_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("truncated") << QByteArray("{\"a\":1");
        QTest::newRow("html") << QByteArray("<html>");
        QTest::newRow("two values") << QByteArray("1 2");
        QTest::newRow("not UTF-8") << QByteArray("\"\xff\"");
        QTest::newRow("deep") << QByteArray(100'000, '[');
    }
    void parse_refusesWhatIsNotJson()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(Json::parse(text.toStdString()).error().code, ErrorCode::InvalidInput);
    }

    void members_areThoseOfTheText()
    {
        const std::vector<JsonMember> all = json(R"({"b":1,"a":{"c":[]},"\u0062":"é"})").members();
        QCOMPARE(all.size(), std::size_t(3));
        QCOMPARE(all[0].name, std::string("b"));
        QCOMPARE(all[1].name, std::string("a"));
        QVERIFY(all[1].value.at("c").isArray());
        QCOMPARE(all[2].name, std::string("b"));
        QCOMPARE(all[2].value.text().value(), std::string("é"));
        for (const char *none : {"{}", "[1]", "1", "null"})
            QVERIFY(json(none).members().empty());
        QVERIFY(Json().members().empty());
    }
    void values_areReadWithTheirKind()
    {
        Json object = json(R"({"q":"0x7E","n":3,"t":"é","b":true,"a":[1,2],"h":"0x0aFF","z":null})");
        const Json kept = object.at("q"); // lives on without its parent
        QCOMPARE(object.at("q").uint64().value(), 126ULL);
        QCOMPARE(object.at("n").quantity().value(), Uint256(3));
        QCOMPARE(object.at("t").text().value(), std::string("é"));
        QVERIFY(object.at("b").boolean().value());
        QCOMPARE(object.at("a").items().size(), std::size_t(2));
        QCOMPARE(object.at("h").bytes().value(), (Bytes{0x0A, 0xFF}));
        QVERIFY(object.at("z").isNull() && object.has("z"));
        QVERIFY(object.at("absent").isNull() && !object.has("absent"));
        QVERIFY(object.at("absent").at("deeper").isNull());
        object = Json();
        QCOMPARE(kept.uint64().value(), 126ULL);
    }

    void conversions_sayWhatTheyFound()
    {
        QCOMPARE(json("[]").quantity().error().detail, std::string("expected a quantity, found an array"));
        QCOMPARE(json("-1").quantity().error().code, ErrorCode::InvalidInput);
        QCOMPARE(json("1.5").quantity().error().code, ErrorCode::InvalidInput);
        QCOMPARE(json("\"7e\"").quantity().error().code, ErrorCode::InvalidInput);
        QCOMPARE(json("\"0x10000000000000000\"").uint64().error().code, ErrorCode::Overflow);
        QCOMPARE(json("\"0xabc\"").bytes().error().code, ErrorCode::InvalidInput);
        QCOMPARE(json("\"abcd\"").bytes().error().code, ErrorCode::InvalidInput);
        QVERIFY(!json("\"0x1234\"").hash());
        QVERIFY(!Json().text());
    }

    void answer_isTheResultOfItsRequest()
    {
        QVERIFY(parseAnswer("m", ok(R"({"id":5,"result":null})"), 5)->isNull());
        QVERIFY(parseAnswer("m", ok(R"({"id":"5","result":1})"), 5));
        for (const char *bad : {R"({"id":6,"result":1})", R"({"result":1})", R"({"id":5})", R"([])", R"(null)"})
            QCOMPARE(parseAnswer("m", ok(bad), 5).error().fault, Fault::Malformed);
    }

    void answer_isItsError()
    {
        const auto outcome = parseAnswer(
            "eth_call", ok(R"({"id":null,"error":{"code":3,"message":"execution reverted","data":"0xdeadbeef"}})"), 5);
        QCOMPARE(outcome.error().fault, Fault::Reverted);
        QCOMPARE(outcome.error().revertData.value(), (Bytes{0xDE, 0xAD, 0xBE, 0xEF}));
        const auto nested = parseAnswer(
            "eth_call", ok(R"({"id":5,"error":{"code":-32000,"message":"reverted","data":{"data":"Reverted 0x01"}}})"),
            5);
        QCOMPARE(nested.error().revertData.value(), (Bytes{0x01}));
        QCOMPARE(parseAnswer("m", ok(R"({"error":"too many requests"})"), 5).error().fault, Fault::RateLimited);
    }

    void logs_areTheSameByBothWays()
    {
        const QByteArray body = logsAnswer(kLog + ",\n " + kLog);
        const auto rows = parseLogsAnswer(body, 5);
        QVERIFY2(rows, rows ? "" : rows.error().detail.c_str());
        QCOMPARE(rows->size(), std::size_t(2));
        const Log &log = rows->front();
        QCOMPARE(log.address.toLowerHex(), std::string("0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48"));
        QCOMPARE(log.topics.size(), std::size_t(2));
        QCOMPARE(log.topics[1].toString(), "0x" + std::string(64, '2'));
        QCOMPARE(log.data, (Bytes{0x00, 0xFF}));
        QCOMPARE(log.blockNumber.value(), 16ULL);
        QCOMPARE(log.transactionIndex, 2ULL);
        QCOMPARE(log.logIndex, 126ULL);
        QCOMPARE(log.blockTimestamp.value(), 100ULL);
        QVERIFY(log.removed);
        QVERIFY(*rows == parseLogsTree(body.toStdString(), 5).value());
        QByteArray padded = body;
        padded.reserve(padded.size() + kLogsPadding);
        QVERIFY(*rows == parseLogsAnswer(padded, 5).value());
        QVERIFY(parseLogsAnswer(logsAnswer({}), 5)->empty());
    }

    void logs_areRefusedWhereARowIsWrong_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray good = kLog;
        QTest::newRow("another id") << QByteArray(R"({"id":6,"result":[]})");
        QTest::newRow("truncated") << logsAnswer(good).chopped(2);
        QTest::newRow("short address") << logsAnswer(QByteArray(good).replace("0xA0b8", "0x"));
        QTest::newRow("no digit") << logsAnswer(QByteArray(good).replace("0x00Ff", "0x00Fg"));
        QTest::newRow("odd digits") << logsAnswer(QByteArray(good).replace("0x00Ff", "0x00F"));
        QTest::newRow("five topics") << logsAnswer(QByteArray(good).replace(
            "\"topics\":[", "\"topics\":[" + ("\"0x" + QByteArray(64, '9') + "\",").repeated(3)));
        QTest::newRow("not a list") << QByteArray(R"({"id":5,"result":{}})");
        QTest::newRow("no result") << QByteArray(R"({"id":5})");
        QTest::newRow("behind the end") << logsAnswer(good) + "x";
    }
    void logs_areRefusedWhereARowIsWrong()
    {
        QFETCH(QByteArray, body);
        QCOMPARE(parseLogsAnswer(body, 5).error().fault, Fault::Malformed);
    }

    void logs_keepTheEndpointsComplaint()
    {
        const QByteArray body =
            R"({"id":5,"error":{"code":-32005,"message":"query returned more than 10000 results"}})";
        QCOMPARE(parseLogsAnswer(body, 5).error().fault, Fault::RangeTooLarge);
    }
};

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
