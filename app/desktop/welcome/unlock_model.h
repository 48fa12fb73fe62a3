// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret_field.h"
#include "session.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace sheaf::desktop {

/// The way into a vault that is there: one password at a time, slower after each wrong one. How much slower is the key
/// service's to say; what stands here is the sentence about it.
class UnlockModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY changed FINAL)
    Q_PROPERTY(QString waiting READ waiting NOTIFY changed FINAL)
    Q_PROPERTY(QString folder READ folder CONSTANT FINAL)
    Q_PROPERTY(bool keyring READ keyring NOTIFY changed FINAL)

public:
    explicit UnlockModel(Session *session, QObject *parent = nullptr);

    bool busy() const { return m_busy; }
    /// Why the last password did not open the vault; empty before the first, and once it did.
    QString problem() const { return m_problem; }
    /// Until the next password may be tried.
    int secondsLeft() const { return m_secondsLeft; }
    /// The same as a sentence; empty where there is nothing to wait for.
    QString waiting() const;
    /// Where the vault is.
    QString folder() const;

    /// Whether the desktop's keyring opens the vault, too.
    bool keyring() const { return m_keyring; }

    /// Without a password. Nothing happens where the keyring is not switched on.
    Q_INVOKABLE void unlockByKeyring();
    /// Takes the password out of the field. Nothing happens for an empty one, nor while there is something to wait for.
    Q_INVOKABLE void unlock(sheaf::desktop::SecretField *field);

Q_SIGNALS:
    void changed();
    /// The password was wrong, or the vault did not open: the field is empty and wants the keyboard.
    void refused();

private:
    Task<> open(Secret password);
    Task<> openByKeyring();
    void begin();
    void finish(const Result<void> &opened, const QString &problem);
    void look();
    void countDown();

    Session *m_session;
    QTimer m_second;
    QString m_problem;
    int m_secondsLeft = 0;
    bool m_busy = false;
    bool m_keyring = false;
};

} // namespace sheaf::desktop
