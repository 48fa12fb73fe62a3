// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/account_scan.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::wallet;

class TestAccountScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paths_areThoseOfTheOtherPrograms();
    void schemes_areFoundByTheirNames();
    void use_isAnythingThatCanBeSeen();
};

// As Ledger's documentation of its apps' paths and MyCrypto's list of them have it.
void TestAccountScan::paths_areThoseOfTheOtherPrograms()
{
    QCOMPARE(accountPath(AccountScheme::Bip44, 3).toString(), "m/44'/60'/0'/0/3");
    QCOMPARE(accountPath(AccountScheme::LedgerLive, 3).toString(), "m/44'/60'/3'/0/0");
    QCOMPARE(accountPath(AccountScheme::Legacy, 3).toString(), "m/44'/60'/0'/3");
}

void TestAccountScan::schemes_areFoundByTheirNames()
{
    for (const AccountScheme scheme : kAllSchemes)
        QCOMPARE(schemeFrom(schemeName(scheme)), Result<AccountScheme>(scheme));
    const auto said = schemeFrom("Ledger Live");
    QCOMPARE(said.error().code, ErrorCode::InvalidInput);
    QVERIFY(said.error().detail.find("ledger-live") != std::string::npos);
}

void TestAccountScan::use_isAnythingThatCanBeSeen()
{
    ChainUse use;
    QVERIFY(!use.isUse());
    use.sent = ethereum::Nonce(1);
    QVERIFY(use.isUse());
    use = {};
    use.coins = ethereum::Wei(Uint256(1));
    QVERIFY(use.isUse());
    use = {};
    use.hasTokens = true;
    QVERIFY(use.isUse());
}

QTEST_APPLESS_MAIN(TestAccountScan)
#include "tst_account_scan.moc"
