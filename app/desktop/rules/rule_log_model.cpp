// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_log_model.h"

#include "format.h"
#include "review_facts.h"
#include "rule_words.h"

#include <algorithm>

namespace sheaf::desktop {

namespace {

QString usd(const std::optional<Decimal> &value)
{
    return value ? RuleLogModel::tr("%1 USD").arg(format::money(*value)) : QString();
}

QVariantList transactionsOf(const wallet::LogEntry &entry)
{
    QVariantList out;
    for (const auto &transaction : entry.transactions)
        out << QVariant::fromValue(RuleTransaction{format::saidOnOneLine(transaction.purpose),
                                                   format::foreign(transaction.state),
                                                   format::text(transaction.hash.toString())});
    return out;
}

} // namespace

QVariantList readingsOf(const wallet::LogEntry &entry, const chains::Registry &registry, UnixTime now)
{
    constexpr int kPlaces = 6;
    QVariantList out;
    for (const auto &reading : entry.readings)
        out << QVariant::fromValue(RuleReading{format::foreign(reading.label), format::number(reading.value, kPlaces),
                                               format::foreign(reading.unit, 24),
                                               format::origin(reading.origin, registry, now)});
    return out;
}

RuleLogModel::RuleLogModel(QObject *parent) : QAbstractListModel(parent) {}

int RuleLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant RuleLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const wallet::LogEntry &entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case KeyRole:
        return static_cast<qint64>(entry.id);
    case DecisionRole:
        return decisionWord(entry.decision);
    case ToneRole:
        return decisionTone(entry.decision);
    case ReasonRole:
        return sayPhrase(entry.said(), wordsOf(*m_registry));
    case WhenRole:
        return format::age(entry.at, m_now);
    case MomentRole:
        return format::moment(entry.at);
    case ReadingsRole:
        return readingsOf(entry, *m_registry, m_now);
    case TransactionsRole:
        return transactionsOf(entry);
    case EarnedRole:
        // An entry that is under way, or was when the program ended, has sent nothing that we know of.
        return entry.decision == wallet::Decision::Acted && !entry.transactions.empty() ? usd(entry.rewardUsd)
                                                                                        : QString();
    case CostRole:
        return entry.transactions.empty() ? QString() : usd(entry.costUsd);
    default:
        return {};
    }
}

QHash<int, QByteArray> RuleLogModel::roleNames() const
{
    return {{KeyRole, "key"},           {DecisionRole, "decision"},
            {ToneRole, "tone"},         {ReasonRole, "reason"},
            {WhenRole, "when"},         {MomentRole, "moment"},
            {ReadingsRole, "readings"}, {TransactionsRole, "transactions"},
            {EarnedRole, "earned"},     {CostRole, "cost"}};
}

void RuleLogModel::setEntries(std::vector<wallet::LogEntry> entries, const chains::Registry *registry, UnixTime now)
{
    m_registry = registry;
    m_now = now;
    const auto has = [](const std::vector<wallet::LogEntry> &list, std::int64_t id) {
        return std::any_of(list.begin(), list.end(), [id](const wallet::LogEntry &one) { return one.id == id; });
    };
    for (std::size_t i = m_entries.size(); i-- > 0;)
        if (!has(entries, m_entries[i].id)) {
            beginRemoveRows({}, static_cast<int>(i), static_cast<int>(i));
            m_entries.erase(m_entries.begin() + static_cast<std::ptrdiff_t>(i));
            endRemoveRows();
        }
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const int at = static_cast<int>(i);
        if (i < m_entries.size() && m_entries[i].id == entries[i].id) {
            m_entries[i] = std::move(entries[i]);
            Q_EMIT dataChanged(index(at), index(at));
            continue;
        }
        const auto from = std::find_if(m_entries.begin() + std::min<std::ptrdiff_t>(at, rowCount()), m_entries.end(),
                                       [&](const wallet::LogEntry &one) { return one.id == entries[i].id; });
        if (from != m_entries.end()) { // it was written over, and is newer than others now
            const int source = static_cast<int>(from - m_entries.begin());
            beginRemoveRows({}, source, source);
            m_entries.erase(from);
            endRemoveRows();
        }
        beginInsertRows({}, at, at);
        m_entries.insert(m_entries.begin() + at, std::move(entries[i]));
        endInsertRows();
    }
}

} // namespace sheaf::desktop
