// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/wait_for.h"
#include "fixtures.h"
#include "unlock_model.h"

#include <QSignalSpy>

using namespace sheaf;
using namespace sheaf::desktop;
using namespace sheaf::desktop::test;

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
