// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"
#include "locking.h"
#include "logind.h"
#include "private_bus.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QWindow>

using namespace sheaf;
using namespace sheaf::desktop;
using namespace sheaf::desktop::test;

namespace {

class FakeEvents final : public SessionEvents
{
public:
    void watch() override { ++watched; }
    void release() override { ++released; }

    int watched = 0;
    int released = 0;
};

/// The manager of logind as it is asked here: the lid, and nothing else.
class LidProperties final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
    Q_PROPERTY(bool LidClosed READ isClosed CONSTANT)

public:
    bool isClosed() const { return closed; }

    bool closed = false;
};

} // namespace

class TestLocking final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = Desk::open();
        m_desk->preferences.setIdleLockMinutes(5);
        m_clock = std::make_unique<ManualClock>(fromUnixSeconds(1'700'000'000));
        m_events = std::make_unique<FakeEvents>();
        m_locking = std::make_unique<Locking>(m_desk->session.get(), m_events.get(), m_clock.get());
    }
    void cleanup()
    {
        m_locking.reset(); // its timer asks the session
        m_desk.reset();
    }

    void locks_afterTheTime()
    {
        QSignalSpy away(m_locking.get(), &Locking::away);
        pass(std::chrono::seconds(299));
        QVERIFY(isOpen());
        pass(std::chrono::seconds(1));
        QVERIFY(!isOpen());
        QVERIFY(!m_desk->session->wallet().vault().isUnlocked());
        QVERIFY(m_locking->reason().contains(QStringLiteral("5 min")));
        QCOMPARE(away.size(), 1);
    }

    void aKeyOrThePointer_startsTheTimeAnew()
    {
        QWindow window;
        window.resize(100, 100);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        pass(std::chrono::seconds(299));
        QTest::keyClick(&window, Qt::Key_A);
        pass(std::chrono::seconds(299));
        QVERIFY(isOpen());
        QTest::mouseMove(&window, QPoint(5, 5));
        QCoreApplication::processEvents();
        pass(std::chrono::seconds(299));
        QVERIFY(isOpen());
        pass(std::chrono::seconds(1));
        QVERIFY(!isOpen());
    }

    /// What a program sends to itself is no sign of a person.
    void eventsOfOurOwn_doNotCount()
    {
        pass(std::chrono::seconds(299));
        QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
        QCoreApplication::sendEvent(this, &key);
        pass(std::chrono::seconds(1));
        QVERIFY(!isOpen());
    }

    void never_whereThePersonSaysSo()
    {
        m_desk->preferences.setIdleLockMinutes(0);
        pass(std::chrono::hours(100));
        QVERIFY(isOpen());
        m_desk->preferences.setIdleLockMinutes(1);
        QVERIFY(!isOpen());
    }

    void locks_beforeSleep_andLetsItHappen()
    {
        QCOMPARE(m_events->watched, 1);
        const int before = m_events->released;
        Q_EMIT m_events->aboutToSleep();
        QVERIFY(!isOpen());
        QVERIFY(m_events->released > before);
        QVERIFY(m_locking->reason().contains(QStringLiteral("sleep")));
    }

    void locks_withTheScreen()
    {
        Q_EMIT m_events->sessionLocked();
        QVERIFY(!isOpen());
        QVERIFY(m_locking->reason().contains(QStringLiteral("screen")));
    }

    void hasNoReason_whereThePersonDidIt_orAfterwards()
    {
        m_desk->session->lock();
        QVERIFY(m_locking->reason().isEmpty());
        reopen();
        Q_EMIT m_events->aboutToSleep();
        QVERIFY(!m_locking->reason().isEmpty());
        reopen();
        QVERIFY(m_locking->reason().isEmpty());
        QCOMPARE(m_events->watched, 3);
        Q_EMIT m_events->sessionLocked();
        reopen();
        m_desk->session->lock();
        QVERIFY(m_locking->reason().isEmpty());
    }

    void aTimeBeforeTheUnlock_doesNotCount()
    {
        m_desk->session->lock();
        pass(std::chrono::hours(1));
        reopen();
        pass(std::chrono::seconds(299));
        QVERIFY(isOpen());
    }

    void locks_withTheLid()
    {
        Q_EMIT m_events->lidClosed();
        QVERIFY(!isOpen());
        QVERIFY(m_locking->reason().contains(QStringLiteral("lid")));
    }

    /// systemd tells the new value, or only that there is one.
    void logind_tellsOfTheLid()
    {
        PrivateBus bus;
        QDBusConnection theirs = bus.connection();
        LidProperties lid;
        QVERIFY(theirs.registerObject(QStringLiteral("/org/freedesktop/login1"), &lid,
                                      QDBusConnection::ExportAllProperties));
        QVERIFY(theirs.registerService(QStringLiteral("org.freedesktop.login1")));
        Logind logind(bus.connection());
        QSignalSpy closed(&logind, &Logind::lidClosed);
        logind.watch();
        const auto tell = [&](const QString &interface, const QVariantMap &changed, const QStringList &invalidated) {
            QDBusMessage message = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/login1"),
                                                              QStringLiteral("org.freedesktop.DBus.Properties"),
                                                              QStringLiteral("PropertiesChanged"));
            message << interface << changed << invalidated;
            QVERIFY(theirs.send(message));
        };
        const QString manager = QStringLiteral("org.freedesktop.login1.Manager");
        const QString name = QStringLiteral("LidClosed");
        tell(manager, {{name, false}}, {});
        tell(manager, {{QStringLiteral("Docked"), true}}, {});
        tell(QStringLiteral("org.freedesktop.login1.Session"), {{name, true}}, {});
        tell(manager, {}, {name}); // and it is open, as the answer will say
        tell(manager, {{name, true}}, {});
        QTRY_COMPARE(closed.size(), 1);
        lid.closed = true;
        tell(manager, {}, {name});
        QTRY_COMPARE(closed.size(), 2);
    }

    /// Containers and other systems have no logind, or no system bus at all.
    void logind_isMissedWithoutAWord()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        Logind logind;
        logind.watch();
        logind.release();
        QTest::qWait(50);
    }

private:
    bool isOpen() const { return m_desk->session->state() == Session::State::Unlocked; }
    /// Moves the time, and looks as the timer would.
    void pass(std::chrono::seconds time)
    {
        m_clock->advance(time);
        Q_EMIT m_desk->preferences.changed();
    }
    void reopen()
    {
        QVERIFY(m_desk->session->wallet().vault().unlock(secretOf(kPassword)).has_value());
        m_desk->session->setBusy();
        m_desk->session->opened();
    }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<FakeEvents> m_events;
    std::unique_ptr<Locking> m_locking;
};

QTEST_MAIN(TestLocking)
#include "tst_locking.moc"
