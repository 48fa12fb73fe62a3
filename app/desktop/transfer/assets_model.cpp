// SPDX-License-Identifier: GPL-3.0-or-later
#include "assets_model.h"

#include "format.h"

#include <algorithm>

namespace sheaf::desktop {

namespace {

using Row = AssetsModel::Row;

bool isBefore(const Row &a, const Row &b)
{
    if (a.value != b.value)
        return b.value < a.value; // nothing is less than any value
    if (a.token.symbol != b.token.symbol)
        return a.token.symbol < b.token.symbol;
    return a.token.id < b.token.id;
}

QString keyOf(const Row &row)
{
    return QString::number(row.token.id.chain.value()) + QLatin1Char(':') +
           format::text(row.token.id.address.toLowerHex());
}

} // namespace

void AssetsModel::update(const Session::Snapshot &snapshot, const std::optional<ethereum::Address> &account,
                         const chains::Registry &registry)
{
    std::vector<Row> wanted;
    if (snapshot && account) {
        for (const portfolio::ChainSnapshot &chain : snapshot->chains) {
            for (const portfolio::Balance &balance : chain.balances) {
                if (balance.account != *account || balance.amount.value.isZero())
                    continue;
                Row &row = wanted.emplace_back();
                row.token = balance.token;
                row.amount = balance.amount.value;
                row.value = balance.valuation.valueUsd;
                if (balance.valuation.price)
                    row.price = balance.valuation.price->value;
                row.chain = format::chainName(chain.chain, registry);
                row.stale = chain.stale;
            }
        }
    }
    std::sort(wanted.begin(), wanted.end(), isBefore);
    apply(std::move(wanted));
}

/// By difference: what is gone goes, and each place in turn gets what belongs there.
void AssetsModel::apply(std::vector<Row> wanted)
{
    const auto isSame = [](const ethereum::TokenId &id) { return [id](const Row &row) { return row.token.id == id; }; };
    for (std::size_t i = m_rows.size(); i-- > 0;) {
        if (std::any_of(wanted.begin(), wanted.end(), isSame(m_rows[i].token.id)))
            continue;
        const int row = static_cast<int>(i);
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const int to = static_cast<int>(i);
        const auto found = std::find_if(m_rows.begin() + to, m_rows.end(), isSame(wanted[i].token.id));
        const int from = static_cast<int>(found - m_rows.begin());
        if (found == m_rows.end()) {
            beginInsertRows({}, to, to);
            m_rows.insert(m_rows.begin() + to, std::move(wanted[i]));
            endInsertRows();
            continue;
        }
        if (from != to) {
            beginMoveRows({}, from, from, {}, to);
            std::rotate(m_rows.begin() + to, m_rows.begin() + from, m_rows.begin() + from + 1);
            endMoveRows();
        }
        if (m_rows[i] == wanted[i])
            continue;
        m_rows[i] = std::move(wanted[i]);
        Q_EMIT dataChanged(index(to), index(to));
    }
}

int AssetsModel::indexOf(const ethereum::TokenId &token) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].token.id == token)
            return static_cast<int>(i);
    return -1;
}

int AssetsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant AssetsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const QString symbol = format::text(row.token.symbol);
    const QString amount = format::amount(row.amount, row.token.decimals);
    switch (role) {
    case Key:
        return keyOf(row);
    case Label:
        return tr("%1 %2 on %3").arg(amount, symbol, row.chain);
    case Symbol:
        return symbol;
    case ChainName:
        return row.chain;
    case ChainMark:
        return format::chainMark(row.chain.toStdString());
    case Amount:
        return amount;
    case Value:
        return format::money(row.value);
    case Stale:
        return row.stale;
    default:
        return {};
    }
}

QHash<int, QByteArray> AssetsModel::roleNames() const
{
    return {{Key, "key"},        {Label, "label"},   {Symbol, "symbol"}, {ChainName, "chain"},
            {ChainMark, "mark"}, {Amount, "amount"}, {Value, "value"},   {Stale, "stale"}};
}

} // namespace sheaf::desktop
