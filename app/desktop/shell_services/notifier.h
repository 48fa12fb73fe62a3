// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QObject>

namespace sheaf::desktop {

/// A word that the desktop shows outside the window.
struct Notification
{
    QString topic; ///< a later one of the same topic takes its place
    QString title;
    QString text;
    bool urgent = false;
};

/// Who shows it.
class Notifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void show(const Notification &notification) = 0;
    /// Takes back whatever is still shown.
    virtual void clear() = 0;

Q_SIGNALS:
    /// The person chose it.
    void opened(const QString &topic);
};

/// org.freedesktop.Notifications. Where nobody offers it, nothing is shown and nothing fails.
class DesktopNotifier final : public Notifier
{
    Q_OBJECT

public:
    explicit DesktopNotifier(QDBusConnection bus, QObject *parent = nullptr);
    ~DesktopNotifier() override;

    void show(const Notification &notification) override;
    void clear() override;

private Q_SLOTS:
    void actionInvoked(uint id, const QString &action);
    void notificationClosed(uint id, uint reason);

private:
    void send(const Notification &notification);
    void close(uint id);

    QDBusConnection m_bus;
    bool m_asked = false;
    bool m_bodyIsMarkup = false;
    bool m_waitsForAnswer = false;
    QList<Notification> m_early; ///< said before the server has told what it can
    QHash<QString, uint> m_shown;
    uint m_generation = 0; ///< one more with each clear(): what is answered later is closed at once
};

} // namespace sheaf::desktop
