// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop_settings.h"
#include "notifier.h"
#include "preferences.h"
#include "private_bus.h"

#include <QDBusContext>
#include <QGuiApplication>
#include <QPalette>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace sheaf::desktop;
using namespace sheaf::desktop::test;

namespace {

/// org.freedesktop.Notifications.
class FakeServer final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        uint id = 0;
        uint replaces = 0;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };

    FakeServer(QDBusConnection bus, QStringList can) : m_bus(std::move(bus)), m_can(std::move(can))
    {
        m_bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                             QDBusConnection::ExportAllContents);
        m_bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    }
    ~FakeServer() override
    {
        m_bus.unregisterService(QStringLiteral("org.freedesktop.Notifications"));
        m_bus.unregisterObject(QStringLiteral("/org/freedesktop/Notifications"));
    }

    QList<Shown> shown;
    QList<uint> closed;

public Q_SLOTS:
    QStringList GetCapabilities() const { return m_can; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &body,
                const QStringList &actions, const QVariantMap &hints, int)
    {
        const uint id = replaces != 0 ? replaces : ++m_last;
        shown.append({id, replaces, title, body, actions, hints});
        return id;
    }
    void CloseNotification(uint id) { closed << id; }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    QStringList m_can;
    uint m_last = 40;
};

/// org.freedesktop.portal.Settings, whose Read() wraps what it says twice.
class FakePortal final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit FakePortal(QDBusConnection bus) : m_bus(std::move(bus))
    {
        m_bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                             QDBusConnection::ExportAllContents);
        m_bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }
    ~FakePortal() override { m_bus.unregisterService(QStringLiteral("org.freedesktop.portal.Desktop")); }

    void change(const char *group, const char *key, const QVariant &value)
    {
        Q_EMIT SettingChanged(QLatin1String(group), QLatin1String(key), QDBusVariant(value));
    }

    QMap<QString, QVariant> values;

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        const QString whole = group + QLatin1Char('/') + key;
        if (!values.contains(whole))
            sendErrorReply(QStringLiteral("org.freedesktop.portal.Error.NotFound"), QStringLiteral("no such setting"));
        return QDBusVariant(QVariant::fromValue(QDBusVariant(values.value(whole))));
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    QDBusConnection m_bus;
};

const QStringList kMarkup{QStringLiteral("actions"), QStringLiteral("body"), QStringLiteral("body-markup")};
const QString kScheme = QStringLiteral("org.freedesktop.appearance/color-scheme");
const QString kAnimations = QStringLiteral("org.gnome.desktop.interface/enable-animations");

} // namespace

