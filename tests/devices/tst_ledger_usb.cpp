// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/ledger_usb.h"

#include <QTemporaryFile>
#include <QTest>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace sheaf::devices;

class TestLedgerUsb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void model_isTheHighByteOfTheProduct_data();
    void model_isTheHighByteOfTheProduct();
    void interface_isTheOneForApdus_data();
    void interface_isTheOneForApdus();
    void open_tellsWhyNot();
    void permission_isNotGivenByRulesThatAreThere();
};

void TestLedgerUsb::model_isTheHighByteOfTheProduct_data()
{
    // npm @ledgerhq/devices 8.18.1: productIdMM, legacyUsbProductId, and the interface bits seen in the field.
    QTest::addColumn<int>("product");
    QTest::addColumn<QString>("name");
    QTest::newRow("blue") << 0x0000 << "Ledger Blue";
    QTest::newRow("blue, app") << 0x0015 << "Ledger Blue";
    QTest::newRow("nano s, old") << 0x0001 << "Ledger Nano S";
    QTest::newRow("nano s, dashboard") << 0x1011 << "Ledger Nano S";
    QTest::newRow("nano s, with security key") << 0x1015 << "Ledger Nano S";
    QTest::newRow("nano x, old") << 0x0004 << "Ledger Nano X";
    QTest::newRow("nano x, bare") << 0x4000 << "Ledger Nano X";
    QTest::newRow("nano x") << 0x4011 << "Ledger Nano X";
    QTest::newRow("nano s plus") << 0x5011 << "Ledger Nano S Plus";
    QTest::newRow("stax") << 0x6011 << "Ledger Stax";
    QTest::newRow("flex") << 0x7015 << "Ledger Flex";
    QTest::newRow("nano gen5") << 0x8011 << "Ledger Nano Gen5";
    QTest::newRow("newer than this program") << 0x9011 << QString();
}

void TestLedgerUsb::model_isTheHighByteOfTheProduct()
{
    QFETCH(const int, product);
    QFETCH(const QString, name);
    const auto model = ledgerModel(static_cast<std::uint16_t>(product));
    QCOMPARE(model ? QString::fromUtf8(model->name.data(), static_cast<qsizetype>(model->name.size())) : QString(),
             name);
}

void TestLedgerUsb::interface_isTheOneForApdus_data()
{
    QTest::addColumn<int>("vendor");
    QTest::addColumn<int>("usagePage");
    QTest::addColumn<int>("interface");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("hidraw") << 0x2C97 << 0xFFA0 << 0 << true;
    QTest::newRow("uhid, which has no interfaces") << 0x2C97 << 0xFFA0 << -1 << true;
    QTest::newRow("libusb, which has no usage pages") << 0x2C97 << 0 << 0 << true;
    QTest::newRow("macOS 13: everything is interface 0") << 0x2C97 << 0xFFA0 << 0 << true;
    QTest::newRow("macOS 13: the security key, too") << 0x2C97 << 0xF1D0 << 0 << false;
    QTest::newRow("security key") << 0x2C97 << 0xF1D0 << 1 << false;
    QTest::newRow("keyboard") << 0x2C97 << 1 << 0 << false;
    QTest::newRow("another interface, usage page unknown") << 0x2C97 << 0 << 1 << false;
    QTest::newRow("neither is known") << 0x2C97 << 0 << -1 << false;
    QTest::newRow("another make") << 0x1209 << 0xFFA0 << 0 << false;
}

void TestLedgerUsb::interface_isTheOneForApdus()
{
    QFETCH(const int, vendor);
    QFETCH(const int, usagePage);
    QFETCH(const int, interface);
    QFETCH(const bool, isTaken);
    const HidDevice device{"/dev/hidraw0", static_cast<std::uint16_t>(vendor),
                           0x5011,         static_cast<std::uint16_t>(usagePage),
                           interface,      {}};
    QCOMPARE(isLedgerApduInterface(device), isTaken);
}

void TestLedgerUsb::open_tellsWhyNot()
{
    HidDevice device;
    device.path = "/dev/hidraw-that-is-not-there";
    auto opened = openHid(device);
    QVERIFY(!opened);
    QCOMPARE(opened.error().fault, Fault::Disconnected);

    QTemporaryFile node;
    QVERIFY(node.open());
    device.path = node.fileName().toStdString();
    const int other = ::open(device.path.c_str(), O_RDWR | O_CLOEXEC);
    QVERIFY(other >= 0);
    QCOMPARE(::flock(other, LOCK_EX | LOCK_NB), 0);
    opened = openHid(device);
    QVERIFY(!opened);
    QCOMPARE(opened.error().fault, Fault::Busy);
    QVERIFY(opened.error().detail.find("another Sheaf") != std::string::npos);
    ::close(other);

    if (::geteuid() == 0)
        QVERIFY(::seteuid(65'534) == 0); // root may open everything
    else
        QVERIFY(::chmod(device.path.c_str(), 0) == 0);
    opened = openHid(device);
    if (::getuid() == 0)
        QVERIFY(::seteuid(0) == 0);
    QVERIFY(!opened);
    QCOMPARE(opened.error().fault, Fault::NoPermission);
    QVERIFY(opened.error().detail.find(kUdevRulesFile) != std::string::npos);
    QVERIFY(opened.error().detail.ends_with(howToGetPermission().english()));
}

void TestLedgerUsb::permission_isNotGivenByRulesThatAreThere()
{
    const std::string missing = howToGetPermission(/*hasRules=*/false).english();
    QVERIFY2(missing.starts_with("copy Sheaf's packaging/udev/70-sheaf-hw.rules into /etc/udev/rules.d"),
             missing.c_str());
    const std::string there = howToGetPermission(/*hasRules=*/true).english();
    QVERIFY2(there.find("copy") == std::string::npos, there.c_str());
    QVERIFY2(there.find("log in at the computer itself") != std::string::npos, there.c_str());
    QVERIFY2(there.find("plug it in again") != std::string::npos, there.c_str());
}

QTEST_GUILESS_MAIN(TestLedgerUsb)
#include "tst_ledger_usb.moc"
