// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret_field.h"
#include "session.h"
#include "toasts.h"

namespace sheaf::desktop {

/// The vault's password, the desktop's keyring, and the backup.
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
    Q_PROPERTY(bool keyring READ keyring NOTIFY changed FINAL)
    Q_PROPERTY(bool keyringBusy READ keyringBusy NOTIFY changed FINAL)
    Q_PROPERTY(QString keyringProblem READ keyringProblem NOTIFY changed FINAL)

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

    bool keyring() const { return m_keyring; } ///< the desktop's keyring opens the vault, too
    bool keyringBusy() const { return m_keyringBusy; }
    QString keyringProblem() const { return m_keyringProblem; }

    void addKeyring(Secret password);
    /// Takes the password out of the field.
    Q_INVOKABLE void addKeyring(sheaf::desktop::SecretField *password);
    void changePassword(Secret current, Secret next, Secret again);
    /// Takes the passwords out of the fields.
    Q_INVOKABLE void changePassword(sheaf::desktop::SecretField *current, sheaf::desktop::SecretField *next,
                                    sheaf::desktop::SecretField *again);

public Q_SLOTS:
    void removeKeyring();
    void backup(const QString &path);

Q_SIGNALS:
    void changed();
    void passwordChanged();
    void backedUp(const QString &path);

private:
    Task<> write(QString file);
    Task<> change(Secret current, Secret next);
    Task<> switchOn(Secret password);
    Task<> switchOff();
    bool beginKeyring();
    void finishKeyring(const QString &problem);
    void refuse(const QString &currentProblem, const QString &nextProblem);
    void forget();

    Session *m_session;
    ToastModel *m_toasts;
    QString m_currentProblem;
    QString m_nextProblem;
    QString m_backupProblem;
    QString m_keyringProblem;
    bool m_keyring = false;
    bool m_keyringBusy = false;
    bool m_busy = false;
    bool m_backingUp = false;
};

} // namespace sheaf::desktop
