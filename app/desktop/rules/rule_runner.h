// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review_model.h"
#include "session.h"

#include <QTimer>

namespace sheaf::desktop {

/// Carries the rules out while the vault is open and the person wishes it. What a crash left open is finished first.
/// A rule that asks first does not hold up the others: it is put into the review sheet's queue.
class RuleRunner final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL)

public:
    enum class State {
        Off,       ///< the vault is shut, the network is not allowed, or the person has said so
        Idle,      ///< there is no rule that is on
        Running,   ///< the chains are watched
        Elsewhere, ///< another program spends from this vault
        Trouble,   ///< they broke off, and begin again by themselves
    };
    Q_ENUM(State)

    RuleRunner(Session *session, ReviewModel *review, QObject *parent = nullptr);
    ~RuleRunner() override;

    State state() const { return m_state; }
    QString words() const { return m_words; }

Q_SIGNALS:
    void changed();
    /// For a notification: what a rule did or wants. `paused` says that its breaker has paused it.
    void decided(qint64 rule, const QString &name, sheaf::wallet::Decision decision, const QString &reason);
    void paused(qint64 rule, const QString &name, const QString &because);

private:
    void update();
    void stop();
    void setState(State state, const QString &words);
    bool isWanted() const;
    bool hasRulesOn() const;
    Task<> run(quint64 generation);
    void onLogged(const wallet::LogEntry &entry);
    void brokeOff(const Error &error);

    Session *m_session;
    ReviewModel *m_review;
    QTimer m_retry;
    QString m_words;
    State m_state = State::Off;
    quint64 m_generation = 0; ///< a run of an earlier one has been stopped
    int m_failures = 0;       ///< in a row
    bool m_isRunning = false;
    bool m_recovered = false; ///< since the vault was opened
};

} // namespace sheaf::desktop
