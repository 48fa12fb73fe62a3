// SPDX-License-Identifier: GPL-3.0-or-later
// Shows every control with made-up data, or with --pages the whole window over a made-up vault, at a moment that stands
// still. --grab writes pictures, the same ones every time. It is built with the tests and not shipped.
#include "composition.h"
#include "furnished.h"
#include "program.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLockFile>
#include <QQmlApplicationEngine>
#include <QQmlProperty>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <cstdio>

using namespace sheaf;

namespace {

int complaints = 0;

void count(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type != QtDebugMsg && type != QtInfoMsg && !text.contains(QLatin1String("XDG_RUNTIME_DIR")) &&
        !text.contains(QLatin1String("propagateSizeHints")))
        ++complaints;
    std::fprintf(stderr, "%s\n", qPrintable(text));
}

[[noreturn]] void giveUp(const QString &why)
{
    std::fprintf(stderr, "error: %s\n", qPrintable(why));
    std::exit(2);
}

template <typename T> T orGiveUp(Result<T> result)
{
    if (!result)
        giveUp(QString::fromStdString(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

void embedFonts()
{
    for (const char *font :
         {"SheafSans-Regular.otf", "SheafSans-Medium.otf", "SheafSans-SemiBold.otf", "SheafIcons.ttf"})
        if (QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/") + QLatin1String(font)) < 0)
            giveUp(QStringLiteral("the fonts can't be read"));
}

/// What the window looks like once nothing moves any more.
QImage still(QQuickWindow *window)
{
    if (!QTest::qWaitForWindowExposed(window))
        giveUp(QStringLiteral("the window is not shown"));
    QImage before;
    for (int i = 0; i < 50; ++i) {
        QTest::qWait(60);
        const QImage now = window->grabWindow();
        if (now == before)
            break;
        before = now;
    }
    return before.convertToFormat(QImage::Format_RGB32);
}

/// How many pixels are not the same; all of them where the sizes differ.
qsizetype different(const QImage &one, const QImage &other)
{
    if (one.size() != other.size())
        return qsizetype{one.width()} * one.height();
    qsizetype count = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            count += one.pixel(x, y) != other.pixel(x, y);
    return count;
}

/// The first object below that has this text as a property.
QObject *having(QObject *from, const char *property)
{
    if (from->property(property).typeId() == QMetaType::QString)
        return from;
    QObjectList children = from->children();
    if (auto *item = qobject_cast<QQuickItem *>(from))
        for (QQuickItem *child : item->childItems())
            children << child;
    for (QObject *child : children)
        if (QObject *found = having(child, property))
            return found;
    return nullptr;
}

struct Folders
{
    QString pictures; ///< where they are written; nothing is where it is empty
    QString kept;     ///< what they are compared with, where it is given
};

class Show
{
public:
    explicit Show(Folders folders) : m_folders(std::move(folders))
    {
        m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    }

    QQuickWindow *load(const QString &file, const QVariantMap &properties)
    {
        m_engine.setInitialProperties(properties);
        m_engine.load(QUrl(file));
        if (m_engine.rootObjects().isEmpty())
            giveUp(file + QStringLiteral(" does not load"));
        auto *window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
        window->resize(1280, 800); // whatever the screen is
        return window;
    }

    bool writes() const { return !m_folders.pictures.isEmpty(); }

    void picture(QQuickWindow *window, const QString &what, bool dark)
    {
        const QString name =
            QStringLiteral("%1-%2.png").arg(what, dark ? QStringLiteral("dark") : QStringLiteral("light"));
        const QImage now = still(window);
        if (now.isNull() || !now.save(QDir(m_folders.pictures).filePath(name), "PNG", 0)) // 0: as small as it gets
            giveUp(name + QStringLiteral(" can't be written"));
        if (m_folders.kept.isEmpty())
            return;
        const QImage kept = QImage(QDir(m_folders.kept).filePath(name)).convertToFormat(QImage::Format_RGB32);
        if (kept.isNull())
            qWarning("%s: there is no kept picture", qPrintable(name));
        else if (const qsizetype count = different(now, kept))
            qWarning("%s: %lld pixels are not as in the kept picture", qPrintable(name), static_cast<long long>(count));
    }

private:
    Folders m_folders;
    QQmlApplicationEngine m_engine;
};

/// The controls, a section at a time.
int showControls(Folders folders)
{
    Show show(std::move(folders));
    QQuickWindow *window = show.load(QStringLiteral("qrc:/catalogue/Catalogue.qml"), {});
    if (!show.writes())
        return QGuiApplication::exec();
    window->setProperty("still", true);
    const QStringList sections = window->property("sections").toStringList();
    for (const bool dark : {false, true}) {
        window->setProperty("dark", dark);
        for (int i = 0; i < sections.size(); ++i) {
            window->setProperty("section", i);
            show.picture(window, QStringLiteral("controls-") + sections.at(i).toLower(), dark);
        }
    }
    return complaints ? 1 : 0;
}

Task<> ask(std::shared_ptr<desktop::ReviewFlow> flow, wallet::Review review)
{
    co_await flow->approve(std::move(review));
}

/// The local networks, at addresses where nobody is.
QString silentNetworks(const QString &folder)
{
    const QDir from(QString::fromStdString((composition::resourceFolder() / "local").string()));
    const QDir to(folder + QStringLiteral("/networks"));
    for (const char *part : {"chains", "tokens", "protocols"}) {
        const QDir source(from.filePath(QLatin1String(part)));
        to.mkpath(QLatin1String(part));
        for (const QString &name : source.entryList(QDir::Files)) {
            QFile in(source.filePath(name));
            QFile out(to.filePath(QLatin1String(part) + QLatin1Char('/') + name));
            if (!in.open(QFile::ReadOnly) || !out.open(QFile::WriteOnly))
                giveUp(name + QStringLiteral(" can't be copied"));
            QByteArray text = in.readAll();
            for (int port = 19400; port < 19410; ++port)
                text.replace("127.0.0.1:" + QByteArray::number(port), "127.0.0.1:1");
            out.write(text);
        }
    }
    return to.path();
}

/// The window as it is, page by page, over the furnished vault.
int showPages(Folders folders, const QString &folder)
{
    const ManualClock clock(furnished::noon());
    composition::Options options;
    options.vault = (folder + QStringLiteral("/vault")).toStdString();
    options.networks = {silentNetworks(folder).toStdString()};
    options.clock = &clock;
    auto wallet = orGiveUp(composition::makeWallet(options));
    wallet::Wallet &furnishedWallet = *wallet;
    orGiveUp(furnished::fill(furnishedWallet, clock.now(), {}));
    desktop::Program program(std::move(wallet), folder + QStringLiteral("/window.ini"));
    desktop::Session &session = *program.session();
    session.preferences().setReducedMotion(true);
    session.preferences().setRulesRun(false); // what they decided stays as it is
    session.opened();
    session.takeSnapshot(furnished::snapshot(furnishedWallet, clock.now(), {}));
    Show show(std::move(folders)); // after what it shows, so that it ends first
    QQuickWindow *window = show.load(QStringLiteral("qrc:/qt/qml/Sheaf/Shell/Main.qml"),
                                     {{QStringLiteral("program"), QVariant::fromValue(&program)}});
    if (!show.writes())
        return QGuiApplication::exec();
    const auto use = [&session](bool dark) {
        session.preferences().setScheme(dark ? desktop::Preferences::Scheme::Dark
                                             : desktop::Preferences::Scheme::Light);
    };
    const auto workspace = [window] {
        QObject *found = having(window->contentItem(), "place");
        if (!found)
            giveUp(QStringLiteral("the workspace is not there"));
        return found;
    };
    for (const bool dark : {false, true}) { // as long as nobody is asked: who answers, and when, is not ours
        use(dark);
        workspace()->setProperty("place", QStringLiteral("settings"));
        show.picture(window, QStringLiteral("settings"), dark);
    }
    session.setWatched(false); // one reading, and what is furnished again after it: nobody answers
    session.preferences().setNetworkAllowed(true);
    if (!QTest::qWaitFor([&session] { return !session.reading(); }, 60'000))
        giveUp(QStringLiteral("the reading does not end"));
    session.takeSnapshot(furnished::snapshot(furnishedWallet, clock.now(), {}));
    const QString position = QString::fromStdString(session.snapshot()->chains.at(1).positions.front().position.id);
    for (const bool dark : {false, true}) {
        use(dark);
        for (const char *place : {"dashboard", "rules", "transfer", "activity", "position"}) {
            workspace()->setProperty("position", position);
            workspace()->setProperty("place", QString::fromLatin1(place));
            show.picture(window, QString::fromLatin1(place), dark);
        }
        auto flow = program.review()->open(QStringLiteral("Deposit"));
        wallet::launch(&program, ask(flow, furnished::review(furnishedWallet, clock.now())));
        QTest::qWait(1'000); // its button waits a moment until it can be pressed
        show.picture(window, QStringLiteral("review"), dark);
        program.review()->cancel();
    }
    session.lock();
    for (const bool dark : {false, true}) {
        use(dark);
        show.picture(window, QStringLiteral("unlock"), dark);
    }
    return complaints ? 1 : 0;
}

/// A vault for the real program, as of now.
int fillOnly(const QString &folder, furnished::Scale scale)
{
    composition::Options options;
    options.vault = folder.toStdString();
    auto wallet = orGiveUp(composition::makeWallet(options));
    orGiveUp(furnished::fill(*wallet, wallet->now(), scale));
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    qInstallMessageHandler(count);
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("sheaf-catalogue"));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Shows every control, or every page, with made-up data."));
    parser.addHelpOption();
    const QCommandLineOption pages(QStringLiteral("pages"), QStringLiteral("The window's pages over a made-up vault."));
    const QCommandLineOption folder(QStringLiteral("grab"), QStringLiteral("Write pictures and end."),
                                    QStringLiteral("folder"));
    const QCommandLineOption kept(QStringLiteral("kept"), QStringLiteral("Compare them with those in this folder."),
                                  QStringLiteral("folder"));
    const QCommandLineOption fill(QStringLiteral("fill"), QStringLiteral("Only make the vault, for the real program."),
                                  QStringLiteral("folder"));
    const QCommandLineOption positions(QStringLiteral("positions"), QStringLiteral("How many positions it has."),
                                       QStringLiteral("number"), QStringLiteral("6"));
    const QCommandLineOption activities(QStringLiteral("activities"), QStringLiteral("How many deeds its journal has."),
                                        QStringLiteral("number"), QStringLiteral("24"));
    parser.addOptions({pages, folder, kept, fill, positions, activities});
    parser.process(application);
    if (parser.isSet(fill))
        return fillOnly(parser.value(fill), {parser.value(positions).toUInt(), parser.value(activities).toUInt()});
    if (parser.isSet(kept) && QLatin1String(qVersion()) != QLatin1String("6.4.2")) {
        std::fputs("the kept pictures were made with Qt 6.4.2: not compared\n", stderr);
        return 77;
    }
    if (parser.isSet(folder) && !QDir().mkpath(parser.value(folder)))
        giveUp(parser.value(folder) + QStringLiteral(" can't be made"));
    embedFonts();
    const Folders folders{parser.value(folder), parser.value(kept)};
    if (!parser.isSet(pages))
        return showControls(folders);
    // A page shows where the vault is, so that is always the same place, for one at a time.
    const QString place = QStringLiteral("/tmp/sheaf-pictures");
    QLockFile alone(place + QStringLiteral(".lock"));
    if (!alone.lock() || !QDir(place).removeRecursively() || !QDir().mkpath(place))
        giveUp(place + QStringLiteral(" can't be made"));
    const int status = showPages(folders, place);
    QDir(place).removeRecursively();
    return status;
}
