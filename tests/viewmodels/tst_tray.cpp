// SPDX-License-Identifier: GPL-3.0-or-later
#include "private_bus.h"
#include "tray.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingReply>
#include <QSignalSpy>

using namespace sheaf::desktop;
using namespace sheaf::desktop::test;

namespace {

const QString kWatcher = QStringLiteral("org.kde.StatusNotifierWatcher");

/// A panel: takes marks in, as KDE's does.
class FakeWatcher final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost)

public:
    explicit FakeWatcher(QDBusConnection bus) : m_bus(std::move(bus))
    {
        m_bus.registerObject(QStringLiteral("/StatusNotifierWatcher"), this, QDBusConnection::ExportAllContents);
        m_bus.registerService(kWatcher);
    }
    ~FakeWatcher() override
    {
        m_bus.unregisterService(kWatcher);
        m_bus.unregisterObject(QStringLiteral("/StatusNotifierWatcher"));
    }

    bool hasHost() const { return m_hasHost; }
    void setHost(bool there)
    {
        m_hasHost = there;
        if (there)
            Q_EMIT StatusNotifierHostRegistered();
        else
            Q_EMIT StatusNotifierHostUnregistered();
    }

    QStringList items;

public Q_SLOTS:
    void RegisterStatusNotifierItem(const QString &service) { items << service; }

Q_SIGNALS:
    void StatusNotifierHostRegistered();
    void StatusNotifierHostUnregistered();

private:
    QDBusConnection m_bus;
    bool m_hasHost = true;
};

QDBusMessage waitFor(const QDBusPendingCall &call)
{
    if (!QTest::qWaitFor([&call] { return call.isFinished(); }))
        qWarning("no answer came");
    return call.reply();
}

} // namespace

