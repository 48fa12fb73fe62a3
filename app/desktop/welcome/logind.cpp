// SPDX-License-Identifier: GPL-3.0-or-later
#include "logind.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingReply>

namespace sheaf::desktop {

namespace {

const QString kService = QStringLiteral("org.freedesktop.login1");
const QString kManagerPath = QStringLiteral("/org/freedesktop/login1");
const QString kManager = QStringLiteral("org.freedesktop.login1.Manager");
const QString kProperties = QStringLiteral("org.freedesktop.DBus.Properties");
const QString kLidClosed = QStringLiteral("LidClosed");
const QString kSession = QStringLiteral("org.freedesktop.login1.Session");

QDBusMessage managerCall(const char *method)
{
    return QDBusMessage::createMethodCall(kService, kManagerPath, kManager, QLatin1String(method));
}

} // namespace

void Logind::watch()
{
    QDBusConnection bus = this->bus();
    if (!bus.isConnected())
        return;
    delaySleep();
    if (m_connected)
        return;
    m_connected = bus.connect(kService, kManagerPath, kManager, QStringLiteral("PrepareForSleep"), this,
                              SLOT(prepareForSleep(bool)));
    bus.connect(kService, kManagerPath, kProperties, QStringLiteral("PropertiesChanged"), this,
                SLOT(propertiesChanged(QString, QVariantMap, QStringList)));
    // By the name that the session gave its programs; by this process, where it gave none.
    const QString id = qEnvironmentVariable("XDG_SESSION_ID");
    QDBusMessage ask = managerCall(id.isEmpty() ? "GetSessionByPID" : "GetSession");
    ask << (id.isEmpty() ? QVariant(static_cast<quint32>(QCoreApplication::applicationPid())) : QVariant(id));
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(ask), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *answer;
        if (!reply.isError())
            connectTo(reply.value().path());
    });
}

void Logind::connectTo(const QString &session)
{
    QDBusConnection bus = this->bus();
    bus.connect(kService, session, kSession, QStringLiteral("Lock"), this, SLOT(lockAsked()));
    // Desktops that lock the screen by themselves say so in the session's LockedHint alone.
    bus.connect(kService, session, kProperties, QStringLiteral("PropertiesChanged"), this,
                SLOT(propertiesChanged(QString, QVariantMap, QStringList)));
}

void Logind::propertiesChanged(const QString &interface, const QVariantMap &changed, const QStringList &invalidated)
{
    if (interface == kSession && changed.value(QStringLiteral("LockedHint")).toBool())
        Q_EMIT sessionLocked();
    if (interface == kManager)
        lidChanged(changed, invalidated);
}

/// With its value, or only that it is another one now.
void Logind::lidChanged(const QVariantMap &changed, const QStringList &invalidated)
{
    if (changed.value(kLidClosed).toBool())
        Q_EMIT lidClosed();
    if (!invalidated.contains(kLidClosed))
        return;
    QDBusMessage ask = QDBusMessage::createMethodCall(kService, kManagerPath, kProperties, QStringLiteral("Get"));
    ask << kManager << kLidClosed;
    auto *answer = new QDBusPendingCallWatcher(bus().asyncCall(ask), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (!reply.isError() && reply.value().variant().toBool())
            Q_EMIT lidClosed();
    });
}

void Logind::prepareForSleep(bool before)
{
    if (before)
        Q_EMIT aboutToSleep();
}

void Logind::delaySleep()
{
    if (m_delay.isValid() || m_delayAsked)
        return;
    m_delayAsked = true;
    QDBusMessage ask = managerCall("Inhibit");
    ask << QStringLiteral("sleep") << QStringLiteral("Sheaf") << tr("Locks its vault.") << QStringLiteral("delay");
    auto *answer = new QDBusPendingCallWatcher(bus().asyncCall(ask), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        m_delayAsked = false;
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *answer;
        if (!reply.isError())
            m_delay = reply.value();
    });
}

} // namespace sheaf::desktop
