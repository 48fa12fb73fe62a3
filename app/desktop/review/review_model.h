// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review_facts.h"
#include "review_flow.h"
#include "review_steps_model.h"
#include "session.h"

#include <QTimer>

namespace sheaf::desktop {

/// The sheet that every plan goes through: shows what it does, waits for the person's word, and then how it goes. What
/// is shown is what the door is about to sign: it comes from the door's own question.
class ReviewModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(bool shown READ shown NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(bool underWay READ isUnderWay NOTIFY changed FINAL)
    Q_PROPERTY(QString askedBy READ askedBy NOTIFY changed FINAL)
    Q_PROPERTY(QString staleBecause READ staleBecause NOTIFY changed FINAL)
    Q_PROPERTY(bool canConfirm READ canConfirm NOTIFY changed FINAL)
    Q_PROPERTY(bool canRepeat READ canRepeat NOTIFY changed FINAL)

    Q_PROPERTY(bool hasFacts READ hasFacts NOTIFY changed FINAL)
    Q_PROPERTY(bool hasSteps READ hasSteps NOTIFY changed FINAL)
    Q_PROPERTY(QString purpose READ purpose NOTIFY changed FINAL)
    Q_PROPERTY(QString chain READ chain NOTIFY changed FINAL)
    Q_PROPERTY(QString chainMark READ chainMark NOTIFY changed FINAL)
    Q_PROPERTY(QString account READ account NOTIFY changed FINAL)
    Q_PROPERTY(QString accountAddress READ accountAddress NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList leaving READ leaving NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList coming READ coming NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList changes READ changes NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList calls READ calls NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList notices READ notices NOTIFY changed FINAL)
    Q_PROPERTY(QStringList remarks READ remarks NOTIFY changed FINAL)
    Q_PROPERTY(QString fee READ fee NOTIFY changed FINAL)
    Q_PROPERTY(QString feeCoins READ feeCoins NOTIFY changed FINAL)
    Q_PROPERTY(QString feeL2 READ feeL2 NOTIFY changed FINAL)
    Q_PROPERTY(QString feeL1 READ feeL1 NOTIFY changed FINAL)
    Q_PROPERTY(QString feeWorst READ feeWorst NOTIFY changed FINAL)
    Q_PROPERTY(QString simulation READ simulation NOTIFY changed FINAL)
    Q_PROPERTY(QString blockHash READ blockHash NOTIFY changed FINAL)
    Q_PROPERTY(bool blocked READ blocked NOTIFY changed FINAL)
    Q_PROPERTY(QString blockedBecause READ blockedBecause NOTIFY changed FINAL)
    Q_PROPERTY(QStringList dangers READ dangers NOTIFY changed FINAL)
    Q_PROPERTY(bool accepted READ accepted WRITE setAccepted NOTIFY changed FINAL)

    Q_PROPERTY(sheaf::desktop::ReviewStepsModel *steps READ steps CONSTANT FINAL)
    Q_PROPERTY(int waiting READ waiting NOTIFY waitingChanged FINAL)
    Q_PROPERTY(QString waitingWords READ waitingWords NOTIFY waitingChanged FINAL)

public:
    enum class State {
        Idle,
        Preparing, ///< the plan is being made and simulated
        Waiting,   ///< for the person
        Working,   ///< it is being carried out; goes on when the sheet is closed
        Done,
        Failed, ///< `problem` says what and what is left
    };
    Q_ENUM(State)

    using MakePlan = std::function<Task<Result<wallet::Plan>>()>;

    explicit ReviewModel(Session *session, QObject *parent = nullptr);
    ~ReviewModel() override;

    State state() const { return m_state; }
    bool shown() const { return m_shown; }
    QString title() const { return m_title; }
    /// What is being done, or how it ended.
    QString words() const { return m_words; }
    QString problem() const { return m_problem; }
    QString askedBy() const { return m_askedBy; } ///< the rule that asks; empty where the person began it
    /// Why the review is no longer to be trusted; empty while it is. Past its deadline it can't be confirmed.
    QString staleBecause() const { return m_expired.isEmpty() ? m_facts.pricesMoved : m_expired; }
    /// Carried out as far as it could be: it goes on by itself.
    bool isUnderWay() const { return m_state == State::Done && m_underWay; }
    bool canConfirm() const;
    bool canRepeat() const; ///< whether again() can make the plan anew

    bool hasFacts() const { return m_review.has_value(); }
    bool hasSteps() const { return m_steps.rowCount() > 0; }
    QString purpose() const { return m_facts.purpose; }
    QString chain() const { return m_facts.chain; }
    QString chainMark() const { return m_facts.chainMark; }
    QString account() const { return m_facts.account; }
    QString accountAddress() const { return m_facts.accountAddress; }
    QVariantList leaving() const { return m_facts.leaving; }
    QVariantList coming() const { return m_facts.coming; }
    QVariantList changes() const { return m_facts.changes; }
    QVariantList calls() const { return m_facts.calls; }
    QVariantList notices() const { return m_facts.notices; }
    QStringList remarks() const { return m_facts.remarks; }
    QString fee() const { return m_facts.fee; }
    QString feeCoins() const { return m_facts.feeCoins; }
    QString feeL2() const { return m_facts.feeL2; }
    QString feeL1() const { return m_facts.feeL1; }
    QString feeWorst() const { return m_facts.feeWorst; }
    QString simulation() const { return m_facts.simulation; }
    QString blockHash() const { return m_facts.hash; }
    bool blocked() const { return m_facts.blocked; }
    QString blockedBecause() const { return m_facts.blockedBecause; }
    /// What is critical about what would be signed, each once. While it is not accepted nothing is signed.
    QStringList dangers() const { return m_facts.dangers; }
    bool accepted() const { return m_accepted; }
    /// The person's word about exactly the dangers that are shown.
    void setAccepted(bool accepted);
    ReviewStepsModel *steps() { return &m_steps; }

    int waiting() const { return static_cast<int>(m_asking.size()); } ///< rules that want to ask
    QString waitingWords() const;

    /// Makes a plan and takes it through the sheet; `make` is called again where the person plans anew. Where another
    /// plan is in the sheet nothing happens but that declined() says so.
    void present(const QString &title, MakePlan make);
    /// The same for a plan that is being made already, and can't be made anew.
    void present(const QString &title, Task<Result<wallet::Plan>> plan);
    /// A rule that is due and asks first: it stands in the queue until the person opens it, however often it says so.
    void queueRule(qint64 rule, const QString &name);
    /// A way through the sheet for whoever carries a plan out alone, and a test; null where the sheet is taken.
    std::shared_ptr<ReviewFlow> open(const QString &title, const QString &askedBy = {});
    /// The end of what open() began.
    void conclude(const std::shared_ptr<ReviewFlow> &flow, const Result<wallet::Record> &record);

    /// Amounts as a person says them: `500 USDC`.
    Q_INVOKABLE void deposit(const QString &position, const QStringList &amounts);
    Q_INVOKABLE void withdraw(const QString &position, int basisPoints);
    Q_INVOKABLE void claim(const QString &position);
    Q_INVOKABLE void compound(const QString &position);
    /// Carries a rule out now, whether or not it is due.
    Q_INVOKABLE void runRule(qint64 rule, const QString &name);

public Q_SLOTS:
    /// Yes to exactly the review that is shown.
    void confirm();
    /// No. While it is being carried out there is nothing to cancel.
    void cancel();
    /// Closes the sheet: a rule's question waits for later, a person's plan is cancelled, what is under way goes on.
    void dismiss();
    /// Makes the plan anew.
    void again();
    /// Opens the first of the rules that ask.
    void answerRules();

Q_SIGNALS:
    void changed();
    void waitingChanged();
    /// The sheet is taken; the words say what to do.
    void declined(const QString &words);
    /// A plan has been carried out, or failed on the way.
    void ended(bool well);

private:
    struct Asking
    {
        qint64 rule = 0;
        QString name;
    };

    void setWorking();
    Task<> runPlan(std::shared_ptr<ReviewFlow> flow, MakePlan make);
    Task<> submitPlan(std::shared_ptr<ReviewFlow> flow, Task<Result<wallet::Plan>> making);
    Task<> runTheRule(std::shared_ptr<ReviewFlow> flow, qint64 rule, bool evenIfNotDue);
    bool isCurrent(const std::shared_ptr<ReviewFlow> &flow) const { return m_flow == flow; }
    bool isTaken() const;
    bool show(const ReviewFlow *flow, const wallet::Review &review);
    void showFacts(const wallet::Review &review);
    /// Reads what is known for reading calls, once.
    Task<> learn();
    wallet::Knowledge *knowledge();
    void keep(Result<wallet::Knowledge> knowledge);
    /// The names that the person has; of a chain's contracts too, where one is named.
    ReviewWords namesFor(std::optional<ethereum::ChainId> chain = std::nullopt) const;
    std::vector<ethereum::Address> unnamedTokens(const wallet::Plan &plan,
                                                 const std::vector<execution::BalanceChange> &changes) const;
    void takeNames(std::vector<ethereum::TokenInfo> tokens);
    Task<> nameTokens(std::shared_ptr<ReviewFlow> flow);
    void beginRule(qint64 rule, const QString &name, bool evenIfNotDue);
    void concludeRule(const std::shared_ptr<ReviewFlow> &flow, const Result<wallet::LogEntry> &entry);
    void concludePlan(const wallet::Record &record);
    void fail(const QString &problem);
    void fail(const Error &error);
    void finish(State state, const QString &words, const QString &problem);
    void forget(ReviewFlow::Answer answer);
    void dropFromQueue(qint64 rule);
    void onStep(const wallet::Record &record);
    void onSession();
    void onSnapshot();
    void onActivity();
    void onDeadline();
    QString coinOf(ethereum::ChainId chain) const;
    QString remainder(const wallet::Record &record) const;
    QString failedWords(const wallet::Record &record) const;

    Session *m_session;
    ReviewStepsModel m_steps;
    QTimer m_deadline;
    std::map<ethereum::TokenId, ethereum::TokenInfo> m_tokens; ///< as they call themselves
    std::shared_ptr<ReviewFlow> m_flow;                        ///< whose plan is in the sheet; null while it is idle
    std::function<void()> m_again;
    std::optional<wallet::Review> m_review;
    Session::Snapshot m_pricesThen;
    ReviewFacts m_facts;
    std::optional<wallet::Knowledge> m_knowledge; ///< what calls are read by; nothing before the first plan
    std::vector<Asking> m_asking;
    std::string m_planId; ///< of the plan whose steps are shown
    std::string m_origin; ///< of a rule's plan, before its id is known
    qint64 m_rule = 0;    ///< that asks; 0 for a person's plan
    QString m_title;
    QString m_words;
    QString m_problem;
    QString m_askedBy;
    QString m_expired;
    State m_state = State::Idle;
    bool m_shown = false;
    bool m_accepted = false;
    bool m_underWay = false;
};

} // namespace sheaf::desktop
