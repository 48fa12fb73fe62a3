// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

namespace sheaf::desktop {

class Preferences;

/// What the desktop wishes: dark or light, and whether things may move. Asked of the settings portal
/// (org.freedesktop.portal.Settings), which every desktop of today has; where it is missing, the palette's window
/// colour says which scheme it is. Never waits.
class DesktopSettings final : public QObject
{
    Q_OBJECT

public:
    DesktopSettings(Preferences *preferences, QDBusConnection bus, QObject *parent = nullptr);
    ~DesktopSettings() override;

    /// Tells the preferences what is known, and asks the portal.
    void start();

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &group, const QString &key);
    void take(const QString &group, const QString &key, const QVariant &value);
    void fromPalette();

    Preferences *m_preferences;
    QDBusConnection m_bus;
    bool m_portalKnowsScheme = false;
};

} // namespace sheaf::desktop
