// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rows_model.h"
#include "secret_field.h"
#include "session.h"
#include "toasts.h"

namespace sheaf::desktop {

/// The vault's accounts.
class AccountsModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// `key` (the address with its checksum), `name`, `shortAddress`, `kind` in words, `kindGlyph` (`derived`,
    /// `imported`, `watch_only`), `path` (empty where there is none).
    Q_PROPERTY(sheaf::desktop::RowsModel *accounts READ accounts CONSTANT FINAL)
    Q_PROPERTY(bool canDerive READ canDerive NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString problemAt READ problemAt NOTIFY changed FINAL)

public:
    AccountsModel(Session *session, ToastModel *toasts, QObject *parent = nullptr);

    RowsModel *accounts() { return &m_accounts; }
    /// Whether the vault has a mnemonic.
    bool canDerive() const { return m_canDerive; }
    /// Why the last change was refused, and where it was tried: an account's key, `derive`, `import` or `watch`.
    QString problem() const { return m_problem; }
    QString problemAt() const { return m_problemAt; }

    void importKey(Secret key, const QString &name);
    /// Takes the key out of the field.
    Q_INVOKABLE void importKey(sheaf::desktop::SecretField *field, const QString &name);

public Q_SLOTS:
    void rename(const QString &key, const QString &name);
    /// The mnemonic's next account; `name` may be empty.
    void derive(const QString &name);
    void watch(const QString &address, const QString &name);
    void copy(const QString &key);
    void clearProblem();

Q_SIGNALS:
    void changed();
    /// What was tried at `at` is done: its fields may be emptied.
    void done(const QString &at);

private:
    void tell();
    void fail(const QString &at, const Error &error);
    void succeed(const QString &at, const QString &said);

    Session *m_session;
    ToastModel *m_toasts;
    RowsModel m_accounts;
    QString m_problem;
    QString m_problemAt;
    bool m_canDerive = false;
};

} // namespace sheaf::desktop
