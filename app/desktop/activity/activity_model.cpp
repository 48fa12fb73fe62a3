// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity_model.h"

#include "activity_text.h"
#include "clipboard.h"
#include "currency.h"
#include "format.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QUrl>

#include <algorithm>

namespace sheaf::desktop {

namespace {

/// Plans that are read at once: some 3 ms.
constexpr unsigned kPage = 40;
constexpr std::chrono::seconds kBetweenLooks{12};
constexpr std::chrono::milliseconds kNewsGathered{50};
constexpr std::chrono::seconds kCopiedShown{2};
using wallet::Progress;

bool passes(ActivityModel::Filter filter, Progress progress)
{
    using Filter = ActivityModel::Filter;
    const bool underWay = progress == Progress::Waiting || progress == Progress::Sent;
    const bool failed = progress == Progress::Failed || progress == Progress::Abandoned;
    switch (filter) {
    case Filter::All:
        return true;
    case Filter::UnderWay:
        return underWay;
    case Filter::Done:
        return !underWay && !failed;
    case Filter::Failed:
        return failed;
    }
    return true;
}

bool isMoving(const wallet::Record &record)
{
    const Progress progress = wallet::progressOf(record);
    return progress == Progress::Waiting || progress == Progress::Sent || progress == Progress::Included ||
           progress == Progress::Posted;
}

/// Without what is not shown: many rows may be held.
wallet::Record slim(wallet::Record record)
{
    record.plan.calls = {};
    record.plan.consent.reset();
    for (wallet::Step &step : record.steps)
        step.call.data = {};
    return record;
}

} // namespace

ActivityModel::ActivityModel(Session *session, ReviewModel *review, QObject *parent)
    : QAbstractListModel(parent), m_session(session), m_review(review), m_export(session)
{
    m_scan.setInterval(0);
    m_scan.setSingleShot(true);
    connect(&m_scan, &QTimer::timeout, this, &ActivityModel::readOlder);
    m_news.setInterval(kNewsGathered);
    m_news.setSingleShot(true);
    connect(&m_news, &QTimer::timeout, this, &ActivityModel::readNewer);
    m_follow.setInterval(kBetweenLooks);
    m_follow.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_follow, &QTimer::timeout, this, &ActivityModel::look);
    m_moment.setInterval(kCopiedShown);
    m_moment.setSingleShot(true);
    connect(&m_moment, &QTimer::timeout, this, [this] {
        m_copied.clear();
        Q_EMIT copied();
    });
    connect(&m_export, &ActivityExport::changed, this, &ActivityModel::exportChanged);
    connect(m_session, &Session::stateChanged, this, [this] {
        m_export.abandon();
        restart();
    });
    connect(m_session, &Session::activityChanged, &m_news, qOverload<>(&QTimer::start));
    connect(m_session, &Session::accountsChanged, this, &ActivityModel::restart);
    connect(this, &ActivityModel::countChanged, this, qOverload<>(&ActivityModel::nameTokens));
    restart();
}

ActivityModel::~ActivityModel() = default;

/// From the newest on, as after unlocking or for another search; nothing while the vault is locked.
void ActivityModel::restart()
{
    m_scan.stop();
    m_news.stop();
    m_readProblem.clear();
    beginResetModel();
    m_rows.clear();
    m_last.clear();
    m_names.clear();
    m_ended = m_session->state() != Session::State::Unlocked;
    m_any = false;
    if (!m_ended)
        if (const auto accounts = m_session->wallet().vault().accounts())
            for (const wallet::Account &account : *accounts)
                m_names[account.address] = format::text(account.name);
    endResetModel();
    if (m_ended) {
        m_follow.stop();
        m_tokens.clear();
        m_askedTokens.clear();
        Q_EMIT countChanged();
        return;
    }
    readOlder();
    m_follow.start();
}

/// One page further back. A search that finds little goes on with the next turn of the event loop.
void ActivityModel::readOlder()
{
    if (m_ended)
        return;
    auto records = m_session->wallet().activity(kPage, m_last);
    m_readProblem = records ? QString() : format::problem(records.error());
    m_ended = !records || records->size() < kPage;
    std::vector<Row> found;
    if (records && !records->empty()) {
        m_any = true;
        m_last = records->back().plan.id;
        for (wallet::Record &record : *records)
            if (matches(record))
                found.push_back({slim(std::move(record)), false});
    }
    const int first = static_cast<int>(m_rows.size());
    if (!found.empty()) {
        beginInsertRows({}, first, first + static_cast<int>(found.size()) - 1);
        std::move(found.begin(), found.end(), std::back_inserter(m_rows));
        endInsertRows();
    }
    if (!m_ended && found.size() < kPage / 2)
        m_scan.start();
    Q_EMIT countChanged();
}

