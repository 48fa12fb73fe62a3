// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session_events.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusUnixFileDescriptor>

#include <optional>

namespace sheaf::desktop {

/// systemd-logind (or elogind) on the system's D-Bus. Where there is none, nothing is ever said.
class Logind final : public SessionEvents
{
    Q_OBJECT

public:
    using SessionEvents::SessionEvents;
    /// On another bus than the system's: a test's.
    explicit Logind(const QDBusConnection &bus) : m_bus(bus) {}

    void watch() override;
    void release() override { m_delay = {}; }

private Q_SLOTS:
    void prepareForSleep(bool before);
    void lockAsked() { Q_EMIT sessionLocked(); }
    void propertiesChanged(const QString &interface, const QVariantMap &changed, const QStringList &invalidated);

private:
    QDBusConnection bus() const { return m_bus ? *m_bus : QDBusConnection::systemBus(); }
    void connectTo(const QString &session);
    void lidChanged(const QVariantMap &changed, const QStringList &invalidated);
    void delaySleep();

    std::optional<QDBusConnection> m_bus;
    bool m_connected = false;
    bool m_delayAsked = false;
    QDBusUnixFileDescriptor m_delay; ///< while it is open, the computer waits (a few seconds at most) before it sleeps
};

} // namespace sheaf::desktop
