// SPDX-License-Identifier: GPL-3.0-or-later
#include "ethereum/message.h"
#include "ethereum/signature.h"
#include "fakes/scripted_person.h"
#include "fakes/virtual_ledger_tcp.h"
#include "signers/ledger_wallet.h"

#include <QTest>

#include <semaphore>

using namespace sheaf;
using namespace signers;
using devices::Fault;
using sheaf::test::ScriptedPerson;
using sheaf::test::VirtualLedger;
using sheaf::test::VirtualLedgerTcp;

namespace {

const HardwareAccount kAccount{keys::DerivationPath::ethereumAccounts().child(0),
                               *ethereum::Address::parse("0xDad77910DbDFdE764fC21FCD4E74D71bBACA6D8D")};

struct Rig
{
    explicit Rig(VirtualLedger::Settings settings = {}) : ledger(std::move(settings)), server(&ledger)
    {
        wallet = LedgerDriver(&entropy).wallet(server.device()).value();
    }

    VirtualLedger ledger;
    VirtualLedgerTcp server;
    crypto::SystemEntropy entropy;
    ScriptedPerson person;
    std::unique_ptr<HardwareWallet> wallet;
};

} // namespace

/// `--device tcp:127.0.0.1:9999`, over a real socket.
class TestLedgerTcp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signs();
    void opensTheAppFromTheDashboard();
    void goesOnAfterTheConnectionBroke();
    void leavesAnAbandonedRequestWithTheDevice();
};

void TestLedgerTcp::signs()
{
    Rig rig;
    const auto signature = rig.wallet->signMessage(kAccount, asBytes("Hello, wallet!"), rig.person);
    QVERIFY2(signature, signature ? "" : signature.error().detail.c_str());
    // As the real app signed it (recording "personal message hello").
    QCOMPARE(signature->r.toHexQuantity(),
             std::string("0xd30d5b2ddd8149ca73d3f19de473bc8372a8ed34b804c102194808fa9b554bd2"));
}

void TestLedgerTcp::opensTheAppFromTheDashboard()
{
    VirtualLedger::Settings settings;
    settings.app = "";
    Rig rig(std::move(settings));
    const auto address = rig.wallet->address(kAccount.path, true, rig.person);
    QVERIFY2(address, address ? "" : address.error().detail.c_str());
    QCOMPARE(address->address, kAccount.address);
    QCOMPARE(rig.person.count(devices::Step::OpenApp), std::size_t{1});
}

void TestLedgerTcp::goesOnAfterTheConnectionBroke()
{
    Rig rig;
    rig.server.hangUpAfter(3); // app, configuration, address
    const auto broken = rig.wallet->signMessage(kAccount, asBytes("Hello, wallet!"), rig.person);
    QVERIFY(!broken);
    QCOMPARE(broken.error().fault, Fault::Disconnected);
    QVERIFY(rig.wallet->signMessage(kAccount, asBytes("Hello, wallet!"), rig.person));
}

void TestLedgerTcp::leavesAnAbandonedRequestWithTheDevice()
{
    Rig rig;
    std::binary_semaphore mayDecide(0);
    std::atomic<int> screens = 0;
    rig.ledger.person = [&](VirtualLedger::Screen) {
        if (++screens == 1)
            mayDecide.acquire();
        return VirtualLedger::Decision::Approve;
    };
    rig.person.givesUpAfter = 3;
    const auto abandoned = rig.wallet->signMessage(kAccount, asBytes("first"), rig.person);
    QVERIFY(!abandoned);
    QCOMPARE(abandoned.error().fault, Fault::Cancelled);
    QVERIFY(abandoned.error().detail.find("still shows") != std::string::npos);
    mayDecide.release(); // the person ends it on the device
    rig.person.givesUpAfter = -1;
    const auto next = rig.wallet->signMessage(kAccount, asBytes("second"), rig.person);
    QVERIFY2(next, next ? "" : next.error().detail.c_str());
    QCOMPARE(ethereum::recoverAddress(ethereum::personalMessageHash(asBytes("second")), *next).value(),
             kAccount.address);
}

QTEST_GUILESS_MAIN(TestLedgerTcp)
#include "tst_ledger_tcp.moc"
