// SPDX-License-Identifier: GPL-3.0-or-later
#include "receive_model.h"

#include "clipboard.h"
#include "format.h"

namespace sheaf::desktop {

namespace {

constexpr std::chrono::seconds kCopiedShown{2};
constexpr qsizetype kGroup = 4;

} // namespace

ReceiveModel::ReceiveModel(Session *session, QObject *parent) : QObject(parent), m_session(session)
{
    m_moment.setInterval(kCopiedShown);
    m_moment.setSingleShot(true);
    connect(&m_moment, &QTimer::timeout, this, [this] { setCopied(false, {}); });
    connect(m_session, &Session::stateChanged, this, &ReceiveModel::load);
    connect(m_session, &Session::accountsChanged, this, &ReceiveModel::load);
    load();
}

void ReceiveModel::load()
{
    const QString before = address();
    m_accounts.clear();
    if (m_session->state() == Session::State::Unlocked)
        if (auto accounts = m_session->wallet().vault().accounts())
            m_accounts = std::move(*accounts);
    m_account = 0;
    for (std::size_t i = 0; i < m_accounts.size(); ++i)
        if (format::text(m_accounts[i].address.toString()) == before)
            m_account = static_cast<int>(i);
    Q_EMIT changed();
}

QStringList ReceiveModel::accounts() const
{
    QStringList all;
    for (const wallet::Account &account : m_accounts)
        all << tr("%1 (%2)").arg(format::text(account.name), format::text(account.address.shortened()));
    return all;
}

QString ReceiveModel::address() const
{
    const auto index = static_cast<std::size_t>(m_account);
    return index < m_accounts.size() ? format::text(m_accounts[index].address.toString()) : QString();
}

QString ReceiveModel::grouped() const
{
    const QString all = address();
    QStringList groups;
    for (qsizetype at = 2; at < all.size(); at += kGroup)
        groups << all.mid(at, kGroup);
    return groups.isEmpty() ? QString() : QStringLiteral("0x ") + groups.join(QLatin1Char(' '));
}

QString ReceiveModel::code() const
{
    return m_asLink && !address().isEmpty() ? QStringLiteral("ethereum:") + address() : address();
}

QString ReceiveModel::validity() const
{
    QStringList names;
    for (const chains::ChainSpec &chain : m_session->wallet().registry().chains())
        names << format::text(chain.name);
    return tr("The same address on every chain here: %1. What is sent to it on another chain does not show until that "
              "network is added.")
        .arg(QLocale().createSeparatedList(names));
}

void ReceiveModel::chooseAccount(int index)
{
    if (index < 0 || index >= static_cast<int>(m_accounts.size()) || index == m_account)
        return;
    m_account = index;
    setCopied(false, {});
    Q_EMIT changed();
}

void ReceiveModel::setAsLink(bool link)
{
    if (m_asLink == link)
        return;
    m_asLink = link;
    Q_EMIT changed();
}

void ReceiveModel::copy()
{
    const bool done = copyToClipboard(address());
    setCopied(done, done ? QString() : tr("The desktop did not take it; select the address and copy it by hand."));
    if (done)
        m_moment.start();
}

void ReceiveModel::setCopied(bool copied, const QString &problem)
{
    if (m_copied == copied && m_copyProblem == problem)
        return;
    m_copied = copied;
    m_copyProblem = problem;
    Q_EMIT copiedChanged();
}

} // namespace sheaf::desktop
