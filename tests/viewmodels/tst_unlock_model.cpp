// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/wait_for.h"
#include "fixtures.h"
#include "security_model.h"
#include "unlock_model.h"

#include <QFile>
#include <QSignalSpy>

using namespace sheaf;
using namespace sheaf::desktop;
using namespace sheaf::desktop::test;

namespace {

/// One entry, and what is wrong with the keyring, if anything is.
struct Entry
{
    Secret secret;
    std::optional<ErrorCode> fault;
};

class OneEntry final : public wallet::DesktopKeyring
{
public:
    explicit OneEntry(std::shared_ptr<Entry> entry) : m_entry(std::move(entry)) {}

    Result<void> store(std::string_view /*vault*/, std::string_view /*label*/, const Secret &secret) override
    {
        if (m_entry->fault)
            return failure(*m_entry->fault, "as it was told");
        m_entry->secret = secret.clone();
        return {};
    }
    Result<Secret> lookUp(std::string_view /*vault*/) override
    {
        if (m_entry->fault)
            return failure(*m_entry->fault, "as it was told");
        return m_entry->secret.clone();
    }
    Result<void> remove(std::string_view /*vault*/) override
    {
        m_entry->secret = Secret();
        return {};
    }

private:
    std::shared_ptr<Entry> m_entry;
};

} // namespace

class TestUnlockModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = Desk::open();
        m_desk->session->lock();
        m_model = std::make_unique<UnlockModel>(m_desk->session.get());
        m_field = std::make_unique<SecretField>();
    }

    void theRightPassword_opens()
    {
        tryPassword(kPassword);
        QCOMPARE(m_field->length(), 0);
        QCOMPARE(m_desk->session->state(), Session::State::Busy);
        QVERIFY(m_model->busy());
        QTRY_COMPARE(m_desk->session->state(), Session::State::Unlocked);
        QVERIFY(!m_model->busy());
        QVERIFY(m_model->problem().isEmpty());
    }

    void theKeyring_opens_whereItIsSwitchedOn()
    {
        const auto entry = std::make_shared<Entry>();
        const auto desk = Desk::open([entry] { return std::make_unique<OneEntry>(entry); });
        UnlockModel model(desk->session.get());
        ToastModel toasts;
        SecurityModel security(desk->session.get(), &toasts);
        QVERIFY(!security.keyring());
        security.addKeyring(secretOf("wrong"));
        QTRY_VERIFY(!security.keyringBusy());
        QVERIFY(security.keyringProblem().contains(QStringLiteral("nothing was changed")));
        QVERIFY(!security.keyring() && entry->secret.empty());
        entry->fault = ErrorCode::Locked;
        security.addKeyring(secretOf(kPassword));
        QTRY_VERIFY(!security.keyringBusy());
        QVERIFY(security.keyringProblem().contains(QStringLiteral("keyring is locked")));
        QVERIFY(!security.keyring());
        entry->fault.reset();
        security.addKeyring(secretOf(kPassword));
        QTRY_VERIFY(!security.keyringBusy());
        QVERIFY2(security.keyringProblem().isEmpty(), qPrintable(security.keyringProblem()));
        QVERIFY(security.keyring());
        QCOMPARE(entry->secret.size(), std::size_t{32});

        QVERIFY(!model.keyring()); // the page is not shown yet
        desk->session->lock();
        QVERIFY(model.keyring());
        for (const ErrorCode code : {ErrorCode::Unsupported, ErrorCode::Locked, ErrorCode::NotFound}) {
            QSignalSpy refused(&model, &UnlockModel::refused);
            entry->fault = code;
            model.unlockByKeyring();
            QTRY_COMPARE(refused.size(), 1);
            QVERIFY(model.problem().contains(QStringLiteral("use the password")));
            QCOMPARE(desk->session->state(), Session::State::Locked);
        }
        entry->fault.reset();
        model.unlockByKeyring();
        QTRY_COMPARE(desk->session->state(), Session::State::Unlocked);
        QVERIFY(model.problem().isEmpty());
        QVERIFY(desk->session->looksOnly());
        QCOMPARE(async::waitFor(desk->session->wallet().recover()).error().code, ErrorCode::Denied);

        security.removeKeyring();
        QTRY_VERIFY(!security.keyringBusy());
        QVERIFY(!security.keyring() && entry->secret.empty());
        desk->session->lock();
        QVERIFY(!model.keyring());
        model.unlockByKeyring();
        QCOMPARE(desk->session->state(), Session::State::Locked);
    }

    /// Whoever looks is told, and what it can be looked at from is not changed.
    void aDamagedDatabase_isLookedAtFromItsGoodCopy()
    {
        Session &session = *m_desk->session;
        QVERIFY(session.wallet().vault().unlock(secretOf(kPassword))); // makes the copy
        session.wallet().vault().lock();
        QFile file(m_desk->folder.filePath(QStringLiteral("vault/vault.db")));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(4096 * 3));
        file.close();
        QVERIFY(session.damage().isEmpty());
        tryPassword(kPassword);
        QTRY_VERIFY(!m_model->busy());
        if (session.state() != Session::State::Unlocked || session.damage().isEmpty()) {
            // The damage was met only when the pages were read: locked, and told what comes next.
            QTRY_COMPARE(session.state(), Session::State::Locked);
            QVERIFY(m_model->problem().contains(QStringLiteral("last good copy")));
            tryPassword(kPassword);
            QTRY_COMPARE(session.state(), Session::State::Unlocked);
        }
        QVERIFY(session.damage().contains(QStringLiteral("vault recover")));
        QCOMPARE(session.wallet().vault().accounts()->size(), std::size_t{1});
        QCOMPARE(session.wallet().addContact("mum", "0x70997970C51812dc3A010C7d01b50e0d17dc79C8").error().code,
                 ErrorCode::Denied);
    }

    void aWrongPassword_saysSo_andAsksAgain()
    {
        QSignalSpy refused(m_model.get(), &UnlockModel::refused);
        tryPassword("wrong");
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(m_desk->session->state(), Session::State::Locked);
        QVERIFY(m_model->problem().startsWith(QStringLiteral("That password does not open this vault")));
        QCOMPARE(m_model->secondsLeft(), 0);
        tryPassword(kPassword);
        QVERIFY(m_model->problem().isEmpty());
        QTRY_COMPARE(m_desk->session->state(), Session::State::Unlocked);
    }

    /// The third wrong one in a row costs a second, and nothing is tried until it has passed.
    void wrongPasswords_areSlowedDown()
    {
        QSignalSpy refused(m_model.get(), &UnlockModel::refused);
        for (int i = 1; i <= 3; ++i) {
            tryPassword("wrong");
            QTRY_COMPARE(refused.size(), i);
        }
        QCOMPARE(m_model->secondsLeft(), 1);
        QVERIFY(m_model->waiting().contains(QStringLiteral("1 s")));
        tryPassword(kPassword);
        QCOMPARE(m_desk->session->state(), Session::State::Locked);
        QCOMPARE(m_field->length(), 28); // kept: it was not tried
        QTRY_COMPARE(m_model->secondsLeft(), 0);
        m_model->unlock(m_field.get());
        QTRY_COMPARE(m_desk->session->state(), Session::State::Unlocked);
    }

    void anEmptyField_isNotTried()
    {
        m_model->unlock(m_field.get());
        m_model->unlock(nullptr);
        QVERIFY(!m_model->busy());
        QCOMPARE(m_desk->session->state(), Session::State::Locked);
    }

    void aDamagedVault_isSaidToBe()
    {
        for (const char *name : {"/vault/vault.header", "/vault/vault.header.old"}) {
            QFile header(m_desk->folder.path() + QLatin1String(name));
            if (header.open(QIODevice::ReadWrite))
                header.resize(10);
        }
        QSignalSpy refused(m_model.get(), &UnlockModel::refused);
        tryPassword(kPassword);
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY(m_model->problem().contains(QStringLiteral("damaged")));
    }

    /// Its pages are read beside the first look at it.
    void aDamagedPage_locksTheVaultAgain_andIsSaid()
    {
        QFile database(m_desk->folder.path() + QLatin1String("/vault/vault.db"));
        QVERIFY(database.open(QIODevice::ReadWrite));
        QVERIFY(database.seek(database.size() - 100));
        QCOMPARE(database.write("damage"), 6);
        database.close();
        tryPassword(kPassword);
        QTRY_VERIFY(m_desk->session->state() != Session::State::Busy);
        QVERIFY(!async::waitFor(m_desk->session->wallet().recover())); // whoever would spend waits for it
        QTRY_VERIFY(m_model->problem().contains(QStringLiteral("damaged")));
        QCOMPARE(m_desk->session->state(), Session::State::Locked);
        QVERIFY(!m_desk->session->wallet().vault().isUnlocked());
    }

    /// The computer goes to sleep while Argon2 runs: the vault must not stand open when it wakes.
    void aLockWhileAPasswordIsTried_holds()
    {
        QSignalSpy changed(m_desk->session.get(), &Session::stateChanged);
        tryPassword(kPassword);
        m_desk->session->lock();
        QTRY_VERIFY(!m_model->busy());
        QCOMPARE(m_desk->session->state(), Session::State::Locked);
        QVERIFY(!m_desk->session->wallet().vault().isUnlocked());
    }

private:
    void tryPassword(const char *password)
    {
        QInputMethodEvent event;
        event.setCommitString(QString::fromLatin1(password));
        QGuiApplication::sendEvent(m_field.get(), &event);
        m_model->unlock(m_field.get());
    }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<UnlockModel> m_model;
    std::unique_ptr<SecretField> m_field;
};

QTEST_MAIN(TestUnlockModel)
#include "tst_unlock_model.moc"
