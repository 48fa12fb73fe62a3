// SPDX-License-Identifier: GPL-3.0-or-later
#include "position_model.h"

#include "format.h"
#include "upcoming_model.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sheaf::desktop {

namespace {

const QString kUnknown = QStringLiteral("–");
constexpr unsigned kPlansLookedAt = 500;
constexpr unsigned kEntriesLookedAt = 100;
/// Seen so soon after a plan, it is seen as the plan left it.
constexpr std::chrono::minutes kJustNow{10};

enum Tone { Neutral, Good, Bad, Caution, Accent };

struct Reach
{
    std::chrono::seconds length; ///< 0: all there is
    std::chrono::seconds step;
};

Reach reachOf(int period)
{
    using std::chrono::hours;
    constexpr std::array<Reach, 5> kReaches{{{hours(24), std::chrono::minutes(5)},
                                             {hours(7 * 24), std::chrono::minutes(30)},
                                             {hours(30 * 24), hours(2)},
                                             {hours(365 * 24), hours(24)},
                                             {hours(0), hours(24)}}};
    return kReaches[static_cast<std::size_t>(std::clamp(period, 0, 4))];
}

void draw(ChartSeries &chart, const series::Samples &samples, const Reach &reach, const ChartSeries::Words &words)
{
    if (samples.size() < 2) {
        chart.clear();
        return;
    }
    const double gap = std::max(1'800.0, static_cast<double>(reach.step.count()) * 2.5);
    chart.set(samples, samples.first().x(), samples.last().x(), gap, words);
}

struct PlanWords
{
    QString text;
    int tone;
};

PlanWords stateOf(const wallet::Record &record)
{
    switch (record.state) {
    case execution::PlanState::Open:
        return {PositionModel::tr("Under way"), Accent};
    case execution::PlanState::Done:
        return {PositionModel::tr("Done"), Good};
    case execution::PlanState::Failed:
        return {PositionModel::tr("Failed"), Bad};
    case execution::PlanState::Abandoned:
        return {PositionModel::tr("Given up"), Neutral};
    }
    return {};
}

/// `rule 3` of a plan's origin; 0 where a person wanted it.
std::int64_t ruleOf(const std::string &origin)
{
    constexpr std::string_view kRule = "rule ";
    return origin.starts_with(kRule) ? format::text(origin).mid(static_cast<int>(kRule.size())).toLongLong() : 0;
}

bool isReward(const protocols::Leg &leg) { return leg.kind == protocols::LegKind::Reward; }

} // namespace

PositionModel::PositionModel(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_legs({"key", "kind", "symbol", "amount", "exact", "value", "origin", "reward"})
    , m_rates({"key", "label", "rate", "how", "origin"})
    , m_rules({"key", "title", "reason", "status", "tone", "when"})
    , m_past({"key", "title", "when", "status", "tone", "by", "gain", "cost"})
    , m_back({"key", "symbol", "amount", "exact", "value"})
{
    m_tick.setInterval(std::chrono::minutes(1));
    m_tick.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_tick, &QTimer::timeout, this, &PositionModel::update);
    connect(m_session, &Session::snapshotChanged, this, &PositionModel::update);
    connect(m_session, &Session::rulesChanged, this, &PositionModel::update);
    connect(m_session, &Session::activityChanged, this, &PositionModel::update);
    connect(&m_session->preferences(), &Preferences::changed, this, &PositionModel::update);
    connect(m_session, &Session::stateChanged, this, [this] {
        if (m_session->state() != Session::State::Unlocked) {
            m_id.clear();
            update();
        }
    });
}

QStringList PositionModel::tokensOf(const std::string &name)
{
    return format::text(name).split(QLatin1Char('/'), Qt::SkipEmptyParts);
}

bool PositionModel::can(protocols::Action action) const
{
    return std::find(m_actions.begin(), m_actions.end(), action) != m_actions.end();
}

void PositionModel::open(const QString &id)
{
    if (m_id != id)
        clear();
    m_id = id;
    update();
}

void PositionModel::show(int period)
{
    m_period = std::clamp(period, 0, 4);
    update();
}

void PositionModel::clear()
{
    for (QString *text :
         {&m_name, &m_protocol, &m_chain, &m_mark, &m_owner, &m_contract, &m_value, &m_valueOrigin, &m_rate,
          &m_rateOrigin, &m_reward, &m_rewardOrigin, &m_health, &m_healthOrigin, &m_note, &m_holding, &m_holdingText})
        text->clear();
    m_actions.clear();
    m_last.reset();
    m_found = m_pooled = m_rewarded = m_watched = false;
    m_share = 100;
    m_holdingDirection = 0;
    for (RowsModel *model : {&m_legs, &m_rates, &m_rules, &m_past, &m_back})
        model->setRows({});
    m_values.clear();
    m_rateHistory.clear();
}

void PositionModel::update()
{
    const Session::Snapshot snapshot = m_session->snapshot();
    if (m_id.isEmpty() || !snapshot) {
        m_tick.stop();
        clear();
        Q_EMIT changed();
        return;
    }
    if (!m_tick.isActive())
        m_tick.start();
    const Currency currency(*m_session);
    const sources::With with = sources::With::of(*m_session, currency);
    m_unit = currency.unit();
    m_found = false;
    for (const portfolio::ChainSnapshot &chain : snapshot->chains)
        for (const portfolio::ValuedPosition &position : chain.positions)
            if (format::text(position.position.id) == m_id) {
                m_found = true;
                m_last = position.position;
                updateNow(position, chain, with);
                updateBack(position, with);
                updateHolding(position, with);
                updateCharts(currency);
                updateRules(position.position);
                updatePast(position.position, currency);
            }
    if (!m_found)
        updateClosed(currency);
    Q_EMIT changed();
}

/// What it had and earned is not there any more; what was done with it stays.
void PositionModel::updateClosed(const Currency &currency)
{
    m_actions.clear();
    m_note = tr("This position is not there any more: it was closed.");
    m_value = currency.money(Decimal());
    m_rate = kUnknown;
    for (QString *text : {&m_valueOrigin, &m_rateOrigin, &m_health, &m_holdingText})
        text->clear();
    m_pooled = m_rewarded = false;
    for (RowsModel *model : {&m_legs, &m_rates, &m_back})
        model->setRows({});
    if (m_last) {
        updateCharts(currency);
        updateRules(*m_last);
        updatePast(*m_last, currency);
    }
}

void PositionModel::updateNow(const portfolio::ValuedPosition &valued, const portfolio::ChainSnapshot &chain,
                              const sources::With &with)
{
    const protocols::Position &position = valued.position;
    const chains::ChainSpec *spec = with.registry->find(position.chain);
    const auto accounts = m_session->wallet().vault().accounts().value_or(std::vector<wallet::Account>());
    const auto apr = portfolio::totalApr(position);
    m_name = format::text(position.name);
    m_protocol = format::text(position.protocolName);
    m_chain = format::chainName(position.chain, *with.registry);
    m_mark = format::chainMark(spec == nullptr ? std::string_view() : std::string_view(spec->name));
    m_owner = sources::account(position.account, accounts);
    m_contract = format::text(position.contract.toString());
    m_value = with.currency->money(valued.valueUsd);
    m_valueOrigin = sources::value(valued, with);
    m_rate = apr ? format::percent(*apr) : kUnknown;
    m_rateOrigin = sources::rate(position, with);
    m_reward = with.currency->money(valued.rewardUsd);
    m_rewardOrigin = sources::reward(valued, with);
    m_health.clear();
    m_healthOrigin.clear();
    if (position.healthFactor) {
        const Decimal &factor = position.healthFactor->value;
        m_health = factor > Decimal::fromInteger(1'000) ? QStringLiteral("> ") + format::number("1000", 0)
                                                        : format::number(factor.toFixed(2), 2);
        m_healthOrigin = sources::health(*position.healthFactor, with);
    }
    m_note = sources::staleness(valued, chain, with);
    m_watched = std::any_of(accounts.begin(), accounts.end(), [&position](const wallet::Account &account) {
        return account.address == position.account && account.kind == wallet::AccountKind::WatchOnly;
    });
    m_actions = m_watched ? std::vector<protocols::Action>() : position.actions;
    m_rewarded = std::any_of(position.legs.begin(), position.legs.end(), isReward) ||
                 std::any_of(position.rates.begin(), position.rates.end(),
                             [](const auto &rate) { return !rate.value.compounds && rate.value.apr > 0; });

    QList<RowsModel::Row> legs;
    for (std::size_t i = 0; i < position.legs.size(); ++i) {
        const protocols::Leg &leg = position.legs[i];
        const portfolio::Valuation &worth = valued.legs[i];
        QString origin = format::exactAmount(leg.amount.value, leg.token.decimals) + QLatin1Char(' ') +
                         format::text(leg.token.symbol) + QLatin1Char('\n') +
                         format::origin(leg.amount.origin, *with.registry, with.now);
        const QString valueOrigin = sources::valued(leg.amount.value, leg.token, worth, with);
        legs.append({QString::number(i), sources::legKind(leg.kind), format::text(leg.token.symbol),
                     format::amount(leg.amount.value, leg.token.decimals), origin, with.currency->money(worth.valueUsd),
                     valueOrigin, isReward(leg)});
    }
    m_legs.setRows(legs);

    QList<RowsModel::Row> rates;
    for (const auto &rate : position.rates)
        rates.append({format::text(rate.value.label), format::sentence(sources::rateLabel(rate.value.label)),
                      format::percent(rate.value.apr),
                      rate.value.compounds ? tr("grows by itself") : tr("waits to be claimed"),
                      format::origin(rate.origin, *with.registry, with.now)});
    if (position.borrowApr)
        rates.append({QStringLiteral("borrow"), tr("Interest on what is borrowed"),
                      QStringLiteral("−") + format::percent(position.borrowApr->value), tr("grows by itself"),
                      format::origin(position.borrowApr->origin, *with.registry, with.now)});
    m_rates.setRows(rates);
}

/// All of it takes the rewards along where there are any.
void PositionModel::updateBack(const portfolio::ValuedPosition &valued, const sources::With &with)
{
    constexpr unsigned kWhole = 100;
    QList<RowsModel::Row> rows;
    const auto &legs = valued.position.legs;
    for (std::size_t i = 0; i < legs.size(); ++i) {
        const protocols::Leg &leg = legs[i];
        if (leg.kind == protocols::LegKind::Borrowed || isReward(leg))
            continue;
        const auto part = leg.amount.value.mulDiv(static_cast<unsigned>(m_share), kWhole);
        const auto &price = valued.legs[i].price;
        const auto units = part ? Decimal::fromUnits(*part, leg.token.decimals) : std::nullopt;
        const auto usd = units && price ? units->times(price->value) : std::nullopt;
        if (!part)
            continue;
        const QString symbol = format::text(leg.token.symbol);
        rows.append({QString::number(i), symbol, format::amount(*part, leg.token.decimals),
                     format::exactAmount(*part, leg.token.decimals) + QLatin1Char(' ') + symbol,
                     usd ? with.currency->money(*usd) + QLatin1Char(' ') + with.currency->unit() : kUnknown});
    }
    m_back.setRows(rows);
}

void PositionModel::setShare(int percent)
{
    const int share = std::clamp(percent, 1, 100);
    if (m_share == share)
        return;
    m_share = share;
    update();
}

void PositionModel::updateHolding(const portfolio::ValuedPosition &position, const sources::With &with)
{
    const auto &legs = position.position.legs;
    const auto works = std::count_if(legs.begin(), legs.end(), [](const protocols::Leg &leg) {
        return leg.kind == protocols::LegKind::Pooled || leg.kind == protocols::LegKind::Staked;
    });
    m_pooled = works == 2;
    m_holding = kUnknown;
    m_holdingDirection = 0;
    m_holdingText.clear();
    if (!m_pooled)
        return;
    const auto first = m_session->wallet().firstSight(position.position.id);
    const auto against =
        first ? portfolio::againstHolding(position, first->position) : std::optional<portfolio::AgainstHolding>();
    if (!against) {
        m_holdingText = tr("Not known: it was opened elsewhere, and has not been seen long enough.");
        return;
    }
    const auto records =
        m_session->wallet().activityOf(position.position, kPlansLookedAt).value_or(std::vector<wallet::Record>());
    const bool justOpened = std::any_of(records.begin(), records.end(), [&first](const wallet::Record &record) {
        return record.createdAt <= first->at && first->at - record.createdAt < kJustNow;
    });
    const bool some = against->loss <= -0.00005;
    m_holdingDirection = some ? -1 : 0;
    m_holding = tr("nothing lost");
    if (some)
        m_holding = (against->lossUsd ? with.currency->change(*against->lossUsd, true) : kUnknown) +
                    QStringLiteral(" (−") + format::percent(std::abs(against->loss)) + QLatin1Char(')');
    // The name's order is what a person reads; the legs have the contract's.
    const QString base = m_name.section(QLatin1Char('/'), 0, 0);
    const bool asNamed = format::text(position.position.legs.front().token.symbol) == base;
    const double moved = (asNamed ? against->priceRatio : 1 / against->priceRatio) - 1;
    const QString since = format::moment(first->at);
    const QString opening = justOpened        ? tr("Since it was opened on %1").arg(since)
                            : records.empty() ? tr("Since it was first seen on %1 (it was opened elsewhere)").arg(since)
                                              : tr("Since it was first seen on %1").arg(since);
    const QString price =
        tr("the price of %1 in %2").arg(m_name.section(QLatin1Char('/'), 0, 0), m_name.section(QLatin1Char('/'), 1, 1));
    if (std::abs(moved) < 0.00005) {
        m_holdingText = tr("%1 %2 has not moved. Fees and rewards are not counted.").arg(opening, price);
        return;
    }
    const QString by = (moved < 0 ? QStringLiteral("−") : QStringLiteral("+")) + format::percent(std::abs(moved));
    m_holdingText = tr("%1 %2 has moved by %3. Fees and rewards are not counted.").arg(opening, price, by);
}

void PositionModel::updateCharts(const Currency &currency)
{
    const UnixTime now = m_session->wallet().now();
    const Reach reach = reachOf(m_period);
    const UnixTime from = reach.length.count() == 0 ? UnixTime() : now - reach.length;
    const std::string id = m_id.toStdString();
    series::Samples values;
    const auto points = m_session->wallet().positionValues(id, from, now, reach.step);
    for (const portfolio::HistoryPoint &point : points.value_or(std::vector<portfolio::HistoryPoint>()))
        values.append({static_cast<double>(toUnixSeconds(point.at)), currency.plain(point.totalUsd)});
    draw(m_values, values, reach,
         {[&currency](double value) { return currency.money(value) + QLatin1Char(' ') + currency.unit(); },
          [](double value, int places) { return QLocale().toString(value, 'f', places); }});
    series::Samples rates;
    const auto known = m_session->wallet().positionRates(id, from, now, reach.step);
    for (const portfolio::RatePoint &point : known.value_or(std::vector<portfolio::RatePoint>()))
        rates.append({static_cast<double>(toUnixSeconds(point.at)), point.apr * 100});
    draw(m_rateHistory, rates, reach,
         {[](double value) { return format::percent(value / 100); },
          [](double value, int places) { return QLocale().toString(value, 'f', places) + QLatin1Char('%'); }});
}

void PositionModel::updateRules(const protocols::Position &position)
{
    QList<RowsModel::Row> rows;
    const auto rules = m_session->wallet().rulesOn(position);
    for (const wallet::Rule &rule : rules.value_or(std::vector<wallet::Rule>())) {
        const auto last = UpcomingModel::lastOf(m_session->wallet(), rule.id);
        const UpcomingModel::Said what = UpcomingModel::said(rule, last, m_session->wallet().now());
        rows.append({QString::number(rule.id), format::sentence(Phrase(rule.text)), what.reason, what.state, what.tone,
                     what.when});
    }
    m_rules.setRows(rows);
}

void PositionModel::updatePast(const protocols::Position &position, const Currency &currency)
{
    std::map<std::string, wallet::LogEntry> entries;
    const auto rules = m_session->wallet().rulesOn(position);
    const auto engine = m_session->wallet().rules();
    for (const wallet::Rule &rule : rules.value_or(std::vector<wallet::Rule>())) {
        const auto log = engine ? (*engine)->log(rule.id, kEntriesLookedAt)
                                : Result<std::vector<wallet::LogEntry>>(failure(engine.error()));
        for (const wallet::LogEntry &entry : log.value_or(std::vector<wallet::LogEntry>()))
            if (!entry.planId.empty())
                entries.emplace(entry.planId, entry);
    }
    QList<RowsModel::Row> rows;
    const auto records = m_session->wallet().activityOf(position, kPlansLookedAt);
    for (const wallet::Record &record : records.value_or(std::vector<wallet::Record>())) {
        const auto entry = entries.find(record.plan.id);
        const PlanWords state = stateOf(record);
        const std::int64_t rule = ruleOf(record.plan.origin);
        QString gain;
        QString cost;
        if (entry != entries.end() && entry->second.rewardUsd && record.state == execution::PlanState::Done)
            gain = currency.change(*entry->second.rewardUsd, false);
        if (entry != entries.end() && entry->second.costUsd)
            cost = currency.money(*entry->second.costUsd);
        rows.append({format::text(record.plan.id), format::saidOnOneLine(record.plan.purpose),
                     format::moment(record.createdAt), state.text, state.tone,
                     rule > 0 ? tr("By rule %1").arg(rule) : tr("By you"), gain, cost});
    }
    m_past.setRows(rows);
}

} // namespace sheaf::desktop