class TestTray final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNotThere_withoutAPanel()
    {
        PrivateBus bus;
        StatusTray tray(bus.connection());
        tray.setShown(true);
        QTest::qWait(100);
        QVERIFY(!tray.isThere());
    }

    void isNotThere_withoutABus()
    {
        StatusTray tray{QDBusConnection(QString())};
        tray.setShown(true);
        QVERIFY(!tray.isThere());
    }

    void tellsThePanel_thatIsThere()
    {
        PrivateBus bus;
        FakeWatcher watcher(bus.connection());
        StatusTray tray(bus.connection());
        QTRY_VERIFY(tray.isThere());
        QVERIFY(watcher.items.isEmpty()); // nobody wants it shown yet
        tray.setShown(true);
        QTRY_COMPARE(watcher.items.size(), 1);
        QVERIFY(watcher.items.first().startsWith(
            QStringLiteral("org.kde.StatusNotifierItem-%1-").arg(QCoreApplication::applicationPid())));
    }

    void tellsThePanel_thatComesLaterAndAgain()
    {
        PrivateBus bus;
        StatusTray tray(bus.connection());
        tray.setShown(true);
        QSignalSpy changed(&tray, &Tray::isThereChanged);
        {
            FakeWatcher watcher(bus.connection());
            QTRY_COMPARE(watcher.items.size(), 1);
            QTRY_VERIFY(tray.isThere());
        }
        QTRY_VERIFY(!tray.isThere());
        FakeWatcher another(bus.connection());
        QTRY_COMPARE(another.items.size(), 1);
        QTRY_VERIFY(tray.isThere());
        QCOMPARE(changed.size(), 3);
    }

    void isThere_onlyWhereAHostShowsIt()
    {
        PrivateBus bus;
        FakeWatcher watcher(bus.connection());
        StatusTray tray(bus.connection());
        QTRY_VERIFY(tray.isThere());
        watcher.setHost(false);
        QTRY_VERIFY(!tray.isThere());
        watcher.setHost(true);
        QTRY_VERIFY(tray.isThere());
    }

    void takesItsNameBack_whenItIsHidden()
    {
        PrivateBus bus;
        FakeWatcher watcher(bus.connection());
        QDBusConnection other = bus.connection();
        StatusTray tray(bus.connection());
        tray.setShown(true);
        QTRY_COMPARE(watcher.items.size(), 1);
        const QString service = watcher.items.first();
        QVERIFY(other.interface()->isServiceRegistered(service).value());
        tray.setShown(false);
        QTRY_VERIFY(!other.interface()->isServiceRegistered(service).value());
    }

    void item_hasWhatThePanelReads()
    {
        Shown shown;
        shown.tray.setStatus(QStringLiteral("Sheaf – unlocked"), QStringLiteral("2 things wait"), true);
        QDBusMessage call = shown.call("/StatusNotifierItem", "org.freedesktop.DBus.Properties", "GetAll");
        call << QStringLiteral("org.kde.StatusNotifierItem");
        const QDBusReply<QVariantMap> reply = waitFor(shown.panel.asyncCall(call));
        QVERIFY2(reply.isValid(), qPrintable(reply.error().message()));
        const QVariantMap all = reply.value();
        QCOMPARE(all.value(QStringLiteral("Category")).toString(), QStringLiteral("ApplicationStatus"));
        QCOMPARE(all.value(QStringLiteral("Status")).toString(), QStringLiteral("NeedsAttention"));
        QCOMPARE(all.value(QStringLiteral("Menu")).value<QDBusObjectPath>().path(), QStringLiteral("/MenuBar"));
        const auto icon = qdbus_cast<TrayPixmaps>(all.value(QStringLiteral("IconPixmap")));
        QVERIFY(icon.size() >= 3);
        for (const TrayPixmap &pixmap : icon)
            QCOMPARE(pixmap.bytes.size(), pixmap.width * pixmap.height * 4);
        const auto tip = qdbus_cast<TrayToolTip>(all.value(QStringLiteral("ToolTip")));
        QCOMPARE(tip.title, QStringLiteral("Sheaf – unlocked"));
        QCOMPARE(tip.text, QStringLiteral("2 things wait"));
    }

    void item_isActivated()
    {
        Shown shown;
        QSignalSpy activated(&shown.tray, &Tray::activated);
        QDBusMessage call = shown.call("/StatusNotifierItem", "org.kde.StatusNotifierItem", "Activate");
        call << 10 << 20;
        QCOMPARE(waitFor(shown.panel.asyncCall(call)).type(), QDBusMessage::ReplyMessage);
        QCOMPARE(activated.size(), 1);
    }

    void menu_isReadInOneCall()
    {
        Shown shown;
        QDBusMessage call = shown.call("/MenuBar", "com.canonical.dbusmenu", "GetLayout");
        call << 0 << -1 << QStringList();
        const QDBusMessage reply = waitFor(shown.panel.asyncCall(call));
        QCOMPARE(reply.signature(), QStringLiteral("u(ia{sv}av)"));
        const auto layout = qdbus_cast<MenuLayout>(reply.arguments().at(1));
        QCOMPARE(layout.properties.value(QStringLiteral("children-display")).toString(), QStringLiteral("submenu"));
        QStringList labels;
        for (const QVariant &child : layout.children)
            labels << child.value<MenuLayout>().properties.value(QStringLiteral("label")).toString();
        QCOMPARE(labels,
                 (QStringList{QStringLiteral("Open"), QStringLiteral("Lock"), QString(), QStringLiteral("Quit")}));
        QCOMPARE(layout.children.at(1).value<MenuLayout>().properties.value(QStringLiteral("enabled")).toBool(), false);
        QCOMPARE(layout.children.at(2).value<MenuLayout>().properties.value(QStringLiteral("type")).toString(),
                 QStringLiteral("separator"));
    }

    void menu_saysWhatWasChosen_data()
    {
        QTest::addColumn<int>("id");
        QTest::addColumn<QString>("event");
        QTest::addColumn<QStringList>("chosen");
        QTest::newRow("the first") << 1 << QStringLiteral("clicked") << QStringList{QStringLiteral("open")};
        QTest::newRow("only looked at") << 1 << QStringLiteral("hovered") << QStringList();
        QTest::newRow("what is not enabled") << 2 << QStringLiteral("clicked") << QStringList();
        QTest::newRow("a line") << 3 << QStringLiteral("clicked") << QStringList();
        QTest::newRow("the menu itself") << 0 << QStringLiteral("clicked") << QStringList();
        QTest::newRow("none") << 99 << QStringLiteral("clicked") << QStringList();
        QTest::newRow("less than none") << -1 << QStringLiteral("clicked") << QStringList();
    }
    void menu_saysWhatWasChosen()
    {
        QFETCH(int, id);
        QFETCH(QString, event);
        QFETCH(QStringList, chosen);
        Shown shown;
        QSignalSpy spy(&shown.tray, &Tray::chosen);
        QDBusMessage call = shown.call("/MenuBar", "com.canonical.dbusmenu", "Event");
        call << id << event << QVariant::fromValue(QDBusVariant(QString())) << 0U;
        QCOMPARE(waitFor(shown.panel.asyncCall(call)).type(), QDBusMessage::ReplyMessage);
        QStringList said;
        for (const auto &one : spy)
            said << one.first().toString();
        QCOMPARE(said, chosen);
    }

    void menu_answersForItsGroups()
    {
        Shown shown;
        QDBusMessage properties = shown.call("/MenuBar", "com.canonical.dbusmenu", "GetGroupProperties");
        properties << QVariant::fromValue(QList<int>{1, 99}) << QStringList{QStringLiteral("label")};
        const QDBusMessage said = waitFor(shown.panel.asyncCall(properties));
        QCOMPARE(said.signature(), QStringLiteral("a(ia{sv})"));
        const auto list = qdbus_cast<MenuItemPropertiesList>(said.arguments().first());
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.first().properties.keys(), QStringList{QStringLiteral("label")});

        QDBusMessage about = shown.call("/MenuBar", "com.canonical.dbusmenu", "AboutToShowGroup");
        about << QVariant::fromValue(QList<int>{0, 77});
        const QDBusMessage unknown = waitFor(shown.panel.asyncCall(about));
        QCOMPARE(unknown.signature(), QStringLiteral("aiai"));
        QCOMPARE(qdbus_cast<QList<int>>(unknown.arguments().at(1)), QList<int>{77});

        QDBusMessage events = shown.call("/MenuBar", "com.canonical.dbusmenu", "EventGroup");
        const MenuEventList both{{1, QStringLiteral("clicked"), QDBusVariant(0), 0},
                                 {77, QStringLiteral("clicked"), QDBusVariant(0), 0}};
        events << QVariant::fromValue(both);
        const QDBusMessage errors = waitFor(shown.panel.asyncCall(events));
        QCOMPARE(qdbus_cast<QList<int>>(errors.arguments().first()), QList<int>{77});
    }

    void image_isOfItsSizeAndNotEmpty()
    {
        for (const int size : {16, 22, 48}) {
            const QImage image = trayImage(size, false);
            QCOMPARE(image.size(), QSize(size, size));
            QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
            QVERIFY(image.pixelColor(size / 2, 2 * size / 24 + 1).alpha() > 0);
            QVERIFY(image != trayImage(size, true));
        }
    }

private:
    /// A tray in a panel, and the panel's own connection.
    struct Shown
    {
        Shown()
        {
            tray.setEntries({{QStringLiteral("open"), QStringLiteral("Open")},
                             {QStringLiteral("lock"), QStringLiteral("Lock"), false},
                             {},
                             {QStringLiteral("quit"), QStringLiteral("Quit")}});
            tray.setShown(true);
            if (!QTest::qWaitFor([this] { return !watcher.items.isEmpty(); }))
                qWarning("the panel was not told");
        }
        QDBusMessage call(const char *path, const char *interface, const char *method) const
        {
            return QDBusMessage::createMethodCall(watcher.items.value(0), QLatin1String(path), QLatin1String(interface),
                                                  QLatin1String(method));
        }

        PrivateBus bus;
        QDBusConnection panel = bus.connection();
        FakeWatcher watcher{panel};
        StatusTray tray{bus.connection()};
    };
};

QTEST_MAIN(TestTray)
#include "tst_tray.moc"
