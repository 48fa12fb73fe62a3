// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review_model.h"
#include "session.h"

#include <QAbstractListModel>
#include <QTimer>

namespace sheaf::desktop {

/// The rules, each with what it decided last. Oldest first, as they were written.
class RulesModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool empty READ empty NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    enum class RuleStatus {
        On,
        Off,
        Paused,       ///< its breaker did
        NeedsConsent, ///< it is on, and may do nothing yet
    };
    Q_ENUM(RuleStatus)

    enum Role {
        KeyRole = Qt::UserRole + 1, ///< the rule's number
        NameRole,
        SentenceRole, ///< without the name
        StatusRole,   ///< RuleStatus
        StatusWordRole,
        PausedBecauseRole, ///< empty unless it is paused
        DecisionRole,      ///< the last one as a word; empty before the first
        ToneRole,          ///< of that word: 0 neutral, 1 good, 2 bad, 3 caution, 4 it asks
        ReasonRole,        ///< of the last decision, in one sentence
        WhenRole,          ///< its age
        MomentRole,        ///< its date and time
        StandingRole,      ///< whether it acts without asking
        LeavingRole,       ///< whether it is about to be removed, and can be kept
    };

    /// How long a removed rule can be brought back. It is off from the first moment.
    static constexpr std::chrono::seconds kUndo{8};

    RulesModel(Session *session, ReviewModel *review, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    bool empty() const { return m_rows.empty(); }
    QString summary() const; ///< `3 rules, 2 on`
    QString problem() const { return m_problem; }

public Q_SLOTS:
    /// Carries it out now, through the review sheet.
    void runNow(qint64 rule);
    void setOn(qint64 rule, bool on);
    /// Switches it off and removes it a little later, unless keep() comes first.
    void remove(qint64 rule);
    void keep(qint64 rule);

Q_SIGNALS:
    void changed();
    /// It is on and says `without asking`: it may do nothing until its consent is given.
    void consentWanted(qint64 rule);

private:
    struct Row
    {
        wallet::Rule rule;
        std::optional<wallet::LogEntry> last;
    };
    struct Leaving
    {
        qint64 rule = 0;
        bool wasOn = false;
        quint64 serial = 0; ///< which removal: a rule can be kept and removed again
    };

    void reload();
    void reportProblem(const QString &problem);
    RuleStatus statusOf(const wallet::Rule &rule) const;
    const Leaving *leaving(qint64 rule) const;
    void removeNow(qint64 rule, quint64 serial);
    int rowOf(qint64 rule) const; ///< -1 where there is none
    void rowChanged(qint64 rule);

    Session *m_session;
    ReviewModel *m_review;
    std::vector<Row> m_rows;
    std::vector<Leaving> m_leaving;
    QString m_problem;
    quint64 m_serial = 0;
};

} // namespace sheaf::desktop
