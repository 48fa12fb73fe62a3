// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/trezor_devices.h"
#include "devices/trezor_wire.h"
#include "fakes/trezor_recordings.h"

#include <QTemporaryFile>
#include <QTest>

#include <umockdev.h>

using namespace sheaf;
using namespace sheaf::devices;
using namespace sheaf::test;

namespace {

constexpr std::chrono::milliseconds kSoon{2000};
const char *const kNode = "/dev/bus/usb/001/004";

// A Trezor's descriptors: a device 1209:53c1 with a vendor interface, a second one as debug builds have it, and the HID
// one of the security key.
const QByteArray kDevice = "12010002000000400912c1530001010203"
                           "01";
QByteArray interface(int number, const char *classOfIt, int in, int out)
{
    return QByteArray::fromStdString("0904" + toHex(Bytes{static_cast<std::uint8_t>(number)}) + "0002") + classOfIt +
           "000000" + "0705" + QByteArray::number(in, 16).rightJustified(2, '0') + "03400001" + "0705" +
           QByteArray::number(out, 16).rightJustified(2, '0') + "03400001";
}
QByteArray configuration(const QByteArray &interfaces, int count)
{
    const auto size = static_cast<std::uint8_t>(9 + interfaces.size() / 2);
    return "0902" + QByteArray::fromStdString(toHex(Bytes{size, 0, static_cast<std::uint8_t>(count)})) + "01008032" +
           interfaces;
}

/// A bus that libusb sees instead of this machine's.
class Bus
{
public:
    explicit Bus(const QByteArray &descriptors) : m_bed(umockdev_testbed_new())
    {
        add("P: /devices/pci0000:00/usb1/1-4\nN: bus/usb/001/004\nE: SUBSYSTEM=usb\nE: DEVTYPE=usb_device\n"
            "E: DEVNAME=/dev/bus/usb/001/004\nE: BUSNUM=001\nE: DEVNUM=004\nE: MAJOR=189\nE: MINOR=3\n"
            "A: busnum=1\\n\nA: devnum=4\\n\nA: speed=12\\n\nA: bConfigurationValue=1\\n\nA: bNumConfigurations=1\\n\n"
            "A: idVendor=1209\\n\nA: idProduct=53c1\\n\nH: descriptors=" +
            kDevice + descriptors + "\n\n");
    }
    ~Bus() { g_object_unref(m_bed); }
    Bus(const Bus &) = delete;
    Bus &operator=(const Bus &) = delete;

    /// What the kernel answers about the open node.
    void answer(const QByteArray &ioctls)
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(QByteArray("@DEV ") + kNode + "\n" + ioctls);
        file.flush();
        GError *error = nullptr;
        const QByteArray name = file.fileName().toLocal8Bit();
        QVERIFY2(umockdev_testbed_load_ioctl(m_bed, kNode, name.constData(), &error), error ? error->message : "?");
    }

private:
    void add(const QByteArray &description)
    {
        GError *error = nullptr;
        QVERIFY2(umockdev_testbed_add_from_string(m_bed, description.constData(), &error),
                 error ? error->message : "?");
    }

    UMockdevTestbed *m_bed;
};

const QByteArray kTrezor =
    configuration(interface(0, "ff", 0x81, 0x01) + interface(1, "ff", 0x82, 0x02) + interface(2, "03", 0x83, 0x03), 3);

/// A packet that goes out (endpoint 1) or comes in (129): type 1 is an interrupt.
QByteArray urb(const RecordedPacket &packet, int depth, int status = 0)
{
    return QByteArray(depth, ' ') + "USBDEVFS_REAPURBNDELAY 0 1 " + (packet.fromDevice ? "129 " : "1 ") +
           QByteArray::number(status) + " 0 64 " + (status == 0 ? "64" : "0") + " 0 " +
           QByteArray::fromStdString(toHex(packet.bytes)).toUpper() + "\n";
}

} // namespace

class TestUsbPort : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void list_findsTheDevice();
    void packets_goOverTheVendorInterface();
    void read_findsThatItIsUnplugged();
    void open_wantsAVendorInterface();
    void open_findsThatItIsGone();
};

void TestUsbPort::list_findsTheDevice()
{
    const Bus bus(kTrezor);
    const std::array ids{UsbId{0x2b24, 0x0002}, UsbId{0x1209, 0x53c1}};
    const auto found = listUsb(ids).value();
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found.front(), (UsbDevice{{0x1209, 0x53c1}, "1-4"}));
    QVERIFY(listUsb(std::span(ids).first(1))->empty());
    QCOMPARE(listTrezors()->front().address, std::string("trezor:1-4"));
}

void TestUsbPort::packets_goOverTheVendorInterface()
{
    Bus bus(kTrezor);
    const auto flows = trezorFlows();
    const auto &packets = flows.front().packets; // Initialize, and Features in four packets
    QByteArray ioctls;
    for (std::size_t i = 0; i < packets.size(); ++i)
        ioctls += urb(packets[i], static_cast<int>(i));
    bus.answer(ioctls);
    auto port = openTrezor("trezor");
    QVERIFY2(port, port ? "" : port.error().detail.c_str());
    QVERIFY((*port)->send(0, {}));
    const auto features = (*port)->receive(kSoon);
    QVERIFY2(features, features ? "" : features.error().detail.c_str());
    QCOMPARE((*features)->type, std::uint16_t{17});
    QCOMPARE((*features)->payload.size(), std::size_t{194});
}

void TestUsbPort::read_findsThatItIsUnplugged()
{
    for (const int status : {-19, -71}) { // ENODEV, EPROTO
        Bus bus(kTrezor);
        bus.answer(urb({false, Bytes(64)}, 0) + urb({true, Bytes(64)}, 1, status));
        const auto port = openUsb({{0x1209, 0x53c1}, "1-4"});
        QVERIFY(port);
        QVERIFY((*port)->write(Bytes(64)));
        const auto packet = (*port)->read(kSoon);
        QVERIFY(!packet);
        QCOMPARE(packet.error().fault, Fault::Disconnected);
    }
}

void TestUsbPort::open_wantsAVendorInterface()
{
    Bus bus(configuration(interface(0, "03", 0x81, 0x01), 1));
    bus.answer(urb({false, Bytes(64)}, 0));
    QCOMPARE(openUsb({{0x1209, 0x53c1}, "1-4"}).error().fault, Fault::NotFound);
}

void TestUsbPort::open_findsThatItIsGone()
{
    const Bus bus(kTrezor);
    QCOMPARE(openUsb({{0x1209, 0x53c1}, "1-5"}).error().fault, Fault::Disconnected);
}

QTEST_GUILESS_MAIN(TestUsbPort)
#include "tst_usb_port.moc"
