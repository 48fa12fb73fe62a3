// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"
#include "share_collection.h"
#include "toasts.h"

namespace sheaf::desktop {

/// A wallet that comes into the open vault beside those that it has: by its recovery words, with the passphrase that
/// hides one behind the same words, or by its shares.
class OtherWallet final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(sheaf::desktop::ShareCollection *shares READ shares CONSTANT FINAL)
    Q_PROPERTY(QString address READ address NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)

public:
    OtherWallet(Session *session, ToastModel *toasts, QObject *parent = nullptr);

    ShareCollection *shares() { return &m_shares; }
    /// Of the first account of the words that were judged last; empty where they are not whole.
    const QString &address() const { return m_address; }
    /// Why the wallet could not be added.
    const QString &problem() const { return m_problem; }
    /// Whether shares are being added: of some backups that takes seconds.
    bool busy() const { return m_isBusy; }

    /// `passphrase` may be null here and below, and `name` empty.
    Q_INVOKABLE void judgeWords(sheaf::desktop::WordsField *words, sheaf::desktop::SecretField *passphrase);
    Q_INVOKABLE void addWords(sheaf::desktop::WordsField *words, sheaf::desktop::SecretField *passphrase,
                              const QString &name);
    Q_INVOKABLE void addShares(sheaf::desktop::SecretField *passphrase, const QString &name);

public Q_SLOTS:
    /// Forgets what was typed and said.
    void clear();

Q_SIGNALS:
    void changed();
    /// The wallet is in the vault.
    void done();

private:
    Task<> keep(std::vector<Secret> shares, Secret passphrase, QString name);
    void say(const Result<wallet::Account> &added);

    Session *m_session;
    ToastModel *m_toasts;
    ShareCollection m_shares;
    QString m_address;
    QString m_problem;
    bool m_isBusy = false;
};

} // namespace sheaf::desktop
