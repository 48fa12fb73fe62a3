// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/tcp_apdu_port.h"
#include "fakes/scripted_person.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <thread>

using namespace sheaf;
using namespace sheaf::devices;

namespace {

Bytes hex(const char *text) { return parseHex(text).value(); }

/// Says once what it was told to say, in the pieces it was told, to whoever connects; then waits until they hang up.
class OneAnswer final
{
public:
    explicit OneAnswer(std::vector<QByteArray> pieces) : m_thread([this, pieces = std::move(pieces)] { serve(pieces); })
    {
        while (m_port == 0)
            std::this_thread::yield();
    }
    ~OneAnswer() { m_thread.join(); }

    Outcome<std::unique_ptr<ApduPort>> open() const { return openTcp({"127.0.0.1", m_port.load()}); }
    QByteArray heard() const { return m_heard; }

private:
    void serve(const std::vector<QByteArray> &pieces)
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
        if (!server.waitForNewConnection(20'000))
            return;
        QTcpSocket *const socket = server.nextPendingConnection();
        socket->waitForReadyRead(20'000);
        m_heard = socket->readAll();
        for (const QByteArray &piece : pieces) {
            socket->write(piece);
            socket->flush();
        }
        if (pieces.empty())
            socket->close();
        else
            socket->waitForDisconnected(20'000);
    }

    std::atomic<std::uint16_t> m_port = 0;
    QByteArray m_heard;
    std::thread m_thread;
};

} // namespace

class TestTcpApduPort : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void place_isHostAndPort_data();
    void place_isHostAndPort();
    void exchange_isFramedAsTheEmulatorFrames();
    void exchange_boundsTheAnswer();
    void exchange_noticesThatTheEmulatorEnded();
    void exchange_endsWhereThePersonGaveUp();
    void open_findsNobody();
};

void TestTcpApduPort::place_isHostAndPort_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host"); // empty where it is none
    QTest::addColumn<int>("port");
    QTest::newRow("address") << "127.0.0.1:9999"
                             << "127.0.0.1" << 9999;
    QTest::newRow("name") << "localhost:1"
                          << "localhost" << 1;
    QTest::newRow("IPv6") << "[::1]:65535"
                          << "::1" << 65535;
    for (const char *none : {"", ":", "127.0.0.1", "127.0.0.1:", ":9999", "127.0.0.1:0", "127.0.0.1:65536", "::1:99",
                             "h:99 ", "h:-1", "h:0x10", "[]:9"})
        QTest::newRow(none) << none << QString() << 0;
}

void TestTcpApduPort::place_isHostAndPort()
{
    QFETCH(const QString, text);
    QFETCH(const QString, host);
    QFETCH(const int, port);
    const auto place = parseTcpPlace(text.toStdString());
    QCOMPARE(place.has_value(), !host.isEmpty());
    if (!place) {
        QCOMPARE(place.error().fault, Fault::BadData);
        return;
    }
    QCOMPARE(QString::fromStdString(place->host), host);
    QCOMPARE(int(place->port), port);
}

void TestTcpApduPort::exchange_isFramedAsTheEmulatorFrames()
{
    // speculos, mcu/apdu.py: the length does not count the status word. In pieces, as TCP may have it.
    OneAnswer emulator({QByteArray::fromHex("0000"), QByteArray::fromHex("000403"), QByteArray::fromHex("0116009000")});
    auto port = emulator.open();
    QVERIFY(port);
    const auto answer = (*port)->exchange(hex("e006000000"), nullptr);
    QVERIFY(answer);
    QCOMPARE(*answer, hex("030116009000"));
    QCOMPARE(emulator.heard(), QByteArray::fromHex("00000005e006000000"));
}

void TestTcpApduPort::exchange_boundsTheAnswer()
{
    OneAnswer emulator({QByteArray::fromHex("7fffffff")});
    auto port = emulator.open();
    QVERIFY(port);
    const auto answer = (*port)->exchange(hex("e006000000"), nullptr);
    QVERIFY(!answer);
    QCOMPARE(answer.error().fault, Fault::Protocol);
}

void TestTcpApduPort::exchange_noticesThatTheEmulatorEnded()
{
    OneAnswer emulator({});
    auto port = emulator.open();
    QVERIFY(port);
    test::ScriptedPerson person;
    const auto answer = (*port)->exchange(hex("e006000000"), &person);
    QVERIFY(!answer);
    QCOMPARE(answer.error().fault, Fault::Disconnected);
}

void TestTcpApduPort::exchange_endsWhereThePersonGaveUp()
{
    OneAnswer emulator({QByteArray::fromHex("00")});
    auto port = emulator.open();
    QVERIFY(port);
    test::ScriptedPerson person;
    person.givesUpAfter = 2;
    const auto answer = (*port)->exchange(hex("e006000000"), &person);
    QVERIFY(!answer);
    QCOMPARE(answer.error().fault, Fault::Cancelled);
}

void TestTcpApduPort::open_findsNobody()
{
    QTcpServer server; // a port that was free a moment ago
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const std::uint16_t free = server.serverPort();
    server.close();
    const auto port = openTcp({"127.0.0.1", free});
    QVERIFY(!port);
    QCOMPARE(port.error().fault, Fault::NotFound);
}

QTEST_GUILESS_MAIN(TestTcpApduPort)
#include "tst_tcp_apdu_port.moc"
