// SPDX-License-Identifier: GPL-3.0-or-later
#include "code_turns.h"

namespace sheaf::desktop {

CodeTurns::CodeTurns(QObject *parent) : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, [this] { go(1); });
}

void CodeTurns::setCount(int count)
{
    if (count == m_count || count < 0)
        return;
    m_count = count;
    begin();
}

void CodeTurns::setInterval(int interval)
{
    if (interval == m_timer.interval() || interval <= 0)
        return;
    m_timer.setInterval(interval);
    update();
}

void CodeTurns::setShown(bool shown)
{
    if (shown == m_isShown)
        return;
    m_isShown = shown;
    update();
}

void CodeTurns::setPaused(bool paused)
{
    if (paused == m_isPaused)
        return;
    m_isPaused = paused;
    update();
}

void CodeTurns::begin()
{
    m_at = 0;
    m_isPaused = false;
    Q_EMIT turned();
    update();
}

void CodeTurns::turn(int step)
{
    setPaused(true);
    go(step);
}

void CodeTurns::go(int step)
{
    if (m_count < 2)
        return;
    m_at = (m_at + (step < 0 ? m_count - 1 : 1)) % m_count;
    Q_EMIT turned();
}

void CodeTurns::update()
{
    const bool isRunning = m_isShown && !m_isPaused && m_count > 1 && m_timer.interval() > 0;
    if (isRunning != m_timer.isActive())
        isRunning ? m_timer.start() : m_timer.stop();
    Q_EMIT changed();
}

} // namespace sheaf::desktop
