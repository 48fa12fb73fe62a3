// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_series.h"
#include "networks_model.h"
#include "sources.h"

namespace sheaf::desktop {

/// What a person has, what it earns, and where it is: the dashboard but for its positions and rules.
class PortfolioModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)
    Q_PROPERTY(QString unit READ unit NOTIFY changed FINAL)
    Q_PROPERTY(QString netWorth READ netWorth NOTIFY changed FINAL)
    Q_PROPERTY(QString netWorthOrigin READ netWorthOrigin NOTIFY changed FINAL)
    Q_PROPERTY(bool stale READ stale NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
    Q_PROPERTY(QStringList problems READ problems NOTIFY changed FINAL)
    Q_PROPERTY(QString change READ change NOTIFY changed FINAL)
    Q_PROPERTY(int changeDirection READ changeDirection NOTIFY changed FINAL)
    Q_PROPERTY(QString changeSince READ changeSince NOTIFY changed FINAL)
    Q_PROPERTY(QString earning READ earning NOTIFY changed FINAL)
    Q_PROPERTY(QString rate READ rate NOTIFY changed FINAL)
    Q_PROPERTY(QString earningOrigin READ earningOrigin NOTIFY changed FINAL)
    Q_PROPERTY(QString rewards READ rewards NOTIFY changed FINAL)
    Q_PROPERTY(QString rewardsOrigin READ rewardsOrigin NOTIFY changed FINAL)
    Q_PROPERTY(Period period READ period NOTIFY changed FINAL)
    Q_PROPERTY(QStringList periods READ periods CONSTANT FINAL)
    Q_PROPERTY(Part part READ part NOTIFY changed FINAL)
    Q_PROPERTY(QStringList parts READ parts CONSTANT FINAL)
    Q_PROPERTY(QVariantList allocation READ allocation NOTIFY allocationChanged FINAL)
    Q_PROPERTY(sheaf::desktop::ChartSeries *worth READ worth CONSTANT FINAL)
    Q_PROPERTY(sheaf::desktop::RowsModel *balances READ balances CONSTANT FINAL)
    Q_PROPERTY(sheaf::desktop::NetworksModel *networks READ networks CONSTANT FINAL)

public:
    enum class Period { Day, Week, Month, Year, All };
    Q_ENUM(Period)
    /// What the allocation is told apart by.
    enum class Part { Chain, Protocol, Asset };
    Q_ENUM(Part)

    explicit PortfolioModel(Session *session, QObject *parent = nullptr);

    /// Whether any chain was ever read: before that there is nothing to show.
    bool known() const { return m_known; }
    QString unit() const { return m_unit; }
    QString netWorth() const { return m_netWorth; }
    QString netWorthOrigin() const { return m_netWorthOrigin; }
    bool stale() const { return m_stale; }
    /// What is not as fresh or as whole as it should be, in a sentence; empty where all is well.
    QString note() const { return m_note; }
    QStringList problems() const { return m_problems; }
    /// Of the net worth over the period: amount and percent with their sign.
    QString change() const { return m_change; }
    int changeDirection() const { return m_changeDirection; }
    QString changeSince() const { return m_changeSince; }
    QString earning() const { return m_earning; }
    QString rate() const { return m_rate; }
    QString earningOrigin() const { return m_earningOrigin; }
    QString rewards() const { return m_rewards; }
    QString rewardsOrigin() const { return m_rewardsOrigin; }
    Period period() const { return m_period; }
    static QStringList periods();
    Part part() const { return m_part; }
    static QStringList parts();
    /// Of maps with key, label, value, share and fraction, largest first; what is small is one row at the end.
    QVariantList allocation() const { return m_allocation; }
    ChartSeries *worth() { return &m_worth; }
    /// Tokens in the accounts, the most valuable first. Roles: key, symbol, name, owner, chain, mark, amount, exact,
    /// value, origin, price, stale.
    RowsModel *balances() { return &m_balances; }
    NetworksModel *networks() { return &m_networks; }

public Q_SLOTS:
    void show(sheaf::desktop::PortfolioModel::Period period);
    void divideBy(sheaf::desktop::PortfolioModel::Part part);

Q_SIGNALS:
    void changed();
    void allocationChanged();

private:
    void update();
    void updateWorth(const Currency &currency);
    void updateState(const sources::With &with);
    void updateEarning(const sources::With &with);
    void updateAllocation(const Currency &currency);
    void updateBalances(const sources::With &with);
    /// The period's stored points, read anew when the period or the grid's five minutes have changed.
    const std::vector<portfolio::HistoryPoint> &history(UnixTime from, UnixTime now);

    Session *m_session;
    ChartSeries m_worth{this};
    RowsModel m_balances;
    NetworksModel m_networks;
    QTimer m_tick;
    Session::Snapshot m_snapshot;
    Period m_period = Period::Week;
    Part m_part = Part::Asset;
    bool m_known = false;
    bool m_stale = false;
    QString m_unit;
    QString m_netWorth;
    QString m_netWorthOrigin;
    QString m_note;
    QStringList m_problems;
    QString m_change;
    int m_changeDirection = 0;
    QString m_changeSince;
    QString m_earning;
    QString m_rate;
    QString m_earningOrigin;
    QString m_rewards;
    QString m_rewardsOrigin;
    QVariantList m_allocation;
    std::vector<portfolio::HistoryPoint> m_history;
    std::optional<std::pair<Period, std::int64_t>> m_historyOf;
};

} // namespace sheaf::desktop
