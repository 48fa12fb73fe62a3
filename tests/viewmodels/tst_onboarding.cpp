// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup_shares.h"
#include "fixtures.h"
#include "onboarding_model.h"
#include "typing.h"

#include <QDir>
#include <QSignalSpy>

using namespace sheaf;
using namespace sheaf::desktop;
using namespace sheaf::desktop::test;
using Step = OnboardingModel::Step;
using Kind = OnboardingModel::Kind;

namespace {

constexpr const char *kFirst = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266";
constexpr const char *kFirstKey = "0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80";

} // namespace

class TestOnboarding final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_model = std::make_unique<OnboardingModel>(m_desk->session.get());
    }

    void asksAboutTheNetwork_first()
    {
        QVERIFY(m_model->active());
        QCOMPARE(m_model->step(), Step::Network);
        QCOMPARE(m_model->number(), 1);
        QVERIFY(!m_desk->preferences.networkAsked());
        QCOMPARE(m_model->chains().size(), static_cast<qsizetype>(m_desk->registry().chains().size()));
        QCOMPARE(m_model->servers().size(), m_model->chains().size());
        for (const QString &hosts : m_model->servers())
            QVERIFY2(!hosts.isEmpty() && !hosts.contains(QLatin1Char('/')), qPrintable(hosts));
        m_model->chooseNetwork(false);
        QVERIFY(m_desk->preferences.networkAsked());
        QVERIFY(!m_desk->preferences.networkAllowed());
        QCOMPARE(m_model->step(), Step::Kind);
        m_model->back();
        m_model->chooseNetwork(true);
        QVERIFY(m_desk->preferences.networkAllowed());
    }

    void restore_takesABackup_andItsPasswordOpensIt()
    {
        const QString file = m_desk->folder.filePath(QStringLiteral("copy.sheaf"));
        {
            const auto other = Desk::open();
            QVERIFY(other->session->wallet().vault().backup(file.toStdString()));
        }
        toBackup();
        QCOMPARE(m_model->count(), 3);
        m_model->restoreBackup(file);
        QVERIFY(m_model->busy() && m_model->active());
        QTRY_VERIFY(!m_model->busy());
        QVERIFY2(m_model->problem().isEmpty(), qPrintable(m_model->problem()));
        QVERIFY(!m_model->active());
        QCOMPARE(m_desk->session->state(), Session::State::Locked);
        wallet::Vault &vault = m_desk->session->wallet().vault();
        QVERIFY(!vault.unlock(secretOf("another password altogether")));
        QVERIFY(vault.unlock(secretOf(kPassword)));
        QCOMPARE(QString::fromStdString(vault.accounts()->front().address.toString()), QString::fromLatin1(kFirst));
    }

    void restore_saysWhatIsWrongWithTheFile()
    {
        toBackup();
        const auto refuses = [this](const QString &path, const char *why) {
            m_model->restoreBackup(path);
            if (!QTest::qWaitFor([this] { return !m_model->busy(); }))
                return false;
            return m_model->problem().contains(QLatin1String(why)) && m_model->active() &&
                   m_model->step() == Step::Backup && m_desk->session->state() == Session::State::NoVault;
        };
        QVERIFY(refuses(QString(), "whole path"));
        QVERIFY(refuses(QStringLiteral("copy.sheaf"), "whole path"));
        QVERIFY(refuses(m_desk->folder.path(), "folder"));
        QVERIFY(refuses(m_desk->folder.filePath(QStringLiteral("none.sheaf")), "no such file"));
        const QString file = m_desk->folder.filePath(QStringLiteral("copy.sheaf"));
        const auto write = [&file](const QByteArray &bytes) {
            QFile out(file);
            return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
        };
        QVERIFY(write("a shopping list"));
        QVERIFY(refuses(file, "no backup"));
        {
            const auto other = Desk::open();
            QVERIFY(QFile::remove(file));
            QVERIFY(other->session->wallet().vault().backup(file.toStdString()));
        }
        QFile whole(file);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QByteArray bytes = whole.readAll();
        whole.close();
        bytes[bytes.size() / 2] = static_cast<char>(bytes.at(bytes.size() / 2) ^ 1);
        QVERIFY(write(bytes));
        QVERIFY(refuses(file, "damaged"));
        m_model->back();
        QCOMPARE(m_model->step(), Step::Kind);
    }

    void create_showsWords_asksForThree_andMakesTheVault()
    {
        m_model->chooseNetwork(false);
        m_model->chooseKind(Kind::Create);
        QCOMPARE(m_model->step(), Step::Words);
        QCOMPARE(m_model->count(), 5);
        SecretWords grid;
        m_model->showWords(&grid);
        QCOMPARE(grid.count(), 24);
        m_model->setWordCount(12);
        QCOMPARE(grid.count(), 12);
        const QStringList words = read(grid);
        m_model->wordsWritten();
        QCOMPARE(m_model->step(), Step::Check);
        QCOMPARE(m_model->asked().size(), 3);
        answer(words);
        QCOMPARE(m_model->step(), Step::Password);
        QVERIFY(nothingStored());
        makeWith(kPassword, kPassword);
        QTRY_COMPARE(m_desk->session->state(), Session::State::Unlocked);
        QVERIFY(!m_model->active());
        const auto account = m_desk->session->wallet().vault().accountNamed("");
        QVERIFY(account);
        const Secret phrase = secretOf(words.join(QLatin1Char(' ')).toLatin1().constData());
        QCOMPARE(account->address.toString(), wallet::firstAddress(phrase, Secret())->toString());
    }

    void create_doesNotGoOn_withAWrongWord()
    {
        m_model->chooseNetwork(false);
        m_model->chooseKind(Kind::Create);
        SecretWords grid;
        m_model->showWords(&grid);
        QStringList words = read(grid);
        m_model->wordsWritten();
        const int second = m_model->asked().at(1);
        words[second - 1] = words[second - 1] == QLatin1String("zoo") ? QStringLiteral("zone") : QStringLiteral("zoo");
        answer(words);
        QCOMPARE(m_model->step(), Step::Check);
        QCOMPARE(m_model->wrongWords(), QList<int>{second});
        QVERIFY(!m_model->problem().isEmpty());
        m_model->check(nullptr, nullptr, nullptr);
        QCOMPARE(m_model->wrongWords().size(), 3);
        m_model->back();
        QCOMPARE(m_model->step(), Step::Words);
        SecretWords again;
        m_model->showWords(&again);
        words[second - 1] = read(again)[second - 1];
        QCOMPARE(read(again), words); // the same ones: they are on paper
    }

    void theWayBack_forgetsTheWords()
    {
        m_model->chooseNetwork(false);
        m_model->chooseKind(Kind::Create);
        SecretWords grid;
        m_model->showWords(&grid);
        const QStringList before = read(grid);
        m_model->back();
        QCOMPARE(m_model->step(), Step::Kind);
        SecretWords after;
        m_model->showWords(&after);
        QCOMPARE(after.count(), 0);
        m_model->chooseKind(Kind::Create);
        m_model->showWords(&after);
        QVERIFY(read(after) != before);
    }

    void import_showsTheFirstAccount_andMakesTheVault()
    {
        m_model->chooseNetwork(false);
        m_model->chooseKind(Kind::ImportWords);
        WordsField words;
        typeInto(words, "test test test test test test test test test test test");
        m_model->judgeWords(&words, nullptr);
        QVERIFY(m_model->address().isEmpty());
        m_model->importWords(&words, nullptr);
        QCOMPARE(m_model->step(), Step::Import);
        QVERIFY(!m_model->problem().isEmpty());
        typeInto(words, " junk");
        m_model->judgeWords(&words, nullptr);
        QCOMPARE(m_model->address(), QString::fromLatin1(kFirst));
        SecretField passphrase;
        typeInto(passphrase, "x");
        m_model->judgeWords(&words, &passphrase);
        QVERIFY(m_model->address() != QString::fromLatin1(kFirst));
        m_model->importWords(&words, nullptr);
        QCOMPARE(m_model->step(), Step::Password);
        m_model->back();
        WordsField again;
        m_model->restore(&again);
        QCOMPARE(again.peek(), words.peek());
        m_model->importWords(&again, nullptr);
        makeWith(kPassword, kPassword);
        QTRY_COMPARE(m_desk->session->state(), Session::State::Unlocked);
        QCOMPARE(m_desk->session->wallet().vault().accountNamed("")->address.toString(), std::string(kFirst));
    }

    void shares_showTheirAccount_andMakeTheVault()
    {
        m_model->chooseNetwork(false);
        m_model->chooseKind(Kind::ImportShares);
        QCOMPARE(m_model->step(), Step::Shares);
        QCOMPARE(m_model->count(), 4);
        typeShares();
        m_model->importShares(nullptr); // the account is not worked out yet
        QCOMPARE(m_model->step(), Step::Shares);
        SecretField passphrase;
        typeInto(passphrase, kSharePassphrase);
        m_model->shares()->judge(&passphrase);
        QTRY_COMPARE(m_model->shares()->address(), QString::fromLatin1(kShareAccount));
        m_model->importShares(&passphrase);
        QCOMPARE(m_model->step(), Step::Password);
        QCOMPARE(m_model->address(), QString::fromLatin1(kShareAccount));
        QVERIFY(nothingStored());
        m_model->back();
        QCOMPARE(m_model->shares()->shares()->size(), 2); // they need not be typed again
        m_model->shares()->judge(&passphrase);
        QTRY_COMPARE(m_model->shares()->address(), QString::fromLatin1(kShareAccount));
        m_model->importShares(&passphrase);
        makeWith(kPassword, kPassword);
        QTRY_COMPARE(m_desk->session->state(), Session::State::Unlocked);
        QCOMPARE(m_desk->session->wallet().vault().accountNamed("")->address.toString(), std::string(kShareAccount));
        QCOMPARE(m_model->shares()->shares()->size(), 0);
    }

    void theWayBack_forgetsTheShares()
    {
        m_model->chooseNetwork(false);
        m_model->chooseKind(Kind::ImportShares);
        typeShares();
        m_model->back();
        QCOMPARE(m_model->step(), Step::Kind);
        QCOMPARE(m_model->shares()->shares()->size(), 0);
    }

    void aKey_makesAVaultOfOneAccount()
    {
        m_model->chooseNetwork(false);
        m_model->chooseKind(Kind::ImportKey);
        SecretField key;
        typeInto(key, "0xac09");
        m_model->importKey(&key);
        QCOMPARE(m_model->step(), Step::Key);
        QVERIFY(!m_model->problem().isEmpty());
        key.clear();
        typeInto(key, kFirstKey);
        m_model->judgeKey(&key);
        QCOMPARE(m_model->address(), QString::fromLatin1(kFirst));
        m_model->importKey(&key);
        makeWith(kPassword, kPassword);
        QTRY_COMPARE(m_desk->session->state(), Session::State::Unlocked);
        QCOMPARE(m_desk->session->wallet().vault().accountNamed("")->kind, wallet::AccountKind::Imported);
    }

    void anAddress_isWatched()
    {
        m_model->chooseNetwork(false);
        m_model->chooseKind(Kind::Watch);
        m_model->watch(QStringLiteral("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92265")); // its checksum is another
        QCOMPARE(m_model->step(), Step::Address);
        QVERIFY(!m_model->problem().isEmpty());
        m_model->watch(QStringLiteral(" ") + QString::fromLatin1(kFirst) + QStringLiteral("\n"));
        QCOMPARE(m_model->step(), Step::Password);
        makeWith(kPassword, kPassword);
        QTRY_COMPARE(m_desk->session->state(), Session::State::Unlocked);
        QCOMPARE(m_desk->session->wallet().vault().accountNamed("")->kind, wallet::AccountKind::WatchOnly);
    }

    void aPassword_mustBeGood_andTheSameTwice()
    {
        m_model->chooseNetwork(false);
        m_model->chooseKind(Kind::Watch);
        m_model->watch(QString::fromLatin1(kFirst));
        makeWith("short", "short");
        QVERIFY(m_model->problem().contains(QStringLiteral("8")));
        makeWith("password123", "password123");
        QVERIFY(m_model->problem().contains(QStringLiteral("too easy")));
        makeWith(kPassword, "correct horse battery stapler");
        QVERIFY(m_model->problem().contains(QStringLiteral("not the same")));
        QVERIFY(!m_model->busy());
        QVERIFY(nothingStored());
    }

    /// Somebody else has made a vault there meanwhile.
    void whatGoesWrong_isSaid_andNothingIsLost()
    {
        m_model->chooseNetwork(false);
        m_model->chooseKind(Kind::Watch);
        m_model->watch(QString::fromLatin1(kFirst));
        {
            Desk other;
            QVERIFY(other.session->wallet().vault().createEmpty(secretOf(kPassword)).has_value());
            QVERIFY(QDir().mkpath(vaultFolder()));
            for (const char *name : {"vault.header", "vault.db"})
                QVERIFY(QFile::copy(other.folder.filePath(QStringLiteral("vault/")) + QLatin1String(name),
                                    vaultFolder() + QLatin1Char('/') + QLatin1String(name)));
        }
        makeWith(kPassword, kPassword);
        QTRY_VERIFY(!m_model->busy());
        QVERIFY(!m_model->problem().isEmpty());
        QCOMPARE(m_desk->session->state(), Session::State::Locked);
    }

    void aLockWhileTheVaultIsMade_holds()
    {
        m_model->chooseNetwork(false);
        m_model->chooseKind(Kind::Watch);
        m_model->watch(QString::fromLatin1(kFirst));
        makeWith(kPassword, kPassword);
        m_desk->session->lock();
        QTRY_VERIFY(!m_model->busy());
        QCOMPARE(m_desk->session->state(), Session::State::Locked);
        QVERIFY(!m_model->active());
    }

