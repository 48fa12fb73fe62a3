// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop_settings.h"

#include "preferences.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QPalette>

namespace sheaf::desktop {

namespace {

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kAppearance = QStringLiteral("org.freedesktop.appearance");
const QString kScheme = QStringLiteral("color-scheme"); // 0: no preference, 1: dark, 2: light
const QString kGnome = QStringLiteral("org.gnome.desktop.interface");
const QString kAnimations = QStringLiteral("enable-animations");

/// Read() wraps the value in a variant of a variant.
QVariant unwrapped(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopSettings::DesktopSettings(Preferences *preferences, QDBusConnection bus, QObject *parent)
    : QObject(parent), m_preferences(preferences), m_bus(std::move(bus))
{
}

DesktopSettings::~DesktopSettings() = default;

void DesktopSettings::start()
{
    if (!m_bus.isConnected())
        return fromPalette();
    m_bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                  SLOT(settingChanged(QString, QString, QDBusVariant)));
    ask(kAppearance, kScheme);
    ask(kGnome, kAnimations);
}

void DesktopSettings::ask(const QString &group, const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    call << group << key;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, group, key](QDBusPendingCallWatcher *ended) {
        const QDBusPendingReply<QDBusVariant> reply = *ended;
        ended->deleteLater();
        if (reply.isValid())
            take(group, key, reply.value().variant());
        else if (key == kScheme)
            fromPalette();
    });
}

void DesktopSettings::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    take(group, key, value.variant());
}

void DesktopSettings::take(const QString &group, const QString &key, const QVariant &value)
{
    const QVariant plain = unwrapped(value);
    if (group == kAppearance && key == kScheme) {
        bool isNumber = false;
        const uint scheme = plain.toUInt(&isNumber);
        m_portalKnowsScheme = isNumber && (scheme == 1 || scheme == 2);
        if (m_portalKnowsScheme)
            m_preferences->setSystemDark(scheme == 1);
        else
            fromPalette();
    }
    if (group == kGnome && key == kAnimations && plain.userType() == QMetaType::Bool)
        m_preferences->setSystemReducedMotion(!plain.toBool());
}

void DesktopSettings::fromPalette()
{
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()) == nullptr)
        return;
    const QPalette palette = QGuiApplication::palette();
    m_preferences->setSystemDark(palette.color(QPalette::Window).lightness() <
                                 palette.color(QPalette::WindowText).lightness());
}

} // namespace sheaf::desktop
