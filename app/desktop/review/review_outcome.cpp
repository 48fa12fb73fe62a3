// SPDX-License-Identifier: GPL-3.0-or-later
#include "format.h"
#include "review_model.h"

#include <algorithm>

namespace sheaf::desktop {

namespace {

bool isCarried(const wallet::Step &step)
{
    return step.state == wallet::StepState::Included || step.state == wallet::StepState::Posted ||
           step.state == wallet::StepState::Final;
}

} // namespace

/// What stands and what does not, where a plan of several steps broke off.
QString ReviewModel::remainder(const wallet::Record &record) const
{
    const auto carried = std::count_if(record.steps.begin(), record.steps.end(), isCarried);
    if (carried == 0)
        return tr("No transaction was carried out.");
    QString text = tr("%1 of %2 transactions were carried out and stand.").arg(carried).arg(record.steps.size());
    for (const wallet::Step &step : record.steps)
        if (isCarried(step) && step.call.approval)
            text += QLatin1Char('\n') + tr("The allowance of %1 that it gave stays until it is used.")
                                            .arg(spoken(step.call.approval->amount, namesFor()));
    return text;
}

QString ReviewModel::failedWords(const wallet::Record &record) const
{
    const QString reason = sayPhrase(record.failure, namesFor());
    const auto isBegun = [](const wallet::Step &step) {
        return step.state != wallet::StepState::Planned && step.state != wallet::StepState::Abandoned;
    };
    if (std::none_of(record.steps.begin(), record.steps.end(), isBegun))
        return tr("Nothing was sent: %1").arg(reason);
    return tr("It was not carried out to its end: %1").arg(reason) + QLatin1Char('\n') + remainder(record);
}

void ReviewModel::conclude(const std::shared_ptr<ReviewFlow> &flow, const Result<wallet::Record> &record)
{
    if (!isCurrent(flow))
        return;
    if (!record) {
        fail(record.error());
        return;
    }
    m_planId = record->plan.id;
    m_steps.setSteps(record->steps);
    Q_EMIT m_session->activityChanged();
    if (!wallet::succeeded(*record) && wallet::progressOf(*record) != wallet::Progress::Cancelled) {
        finish(State::Failed, {}, failedWords(*record));
        return;
    }
    concludePlan(*record);
    finish(State::Done, m_words, m_problem);
}

/// How a plan stands that did not fail.
void ReviewModel::concludePlan(const wallet::Record &record)
{
    using wallet::Progress;
    const Progress progress = wallet::progressOf(record);
    m_underWay = record.state == execution::PlanState::Open;
    m_problem.clear();
    m_words = tr("Done. Each transaction is in a block; it is final once the chain says so.");
    if (progress == Progress::Cancelled)
        m_words = tr("You cancelled it: a transaction that does nothing took its place.");
    if (!m_underWay)
        return;
    m_words = progress == Progress::Waiting
                  ? tr("Nothing was sent yet. The program tries again by itself as long as the plan holds.")
                  : tr("It is under way, and the program goes on with it.");
    m_problem = format::sentence(sayPhrase(record.failure, namesFor()));
}

} // namespace sheaf::desktop
