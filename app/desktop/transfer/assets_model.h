// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

#include <QAbstractListModel>

namespace sheaf::desktop {

/// What one account has and could send, on every chain: the largest value first, then what has no price.
class AssetsModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")

public:
    enum Role {
        Key = Qt::UserRole, ///< `901:0x…`
        Label,              ///< `ETH · Local Optimism`
        Symbol,
        ChainName,
        ChainMark,
        Amount, ///< for a glance
        Value,  ///< in USD, or a dash
        Stale,  ///< the chain does not answer: it is an earlier amount
    };

    struct Row
    {
        ethereum::TokenInfo token;
        Uint256 amount;
        std::optional<Decimal> price;
        std::optional<Decimal> value;
        QString chain;
        bool stale = false;

        friend bool operator==(const Row &, const Row &) = default;
    };

    explicit AssetsModel(QObject *parent) : QAbstractListModel(parent) {}

    /// From the snapshot; nothing of it where it is null.
    void update(const Session::Snapshot &snapshot, const std::optional<ethereum::Address> &account,
                const chains::Registry &registry);

    const std::vector<Row> &rows() const { return m_rows; }
    /// The row of a token; -1 where it is not there.
    int indexOf(const ethereum::TokenId &token) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    void apply(std::vector<Row> wanted);

    std::vector<Row> m_rows;
};

} // namespace sheaf::desktop
