// SPDX-License-Identifier: GPL-3.0-or-later
#include "markets_model.h"

#include "format.h"
#include "sources.h"

#include <QPointer>

#include <algorithm>

namespace sheaf::desktop {

namespace {

bool matches(const QString &haystack, const QString &words)
{
    const QStringList all = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(all.begin(), all.end(),
                       [&haystack](const QString &word) { return haystack.contains(word, Qt::CaseInsensitive); });
}

} // namespace

MarketsModel::MarketsModel(Session *session, QObject *parent)
    : RowsModel({"key", "name", "protocol", "chain", "mark", "rate", "rateOrigin", "account"}, parent)
    , m_session(session)
{
    connect(m_session, &Session::stateChanged, this, [this] {
        if (m_session->state() == Session::State::Unlocked)
            return;
        m_markets.clear();
        m_filter.clear();
        setReading(false, {});
        update();
    });
}

void MarketsModel::read()
{
    if (m_reading || m_session->state() != Session::State::Unlocked)
        return;
    if (!m_session->preferences().networkAllowed()) {
        setReading(false, tr("The networks may not be asked. Allow it on the dashboard or in the settings."));
        return;
    }
    wallet::launch(this, ask());
}

Task<> MarketsModel::ask()
{
    const QPointer<MarketsModel> self(this);
    setReading(true, {});
    const std::vector<ethereum::ChainId> all;
    auto markets = co_await m_session->wallet().markets(all);
    if (!self || m_session->state() != Session::State::Unlocked)
        co_return;
    if (markets)
        m_markets = std::move(*markets);
    setReading(false, markets ? QString() : format::problem(markets.error()));
    update();
}

const protocols::Position *MarketsModel::find(std::string_view id) const
{
    for (const portfolio::ValuedPosition &market : m_markets)
        if (market.position.id == id)
            return &market.position;
    return nullptr;
}

void MarketsModel::filter(const QString &text)
{
    m_filter = text;
    update();
}

void MarketsModel::update()
{
    const Currency currency(*m_session);
    const sources::With with = sources::With::of(*m_session, currency);
    const auto accounts = m_session->wallet().vault().accounts().value_or(std::vector<wallet::Account>());
    const bool several = std::any_of(m_markets.begin(), m_markets.end(), [this](const auto &market) {
        return market.position.account != m_markets.front().position.account;
    });
    std::vector<std::pair<double, Row>> found;
    for (const portfolio::ValuedPosition &valued : m_markets) {
        const protocols::Position &market = valued.position;
        if (!market.problem.empty())
            continue;
        const QString name = format::text(market.name);
        const QString protocol = format::text(market.protocolName);
        const QString chain = format::chainName(market.chain, *with.registry);
        const QString account = several ? sources::account(market.account, accounts) : QString();
        if (!matches(QStringList{name, protocol, chain, account}.join(QLatin1Char('\n')), m_filter))
            continue;
        const chains::ChainSpec *spec = with.registry->find(market.chain);
        const auto apr = portfolio::totalApr(market);
        found.emplace_back(apr.value_or(-1),
                           Row{format::text(market.id), name, protocol, chain,
                               format::chainMark(spec == nullptr ? std::string_view() : std::string_view(spec->name)),
                               apr ? format::percent(*apr) : QStringLiteral("–"), sources::rate(market, with),
                               account});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<Row> rows;
    for (auto &[apr, row] : found)
        rows.append(std::move(row));
    setRows(rows);
}

void MarketsModel::setReading(bool reading, const QString &problem)
{
    if (m_reading == reading && m_problem == problem)
        return;
    m_reading = reading;
    m_problem = problem;
    Q_EMIT readingChanged();
}

} // namespace sheaf::desktop
