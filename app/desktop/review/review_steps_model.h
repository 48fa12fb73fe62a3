// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wallet/wallet.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace sheaf::desktop {

/// The transactions of the plan that is carried out, in order.
class ReviewStepsModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of ReviewModel")

public:
    /// How far a step has come, for its mark.
    enum class Progress { Planned, UnderWay, Carried, Settled, Failed, Dropped };
    Q_ENUM(Progress)

    enum Role {
        KeyRole = Qt::UserRole + 1, ///< its number, from 1
        PurposeRole,                ///< in words
        StateRole,                  ///< `sent`, as a word
        ProgressRole,               ///< Progress
        HashRole,                   ///< in full; empty before it is signed
        HashShortRole,              ///< for a glance
        FeeRole,                    ///< what it cost; empty before that is known
        FailureRole,                ///< why it failed; empty where it did not
    };

    explicit ReviewStepsModel(QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// The calls that are to come.
    void plan(const std::vector<contracts::Call> &calls);
    /// As the journal has them; rows that are the same stay as they are.
    void setSteps(const std::vector<wallet::Step> &steps);
    /// What fees are paid in.
    void setCoin(const QString &coin) { m_coin = coin; }
    const std::vector<wallet::Step> &steps() const { return m_steps; }

private:
    std::vector<wallet::Step> m_steps;
    QString m_coin; ///< that fees are paid in
};

/// `sent`, `included`: a step's state in the person's language.
QString stepWord(wallet::StepState state);

} // namespace sheaf::desktop
