// SPDX-License-Identifier: GPL-3.0-or-later
#include "code_accounts.h"

#include "format.h"

#include <algorithm>

namespace sheaf::desktop {

namespace {

QString addressOf(const wallet::OfferedAccount &one) { return format::text(one.account.address.toString()); }

} // namespace

CodeAccounts::CodeAccounts(Session *session, ToastModel *toasts, QObject *parent)
    : QObject(parent), m_session(session), m_toasts(toasts), m_offered({"key", "path", "known", "chosen"})
{
    connect(&m_reader, &CodeReader::complete, this, &CodeAccounts::show);
    connect(&m_reader, &CodeReader::changed, this, [this] {
        if (m_reader.isReading() && !m_problem.isEmpty()) {
            m_problem.clear();
            Q_EMIT changed();
        }
    });
    connect(session, &Session::stateChanged, this, &CodeAccounts::clear);
    connect(session, &Session::accountsChanged, this, &CodeAccounts::tell);
    tell();
}

QString CodeAccounts::device() const
{
    if (!m_offer)
        return {};
    if (!m_offer->name.empty())
        return format::foreign(m_offer->name, 60);
    return m_offer->accounts.empty() ? QString() : format::text(m_offer->accounts.front().device);
}

bool CodeAccounts::hasMore() const
{
    // A key that has no further accounts has one, however many are asked for.
    return m_offer && m_count < kMost && m_offer->accounts.size() >= m_count;
}

void CodeAccounts::show(const devices::UniformResource &shown)
{
    if (m_session->state() != Session::State::Unlocked)
        return;
    m_shown = shown;
    m_recalled.clear();
    m_count = kPage;
    m_chosen.clear();
    offer(wallet::offerIn(shown, 0, m_count));
}

void CodeAccounts::recall(int index)
{
    if (index < 0 || index >= m_before.size() || m_session->state() != Session::State::Unlocked)
        return;
    m_shown.reset();
    m_recalled = m_before.at(index).toStdString();
    m_count = kPage;
    m_chosen.clear();
    m_reader.leave();
    offer(wallet::offerBefore(m_session->wallet().vault(), m_recalled, 0, m_count));
}

void CodeAccounts::more()
{
    if (!hasMore() || m_session->state() != Session::State::Unlocked)
        return;
    m_count = std::min(m_count + kPage, kMost);
    if (m_shown)
        offer(wallet::offerIn(*m_shown, 0, m_count));
    else
        offer(wallet::offerBefore(m_session->wallet().vault(), m_recalled, 0, m_count));
}

void CodeAccounts::offer(Result<wallet::Offer> found)
{
    m_offer.reset();
    m_problem.clear();
    if (!found)
        m_problem = format::problem(found.error());
    else if (found->accounts.empty())
        m_problem =
            tr("The device shows no account of Ethereum. Have it show its accounts for a wallet, and try again.");
    else
        m_offer = std::move(*found);
    tell();
}

void CodeAccounts::tell()
{
    QList<RowsModel::Row> rows;
    m_before.clear();
    if (m_session->state() == Session::State::Unlocked) {
        const wallet::Vault &vault = m_session->wallet().vault();
        if (const auto devices = wallet::devicesShown(vault))
            for (const std::string &device : *devices)
                m_before << format::text(device);
        QSet<QString> known;
        if (const auto accounts = vault.accounts())
            for (const wallet::Account &account : *accounts)
                known.insert(format::text(account.address.toString()));
        m_chosen.subtract(known);
        if (m_offer)
            for (const wallet::OfferedAccount &one : m_offer->accounts) {
                const QString key = addressOf(one);
                rows.append({key, format::text(one.account.origin.path.toString()), known.contains(key),
                             m_chosen.contains(key)});
            }
    }
    m_offered.setRows(rows);
    Q_EMIT changed();
}

void CodeAccounts::choose(const QString &key, bool chosen)
{
    if (!m_offer)
        return;
    const bool isThere = std::any_of(m_offer->accounts.begin(), m_offer->accounts.end(),
                                     [&](const wallet::OfferedAccount &one) { return addressOf(one) == key; });
    if (chosen && isThere)
        m_chosen.insert(key);
    else
        m_chosen.remove(key);
    tell();
}

Result<int> CodeAccounts::addChosen(const std::string &name)
{
    wallet::Vault &vault = m_session->wallet().vault();
    int added = 0;
    for (const wallet::OfferedAccount &one : m_offer->accounts) {
        if (!m_chosen.contains(addressOf(one)))
            continue;
        if (!m_offer->shown.empty())
            SHEAF_CHECK(vault.keepShown(one.device, m_offer->shown));
        SHEAF_CHECK(vault.addHardware(one.account.address, one.account.origin.path, one.device, name));
        ++added;
    }
    return added;
}

void CodeAccounts::add(const QString &name)
{
    if (!m_offer || m_chosen.isEmpty() || m_session->state() != Session::State::Unlocked)
        return;
    const bool isOne = m_chosen.size() == 1;
    const auto added = addChosen(isOne ? name.trimmed().toStdString() : std::string());
    m_problem = added ? QString() : format::problem(added.error());
    Q_EMIT m_session->accountsChanged(); // of those that were added before one could not be, too
    if (!added)
        return;
    m_toasts->say(tr("%n account(s) added", nullptr, *added));
    m_session->refresh();
    clear();
    Q_EMIT done();
}

void CodeAccounts::clear()
{
    m_shown.reset();
    m_recalled.clear();
    m_offer.reset();
    m_chosen.clear();
    m_problem.clear();
    m_reader.leave();
    tell();
}

} // namespace sheaf::desktop
