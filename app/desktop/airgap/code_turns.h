// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace sheaf::desktop {

/// Which of some codes is shown: one after the other and again while they run, or as a person turns them.
class CodeTurns : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count WRITE setCount NOTIFY changed FINAL)
    Q_PROPERTY(int interval READ interval WRITE setInterval NOTIFY changed FINAL)
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY changed FINAL)
    Q_PROPERTY(bool paused READ isPaused WRITE setPaused NOTIFY changed FINAL)
    Q_PROPERTY(int at READ at NOTIFY turned FINAL)

public:
    explicit CodeTurns(QObject *parent = nullptr);

    int count() const { return m_count; }
    /// Other codes: they begin with the first, and run.
    void setCount(int count);
    int interval() const { return m_timer.interval(); } ///< ms that each stands
    void setInterval(int interval);
    bool isShown() const { return m_isShown; } ///< anywhere; else nothing runs
    void setShown(bool shown);
    bool isPaused() const { return m_isPaused; }
    void setPaused(bool paused);
    int at() const { return m_at; }

public Q_SLOTS:
    /// One further, or back for -1; it stands still from then on.
    void turn(int step);
    /// The first, and on from there.
    void begin();

Q_SIGNALS:
    void changed();
    void turned();

private:
    void go(int step);
    void update();

    QTimer m_timer;
    int m_count = 0;
    int m_at = 0;
    bool m_isShown = false;
    bool m_isPaused = false;
};

} // namespace sheaf::desktop
