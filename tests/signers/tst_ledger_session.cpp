// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/ledger_bench.h"
#include "fakes/scripted_person.h"

#include <QTest>

using namespace sheaf;
using devices::Fault;
using devices::Step;
using sheaf::test::LedgerBench;
using sheaf::test::ScriptedPerson;
using sheaf::test::VirtualLedger;
using namespace std::chrono_literals;

namespace {

const keys::DerivationPath kPath = keys::DerivationPath::ethereumAccounts().child(0);
constexpr std::string_view kAddress = "0xDad77910DbDFdE764fC21FCD4E74D71bBACA6D8D";

VirtualLedger::Settings withApp(std::string app)
{
    VirtualLedger::Settings settings;
    settings.app = std::move(app);
    return settings;
}

struct Rig
{
    explicit Rig(VirtualLedger::Settings settings = {}) : bench(std::move(settings)) {}

    LedgerBench bench;
    ScriptedPerson person;

    devices::Outcome<signers::HardwareAddress> ask() { return bench.wallet()->address(kPath, false, person); }
    std::optional<Fault> fault()
    {
        const auto address = ask();
        if (address)
            return std::nullopt;
        return address.error().fault;
    }
    std::vector<Step> steps() const
    {
        std::vector<Step> all;
        for (const auto &prompt : person.prompts)
            all.push_back(prompt.step);
        return all;
    }
};

} // namespace

/// Whatever state a Ledger is in, its person is told what to do, and then it works.
class TestLedgerSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openApp_needsNobody();
    void dashboard_opensTheApp();
    void dashboard_isRefusedByThePerson();
    void dashboard_hasNoEthereumApp();
    void dashboard_ofOldFirmwareIsOpenedByThePerson();
    void otherApp_isNotClosedUnasked();
    void otherApp_isClosedWhereAllowed();
    void locked_waitsForThePin_data();
    void locked_waitsForThePin();
    void locked_endsWhereThePersonGivesUp();
    void notSetUp_isSaid();
    void notConnected_isSaid();
    void absence_isBounded();
    void permission_mayComeLate();
    void permission_isNamedWhereItNeverComes();
    void unplugged_isNoticedAtAnyMoment();
    void nameOfAnApp_isMadeReadable();
    void changingWithoutEnd_isAnError();
};

void TestLedgerSession::openApp_needsNobody()
{
    Rig rig;
    const auto address = rig.ask();
    QVERIFY(address);
    QCOMPARE(address->address.toString(), std::string(kAddress));
    QVERIFY(rig.person.prompts.empty());
    QCOMPARE(rig.bench.asked, (std::vector<std::string>{"b001", "e006", "e002"}));
}

void TestLedgerSession::dashboard_opensTheApp()
{
    Rig rig(withApp(""));
    QVERIFY(rig.ask());
    QCOMPARE(rig.steps(), (std::vector<Step>{Step::OpenApp, Step::Reconnect}));
    QCOMPARE(rig.person.prompts.front().device, std::string("Ledger Nano X"));
    QCOMPARE(rig.bench.opened, 2); // by another path than before
}

void TestLedgerSession::dashboard_isRefusedByThePerson()
{
    Rig rig(withApp(""));
    rig.bench.ledger.person = [](VirtualLedger::Screen) { return VirtualLedger::Decision::Reject; };
    QCOMPARE(rig.fault(), Fault::Rejected);
}

void TestLedgerSession::dashboard_hasNoEthereumApp()
{
    auto settings = withApp("");
    settings.hasEthereumApp = false;
    Rig rig(std::move(settings));
    QCOMPARE(rig.fault(), Fault::AppNotInstalled);
}

void TestLedgerSession::dashboard_ofOldFirmwareIsOpenedByThePerson()
{
    auto settings = withApp("");
    settings.knowsOpenApp = false;
    Rig rig(std::move(settings));
    int looks = 0;
    rig.bench.onSleep = [&] { // they take twenty seconds
        if (++looks == 100)
            rig.bench.ledger.settings.app = "Ethereum";
    };
    QVERIFY(rig.ask());
    QVERIFY(rig.person.count(Step::OpenApp) > 0);
    QVERIFY(rig.bench.slept >= 20s);
}

void TestLedgerSession::otherApp_isNotClosedUnasked()
{
    Rig rig(withApp("Monero"));
    const auto address = rig.ask();
    QVERIFY(!address);
    QCOMPARE(address.error().fault, Fault::WrongApp);
    QVERIFY(address.error().detail.find("Monero") != std::string::npos);
    QCOMPARE(rig.person.askedToClose, std::vector<std::string>{"Monero"});
    QCOMPARE(rig.bench.ledger.settings.app, std::string("Monero"));
    QCOMPARE(rig.bench.asked, std::vector<std::string>{"b001"});
}