/// What was begun since, and what has become of what is shown and was not final.
void ActivityModel::readNewer()
{
    if (m_session->state() != Session::State::Unlocked)
        return;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (!isMoving(m_rows[i].record))
            continue;
        if (auto record = m_session->wallet().recordOf(m_rows[i].record.plan.id))
            take(std::move(*record));
    }
    const auto records = m_session->wallet().activity(kPage);
    if (!records)
        return;
    std::vector<Row> newer;
    for (const wallet::Record &record : *records) {
        const bool shown = std::any_of(m_rows.begin(), m_rows.end(),
                                       [&](const Row &row) { return row.record.plan.id == record.plan.id; });
        const bool older = !m_rows.empty() && record.createdAt < m_rows.front().record.createdAt;
        if (shown || older)
            break;
        if (matches(record))
            newer.push_back({slim(record), false});
    }
    if (m_rows.empty() && !m_ended)
        newer.clear(); // the search is on its way back and finds them itself
    m_any = m_any || !records->empty();
    if (!newer.empty()) {
        beginInsertRows({}, 0, static_cast<int>(newer.size()) - 1);
        m_rows.insert(m_rows.begin(), std::make_move_iterator(newer.begin()), std::make_move_iterator(newer.end()));
        endInsertRows();
    }
    if (!m_follow.isActive())
        m_follow.start();
    Q_EMIT countChanged();
}

void ActivityModel::nameTokens()
{
    if (m_session->state() != Session::State::Unlocked || !m_session->preferences().networkAllowed())
        return;
    const chains::Registry &registry = m_session->wallet().registry();
    std::map<ethereum::ChainId, std::vector<ethereum::Address>> unnamed;
    for (const Row &row : m_rows)
        for (const ethereum::TokenId &token : wallet::unnamedTokens(row.record, registry, m_tokens))
            if (m_askedTokens.insert(token).second)
                unnamed[token.chain].push_back(token.address);
    for (auto &[chain, tokens] : unnamed)
        wallet::launch(this, nameTokens(chain, std::move(tokens)));
}

Task<> ActivityModel::nameTokens(ethereum::ChainId chain, std::vector<ethereum::Address> tokens)
{
    const QPointer<ActivityModel> self(this);
    auto named = co_await m_session->wallet().describeTokens(chain, std::move(tokens));
    if (!self || m_session->state() != Session::State::Unlocked || named.empty())
        co_return;
    for (ethereum::TokenInfo &token : named)
        m_tokens.insert_or_assign(token.id, std::move(token));
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Flow});
}

void ActivityModel::take(wallet::Record record)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].record.plan.id != record.plan.id)
            continue;
        m_rows[i].record = slim(std::move(record));
        const QModelIndex at = index(static_cast<int>(i));
        Q_EMIT dataChanged(at, at);
        return;
    }
}

void ActivityModel::look()
{
    if (m_session->state() != Session::State::Unlocked || !m_session->preferences().networkAllowed())
        return;
    if (!m_following)
        wallet::launch(this, follow());
    const bool open = std::any_of(m_rows.begin(), m_rows.end(),
                                  [](const Row &row) { return row.record.state == execution::PlanState::Open; });
    if (open && !m_recovering)
        wallet::launch(this, recover());
}

/// What a crash left open, or what waited longer than whoever carried it out: the journal knows how it goes on.
Task<> ActivityModel::recover()
{
    const QPointer<ActivityModel> self(this);
    m_recovering = true;
    const auto records = co_await m_session->wallet().recover();
    if (!self)
        co_return;
    m_recovering = false;
    if (records && !records->empty() && m_session->state() == Session::State::Unlocked)
        Q_EMIT m_session->activityChanged();
}

Task<> ActivityModel::follow()
{
    const QPointer<ActivityModel> self(this);
    m_following = true;
    auto records = co_await m_session->wallet().follow();
    if (!self)
        co_return;
    m_following = false;
    if (!records || m_session->state() != Session::State::Unlocked)
        co_return;
    // Nothing to look after any more: until something is done.
    if (records->empty())
        m_follow.stop();
    bool moved = false;
    for (wallet::Record &record : *records) {
        const auto shown = std::find_if(m_rows.begin(), m_rows.end(),
                                        [&](const Row &row) { return row.record.plan.id == record.plan.id; });
        if (shown == m_rows.end() || wallet::progressOf(shown->record) == wallet::progressOf(record))
            continue;
        moved = true;
        take(std::move(record));
    }
    if (moved)
        Q_EMIT m_session->activityChanged();
}

bool ActivityModel::matches(const wallet::Record &record) const
{
    if (!passes(m_filter, wallet::progressOf(record)))
        return false;
    const QString wanted = m_search.trimmed();
    return wanted.isEmpty() || accountName(record.plan.account).contains(wanted, Qt::CaseInsensitive) ||
           mentions(record, wanted, m_session->wallet().registry());
}

QString ActivityModel::accountName(const ethereum::Address &address) const
{
    const auto found = m_names.find(address);
    return found == m_names.end() ? format::text(address.shortened()) : found->second;
}

bool ActivityModel::untouched() const { return !m_any && m_readProblem.isEmpty(); }

bool ActivityModel::nothingFound() const { return m_any && m_rows.empty() && m_ended; }

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

