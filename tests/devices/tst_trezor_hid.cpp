// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/trezor_devices.h"
#include "fakes/trezor_recordings.h"

#include <QTemporaryFile>
#include <QTest>

#include <poll.h>
#include <termios.h>
#include <umockdev.h>
#include <unistd.h>

#include <atomic>
#include <thread>

using namespace sheaf;
using namespace sheaf::devices;
using namespace sheaf::test;

namespace {

constexpr std::chrono::milliseconds kSoon{5000};
const char *const kNode = "/dev/hidraw7";
const QByteArray kUsb = "/devices/pci0000:00/0000:00:14.0/usb1/1-3";
// Usage page 0xFF00, reports of 64 bytes without a number; and the security key's.
const QByteArray kMessages = "0600FF0901A1010920150026FF007508954081020921150026FF00750895409102C0";
const QByteArray kSecurityKey = "06D0F10901A1010920150026FF007508954081020921150026FF00750895409102C0";

QByteArray littleEndian(unsigned value)
{
    QByteArray bytes;
    for (const unsigned shift : {0U, 8U, 16U, 24U})
        bytes += static_cast<char>(value >> shift & 0xFFU);
    return bytes.toHex().toUpper();
}

/// A Trezor One of 2017 on a bus that hidapi sees instead of this machine's. It says what the first recording says.
class OldTrezor
{
public:
    OldTrezor() : m_bed(umockdev_testbed_new())
    {
        add("P: " + kUsb +
            "\nE: SUBSYSTEM=usb\nE: DEVTYPE=usb_device\nE: PRODUCT=534c/1/100\nA: idVendor=534c\n"
            "A: idProduct=0001\nA: manufacturer=SatoshiLabs\nA: product=TREZOR\nA: bcdDevice=0100\n\n");
        addInterface(0, "7", kMessages);
        addInterface(1, "8", kSecurityKey);
        m_descriptor = umockdev_testbed_get_dev_fd(m_bed, kNode);
        termios raw{};
        ::tcgetattr(m_descriptor, &raw);
        ::cfmakeraw(&raw);
        ::tcsetattr(m_descriptor, TCSANOW, &raw);
        m_thread = std::thread([this] { serve(); });
    }
    ~OldTrezor()
    {
        m_ends = true;
        m_thread.join();
        g_object_unref(m_bed);
    }
    OldTrezor(const OldTrezor &) = delete;
    OldTrezor &operator=(const OldTrezor &) = delete;

    /// Every report as the system got it.
    std::vector<Bytes> heard; ///< looked at once its port has been closed

private:
    void add(const QByteArray &description)
    {
        GError *error = nullptr;
        QVERIFY2(umockdev_testbed_add_from_string(m_bed, description.constData(), &error),
                 error ? error->message : "?");
    }

    void addInterface(int number, const QByteArray &minor, const QByteArray &descriptor)
    {
        const QByteArray digit = QByteArray::number(number);
        const QByteArray id = "0003:534C:0001.000" + QByteArray::number(number + 1);
        const QByteArray parent = kUsb + "/1-3:1." + digit;
        add("P: " + parent + "\nE: SUBSYSTEM=usb\nE: DEVTYPE=usb_interface\nA: bInterfaceNumber=0" + digit + "\n\n");
        add("P: " + parent + "/" + id +
            "\nE: SUBSYSTEM=hid\nE: HID_ID=0003:0000534C:00000001\nE: HID_NAME=TREZOR\n"
            "E: HID_UNIQ=1\nH: report_descriptor=" +
            descriptor + "\n\n");
        add("P: " + parent + "/" + id + "/hidraw/hidraw" + minor + "\nN: hidraw" + minor +
            "\nE: SUBSYSTEM=hidraw\nE: DEVNAME=/dev/hidraw" + minor + "\nE: MAJOR=246\nE: MINOR=" + minor +
            "\nA: dev=246:" + minor + "\nL: device=../../../" + id + "\n\n");
        const QByteArray size = littleEndian(static_cast<unsigned>(descriptor.size() / 2));
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("@DEV /dev/hidraw" + minor + "\nHIDIOCGRDESCSIZE 0 " + size + "\nHIDIOCGRDESC 0 " +
                   (size + descriptor).leftJustified(2 * 4100, '0') + "\nHIDIOCGRAWINFO 0 " + littleEndian(3) +
                   "4C530100\n");
        file.flush();
        GError *error = nullptr;
        QVERIFY2(umockdev_testbed_load_ioctl(m_bed, ("/dev/hidraw" + minor).constData(),
                                             file.fileName().toLocal8Bit().constData(), &error),
                 error ? error->message : "?");
    }

    void serve()
    {
        Bytes partial;
        while (!m_ends) {
            Bytes report(65 - partial.size());
            pollfd waited{m_descriptor, POLLIN, 0};
            ::poll(&waited, 1, 2);
            const ssize_t got = ::read(m_descriptor, report.data(), report.size());
            if (got <= 0) {
                ::usleep(1'000); // nobody has it open
                continue;
            }
            append(partial, BytesView(report).first(static_cast<std::size_t>(got)));
            if (partial.size() < 65)
                continue;
            heard.push_back(std::exchange(partial, {}));
            if (heard.back()[2] != 0x23)
                continue; // begins no message
            for (const RecordedPacket &packet : m_packets)
                if (packet.fromDevice && ::write(m_descriptor, packet.bytes.data(), packet.bytes.size()) < 0)
                    return;
        }
    }

    const std::vector<RecordedPacket> m_packets = trezorFlows().front().packets;
    UMockdevTestbed *m_bed;
    int m_descriptor = -1;
    std::atomic<bool> m_ends = false;
    std::thread m_thread;
};

} // namespace

class TestTrezorHid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFoundByItsUsagePage();
    void isProbedAndTalkedTo();
};

void TestTrezorHid::isFoundByItsUsagePage()
{
    const OldTrezor device;
    const auto found = listTrezors().value();
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found.front().address, "trezor:" + std::string(kNode));
}

void TestTrezorHid::isProbedAndTalkedTo()
{
    OldTrezor device;
    auto port = openTrezor("trezor");
    QVERIFY2(port, port ? "" : port.error().detail.c_str());
    QVERIFY((*port)->send(0, {}));
    const auto features = (*port)->receive(kSoon);
    QVERIFY2(features && *features, features ? "silent" : features.error().detail.c_str());
    QCOMPARE((*features)->type, std::uint16_t{17});
    QCOMPARE((*features)->payload.size(), std::size_t{194});
    port->reset();
    QCOMPARE(device.heard.size(), std::size_t{2});
    QCOMPARE(toHex(device.heard[0]), "003f" + std::string(126, 'f')); // the maker's probe, with report number 0
    QCOMPARE(toHex(device.heard[1]), "003f2323" + std::string(122, '0'));
}

QTEST_GUILESS_MAIN(TestTrezorHid)
#include "tst_trezor_hid.moc"
