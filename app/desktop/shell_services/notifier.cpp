// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifier.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace sheaf::desktop {

namespace {

const QString kService = QStringLiteral("org.freedesktop.Notifications");
const QString kPath = QStringLiteral("/org/freedesktop/Notifications");
constexpr int kServerDecides = -1;

QDBusMessage callTo(const char *method)
{
    return QDBusMessage::createMethodCall(kService, kPath, kService, QLatin1String(method));
}

} // namespace

DesktopNotifier::DesktopNotifier(QDBusConnection bus, QObject *parent) : Notifier(parent), m_bus(std::move(bus))
{
    if (!m_bus.isConnected())
        return;
    m_bus.connect(kService, kPath, kService, QStringLiteral("ActionInvoked"), this, SLOT(actionInvoked(uint, QString)));
    m_bus.connect(kService, kPath, kService, QStringLiteral("NotificationClosed"), this,
                  SLOT(notificationClosed(uint, uint)));
}

DesktopNotifier::~DesktopNotifier() = default;

void DesktopNotifier::show(const Notification &notification)
{
    if (!m_bus.isConnected())
        return;
    if (m_asked && !m_waitsForAnswer)
        return send(notification);
    m_early.append(notification);
    if (m_asked)
        return;
    // Whether `<` in a body means itself is the server's to say; names that strangers chose must not become links.
    m_asked = true;
    m_waitsForAnswer = true;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(callTo("GetCapabilities")), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *ended) {
        const QDBusPendingReply<QStringList> reply = *ended;
        ended->deleteLater();
        m_waitsForAnswer = false;
        m_asked = reply.isValid(); // a server may come later
        m_bodyIsMarkup = reply.isValid() && reply.value().contains(QLatin1String("body-markup"));
        for (const Notification &early : std::exchange(m_early, {}))
            if (m_asked)
                send(early);
    });
}

void DesktopNotifier::send(const Notification &notification)
{
    QDBusMessage call = callTo("Notify");
    QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("org.sheaf.Sheaf")},
                      {QStringLiteral("urgency"), QVariant::fromValue<uchar>(notification.urgent ? 2 : 1)}};
    const QString body = m_bodyIsMarkup ? notification.text.toHtmlEscaped() : notification.text;
    call << QStringLiteral("Sheaf") << m_shown.value(notification.topic, 0U) << QStringLiteral("org.sheaf.Sheaf")
         << notification.title << body
         << QStringList{QStringLiteral("default"), QCoreApplication::translate("Notices", "Open")} << hints
         << kServerDecides;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    const auto take = [this, topic = notification.topic, generation = m_generation](QDBusPendingCallWatcher *ended) {
        const QDBusPendingReply<uint> reply = *ended;
        ended->deleteLater();
        if (!reply.isValid())
            return;
        if (generation != m_generation)
            close(reply.value());
        else
            m_shown.insert(topic, reply.value());
    };
    connect(watcher, &QDBusPendingCallWatcher::finished, this, take);
}

void DesktopNotifier::clear()
{
    ++m_generation;
    m_early.clear();
    for (const uint id : std::exchange(m_shown, {}))
        close(id);
}

void DesktopNotifier::close(uint id)
{
    QDBusMessage call = callTo("CloseNotification");
    call << id;
    m_bus.asyncCall(call);
}

void DesktopNotifier::actionInvoked(uint id, const QString &action)
{
    const QString topic = m_shown.key(id);
    if (action == QLatin1String("default") && !topic.isEmpty())
        Q_EMIT opened(topic);
}

void DesktopNotifier::notificationClosed(uint id, uint)
{
    const QString topic = m_shown.key(id);
    if (!topic.isEmpty())
        m_shown.remove(topic);
}

} // namespace sheaf::desktop
