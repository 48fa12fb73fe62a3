// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"
#include "frames.h"
#include "program.h"
#include "single_instance.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QStandardPaths>
#include <QTimer>

#include <chrono>
#include <cstdio>

using namespace sheaf;

namespace {

constexpr std::chrono::milliseconds kAfterTheFirstFrame{250};

struct Said
{
    composition::Options options;
    QString preferences;
};

Said parseArguments(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "A wallet and yield dashboard."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption vault(QStringLiteral("vault"), QCoreApplication::translate("main", "The vault's folder."),
                                   QStringLiteral("folder"));
    const QCommandLineOption networks(
        QStringLiteral("networks"), QCoreApplication::translate("main", "A folder with chains, tokens and protocols."),
        QStringLiteral("folder"));
    parser.addOptions({vault, networks});
    parser.process(application);
    Said said;
    said.options.origin = "window";
    said.options.vault = parser.value(vault).toStdString();
    for (const QString &folder : parser.values(networks))
        said.options.networks.emplace_back(folder.toStdString());
    const QString own = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    const QString folder = parser.isSet(vault) ? parser.value(vault) : own;
    said.preferences = QDir(folder).filePath(QStringLiteral("window.ini"));
    return said;
}

bool embedFonts()
{
    for (const char *font :
         {"SheafSans-Regular.otf", "SheafSans-Medium.otf", "SheafSans-SemiBold.otf", "SheafIcons.ttf"})
        if (QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/") + QLatin1String(font)) < 0)
            return false;
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    composition::guardMemory();
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("sheaf"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Sheaf"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.sheaf.Sheaf"));
    const Said said = parseArguments(application);
    auto wallet = composition::makeWallet(said.options);
    if (!wallet) {
        std::fprintf(stderr, "error: %s\n%s\n", wallet::explain(wallet.error()).c_str(), wallet.error().detail.c_str());
        return 2;
    }
    const QString vault = QString::fromStdString((*wallet)->vault().folder().string());
    if (desktop::SingleInstance::raiseOther(vault))
        return 0;
    const desktop::SingleInstance instance(vault);
    if (!embedFonts()) {
        std::fputs("error: the program's own fonts can't be read; it was not built whole\n", stderr);
        return 2;
    }
    desktop::Program program(std::move(*wallet), said.preferences);
    QQmlApplicationEngine engine; // after what it shows, so that it ends first
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.setInitialProperties({{QStringLiteral("program"), QVariant::fromValue(&program)}});
    QObject::connect(program.language(), &desktop::Language::changed, &engine, &QQmlEngine::retranslate);
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Sheaf/Shell/Main.qml")));
    if (engine.rootObjects().isEmpty())
        return 2;
    QObject::connect(&instance, &desktop::SingleInstance::raiseWanted, program.background(),
                     [&program] { program.background()->open({}); });
    desktop::sayFrames(qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst()), program.session());
    // What is not needed for the first frame comes after it.
    QTimer::singleShot(kAfterTheFirstFrame, &program,
                       [&program] { program.startDesktop(desktop::DesktopServices::sessionBus()); });
    return QGuiApplication::exec();
}
