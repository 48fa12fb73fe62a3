// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QtTest>

namespace sheaf::desktop::test {

/// A message bus of the test's own, and connections to it. Whoever stands at both ends of it in one thread must never
/// wait for an answer.
class PrivateBus final
{
public:
    PrivateBus()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
        if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead())
            qFatal("no dbus-daemon (Debian: dbus-daemon)");
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    ~PrivateBus()
    {
        for (const QString &name : m_names)
            QDBusConnection::disconnectFromBus(name);
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    PrivateBus(const PrivateBus &) = delete;
    PrivateBus &operator=(const PrivateBus &) = delete;

    /// Another one each time.
    QDBusConnection connection()
    {
        static int number = 0;
        m_names << QStringLiteral("private-%1").arg(++number);
        const QDBusConnection made = QDBusConnection::connectToBus(m_address, m_names.last());
        if (!made.isConnected())
            qFatal("no connection to the test's bus");
        return made;
    }

private:
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

} // namespace sheaf::desktop::test
