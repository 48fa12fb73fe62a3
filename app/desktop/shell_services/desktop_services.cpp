// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop_services.h"

#include <QFileInfo>

namespace sheaf::desktop {

DesktopServices::DesktopServices(QDBusConnection bus, Session *session, BackgroundModel *background, ToastModel *toasts,
                                 QObject *parent)
    : QObject(parent)
    , m_settings(&session->preferences(), bus)
    , m_tray(bus)
    , m_notifier(bus)
    , m_notices(session, &m_notifier, toasts)
{
    connect(&m_notices, &Notices::openWanted, background, &BackgroundModel::open);
    connect(&m_notices, &Notices::waitingChanged, background,
            [this, background] { background->setWaiting(m_notices.waiting()); });
    background->setTray(&m_tray);
    m_settings.start();
}

DesktopServices::~DesktopServices() = default;

QDBusConnection DesktopServices::sessionBus()
{
    // Asked without one, libdbus would start one of its own, and wait for it.
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const bool there = qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
                       (!runtime.isEmpty() && QFileInfo::exists(runtime + QStringLiteral("/bus")));
    return there ? QDBusConnection::sessionBus() : QDBusConnection(QString());
}

} // namespace sheaf::desktop