private:
    void typeShares()
    {
        WordsField field;
        field.setProperty("shares", true);
        field.setProperty("most", m_model->shares()->words());
        for (const char *share : {kShare, kOtherShare}) {
            typeInto(field, share);
            m_model->shares()->take(&field);
        }
    }

    void toBackup()
    {
        m_model->chooseNetwork(false);
        m_model->chooseKind(Kind::Restore);
    }

    QString vaultFolder() const { return m_desk->folder.filePath(QStringLiteral("vault")); }
    bool nothingStored() const { return QDir(vaultFolder()).entryList(QDir::Files | QDir::Hidden).isEmpty(); }

    /// As a person reads them off the screen.
    static QStringList read(SecretWords &grid)
    {
        QStringList words;
        grid.setRevealed(true);
        QKeyEvent home(QEvent::KeyPress, Qt::Key_Home, Qt::NoModifier);
        QGuiApplication::sendEvent(&grid, &home);
        for (int i = 0; i < grid.count(); ++i) {
            words << grid.spoken().section(QStringLiteral(": "), 1);
            QKeyEvent down(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier);
            QGuiApplication::sendEvent(&grid, &down);
        }
        return words;
    }

    void answer(const QStringList &words)
    {
        std::array<WordsField, 3> fields;
        for (std::size_t i = 0; i < fields.size(); ++i) {
            fields[i].setProperty("most", 1);
            typeInto(fields[i], words.at(m_model->asked().at(static_cast<qsizetype>(i)) - 1).toLatin1().constData());
        }
        m_model->check(&fields[0], &fields[1], &fields[2]);
    }

    void makeWith(const char *password, const char *again)
    {
        SecretField first;
        SecretField second;
        typeInto(first, password);
        typeInto(second, again);
        m_model->finish(&first, &second);
    }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<OnboardingModel> m_model;
};

QTEST_MAIN(TestOnboarding)
#include "tst_onboarding.moc"
