// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace sheaf::desktop {

/// A list whose rows are known by a key. It is set as a whole and tells views the difference: rows that stay are
/// changed in place, moved, or left alone, so that focus and scroll position survive a refresh.
class RowsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int size READ size NOTIFY sizeChanged FINAL)

public:
    /// One value for each role, in their order; the first is the key, a string that no other row has.
    using Row = QVariantList;

    /// `roles` by name, beginning with `key`.
    explicit RowsModel(const QList<QByteArray> &roles, QObject *parent = nullptr);

    int size() const { return static_cast<int>(m_rows.size()); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override { return m_roleNames; }

    void setRows(const QList<Row> &rows);
    /// A row's value by the name of its role, for tests and for rows that open something; nothing where there is none.
    Q_INVOKABLE QVariant value(int row, const QString &role) const;

Q_SIGNALS:
    void sizeChanged();

private:
    static QString keyOf(const Row &row) { return row.front().toString(); }
    void removeAllBut(const QSet<QString> &keys);
    void place(qsizetype at, const Row &row);
    void change(qsizetype at, const Row &row);
    qsizetype find(const QString &key, qsizetype from) const;

    QHash<int, QByteArray> m_roleNames;
    QList<Row> m_rows;
};

} // namespace sheaf::desktop
