// SPDX-License-Identifier: GPL-3.0-or-later
#include "networks_model.h"

#include "format.h"

#include <QPointer>
#include <QUrl>

#include <algorithm>

namespace sheaf::desktop {

namespace {

constexpr std::chrono::seconds kBetweenChecks{60};
/// So many blocks apart are no more than what propagates.
constexpr std::uint64_t kFewBlocks = 3;

enum Tone { Neutral, Good, Bad, Caution };

using Health = rpc::EndpointHealth;

QString host(const Health &endpoint)
{
    const QUrl url(format::text(endpoint.name));
    return url.host().isEmpty() ? format::text(endpoint.name) : url.authority();
}

/// The first that answers well, which is the one in use.
const Health *inUse(const std::vector<Health> &endpoints)
{
    const auto ready = std::find_if(endpoints.begin(), endpoints.end(),
                                    [](const Health &one) { return one.state == Health::State::Ready; });
    if (ready != endpoints.end())
        return &*ready;
    return endpoints.empty() ? nullptr : &endpoints.front();
}

} // namespace

NetworksModel::NetworksModel(Session *session, QObject *parent)
    : RowsModel({"key", "name", "mark", "block", "age", "endpoint", "health", "tone", "note", "stale"}, parent)
    , m_session(session)
{
    m_tick.setInterval(std::chrono::seconds(15));
    m_tick.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_tick, &QTimer::timeout, this, &NetworksModel::update);
    connect(m_session, &Session::snapshotChanged, this, [this] {
        update();
        check();
    });
    connect(m_session, &Session::stateChanged, this, [this] {
        m_known.clear();
        update();
    });
    update();
}

QString NetworksModel::disagreement(const std::vector<Health> &endpoints)
{
    std::uint64_t newest = 0;
    for (const Health &endpoint : endpoints)
        newest = std::max(newest, endpoint.head ? endpoint.head->value() : 0);
    QStringList out;
    for (const Health &endpoint : endpoints) {
        if (endpoint.state == Health::State::WrongChain)
            out << tr("%1 serves another chain and is not used.").arg(host(endpoint));
        else if (endpoint.head && newest - endpoint.head->value() > kFewBlocks)
            out << tr("%1 is %n block(s) behind the newest.", nullptr,
                      static_cast<int>(std::min<std::uint64_t>(newest - endpoint.head->value(), 1'000'000)))
                       .arg(host(endpoint));
    }
    return out.join(QLatin1Char('\n'));
}

void NetworksModel::check()
{
    const bool due = m_session->wallet().now() - m_checkedAt >= kBetweenChecks;
    if (!m_asking && due && m_session->state() == Session::State::Unlocked && m_session->preferences().networkAllowed())
        wallet::launch(this, ask());
}

Task<> NetworksModel::ask()
{
    const QPointer<NetworksModel> self(this);
    m_asking = true;
    m_checkedAt = m_session->wallet().now();
    auto known = co_await m_session->wallet().checkNetworks(std::nullopt);
    if (!self)
        co_return;
    m_asking = false;
    if (m_session->state() != Session::State::Unlocked)
        co_return;
    m_known = std::move(known);
    update();
}

NetworksModel::Row NetworksModel::row(const portfolio::ChainSnapshot &chain) const
{
    const auto &registry = m_session->wallet().registry();
    const UnixTime now = m_session->wallet().now();
    const chains::ChainSpec *spec = registry.find(chain.chain);
    const auto known = std::find_if(m_known.begin(), m_known.end(), [&chain](const wallet::NetworkStatus &status) {
        return status.chain != nullptr && status.chain->id == chain.chain;
    });
    const bool wasRead = chain.block.number.value() != 0 || !chain.stale;
    QString endpoint;
    QString health = chain.stale ? tr("Not asked yet") : tr("Answers");
    int tone = chain.stale ? Neutral : Good;
    QStringList notes;
    if (known != m_known.end()) {
        if (const Health *used = inUse(known->endpoints)) {
            endpoint = host(*used);
            if (used->state == Health::State::Ready)
                notes << tr("%1 answers in %2 ms").arg(endpoint).arg(used->latency.count());
            else if (!used->lastError.empty())
                notes << tr("%1: %2").arg(endpoint, format::text(used->lastError));
        }
        if (const QString apart = disagreement(known->endpoints); !apart.isEmpty()) {
            notes << apart;
            health = tr("Endpoints disagree");
            tone = Caution;
        }
        if (known->error) {
            health = tr("Does not answer");
            tone = Bad;
            notes << format::problem(*known->error);
        }
    }
    if (chain.stale && !m_session->preferences().networkAllowed())
        notes << tr("The networks may not be asked.");
    for (const portfolio::Problem &problem : chain.problems) {
        notes << format::text(problem.what) + QStringLiteral(": ") + format::problem(problem.error);
        if (chain.stale && tone != Bad) {
            health = tr("Does not answer");
            tone = Bad;
        } else if (tone == Good) {
            health = tr("Answers in part");
            tone = Caution;
        }
    }
    const UnixTime at = fromUnixSeconds(static_cast<std::int64_t>(chain.block.timestamp));
    return {QString::number(chain.chain.value()),
            format::chainName(chain.chain, registry),
            format::chainMark(spec == nullptr ? std::string_view() : std::string_view(spec->name)),
            wasRead ? QLocale().toString(static_cast<qulonglong>(chain.block.number.value())) : QStringLiteral("–"),
            wasRead ? format::age(at, now) : tr("never read"),
            endpoint,
            health,
            tone,
            notes.join(QLatin1Char('\n')),
            chain.stale};
}

void NetworksModel::update()
{
    QList<Row> rows;
    const Session::Snapshot snapshot = m_session->snapshot();
    if (snapshot && m_session->state() == Session::State::Unlocked)
        for (const portfolio::ChainSnapshot &chain : snapshot->chains)
            rows.append(row(chain));
    setRows(rows);
    if (rows.isEmpty())
        m_tick.stop();
    else if (!m_tick.isActive())
        m_tick.start();
}

} // namespace sheaf::desktop
