// SPDX-License-Identifier: GPL-3.0-or-later
#include "locking.h"

#include <QCoreApplication>
#include <QEvent>

namespace sheaf::desktop {

Locking::Locking(Session *session, SessionEvents *events, const Clock *clock, QObject *parent)
    : QObject(parent), m_session(session), m_events(events), m_clock(clock), m_lastSign(clock->steadyNow())
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &Locking::checkIdle);
    connect(session, &Session::stateChanged, this, &Locking::follow);
    connect(&session->preferences(), &Preferences::changed, this, &Locking::checkIdle);
    connect(events, &SessionEvents::aboutToSleep, this, [this] {
        lockFor(tr("Locked when the computer went to sleep."));
        m_events->release();
    });
    connect(events, &SessionEvents::lidClosed, this, [this] { lockFor(tr("Locked when the lid was closed.")); });
    connect(events, &SessionEvents::sessionLocked, this, [this] { lockFor(tr("Locked together with the screen.")); });
    QCoreApplication::instance()->installEventFilter(this);
    follow();
}

Locking::~Locking() { QCoreApplication::instance()->removeEventFilter(this); }

std::chrono::milliseconds Locking::limit() const
{
    return std::chrono::minutes(m_session->preferences().idleLockMinutes());
}

bool Locking::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletMove:
    case QEvent::TabletPress:
        // Qt Quick sends a move of its own to what hovers under a pointer that rests: the system's alone counts.
        if (event->spontaneous())
            m_lastSign = m_clock->steadyNow();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void Locking::follow()
{
    switch (m_session->state()) {
    case Session::State::Unlocked:
        setReason({});
        m_lastSign = m_clock->steadyNow();
        m_events->watch();
        checkIdle();
        break;
    case Session::State::Busy:
        m_next.clear();
        break;
    case Session::State::Locked:
    case Session::State::NoVault:
        m_idle.stop();
        m_events->release();
        setReason(m_next);
        m_next.clear();
        break;
    }
}

/// One timer for the whole time, not one started anew with every move of the pointer.
void Locking::checkIdle()
{
    const std::chrono::milliseconds most = limit();
    if (m_session->state() != Session::State::Unlocked || most == std::chrono::milliseconds::zero()) {
        m_idle.stop();
        return;
    }
    const auto idle = std::chrono::floor<std::chrono::milliseconds>(m_clock->steadyNow() - m_lastSign);
    if (idle >= most)
        lockFor(tr("Locked after %n min without a key or the pointer.", nullptr,
                   m_session->preferences().idleLockMinutes()));
    else
        m_idle.start(most - idle);
}

void Locking::lockFor(const QString &reason)
{
    m_next = reason;
    Q_EMIT away();
    m_session->lock();
    if (m_session->state() != Session::State::Busy)
        m_next.clear();
}

void Locking::setReason(const QString &reason)
{
    if (m_reason == reason)
        return;
    m_reason = reason;
    Q_EMIT reasonChanged();
}

} // namespace sheaf::desktop
