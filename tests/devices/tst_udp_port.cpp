// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/udp_port.h"

#include <QHostAddress>
#include <QNetworkDatagram>
#include <QTest>
#include <QThread>
#include <QUdpSocket>

#include <atomic>
#include <functional>

using namespace sheaf;
using namespace sheaf::devices;

namespace {

constexpr int kWait = 5000;
constexpr std::chrono::milliseconds kSoon{5000};

/// An emulator's side: `answer` makes the datagrams that go back for each that comes in, on a thread of its own.
class Peer
{
public:
    using Answer = std::function<std::vector<QByteArray>(const QByteArray &)>;

    explicit Peer(Answer answer)
    {
        QUdpSocket found;
        found.bind(QHostAddress::LocalHost, 0);
        m_port = found.localPort();
        found.close();
        m_thread.reset(QThread::create([this, answer = std::move(answer)] {
            QUdpSocket socket;
            socket.bind(QHostAddress::LocalHost, m_port);
            m_bound.store(true);
            while (!m_over.load()) {
                if (!socket.waitForReadyRead(20))
                    continue;
                while (socket.hasPendingDatagrams()) {
                    const QNetworkDatagram datagram = socket.receiveDatagram();
                    for (const QByteArray &back : answer(datagram.data()))
                        socket.writeDatagram(datagram.makeReply(back));
                }
            }
        }));
        m_thread->start();
        while (!m_bound.load())
            QThread::yieldCurrentThread();
    }
    ~Peer()
    {
        m_over.store(true);
        m_thread->wait(kWait);
    }

    std::string address() const { return "127.0.0.1:" + std::to_string(m_port); }

private:
    quint16 m_port = 0;
    std::atomic<bool> m_bound = false;
    std::atomic<bool> m_over = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace

class TestUdpPort : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void open_refusesAddresses_data();
    void open_refusesAddresses();
    void open_findsThatNobodyListens();
    void open_wantsThePong();
    void packets_goBothWays();
    void packets_ofAnotherSizeAreNotTrimmed();
    void read_saysWhenNoneCame();
};

void TestUdpPort::open_refusesAddresses_data()
{
    QTest::addColumn<QByteArray>("address");
    for (const char *address : {"", ":", "127.0.0.1", "127.0.0.1:", "127.0.0.1:0", "127.0.0.1:65536", "127.0.0.1:1x",
                                "localhost:21324", "192.0.2.1:21324", "0.0.0.0:21324", "[::]:21324", "8.8.8.8:53"})
        QTest::addRow("'%s'", address) << QByteArray(address);
}

void TestUdpPort::open_refusesAddresses()
{
    QFETCH(const QByteArray, address);
    const auto port = openUdp(address.toStdString());
    QVERIFY(!port);
    QCOMPARE(port.error().fault, Fault::BadData);
}

void TestUdpPort::open_findsThatNobodyListens()
{
    QUdpSocket free;
    QVERIFY(free.bind(QHostAddress::LocalHost, 0));
    const std::string address = "127.0.0.1:" + std::to_string(free.localPort());
    free.close();
    QCOMPARE(openUdp(address).error().fault, Fault::NotFound);
}

void TestUdpPort::open_wantsThePong()
{
    Peer other([](const QByteArray &) { return std::vector<QByteArray>{"HELLO"}; });
    QCOMPARE(openUdp(other.address()).error().fault, Fault::NotFound);
    // Packets of an earlier talk may come before it.
    Peer emulator([](const QByteArray &) { return std::vector<QByteArray>{QByteArray(64, '?'), "PONGPONG"}; });
    QVERIFY(openUdp(emulator.address()));
}

void TestUdpPort::packets_goBothWays()
{
    Peer emulator([](const QByteArray &datagram) {
        QByteArray reversed;
        for (const char c : datagram)
            reversed.prepend(c);
        return std::vector<QByteArray>{datagram == "PINGPING" ? QByteArray("PONGPONG") : reversed};
    });
    const auto port = openUdp(emulator.address());
    QVERIFY(port);
    Bytes packet(PacketPort::kPacketSize);
    for (std::size_t i = 0; i < packet.size(); ++i)
        packet[i] = static_cast<std::uint8_t>(i);
    for (int i = 0; i < 3; ++i) {
        QVERIFY((*port)->write(packet));
        const auto back = (*port)->read(kSoon);
        QVERIFY(back.value() == Bytes(packet.rbegin(), packet.rend()));
    }
}

void TestUdpPort::packets_ofAnotherSizeAreNotTrimmed()
{
    Peer emulator([](const QByteArray &datagram) {
        return std::vector<QByteArray>{datagram == "PINGPING" ? QByteArray("PONGPONG") : QByteArray(100, 'x')};
    });
    const auto port = openUdp(emulator.address());
    QVERIFY((*port)->write(Bytes(PacketPort::kPacketSize)));
    const auto packet = (*port)->read(kSoon);
    QVERIFY(packet.value().has_value() && (*packet)->size() > PacketPort::kPacketSize); // the framing refuses it
}

void TestUdpPort::read_saysWhenNoneCame()
{
    Peer emulator([](const QByteArray &datagram) {
        return datagram == "PINGPING" ? std::vector<QByteArray>{"PONGPONG"} : std::vector<QByteArray>{};
    });
    const auto port = openUdp(emulator.address());
    QVERIFY(!(*port)->read(std::chrono::milliseconds(0)).value());
    QVERIFY(!(*port)->read(std::chrono::milliseconds(1)).value());
}

QTEST_GUILESS_MAIN(TestUdpPort)
#include "tst_udp_port.moc"
