// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/virtual_ledger.h"
#include "ledger_fixtures.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::signers::test;
using sheaf::test::VirtualLedger;

namespace {

/// What the virtual one does not know: commands that nobody of ours sends.
const QStringList kUnknown{"get challenge", "networks info", "eth2 pubkey"};

VirtualLedger::Settings settingsOf(const Recording &recording, bool blindSigning)
{
    VirtualLedger::Settings settings;
    settings.blindSigning = blindSigning;
    settings.smartAccount = recording.device.contains("smart account upgrade ON");
    if (recording.device.contains("1.23.0"))
        settings.version = "1.23.0-dev";
    return settings;
}

} // namespace

/// The virtual Ledger is held against the real app's answers, byte for byte: what is shown with it is worth that much.
class TestVirtualLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAsTheRealOne_data();
    void answersAsTheRealOne();
};

void TestVirtualLedger::answersAsTheRealOne_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<bool>("blindSigning");
    const auto &all = recordings();
    QCOMPARE(all.size(), std::size_t{144});
    bool blindSigning = false;
    QString device;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].device != device)
            blindSigning = all[i].device.contains("blind signing ON");
        device = all[i].device;
        if (all[i].name == "config blind on")
            blindSigning = true; // set on the device between two cases of the first recording
        if (!kUnknown.contains(all[i].name))
            QTest::addRow("%zu %s", i, qPrintable(all[i].name)) << int(i) << blindSigning;
    }
}

void TestVirtualLedger::answersAsTheRealOne()
{
    QFETCH(const int, index);
    QFETCH(const bool, blindSigning);
    const Recording recording = recordings()[static_cast<std::size_t>(index)];
    VirtualLedger ledger(settingsOf(recording, blindSigning));
    if (recording.decision == "reject")
        ledger.person = [](VirtualLedger::Screen) { return VirtualLedger::Decision::Reject; };
    if (recording.name ==
        "tx 1559 erc20 transfer WETH") // the case before had told the app of a token: this is its second
        (void)ledger.answer(hex(recording.exchanges.front().request));
    for (const Exchange &exchange : recording.exchanges)
        QCOMPARE(QString::fromStdString(toHex(ledger.answer(hex(exchange.request)))), exchange.answer);
}

QTEST_GUILESS_MAIN(TestVirtualLedger)
#include "tst_virtual_ledger.moc"
