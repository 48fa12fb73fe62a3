// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio_model.h"

#include "format.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace sheaf::desktop {

namespace {

const QString kUnknown = QStringLiteral("–");
constexpr qsizetype kMostParts = 7;
constexpr std::int64_t kGrid = 300;
/// The program reads every few seconds while it is watched: half an hour without a point is a gap.
constexpr double kLeastGap = 1'800;

struct Reach
{
    std::chrono::seconds length; ///< 0: all there is
    std::chrono::seconds step;
};

Reach reachOf(PortfolioModel::Period period)
{
    using std::chrono::hours;
    switch (period) {
    case PortfolioModel::Period::Day:
        return {hours(24), std::chrono::minutes(5)};
    case PortfolioModel::Period::Week:
        return {hours(7 * 24), std::chrono::minutes(30)};
    case PortfolioModel::Period::Month:
        return {hours(30 * 24), hours(2)};
    case PortfolioModel::Period::Year:
        return {hours(365 * 24), hours(24)};
    case PortfolioModel::Period::All:
        break;
    }
    return {std::chrono::seconds(0), hours(24)};
}

Decimal sum(const Decimal &a, const std::optional<Decimal> &b) { return b ? a.plus(*b).value_or(a) : a; }

/// A hint of more lines would be higher than the window.
constexpr std::size_t kMostNamed = 8;

/// What a sum is made of, a line each.
class Contributions
{
    Q_DECLARE_TR_FUNCTIONS(sheaf::desktop::PortfolioModel)

public:
    /// `size` is for the order of the lines alone; the figure that is shown is the line's own.
    void add(double size, QString line) { m_lines.emplace_back(size, std::move(line)); }

    /// The largest, and how many there are beside them.
    QString text()
    {
        std::stable_sort(m_lines.begin(), m_lines.end(),
                         [](const auto &a, const auto &b) { return a.first > b.first; });
        QString out;
        for (std::size_t i = 0; i < std::min(m_lines.size(), kMostNamed); ++i)
            out += QLatin1Char('\n') + m_lines[i].second;
        if (m_lines.size() > kMostNamed)
            out += QLatin1Char('\n') + tr("and %n smaller", nullptr, static_cast<int>(m_lines.size() - kMostNamed));
        return out;
    }

private:
    std::vector<std::pair<double, QString>> m_lines;
};

bool isOwed(const protocols::Leg &leg) { return leg.kind == protocols::LegKind::Borrowed; }

Decimal owedUsd(const portfolio::ValuedPosition &position)
{
    Decimal out;
    for (std::size_t i = 0; i < position.legs.size(); ++i)
        if (isOwed(position.position.legs[i]))
            out = sum(out, position.legs[i].valueUsd);
    return out;
}

/// What is owned by what it is told apart by; debts are left out, since a share can't be negative.
std::map<std::string, Decimal> partsOf(const portfolio::Snapshot &snapshot, PortfolioModel::Part part,
                                       const chains::Registry &registry)
{
    std::map<std::string, Decimal> out;
    const auto add = [&out](const std::string &to, const std::optional<Decimal> &usd) {
        if (usd && !usd->isZero())
            out[to] = sum(out[to], usd);
    };
    for (const portfolio::ChainSnapshot &chain : snapshot.chains) {
        const std::string chainName = format::chainName(chain.chain, registry).toStdString();
        for (const portfolio::Balance &balance : chain.balances) {
            const std::string &symbol = balance.token.symbol;
            const std::string wallet;
            add(part == PortfolioModel::Part::Chain      ? chainName
                : part == PortfolioModel::Part::Protocol ? wallet
                                                         : symbol,
                balance.valuation.valueUsd);
        }
        for (const portfolio::ValuedPosition &position : chain.positions)
            for (std::size_t i = 0; i < position.legs.size(); ++i) {
                const protocols::Leg &leg = position.position.legs[i];
                if (!isOwed(leg))
                    add(part == PortfolioModel::Part::Chain      ? chainName
                        : part == PortfolioModel::Part::Protocol ? position.position.protocolName
                                                                 : leg.token.symbol,
                        position.legs[i].valueUsd);
            }
    }
    return out;
}

} // namespace

