// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts_model.h"

#include "format.h"

#include <algorithm>

namespace sheaf::desktop {

namespace {

QString kindText(wallet::AccountKind kind)
{
    switch (kind) {
    case wallet::AccountKind::Derived:
        return AccountsModel::tr("from the recovery words");
    case wallet::AccountKind::Imported:
        return AccountsModel::tr("private key");
    case wallet::AccountKind::Hardware:
        return AccountsModel::tr("on a hardware wallet");
    case wallet::AccountKind::WatchOnly:
        return AccountsModel::tr("watched");
    }
    return {};
}

} // namespace

AccountsModel::AccountsModel(Session *session, ToastModel *toasts, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_toasts(toasts)
    , m_accounts({"key", "name", "shortAddress", "kind", "kindGlyph", "path"})
{
    connect(session, &Session::stateChanged, this, &AccountsModel::tell);
    connect(session, &Session::accountsChanged, this, &AccountsModel::tell);
}

void AccountsModel::tell()
{
    QList<RowsModel::Row> rows;
    m_canDerive = false;
    if (m_session->state() == Session::State::Unlocked) {
        if (const auto accounts = m_session->wallet().vault().accounts()) {
            for (const wallet::Account &account : *accounts) {
                m_canDerive = m_canDerive || account.kind == wallet::AccountKind::Derived;
                rows.append({format::text(account.address.toString()), format::text(account.name),
                             format::text(account.address.shortened()), kindText(account.kind),
                             format::text(wallet::kindName(account.kind)), format::text(account.path)});
            }
        }
    } else {
        m_problem.clear();
        m_problemAt.clear();
    }
    m_accounts.setRows(rows);
    Q_EMIT changed();
}

void AccountsModel::rename(const QString &key, const QString &name)
{
    const auto renamed = m_session->wallet().vault().rename(key.toStdString(), name.trimmed().toStdString());
    if (!renamed)
        return fail(key, renamed.error());
    succeed(key, {});
}

void AccountsModel::derive(const QString &name)
{
    const auto made = m_session->wallet().vault().derive(1, {}, name.trimmed().toStdString());
    if (!made)
        return fail(QStringLiteral("derive"), made.error());
    succeed(QStringLiteral("derive"), tr("%1 is there").arg(format::text(made->front().name)));
}

void AccountsModel::importKey(Secret key, const QString &name)
{
    const auto made = m_session->wallet().vault().importPrivateKey(std::move(key), name.trimmed().toStdString());
    if (!made)
        return fail(QStringLiteral("import"), made.error());
    succeed(QStringLiteral("import"), tr("%1 is there").arg(format::text(made->name)));
}

void AccountsModel::importKey(SecretField *field, const QString &name)
{
    if (field != nullptr)
        importKey(field->take(), name);
}

void AccountsModel::watch(const QString &address, const QString &name)
{
    const auto made = m_session->wallet().vault().watch(address.trimmed().toStdString(), name.trimmed().toStdString());
    if (!made)
        return fail(QStringLiteral("watch"), made.error());
    succeed(QStringLiteral("watch"), tr("%1 is watched").arg(format::text(made->name)));
}

void AccountsModel::copy(const QString &key) { m_toasts->sayCopied(key); }

void AccountsModel::clearProblem()
{
    if (m_problem.isEmpty())
        return;
    m_problem.clear();
    m_problemAt.clear();
    Q_EMIT changed();
}

void AccountsModel::fail(const QString &at, const Error &error)
{
    m_problem = format::problem(error);
    m_problemAt = at;
    Q_EMIT changed();
}

void AccountsModel::succeed(const QString &at, const QString &said)
{
    m_problem.clear();
    m_problemAt.clear();
    Q_EMIT m_session->accountsChanged();
    Q_EMIT done(at);
    if (said.isEmpty())
        return;
    m_toasts->say(said);
    m_session->refresh();
}

} // namespace sheaf::desktop
