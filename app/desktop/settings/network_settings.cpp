// SPDX-License-Identifier: GPL-3.0-or-later
#include "network_settings.h"

#include "format.h"
#include "paths.h"

#include <QPointer>
#include <QUrl>

#include <algorithm>

namespace sheaf::desktop {

namespace {

using State = rpc::EndpointHealth::State;

/// As Tag's tones.
enum Tone { Neutral, Good, Bad, Caution };

QString keyOf(const chains::ChainSpec &chain) { return QString::number(chain.id.value()); }

/// An endpoint's address may end in a key: what is shown says whose it is and not more.
QString shownName(const std::string &address)
{
    const QUrl url(format::text(address));
    const QString host = url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    const bool more = url.path().size() > 1 || url.hasQuery();
    return more ? host + QStringLiteral("/…") : host;
}

} // namespace

NetworkSettings::NetworkSettings(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_networks({"key", "name", "mark", "state", "tone", "block", "detail", "endpoints", "changed"})
    , m_addable({"key", "name", "mark", "detail"})
{
    connect(session, &Session::readingChanged, this, &NetworkSettings::tell);
    connect(session, &Session::stateChanged, this, [this] {
        if (m_session->state() == Session::State::Locked) {
            m_checked.clear();
            clearProblem();
        }
        tell();
    });
}

NetworkSettings::~NetworkSettings() = default;

RowsModel *NetworkSettings::endpoints(const QString &chain) const
{
    const auto found = m_endpoints.find(chain);
    return found == m_endpoints.end() ? nullptr : found->second.get();
}

const chains::ChainSpec *NetworkSettings::next(const QString &chain) const
{
    return m_next ? m_next->find(ethereum::ChainId(chain.toULongLong())) : nullptr;
}

void NetworkSettings::load()
{
    const wallet::NetworkFiles &files = m_session->wallet().networkFiles();
    auto next = files.next();
    if (!next)
        return fail(QStringLiteral("add"), next.error());
    m_next = std::move(*next);
    QList<RowsModel::Row> rows;
    if (const auto addable = files.addable())
        for (const chains::ChainSpec &chain : *addable)
            rows.append({keyOf(chain), format::text(chain.name), format::chainMark(chain.name),
                         tr("Chain %1").arg(chain.id.value())});
    m_addable.setRows(rows);
    tell();
}

void NetworkSettings::check()
{
    if (!m_checking && m_session->preferences().networkAllowed())
        wallet::launch(this, ask());
}

Task<> NetworkSettings::ask()
{
    const QPointer<NetworkSettings> self(this);
    m_checking = true;
    Q_EMIT changed();
    const std::optional<ethereum::ChainId> everyChain;
    auto statuses = co_await m_session->wallet().checkNetworks(everyChain);
    if (!self)
        co_return;
    m_checked = std::move(statuses);
    m_checking = false;
    tell();
}

void NetworkSettings::tell()
{
    if (!m_next)
        return;
    std::vector<wallet::NetworkStatus> health = m_session->wallet().networkHealth();
    QList<RowsModel::Row> rows;
    m_restartNeeded = false;
    for (const chains::ChainSpec &chain : m_next->chains()) {
        const auto now =
            std::find_if(health.begin(), health.end(), [&chain](const auto &one) { return one.chain->id == chain.id; });
        rows.append(row(chain, now == health.end() ? nullptr : &*now));
    }
    m_networks.setRows(rows);
    Q_EMIT changed();
}

QVariantList NetworkSettings::row(const chains::ChainSpec &chain, const wallet::NetworkStatus *status)
{
    const auto checked = std::find_if(m_checked.begin(), m_checked.end(),
                                      [&chain](const auto &one) { return one.chain->id == chain.id; });
    const bool isNew = status == nullptr;
    const bool isChanged = isNew || status->chain->endpoints != chain.endpoints;
    m_restartNeeded = m_restartNeeded || isChanged;
    QString state = tr("not asked yet");
    Tone tone = Neutral;
    QString block;
    QString detail;
    if (isNew) {
        state = tr("from the next start on");
        tone = Caution;
    } else if (std::any_of(status->endpoints.begin(), status->endpoints.end(),
                           [](const auto &one) { return one.state == State::Ready; })) {
        state = tr("answers");
        tone = Good;
    } else if (std::any_of(status->endpoints.begin(), status->endpoints.end(),
                           [](const auto &one) { return one.state != State::Untested; })) {
        state = tr("does not answer");
        tone = Bad;
    }
    if (checked != m_checked.end() && checked->block)
        block = QLocale().toString(checked->block->number.value());
    if (checked != m_checked.end() && checked->error && tone != Good)
        detail = format::problem(*checked->error);
    tellEndpoints(chain, status);
    return {keyOf(chain),
            format::text(chain.name),
            format::chainMark(chain.name),
            state,
            int(tone),
            block,
            detail,
            QVariant::fromValue<QObject *>(m_endpoints[keyOf(chain)].get()),
            isChanged};
}

void NetworkSettings::tellEndpoints(const chains::ChainSpec &chain, const wallet::NetworkStatus *status)
{
    auto &model = m_endpoints[keyOf(chain)];
    if (!model)
        model = std::make_unique<RowsModel>(
            QList<QByteArray>{"key", "name", "state", "tone", "detail", "socket", "first", "last"});
    QList<RowsModel::Row> rows;
    for (std::size_t i = 0; i < chain.endpoints.size(); ++i) {
        const chains::EndpointSpec &endpoint = chain.endpoints[i];
        QString state = tr("from the next start on");
        Tone tone = Caution;
        QStringList detail;
        for (std::size_t k = 0; status != nullptr && k < status->endpoints.size(); ++k) {
            if (status->chain->endpoints[k] != endpoint)
                continue;
            const rpc::EndpointHealth &health = status->endpoints[k];
            switch (health.state) {
            case State::Untested:
                state = tr("not asked yet");
                tone = Neutral;
                break;
            case State::Ready:
                state = tr("answers");
                tone = Good;
                break;
            case State::Troubled:
                state = tr("trouble");
                tone = Caution;
                break;
            case State::Paused: {
                const auto left = std::chrono::ceil<std::chrono::seconds>(health.pauseLeft);
                state = tr("left alone for %1").arg(format::duration(left));
                tone = Bad;
                break;
            }
            case State::WrongChain:
                state = tr("another chain");
                tone = Bad;
                break;
            }
            if (health.latency.count() > 0)
                detail << tr("%1 ms").arg(QLocale().toString(static_cast<qlonglong>(health.latency.count())));
            if (health.head)
                detail << tr("block %1").arg(QLocale().toString(health.head->value()));
            if (!health.lastError.empty())
                detail << format::text(health.lastError);
        }
        rows.append({format::text(endpoint.http), shownName(endpoint.http), state, int(tone),
                     detail.join(QStringLiteral(" · ")), !endpoint.ws.empty(), i == 0,
                     i + 1 == chain.endpoints.size()});
    }
    model->setRows(rows);
}

void NetworkSettings::addShipped(const QString &chain)
{
    const auto added = m_session->wallet().networkFiles().addShipped(ethereum::ChainId(chain.toULongLong()));
    if (!added)
        return fail(QStringLiteral("add"), added.error());
    clearProblem();
    load();
    Q_EMIT done(tr("%1 is there from the next start on").arg(format::text(added->name)));
}

void NetworkSettings::addFile(const QString &path)
{
    const auto added = m_session->wallet().networkFiles().add(plainPath(path).toStdString());
    if (!added)
        return fail(QStringLiteral("add"), added.error());
    clearProblem();
    load();
    Q_EMIT done(tr("%1 is there from the next start on").arg(format::text(added->name)));
}

void NetworkSettings::addEndpoint(const QString &chain, const QString &http, const QString &ws)
{
    const chains::ChainSpec *known = next(chain);
    if (known == nullptr)
        return;
    std::vector<chains::EndpointSpec> endpoints = known->endpoints;
    endpoints.push_back({http.trimmed().toStdString(), ws.trimmed().toStdString()});
    change(chain, std::move(endpoints), tr("Endpoint added; it is asked from the next start on"));
}

void NetworkSettings::removeEndpoint(const QString &chain, const QString &key)
{
    const chains::ChainSpec *known = next(chain);
    if (known == nullptr)
        return;
    std::vector<chains::EndpointSpec> endpoints = known->endpoints;
    std::erase_if(endpoints, [&key](const auto &one) { return format::text(one.http) == key; });
    if (endpoints.empty()) {
        m_problem = tr("A network needs at least one endpoint; add another first.");
        m_problemAt = chain;
        Q_EMIT changed();
        return;
    }
    change(chain, std::move(endpoints), tr("Endpoint removed; it is asked no more from the next start on"));
}

void NetworkSettings::moveEndpoint(const QString &chain, const QString &key, int by)
{
    const chains::ChainSpec *known = next(chain);
    if (known == nullptr)
        return;
    std::vector<chains::EndpointSpec> endpoints = known->endpoints;
    const auto found = std::find_if(endpoints.begin(), endpoints.end(),
                                    [&key](const auto &one) { return format::text(one.http) == key; });
    const auto to = (found - endpoints.begin()) + by;
    if (found == endpoints.end() || to < 0 || to >= static_cast<std::ptrdiff_t>(endpoints.size()))
        return;
    std::iter_swap(found, endpoints.begin() + to);
    change(chain, std::move(endpoints), tr("Asked in this order from the next start on"));
}

void NetworkSettings::change(const QString &chain, std::vector<chains::EndpointSpec> endpoints, const QString &said)
{
    const auto id = ethereum::ChainId(chain.toULongLong());
    const auto written = m_session->wallet().networkFiles().setEndpoints(id, std::move(endpoints));
    if (!written)
        return fail(chain, written.error());
    clearProblem();
    load();
    Q_EMIT done(said);
}

void NetworkSettings::fail(const QString &at, const Error &error)
{
    m_problem = format::problem(error);
    m_problemAt = at;
    Q_EMIT changed();
}

void NetworkSettings::clearProblem()
{
    if (m_problem.isEmpty())
        return;
    m_problem.clear();
    m_problemAt.clear();
    Q_EMIT changed();
}

} // namespace sheaf::desktop