bool ActivityModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_ended && !m_scan.isActive();
}

void ActivityModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        readOlder();
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const wallet::Record &record = row.record;
    const chains::Registry &registry = m_session->wallet().registry();
    switch (role) {
    case Key:
        return format::text(record.plan.id);
    case Purpose:
    case Qt::DisplayRole:
        return format::saidOnOneLine(record.plan.purpose);
    case When:
        return format::moment(record.createdAt);
    case Day:
        return QLocale().toString(QDateTime::fromSecsSinceEpoch(toUnixSeconds(record.createdAt)).date(),
                                  QLocale::LongFormat);
    case ChainName:
        return format::chainName(record.plan.chain, registry);
    case ChainMark:
        return format::chainMark(format::chainName(record.plan.chain, registry).toStdString());
    case Status:
        return statusText(wallet::progressOf(record)).text;
    case Tone:
        return static_cast<int>(statusText(wallet::progressOf(record)).tone);
    case Flow:
        return flowTexts(record, {registry, m_session->wallet().contractNames(record.plan.chain), m_tokens});
    case Fee:
        return feeText(record, registry);
    case FeeUsd:
        return feeMoneyText(record, Currency(*m_session));
    case Rule:
        return format::text(wallet::ruleOf(record));
    case Account:
        return accountName(record.plan.account);
    case Failure:
        return wallet::progressOf(record) == Progress::Cancelled
                   ? tr("You cancelled it: a transaction that does nothing took its place.")
                   : format::saidOnOneLine(record.failure, 600);
    case Steps:
        return row.unfolded ? stepTexts(record, registry) : QVariantList();
    case Unfolded:
        return row.unfolded;
    case CanReplace:
        return m_review && wallet::waitsForChain(record);
    default:
        return {};
    }
}

QHash<int, QByteArray> ActivityModel::roleNames() const
{
    return {{Key, "key"},
            {Purpose, "purpose"},
            {When, "when"},
            {Day, "day"},
            {ChainName, "chain"},
            {ChainMark, "mark"},
            {Status, "status"},
            {Tone, "tone"},
            {Flow, "flow"},
            {Fee, "fee"},
            {FeeUsd, "feeUsd"},
            {Rule, "rule"},
            {Account, "account"},
            {Failure, "failure"},
            {Steps, "steps"},
            {Unfolded, "unfolded"},
            {CanReplace, "canReplace"}};
}

void ActivityModel::setSearch(const QString &text)
{
    if (m_search == text)
        return;
    m_search = text;
    Q_EMIT viewChanged();
    restart();
}

void ActivityModel::setFilter(int filter)
{
    if (filter < 0 || filter > static_cast<int>(Filter::Failed) || filter == static_cast<int>(m_filter))
        return;
    m_filter = static_cast<Filter>(filter);
    Q_EMIT viewChanged();
    restart();
}

void ActivityModel::toggle(const QString &key)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (format::text(m_rows[i].record.plan.id) != key)
            continue;
        m_rows[i].unfolded = !m_rows[i].unfolded;
        const QModelIndex at = index(static_cast<int>(i));
        Q_EMIT dataChanged(at, at, {Steps, Unfolded});
        return;
    }
}

void ActivityModel::copyHash(const QString &hash)
{
    if (!copyToClipboard(hash))
        return;
    m_copied = hash;
    m_moment.start();
    Q_EMIT copied();
}

void ActivityModel::openPage(const QString &key, const QString &hash)
{
    for (const Row &row : m_rows) {
        const chains::ChainSpec *chain = m_session->wallet().registry().find(row.record.plan.chain);
        if (format::text(row.record.plan.id) != key || chain == nullptr)
            continue;
        for (const wallet::Step &step : row.record.steps)
            if (step.hash && format::text(step.hash->toString()) == hash)
                QDesktopServices::openUrl(QUrl(format::text(wallet::explorerPage(*chain, *step.hash))));
    }
}

void ActivityModel::openRule(const QString &key)
{
    for (const Row &row : m_rows)
        if (format::text(row.record.plan.id) == key)
            Q_EMIT ruleWanted(format::text(wallet::ruleOf(row.record)));
}

void ActivityModel::speedUp(const QString &key) { replace(key, wallet::ReplacementKind::SpeedUp, tr("Speed up")); }

void ActivityModel::cancel(const QString &key) { replace(key, wallet::ReplacementKind::Cancel, tr("Cancel")); }

void ActivityModel::replace(const QString &key, wallet::ReplacementKind kind, const QString &title)
{
    if (!m_review)
        return;
    if (const auto flow = m_review->open(title))
        wallet::launch(this, carryOut(key.toStdString(), kind, flow));
}

Task<> ActivityModel::carryOut(std::string plan, wallet::ReplacementKind kind, std::shared_ptr<ReviewFlow> flow)
{
    const QPointer<ActivityModel> self(this);
    auto record = co_await m_session->wallet().replace(std::move(plan), kind, flow.get());
    if (self && m_review)
        m_review->conclude(flow, record);
}

} // namespace sheaf::desktop
