// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/trezor_bridge.h"
#include "fake_bridge.h"

#include <QTest>

#include <mutex>

using namespace sheaf;
using namespace sheaf::devices;
using namespace sheaf::test;

namespace {

constexpr std::chrono::milliseconds kSoon{5000};

FakeBridge answering(int status, QByteArray body)
{
    return FakeBridge([status, body](const BridgeRequest &) { return BridgeAnswer{status, body}; });
}

/// A device behind a bridge: what it is told is kept, what it says is told to it.
class Device
{
public:
    std::optional<BridgeAnswer> answer(const BridgeRequest &request)
    {
        const std::scoped_lock lock(m_mutex);
        m_requests.push_back(request);
        if (request.target == "/acquire/1/null")
            return BridgeAnswer{200, R"({"session":"7"})"};
        if (request.target == "/read/7" && m_says.isEmpty())
            return std::nullopt;
        if (request.target == "/read/7")
            return BridgeAnswer{200, std::exchange(m_says, {})};
        if (request.target == "/post/7" && request.body == "001400000000") // Cancel
            m_says = "0003000000020804";                                   // Failure: ActionCancelled
        return BridgeAnswer{200, "{}"};
    }
    void say(QByteArray message)
    {
        const std::scoped_lock lock(m_mutex);
        m_says = std::move(message);
    }
    std::vector<BridgeRequest> requests()
    {
        const std::scoped_lock lock(m_mutex);
        return m_requests;
    }

private:
    std::mutex m_mutex;
    QByteArray m_says;
    std::vector<BridgeRequest> m_requests;
};

} // namespace

class TestTrezorBridge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void list_readsWhatTheBridgeKnows();
    void list_refusesWhatIsNoList();
    void list_findsNoBridge();
    void open_saysWhoHasTheDevice();
    void open_refusesASessionThatIsNone();
    void messages_goBothWays();
    void cancel_isSentWhileAnAnswerIsWaitedFor();
    void end_releasesTheSession();
    void receive_refusesWhatIsNoMessage_data();
    void receive_refusesWhatIsNoMessage();
    void receive_isBounded();
};

void TestTrezorBridge::list_readsWhatTheBridgeKnows()
{
    FakeBridge bridge = answering(200, R"([{"path":"1","session":null},{"path":"usb:2-1","session":"3"}])");
    const auto found = listBridge(bridge.port()).value();
    QCOMPARE(found.size(), std::size_t{2});
    QCOMPARE(found[0].path, std::string("1"));
    QVERIFY(!found[0].isTaken);
    QVERIFY(found[1].isTaken);
}

void TestTrezorBridge::list_refusesWhatIsNoList()
{
    // A path becomes part of a request: nothing in it may lead elsewhere.
    for (const char *body : {R"([{"path":"../release/1"}])", R"([{"path":"1 HTTP/1.1\r\nX: y"}])", R"([{"path":7}])",
                             R"([{}])", R"([1])"}) {
        FakeBridge bridge = answering(200, body);
        QCOMPARE(listBridge(bridge.port()).error().fault, Fault::Protocol);
    }
    FakeBridge forbidding = answering(403, "");
    QCOMPARE(listBridge(forbidding.port()).error().fault, Fault::NoPermission);
}

void TestTrezorBridge::list_findsNoBridge()
{
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost, 0));
    const quint16 port = free.serverPort();
    free.close();
    QCOMPARE(listBridge(port).error().fault, Fault::NotFound);
}

void TestTrezorBridge::open_saysWhoHasTheDevice()
{
    FakeBridge bridge = answering(400, R"({"error":"wrong previous session"})");
    const auto port = openBridge("1", bridge.port());
    QCOMPARE(port.error().fault, Fault::Busy);
    QVERIFY(port.error().detail.find("close Trezor Suite") != std::string::npos);
    QCOMPARE(openBridge("a/b", bridge.port()).error().fault, Fault::BadData);
}

void TestTrezorBridge::open_refusesASessionThatIsNone()
{
    for (const char *body : {"", "{}", R"({"session":"1/../2"})", R"({"session":7})"}) {
        FakeBridge bridge = answering(200, body);
        QCOMPARE(openBridge("1", bridge.port()).error().fault, Fault::Protocol);
    }
}

void TestTrezorBridge::messages_goBothWays()
{
    Device device;
    FakeBridge bridge([&device](const BridgeRequest &request) { return device.answer(request); });
    const auto port = openBridge("1", bridge.port());
    QVERIFY(port);
    QVERIFY((*port)->send(0x1234, Bytes{0xAB, 0xCD}));
    const auto requests = device.requests();
    QCOMPARE(requests.back().target, QByteArray("/post/7"));
    QCOMPARE(requests.back().body, QByteArray("123400000002abcd")); // type u16 ‖ length u32 ‖ payload
    QVERIFY(requests.back().origin.startsWith("http://localhost:8"));
    device.say("00110000000301FF02");
    QCOMPARE((*port)->receive(kSoon).value().value(), (TrezorMessage{0x11, {0x01, 0xFF, 0x02}}));
}

void TestTrezorBridge::cancel_isSentWhileAnAnswerIsWaitedFor()
{
    Device device;
    FakeBridge bridge([&device](const BridgeRequest &request) { return device.answer(request); });
    const auto port = openBridge("1", bridge.port());
    QVERIFY(!(*port)->receive(std::chrono::milliseconds(1)).value());
    QVERIFY(!(*port)->receive(std::chrono::milliseconds(50)).value()); // the request is under way now
    QVERIFY((*port)->send(20, {}));
    QCOMPARE((*port)->receive(kSoon).value().value(), (TrezorMessage{3, {0x08, 0x04}}));
}

void TestTrezorBridge::end_releasesTheSession()
{
    Device device;
    FakeBridge bridge([&device](const BridgeRequest &request) { return device.answer(request); });
    openBridge("1", bridge.port()).value().reset();
    QCOMPARE(device.requests().back().target, QByteArray("/release/7"));
}

void TestTrezorBridge::receive_refusesWhatIsNoMessage_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("a header cut off") << QByteArray("00110000");
    QTest::newRow("half a byte") << QByteArray("0011000000000");
    QTest::newRow("no hex") << QByteArray("0011000000 0");
    QTest::newRow("less than it says") << QByteArray("00110000000201");
    QTest::newRow("more than it says") << QByteArray("0011000000010102");
}

void TestTrezorBridge::receive_refusesWhatIsNoMessage()
{
    QFETCH(const QByteArray, body);
    FakeBridge bridge([body](const BridgeRequest &request) {
        return BridgeAnswer{200, request.target.startsWith("/acquire") ? QByteArray(R"({"session":"7"})") : body};
    });
    const auto port = openBridge("1", bridge.port());
    QCOMPARE((*port)->receive(kSoon).error().fault, Fault::Protocol);
}

void TestTrezorBridge::receive_isBounded()
{
    FakeBridge bridge([](const BridgeRequest &request) {
        return BridgeAnswer{200, request.target.startsWith("/acquire") ? QByteArray(R"({"session":"7"})")
                                                                       : QByteArray(1024 * 1024, '0')};
    });
    const auto port = openBridge("1", bridge.port());
    QVERIFY(!(*port)->receive(kSoon));
}

QTEST_GUILESS_MAIN(TestTrezorBridge)
#include "tst_trezor_bridge.moc"
