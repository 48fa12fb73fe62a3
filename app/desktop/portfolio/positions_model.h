// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "harvest_costs.h"
#include "rows_model.h"
#include "sources.h"

#include <QTimer>

namespace sheaf::desktop {

/// Where money works, one row for each position, as a person sorts, filters and groups it. Roles:
/// key (the position's id), name, protocol, owner (the account, where there are several), chain, mark, value,
/// valueOrigin, rate, rateOrigin, reward, rewardOrigin, cost (of bringing the reward in now), costOrigin, health
/// (empty without debt), healthTone (of Tag), healthOrigin, share (of the net worth), stale, note (why it is stale),
/// group, groupValue, spark (its value over the last week, points between 0 and 1).
class PositionsModel final : public sheaf::desktop::RowsModel // in full, or its properties are lost to qmllint
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(Column sortColumn READ sortColumn NOTIFY arranged FINAL)
    Q_PROPERTY(bool ascending READ ascending NOTIFY arranged FINAL)
    Q_PROPERTY(Grouping grouping READ grouping NOTIFY arranged FINAL)
    Q_PROPERTY(QString filterText READ filterText NOTIFY arranged FINAL)
    Q_PROPERTY(QString unit READ unit NOTIFY arranged FINAL)
    /// How many there are, filtered or not.
    Q_PROPERTY(int total READ total NOTIFY arranged FINAL)
    /// Whether any of them owes something, and so has a health.
    Q_PROPERTY(bool indebted READ indebted NOTIFY arranged FINAL)

public:
    enum class Column { Name, Value, Rate, Reward, Cost, Health, Share };
    Q_ENUM(Column)
    enum class Grouping { None, Chain, Protocol, Asset };
    Q_ENUM(Grouping)

    explicit PositionsModel(Session *session, QObject *parent = nullptr);

    Column sortColumn() const { return m_column; }
    bool ascending() const { return m_ascending; }
    Grouping grouping() const { return m_grouping; }
    const QString &filterText() const { return m_filter; }
    const QString &unit() const { return m_unit; }
    bool indebted() const { return m_indebted; }
    int total() const { return static_cast<int>(m_all.size()); }

    QVariant data(const QModelIndex &index, int role) const override;

public Q_SLOTS:
    /// By another column, the largest first (names from A); by the same one, the other way round.
    void sortBy(sheaf::desktop::PositionsModel::Column column);
    /// Rows that have every word somewhere in their name, protocol, chain, account or assets.
    void filter(const QString &text);
    void groupBy(sheaf::desktop::PositionsModel::Grouping grouping);

Q_SIGNALS:
    /// Order, filter, groups or the rows themselves have changed.
    void arranged();

private:
    struct Entry
    {
        Row row;
        QString group;
        QString haystack;
        std::optional<double> sortBy;
        QString name;
        double value = 0;
    };

    void update();
    void arrange();
    Entry entry(const portfolio::ValuedPosition &position, const portfolio::ChainSnapshot &chain,
                const sources::With &with, const std::vector<wallet::Account> &accounts) const;
    std::optional<double> sortValue(const portfolio::ValuedPosition &position) const;
    void readNextShape();

    Session *m_session;
    HarvestCosts m_costs;
    QTimer m_tick;
    QTimer m_shapeTimer;
    std::vector<Entry> m_all;
    Column m_column = Column::Value;
    bool m_ascending = false;
    Grouping m_grouping = Grouping::None;
    QString m_filter;
    QString m_unit;
    bool m_indebted = false;
    struct Shape
    {
        QVariant points;
        UnixTime at{};
    };
    mutable QHash<QString, Shape> m_shapes;
    mutable QStringList m_wantedShapes;
};

} // namespace sheaf::desktop
