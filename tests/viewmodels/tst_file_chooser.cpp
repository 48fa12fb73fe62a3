// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_chooser.h"
#include "private_bus.h"

#include <QDBusContext>
#include <QDBusObjectPath>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace sheaf::desktop;
using namespace sheaf::desktop::test;

namespace {

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");

/// org.freedesktop.portal.FileChooser as the portal's documentation has it.
class FakePortal final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.FileChooser")
    Q_PROPERTY(uint version READ version CONSTANT)

public:
    struct Asked
    {
        QString method;
        QString title;
        QVariantMap options;
        QString handle;
    };

    explicit FakePortal(QDBusConnection bus) : m_bus(std::move(bus))
    {
        m_bus.registerObject(kPath, this, QDBusConnection::ExportAllContents);
        m_bus.registerService(kService);
    }
    ~FakePortal() override { m_bus.unregisterService(kService); }

    uint version() const { return 3; }
    void answer(uint response, const QStringList &uris) const { answerAs(m_bus, asked.last().handle, response, uris); }
    static void answerAs(const QDBusConnection &bus, const QString &handle, uint response, const QStringList &uris)
    {
        QDBusMessage signal = QDBusMessage::createSignal(handle, QStringLiteral("org.freedesktop.portal.Request"),
                                                         QStringLiteral("Response"));
        signal << response << QVariantMap{{QStringLiteral("uris"), uris}};
        bus.send(signal);
    }

    QList<Asked> asked;
    bool refuses = false;
    bool isOld = false; ///< names the dialog's object as it likes

public Q_SLOTS:
    QDBusObjectPath OpenFile(const QString &, const QString &title, const QVariantMap &options)
    {
        return dialog(QStringLiteral("OpenFile"), title, options);
    }
    QDBusObjectPath SaveFile(const QString &, const QString &title, const QVariantMap &options)
    {
        return dialog(QStringLiteral("SaveFile"), title, options);
    }

private:
    QDBusObjectPath dialog(const QString &method, const QString &title, const QVariantMap &options)
    {
        if (refuses) {
            sendErrorReply(QDBusError::Failed, QStringLiteral("no backend"));
            return QDBusObjectPath(QStringLiteral("/"));
        }
        QString sender = message().service().mid(1);
        sender.replace(QLatin1Char('.'), QLatin1Char('_'));
        const QString token = isOld ? QStringLiteral("t7") : options.value(QStringLiteral("handle_token")).toString();
        asked.append({method, title, options, kPath + QStringLiteral("/request/%1/%2").arg(sender, token)});
        return QDBusObjectPath(asked.last().handle);
    }

    QDBusConnection m_bus;
};

/// A chooser of a bus whose portal it has found.
struct Desk
{
    PrivateBus bus;
    FakePortal portal{bus.connection()};
    FileChooser chooser{bus.connection(), nullptr};
    QSignalSpy chosen{&chooser, &FileChooser::chosen};

    void open(const QString &near = {})
    {
        QTRY_VERIFY(chooser.isAvailable());
        const int before = static_cast<int>(portal.asked.size());
        chooser.ask(near);
        QTRY_COMPARE(portal.asked.size(), before + 1);
        QTest::qWait(50); // until the name of its object has come back
    }
};

} // namespace

