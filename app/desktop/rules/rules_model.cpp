// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules_model.h"

#include "format.h"
#include "review_facts.h"
#include "rule_words.h"

#include <algorithm>

namespace sheaf::desktop {

namespace {

bool sameRule(const wallet::Rule &a, const wallet::Rule &b)
{
    return a.id == b.id && a.state == b.state && a.consent == b.consent && a.pausedBecause == b.pausedBecause;
}

bool sameEntry(const std::optional<wallet::LogEntry> &a, const std::optional<wallet::LogEntry> &b)
{
    if (!a || !b)
        return a.has_value() == b.has_value();
    return a->id == b->id && a->at == b->at && a->reason == b->reason && a->decision == b->decision;
}

} // namespace

RulesModel::RulesModel(Session *session, ReviewModel *review, QObject *parent)
    : QAbstractListModel(parent), m_session(session), m_review(review)
{
    connect(session, &Session::stateChanged, this, &RulesModel::reload);
    connect(session, &Session::rulesChanged, this, &RulesModel::reload);
    connect(session, &Session::snapshotChanged, this, &RulesModel::reload);
    reload();
}

int RulesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

RulesModel::RuleStatus RulesModel::statusOf(const wallet::Rule &rule) const
{
    switch (rule.state) {
    case rules::RuleState::Disabled:
        return RuleStatus::Off;
    case rules::RuleState::Paused:
        return RuleStatus::Paused;
    case rules::RuleState::Enabled:
        break;
    }
    return wallet::wantsConsent(rule) && !rule.consent ? RuleStatus::NeedsConsent : RuleStatus::On;
}

QVariant RulesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const RuleStatus status = statusOf(row.rule);
    switch (role) {
    case KeyRole:
        return static_cast<qint64>(row.rule.id);
    case NameRole:
        return ruleName(row.rule);
    case SentenceRole:
        return ruleSentence(row.rule);
    case StatusRole:
        return QVariant::fromValue(status);
    case StatusWordRole:
        if (leaving(row.rule.id) != nullptr)
            return tr("removed");
        return QStringList{tr("on"), tr("off"), tr("paused"), tr("needs your consent")}.at(static_cast<int>(status));
    case PausedBecauseRole:
        return status == RuleStatus::Paused ? sayPhrase(row.rule.pausedSaid(), wordsOf(m_session->wallet().registry()))
                                            : QString();
    case DecisionRole:
        return row.last ? decisionWord(row.last->decision) : QString();
    case ToneRole:
        return row.last ? decisionTone(row.last->decision) : 0;
    case ReasonRole:
        return row.last ? sayPhrase(row.last->said(), wordsOf(m_session->wallet().registry()))
                        : tr("It has not been looked at yet.");
    case WhenRole:
        return row.last ? format::age(row.last->at, m_session->wallet().now()) : QString();
    case MomentRole:
        return row.last ? format::moment(row.last->at) : QString();
    case StandingRole:
        return wallet::wantsConsent(row.rule);
    case LeavingRole:
        return leaving(row.rule.id) != nullptr;
    default:
        return {};
    }
}

QHash<int, QByteArray> RulesModel::roleNames() const
{
    return {{KeyRole, "key"},
            {NameRole, "name"},
            {SentenceRole, "sentence"},
            {StatusRole, "status"},
            {StatusWordRole, "statusWord"},
            {PausedBecauseRole, "pausedBecause"},
            {DecisionRole, "decision"},
            {ToneRole, "tone"},
            {ReasonRole, "reason"},
            {WhenRole, "when"},
            {MomentRole, "moment"},
            {StandingRole, "standing"},
            {LeavingRole, "leaving"}};
}

QString RulesModel::summary() const
{
    if (m_rows.empty())
        return {};
    const auto on = std::count_if(m_rows.begin(), m_rows.end(),
                                  [this](const Row &row) { return statusOf(row.rule) == RuleStatus::On; });
    const QString all = tr("%n rule(s)", nullptr, static_cast<int>(m_rows.size()));
    return tr("%1, %2", "how many rules, how many of them are on").arg(all, tr("%1 on").arg(on));
}

