// SPDX-License-Identifier: GPL-3.0-or-later
#include "key_log_model.h"

#include "format.h"
#include "rule_words.h"

#include <algorithm>

namespace sheaf::desktop {

namespace {

QString useWords(const keys::KeyUseRecord &record, const chains::Registry &registry)
{
    const bool hasChain = record.chain.value() != 0;
    const QString chain = hasChain ? format::chainName(record.chain, registry) : QString();
    switch (record.use) {
    case keys::KeyUse::Transaction:
        return KeyLogModel::tr("Transaction on %1").arg(chain);
    case keys::KeyUse::Message:
        return KeyLogModel::tr("Message");
    case keys::KeyUse::TypedData:
        return hasChain ? KeyLogModel::tr("Typed data for %1").arg(chain) : KeyLogModel::tr("Typed data");
    case keys::KeyUse::Authorization:
        return hasChain ? KeyLogModel::tr("Delegation of the account on %1").arg(chain)
                        : KeyLogModel::tr("Delegation of the account on every chain");
    case keys::KeyUse::Reveal:
        return KeyLogModel::tr("Words or shares revealed");
    case keys::KeyUse::Export:
        return KeyLogModel::tr("Key exported");
    }
    return {};
}

QString accountName(const ethereum::Address &address, const std::vector<wallet::Account> &accounts)
{
    if (address.isZero())
        return {};
    for (const wallet::Account &account : accounts)
        if (account.address == address)
            return format::foreign(account.name, 60);
    return format::text(address.shortened());
}

QString nameOfRule(const std::string &rule, const std::vector<wallet::Rule> &rules)
{
    for (const wallet::Rule &one : rules)
        if (std::to_string(one.id) == rule)
            return ruleName(one);
    return format::foreign(rule, 60); // it has been removed
}

} // namespace

KeyLogModel::KeyLogModel(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_records({"key", "moment", "what", "account", "address", "rule", "refusal", "hash"})
{
    connect(session, &Session::stateChanged, this, &KeyLogModel::refresh);
    connect(session, &Session::activityChanged, this, &KeyLogModel::refresh);
    connect(session, &Session::accountsChanged, this, &KeyLogModel::refresh);
}

void KeyLogModel::show()
{
    m_isShown = true;
    forget();
    refresh();
}

void KeyLogModel::hide()
{
    m_isShown = false;
    forget();
}

/// The page that is looked at stays, wherever it is.
void KeyLogModel::refresh()
{
    if (m_session->state() != Session::State::Unlocked)
        forget();
    else if (m_isShown)
        read(m_here);
}

void KeyLogModel::forget()
{
    m_here.reset();
    m_older.reset();
    m_newer.clear();
    m_total = 0;
    m_verdict.clear();
    m_problem.clear();
    m_isWhole = true;
    m_records.setRows({});
    Q_EMIT changed();
}

void KeyLogModel::older()
{
    if (!m_older)
        return;
    m_newer.push_back(m_here);
    read(m_older);
}

void KeyLogModel::newer()
{
    if (m_newer.empty())
        return;
    const Place before = m_newer.back();
    m_newer.pop_back();
    read(before);
}

void KeyLogModel::read(Place before)
{
    const wallet::Vault &vault = m_session->wallet().vault();
    const auto page = vault.signingHistory(static_cast<std::size_t>(kPage), before);
    if (!page) {
        forget();
        m_isWhole = false;
        m_problem = format::problem(page.error());
        Q_EMIT changed();
        return;
    }
    const auto accounts = vault.accounts();
    const auto engine = m_session->wallet().rules();
    const auto rules = engine ? (*engine)->list() : Result<std::vector<wallet::Rule>>(failure(Error()));
    QList<RowsModel::Row> rows;
    for (const keys::KeyUseRecord &record : page->records) {
        const QString number = QString::number(record.number);
        // A log that began anew counts anew.
        const bool isThere =
            std::any_of(rows.begin(), rows.end(), [&](const auto &row) { return row.front() == number; });
        rows.append(
            {isThere ? QStringLiteral("%1.%2").arg(number).arg(rows.size()) : number, format::moment(record.time),
             useWords(record, m_session->wallet().registry()),
             accountName(record.account, accounts.value_or(std::vector<wallet::Account>())),
             record.account.isZero() ? QString() : format::text(record.account.toString()),
             record.rule.empty() ? QString() : nameOfRule(record.rule, rules.value_or(std::vector<wallet::Rule>())),
             format::saidOnOneLine(record.refusal, 300),
             record.hash.isZero() ? QString() : format::text(record.hash.toString())});
    }
    m_here = before;
    m_older = page->older;
    m_total = static_cast<qsizetype>(page->total);
    m_problem.clear();
    m_records.setRows(rows);
    sayVerdict(*page);
    Q_EMIT changed();
}

void KeyLogModel::sayVerdict(const wallet::SigningHistory &page)
{
    m_isWhole = !page.firstWrong;
    if (page.firstWrong)
        m_verdict = tr("Record %1 was changed, or one before it was taken out: somebody else has written into this "
                       "vault. Move your money to a new vault.")
                        .arg(QLocale().toString(static_cast<qulonglong>(*page.firstWrong)));
    else if (page.records.empty())
        m_verdict.clear();
    else
        m_verdict = tr("Every record here is as the keys wrote it, and none is missing between them.");
}

QString KeyLogModel::range() const
{
    const qsizetype first = static_cast<qsizetype>(m_newer.size()) * kPage + 1;
    const qsizetype count = m_records.size();
    if (count == 0)
        return {};
    return tr("%1–%2 of %3")
        .arg(QLocale().toString(first), QLocale().toString(first + count - 1), QLocale().toString(m_total));
}

} // namespace sheaf::desktop
