// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wallet/wallet.h"

#include <QAbstractListModel>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace sheaf::desktop {

/// A number that a decision rests on.
struct RuleReading
{
    Q_GADGET
    Q_PROPERTY(QString label MEMBER label FINAL)
    Q_PROPERTY(QString value MEMBER value FINAL)
    Q_PROPERTY(QString unit MEMBER unit FINAL)
    Q_PROPERTY(QString origin MEMBER origin FINAL)

public:
    QString label;
    QString value;
    QString unit;
    QString origin;
};

/// A transaction that a rule made.
struct RuleTransaction
{
    Q_GADGET
    Q_PROPERTY(QString purpose MEMBER purpose FINAL)
    Q_PROPERTY(QString stateWord MEMBER stateWord FINAL)
    Q_PROPERTY(QString hash MEMBER hash FINAL)

public:
    QString purpose;
    QString stateWord;
    QString hash; ///< in full
};

QVariantList readingsOf(const wallet::LogEntry &entry, const chains::Registry &registry, UnixTime now);

/// What one rule has decided, newest first.
class RuleLogModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of RuleDetail")

public:
    enum Role {
        KeyRole = Qt::UserRole + 1,
        DecisionRole,
        ToneRole,
        ReasonRole,
        WhenRole,
        MomentRole,
        ReadingsRole,     ///< of RuleReading
        TransactionsRole, ///< of RuleTransaction
        EarnedRole,       ///< in USD; empty where nothing was
        CostRole,         ///< in USD; empty where nothing was
    };

    explicit RuleLogModel(QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void setEntries(std::vector<wallet::LogEntry> entries, const chains::Registry *registry, UnixTime now);

private:
    std::vector<wallet::LogEntry> m_entries;
    const chains::Registry *m_registry = nullptr;
    UnixTime m_now{};
};

} // namespace sheaf::desktop
