// SPDX-License-Identifier: GPL-3.0-or-later
#include "background_model.h"

#include <QGuiApplication>

namespace sheaf::desktop {

namespace {

constexpr std::chrono::seconds kPatience{10};
const QString kOpen = QStringLiteral("open");
const QString kLock = QStringLiteral("lock");
const QString kQuit = QStringLiteral("quit");

} // namespace

BackgroundModel::BackgroundModel(Session *session, QObject *parent) : QObject(parent), m_session(session)
{
    m_stranded.setSingleShot(true);
    m_stranded.setInterval(kPatience);
    connect(&m_stranded, &QTimer::timeout, this, [this] { open(); });
    connect(session, &Session::stateChanged, this, &BackgroundModel::tell);
    connect(&session->preferences(), &Preferences::changed, this, &BackgroundModel::tell);
    // The desktop's session ends: no window stands in its way.
    if (auto *application = qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        connect(
            application, &QGuiApplication::commitDataRequest, this, [this] { m_leaving = true; }, Qt::DirectConnection);
}

void BackgroundModel::setTray(Tray *tray)
{
    m_tray = tray;
    connect(tray, &Tray::isThereChanged, this, [this] {
        if (!m_shown && !trayThere())
            m_stranded.start();
        else
            m_stranded.stop();
        Q_EMIT changed();
    });
    connect(tray, &Tray::activated, this, [this] { open(); });
    connect(tray, &Tray::chosen, this, &BackgroundModel::choose);
    tell();
}

void BackgroundModel::setWaiting(int waiting)
{
    m_waiting = waiting;
    tell();
}

bool BackgroundModel::hides() const { return !m_leaving && trayThere() && m_session->preferences().keepRunning(); }

QString BackgroundModel::sentence() const
{
    if (!m_session->preferences().keepRunning())
        return tr("Closing the window ends Sheaf, and its rules with it.");
    if (!trayThere())
        return tr("This desktop shows no tray, so closing the window ends Sheaf all the same.");
    return tr("Closing the window leaves Sheaf in the tray; rules go on while the vault is open.");
}

void BackgroundModel::setWindowShown(bool shown)
{
    m_shown = shown;
    if (shown)
        m_stranded.stop();
    else if (!trayThere())
        m_stranded.start();
}

void BackgroundModel::tell()
{
    if (m_tray != nullptr) {
        const bool unlocked = m_session->state() == Session::State::Unlocked;
        m_tray->setEntries({{kOpen, tr("Open Sheaf")}, {kLock, tr("Lock"), unlocked}, {}, {kQuit, tr("Quit")}});
        const QString state = unlocked ? tr("unlocked") : tr("locked");
        const QString waiting = tr("%n thing(s) wait for you", nullptr, m_waiting);
        m_tray->setStatus(tr("Sheaf – %1").arg(state), m_waiting > 0 && unlocked ? waiting : QString(),
                          m_waiting > 0 && unlocked);
        m_tray->setShown(m_session->preferences().keepRunning());
    }
    Q_EMIT changed();
}

void BackgroundModel::choose(const QString &entry)
{
    if (entry == kOpen)
        open();
    else if (entry == kLock)
        m_session->lock();
    else if (entry == kQuit)
        quit();
}

void BackgroundModel::open(const QString &place) { Q_EMIT openWanted(place); }

void BackgroundModel::quit()
{
    m_leaving = true;
    Q_EMIT changed();
    Q_EMIT ending();
    QCoreApplication::quit();
}

} // namespace sheaf::desktop
