// SPDX-License-Identifier: GPL-3.0-or-later
#include "positions_model.h"

#include "chart_series.h"
#include "format.h"

#include <algorithm>

namespace sheaf::desktop {

namespace {

const QList<QByteArray> kRoles{"key",   "name",        "protocol", "owner",      "chain",        "mark",
                               "value", "valueOrigin", "rate",     "rateOrigin", "reward",       "rewardOrigin",
                               "cost",  "costOrigin",  "health",   "healthTone", "healthOrigin", "share",
                               "stale", "note",        "group",    "groupValue", "spark"};
constexpr qsizetype kGroupValue = 21;
constexpr int kSpark = Qt::UserRole + 22;

const QString kUnknown = QStringLiteral("–");
constexpr std::chrono::hours kShapeSpan{7 * 24};
constexpr std::chrono::minutes kShapeStep{210}; // 48 points a week
constexpr std::chrono::minutes kShapeKept{10};
constexpr std::size_t kFewPoints = 8;

/// As Tag has them.
enum Tone { Neutral, Good, Bad, Caution };

int healthTone(double factor)
{
    if (factor < 1.1)
        return Bad;
    return factor < 1.5 ? Caution : Good;
}

QString assets(const protocols::Position &position)
{
    QStringList out;
    for (const protocols::Leg &leg : position.legs)
        if (const QString symbol = format::text(leg.token.symbol);
            leg.kind != protocols::LegKind::Reward && !out.contains(symbol))
            out << symbol;
    return out.isEmpty() ? format::text(position.name) : out.join(QStringLiteral(" + "));
}

bool hasEveryWord(const QString &haystack, const QString &words)
{
    const QStringList all = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(all.begin(), all.end(),
                       [&haystack](const QString &word) { return haystack.contains(word, Qt::CaseInsensitive); });
}

} // namespace

PositionsModel::PositionsModel(Session *session, QObject *parent)
    : RowsModel(kRoles, parent), m_session(session), m_costs(session)
{
    m_tick.setInterval(std::chrono::minutes(1));
    m_tick.setTimerType(Qt::VeryCoarseTimer);
    m_shapeTimer.setInterval(0);
    m_shapeTimer.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &PositionsModel::update);
    connect(&m_shapeTimer, &QTimer::timeout, this, &PositionsModel::readNextShape);
    connect(m_session, &Session::snapshotChanged, this, &PositionsModel::update);
    connect(m_session, &Session::stateChanged, this, &PositionsModel::update);
    connect(m_session, &Session::accountsChanged, this, &PositionsModel::update);
    connect(&m_session->preferences(), &Preferences::changed, this, &PositionsModel::update);
    connect(&m_costs, &HarvestCosts::changed, this, &PositionsModel::update);
    update();
}

QVariant PositionsModel::data(const QModelIndex &index, int role) const
{
    if (role != kSpark)
        return RowsModel::data(index, role);
    const QString key = RowsModel::data(index, Qt::UserRole).toString();
    const auto known = m_shapes.constFind(key);
    const bool fresh = known != m_shapes.constEnd() && m_session->wallet().now() - known->at < kShapeKept;
    if (!fresh && !key.isEmpty() && !m_wantedShapes.contains(key)) {
        m_wantedShapes.append(key);
        // The history is read after the row has been shown, one row at a time.
        QMetaObject::invokeMethod(const_cast<QTimer *>(&m_shapeTimer), qOverload<>(&QTimer::start),
                                  Qt::QueuedConnection);
    }
    return known == m_shapes.constEnd() ? QVariant::fromValue(QList<QPointF>()) : known->points;
}

void PositionsModel::readNextShape()
{
    if (m_wantedShapes.isEmpty() || m_session->state() != Session::State::Unlocked)
        return;
    const QString key = m_wantedShapes.takeFirst();
    const UnixTime now = m_session->wallet().now();
    const std::string id = key.toStdString();
    auto read = m_session->wallet().positionValues(id, now - kShapeSpan, now, kShapeStep);
    if (read && read->size() < kFewPoints) // a young history is short in any step
        read = m_session->wallet().positionValues(id, now - kShapeSpan, now);
    series::Samples samples;
    if (read)
        for (const portfolio::HistoryPoint &point : *read)
            samples.append({static_cast<double>(toUnixSeconds(point.at)), point.totalUsd.toDouble()});
    const QVariant points = QVariant::fromValue(ChartSeries::shapeOf(samples));
    const bool differs = m_shapes.value(key).points != points;
    m_shapes.insert(key, {points, now});
    for (int row = 0; differs && row < size(); ++row)
        if (RowsModel::data(index(row), Qt::UserRole).toString() == key)
            Q_EMIT dataChanged(index(row), index(row), {kSpark});
    if (!m_wantedShapes.isEmpty())
        m_shapeTimer.start();
}

void PositionsModel::sortBy(Column column)
{
    m_ascending = column == m_column ? !m_ascending : column == Column::Name;
    m_column = column;
    update();
}

void PositionsModel::filter(const QString &text)
{
    if (m_filter == text)
        return;
    m_filter = text;
    arrange();
}

void PositionsModel::groupBy(Grouping grouping)
{
    if (m_grouping == grouping)
        return;
    m_grouping = grouping;
    update();
}

