// SPDX-License-Identifier: GPL-3.0-or-later
#include "other_wallet.h"

#include "format.h"

#include <QPointer>

namespace sheaf::desktop {

namespace {

Secret copyOf(const SecretField *field) { return field == nullptr ? Secret() : field->copy(); }

} // namespace

OtherWallet::OtherWallet(Session *session, ToastModel *toasts, QObject *parent)
    : QObject(parent), m_session(session), m_toasts(toasts)
{
    connect(session, &Session::stateChanged, this, &OtherWallet::clear);
}

void OtherWallet::judgeWords(WordsField *words, SecretField *passphrase)
{
    m_problem.clear();
    m_address.clear();
    if (words != nullptr && words->complete())
        if (const auto address = wallet::firstAddress(words->copy(), copyOf(passphrase)))
            m_address = format::text(address->toString());
    Q_EMIT changed();
}

void OtherWallet::addWords(WordsField *words, SecretField *passphrase, const QString &name)
{
    if (words == nullptr || !words->complete() || m_session->state() != Session::State::Unlocked)
        return;
    say(m_session->wallet().vault().importWords(words->copy(), copyOf(passphrase), name.trimmed().toStdString()));
}

void OtherWallet::addShares(SecretField *passphrase, const QString &name)
{
    if (m_isBusy || m_shares.address().isEmpty() || m_session->state() != Session::State::Unlocked)
        return;
    m_isBusy = true;
    m_problem.clear();
    Q_EMIT changed();
    wallet::launch(this, keep(m_shares.copies(), copyOf(passphrase), name.trimmed()));
}

Task<> OtherWallet::keep(std::vector<Secret> shares, Secret passphrase, QString name)
{
    const QPointer<OtherWallet> here(this);
    Session *session = m_session;
    const auto added =
        co_await session->wallet().addShares(std::move(shares), std::move(passphrase), name.toStdString());
    if (here.isNull())
        co_return;
    m_isBusy = false;
    if (m_session->state() == Session::State::Unlocked)
        say(added);
    else
        clear();
}

void OtherWallet::say(const Result<wallet::Account> &added)
{
    m_problem = added ? QString() : format::problem(added.error());
    Q_EMIT changed();
    if (!added)
        return;
    Q_EMIT m_session->accountsChanged();
    m_toasts->say(tr("%1 is there").arg(format::text(added->name)));
    m_session->refresh();
    clear();
    Q_EMIT done();
}

void OtherWallet::clear()
{
    m_shares.clear();
    m_address.clear();
    m_problem.clear();
    Q_EMIT changed();
}

} // namespace sheaf::desktop
