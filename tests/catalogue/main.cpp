// SPDX-License-Identifier: GPL-3.0-or-later
// Shows every control with made-up data, or with --pages the whole window over a made-up vault, at a moment that stands
// still. --grab writes pictures, the same ones every time. It is built with the tests and not shipped.
#include "composition.h"
#include "furnished.h"
#include "program.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQmlProperty>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
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

/// Once nothing moves any more.
void grab(QQuickWindow *window, const QString &file)
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
    if (before.isNull() || !before.convertToFormat(QImage::Format_RGB32).save(file, "PNG"))
        giveUp(file + QStringLiteral(" can't be written"));
}

/// The first object below that has this property.
QObject *having(QObject *from, const char *property)
{
    if (from->metaObject()->indexOfProperty(property) >= 0)
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

class Show
{
public:
    explicit Show(QString folder) : m_folder(std::move(folder))
    {
        m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    }

    QQuickWindow *load(const QString &file, const QVariantMap &properties)
    {
        m_engine.setInitialProperties(properties);
        m_engine.load(QUrl(file));
        if (m_engine.rootObjects().isEmpty())
            giveUp(file + QStringLiteral(" does not load"));
        return qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
    }

    bool writes() const { return !m_folder.isEmpty(); }
    void picture(QQuickWindow *window, const QString &name, bool dark) const
    {
        grab(window, QStringLiteral("%1/%2-%3.png")
                         .arg(m_folder, name, dark ? QStringLiteral("dark") : QStringLiteral("light")));
    }

private:
    QString m_folder;
    QQmlApplicationEngine m_engine;
};

/// The controls, a section at a time.
int showControls(const QString &pictures)
{
    Show show(pictures);
    QQuickWindow *window = show.load(QStringLiteral("qrc:/catalogue/Catalogue.qml"), {});
    if (!show.writes())
        return QGuiApplication::exec();
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

/// The window as it is, page by page, over the furnished vault.
int showPages(const QString &pictures, const QString &folder)
{
    const ManualClock clock(furnished::noon());
    composition::Options options;
    options.vault = folder.toStdString();
    options.clock = &clock;
    auto wallet = orGiveUp(composition::makeWallet(options));
    wallet::Wallet &furnishedWallet = *wallet;
    orGiveUp(furnished::fill(furnishedWallet, clock.now(), {}));
    desktop::Program program(std::move(wallet), folder + QStringLiteral("/window.ini"));
    desktop::Session &session = *program.session();
    session.preferences().setReducedMotion(true);
    session.opened();
    session.takeSnapshot(furnished::snapshot(furnishedWallet, clock.now(), {}));
    Show show(pictures); // after what it shows, so that it ends first
    QQuickWindow *window = show.load(QStringLiteral("qrc:/qt/qml/Sheaf/Shell/Main.qml"),
                                     {{QStringLiteral("program"), QVariant::fromValue(&program)}});
    if (!show.writes())
        return QGuiApplication::exec();
    const QString position = QString::fromStdString(session.snapshot()->chains.at(1).positions.front().position.id);
    for (const bool dark : {false, true}) {
        session.preferences().setScheme(dark ? desktop::Preferences::Scheme::Dark
                                             : desktop::Preferences::Scheme::Light);
        QObject *workspace = having(window->contentItem(), "place");
        if (!workspace)
            giveUp(QStringLiteral("the workspace is not there"));
        for (const char *place : {"dashboard", "rules", "transfer", "activity", "settings", "position"}) {
            workspace->setProperty("position", position);
            workspace->setProperty("place", QString::fromLatin1(place));
            show.picture(window, QString::fromLatin1(place), dark);
        }
        auto flow = program.review()->open(QStringLiteral("Deposit"));
        wallet::launch(&program, ask(flow, furnished::review(furnishedWallet, clock.now())));
        show.picture(window, QStringLiteral("review"), dark);
        program.review()->cancel();
        session.lock();
        show.picture(window, QStringLiteral("unlock"), dark);
        orGiveUp(session.wallet().vault().unlock(Secret::copyOf(asBytes(furnished::kPassword))));
        session.opened();
        session.takeSnapshot(furnished::snapshot(furnishedWallet, clock.now(), {}));
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
    const QCommandLineOption fill(QStringLiteral("fill"), QStringLiteral("Only make the vault, for the real program."),
                                  QStringLiteral("folder"));
    const QCommandLineOption positions(QStringLiteral("positions"), QStringLiteral("How many positions it has."),
                                       QStringLiteral("number"), QStringLiteral("6"));
    const QCommandLineOption activities(QStringLiteral("activities"), QStringLiteral("How many deeds its journal has."),
                                        QStringLiteral("number"), QStringLiteral("24"));
    parser.addOptions({pages, folder, fill, positions, activities});
    parser.process(application);
    if (parser.isSet(fill))
        return fillOnly(parser.value(fill), {parser.value(positions).toUInt(), parser.value(activities).toUInt()});
    if (parser.isSet(folder) && !QDir().mkpath(parser.value(folder)))
        giveUp(parser.value(folder) + QStringLiteral(" can't be made"));
    embedFonts();
    QTemporaryDir vault;
    const QString pictures = parser.value(folder);
    return parser.isSet(pages) ? showPages(pictures, vault.filePath(QStringLiteral("vault"))) : showControls(pictures);
}
