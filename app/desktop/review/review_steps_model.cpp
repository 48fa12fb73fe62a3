// SPDX-License-Identifier: GPL-3.0-or-later
#include "review_steps_model.h"

#include "format.h"

namespace sheaf::desktop {

namespace {

using Progress = ReviewStepsModel::Progress;

Progress progressOf(wallet::StepState state)
{
    switch (state) {
    case wallet::StepState::Planned:
        return Progress::Planned;
    case wallet::StepState::Signed:
    case wallet::StepState::Sent:
        return Progress::UnderWay;
    case wallet::StepState::Included:
    case wallet::StepState::Posted:
        return Progress::Carried;
    case wallet::StepState::Final:
        return Progress::Settled;
    case wallet::StepState::Failed:
        return Progress::Failed;
    case wallet::StepState::Abandoned:
        return Progress::Dropped;
    }
    return Progress::Planned;
}

QString shortened(const QString &hash)
{
    constexpr int kHead = 10;
    constexpr int kTail = 6;
    return hash.left(kHead) + QStringLiteral("…") + hash.right(kTail);
}

bool looksTheSame(const wallet::Step &a, const wallet::Step &b)
{
    return a.state == b.state && a.hash == b.hash && a.feePaid == b.feePaid && a.failure == b.failure &&
           a.call.purpose == b.call.purpose;
}

} // namespace

QString stepWord(wallet::StepState state)
{
    switch (state) {
    case wallet::StepState::Planned:
        return ReviewStepsModel::tr("to come");
    case wallet::StepState::Signed:
        return ReviewStepsModel::tr("signed");
    case wallet::StepState::Sent:
        return ReviewStepsModel::tr("sent");
    case wallet::StepState::Included:
        return ReviewStepsModel::tr("included");
    case wallet::StepState::Posted:
        return ReviewStepsModel::tr("posted");
    case wallet::StepState::Final:
        return ReviewStepsModel::tr("final");
    case wallet::StepState::Failed:
        return ReviewStepsModel::tr("failed");
    case wallet::StepState::Abandoned:
        return ReviewStepsModel::tr("not done");
    }
    return {};
}

ReviewStepsModel::ReviewStepsModel(QObject *parent) : QAbstractListModel(parent) {}

int ReviewStepsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

QVariant ReviewStepsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const wallet::Step &step = m_steps[static_cast<std::size_t>(index.row())];
    switch (role) {
    case KeyRole:
        return index.row() + 1;
    case PurposeRole:
        return format::saidOnOneLine(step.call.purpose);
    case StateRole:
        return wallet::wasCancelled(step) ? tr("cancelled") : stepWord(step.state);
    case ProgressRole:
        return QVariant::fromValue(progressOf(step.state));
    case HashRole:
        return step.hash ? format::text(step.hash->toString()) : QString();
    case HashShortRole:
        return step.hash ? shortened(format::text(step.hash->toString())) : QString();
    case FeeRole:
        return step.feePaid ? format::amount(step.feePaid->value(), 18) + QLatin1Char(' ') + m_coin : QString();
    case FailureRole:
        return wallet::wasCancelled(step) ? QString() : format::saidOnOneLine(step.failure, 600);
    default:
        return {};
    }
}

QHash<int, QByteArray> ReviewStepsModel::roleNames() const
{
    return {{KeyRole, "key"},   {PurposeRole, "purpose"}, {StateRole, "stateWord"}, {ProgressRole, "progress"},
            {HashRole, "hash"}, {FeeRole, "fee"},         {FailureRole, "failure"}, {HashShortRole, "hashShort"}};
}

void ReviewStepsModel::plan(const std::vector<contracts::Call> &calls)
{
    std::vector<wallet::Step> steps;
    for (const contracts::Call &call : calls) {
        wallet::Step step;
        step.index = static_cast<unsigned>(steps.size());
        step.call = call;
        steps.push_back(std::move(step));
    }
    setSteps(steps);
}

void ReviewStepsModel::setSteps(const std::vector<wallet::Step> &steps)
{
    if (steps.size() != m_steps.size()) {
        beginResetModel();
        m_steps = steps;
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (looksTheSame(steps[i], m_steps[i]))
            continue;
        m_steps[i] = steps[i];
        const QModelIndex changed = index(static_cast<int>(i));
        Q_EMIT dataChanged(changed, changed);
    }
}

} // namespace sheaf::desktop
