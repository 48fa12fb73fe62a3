// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_runner.h"

#include "format.h"
#include "rule_words.h"

#include <QPointer>

#include <algorithm>

namespace sheaf::desktop {

namespace {

constexpr std::chrono::seconds kFirstPause{5};
constexpr std::chrono::seconds kLongestPause{300};

std::chrono::seconds pauseAfter(int failures)
{
    return std::min(kFirstPause * (1 << std::clamp(failures - 1, 0, 10)), kLongestPause);
}

} // namespace

RuleRunner::RuleRunner(Session *session, ReviewModel *review, QObject *parent)
    : QObject(parent), m_session(session), m_review(review)
{
    m_retry.setSingleShot(true);
    m_retry.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_retry, &QTimer::timeout, this, &RuleRunner::update);
    connect(session, &Session::stateChanged, this, &RuleRunner::update);
    connect(session, &Session::rulesChanged, this, &RuleRunner::update);
    connect(&session->preferences(), &Preferences::changed, this, &RuleRunner::update);
}

RuleRunner::~RuleRunner()
{
    ++m_generation;
    m_session->wallet().stopRules();
}

bool RuleRunner::isWanted() const
{
    return m_session->state() == Session::State::Unlocked && m_session->preferences().networkAllowed() &&
           !m_session->wallet().vault().restraint();
}

bool RuleRunner::hasRulesOn() const
{
    const auto engine = m_session->wallet().rules();
    const auto rules = engine ? (*engine)->list() : failure(engine.error());
    return rules && std::any_of(rules->begin(), rules->end(),
                                [](const wallet::Rule &rule) { return rule.state == rules::RuleState::Enabled; });
}

void RuleRunner::update()
{
    if (m_session->state() != Session::State::Unlocked) {
        m_recovered = false;
        m_failures = 0;
    }
    if (!isWanted()) {
        stop();
        setState(State::Off, {});
        return;
    }
    const bool on = m_session->preferences().rulesRun();
    const bool any = hasRulesOn();
    if (m_recovered && (!on || !any)) {
        stop();
        setState(on ? State::Idle : State::Off,
                 on ? QString() : tr("Rules rest: they are switched off in the settings."));
        return;
    }
    if (m_isRunning || m_retry.isActive())
        return;
    m_isRunning = true;
    wallet::launch(this, run(++m_generation));
}

void RuleRunner::stop()
{
    ++m_generation;
    m_retry.stop();
    if (std::exchange(m_isRunning, false))
        m_session->wallet().stopRules();
}

void RuleRunner::setState(State state, const QString &words)
{
    if (m_state == state && m_words == words)
        return;
    m_state = state;
    m_words = words;
    Q_EMIT changed();
}

Task<> RuleRunner::run(quint64 generation)
{
    const QPointer<RuleRunner> self(this);
    if (!m_recovered) {
        const auto carried = co_await m_session->wallet().recover();
        if (!self || m_generation != generation)
            co_return;
        if (!carried && carried.error().code == ErrorCode::Conflict) {
            brokeOff(carried.error());
            co_return;
        }
        m_recovered = true;
        Q_EMIT m_session->activityChanged();
        if (!m_session->preferences().rulesRun() || !hasRulesOn()) {
            m_isRunning = false;
            update();
            co_return;
        }
    }
    setState(State::Running, tr("watched"));
    const auto logged = [self, generation](const wallet::LogEntry &entry) {
        if (self && self->m_generation == generation)
            self->onLogged(entry);
    };
    // Nobody is asked from here: a rule that asks first is logged so, and waits in the sheet's queue.
    const auto ended = co_await m_session->wallet().runRules(nullptr, logged);
    if (!self || m_generation != generation)
        co_return;
    if (ended) {
        m_isRunning = false;
        setState(State::Idle, {});
    } else {
        brokeOff(ended.error());
    }
}

void RuleRunner::brokeOff(const Error &error)
{
    m_isRunning = false;
    const auto pause = pauseAfter(++m_failures);
    m_retry.start(pause);
    if (error.code == ErrorCode::Conflict) {
        setState(State::Elsewhere, tr("Another program is running the rules of this vault."));
        return;
    }
    setState(State::Trouble,
             tr("The rules rest, and begin again in %1: %2").arg(format::duration(pause), format::explained(error)));
}

void RuleRunner::onLogged(const wallet::LogEntry &entry)
{
    m_failures = 0;
    const auto engine = m_session->wallet().rules();
    const auto rule = engine ? (*engine)->find(entry.ruleId) : failure(engine.error());
    if (!rule) // removed meanwhile
        return;
    const QString name = ruleName(*rule);
    const QString reason = format::saidOnOneLine(entry.said(), 600);
    const bool needsConsent = wallet::wantsConsent(*rule) && !rule->consent;
    if (entry.decision == wallet::Decision::Asked && !needsConsent)
        m_review->queueRule(entry.ruleId, name);
    Q_EMIT decided(entry.ruleId, name, entry.decision, reason);
    if (rule->state == rules::RuleState::Paused)
        Q_EMIT paused(entry.ruleId, name, format::saidOnOneLine(rule->pausedSaid(), 600));
    if (entry.decision == wallet::Decision::Acted || entry.decision == wallet::Decision::Failed)
        Q_EMIT m_session->activityChanged();
    Q_EMIT m_session->rulesChanged();
}

} // namespace sheaf::desktop