PortfolioModel::PortfolioModel(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_balances(
          {"key", "symbol", "name", "owner", "chain", "mark", "amount", "exact", "value", "origin", "price", "stale"})
    , m_networks(session)
{
    m_tick.setInterval(std::chrono::minutes(1));
    m_tick.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_tick, &QTimer::timeout, this, &PortfolioModel::update);
    connect(m_session, &Session::snapshotChanged, this, &PortfolioModel::update);
    connect(m_session, &Session::stateChanged, this, &PortfolioModel::update);
    connect(m_session, &Session::readingChanged, this, &PortfolioModel::update);
    connect(m_session, &Session::accountsChanged, this, &PortfolioModel::update);
    connect(&m_session->preferences(), &Preferences::changed, this, &PortfolioModel::update);
    update();
}

QStringList PortfolioModel::periods() { return {tr("1d"), tr("1w"), tr("1m"), tr("1y"), tr("All")}; }

QStringList PortfolioModel::parts() { return {tr("Chain"), tr("Protocol"), tr("Asset")}; }

void PortfolioModel::show(Period period)
{
    if (m_period == period)
        return;
    m_period = period;
    update();
}

void PortfolioModel::divideBy(Part part)
{
    if (m_part == part)
        return;
    m_part = part;
    update();
}

void PortfolioModel::update()
{
    m_snapshot = m_session->state() == Session::State::Unlocked ? m_session->snapshot() : nullptr;
    const auto &chains = m_snapshot ? m_snapshot->chains : std::vector<portfolio::ChainSnapshot>();
    m_known = std::any_of(chains.begin(), chains.end(),
                          [](const auto &chain) { return !chain.stale || chain.block.number.value() != 0; });
    if (!m_snapshot) { // locked: nothing of it stays
        m_history.clear();
        m_historyOf.reset();
        m_worth.clear();
        m_balances.setRows({});
        m_netWorth = m_netWorthOrigin = m_note = m_change = m_changeSince = QString();
        m_earning = m_rate = m_earningOrigin = m_rewards = m_rewardsOrigin = QString();
        m_problems.clear();
        m_changeDirection = 0;
        m_stale = false;
        m_tick.stop();
        if (!m_allocation.isEmpty()) {
            m_allocation.clear();
            Q_EMIT allocationChanged();
        }
        Q_EMIT changed();
        return;
    }
    const Currency currency(*m_session);
    const sources::With with = sources::With::of(*m_session, currency);
    m_unit = currency.unit();
    m_netWorth = m_known ? currency.money(m_snapshot->totalUsd) : kUnknown;
    updateState(with);
    updateWorth(currency);
    updateEarning(with);
    updateBalances(with);
    updateAllocation(currency);
    if (!m_tick.isActive())
        m_tick.start();
    Q_EMIT changed();
}

void PortfolioModel::updateState(const sources::With &with)
{
    QStringList lines{tr("Everything in your accounts and at work that has a price, less what is borrowed")};
    QStringList silent;
    int unpriced = 0;
    m_problems.clear();
    std::size_t staleChains = 0;
    for (const portfolio::ChainSnapshot &chain : m_snapshot->chains) {
        lines << sources::block(chain, with);
        if (chain.stale) {
            ++staleChains;
            silent << format::chainName(chain.chain, *with.registry);
        }
        for (const portfolio::Problem &problem : chain.problems)
            m_problems << format::text(problem.what) + QStringLiteral(": ") + format::problem(problem.error);
        unpriced += static_cast<int>(
            std::count_if(chain.balances.begin(), chain.balances.end(), [](const portfolio::Balance &balance) {
                return !balance.amount.value.isZero() && !balance.valuation.valueUsd;
            }));
    }
    if (unpriced > 0)
        lines << tr("%n token(s) without a price are not counted.", nullptr, unpriced);
    m_netWorthOrigin = lines.join(QLatin1Char('\n'));
    m_stale = staleChains > 0 && staleChains == m_snapshot->chains.size();
    m_note.clear();
    if (!m_session->readProblem().isEmpty())
        m_note = m_session->readProblem();
    else if (!m_session->preferences().networkAllowed())
        m_note = tr("These are the figures of the last time: the networks may not be asked.");
    else if (m_stale && m_session->reading())
        m_note = tr("These are the figures of the last time; new ones are being read.");
    else if (m_stale)
        m_note = tr("No network answers: these are the figures of the last time.");
    else if (!silent.isEmpty())
        m_note = tr("%1 does not answer: its part is from the last time.").arg(silent.join(QStringLiteral(", ")));
    else if (!m_problems.isEmpty())
        m_note = tr("%n thing(s) could not be read now.", nullptr, static_cast<int>(m_problems.size()));
    if (const qsizetype more = m_problems.size() - static_cast<qsizetype>(kMostNamed); more > 0) {
        m_problems.resize(kMostNamed);
        m_problems << tr("and %n more", nullptr, static_cast<int>(more));
    }
}

