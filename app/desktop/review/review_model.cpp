// SPDX-License-Identifier: GPL-3.0-or-later
#include "review_model.h"

#include "composition.h"
#include "format.h"

#include <QPointer>

#include <algorithm>

namespace sheaf::desktop {

namespace {

std::vector<wallet::SpokenAmount> spokenAmounts(const QStringList &texts)
{
    std::vector<wallet::SpokenAmount> out;
    for (const QString &text : texts)
        out.push_back({text.trimmed().toStdString()});
    return out;
}

Result<wallet::Knowledge> shippedKnowledge() { return composition::makeKnowledge({}); }

/// The sentence, then the detail with its names and amounts as a person knows them.
QString saidBySomebody(const Error &error, const ReviewWords &words)
{
    const QString detail = format::sentence(sayPhrase(error.said(), words));
    const Error tamed{error.code, format::foreign(detail.toStdString(), 600).toStdString()};
    return format::problem(tamed);
}

} // namespace

ReviewModel::ReviewModel(Session *session, QObject *parent) : QObject(parent), m_session(session), m_steps(this)
{
    connect(session->person().get(), &DevicePerson::told, this, [this](const QString &words) {
        if (m_state != State::Working)
            return;
        m_words = words;
        Q_EMIT changed();
    });
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_deadline, &QTimer::timeout, this, &ReviewModel::onDeadline);
    connect(session, &Session::stateChanged, this, &ReviewModel::onSession);
    connect(session, &Session::snapshotChanged, this, &ReviewModel::onSnapshot);
    connect(session, &Session::activityChanged, this, &ReviewModel::onActivity);
    connect(session, &Session::stepMoved, this, &ReviewModel::onStep);
}

ReviewModel::~ReviewModel()
{
    if (const auto flow = std::exchange(m_flow, nullptr))
        flow->answer(ReviewFlow::Answer::Later);
}

bool ReviewModel::canConfirm() const
{
    return m_state == State::Waiting && m_review && !m_facts.blocked && m_expired.isEmpty() &&
           (m_facts.dangers.isEmpty() || m_accepted) && m_flow && m_flow->isAsked() &&
           m_session->state() == Session::State::Unlocked;
}

bool ReviewModel::canRepeat() const
{
    return m_again && (m_state == State::Failed || (m_state == State::Waiting && !staleBecause().isEmpty()));
}

bool ReviewModel::isTaken() const
{
    return m_state == State::Preparing || m_state == State::Waiting || (m_state == State::Working && m_shown);
}

std::shared_ptr<ReviewFlow> ReviewModel::open(const QString &title, const QString &askedBy)
{
    if (m_session->state() != Session::State::Unlocked)
        return nullptr;
    if (isTaken()) {
        Q_EMIT declined(tr("Another plan is in the sheet: finish or cancel it first."));
        return nullptr;
    }
    forget(ReviewFlow::Answer::Later);
    const QPointer<ReviewModel> self(this);
    m_flow = std::make_shared<ReviewFlow>(
        [self](const ReviewFlow *flow, const wallet::Review &review) { return self && self->show(flow, review); });
    m_title = title;
    m_askedBy = askedBy;
    m_words = tr("Reading the chain and making the plan…");
    m_state = State::Preparing;
    m_shown = true;
    Q_EMIT changed();
    if (!m_knowledge)
        wallet::launch(this, learn());
    return m_flow;
}

/// While the plan is made, so that nobody waits for it.
Task<> ReviewModel::learn()
{
    const QPointer<ReviewModel> self(this);
    auto knowledge = co_await wallet::runInBackground(&shippedKnowledge);
    if (self && !m_knowledge)
        keep(std::move(knowledge));
}

wallet::Knowledge *ReviewModel::knowledge()
{
    if (!m_knowledge)
        keep(shippedKnowledge());
    return &*m_knowledge;
}

/// Without it less is understood, and said to be; the calls are read all the same.
void ReviewModel::keep(Result<wallet::Knowledge> knowledge)
{
    if (!knowledge)
        qWarning("what is signed can't be read by what ships: %s", knowledge.error().detail.c_str());
    m_knowledge = knowledge ? *std::move(knowledge) : wallet::Knowledge();
}

