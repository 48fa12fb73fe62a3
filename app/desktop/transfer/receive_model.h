// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

#include <QTimer>

namespace sheaf::desktop {

/// The address that others send to.
class ReceiveModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QStringList accounts READ accounts NOTIFY changed FINAL)
    Q_PROPERTY(int account READ account NOTIFY changed FINAL)
    Q_PROPERTY(QString address READ address NOTIFY changed FINAL)
    Q_PROPERTY(QString grouped READ grouped NOTIFY changed FINAL)
    Q_PROPERTY(QString code READ code NOTIFY changed FINAL)
    Q_PROPERTY(QString validity READ validity NOTIFY changed FINAL)
    Q_PROPERTY(bool asLink READ asLink NOTIFY changed FINAL)
    Q_PROPERTY(bool copied READ copied NOTIFY copiedChanged FINAL)
    Q_PROPERTY(QString copyProblem READ copyProblem NOTIFY copiedChanged FINAL)

public:
    explicit ReceiveModel(Session *session, QObject *parent = nullptr);

    QStringList accounts() const;
    int account() const { return m_account; }
    /// With its EIP-55 checksum.
    QString address() const;
    /// The same in groups of four, to be read aloud and compared.
    QString grouped() const;
    /// What the QR code says: the address, or with asLink an EIP-681 link.
    QString code() const;
    /// On which chains it is this account.
    QString validity() const;
    bool asLink() const { return m_asLink; }
    bool copied() const { return m_copied; }
    QString copyProblem() const { return m_copyProblem; }

public Q_SLOTS:
    void chooseAccount(int index);
    void setAsLink(bool link);
    void copy();

Q_SIGNALS:
    void changed();
    void copiedChanged();

private:
    void load();
    void setCopied(bool copied, const QString &problem);

    Session *m_session;
    std::vector<wallet::Account> m_accounts;
    int m_account = 0;
    bool m_asLink = false;
    bool m_copied = false;
    QString m_copyProblem;
    QTimer m_moment;
};

} // namespace sheaf::desktop
