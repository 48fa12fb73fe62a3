// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences.h"

#include <QGuiApplication>
#include <QScreen>

#include <algorithm>

namespace sheaf::desktop {

Preferences::Preferences(const QString &file, QObject *parent) : QObject(parent), m_settings(file, QSettings::IniFormat)
{
    // What the desktop said last time, so that the first frame has the colours of the second.
    m_systemDark = read<bool>("appearance/system_dark", false);
}

template <typename T> T Preferences::read(const char *key, T fallback) const
{
    return m_settings.value(QLatin1String(key), fallback).template value<T>();
}

template <typename T> void Preferences::write(const char *key, const T &value)
{
    const QLatin1String name(key);
    if (m_settings.contains(name) && m_settings.value(name).template value<T>() == value)
        return;
    m_settings.setValue(name, value);
    Q_EMIT changed();
}

Preferences::Scheme Preferences::scheme() const
{
    return static_cast<Scheme>(std::clamp(read<int>("appearance/scheme", 0), 0, 2));
}

void Preferences::setScheme(Scheme scheme) { write("appearance/scheme", static_cast<int>(scheme)); }

bool Preferences::dark() const
{
    switch (scheme()) {
    case Scheme::Light:
        return false;
    case Scheme::Dark:
        return true;
    case Scheme::System:
        break;
    }
    return m_systemDark;
}

double Preferences::textScale() const { return std::clamp(read<double>("appearance/text_scale", 1.0), 1.0, 2.0); }

void Preferences::setTextScale(double scale) { write("appearance/text_scale", std::clamp(scale, 1.0, 2.0)); }

bool Preferences::reducedMotion() const { return read<bool>("appearance/reduced_motion", m_systemReducedMotion); }

void Preferences::setReducedMotion(bool reduced) { write("appearance/reduced_motion", reduced); }

QString Preferences::language() const { return read<QString>("appearance/language", {}); }

void Preferences::setLanguage(const QString &language) { write("appearance/language", language); }

QString Preferences::currency() const { return read<QString>("appearance/currency", QStringLiteral("USD")); }

void Preferences::setCurrency(const QString &currency) { write("appearance/currency", currency); }

int Preferences::idleLockMinutes() const { return std::clamp(read<int>("security/idle_lock_minutes", 10), 0, 24 * 60); }

void Preferences::setIdleLockMinutes(int minutes) { write("security/idle_lock_minutes", std::clamp(minutes, 0, 1440)); }

bool Preferences::networkAllowed() const { return read<bool>("network/allowed", false); }

void Preferences::setNetworkAllowed(bool allowed) { write("network/allowed", allowed); }

bool Preferences::networkAsked() const { return m_settings.contains(QLatin1String("network/allowed")); }

bool Preferences::rulesRun() const { return read<bool>("rules/run", true); }

void Preferences::setRulesRun(bool run) { write("rules/run", run); }

bool Preferences::keepRunning() const { return read<bool>("rules/keep_running", false); }

void Preferences::setKeepRunning(bool keep) { write("rules/keep_running", keep); }

void Preferences::setSystemDark(bool dark)
{
    if (m_systemDark == dark)
        return;
    m_systemDark = dark;
    m_settings.setValue(QStringLiteral("appearance/system_dark"), dark);
    Q_EMIT changed();
}

void Preferences::setSystemReducedMotion(bool reduced)
{
    if (m_systemReducedMotion == reduced)
        return;
    m_systemReducedMotion = reduced;
    Q_EMIT changed();
}

bool Preferences::notify() const { return read<bool>("rules/notify", true); }

void Preferences::setNotify(bool notify) { write("rules/notify", notify); }

QRect Preferences::window() const
{
    // A screen may be gone: a window whose top nobody can take hold of begins anew.
    const QRect place = read<QRect>("window/place", {});
    const QPoint handle(place.center().x(), place.top());
    return QGuiApplication::screenAt(handle) != nullptr ? place : QRect();
}

bool Preferences::windowMaximized() const { return read<bool>("window/maximized", false); }

void Preferences::keepWindow(const QRect &place, bool maximized)
{
    // Nobody is told: it matters to the next start alone.
    if (!maximized && !place.isEmpty())
        m_settings.setValue(QStringLiteral("window/place"), place);
    m_settings.setValue(QStringLiteral("window/maximized"), maximized);
}

} // namespace sheaf::desktop
