// SPDX-License-Identifier: GPL-3.0-or-later
#include "account_finder.h"

#include "accounts_model.h"
#include "format.h"

#include <QPointer>

#include <algorithm>

namespace sheaf::desktop {

namespace {

QString layoutText(wallet::AccountScheme scheme)
{
    switch (scheme) {
    case wallet::AccountScheme::Bip44:
        return AccountFinder::tr("as in Sheaf, MetaMask and Trezor");
    case wallet::AccountScheme::LedgerLive:
        return AccountFinder::tr("as in Ledger Live");
    case wallet::AccountScheme::Legacy:
        return AccountFinder::tr("as in MyEtherWallet and MyCrypto with a Ledger");
    }
    return {};
}

QString keyOf(const wallet::UsedAccount &account) { return format::text(account.address.toString()); }

} // namespace

AccountFinder::AccountFinder(Session *session, ToastModel *toasts, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_toasts(toasts)
    , m_chainRows({"key", "name", "chosen"})
    , m_foundRows({"key", "path", "layout", "uses", "known", "chosen"})
{
    connect(session, &Session::stateChanged, this, &AccountFinder::clear);
}

void AccountFinder::prepare()
{
    m_wallets.clear();
    m_asked.clear();
    m_current = 0;
    if (m_session->state() == Session::State::Unlocked) {
        if (const auto accounts = m_session->wallet().vault().accounts())
            m_wallets = firstAccounts(*accounts);
        for (const wallet::ChainSpec &chain : m_session->wallet().registry().chains())
            m_asked.insert(chain.id);
    }
    tellChains();
    Q_EMIT changed();
}

void AccountFinder::tellChains()
{
    QList<RowsModel::Row> rows;
    for (const wallet::ChainSpec &chain : m_session->wallet().registry().chains())
        rows.append({QString::number(chain.id.value()), format::text(chain.name), m_asked.contains(chain.id)});
    m_chainRows.setRows(rows);
}

void AccountFinder::chooseChain(const QString &key, bool chosen)
{
    for (const wallet::ChainSpec &chain : m_session->wallet().registry().chains()) {
        if (QString::number(chain.id.value()) != key)
            continue;
        if (chosen)
            m_asked.insert(chain.id);
        else
            m_asked.erase(chain.id);
    }
    tellChains();
    Q_EMIT changed();
}

void AccountFinder::setCurrent(int wallet)
{
    if (wallet == m_current || wallet < 0 || wallet >= m_wallets.size())
        return;
    m_current = wallet;
    Q_EMIT changed();
}

void AccountFinder::start()
{
    if (!ready() || m_session->state() != Session::State::Unlocked)
        return;
    m_problem.clear();
    if (!m_session->preferences().networkAllowed()) {
        m_problem = tr("You have not allowed Sheaf to ask the networks. Allow it in Settings, Networks.");
        Q_EMIT changed();
        return;
    }
    wallet::ScanRequest request;
    request.chains.assign(m_asked.begin(), m_asked.end());
    request.wordsOf = m_wallets.at(m_current).toStdString();
    wallet::launch(this, search(std::move(request)));
}

Task<> AccountFinder::search(wallet::ScanRequest request)
{
    const QPointer<AccountFinder> self(this);
    const int turn = ++m_turn;
    m_running = true;
    m_finished = false;
    m_accounts.clear();
    m_wanted.clear();
    m_missing.clear();
    m_wordsOf = request.wordsOf;
    m_progress = tr("Asking the networks…");
    tellFound();
    const auto told = [self, turn](const wallet::ScanProgress &progress) {
        if (!self || turn != self->m_turn)
            return;
        self->m_progress = tr("%n account(s) looked at", nullptr, static_cast<int>(progress.lookedAt)) +
                           QStringLiteral(" · ") + tr("%n used", nullptr, static_cast<int>(progress.found));
        Q_EMIT self->changed();
    };
    auto result = co_await m_session->wallet().scanAccounts(std::move(request), told);
    if (!self || turn != m_turn)
        co_return;
    m_running = false;
    show(std::move(result));
}

void AccountFinder::show(Result<wallet::ScanResult> result)
{
    m_progress.clear();
    if (!result) {
        m_problem = format::problem(result.error());
        Q_EMIT changed();
        return;
    }
    m_finished = true;
    m_accounts = std::move(result->accounts);
    QStringList chains;
    for (const auto &[id, error] : result->unasked)
        if (const wallet::ChainSpec *chain = m_session->wallet().registry().find(id))
            chains << format::text(chain->name);
    if (!chains.isEmpty())
        m_missing =
            tr("Could not be asked: %1. What was used there alone is missing.").arg(chains.join(QStringLiteral(", ")));
    for (const wallet::UsedAccount &account : m_accounts)
        if (!account.isKnown)
            m_wanted.insert(keyOf(account));
    m_progress = m_accounts.empty() ? tr("None of these accounts was ever used there.")
                                    : tr("%n account(s) were used", nullptr, static_cast<int>(m_accounts.size()));
    tellFound();
}

QString AccountFinder::usesText(const wallet::UsedAccount &account) const
{
    QStringList chains;
    for (const wallet::ChainUse &use : account.uses)
        if (const wallet::ChainSpec *chain = m_session->wallet().registry().find(use.chain))
            chains << format::text(chain->name);
    return chains.join(QStringLiteral(", "));
}

void AccountFinder::tellFound()
{
    QList<RowsModel::Row> rows;
    for (const wallet::UsedAccount &account : m_accounts)
        rows.append({keyOf(account), format::text(account.path), layoutText(account.scheme), usesText(account),
                     account.isKnown, m_wanted.contains(keyOf(account))});
    m_foundRows.setRows(rows);
    Q_EMIT changed();
}

void AccountFinder::choose(const QString &key, bool chosen)
{
    const bool isThere = std::any_of(m_accounts.begin(), m_accounts.end(), [&key](const wallet::UsedAccount &account) {
        return !account.isKnown && keyOf(account) == key;
    });
    if (chosen && isThere)
        m_wanted.insert(key);
    else
        m_wanted.remove(key);
    tellFound();
}

Result<int> AccountFinder::addChosen()
{
    int added = 0;
    for (wallet::UsedAccount &account : m_accounts) {
        if (!m_wanted.contains(keyOf(account)))
            continue;
        SHEAF_CHECK(m_session->wallet().vault().derive(1, account.path, {}, m_wordsOf));
        account.isKnown = true;
        m_wanted.remove(keyOf(account));
        ++added;
    }
    return added;
}

void AccountFinder::add()
{
    if (m_wanted.isEmpty() || m_session->state() != Session::State::Unlocked)
        return;
    const auto added = addChosen();
    m_problem = added ? QString() : format::problem(added.error());
    Q_EMIT m_session->accountsChanged(); // of those that were added before one could not be, too
    tellFound();
    if (!added)
        return;
    m_toasts->say(tr("%n account(s) added", nullptr, *added));
    m_session->refresh();
    clear();
    Q_EMIT done();
}

void AccountFinder::clear()
{
    ++m_turn;
    m_running = false;
    m_finished = false;
    m_accounts.clear();
    m_wanted.clear();
    m_progress.clear();
    m_missing.clear();
    m_problem.clear();
    tellFound();
}

} // namespace sheaf::desktop