void RulesModel::reload()
{
    std::vector<Row> rows;
    if (m_session->state() == Session::State::Unlocked) {
        const auto engine = m_session->wallet().rules();
        auto list = engine ? (*engine)->list() : failure(engine.error());
        if (!list) {
            reportProblem(format::problem(list.error()));
            return;
        }
        for (wallet::Rule &rule : *list) {
            // What was consented to and is no more what the rule would do is no consent.
            if (const auto wanted = (*engine)->consentFor(rule.id); rule.consent && wanted)
                if (!(wanted->consent == *rule.consent))
                    rule.consent.reset();
            const auto log = (*engine)->log(rule.id, 1);
            Row row{std::move(rule), {}};
            if (log && !log->empty())
                row.last = log->front();
            rows.push_back(std::move(row));
        }
    } else {
        m_leaving.clear();
        m_problem.clear();
    }
    const auto isGone = [&rows](const Row &row) {
        return std::none_of(rows.begin(), rows.end(), [&row](const Row &one) { return one.rule.id == row.rule.id; });
    };
    for (std::size_t i = m_rows.size(); i-- > 0;)
        if (isGone(m_rows[i])) {
            beginRemoveRows({}, static_cast<int>(i), static_cast<int>(i));
            m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(i));
            endRemoveRows();
        }
    for (std::size_t i = 0; i < rows.size(); ++i) { // numbers only grow, and both lists go by them
        const int at = static_cast<int>(i);
        if (i >= m_rows.size() || m_rows[i].rule.id != rows[i].rule.id) {
            beginInsertRows({}, at, at);
            m_rows.insert(m_rows.begin() + at, std::move(rows[i]));
            endInsertRows();
            continue;
        }
        const bool same = sameRule(m_rows[i].rule, rows[i].rule) && sameEntry(m_rows[i].last, rows[i].last);
        m_rows[i] = std::move(rows[i]);
        if (!same)
            Q_EMIT dataChanged(index(at), index(at));
        else
            Q_EMIT dataChanged(index(at), index(at), {WhenRole});
    }
    Q_EMIT changed();
}

void RulesModel::reportProblem(const QString &problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

void RulesModel::runNow(qint64 rule)
{
    for (const Row &row : m_rows)
        if (row.rule.id == rule)
            m_review->runRule(rule, ruleName(row.rule));
}

void RulesModel::setOn(qint64 rule, bool on)
{
    const auto engine = m_session->wallet().rules();
    const auto done = engine ? (*engine)->setEnabled(rule, on) : failure(engine.error());
    reportProblem(done ? QString() : format::problem(done.error()));
    Q_EMIT m_session->rulesChanged();
    for (const Row &row : m_rows)
        if (row.rule.id == rule && statusOf(row.rule) == RuleStatus::NeedsConsent)
            Q_EMIT consentWanted(rule);
}

const RulesModel::Leaving *RulesModel::leaving(qint64 rule) const
{
    const auto found =
        std::find_if(m_leaving.begin(), m_leaving.end(), [rule](const Leaving &one) { return one.rule == rule; });
    return found == m_leaving.end() ? nullptr : &*found;
}

int RulesModel::rowOf(qint64 rule) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [rule](const Row &row) { return row.rule.id == rule; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void RulesModel::rowChanged(qint64 rule)
{
    if (const int at = rowOf(rule); at >= 0)
        Q_EMIT dataChanged(index(at), index(at));
}

void RulesModel::remove(qint64 rule)
{
    const int at = rowOf(rule);
    if (at < 0 || leaving(rule) != nullptr)
        return;
    const bool wasOn = m_rows[static_cast<std::size_t>(at)].rule.state == rules::RuleState::Enabled;
    const quint64 serial = ++m_serial;
    m_leaving.push_back({rule, wasOn, serial});
    if (wasOn)
        setOn(rule, false); // it does nothing more, whatever becomes of the timer
    rowChanged(rule);
    QTimer::singleShot(kUndo, this, [this, rule, serial] { removeNow(rule, serial); });
}

void RulesModel::keep(qint64 rule)
{
    const Leaving *found = leaving(rule);
    if (found == nullptr)
        return;
    const bool wasOn = found->wasOn;
    std::erase_if(m_leaving, [rule](const Leaving &one) { return one.rule == rule; });
    if (wasOn)
        setOn(rule, true);
    rowChanged(rule);
}

void RulesModel::removeNow(qint64 rule, quint64 serial)
{
    const Leaving *found = leaving(rule);
    if (found == nullptr || found->serial != serial || m_session->state() != Session::State::Unlocked)
        return;
    std::erase_if(m_leaving, [rule](const Leaving &one) { return one.rule == rule; });
    const auto engine = m_session->wallet().rules();
    const auto done = engine ? (*engine)->remove(rule) : failure(engine.error());
    reportProblem(done ? QString() : format::problem(done.error()));
    Q_EMIT m_session->rulesChanged();
}

} // namespace sheaf::desktop