class TestFileChooser final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void available_whereTheDesktopHasADialog()
    {
        PrivateBus bus;
        const FileChooser none(bus.connection(), nullptr);
        QTest::qWait(100);
        QVERIFY(!none.isAvailable());
        const FakePortal portal(bus.connection());
        const FileChooser one(bus.connection(), nullptr);
        QTRY_VERIFY(one.isAvailable());
    }

    void ask_opensInTheFolderThatIsTyped()
    {
        QTemporaryDir folder;
        Desk desk;
        desk.chooser.setProperty("title", QStringLiteral("Where?"));
        desk.open(folder.filePath(QStringLiteral("backup.sheaf")));
        const FakePortal::Asked &asked = desk.portal.asked.first();
        QCOMPARE(asked.method, QStringLiteral("OpenFile"));
        QCOMPARE(asked.title, QStringLiteral("Where?"));
        QCOMPARE(asked.options.value(QStringLiteral("current_folder")).toByteArray(),
                 folder.path().toUtf8().append('\0'));
        QVERIFY(!asked.options.contains(QStringLiteral("current_name")));
        QVERIFY(desk.chooser.isOpen());
    }

    void ask_savesUnderTheNameThatIsTyped()
    {
        QTemporaryDir folder;
        Desk desk;
        desk.chooser.setProperty("saving", true);
        desk.open(folder.filePath(QStringLiteral("activity.csv")));
        const FakePortal::Asked &asked = desk.portal.asked.first();
        QCOMPARE(asked.method, QStringLiteral("SaveFile"));
        QCOMPARE(asked.options.value(QStringLiteral("current_name")).toString(), QStringLiteral("activity.csv"));
    }

    void ask_takesAFolderThatIsNotThereForNone()
    {
        Desk desk;
        desk.open(QStringLiteral("/nowhere/at/all/file"));
        QVERIFY(!desk.portal.asked.first().options.contains(QStringLiteral("current_folder")));
    }

    void chosen_isALocalPath_data()
    {
        QTest::addColumn<bool>("isOld");
        QTest::newRow("the object is named as asked") << false;
        QTest::newRow("an older portal names it itself") << true;
    }
    void chosen_isALocalPath()
    {
        QFETCH(bool, isOld);
        Desk desk;
        desk.portal.isOld = isOld;
        desk.open();
        desk.portal.answer(0, {QStringLiteral("file:///home/me/My%20vault%20%C3%BC.sheaf")});
        QTRY_COMPARE(desk.chosen.size(), 1);
        QCOMPARE(desk.chosen.first().first().toString(), QStringLiteral("/home/me/My vault ü.sheaf"));
        QVERIFY(!desk.chooser.isOpen());
        desk.open(); // and again
        QVERIFY(desk.chooser.isOpen());
    }

    void givenUp_choosesNothing()
    {
        Desk desk;
        desk.open();
        desk.portal.answer(1, {});
        QTRY_VERIFY(!desk.chooser.isOpen());
        QVERIFY(desk.chosen.isEmpty() && desk.chooser.problem().isEmpty());
    }

    void elsewhere_isNoFileHere_data()
    {
        QTest::addColumn<QStringList>("uris");
        QTest::newRow("a file of another computer") << QStringList{QStringLiteral("sftp://host/file")};
        QTest::newRow("none") << QStringList();
    }
    void elsewhere_isNoFileHere()
    {
        QFETCH(QStringList, uris);
        Desk desk;
        desk.open();
        desk.portal.answer(0, uris);
        QTRY_VERIFY(!desk.chooser.problem().isEmpty());
        QVERIFY(desk.chosen.isEmpty() && !desk.chooser.isOpen());
    }

    void refusal_isSaid()
    {
        Desk desk;
        desk.portal.refuses = true;
        QTRY_VERIFY(desk.chooser.isAvailable());
        desk.chooser.ask({});
        QTRY_VERIFY2(desk.chooser.problem().contains(QStringLiteral("no backend")), qPrintable(desk.chooser.problem()));
        QVERIFY(!desk.chooser.isOpen());
    }

    // Any program of the session can send a signal; only the portal's own counts.
    void stranger_choosesNothing()
    {
        Desk desk;
        desk.open();
        const QDBusConnection stranger = desk.bus.connection();
        FakePortal::answerAs(stranger, desk.portal.asked.first().handle, 0, {QStringLiteral("file:///evil")});
        QTest::qWait(100);
        QVERIFY(desk.chosen.isEmpty() && desk.chooser.isOpen());
    }
};

QTEST_MAIN(TestFileChooser)
#include "tst_file_chooser.moc"
