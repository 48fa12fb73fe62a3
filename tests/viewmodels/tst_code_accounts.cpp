// SPDX-License-Identifier: GPL-3.0-or-later
#include "code_accounts.h"
#include "codes.h"
#include "fixtures.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace sheaf;
using namespace sheaf::desktop;
using namespace sheaf::desktop::test;

namespace {

// The mnemonic's first accounts, as Hardhat's documentation lists them. The vault has the first by its words.
const QString kFirst = QStringLiteral("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266");
const QString kSecond = QStringLiteral("0x70997970C51812dc3A010C7d01b50e0d17dc79C8");
const QString kThird = QStringLiteral("0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC");

} // namespace

class TestCodeAccounts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = Desk::open();
        m_toasts = std::make_unique<ToastModel>();
        m_accounts = std::make_unique<CodeAccounts>(m_desk->session.get(), m_toasts.get());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_accounts->offered());
    }
    void cleanup()
    {
        m_tester.reset();
        m_accounts.reset();
        m_toasts.reset();
        m_desk.reset();
    }

    void whatTheDeviceShows_isListed()
    {
        show(standardKey());
        QCOMPARE(m_accounts->device(), QStringLiteral("Keystone"));
        QCOMPARE(m_accounts->offered()->size(), 5);
        QCOMPARE(at(0, "key"), kFirst);
        QCOMPARE(at(1, "key"), kSecond);
        QCOMPARE(at(1, "path"), QStringLiteral("m/44'/60'/0'/0/1"));
        QVERIFY(m_accounts->offered()->value(0, QStringLiteral("known")).toBool());
        QVERIFY(!m_accounts->offered()->value(1, QStringLiteral("known")).toBool());
    }

    void one_isAddedUnderItsName()
    {
        QSignalSpy done(m_accounts.get(), &CodeAccounts::done);
        show(standardKey());
        m_accounts->choose(kSecond, true);
        QCOMPARE(m_accounts->chosen(), 1);
        m_accounts->add(QStringLiteral(" Cold "));
        QCOMPARE(m_accounts->problem(), QString());
        QCOMPARE(done.size(), 1);
        const auto account = accountOf(kSecond);
        QCOMPARE(account.name, std::string("Cold"));
        QCOMPARE(account.kind, wallet::AccountKind::Hardware);
        QCOMPARE(account.path, std::string("m/44'/60'/0'/0/1"));
        QCOMPARE(account.device, std::string("qr:16a93ed0"));
        QCOMPARE(m_accounts->device(), QString()); // nothing is shown any more
    }

    void several_getNamesOfTheirOwn()
    {
        show(standardKey());
        m_accounts->choose(kSecond, true);
        m_accounts->choose(kThird, true);
        m_accounts->add(QStringLiteral("Cold"));
        QCOMPARE(m_accounts->problem(), QString());
        QVERIFY(accountOf(kSecond).name != accountOf(kThird).name);
    }

    /// Without the device: what it has shown is kept.
    void furtherAccounts_needNoDevice()
    {
        QVERIFY(m_accounts->before().isEmpty());
        show(standardKey());
        m_accounts->choose(kSecond, true);
        m_accounts->add({});
        QCOMPARE(m_accounts->before(), QStringList{QStringLiteral("qr:16a93ed0")});
        m_accounts->recall(0);
        QCOMPARE(m_accounts->offered()->size(), 5);
        QVERIFY(m_accounts->offered()->value(1, QStringLiteral("known")).toBool());
        m_accounts->more();
        QCOMPARE(m_accounts->offered()->size(), 10);
        QCOMPARE(at(9, "key"), QStringLiteral("0xa0Ee7A142d267C1f36714E4a8F75612F20a79720"));
        m_accounts->choose(at(9, "key"), true);
        m_accounts->add({});
        QCOMPARE(accountOf(QStringLiteral("0xa0Ee7A142d267C1f36714E4a8F75612F20a79720")).path,
                 std::string("m/44'/60'/0'/0/9"));
        m_accounts->recall(7);
        m_accounts->recall(-1);
        QCOMPARE(m_accounts->offered()->size(), 0);
    }

    void whatIsNotOffered_isNotAdded()
    {
        const auto before = m_desk->session->wallet().vault().accounts()->size();
        show(standardKey());
        m_accounts->choose(QStringLiteral("0x0000000000000000000000000000000000000001"), true);
        QCOMPARE(m_accounts->chosen(), 0);
        m_accounts->choose(kFirst, true); // the vault has it
        QCOMPARE(m_accounts->chosen(), 0);
        m_accounts->choose(kSecond, true);
        m_accounts->choose(kSecond, false);
        m_accounts->add({});
        QCOMPARE(m_desk->session->wallet().vault().accounts()->size(), before);
    }

    void whatShowsNoAccounts_isSaid()
    {
        show({"eth-signature", Bytes{0xA0}});
        QVERIFY(!m_accounts->problem().isEmpty());
        QCOMPARE(m_accounts->offered()->size(), 0);
        QCOMPARE(m_accounts->device(), QString());
        show(standardKey());
        QCOMPARE(m_accounts->problem(), QString());
    }

    void lock_forgetsWhatWasShown()
    {
        show(standardKey());
        m_accounts->choose(kSecond, true);
        m_desk->session->lock();
        QCOMPARE(m_accounts->offered()->size(), 0);
        QCOMPARE(m_accounts->chosen(), 0);
        show(standardKey()); // was under way
        m_accounts->add({});
        m_accounts->more();
        m_accounts->recall(0);
        QCOMPARE(m_accounts->offered()->size(), 0);
    }

private:
    void show(const devices::UniformResource &shown)
    {
        m_accounts->reader()->take(std::vector<std::string>{shown.toText()});
    }
    QString at(int row, const char *role) { return m_accounts->offered()->value(row, QLatin1String(role)).toString(); }
    wallet::Account accountOf(const QString &address)
    {
        const auto accounts = m_desk->session->wallet().vault().accounts().value();
        for (const wallet::Account &account : accounts)
            if (QString::fromStdString(account.address.toString()) == address)
                return account;
        qFatal("no such account");
    }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ToastModel> m_toasts;
    std::unique_ptr<CodeAccounts> m_accounts;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestCodeAccounts)
#include "tst_code_accounts.moc"
