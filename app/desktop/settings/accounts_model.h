// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rows_model.h"
#include "secret_field.h"
#include "session.h"
#include "toasts.h"

namespace sheaf::desktop {

/// The first account of each wallet by recovery words or shares: what the wallet is called by.
QStringList firstAccounts(const std::vector<wallet::Account> &accounts);

/// The vault's accounts.
class AccountsModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// `key` (the address with its checksum), `name`, `shortAddress`, `kind` in words, `kindGlyph` (`derived`,
    /// `imported`, `hardware`, `watch_only`), `path` (empty where there is none).
    Q_PROPERTY(sheaf::desktop::RowsModel *accounts READ accounts CONSTANT FINAL)
    Q_PROPERTY(bool canDerive READ canDerive NOTIFY changed FINAL)
    Q_PROPERTY(QStringList wallets READ wallets NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString problemAt READ problemAt NOTIFY changed FINAL)
    Q_PROPERTY(bool asking READ isAsking NOTIFY changed FINAL)
    Q_PROPERTY(QString deviceWords READ deviceWords NOTIFY changed FINAL)

public:
    AccountsModel(Session *session, ToastModel *toasts, QObject *parent = nullptr);

    RowsModel *accounts() { return &m_accounts; }
    /// Whether the vault has a wallet by recovery words or shares.
    bool canDerive() const { return !m_wallets.isEmpty(); }
    /// Those wallets, by their first accounts.
    const QStringList &wallets() const { return m_wallets; }
    /// Why the last change was refused, and where it was tried: an account's key, `derive`, `import`, `watch`
    /// or `device`.
    QString problem() const { return m_problem; }
    QString problemAt() const { return m_problemAt; }
    /// A device is asked for an account, and what its person is to do now.
    bool isAsking() const { return m_isAsking; }
    QString deviceWords() const { return m_deviceWords; }

    void importKey(Secret key, const QString &name);
    /// Takes the key out of the field.
    Q_INVOKABLE void importKey(sheaf::desktop::SecretField *field, const QString &name);
    /// One of `derive`, `import`, `watch` and `device`, with what each needs of the rest; `of` is the wallet to derive
    /// from, or the address to watch.
    Q_INVOKABLE void add(const QString &way, const QString &name, const QString &of, sheaf::desktop::SecretField *key);

public Q_SLOTS:
    void rename(const QString &key, const QString &name);
    /// A wallet's next account, of the first one where none is named; `name` may be empty.
    void derive(const QString &name, const QString &wallet = {});
    void watch(const QString &address, const QString &name);
    /// The next account of the only device that is connected, once the person has confirmed its address there.
    void addFromDevice(const QString &name);
    void copy(const QString &key);
    void clearProblem();

Q_SIGNALS:
    void changed();
    /// What was tried at `at` is done: its fields may be emptied.
    void done(const QString &at);

private:
    Task<> askDevice(std::string name);
    void setAsking(bool isAsking, const QString &words);
    void addConfirmed(const QString &address, const wallet::HardwareTarget &target, std::string name);
    void failDevice(const wallet::Hardware::Listing &listing);
    void tell();
    void fail(const QString &at, const Error &error);
    void fail(const QString &at, const devices::DeviceError &error);
    void fail(const QString &at, const QString &problem);
    void succeed(const QString &at, const QString &said);

    Session *m_session;
    ToastModel *m_toasts;
    RowsModel m_accounts;
    QString m_problem;
    QString m_problemAt;
    QString m_deviceWords;
    QStringList m_wallets;
    bool m_isAsking = false;
};

} // namespace sheaf::desktop