void ReviewModel::setAccepted(bool accepted)
{
    const bool may = m_state == State::Waiting && !m_facts.dangers.isEmpty();
    if (m_accepted == (accepted && may))
        return;
    m_accepted = accepted && may;
    Q_EMIT changed();
}

void ReviewModel::present(const QString &title, MakePlan make)
{
    const auto flow = open(title);
    if (!flow)
        return;
    m_again = [this, title, make] { present(title, make); };
    wallet::launch(this, runPlan(flow, std::move(make)));
}

void ReviewModel::present(const QString &title, Task<Result<wallet::Plan>> plan)
{
    if (const auto flow = open(title))
        wallet::launch(this, submitPlan(flow, std::move(plan)));
}

Task<> ReviewModel::runPlan(std::shared_ptr<ReviewFlow> flow, MakePlan make)
{
    auto making = make();
    co_await submitPlan(std::move(flow), std::move(making));
}

Task<> ReviewModel::submitPlan(std::shared_ptr<ReviewFlow> flow, Task<Result<wallet::Plan>> making)
{
    const QPointer<ReviewModel> self(this);
    auto plan = co_await making;
    if (!self || !isCurrent(flow))
        co_return;
    if (!plan) {
        fail(plan.error());
        co_return;
    }
    m_planId = plan->id;
    m_words = tr("Trying it against the newest block…");
    Q_EMIT changed();
    auto unnamed = unnamedTokens(*plan, {});
    auto named = co_await m_session->wallet().describeTokens(plan->chain, std::move(unnamed));
    if (!self || !isCurrent(flow))
        co_return;
    takeNames(std::move(named));
    wallet::Plan shown = *plan;
    auto record = co_await m_session->wallet().submit(std::move(*plan), flow.get());
    if (!self || !isCurrent(flow))
        co_return;
    if (!record && m_state == State::Preparing) {
        // The door refused it before it asked: what it would have shown says why.
        const auto review = co_await m_session->wallet().review(std::move(shown));
        if (!self || !isCurrent(flow))
            co_return;
        if (review && review->blocked()) {
            showFacts(*review);
            co_return;
        }
    }
    conclude(flow, record);
}

bool ReviewModel::show(const ReviewFlow *flow, const wallet::Review &review)
{
    if (m_flow.get() != flow || m_state != State::Preparing || m_session->state() != Session::State::Unlocked)
        return false;
    showFacts(review);
    return true;
}

void ReviewModel::showFacts(const wallet::Review &review)
{
    ReviewWords known = namesFor(review.plan.chain);
    known.knowledge = knowledge();
    const UnixTime now = m_session->wallet().now();
    m_accepted = false;
    m_review = review;
    m_pricesThen = known.prices;
    m_facts = describe(review, known, now);
    m_planId = review.plan.id;
    m_steps.setCoin(coinOf(review.plan.chain));
    m_steps.plan(review.plan.calls);
    m_words.clear();
    m_expired.clear();
    m_state = State::Waiting;
    m_shown = true;
    const UnixTime deadline = review.plan.limits.deadline;
    if (deadline != UnixTime())
        m_deadline.start(std::max(deadline - now, std::chrono::seconds(0)) + std::chrono::seconds(1));
    Q_EMIT changed();
    if (!unnamedTokens(review.plan, review.simulation.changes).empty())
        wallet::launch(this, nameTokens(m_flow));
}

ReviewWords ReviewModel::namesFor(std::optional<ethereum::ChainId> chain) const
{
    wallet::Wallet &wallet = m_session->wallet();
    ReviewWords words = wordsOf(wallet.registry());
    if (auto accounts = wallet.vault().accounts())
        words.accounts = std::move(*accounts);
    if (auto contacts = wallet.vault().contacts())
        words.contacts = std::move(*contacts);
    words.prices = m_session->snapshot();
    words.tokens = m_tokens;
    words.currency = m_session->preferences().currency();
    if (chain)
        words.contracts = wallet.contractNames(*chain);
    return words;
}

