// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/trezor_devices.h"
#include "fakes/scripted_port.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::devices;
using namespace sheaf::test;

namespace {

const UsbDevice kFirst{{0x1209, 0x53c1}, "1-4"};
const UsbDevice kSecond{{0x2b24, 0x0002}, "1-5.2"};

class NoPort final : public TrezorPort
{
public:
    Outcome<> send(std::uint16_t, BytesView) override { return {}; }
    Outcome<std::optional<TrezorMessage>> receive(std::chrono::milliseconds) override { return std::nullopt; }
};

/// What is connected, and what happens where it is opened.
struct World
{
    std::vector<UsbDevice> usb;
    std::vector<Fault> usbFaults; ///< of the tries to open one, in order; what comes after them works
    std::vector<BridgeDevice> bridge;
    std::optional<Fault> bridgeFault;
    std::size_t tries = 0;
    std::vector<std::chrono::milliseconds> pauses{};
    std::vector<HidDevice> hid{};
    std::string openedOnUsb{};
    std::string openedOnBridge{};

    TrezorWays ways()
    {
        TrezorWays ways;
        ways.listUsb = [this] { return usb; };
        ways.openUsb = [this](const UsbDevice &device) -> Outcome<std::unique_ptr<PacketPort>> {
            if (tries < usbFaults.size())
                return fail(usbFaults[tries++], "close Trezor Suite");
            openedOnUsb = device.place;
            return std::unique_ptr<PacketPort>(std::make_unique<ScriptedPort>(std::make_shared<Packets>()));
        };
        ways.listHid = [this] { return hid; };
        ways.openHid = [this](const HidDevice &device) -> Outcome<std::unique_ptr<PacketPort>> {
            openedOnUsb = device.path;
            return std::unique_ptr<PacketPort>(std::make_unique<ScriptedPort>(std::make_shared<Packets>()));
        };
        ways.listBridge = [this]() -> Outcome<std::vector<BridgeDevice>> {
            if (bridgeFault)
                return fail(*bridgeFault, "the bridge's words");
            return bridge;
        };
        ways.openBridge = [this](const std::string &path) -> Outcome<std::unique_ptr<TrezorPort>> {
            openedOnBridge = path;
            return std::unique_ptr<TrezorPort>(std::make_unique<NoPort>());
        };
        ways.pause = [this](std::chrono::milliseconds time) { pauses.push_back(time); };
        return ways;
    }
};

const std::vector<Fault> kAlwaysBusy(4, Fault::Busy);

} // namespace

class TestTrezorDevices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void list_namesWhatIsOnUsb();
    void list_asksTheBridgeWhereUsbShowsNone();
    void open_takesTheOnlyOne();
    void open_takesTheOneThatIsNamed();
    void open_takesOldFirmware();
    void open_triesABusyOneAgain();
    void open_goesOverTheBridgeWhereUsbIsBusy();
    void open_saysWhatToCloseWhereTheBridgeDoesNotHelp();
    void open_doesNotGoAroundAPermission();
    void open_refusesWhatIsNoAddress();
};

void TestTrezorDevices::list_namesWhatIsOnUsb()
{
    World world{{kFirst, kSecond}, {}, {}, Fault::NotFound};
    const auto found = listTrezors(world.ways()).value();
    QCOMPARE(found.size(), std::size_t{2});
    QCOMPARE(found[0].address, std::string("trezor:1-4"));
    QCOMPARE(found[0].name, std::string("Trezor"));
    QCOMPARE(found[1].name, std::string("KeepKey"));
}

void TestTrezorDevices::list_asksTheBridgeWhereUsbShowsNone()
{
    World world{{}, {}, {{"1", false}}, {}};
    QCOMPARE(listTrezors(world.ways())->front().address, std::string("bridge"));
    world.bridgeFault = Fault::NotFound;
    QVERIFY(listTrezors(world.ways())->empty());
    world.bridgeFault = Fault::Protocol;
    QVERIFY(!listTrezors(world.ways()));
}

