// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts_model.h"
#include "async/wait_for.h"
#include "contacts_model.h"
#include "fixtures.h"
#include "network_settings.h"
#include "paths.h"
#include "security_model.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QSignalSpy>

using namespace sheaf;
using namespace sheaf::desktop;
using namespace sheaf::desktop::test;

namespace {

// Hardhat's and Anvil's second account, and the key of the third.
const QString kSecond = QStringLiteral("0x70997970C51812dc3A010C7d01b50e0d17dc79C8");
constexpr const char *kThirdKey = "5de4111afa1a4b94908f83103eb1f1706367c2e68ca870fc3fb9a804cdab365a";
const QString kThird = QStringLiteral("0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC");
const QString kStranger = QStringLiteral("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"); // of EIP-55

constexpr const char *kNext = "seven long herons over the mill";

} // namespace

class TestSettingsModels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init()
    {
        m_desk = Desk::open();
        m_toasts = std::make_unique<ToastModel>();
    }

    // Networks.

    void networks_areThoseOfTheNextStart()
    {
        NetworkSettings model(m_desk->session.get());
        const QAbstractItemModelTester tester(model.networks(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.load();
        QCOMPARE(model.networks()->size(), 3);
        QVERIFY(!model.restartNeeded());
        QVERIFY(model.addable()->size() > 5);
        QCOMPARE(model.networks()->value(0, QStringLiteral("state")).toString(), QStringLiteral("not asked yet"));
    }

    void networks_askNobodyUnlessAllowed()
    {
        NetworkSettings model(m_desk->session.get());
        model.load();
        model.check();
        QVERIFY(!model.checking());
    }

    void networks_sayWhoDoesNotAnswer()
    {
        m_desk->preferences.setNetworkAllowed(true);
        NetworkSettings model(m_desk->session.get());
        model.load();
        model.check();
        QVERIFY(model.checking());
        QTRY_VERIFY_WITH_TIMEOUT(!model.checking(), 30'000);
        // Whether the local network is up or not, each chain has an answer or a reason.
        for (int row = 0; row < model.networks()->size(); ++row) {
            const QString state = model.networks()->value(row, QStringLiteral("state")).toString();
            QVERIFY2(state != QStringLiteral("not asked yet"), qPrintable(state));
        }
    }

    void endpoints_changeForTheNextStart()
    {
        NetworkSettings model(m_desk->session.get());
        model.load();
        RowsModel *endpoints = model.endpoints(QStringLiteral("901"));
        const QAbstractItemModelTester tester(endpoints, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QString shipped = endpoints->value(0, QStringLiteral("key")).toString();
        model.addEndpoint(QStringLiteral("901"), QStringLiteral(" https://mine.example/v1/secret-key "), {});
        QVERIFY2(model.problem().isEmpty(), qPrintable(model.problem()));
        QVERIFY(model.restartNeeded());
        QCOMPARE(endpoints->size(), 2);
        const QString mine = endpoints->value(1, QStringLiteral("key")).toString();
        QCOMPARE(mine, QStringLiteral("https://mine.example/v1/secret-key"));
        QCOMPARE(endpoints->value(1, QStringLiteral("name")).toString(), QStringLiteral("https://mine.example/…"));
        QCOMPARE(endpoints->value(1, QStringLiteral("state")).toString(), QStringLiteral("from the next start on"));
        model.moveEndpoint(QStringLiteral("901"), mine, -1);
        QCOMPARE(endpoints->value(0, QStringLiteral("key")).toString(), mine);
        QCOMPARE(endpoints->value(0, QStringLiteral("first")).toBool(), true);
        model.moveEndpoint(QStringLiteral("901"), mine, -1); // no further
        QCOMPARE(endpoints->value(0, QStringLiteral("key")).toString(), mine);
        model.removeEndpoint(QStringLiteral("901"), mine);
        QCOMPARE(endpoints->size(), 1);
        QCOMPARE(endpoints->value(0, QStringLiteral("key")).toString(), shipped);
        QVERIFY(!model.restartNeeded());
        model.removeEndpoint(QStringLiteral("901"), shipped);
        QCOMPARE(model.problemAt(), QStringLiteral("901"));
        QCOMPARE(endpoints->size(), 1);
    }

    void endpoints_refusePlainHttp()
    {
        NetworkSettings model(m_desk->session.get());
        model.load();
        model.addEndpoint(QStringLiteral("901"), QStringLiteral("http://node.example"), {});
        QCOMPARE(model.problemAt(), QStringLiteral("901"));
        QVERIFY(model.problem().contains(QStringLiteral("only for this machine")));
        QVERIFY(!model.restartNeeded());
        model.clearProblem();
        QVERIFY(model.problem().isEmpty());
        model.addEndpoint(QStringLiteral("4711"), QStringLiteral("https://node.example"), {}); // no such chain
        QVERIFY(!model.restartNeeded());
    }

    void networks_areAdded()
    {
        NetworkSettings model(m_desk->session.get());
        QSignalSpy done(&model, &NetworkSettings::done);
        model.load();
        model.addFile(QStringLiteral("/nowhere.json"));
        QCOMPARE(model.problemAt(), QStringLiteral("add"));
        const int before = model.addable()->size();
        model.addShipped(QStringLiteral("1"));
        QVERIFY2(model.problem().isEmpty(), qPrintable(model.problem()));
        QCOMPARE(done.size(), 1);
        QCOMPARE(model.addable()->size(), before - 1);
        QVERIFY(model.restartNeeded());
    }

    // Accounts.

    void accounts_growAndAreRenamed()
    {
        AccountsModel model(m_desk->session.get(), m_toasts.get());
        const QAbstractItemModelTester tester(model.accounts(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        Q_EMIT m_desk->session->accountsChanged();
        QCOMPARE(model.accounts()->size(), 1);
        QVERIFY(model.canDerive());
        model.derive({});
        QCOMPARE(model.accounts()->value(1, QStringLiteral("key")).toString(), kSecond);
        QCOMPARE(model.accounts()->value(1, QStringLiteral("path")).toString(), QStringLiteral("m/44'/60'/0'/0/1"));
        model.rename(kSecond, QStringLiteral("  Savings "));
        QCOMPARE(model.accounts()->value(1, QStringLiteral("name")).toString(), QStringLiteral("Savings"));
        model.rename(kSecond, QStringLiteral("account 1")); // taken, whatever its case
        QCOMPARE(model.problemAt(), kSecond);
        QCOMPARE(model.accounts()->value(1, QStringLiteral("name")).toString(), QStringLiteral("Savings"));
        m_desk->session->lock();
        QCOMPARE(model.accounts()->size(), 0);
        QVERIFY(model.problem().isEmpty());
    }

    void accounts_ofEachWallet()
    {
        // Behind kMnemonic with the passphrase "hidden", by ethers: m/44'/60'/0'/0/0 and 1
        const QStringList hidden{QStringLiteral("0x177666006070A03AE980283E89F9Fde6aaf1a716"),
                                 QStringLiteral("0xAa2Aa1415b92775490006A02169028105E5CF90B")};
        wallet::Vault &vault = m_desk->session->wallet().vault();
        QVERIFY(vault.importWords(secretOf(kMnemonic), secretOf("hidden"), "Hidden"));
        AccountsModel model(m_desk->session.get(), m_toasts.get());
        Q_EMIT m_desk->session->accountsChanged();
        QCOMPARE(model.wallets(), QStringList({QStringLiteral("Account 1"), QStringLiteral("Hidden")}));
        QCOMPARE(model.accounts()->value(1, QStringLiteral("key")).toString(), hidden[0]);
        model.add(QStringLiteral("derive"), {}, QStringLiteral("Hidden"), nullptr);
        QCOMPARE(model.accounts()->value(2, QStringLiteral("key")).toString(), hidden[1]);
        model.add(QStringLiteral("derive"), {}, QStringLiteral("Account 1"), nullptr);
        QCOMPARE(model.accounts()->value(3, QStringLiteral("key")).toString(), kSecond);
        QCOMPARE(model.wallets().size(), 2); // accounts of theirs are no wallets
        model.add(QStringLiteral("derive"), {}, QStringLiteral("Nobody"), nullptr);
        QCOMPARE(model.problemAt(), QStringLiteral("derive"));
    }

    void accounts_importAndWatch()
    {
        AccountsModel model(m_desk->session.get(), m_toasts.get());
        QSignalSpy done(&model, &AccountsModel::done);
        model.importKey(secretOf("nonsense"), {});
        QCOMPARE(model.problemAt(), QStringLiteral("import"));
        QVERIFY(!model.problem().contains(QStringLiteral("nonsense"))); // what was typed may be most of a key
        model.importKey(secretOf(kThirdKey), QStringLiteral("Old key"));
        QCOMPARE(done.last().first().toString(), QStringLiteral("import"));
        model.watch(kStranger.toLower().replace(QLatin1String("0x5a"), QLatin1String("0x5A")), {});
        QCOMPARE(model.problemAt(), QStringLiteral("watch")); // mixed case with a wrong checksum
        model.watch(kStranger, QStringLiteral("Their vault"));
        QCOMPARE(model.accounts()->size(), 3);
        QCOMPARE(model.accounts()->value(1, QStringLiteral("key")).toString(), kThird);
        QCOMPARE(model.accounts()->value(2, QStringLiteral("kindGlyph")).toString(), QStringLiteral("watch_only"));
        model.watch(kStranger, QStringLiteral("Again"));
        QCOMPARE(model.problemAt(), QStringLiteral("watch"));
    }

    void accounts_thatComeLaterCanSign()
    {
        QVERIFY(m_desk->session->wallet().rules()); // the door is made, with the signer of that moment
        const auto signer = m_desk->session->wallet().vault().signer().value();
        AccountsModel model(m_desk->session.get(), m_toasts.get());
        model.derive({});
        QVERIFY(m_desk->session->wallet().rules());
        QVERIFY(signer->holds(ethereum::Address::parse(kSecond.toStdString()).value()));
    }

    void accounts_onDevicesAreShown()
    {
        AccountsModel model(m_desk->session.get(), m_toasts.get());
        const auto path = wallet::accountPath(wallet::AccountScheme::LedgerLive, 1);
        const auto address = ethereum::Address::parse(kStranger.toStdString()).value();
        QVERIFY(m_desk->session->wallet().vault().addHardware(address, path, "ledger", "cold"));
        Q_EMIT m_desk->session->accountsChanged();
        const int last = model.accounts()->size() - 1;
        QCOMPARE(model.accounts()->value(last, QStringLiteral("name")).toString(), QStringLiteral("cold"));
        QCOMPARE(model.accounts()->value(last, QStringLiteral("kind")).toString(),
                 QStringLiteral("on a hardware wallet"));
        QCOMPARE(model.accounts()->value(last, QStringLiteral("path")).toString(), QStringLiteral("m/44'/60'/1'/0/0"));
    }

    void accounts_withoutADeviceSayWhatToDo()
    {
        const auto connected = async::waitFor(m_desk->session->wallet().hardware()->list());
        if (!connected.found.empty() || !connected.problems.empty())
            QSKIP("a device is connected to this machine");
        AccountsModel model(m_desk->session.get(), m_toasts.get());
        model.addFromDevice(QStringLiteral("cold"));
        QVERIFY(model.isAsking());
        QTRY_VERIFY(!model.isAsking());
        QCOMPARE(model.problemAt(), QStringLiteral("device"));
        QVERIFY(model.problem().startsWith(QStringLiteral("No device is connected. Plug it in")));
    }

    void devices_areSpokenFor()
    {
        DevicePerson &person = *m_desk->session->person();
        const QSignalSpy told(&person, &DevicePerson::told);
        person.prompt({devices::Step::ConfirmSignature, "Ledger Flex", {}, false});
        QVERIFY(told.front().front().toString().startsWith(QStringLiteral("Look at what Ledger Flex shows")));
        person.prompt({devices::Step::ConfirmSignature, "Ledger Flex", "to 0x01, hash 0x02", false});
        QVERIFY(told.back().front().toString().endsWith(QStringLiteral("to 0x01, hash 0x02")));
        QVERIFY(!person.gaveUp());
        const auto kept = m_desk->session->person();
        m_desk.reset();
        QVERIFY(kept->gaveUp());
    }

    void accounts_copy()
    {
        AccountsModel model(m_desk->session.get(), m_toasts.get());
        model.copy(kSecond);
        QCOMPARE(QGuiApplication::clipboard()->text(), kSecond);
        QCOMPARE(m_toasts->text(), QStringLiteral("Address copied"));
    }

    // Address book.

    void contacts_comeAndGoAndComeBack()
    {
        ContactsModel model(m_desk->session.get(), m_toasts.get());
        const QAbstractItemModelTester tester(model.contacts(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy added(&model, &ContactsModel::added);
        model.add(QStringLiteral(" Mum "), kStranger);
        QCOMPARE(added.size(), 1);
        QCOMPARE(model.contacts()->value(0, QStringLiteral("key")).toString(), QStringLiteral("Mum"));
        QVERIFY(m_desk->session->wallet().vault().recipient("mum"));
        model.remove(QStringLiteral("Mum"));
        QCOMPARE(model.contacts()->size(), 0);
        QVERIFY(!m_toasts->action().isEmpty());
        m_toasts->act();
        QCOMPARE(model.contacts()->size(), 1);
        QCOMPARE(model.contacts()->value(0, QStringLiteral("address")).toString(), kStranger);
        QVERIFY(m_toasts->text().isEmpty());
    }

    void contacts_undoOfALockedVaultDoesNothing()
    {
        ContactsModel model(m_desk->session.get(), m_toasts.get());
        model.add(QStringLiteral("Mum"), kStranger);
        model.remove(QStringLiteral("Mum"));
        m_desk->session->lock();
        m_toasts->act();
        QCOMPARE(model.contacts()->size(), 0);
    }

    void contacts_sayWhatIsWrongBesideTheField()
    {
        ContactsModel model(m_desk->session.get(), m_toasts.get());
        model.look(QStringLiteral("0x5aAeb"));
        QVERIFY(model.addressProblem().isEmpty()); // too short to be wrong yet
        QString wrong = kStranger;
        wrong[5] = QLatin1Char('B'); // the checksum has it in lower case
        model.look(wrong);
        QVERIFY(!model.addressProblem().isEmpty());
        model.add(QStringLiteral("Mum"), wrong);
        QVERIFY(!model.addressProblem().isEmpty());
        model.add({}, kStranger);
        QVERIFY(!model.nameProblem().isEmpty());
        QVERIFY(model.addressProblem().isEmpty());
        model.add(QStringLiteral("Mum"), kStranger);
        QVERIFY(model.nameProblem().isEmpty());
        model.look(kStranger);
        QVERIFY(model.warning().contains(QStringLiteral("Mum")));
        model.look(
            QStringLiteral("0x5aaeb6aaaaaaaaaaaaaaaaaaaaaaaaaaaf1beaed")); // its first and last digits, and another
        QVERIFY(model.warning().contains(QStringLiteral("looks like")));
        model.look(kSecond);
        QVERIFY(model.warning().isEmpty());
        model.look(QStringLiteral("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"));
        QVERIFY(model.warning().contains(QStringLiteral("your own account")));
    }

    // Security.

    void password_isChanged()
    {
        SecurityModel model(m_desk->session.get(), m_toasts.get());
        QSignalSpy changed(&model, &SecurityModel::passwordChanged);
        model.changePassword(secretOf(kPassword), secretOf(kNext), secretOf(kNext));
        QVERIFY(model.busy());
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 20'000);
        QVERIFY(!model.busy());
        m_desk->session->lock();
        wallet::Vault &vault = m_desk->session->wallet().vault();
        QVERIFY(!vault.unlock(secretOf(kPassword)));
        QVERIFY(vault.unlock(secretOf(kNext)));
    }

    void password_wrongOrDifferent()
    {
        SecurityModel model(m_desk->session.get(), m_toasts.get());
        model.changePassword(secretOf(""), secretOf(kNext), secretOf(kNext));
        QVERIFY(!model.currentProblem().isEmpty());
        model.changePassword(secretOf(kPassword), secretOf(kNext), secretOf(kPassword));
        QVERIFY(!model.nextProblem().isEmpty());
        QVERIFY(model.currentProblem().isEmpty());
        for (const char *weak : {"", "short", "password123"}) {
            model.changePassword(secretOf(kPassword), secretOf(weak), secretOf(weak));
            QVERIFY(!model.nextProblem().isEmpty());
        }
        model.changePassword(secretOf(kPassword), secretOf(kPassword), secretOf(kPassword));
        QVERIFY(!model.nextProblem().isEmpty());
        QVERIFY(!model.busy());
        model.changePassword(secretOf("wrong"), secretOf(kNext), secretOf(kNext));
        QTRY_VERIFY_WITH_TIMEOUT(!model.busy(), 20'000);
        QVERIFY(model.currentProblem().contains(QStringLiteral("nothing was changed")));
        QVERIFY(m_desk->session->wallet().vault().checkPassword(secretOf(kPassword)));
    }

    void password_lockWhileItChanges()
    {
        SecurityModel model(m_desk->session.get(), m_toasts.get());
        model.changePassword(secretOf(kPassword), secretOf(kNext), secretOf(kNext));
        m_desk->session->lock();
        QCOMPARE(m_desk->session->state(), Session::State::Locked);
        QTRY_VERIFY_WITH_TIMEOUT(!model.busy(), 20'000);
        QVERIFY(!m_desk->session->wallet().vault().isUnlocked()); // the lock held
        QVERIFY(m_desk->session->wallet().vault().unlock(secretOf(kNext)));
    }

    void password_closingTheProgramWhileItChanges()
    {
        {
            SecurityModel model(m_desk->session.get(), m_toasts.get());
            model.changePassword(secretOf(kPassword), secretOf(kNext), secretOf(kNext));
        }
        m_desk->session.reset();
        QTest::qWait(50); // whatever was on its way finds nobody
    }

    void backup_writesOneFileAndNoOther()
    {
        SecurityModel model(m_desk->session.get(), m_toasts.get());
        QSignalSpy done(&model, &SecurityModel::backedUp);
        const QString file = m_desk->folder.filePath(QStringLiteral("copy.sheaf"));
        model.backup(QStringLiteral("\"%1\"").arg(file));
        QVERIFY(model.backingUp()); // on another thread: the window goes on
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(!model.backingUp());
        QVERIFY2(model.backupProblem().isEmpty(), qPrintable(model.backupProblem()));
        QVERIFY(QFile::exists(file));
        QVERIFY(!QFile::exists(m_desk->folder.filePath(QStringLiteral("vault/backup.tmp"))));
        model.backup(file);
        QTRY_VERIFY(!model.backingUp());
        QVERIFY(!model.backupProblem().isEmpty()); // nothing is overwritten
        model.backup(m_desk->folder.path());
        QVERIFY(model.backupProblem().contains(QStringLiteral("folder")));
        model.backup(QStringLiteral("copy.sheaf"));
        QVERIFY(model.backupProblem().contains(QStringLiteral("whole path")));
        model.backup(m_desk->folder.filePath(QStringLiteral("no/where/copy.sheaf")));
        QVERIFY(model.backupProblem().contains(QStringLiteral("no folder")));
        QCOMPARE(done.size(), 1);
    }

    void path_isTheOneThatIsMeant()
    {
        QCOMPARE(plainPath(QStringLiteral(" ~/x ")), QDir::homePath() + QStringLiteral("/x"));
        QCOMPARE(plainPath(QStringLiteral("file:///tmp/a%20b")), QStringLiteral("/tmp/a b"));
        QCOMPARE(plainPath(QStringLiteral("'/tmp/a b'")), QStringLiteral("/tmp/a b"));
        QCOMPARE(plainPath(QStringLiteral("/~/x")), QStringLiteral("/~/x"));
    }

    // The short words at the foot.

    void toast_goesByItselfAndUndoesOnce()
    {
        int undone = 0;
        m_toasts->say(QStringLiteral("Removed"), QStringLiteral("Undo"), [&undone] { ++undone; });
        QCOMPARE(m_toasts->action(), QStringLiteral("Undo"));
        m_toasts->act();
        m_toasts->act();
        QCOMPARE(undone, 1);
        QVERIFY(m_toasts->text().isEmpty());
        m_toasts->say(QStringLiteral("Removed"), QStringLiteral("Undo"), [&undone] { ++undone; });
        m_toasts->say(QStringLiteral("Copied")); // takes the place of the other
        QVERIFY(m_toasts->action().isEmpty());
        m_toasts->act();
        QCOMPARE(undone, 1);
    }

private:
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ToastModel> m_toasts;
};

QTEST_MAIN(TestSettingsModels)
#include "tst_settings_models.moc"