const std::vector<portfolio::HistoryPoint> &PortfolioModel::history(UnixTime from, UnixTime now)
{
    const auto wanted = std::pair(m_period, toUnixSeconds(now) / kGrid);
    if (m_historyOf != wanted) {
        m_history = m_session->wallet()
                        .worth(from, now, reachOf(m_period).step)
                        .value_or(std::vector<portfolio::HistoryPoint>());
        m_historyOf = wanted;
    }
    return m_history;
}

void PortfolioModel::updateWorth(const Currency &currency)
{
    const UnixTime now = m_session->wallet().now();
    const Reach reach = reachOf(m_period);
    const bool all = reach.length.count() == 0;
    const auto &points = history(all ? UnixTime() : now - reach.length, now);
    series::Samples samples;
    std::optional<portfolio::HistoryPoint> first;
    for (const portfolio::HistoryPoint &point : points) {
        if (!first)
            first = point;
        samples.append({static_cast<double>(toUnixSeconds(point.at)), currency.plain(point.totalUsd)});
    }
    const auto seconds = static_cast<double>(toUnixSeconds(now));
    if (m_known && !m_stale) {
        const double value = currency.plain(m_snapshot->totalUsd);
        if (!samples.isEmpty() && samples.last().x() >= seconds)
            samples.removeLast();
        samples.append({seconds, value});
    }
    m_change.clear();
    m_changeSince.clear();
    m_changeDirection = 0;
    if (samples.size() < 2 || !first) {
        m_worth.clear();
        return;
    }
    const ChartSeries::Words words{
        [&currency](double value) { return currency.money(value) + QLatin1Char(' ') + currency.unit(); },
        [](double value, int places) { return QLocale().toString(value, 'f', places); }};
    const double from = all ? samples.first().x() : seconds - static_cast<double>(reach.length.count());
    // A young history fills the chart instead of its right edge.
    const double begin = std::max(from, samples.first().x());
    const double gap = std::max(kLeastGap, static_cast<double>(reach.step.count()) * 2.5);
    m_worth.set(samples, begin, samples.last().x(), gap, words);

    const bool lost = m_snapshot->totalUsd < first->totalUsd;
    const Decimal size =
        (lost ? first->totalUsd.minus(m_snapshot->totalUsd) : m_snapshot->totalUsd.minus(first->totalUsd))
            .value_or(Decimal());
    m_changeDirection = size.isZero() ? 0 : lost ? -1 : 1;
    m_change = currency.change(size, lost);
    const double moved = first->totalUsd.isZero() ? 0 : size.toDouble() / first->totalUsd.toDouble();
    if (moved >= 0.00005) // what is no hundredth of a percent is said by its amount alone
        m_change += QStringLiteral(" (") +
                    (size.isZero() ? QString()
                     : lost        ? QStringLiteral("−")
                                   : QStringLiteral("+")) +
                    format::percent(moved) + QLatin1Char(')');
    m_changeSince = tr("since %1").arg(format::moment(first->at));
}

