// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret_field.h"
#include "session.h"
#include "toasts.h"

namespace sheaf::desktop {

/// The vault's password and its backup.
class SecurityModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(QString currentProblem READ currentProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString nextProblem READ nextProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString backupProblem READ backupProblem NOTIFY changed FINAL)
    Q_PROPERTY(bool backingUp READ backingUp NOTIFY changed FINAL)
    Q_PROPERTY(QString suggestedBackup READ suggestedBackup NOTIFY changed FINAL)
    Q_PROPERTY(QString folder READ folder CONSTANT FINAL)

public:
    SecurityModel(Session *session, ToastModel *toasts, QObject *parent = nullptr);

    bool busy() const { return m_busy; } ///< the password is being changed
    QString currentProblem() const { return m_currentProblem; }
    QString nextProblem() const { return m_nextProblem; }
    QString backupProblem() const { return m_backupProblem; }
    bool backingUp() const { return m_backingUp; }
    /// A path for a backup that is not there yet.
    QString suggestedBackup() const;
    QString folder() const; ///< where the vault is

    void changePassword(Secret current, Secret next, Secret again);
    /// Takes the passwords out of the fields.
    Q_INVOKABLE void changePassword(sheaf::desktop::SecretField *current, sheaf::desktop::SecretField *next,
                                    sheaf::desktop::SecretField *again);

public Q_SLOTS:
    void backup(const QString &path);

Q_SIGNALS:
    void changed();
    void passwordChanged();
    void backedUp(const QString &path);

private:
    Task<> write(QString file);
    Task<> change(Secret current, Secret next);
    void refuse(const QString &currentProblem, const QString &nextProblem);
    void forget();

    Session *m_session;
    ToastModel *m_toasts;
    QString m_currentProblem;
    QString m_nextProblem;
    QString m_backupProblem;
    bool m_busy = false;
    bool m_backingUp = false;
};

} // namespace sheaf::desktop