class TestNotifier final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void show_saysItWithAWayBack()
    {
        PrivateBus bus;
        FakeServer server(bus.connection(), kMarkup);
        DesktopNotifier notifier(bus.connection());
        notifier.show({QStringLiteral("a"), QStringLiteral("Title"), QStringLiteral("Text"), true});
        QTRY_COMPARE(server.shown.size(), 1);
        QCOMPARE(server.shown.first().title, QStringLiteral("Title"));
        QCOMPARE(server.shown.first().actions.first(), QStringLiteral("default"));
        QCOMPARE(server.shown.first().hints.value(QStringLiteral("urgency")).toInt(), 2);
        QCOMPARE(server.shown.first().hints.value(QStringLiteral("desktop-entry")).toString(),
                 QStringLiteral("org.sheaf.Sheaf"));
    }

    void show_takesThePlaceOfItsTopic()
    {
        PrivateBus bus;
        FakeServer server(bus.connection(), kMarkup);
        DesktopNotifier notifier(bus.connection());
        const auto say = [&notifier](const char *topic) {
            notifier.show({QLatin1String(topic), QStringLiteral("T"), {}, false});
        };
        say("a");
        QTRY_COMPARE(server.shown.size(), 1);
        QTest::qWait(50); // until its number has come back
        say("a");
        say("b");
        QTRY_COMPARE(server.shown.size(), 3);
        QCOMPARE(server.shown.at(1).replaces, server.shown.at(0).id);
        QCOMPARE(server.shown.at(2).replaces, 0U);
    }

    // A token may be called `<a href="http://evil">Claim now</a>`.
    void show_makesNoLinkOfAName_data()
    {
        QTest::addColumn<QStringList>("can");
        QTest::addColumn<QString>("body");
        QTest::newRow("a server that reads markup") << kMarkup << QStringLiteral("&lt;a href=&quot;x&quot;&gt;A&amp;B");
        QTest::newRow("one that does not")
            << QStringList{QStringLiteral("body")} << QStringLiteral("<a href=\"x\">A&B");
    }
    void show_makesNoLinkOfAName()
    {
        QFETCH(QStringList, can);
        QFETCH(QString, body);
        PrivateBus bus;
        FakeServer server(bus.connection(), can);
        DesktopNotifier notifier(bus.connection());
        notifier.show({QStringLiteral("a"), QStringLiteral("T"), QStringLiteral("<a href=\"x\">A&B"), false});
        QTRY_COMPARE(server.shown.size(), 1);
        QCOMPARE(server.shown.first().body, body);
    }

    void opened_forItsTopicAlone()
    {
        PrivateBus bus;
        FakeServer server(bus.connection(), kMarkup);
        DesktopNotifier notifier(bus.connection());
        QSignalSpy opened(&notifier, &Notifier::opened);
        notifier.show({QStringLiteral("rule-3"), QStringLiteral("T"), {}, false});
        QTRY_COMPARE(server.shown.size(), 1);
        QTest::qWait(50);
        Q_EMIT server.ActionInvoked(7, QStringLiteral("default")); // somebody else's
        Q_EMIT server.ActionInvoked(server.shown.first().id, QStringLiteral("other"));
        Q_EMIT server.ActionInvoked(server.shown.first().id, QStringLiteral("default"));
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toString(), QStringLiteral("rule-3"));
    }

    void clear_takesBackWhatIsShown_andWhatIsOnItsWay()
    {
        PrivateBus bus;
        FakeServer server(bus.connection(), kMarkup);
        DesktopNotifier notifier(bus.connection());
        notifier.show({QStringLiteral("a"), QStringLiteral("T"), {}, false});
        QTRY_COMPARE(server.shown.size(), 1);
        QTest::qWait(50);
        notifier.show({QStringLiteral("b"), QStringLiteral("T"), {}, false});
        notifier.clear(); // before the second's number is known
        QTRY_COMPARE(server.closed.size(), 2);
        QCOMPARE(QSet<uint>(server.closed.begin(), server.closed.end()),
                 (QSet<uint>{server.shown.at(0).id, server.shown.at(1).id}));
    }

    void nobodyThere_isNoHarm()
    {
        PrivateBus bus;
        DesktopNotifier notifier(bus.connection());
        notifier.show({QStringLiteral("a"), QStringLiteral("T"), {}, false});
        QTest::qWait(50);
        DesktopNotifier alone{QDBusConnection(QString())};
        alone.show({QStringLiteral("a"), QStringLiteral("T"), {}, false});
        alone.clear();
        // A server that comes later is spoken to.
        FakeServer server(bus.connection(), kMarkup);
        notifier.show({QStringLiteral("a"), QStringLiteral("T"), {}, false});
        QTRY_COMPARE(server.shown.size(), 1);
    }

    void scheme_isThePortals()
    {
        PrivateBus bus;
        FakePortal portal(bus.connection());
        portal.values.insert(kScheme, 1U);
        portal.values.insert(kAnimations, false);
        Wishes wishes;
        DesktopSettings settings(&wishes.preferences, bus.connection());
        settings.start();
        QTRY_VERIFY(wishes.preferences.dark());
        QTRY_VERIFY(wishes.preferences.reducedMotion());
        portal.change("org.freedesktop.appearance", "color-scheme", 2U);
        QTRY_VERIFY(!wishes.preferences.dark());
        portal.change("org.gnome.desktop.interface", "enable-animations", true);
        QTRY_VERIFY(!wishes.preferences.reducedMotion());
        portal.change("org.freedesktop.appearance", "accent-color", 1U); // nothing of ours
        portal.change("org.freedesktop.appearance", "color-scheme", QStringLiteral("nonsense"));
        QTest::qWait(50);
        QVERIFY(!wishes.preferences.dark());
    }

    void scheme_isThePersonsWhereTheyChose()
    {
        PrivateBus bus;
        FakePortal portal(bus.connection());
        portal.values.insert(kScheme, 1U);
        portal.values.insert(kAnimations, false);
        Wishes wishes;
        wishes.preferences.setScheme(Preferences::Scheme::Light);
        wishes.preferences.setReducedMotion(false);
        DesktopSettings settings(&wishes.preferences, bus.connection());
        settings.start();
        QTest::qWait(100);
        QVERIFY(!wishes.preferences.dark());
        QVERIFY(!wishes.preferences.reducedMotion());
    }

    void scheme_isThePalettesWithoutAPortal()
    {
        const QPalette before = QGuiApplication::palette();
        QPalette dark;
        dark.setColor(QPalette::Window, Qt::black);
        dark.setColor(QPalette::WindowText, Qt::white);
        QGuiApplication::setPalette(dark);
        PrivateBus bus;
        Wishes wishes;
        DesktopSettings settings(&wishes.preferences, bus.connection());
        settings.start();
        QTRY_VERIFY(wishes.preferences.dark());
        QGuiApplication::setPalette(before);
        DesktopSettings again(&wishes.preferences, QDBusConnection(QString()));
        again.start();
        QVERIFY(!wishes.preferences.dark());
    }

    void scheme_ofTheLastTimeIsTheFirstFrames()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("window.ini"));
        Preferences(file).setSystemDark(true);
        QVERIFY(Preferences(file).dark());
    }

private:
    struct Wishes
    {
        QTemporaryDir folder;
        Preferences preferences{folder.filePath(QStringLiteral("window.ini"))};
    };
};

QTEST_MAIN(TestNotifier)
#include "tst_notifier.moc"