void PortfolioModel::updateEarning(const sources::With &with)
{
    const portfolio::Earning earning = portfolio::earning(*m_snapshot);
    const bool works = !earning.workingUsd.isZero() || !earning.owedUsdAYear.isZero();
    m_earning =
        works ? (earning.isLoss ? QStringLiteral("−") : QString()) + with.currency->money(earning.usdAYear) : kUnknown;
    m_rate = !earning.workingUsd.isZero() ? format::percent(earning.apr) : QString();
    Contributions income;
    Contributions pending;
    std::optional<Decimal> rewards;
    for (const portfolio::ChainSnapshot &chain : m_snapshot->chains)
        for (const portfolio::ValuedPosition &position : chain.positions) {
            const QString name =
                format::text(position.position.protocolName) + QLatin1Char(' ') + format::text(position.position.name);
            if (const auto apr = portfolio::totalApr(position.position); apr && position.valueUsd)
                income.add(position.valueUsd->toDouble() * *apr,
                           tr("%1: %2 at %3 a year")
                               .arg(name, with.currency->money(position.valueUsd), format::percent(*apr)));
            if (const auto &cost = position.position.borrowApr)
                income.add(owedUsd(position).toDouble() * cost->value,
                           tr("%1: what is borrowed costs %2 a year").arg(name, format::percent(cost->value)));
            if (position.rewardUsd && !position.rewardUsd->isZero()) {
                rewards = sum(rewards.value_or(Decimal()), position.rewardUsd);
                pending.add(position.rewardUsd->toDouble(),
                            tr("%1: %2").arg(name, with.currency->money(position.rewardUsd)));
            }
        }
    m_earningOrigin =
        works ? tr("Value × rate as both stand now; nothing compounded that nobody compounds") + income.text()
              : tr("No position with a known rate");
    m_rewards = rewards ? with.currency->money(rewards) : kUnknown;
    m_rewardsOrigin = rewards ? tr("What could be claimed now, as the contracts say") + pending.text()
                              : tr("Nothing waits to be claimed.");
}

void PortfolioModel::updateBalances(const sources::With &with)
{
    struct Entry
    {
        RowsModel::Row row;
        double value = 0;
    };
    const auto accounts = m_session->wallet().vault().accounts().value_or(std::vector<wallet::Account>());
    std::vector<Entry> entries;
    for (const portfolio::ChainSnapshot &chain : m_snapshot->chains)
        for (const portfolio::Balance &balance : chain.balances) {
            if (balance.amount.value.isZero())
                continue;
            const ethereum::TokenInfo &token = balance.token;
            const chains::ChainSpec *spec = with.registry->find(chain.chain);
            const auto &price = balance.valuation.price;
            const QString key = format::text(balance.account.toLowerHex()) + QString::number(token.id.chain.value()) +
                                format::text(token.id.address.toLowerHex());
            QString origin = sources::valued(balance.amount.value, token, balance.valuation, with);
            origin += QLatin1Char('\n') + tr("Balance: %1").arg(sources::block(chain, with));
            entries.push_back({{key, format::text(token.symbol), format::text(token.name),
                                accounts.size() > 1 ? sources::account(balance.account, accounts) : QString(),
                                format::chainName(chain.chain, *with.registry),
                                format::chainMark(spec == nullptr ? std::string_view() : std::string_view(spec->name)),
                                format::amount(balance.amount.value, token.decimals),
                                format::exactAmount(balance.amount.value, token.decimals),
                                with.currency->money(balance.valuation.valueUsd), origin,
                                price ? with.currency->money(price->value) : kUnknown,
                                balance.amount.origin.trust == contracts::Trust::Stale},
                               balance.valuation.valueUsd.value_or(Decimal()).toDouble()});
        }
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.value > b.value; });
    QList<RowsModel::Row> rows;
    for (Entry &entry : entries)
        rows.append(std::move(entry.row));
    m_balances.setRows(rows);
}

void PortfolioModel::updateAllocation(const Currency &currency)
{
    const auto parts = partsOf(*m_snapshot, m_part, m_session->wallet().registry());
    std::vector<std::pair<QString, Decimal>> sorted;
    Decimal total;
    for (const auto &[name, usd] : parts) {
        sorted.emplace_back(format::text(name), usd);
        total = sum(total, usd);
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    if (static_cast<qsizetype>(sorted.size()) > kMostParts) {
        Decimal rest;
        for (std::size_t i = kMostParts - 1; i < sorted.size(); ++i)
            rest = sum(rest, sorted[i].second);
        sorted.resize(kMostParts - 1);
        sorted.emplace_back(tr("Other"), rest);
    }
    QVariantList out;
    for (const auto &[name, usd] : sorted) {
        const double fraction = total.isZero() ? 0 : usd.toDouble() / total.toDouble();
        out.append(QVariantMap{{QStringLiteral("key"), name},
                               {QStringLiteral("label"), name.isEmpty() ? tr("In the wallet") : name},
                               {QStringLiteral("value"), currency.money(usd)},
                               {QStringLiteral("share"), format::percent(fraction)},
                               {QStringLiteral("fraction"), fraction}});
    }
    if (out == m_allocation)
        return;
    m_allocation = out;
    Q_EMIT allocationChanged();
}

} // namespace sheaf::desktop
