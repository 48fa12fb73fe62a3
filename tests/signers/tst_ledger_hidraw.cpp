// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/ledger_usb.h"
#include "ethereum/message.h"
#include "ethereum/signature.h"
#include "fakes/ledger_on_usb.h"
#include "fakes/scripted_person.h"
#include "signers/ledger_wallet.h"

#include <QTest>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace sheaf;
using namespace signers;
using devices::Fault;
using devices::Step;
using sheaf::test::LedgerOnUsb;
using sheaf::test::ScriptedPerson;
using sheaf::test::VirtualLedger;

namespace {

const HardwareAccount kAccount{keys::DerivationPath::ethereumAccounts().child(0),
                               *ethereum::Address::parse("0xDad77910DbDFdE764fC21FCD4E74D71bBACA6D8D")};

VirtualLedger::Settings withApp(std::string app)
{
    VirtualLedger::Settings settings;
    settings.app = std::move(app);
    return settings;
}

struct Rig
{
    explicit Rig(VirtualLedger::Settings settings = {}) : ledger(std::move(settings)), usb(&ledger)
    {
        wallet = driver.wallet("ledger").value();
    }

    devices::Outcome<ethereum::Signature> sign(std::size_t size)
    {
        return wallet->signMessage(kAccount, Bytes(size, 0x41), person);
    }

    VirtualLedger ledger;
    LedgerOnUsb usb;
    crypto::SystemEntropy entropy;
    LedgerDriver driver{&entropy};
    ScriptedPerson person;
    std::unique_ptr<HardwareWallet> wallet;
};

} // namespace

/// Through the system's own libhidapi and libudev, from a pretended bus: nothing of the program is replaced.
class TestLedgerHidraw : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void list_showsTheInterfaceForApdus();
    void list_isEmptyWhereNothingIsConnected();
    void signs_data();
    void signs();
    void comesBackAtAnotherNode();
    void isTakenByAnotherSheaf();
    void goesOnBesideAnotherProgram();
    void namesTheOtherProgram();
    void noticesAMissingReport();
    void unplugged_inTheMiddleOfAnAnswer();
    void model_isAskedFor();
};

void TestLedgerHidraw::list_showsTheInterfaceForApdus()
{
    Rig rig;
    const auto all = devices::connectedHids(devices::kLedgerVendor);
    QVERIFY(all);
    QCOMPARE(all->size(), std::size_t{2});
    const auto ledgers = devices::connectedLedgers();
    QVERIFY(ledgers);
    QCOMPARE(ledgers->size(), std::size_t{1});
    QCOMPARE(ledgers->front().path, rig.usb.node());
    QCOMPARE(ledgers->front().usagePage, std::uint16_t{0xFFA0});
    QCOMPARE(ledgers->front().product, std::uint16_t{0x5015});
    const auto found = rig.driver.list();
    QVERIFY(found);
    QCOMPARE(found->front().device, std::string("ledger:nano_s_plus"));
    QCOMPARE(found->front().name, std::string("Ledger Nano S Plus"));
}

void TestLedgerHidraw::list_isEmptyWhereNothingIsConnected()
{
    Rig rig;
    rig.usb.unplug();
    QVERIFY(rig.driver.list()->empty());
    const auto signature = rig.sign(5);
    QVERIFY(!signature);
    QCOMPARE(signature.error().fault, Fault::NotFound);
    rig.usb.plug();
    QVERIFY(rig.sign(5));
}

void TestLedgerHidraw::signs_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 26, 27, 230, 1'000}) // one report, two, a whole command, several
        QTest::addRow("%d bytes", size) << size;
}

void TestLedgerHidraw::signs()
{
    QFETCH(const int, size);
    Rig rig;
    const Bytes message(static_cast<std::size_t>(size), 0x41);
    const auto signature = rig.sign(message.size());
    QVERIFY2(signature, signature ? "" : signature.error().detail.c_str());
    QCOMPARE(ethereum::recoverAddress(ethereum::personalMessageHash(message), *signature).value(), kAccount.address);
}

void TestLedgerHidraw::comesBackAtAnotherNode()
{
    Rig rig(withApp("Bitcoin"));
    rig.person.closesApps = true;
    const std::string before = rig.usb.node();
    const auto signature = rig.sign(300);
    QVERIFY2(signature, signature ? "" : signature.error().detail.c_str());
    QCOMPARE(before, std::string("/dev/hidraw0"));
    QCOMPARE(rig.usb.node(), std::string("/dev/hidraw4"));
    QCOMPARE(rig.person.count(Step::Reconnect), std::size_t{2});
}

void TestLedgerHidraw::isTakenByAnotherSheaf()
{
    Rig rig;
    const int other = ::open(rig.usb.node().c_str(), O_RDWR | O_CLOEXEC);
    QVERIFY(other >= 0);
    QCOMPARE(::flock(other, LOCK_EX | LOCK_NB), 0);
    const auto signature = rig.sign(5);
    ::close(other);
    QVERIFY(!signature);
    QCOMPARE(signature.error().fault, Fault::Busy);
    QVERIFY(rig.sign(5));
}

void TestLedgerHidraw::goesOnBesideAnotherProgram()
{
    Rig rig;
    rig.usb.chatters = true;
    const auto signature = rig.sign(1'000);
    QVERIFY2(signature, signature ? "" : signature.error().detail.c_str());
}

void TestLedgerHidraw::namesTheOtherProgram()
{
    Rig rig;
    rig.usb.chatters = true;
    rig.usb.isMute = true;
    const auto signature = rig.sign(5);
    QVERIFY(!signature);
    QCOMPARE(signature.error().fault, Fault::Busy);
    QVERIFY(signature.error().detail.find("Ledger Live") != std::string::npos);
}

void TestLedgerHidraw::noticesAMissingReport()
{
    Rig rig;
    rig.usb.confuses = true;
    const auto signature = rig.sign(5);
    QVERIFY(!signature);
    QCOMPARE(signature.error().fault, Fault::Protocol);
    rig.usb.confuses = false;
    QVERIFY(rig.sign(5)); // opened anew, what was left lying does no harm
}

void TestLedgerHidraw::unplugged_inTheMiddleOfAnAnswer()
{
    Rig rig;
    rig.usb.unplugsAfter = 2; // the address, of three reports
    const auto signature = rig.sign(5);
    QVERIFY(!signature);
    QCOMPARE(signature.error().fault, Fault::Disconnected);
    rig.usb.plug();
    const auto again = rig.sign(5);
    QVERIFY2(again, again ? "" : again.error().detail.c_str());
}

void TestLedgerHidraw::model_isAskedFor()
{
    Rig rig;
    QVERIFY(rig.driver.wallet("ledger:nano_s_plus").value()->address(kAccount.path, false, rig.person));
    const auto other = rig.driver.wallet("ledger:nano_x").value()->address(kAccount.path, false, rig.person);
    QVERIFY(!other);
    QCOMPARE(other.error().fault, Fault::NotFound);
}

QTEST_GUILESS_MAIN(TestLedgerHidraw)
#include "tst_ledger_hidraw.moc"
