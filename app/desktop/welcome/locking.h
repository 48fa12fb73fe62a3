// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"
#include "session_events.h"

#include <QTimer>

namespace sheaf::desktop {

/// Locks the vault when nobody is there: after a time without a key or the pointer, before the computer sleeps, when
/// its lid is closed, and with the screen. Remembers why, for the page that asks for the password again.
class Locking final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString reason READ reason NOTIFY reasonChanged FINAL)

public:
    /// `clock` is asked for durations alone; `events` and it outlive this.
    Locking(Session *session, SessionEvents *events, const Clock *clock, QObject *parent = nullptr);
    ~Locking() override;

    /// A sentence; empty where the person locked it, or the program has just begun.
    QString reason() const { return m_reason; }

Q_SIGNALS:
    void reasonChanged();
    /// Nobody is there: what is shown of secrets is hidden, with an open vault or without.
    void away();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void checkIdle();
    void lockFor(const QString &reason);
    void setReason(const QString &reason);
    std::chrono::milliseconds limit() const;

    Session *m_session;
    SessionEvents *m_events;
    const Clock *m_clock;
    QTimer m_idle;
    std::chrono::steady_clock::time_point m_lastSign;
    QString m_reason;
    QString m_next; ///< why it is being locked
};

} // namespace sheaf::desktop