void TestLedgerSession::otherApp_isClosedWhereAllowed()
{
    Rig rig(withApp("Bitcoin"));
    rig.person.closesApps = true;
    QVERIFY(rig.ask());
    QCOMPARE(rig.steps(), (std::vector<Step>{Step::Reconnect, Step::OpenApp, Step::Reconnect}));
    QCOMPARE(rig.bench.ledger.settings.app, std::string("Ethereum"));
}

void TestLedgerSession::locked_waitsForThePin_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {0x5515, 0x6B0C, 0x6804, 0x6982})
        QTest::addRow("%04x", status) << status;
}

void TestLedgerSession::locked_waitsForThePin()
{
    QFETCH(const int, status);
    VirtualLedger::Settings settings;
    settings.lockedFor = 4;
    settings.lockedStatus = static_cast<std::uint16_t>(status);
    Rig rig(std::move(settings));
    QVERIFY(rig.ask());
    QCOMPARE(rig.steps(), std::vector<Step>{Step::Unlock});
    QCOMPARE(rig.bench.slept, 4s); // a look each second
}

void TestLedgerSession::locked_endsWhereThePersonGivesUp()
{
    VirtualLedger::Settings settings;
    settings.lockedFor = 1'000'000;
    Rig rig(std::move(settings));
    rig.person.givesUpAfter = 12;
    QCOMPARE(rig.fault(), Fault::Cancelled);
    QCOMPARE(rig.bench.slept, 12 * 200ms);
}

void TestLedgerSession::notSetUp_isSaid()
{
    VirtualLedger::Settings settings;
    settings.isSetUp = false;
    Rig rig(std::move(settings));
    QCOMPARE(rig.fault(), Fault::NotSetUp);
}

void TestLedgerSession::notConnected_isSaid()
{
    Rig rig;
    rig.bench.isConnected = false;
    QCOMPARE(rig.fault(), Fault::NotFound);
}

void TestLedgerSession::absence_isBounded()
{
    Rig rig(withApp(""));
    rig.bench.staysAway = true;
    QCOMPARE(rig.fault(), Fault::Disconnected);
    QCOMPARE(rig.bench.slept, 10s);
}

void TestLedgerSession::permission_mayComeLate()
{
    Rig rig(withApp(""));
    rig.bench.opensWithoutPermission = 4;
    QVERIFY(rig.ask());
}

void TestLedgerSession::permission_isNamedWhereItNeverComes()
{
    Rig rig(withApp(""));
    rig.bench.opensWithoutPermission = 1'000'000;
    QCOMPARE(rig.fault(), Fault::NoPermission);
}

void TestLedgerSession::unplugged_isNoticedAtAnyMoment()
{
    Rig whole(withApp("Bitcoin"));
    whole.person.closesApps = true;
    QVERIFY(whole.ask());
    const int commands = static_cast<int>(whole.bench.asked.size());
    QVERIFY(commands >= 7);
    for (int i = 0; i < commands; ++i) {
        Rig rig(withApp("Bitcoin"));
        rig.person.closesApps = true;
        rig.bench.unplugsAfter = i;
        QCOMPARE(rig.fault(), Fault::Disconnected);
        rig.bench.isConnected = true; // and once it is plugged in again, all is well
        rig.bench.unplugsAfter = -1;
        const auto again = rig.ask();
        QVERIFY2(again, again ? "" : again.error().detail.c_str());
    }
}

void TestLedgerSession::nameOfAnApp_isMadeReadable()
{
    Rig rig(withApp("Bit\x1b[2Jcoin\n" + std::string(200, 'x')));
    const auto address = rig.ask();
    QVERIFY(!address);
    QCOMPARE(address.error().fault, Fault::WrongApp);
    QVERIFY(address.error().detail.find('\x1b') == std::string::npos);
    QVERIFY(address.error().detail.find('\n') == std::string::npos);
    QVERIFY(address.error().detail.size() < 250);
}

void TestLedgerSession::changingWithoutEnd_isAnError()
{
    Rig rig(withApp("A"));
    rig.person.closesApps = true;
    int app = 0;
    rig.bench.onSleep = [&] { // a device that plays
        if (rig.bench.ledger.settings.app != "Ethereum")
            rig.bench.ledger.settings.app = "App" + std::to_string(++app);
    };
    const auto fault = rig.fault();
    QVERIFY(fault == Fault::Protocol || fault == Fault::Disconnected);
    QVERIFY(rig.bench.slept < 2min);
}

QTEST_GUILESS_MAIN(TestLedgerSession)
#include "tst_ledger_session.moc"