std::vector<ethereum::Address> ReviewModel::unnamedTokens(const wallet::Plan &plan,
                                                          const std::vector<execution::BalanceChange> &changes) const
{
    auto tokens = unlistedTokens(plan, changes, m_session->wallet().registry());
    std::erase_if(tokens, [this, &plan](const ethereum::Address &token) {
        return m_tokens.contains({plan.chain, token});
    });
    return tokens;
}

void ReviewModel::takeNames(std::vector<ethereum::TokenInfo> tokens)
{
    for (ethereum::TokenInfo &token : tokens)
        m_tokens.insert_or_assign(token.id, std::move(token));
}

/// Asks the tokens of the review that nobody knows how they call themselves.
Task<> ReviewModel::nameTokens(std::shared_ptr<ReviewFlow> flow)
{
    const QPointer<ReviewModel> self(this);
    const wallet::Plan plan = m_review->plan;
    auto unnamed = unnamedTokens(plan, m_review->simulation.changes);
    auto named = co_await m_session->wallet().describeTokens(plan.chain, std::move(unnamed));
    if (!self || m_session->state() != Session::State::Unlocked || named.empty())
        co_return;
    takeNames(std::move(named));
    if (!isCurrent(flow) || !m_review)
        co_return;
    const QString moved = m_facts.pricesMoved;
    const QStringList dangers = m_facts.dangers;
    ReviewWords known = namesFor(plan.chain);
    known.knowledge = knowledge();
    m_facts = describe(*m_review, known, m_session->wallet().now());
    m_facts.pricesMoved = moved;
    m_accepted = m_accepted && m_facts.dangers == dangers;
    Q_EMIT changed();
}

void ReviewModel::setWorking()
{
    m_state = State::Working;
    m_words = tr("Carrying it out. It goes on if you close this sheet.");
}

void ReviewModel::confirm()
{
    if (!canConfirm())
        return;
    const UnixTime deadline = m_review->plan.limits.deadline;
    if (deadline != UnixTime() && m_session->wallet().now() > deadline) {
        onDeadline();
        return;
    }
    m_deadline.stop();
    setWorking();
    if (m_rule != 0)
        dropFromQueue(m_rule);
    Q_EMIT changed();
    const auto flow = m_flow;
    flow->answer(ReviewFlow::Answer::Yes); // last: it goes on at once
}

void ReviewModel::cancel()
{
    if (m_state != State::Preparing && m_state != State::Waiting)
        return;
    if (m_rule != 0)
        dropFromQueue(m_rule);
    forget(ReviewFlow::Answer::No);
    Q_EMIT changed();
}

void ReviewModel::dismiss()
{
    if (m_state == State::Working) {
        m_shown = false;
        Q_EMIT changed();
        return;
    }
    forget(m_rule != 0 ? ReviewFlow::Answer::Later : ReviewFlow::Answer::No);
    Q_EMIT changed();
}

void ReviewModel::again()
{
    if (!canRepeat())
        return;
    const auto repeat = m_again;
    forget(ReviewFlow::Answer::Later);
    repeat();
}

void ReviewModel::deposit(const QString &position, const QStringList &amounts)
{
    const std::string id = position.toStdString();
    const auto spokenTexts = spokenAmounts(amounts);
    present(tr("Deposit"), [wallet = &m_session->wallet(), id, spokenTexts] {
        return wallet->planDeposit(id, spokenTexts, wallet::Slippage());
    });
}