void PositionsModel::update()
{
    m_all.clear();
    m_indebted = false;
    const Session::Snapshot snapshot = m_session->snapshot();
    const Currency currency(*m_session);
    m_unit = currency.unit();
    if (snapshot && m_session->state() == Session::State::Unlocked) {
        const sources::With with = sources::With::of(*m_session, currency);
        const auto accounts = m_session->wallet().vault().accounts().value_or(std::vector<wallet::Account>());
        for (const portfolio::ChainSnapshot &chain : snapshot->chains)
            for (const portfolio::ValuedPosition &position : chain.positions)
                if (sources::isShown(position)) {
                    m_all.push_back(entry(position, chain, with, accounts));
                    m_indebted = m_indebted || position.position.healthFactor.has_value();
                }
    }
    if (m_all.empty()) {
        m_shapes.clear();
        m_wantedShapes.clear();
        m_tick.stop();
    } else if (!m_tick.isActive()) {
        m_tick.start();
    }
    arrange();
}

std::optional<double> PositionsModel::sortValue(const portfolio::ValuedPosition &position) const
{
    const auto plain = [](const std::optional<Decimal> &value) {
        return value ? std::optional<double>(value->toDouble()) : std::nullopt;
    };
    switch (m_column) {
    case Column::Name:
        return std::nullopt;
    case Column::Value:
    case Column::Share:
        return plain(position.valueUsd);
    case Column::Rate:
        return portfolio::totalApr(position.position);
    case Column::Reward:
        return plain(position.rewardUsd);
    case Column::Cost:
        return plain(m_costs.cost(position).usd);
    case Column::Health:
        if (!position.position.healthFactor)
            return std::nullopt;
        return position.position.healthFactor->value.toDouble();
    }
    return std::nullopt;
}

PositionsModel::Entry PositionsModel::entry(const portfolio::ValuedPosition &valued,
                                            const portfolio::ChainSnapshot &chain, const sources::With &with,
                                            const std::vector<wallet::Account> &accounts) const
{
    const protocols::Position &position = valued.position;
    const Currency &currency = *with.currency;
    const chains::ChainSpec *spec = with.registry->find(position.chain);
    const QString chainName = format::chainName(position.chain, *with.registry);
    const HarvestCosts::Cost cost = m_costs.cost(valued);
    const auto apr = portfolio::totalApr(position);
    const Decimal total = m_session->snapshot()->totalUsd;
    const QString note = sources::staleness(valued, chain, with);

    Entry out;
    out.name = format::text(position.name);
    out.value = valued.valueUsd.value_or(Decimal()).toDouble();
    out.sortBy = sortValue(valued);
    const QString owner = sources::account(position.account, accounts);
    switch (m_grouping) {
    case Grouping::None:
        break;
    case Grouping::Chain:
        out.group = chainName;
        break;
    case Grouping::Protocol:
        out.group = format::text(position.protocolName);
        break;
    case Grouping::Asset:
        out.group = assets(position);
        break;
    }
    QString share = kUnknown;
    if (valued.valueUsd && !total.isZero())
        share = format::percent(valued.valueUsd->toDouble() / total.toDouble());
    QString health;
    QString healthOrigin;
    int tone = Neutral;
    if (position.healthFactor) {
        const Decimal &factor = position.healthFactor->value;
        health = factor > Decimal::fromInteger(1'000) ? QStringLiteral("> ") + format::number("1000", 0)
                                                      : format::number(factor.toFixed(2), 2);
        tone = healthTone(factor.toDouble());
        healthOrigin = sources::health(*position.healthFactor, with);
    }
    out.haystack = QStringList{out.name, format::text(position.protocolName), chainName, owner, assets(position)}.join(
        QLatin1Char('\n'));
    const QString mark = format::chainMark(spec == nullptr ? std::string_view() : std::string_view(spec->name));
    const bool hasReward = valued.rewardUsd && !valued.rewardUsd->isZero();
    out.row = {format::text(position.id),
               out.name,
               format::text(position.protocolName),
               accounts.size() > 1 ? owner : QString(),
               chainName,
               mark,
               currency.money(valued.valueUsd),
               sources::value(valued, with),
               apr ? format::percent(*apr) : kUnknown,
               sources::rate(position, with),
               hasReward || !valued.rewardUsd ? currency.money(valued.rewardUsd) : kUnknown,
               hasReward || !valued.rewardUsd ? sources::reward(valued, with) : tr("Nothing waits to be claimed."),
               currency.money(cost.usd),
               cost.note,
               health,
               tone,
               healthOrigin,
               share,
               !note.isEmpty(),
               note,
               out.group,
               QString(),
               QVariant()};
    return out;
}

void PositionsModel::arrange()
{
    std::vector<Entry> shown;
    QHash<QString, double> groups;
    for (const Entry &entry : m_all) {
        if (!hasEveryWord(entry.haystack, m_filter))
            continue;
        groups[entry.group] += entry.value;
        shown.push_back(entry);
    }
    const auto before = [&](const Entry &a, const Entry &b) {
        if (a.group != b.group) {
            const double first = groups.value(a.group);
            const double second = groups.value(b.group);
            return first != second ? first > second : a.group.localeAwareCompare(b.group) < 0;
        }
        if (m_column == Column::Name) {
            const int order = a.name.localeAwareCompare(b.name);
            return m_ascending ? order < 0 : order > 0;
        }
        if (a.sortBy != b.sortBy) { // what is not known comes last either way
            if (!a.sortBy || !b.sortBy)
                return a.sortBy.has_value();
            return m_ascending ? *a.sortBy < *b.sortBy : *a.sortBy > *b.sortBy;
        }
        return a.name.localeAwareCompare(b.name) < 0;
    };
    std::stable_sort(shown.begin(), shown.end(), before);
    QList<Row> rows;
    const Currency currency(*m_session);
    for (Entry &entry : shown) {
        if (const auto sum = Decimal::fromDouble(groups.value(entry.group)); sum && !entry.group.isEmpty())
            entry.row[kGroupValue] = currency.money(*sum);
        rows.append(std::move(entry.row));
    }
    setRows(rows);
    Q_EMIT arranged();
}

} // namespace sheaf::desktop
