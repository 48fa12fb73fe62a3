// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_series.h"
#include "rows_model.h"
#include "sources.h"

#include <QTimer>

namespace sheaf::desktop {

/// One position's page.
class PositionModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString id READ id NOTIFY changed FINAL)
    Q_PROPERTY(bool found READ found NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString protocol READ protocol NOTIFY changed FINAL)
    Q_PROPERTY(QString chain READ chain NOTIFY changed FINAL)
    Q_PROPERTY(QString mark READ mark NOTIFY changed FINAL)
    Q_PROPERTY(QString owner READ owner NOTIFY changed FINAL)
    Q_PROPERTY(QString contract READ contract NOTIFY changed FINAL)
    Q_PROPERTY(QString unit READ unit NOTIFY changed FINAL)
    Q_PROPERTY(QString value READ value NOTIFY changed FINAL)
    Q_PROPERTY(QString valueOrigin READ valueOrigin NOTIFY changed FINAL)
    Q_PROPERTY(QString rate READ rate NOTIFY changed FINAL)
    Q_PROPERTY(QString rateOrigin READ rateOrigin NOTIFY changed FINAL)
    Q_PROPERTY(QString reward READ reward NOTIFY changed FINAL)
    Q_PROPERTY(QString rewardOrigin READ rewardOrigin NOTIFY changed FINAL)
    Q_PROPERTY(QString health READ health NOTIFY changed FINAL)
    Q_PROPERTY(QString healthOrigin READ healthOrigin NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
    Q_PROPERTY(QString holding READ holding NOTIFY changed FINAL)
    Q_PROPERTY(int holdingDirection READ holdingDirection NOTIFY changed FINAL)
    Q_PROPERTY(QString holdingText READ holdingText NOTIFY changed FINAL)
    Q_PROPERTY(bool pooled READ pooled NOTIFY changed FINAL)
    Q_PROPERTY(bool canDeposit READ canDeposit NOTIFY changed FINAL)
    Q_PROPERTY(bool canWithdraw READ canWithdraw NOTIFY changed FINAL)
    Q_PROPERTY(bool canClaim READ canClaim NOTIFY changed FINAL)
    Q_PROPERTY(bool canCompound READ canCompound NOTIFY changed FINAL)
    Q_PROPERTY(bool watched READ watched NOTIFY changed FINAL)
    Q_PROPERTY(bool rewarded READ rewarded NOTIFY changed FINAL)
    Q_PROPERTY(int share READ share NOTIFY changed FINAL)
    Q_PROPERTY(sheaf::desktop::RowsModel *back READ back CONSTANT FINAL)
    Q_PROPERTY(int period READ period NOTIFY changed FINAL)
    Q_PROPERTY(sheaf::desktop::ChartSeries *values READ values CONSTANT FINAL)
    Q_PROPERTY(sheaf::desktop::ChartSeries *rateHistory READ rateHistory CONSTANT FINAL)
    Q_PROPERTY(sheaf::desktop::RowsModel *legs READ legs CONSTANT FINAL)
    Q_PROPERTY(sheaf::desktop::RowsModel *rates READ rates CONSTANT FINAL)
    Q_PROPERTY(sheaf::desktop::RowsModel *rules READ rules CONSTANT FINAL)
    Q_PROPERTY(sheaf::desktop::RowsModel *past READ past CONSTANT FINAL)

public:
    explicit PositionModel(Session *session, QObject *parent = nullptr);

    QString id() const { return m_id; }
    /// Whether there is such a position now; its page says so where it was closed.
    bool found() const { return m_found; }
    QString name() const { return m_name; }
    QString protocol() const { return m_protocol; }
    QString chain() const { return m_chain; }
    QString mark() const { return m_mark; }
    QString owner() const { return m_owner; }
    QString contract() const { return m_contract; }
    QString unit() const { return m_unit; }
    QString value() const { return m_value; }
    QString valueOrigin() const { return m_valueOrigin; }
    QString rate() const { return m_rate; }
    QString rateOrigin() const { return m_rateOrigin; }
    QString reward() const { return m_reward; }
    QString rewardOrigin() const { return m_rewardOrigin; }
    QString health() const { return m_health; }
    QString healthOrigin() const { return m_healthOrigin; }
    /// Why it is stale; empty where it is not.
    QString note() const { return m_note; }
    /// What it has lost against holding its tokens, with percent; a dash where nobody can tell.
    QString holding() const { return m_holding; }
    int holdingDirection() const { return m_holdingDirection; }
    /// Since when, and by what move of the price; or why it is not known.
    QString holdingText() const { return m_holdingText; }
    /// Whether holding is a question at all: two tokens in a pool.
    bool pooled() const { return m_pooled; }
    bool canDeposit() const { return can(protocols::Action::Deposit); }
    bool canWithdraw() const { return can(protocols::Action::Withdraw); }
    bool canClaim() const { return can(protocols::Action::Claim); }
    bool canCompound() const { return can(protocols::Action::Compound); }
    /// Whether its account has no key here: nothing can be done with it.
    bool watched() const { return m_watched; }
    /// Whether it pays rewards that somebody must claim.
    bool rewarded() const { return m_rewarded; }
    /// How much of it is to be withdrawn, in percent.
    int share() const { return m_share; }
    /// What that is about. Roles: key, symbol, amount, exact, value.
    RowsModel *back() { return &m_back; }
    int period() const { return m_period; }
    ChartSeries *values() { return &m_values; }
    ChartSeries *rateHistory() { return &m_rateHistory; }
    /// Roles: key, kind, symbol, amount, exact, value, origin, reward (whether it is one).
    RowsModel *legs() { return &m_legs; }
    /// Roles: key, label, rate, how (it is paid), origin.
    RowsModel *rates() { return &m_rates; }
    /// Rules that act on it. Roles: key, title, reason, status, tone, when.
    RowsModel *rules() { return &m_rules; }
    /// What was done with it. Roles: key (the plan's id), title, when, status, tone, by, gain, cost.
    RowsModel *past() { return &m_past; }

    /// What a position or a market of this name takes: `WETH` and `USDC` of `WETH/USDC`.
    static QStringList tokensOf(const std::string &name);

public Q_SLOTS:
    void open(const QString &id);
    /// 0 to 4: a day, a week, a month, a year, all.
    void show(int period);
    void setShare(int percent);

Q_SIGNALS:
    void changed();

private:
    void update();
    void updateNow(const portfolio::ValuedPosition &position, const portfolio::ChainSnapshot &chain,
                   const sources::With &with);
    void updateClosed(const Currency &currency);
    void updateBack(const portfolio::ValuedPosition &position, const sources::With &with);
    void updateHolding(const portfolio::ValuedPosition &position, const sources::With &with);
    void updateCharts(const Currency &currency);
    void updateRules(const protocols::Position &position);
    void updatePast(const protocols::Position &position, const Currency &currency);
    bool can(protocols::Action action) const;
    void clear();

    Session *m_session;
    ChartSeries m_values{this};
    ChartSeries m_rateHistory{this};
    RowsModel m_legs;
    RowsModel m_rates;
    RowsModel m_rules;
    RowsModel m_past;
    RowsModel m_back;
    QTimer m_tick;
    QString m_id;
    std::optional<protocols::Position> m_last; ///< as it was seen last
    bool m_found = false;
    bool m_pooled = false;
    bool m_watched = false;
    bool m_rewarded = false;
    int m_share = 100;
    int m_period = 1;
    int m_holdingDirection = 0;
    std::vector<protocols::Action> m_actions;
    QString m_name, m_protocol, m_chain, m_mark, m_owner, m_contract, m_unit, m_value, m_valueOrigin, m_rate,
        m_rateOrigin, m_reward, m_rewardOrigin, m_health, m_healthOrigin, m_note, m_holding, m_holdingText;
};

} // namespace sheaf::desktop
