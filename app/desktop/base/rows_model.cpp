// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows_model.h"

#include <QSet>

namespace sheaf::desktop {

RowsModel::RowsModel(const QList<QByteArray> &roles, QObject *parent) : QAbstractListModel(parent)
{
    for (qsizetype i = 0; i < roles.size(); ++i)
        m_roleNames.insert(Qt::UserRole + static_cast<int>(i), roles[i]);
}

int RowsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : size(); }

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return m_rows.at(index.row()).value(role - Qt::UserRole);
}

QVariant RowsModel::value(int row, const QString &role) const
{
    return data(index(row), m_roleNames.key(role.toUtf8(), -1));
}

void RowsModel::setRows(const QList<Row> &rows)
{
    const int before = size();
    QSet<QString> keys;
    for (const Row &row : rows)
        keys.insert(keyOf(row));
    removeAllBut(keys);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        place(i, rows[i]);
        change(i, rows[i]);
    }
    if (size() != before)
        Q_EMIT sizeChanged();
}

void RowsModel::removeAllBut(const QSet<QString> &keys)
{
    const auto goes = [&](qsizetype row) { return !keys.contains(keyOf(m_rows[row])); };
    for (qsizetype last = m_rows.size() - 1; last >= 0; --last) {
        if (!goes(last))
            continue;
        qsizetype first = last;
        while (first > 0 && goes(first - 1))
            --first;
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(last));
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

qsizetype RowsModel::find(const QString &key, qsizetype from) const
{
    for (qsizetype i = from; i < m_rows.size(); ++i)
        if (keyOf(m_rows[i]) == key)
            return i;
    return -1;
}

/// Sees to it that the row with this key stands at `at`; everything before is in place already.
void RowsModel::place(qsizetype at, const Row &row)
{
    const qsizetype found = find(keyOf(row), at);
    if (found == at)
        return;
    const int to = static_cast<int>(at);
    if (found < 0) {
        beginInsertRows({}, to, to);
        m_rows.insert(at, row);
        endInsertRows();
        return;
    }
    beginMoveRows({}, static_cast<int>(found), static_cast<int>(found), {}, to);
    m_rows.move(found, at);
    endMoveRows();
}

void RowsModel::change(qsizetype at, const Row &row)
{
    Row &here = m_rows[at];
    QList<int> roles;
    for (qsizetype i = 0; i < row.size(); ++i)
        if (here.value(i) != row[i])
            roles.append(Qt::UserRole + static_cast<int>(i));
    if (roles.isEmpty())
        return;
    here = row;
    const QModelIndex changed = index(static_cast<int>(at));
    Q_EMIT dataChanged(changed, changed, roles);
}

} // namespace sheaf::desktop
