// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/trezor_wire.h"
#include "fakes/scripted_port.h"
#include "fakes/trezor_recordings.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::devices;
using namespace sheaf::test;

namespace {

constexpr std::chrono::milliseconds kNow{0};

/// `text` in hex, and zeros up to a packet's size.
Bytes packet(std::string_view text)
{
    Bytes bytes = parseHex(text).value();
    bytes.resize(PacketPort::kPacketSize);
    return bytes;
}

struct Device
{
    std::shared_ptr<Packets> packets = std::make_shared<Packets>();
    TrezorWire wire{std::make_unique<ScriptedPort>(packets)};
};

Fault faultOf(std::vector<Bytes> packets)
{
    Device device;
    device.packets->toCome.assign(packets.begin(), packets.end());
    const auto answer = device.wire.receive(kNow);
    return answer ? Fault::Unsupported : answer.error().fault;
}

} // namespace

class TestTrezorWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordings_areReadAndWrittenByteForByte();
    void send_cutsAtPackets_data();
    void send_cutsAtPackets();
    void send_refusesWhatIsTooLarge();
    void receive_knowsNothingYet();
    void receive_refusesWhatBelongsToNoMessage();
    void receive_refusesAMessageThatIsTooLarge();
    void receive_givesUpInTheMiddle();
    void receive_beginsAnewAfterAnError();
    void errors_ofThePortArePassedOn();
};

void TestTrezorWire::recordings_areReadAndWrittenByteForByte()
{
    std::vector<Recording> all = trezorFixtures();
    QCOMPARE(all.size(), std::size_t{72});
    const auto flows = trezorFlows();
    QCOMPARE(flows.size(), std::size_t{15});
    all.insert(all.end(), flows.begin(), flows.end());
    std::size_t messages = 0;
    for (const Recording &recording : all) {
        Device device;
        std::vector<Bytes> recorded;
        for (const RecordedPacket &part : recording.packets) {
            device.packets->toCome.push_back(part.bytes);
            recorded.push_back(part.bytes);
        }
        while (!device.packets->toCome.empty()) {
            const auto message = device.wire.receive(kNow);
            QVERIFY2(message && *message, qPrintable(recording.name));
            QVERIFY(device.wire.send((*message)->type, (*message)->payload));
            ++messages;
        }
        QVERIFY2(device.packets->written == recorded, qPrintable(recording.name));
    }
    QVERIFY(messages > 600);
}

void TestTrezorWire::send_cutsAtPackets_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("packets");
    QTest::newRow("nothing") << 0 << 1;
    QTest::newRow("a packet's") << 55 << 1; // 64 - 9 of the header
    QTest::newRow("one more") << 56 << 2;
    QTest::newRow("two packets'") << 118 << 2; // 55 + 63
    QTest::newRow("one more than that") << 119 << 3;
}

void TestTrezorWire::send_cutsAtPackets()
{
    QFETCH(const int, size);
    QFETCH(const int, packets);
    Bytes payload(static_cast<std::size_t>(size));
    for (std::size_t i = 0; i < payload.size(); ++i)
        payload[i] = static_cast<std::uint8_t>(i + 1);
    Device device;
    QVERIFY(device.wire.send(0x1234, payload));
    QCOMPARE(device.packets->written.size(), static_cast<std::size_t>(packets));
    device.packets->toCome.assign(device.packets->written.begin(), device.packets->written.end());
    QCOMPARE(device.wire.receive(kNow).value().value(), (TrezorMessage{0x1234, payload}));
}

void TestTrezorWire::send_refusesWhatIsTooLarge()
{
    Device device;
    QCOMPARE(device.wire.send(1, Bytes(TrezorPort::kMaxMessageSize + 1)).error().fault, Fault::BadData);
    QVERIFY(device.packets->written.empty());
}

void TestTrezorWire::receive_knowsNothingYet()
{
    Device device;
    QVERIFY(!device.wire.receive(std::chrono::milliseconds(7)).value());
    QCOMPARE(device.packets->waited.front(), std::chrono::milliseconds(7));
}

void TestTrezorWire::receive_refusesWhatBelongsToNoMessage()
{
    QCOMPARE(faultOf({packet("3f0102")}), Fault::Protocol);     // goes on with nothing
    QCOMPARE(faultOf({packet("3e23230011")}), Fault::Protocol); // another report
    QCOMPARE(faultOf({packet("3f23240011")}), Fault::Protocol);
    QCOMPARE(faultOf({Bytes()}), Fault::Protocol);
    QCOMPARE(faultOf({Bytes(63, 0x3F)}), Fault::Protocol);
    QCOMPARE(faultOf({Bytes(65, 0x3F)}), Fault::Protocol);
    // In the middle of a message of 56 bytes.
    const Bytes begin = packet("3f2323001100000038");
    QCOMPARE(faultOf({begin, packet("4001")}), Fault::Protocol);
    QCOMPARE(faultOf({begin, Bytes(10, 0x3F)}), Fault::Protocol);
}

void TestTrezorWire::receive_refusesAMessageThatIsTooLarge()
{
    QCOMPARE(faultOf({packet("3f2323001100010001")}), Fault::Protocol); // 64 KiB and one
    QCOMPARE(faultOf({packet("3f23230011ffffffff")}), Fault::Protocol);
    // The largest that is read is waited for.
    QCOMPARE(faultOf({packet("3f2323001100010000")}), Fault::Timeout);
}

void TestTrezorWire::receive_givesUpInTheMiddle()
{
    Device device;
    device.packets->toCome = {packet("3f2323001100000038")};
    QCOMPARE(device.wire.receive(kNow).error().fault, Fault::Timeout);
    QCOMPARE(device.packets->waited.back(), TrezorWire::kPacketTimeout);
}

void TestTrezorWire::receive_beginsAnewAfterAnError()
{
    Device device;
    device.packets->toCome = {packet("3f2323001100000038"), packet("00"), packet("3f2323000200000000")};
    QVERIFY(!device.wire.receive(kNow));
    QCOMPARE(device.wire.receive(kNow).value().value(), (TrezorMessage{2, {}}));
}

void TestTrezorWire::errors_ofThePortArePassedOn()
{
    Device device;
    device.packets->broken = Fault::Disconnected;
    QCOMPARE(device.wire.send(1, {}).error().fault, Fault::Disconnected);
    QCOMPARE(device.wire.receive(kNow).error().fault, Fault::Disconnected);
}

QTEST_GUILESS_MAIN(TestTrezorWire)
#include "tst_trezor_wire.moc"