void ReviewModel::withdraw(const QString &position, int basisPoints)
{
    const std::string id = position.toStdString();
    const auto share = static_cast<unsigned>(std::clamp(basisPoints, 1, 10'000));
    present(tr("Withdraw"),
            [wallet = &m_session->wallet(), id, share] { return wallet->planWithdraw(id, share, wallet::Slippage()); });
}

void ReviewModel::claim(const QString &position)
{
    const std::string id = position.toStdString();
    present(tr("Claim"), [wallet = &m_session->wallet(), id] { return wallet->planClaim(id); });
}

void ReviewModel::compound(const QString &position)
{
    const std::string id = position.toStdString();
    present(tr("Compound"),
            [wallet = &m_session->wallet(), id] { return wallet->planCompound(id, wallet::Slippage()); });
}

void ReviewModel::fail(const QString &problem) { finish(State::Failed, {}, problem); }

void ReviewModel::fail(const Error &error) { fail(saidBySomebody(error, namesFor())); }

void ReviewModel::finish(State state, const QString &words, const QString &problem)
{
    const bool wasHidden = !m_shown;
    m_deadline.stop();
    m_state = state;
    m_words = words;
    m_problem = problem;
    Q_EMIT ended(state == State::Done);
    if (wasHidden && state == State::Done) // closed while it was carried out: there is nobody to tell
        forget(ReviewFlow::Answer::Later);
    else
        m_shown = true;
    Q_EMIT changed();
}

void ReviewModel::forget(ReviewFlow::Answer answer)
{
    const auto flow = std::exchange(m_flow, nullptr);
    m_deadline.stop();
    m_again = nullptr;
    m_review.reset();
    m_pricesThen.reset();
    m_facts = {};
    m_steps.setSteps({});
    m_planId.clear();
    m_origin.clear();
    m_rule = 0;
    m_title.clear();
    m_words.clear();
    m_problem.clear();
    m_askedBy.clear();
    m_expired.clear();
    m_state = State::Idle;
    m_shown = false;
    m_accepted = false;
    m_underWay = false;
    if (flow)
        flow->answer(answer); // last: whoever waits goes on at once
}

void ReviewModel::onStep(const wallet::Record &record)
{
    const bool ours = (!m_planId.empty() && record.plan.id == m_planId) ||
                      (m_planId.empty() && !m_origin.empty() && record.plan.origin == m_origin);
    if (!ours || (m_state != State::Working && m_state != State::Preparing))
        return;
    m_planId = record.plan.id;
    m_steps.setCoin(coinOf(record.plan.chain));
    m_facts.purpose = format::saidOnOneLine(record.plan.purpose);
    // From Preparing, too: a rule with its consent is not asked about. And whatever a device wanted is done.
    setWorking();
    m_steps.setSteps(record.steps);
    Q_EMIT changed();
}

QString ReviewModel::coinOf(ethereum::ChainId chain) const
{
    const chains::ChainSpec *spec = m_session->wallet().registry().find(chain);
    return spec == nullptr ? QString() : format::foreign(spec->native.symbol, 24);
}

void ReviewModel::onSession()
{
    if (m_session->state() == Session::State::Unlocked)
        return;
    forget(ReviewFlow::Answer::Later);
    m_asking.clear();
    m_tokens.clear();
    Q_EMIT waitingChanged();
    Q_EMIT changed();
}

void ReviewModel::onSnapshot()
{
    if (m_state != State::Waiting || !m_review)
        return;
    if (!m_pricesThen)
        m_pricesThen = m_session->snapshot();
    const QString moved =
        movedPrices(m_review->plan, m_session->wallet().registry(), m_pricesThen.get(), m_session->snapshot().get());
    if (moved == m_facts.pricesMoved)
        return;
    m_facts.pricesMoved = moved;
    Q_EMIT changed();
}

void ReviewModel::onActivity()
{
    if (m_state != State::Done || m_planId.empty())
        return;
    constexpr unsigned kLooked = 50;
    const auto records = m_session->wallet().activity(kLooked);
    if (!records)
        return;
    for (const wallet::Record &record : *records)
        if (record.plan.id == m_planId) {
            m_steps.setSteps(record.steps);
            if (!m_underWay)
                continue;
            if (wallet::succeeded(record) || wallet::progressOf(record) == wallet::Progress::Cancelled)
                concludePlan(record);
            else
                finish(State::Failed, {}, failedWords(record));
            Q_EMIT changed();
        }
}

void ReviewModel::onDeadline()
{
    if (m_state != State::Waiting || !m_review)
        return;
    const UnixTime deadline = m_review->plan.limits.deadline;
    if (m_session->wallet().now() <= deadline) { // the machine's clock was set back
        m_deadline.start(std::chrono::seconds(1));
        return;
    }
    m_expired = tr("This plan has waited past its time, and its numbers are old. Plan it anew.");
    Q_EMIT changed();
}

} // namespace sheaf::desktop
