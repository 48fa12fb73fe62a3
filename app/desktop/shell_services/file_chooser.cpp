// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_chooser.h"

#include "format.h"
#include "paths.h"

#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTimer>
#include <QUrl>
#include <QUuid>
#include <QWindow>

namespace sheaf::desktop {

namespace {

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kChooser = QStringLiteral("org.freedesktop.portal.FileChooser");
const QString kRequest = QStringLiteral("org.freedesktop.portal.Request");
const QString kProperties = QStringLiteral("org.freedesktop.DBus.Properties");
constexpr uint kSuccess = 0; // 1: the person gave it up, 2: it ended otherwise

/// What the dialog stands before, as the portal writes windows; empty where only the desktop could tell (Wayland).
QString parentWindow()
{
    const QWindow *window = QGuiApplication::focusWindow();
    if (window == nullptr || QGuiApplication::platformName() != QLatin1String("xcb"))
        return {};
    return QStringLiteral("x11:%1").arg(window->winId(), 0, 16);
}

/// A path among the portal's options: its bytes, and a zero.
QByteArray pathBytes(const QString &path) { return QFile::encodeName(path).append('\0'); }

/// Where the portal puts the dialog's object, so that its answer can't come before somebody listens.
QString requestPath(const QDBusConnection &bus, const QString &token)
{
    QString sender = bus.baseService().mid(1);
    sender.replace(QLatin1Char('.'), QLatin1Char('_'));
    return QStringLiteral("%1/request/%2/%3").arg(kPath, sender, token);
}

} // namespace

FileChooser::FileChooser(QObject *parent) : QObject(parent)
{
    QTimer::singleShot(0, this, [this] {
        m_bus.emplace(QDBusConnection::sessionBus());
        look();
    });
}

FileChooser::FileChooser(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus) { look(); }

FileChooser::~FileChooser()
{
    if (isOpen())
        m_bus->asyncCall(QDBusMessage::createMethodCall(kService, m_request, kRequest, QStringLiteral("Close")));
}

void FileChooser::look()
{
    if (!m_bus->isConnected())
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kProperties, QStringLiteral("Get"));
    call << kChooser << QStringLiteral("version");
    auto *watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *ended) {
        const QDBusPendingReply<QDBusVariant> reply = *ended;
        ended->deleteLater();
        m_isAvailable = reply.isValid();
        Q_EMIT availableChanged();
    });
}

QDBusMessage FileChooser::callFor(const QString &near, const QString &token) const
{
    QVariantMap options{{QStringLiteral("handle_token"), token}, {QStringLiteral("modal"), true}};
    const QFileInfo typed(plainPath(near));
    if (!near.isEmpty() && typed.dir().exists())
        options.insert(QStringLiteral("current_folder"), pathBytes(typed.absolutePath()));
    if (m_isSaving && !typed.fileName().isEmpty())
        options.insert(QStringLiteral("current_name"), typed.fileName());
    QDBusMessage call = QDBusMessage::createMethodCall(
        kService, kPath, kChooser, m_isSaving ? QStringLiteral("SaveFile") : QStringLiteral("OpenFile"));
    call << parentWindow() << m_title << options;
    return call;
}

void FileChooser::ask(const QString &near)
{
    if (!m_isAvailable || isOpen())
        return;
    setProblem({});
    const QString token = QStringLiteral("sheaf_") + QUuid::createUuid().toString(QUuid::Id128);
    follow(requestPath(*m_bus, token));
    send(callFor(near, token));
}

/// An older portal may name the object otherwise than it was asked to.
void FileChooser::follow(const QString &request)
{
    if (request == m_request)
        return;
    const auto signal = QStringLiteral("Response");
    if (!m_request.isEmpty())
        m_bus->disconnect(kService, m_request, kRequest, signal, this, SLOT(answered(uint, QVariantMap)));
    if (!request.isEmpty())
        m_bus->connect(kService, request, kRequest, signal, this, SLOT(answered(uint, QVariantMap)));
    const bool wasOpen = isOpen();
    m_request = request;
    if (wasOpen != isOpen())
        Q_EMIT openChanged();
}

void FileChooser::send(const QDBusMessage &call)
{
    auto *watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *ended) {
        const QDBusPendingReply<QDBusObjectPath> reply = *ended;
        ended->deleteLater();
        if (!isOpen()) // the answer overtook it
            return;
        if (reply.isValid())
            return follow(reply.value().path());
        follow({});
        setProblem(tr("The desktop’s file dialog did not open (%1). Type the file’s path instead.")
                       .arg(format::foreign(reply.error().message().toStdString(), 200)));
    });
}

void FileChooser::answered(uint response, const QVariantMap &results)
{
    follow({});
    if (response != kSuccess)
        return;
    const QStringList files = results.value(QStringLiteral("uris")).toStringList();
    const QUrl file(files.value(0));
    if (file.isLocalFile())
        Q_EMIT chosen(file.toLocalFile());
    else
        setProblem(tr("What was chosen is no file of this computer. Copy it here first."));
}

void FileChooser::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

} // namespace sheaf::desktop
