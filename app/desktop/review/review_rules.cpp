// SPDX-License-Identifier: GPL-3.0-or-later
#include "format.h"
#include "review_model.h"

#include <QPointer>

#include <algorithm>

namespace sheaf::desktop {

QString ReviewModel::waitingWords() const
{
    if (m_asking.empty())
        return {};
    if (m_asking.size() == 1)
        return tr("The rule “%1” is due and asks you first.").arg(m_asking.front().name);
    return tr("%n rule(s) are due and ask you first.", nullptr, static_cast<int>(m_asking.size()));
}

void ReviewModel::runRule(qint64 rule, const QString &name) { beginRule(rule, name, true); }

void ReviewModel::beginRule(qint64 rule, const QString &name, bool evenIfNotDue)
{
    const auto flow = open(name, name);
    if (!flow)
        return;
    m_rule = rule;
    m_origin = "rule " + std::to_string(rule);
    m_words = tr("Reading what the rule rests on…");
    m_again = [this, rule, name, evenIfNotDue] { beginRule(rule, name, evenIfNotDue); };
    Q_EMIT changed();
    wallet::launch(this, runTheRule(flow, rule, evenIfNotDue));
}

Task<> ReviewModel::runTheRule(std::shared_ptr<ReviewFlow> flow, qint64 rule, bool evenIfNotDue)
{
    const QPointer<ReviewModel> self(this);
    wallet::Wallet &wallet = m_session->wallet();
    std::optional<Task<Result<wallet::LogEntry>>> running;
    if (evenIfNotDue)
        running = wallet.runRuleNow(rule, flow.get());
    else
        running = wallet.runRuleIfDue(rule, flow.get());
    const auto entry = co_await *running;
    if (!self)
        co_return;
    Q_EMIT m_session->rulesChanged();
    if (isCurrent(flow))
        concludeRule(flow, entry);
}

void ReviewModel::queueRule(qint64 rule, const QString &name)
{
    const auto same = [rule](const Asking &asking) { return asking.rule == rule; };
    if ((m_flow && m_rule == rule && isTaken()) || std::any_of(m_asking.begin(), m_asking.end(), same))
        return;
    m_asking.push_back({rule, name});
    Q_EMIT waitingChanged();
}

void ReviewModel::answerRules()
{
    if (m_asking.empty())
        return;
    const Asking first = m_asking.front();
    beginRule(first.rule, first.name, false);
}

void ReviewModel::dropFromQueue(qint64 rule)
{
    const auto removed = std::erase_if(m_asking, [rule](const Asking &asking) { return asking.rule == rule; });
    if (removed > 0)
        Q_EMIT waitingChanged();
}

void ReviewModel::concludeRule(const std::shared_ptr<ReviewFlow> &flow, const Result<wallet::LogEntry> &entry)
{
    if (!isCurrent(flow))
        return;
    Q_EMIT m_session->activityChanged();
    if (!entry) {
        fail(entry.error());
        return;
    }
    dropFromQueue(m_rule);
    const QString reason = sayPhrase(entry->said(), namesFor());
    switch (entry->decision) {
    case wallet::Decision::Acted:
        finish(State::Done, tr("Done: %1").arg(reason), {});
        return;
    case wallet::Decision::Waited:
        finish(State::Done, tr("Nothing was done, the rule waits: %1").arg(reason), {});
        return;
    case wallet::Decision::Unknown:
    case wallet::Decision::Asked:
    case wallet::Decision::Refused:
        finish(State::Failed, {}, tr("Nothing was sent: %1").arg(reason));
        return;
    case wallet::Decision::Failed:
        finish(State::Failed, {}, tr("It was not carried out to its end: %1").arg(reason));
        return;
    }
}

} // namespace sheaf::desktop
