// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"
#include "tray.h"

#include <QPointer>
#include <QTimer>

namespace sheaf::desktop {

/// Whether the program goes on without its window, and how a person gets the window back.
class BackgroundModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// Whether closing the window hides it. Else it ends the program.
    Q_PROPERTY(bool hides READ hides NOTIFY changed FINAL)
    Q_PROPERTY(bool trayThere READ trayThere NOTIFY changed FINAL)
    /// What closing the window does now, in a sentence.
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed FINAL)

public:
    explicit BackgroundModel(Session *session, QObject *parent = nullptr);

    /// The desktop's, once it is there. It may end before this.
    void setTray(Tray *tray);
    /// Things that the person has not seen to.
    void setWaiting(int waiting);

    bool hides() const;
    bool trayThere() const { return m_tray != nullptr && m_tray->isThere(); }
    QString sentence() const;
    /// How long a hidden window waits for a panel that went away, before it comes back by itself.
    void setPatience(std::chrono::milliseconds patience) { m_stranded.setInterval(patience); }

public Q_SLOTS:
    void setWindowShown(bool shown);
    /// Ends the program, whatever closing the window does.
    void quit();
    /// The window is wanted at a place, or as it is for none.
    void open(const QString &place = {});

Q_SIGNALS:
    void changed();
    void openWanted(const QString &place);
    /// The program is to end now.
    void ending();

private:
    void tell();
    void choose(const QString &entry);

    Session *m_session;
    QPointer<Tray> m_tray;
    QTimer m_stranded;
    int m_waiting = 0;
    bool m_shown = true;
    bool m_leaving = false;
};

} // namespace sheaf::desktop
