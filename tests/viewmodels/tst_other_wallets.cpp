// SPDX-License-Identifier: GPL-3.0-or-later
//
// What comes into an open vault beside its first account: other wallets, and accounts that were used before.
#include "account_finder.h"
#include "async/wait_for.h"
#include "backup_shares.h"
#include "fixtures.h"
#include "other_wallet.h"
#include "typing.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace sheaf;
using namespace sheaf::desktop;
using namespace sheaf::desktop::test;

class TestOtherWallets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = Desk::open();
        m_toasts = std::make_unique<ToastModel>();
        m_other = std::make_unique<OtherWallet>(m_desk->session.get(), m_toasts.get());
        m_finder = std::make_unique<AccountFinder>(m_desk->session.get(), m_toasts.get());
    }
    void cleanup()
    {
        m_finder.reset();
        m_other.reset();
        m_toasts.reset();
        m_desk.reset();
    }

    void words_areShownByTheirAccount_andAdded()
    {
        // BIP-39's vector of 0x7f…7f; its account by ethers
        WordsField words;
        typeInto(words, "legal winner thank year wave sausage worth useful legal winner thank");
        m_other->judgeWords(&words, nullptr);
        QVERIFY(m_other->address().isEmpty());
        m_other->addWords(&words, nullptr, {});
        QCOMPARE(vault().accounts()->size(), std::size_t(1));
        typeInto(words, " yellow");
        m_other->judgeWords(&words, nullptr);
        QCOMPARE(m_other->address(), QStringLiteral("0x58A57ed9d8d624cBD12e2C467D34787555bB1b25"));
        QSignalSpy done(m_other.get(), &OtherWallet::done);
        m_other->addWords(&words, nullptr, QStringLiteral(" Old "));
        QCOMPARE(done.size(), 1);
        QVERIFY(m_other->address().isEmpty());
        QCOMPARE(vault().accountNamed("Old")->address.toString(),
                 std::string("0x58A57ed9d8d624cBD12e2C467D34787555bB1b25"));
    }

    void aPassphrase_opensAnotherWalletBehindTheSameWords()
    {
        WordsField words;
        typeInto(words, kMnemonic);
        m_other->addWords(&words, nullptr, {});
        QVERIFY(!m_other->problem().isEmpty()); // they are in the vault
        SecretField passphrase;
        typeInto(passphrase, "hidden");
        m_other->judgeWords(&words, &passphrase);
        const QString hidden = m_other->address();
        QVERIFY(!hidden.isEmpty() && m_other->problem().isEmpty());
        m_other->addWords(&words, &passphrase, QStringLiteral("Hidden"));
        QCOMPARE(QString::fromStdString(vault().accountNamed("Hidden")->address.toString()), hidden);
        // Further accounts of it are those of the passphrase.
        const auto next = vault().derive(1, {}, {}, "Hidden");
        QVERIFY(next->front().address.toString() != "0x70997970C51812dc3A010C7d01b50e0d17dc79C8");
    }

    void shares_areAdded_onceTheyAreEnough()
    {
        takeShare(kShare);
        m_other->addShares(nullptr, {});
        QVERIFY(!m_other->busy());
        m_other->shares()->clear();
        SecretField passphrase;
        takeShares(&passphrase);
        QSignalSpy done(m_other.get(), &OtherWallet::done);
        m_other->addShares(&passphrase, QStringLiteral("Shared"));
        QVERIFY(m_other->busy() && done.isEmpty()); // the window goes on
        m_other->addShares(&passphrase, QStringLiteral("Twice"));
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(!m_other->busy());
        QCOMPARE(vault().accounts()->size(), std::size_t(2));
        QVERIFY(vault().accountNamed("Shared")->isOfShares && !vault().accountNamed("Account 1")->isOfShares);
        QCOMPARE(vault().accountNamed("Shared")->address.toString(), std::string(kShareAccount));
        QVERIFY(m_other->shares()->copies().empty());
    }

    void lockingWhileSharesAreAdded_addsNothing()
    {
        SecretField passphrase;
        takeShares(&passphrase);
        QSignalSpy done(m_other.get(), &OtherWallet::done);
        m_other->addShares(&passphrase, QStringLiteral("Late"));
        m_desk->session->lock();
        QTRY_VERIFY(!m_other->busy());
        QVERIFY(done.isEmpty() && m_other->problem().isEmpty());
    }

    void locking_forgetsWhatWasTyped()
    {
        takeShare(kShare);
        QCOMPARE(m_other->shares()->shares()->size(), 1);
        m_desk->session->lock();
        QCOMPARE(m_other->shares()->shares()->size(), 0);
    }

    void finder_asksNobodyUnlessAllowed()
    {
        m_finder->prepare();
        QCOMPARE(m_finder->wallets(), QStringList{QStringLiteral("Account 1")});
        QCOMPARE(m_finder->chains()->size(), static_cast<int>(m_desk->registry().chains().size()));
        QVERIFY(m_finder->ready());
        m_finder->start();
        QVERIFY(!m_finder->running());
        QVERIFY(m_finder->problem().contains(QStringLiteral("not allowed")));
    }

    void finder_needsAChain_andWords()
    {
        m_finder->prepare();
        for (const wallet::ChainSpec &chain : m_desk->registry().chains())
            m_finder->chooseChain(QString::number(chain.id.value()), false);
        QVERIFY(!m_finder->ready());
        m_finder->chooseChain(QStringLiteral("901"), true);
        QVERIFY(m_finder->ready());
        m_finder->chooseChain(QStringLiteral("4711"), true); // none
        m_desk->session->lock();
        m_finder->prepare();
        QVERIFY(!m_finder->ready() && m_finder->wallets().isEmpty());
    }

    void finder_knowsTheWalletsOfTheVault()
    {
        QVERIFY(vault().importWords(secretOf(kMnemonic), secretOf("hidden"), "Hidden"));
        QVERIFY(vault().derive(1, {}, "Second"));
        QVERIFY(vault().watch("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "Seen"));
        m_finder->prepare();
        QCOMPARE(m_finder->wallets(), QStringList({QStringLiteral("Account 1"), QStringLiteral("Hidden")}));
        m_finder->setCurrent(1);
        QCOMPARE(m_finder->current(), 1);
        m_finder->setCurrent(2);
        m_finder->setCurrent(-1);
        QCOMPARE(m_finder->current(), 1);
    }

    void finder_showsWhatWasUsed_andAddsWhatIsWanted()
    {
        const QAbstractItemModelTester tester(m_finder->found(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto account = [](wallet::AccountScheme scheme, const char *path, const char *address, bool isKnown) {
            wallet::UsedAccount one;
            one.scheme = scheme;
            one.path = path;
            one.address = ethereum::Address::parse(address).value();
            one.uses = {{wallet::ChainId(901), ethereum::Nonce(3), {}, false}};
            one.isKnown = isKnown;
            return one;
        };
        // By ethers, of kMnemonic
        const char *second = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";
        const char *live = "0x8C8d35429F74ec245F8Ef2f4Fd1e551cFF97d650";
        wallet::ScanResult result;
        result.accounts = {account(wallet::AccountScheme::Bip44, "m/44'/60'/0'/0/0",
                                   "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266", true),
                           account(wallet::AccountScheme::Bip44, "m/44'/60'/0'/0/1", second, false),
                           account(wallet::AccountScheme::LedgerLive, "m/44'/60'/1'/0/0", live, false)};
        result.unasked = {{wallet::ChainId(902), Error{ErrorCode::Network, "it could not be reached"}}};
        m_finder->prepare();
        m_finder->show(std::move(result));
        QVERIFY(m_finder->finished());
        QCOMPARE(m_finder->progress(), QStringLiteral("3 account(s) were used"));
        QVERIFY(m_finder->missing().startsWith(QStringLiteral("Could not be asked: ")));
        QCOMPARE(m_finder->found()->size(), 3);
        QVERIFY(foundAt(0, "known").toBool() && !foundAt(0, "chosen").toBool());
        QCOMPARE(foundAt(1, "path").toString(), QStringLiteral("m/44'/60'/0'/0/1"));
        QCOMPARE(foundAt(2, "layout").toString(), QStringLiteral("as in Ledger Live"));
        QVERIFY(!foundAt(2, "uses").toString().isEmpty());
        QCOMPARE(m_finder->chosen(), 2);
        m_finder->choose(QString::fromLatin1(second), false);
        m_finder->choose(QStringLiteral("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"), true); // is there already
        QCOMPARE(m_finder->chosen(), 1);
        QSignalSpy done(m_finder.get(), &AccountFinder::done);
        m_finder->add();
        QCOMPARE(done.size(), 1);
        const auto accounts = vault().accounts();
        QCOMPARE(accounts->size(), std::size_t(2));
        QCOMPARE(accounts->back().address.toString(), std::string(live));
        QCOMPARE(accounts->back().path, std::string("m/44'/60'/1'/0/0"));
        QCOMPARE(m_finder->found()->size(), 0);
    }

    void finder_saysWhyThereIsNothing()
    {
        m_finder->prepare();
        m_finder->show(failure(ErrorCode::Network, "no chain could be asked which accounts were used"));
        QVERIFY(!m_finder->finished() && !m_finder->problem().isEmpty());
        m_finder->show(wallet::ScanResult{});
        QVERIFY(m_finder->finished() && m_finder->chosen() == 0);
        QVERIFY(!m_finder->progress().isEmpty() && m_finder->missing().isEmpty());
    }

    /// Whether the local network is up or not, the search ends, and says what it could not ask.
    void finder_endsWithAnAnswerOrAReason()
    {
        const QAbstractItemModelTester tester(m_finder->found(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_desk->preferences.setNetworkAllowed(true);
        m_finder->prepare();
        m_finder->start();
        QVERIFY(m_finder->running() && !m_finder->ready());
        QVERIFY(!m_finder->progress().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!m_finder->running(), 60'000);
        QVERIFY(m_finder->finished() ? m_finder->problem().isEmpty() : !m_finder->problem().isEmpty());
        QVERIFY(m_finder->ready());
    }

    void finder_forgetsASearchThatNobodyWaitsFor()
    {
        m_desk->preferences.setNetworkAllowed(true);
        m_finder->prepare();
        m_finder->start();
        m_desk->session->lock();
        QVERIFY(!m_finder->running() && !m_finder->finished());
        QTest::qWait(50);
        QCOMPARE(m_finder->found()->size(), 0);
    }

private:
    QVariant foundAt(int row, const char *role) const
    {
        return m_finder->found()->value(row, QString::fromLatin1(role));
    }
    void takeShare(const char *share)
    {
        WordsField field;
        field.setProperty("shares", true);
        field.setProperty("most", 59);
        typeInto(field, share);
        m_other->shares()->take(&field);
    }
    /// Enough of them, until their account is known.
    void takeShares(SecretField *passphrase)
    {
        takeShare(kShare);
        takeShare(kOtherShare);
        typeInto(*passphrase, kSharePassphrase);
        m_other->shares()->judge(passphrase);
        QTRY_COMPARE(m_other->shares()->address(), QString::fromLatin1(kShareAccount));
    }
    wallet::Vault &vault() { return m_desk->session->wallet().vault(); }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ToastModel> m_toasts;
    std::unique_ptr<OtherWallet> m_other;
    std::unique_ptr<AccountFinder> m_finder;
};

QTEST_MAIN(TestOtherWallets)
#include "tst_other_wallets.moc"