void TestTrezorDevices::open_takesTheOnlyOne()
{
    World world{{kFirst}, {}, {}, {}};
    QVERIFY(openTrezor("trezor", world.ways()));
    QCOMPARE(world.openedOnUsb, std::string("1-4"));
    world.usb.clear();
    QCOMPARE(openTrezor("trezor", world.ways()).error().fault, Fault::NotFound);
}

void TestTrezorDevices::open_takesTheOneThatIsNamed()
{
    World world{{kFirst, kSecond}, {}, {}, {}};
    QCOMPARE(openTrezor("trezor", world.ways()).error().fault, Fault::BadData);
    QVERIFY(openTrezor("trezor:1-5.2", world.ways()));
    QCOMPARE(world.openedOnUsb, std::string("1-5.2"));
    QCOMPARE(openTrezor("trezor:1-5", world.ways()).error().fault, Fault::NotFound);
}

void TestTrezorDevices::open_takesOldFirmware()
{
    World world{{}, {}, {}, Fault::NotFound};
    world.hid = {{"/dev/hidraw3", 0x534c, 1, 0xFF00, 0, {}}};
    const auto found = listTrezors(world.ways()).value();
    QCOMPARE(found.front().address, std::string("trezor:/dev/hidraw3"));
    QVERIFY(openTrezor(found.front().address, world.ways()));
    QCOMPARE(world.openedOnUsb, std::string("/dev/hidraw3"));
    world.usb = {kFirst};
    QCOMPARE(openTrezor("trezor", world.ways()).error().fault, Fault::BadData); // which of the two?
}

void TestTrezorDevices::open_triesABusyOneAgain()
{
    World world{{kFirst}, {Fault::Busy, Fault::Busy, Fault::Busy}, {}, {}};
    QVERIFY(openTrezor("trezor", world.ways()));
    QCOMPARE(world.pauses, std::vector(3, std::chrono::milliseconds(300)));
}

void TestTrezorDevices::open_goesOverTheBridgeWhereUsbIsBusy()
{
    World world{{kFirst}, kAlwaysBusy, {{"9", false}}, {}};
    QVERIFY(openTrezor("trezor", world.ways()));
    QCOMPARE(world.openedOnBridge, std::string("9"));
    QVERIFY(world.openedOnUsb.empty());
}

void TestTrezorDevices::open_saysWhatToCloseWhereTheBridgeDoesNotHelp()
{
    for (const Fault fault : {Fault::NotFound, Fault::NoPermission, Fault::Protocol, Fault::Timeout}) {
        World world{{kFirst}, kAlwaysBusy, {}, fault};
        const auto port = openTrezor("trezor", world.ways());
        QCOMPARE(port.error().fault, Fault::Busy);
        QVERIFY(port.error().detail.find("close Trezor Suite") != std::string::npos);
    }
    World none{{kFirst}, kAlwaysBusy, {}, {}}; // the bridge runs, and does not have it
    QCOMPARE(openTrezor("trezor", none.ways()).error().fault, Fault::Busy);
}

void TestTrezorDevices::open_doesNotGoAroundAPermission()
{
    World world{{kFirst}, {Fault::NoPermission}, {{"9", false}}, {}};
    QCOMPARE(openTrezor("trezor", world.ways()).error().fault, Fault::NoPermission);
    QVERIFY(world.pauses.empty() && world.openedOnBridge.empty());
}

void TestTrezorDevices::open_refusesWhatIsNoAddress()
{
    World world{{kFirst}, {}, {}, {}};
    for (const char *address : {"", "trezor:", "ledger", "trezor1", "udp:", "udp:example.org:1"})
        QCOMPARE(openTrezor(address, world.ways()).error().fault, Fault::BadData);
    QVERIFY(isTrezorAddress("trezor") && isTrezorAddress("trezor:1-4") && isTrezorAddress("udp:127.0.0.1:21324"));
    QVERIFY(!isTrezorAddress("ledger") && !isTrezorAddress("tcp:127.0.0.1:9999") && !isTrezorAddress("trezors"));
}

QTEST_GUILESS_MAIN(TestTrezorDevices)
#include "tst_trezor_devices.moc"
