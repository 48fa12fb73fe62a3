// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices.h"

#include "format.h"

#include <QGuiApplication>

namespace sheaf::desktop {

namespace {

constexpr unsigned kEntries = 64; ///< of the rules' log, looked at for what is new
const QString kRules = QStringLiteral("rules");

constexpr std::chrono::minutes kBetweenLooks{5};

/// Below 1 anyone may liquidate the debt.
Decimal worryBelow() { return *Decimal::parse("1.2"); }
/// Back above this, the next fall is a new one: a figure that hovers about the line is told of once.
Decimal calmAbove() { return *Decimal::parse("1.25"); }

QString positionName(const protocols::Position &position, const chains::Registry &registry)
{
    return Notices::tr("%1 on %2")
        .arg(format::text(position.protocolName), format::chainName(position.chain, registry));
}

} // namespace

Notices::Notices(Session *session, Notifier *notifier, ToastModel *toasts, QObject *parent)
    : QObject(parent), m_session(session), m_notifier(notifier), m_toasts(toasts)
{
    connect(session, &Session::stateChanged, this, [this] {
        if (m_session->state() == Session::State::Unlocked)
            begin();
        else
            forget();
    });
    m_debts.setInterval(kBetweenLooks);
    m_debts.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_debts, &QTimer::timeout, session, &Session::refresh);
    connect(session, &Session::rulesChanged, this, &Notices::readRules);
    connect(session, &Session::snapshotChanged, this, &Notices::readHealth);
    connect(notifier, &Notifier::opened, this, [this](const QString &topic) {
        Q_EMIT openWanted(topic.startsWith(QLatin1String("rule")) ? kRules : QStringLiteral("dashboard"));
    });
    if (const auto *application = qobject_cast<QGuiApplication *>(QCoreApplication::instance())) {
        m_looking = QGuiApplication::applicationState() == Qt::ApplicationActive;
        connect(application, &QGuiApplication::applicationStateChanged, this,
                [this](Qt::ApplicationState state) { m_looking = state == Qt::ApplicationActive; });
    }
    if (session->state() == Session::State::Unlocked)
        begin();
}

/// What happened before the vault was opened is in the log; nobody is woken for it.
void Notices::begin()
{
    if (m_begun)
        return;
    m_begun = true;
    if (const auto engine = m_session->wallet().rules()) {
        if (const auto newest = (*engine)->log(0, 1); newest && !newest->empty())
            m_lastEntry = newest->front().id;
        if (const auto rules = (*engine)->list())
            for (const wallet::Rule &rule : *rules)
                if (rule.state == rules::RuleState::Paused)
                    m_paused.insert(rule.id);
    }
    Q_EMIT waitingChanged();
    readHealth();
}

/// Nothing that was said stays to be read by whoever sits before a locked vault.
void Notices::forget()
{
    m_begun = false;
    m_lastEntry = 0;
    m_asked.clear();
    m_paused.clear();
    m_unhealthy.clear();
    m_debts.stop();
    m_notifier->clear();
    Q_EMIT waitingChanged();
}

void Notices::readRules()
{
    if (!m_begun || m_session->state() != Session::State::Unlocked)
        return;
    const auto engine = m_session->wallet().rules();
    if (!engine)
        return;
    if (const auto entries = (*engine)->log(0, kEntries)) {
        std::set<std::int64_t> seen;
        for (const wallet::LogEntry &entry : *entries) {
            if (!seen.insert(entry.ruleId).second)
                continue;
            if (entry.decision == wallet::Decision::Asked)
                m_asked.insert(entry.ruleId);
            else
                m_asked.erase(entry.ruleId);
        }
        for (auto entry = entries->rbegin(); entry != entries->rend(); ++entry)
            if (entry->id > m_lastEntry)
                tellOf(*entry);
        if (!entries->empty())
            m_lastEntry = std::max(m_lastEntry, entries->front().id);
    }
    if (const auto rules = (*engine)->list()) {
        std::set<std::int64_t> paused;
        std::set<std::int64_t> there;
        for (const wallet::Rule &rule : *rules) {
            there.insert(rule.id);
            if (rule.state != rules::RuleState::Paused)
                continue;
            paused.insert(rule.id);
            if (!m_paused.contains(rule.id))
                say(QStringLiteral("rule-%1-paused").arg(rule.id), tr("A rule was paused"),
                    format::text(rule.text) + QLatin1Char('\n') + format::saidOnOneLine(rule.pausedSaid(), 600), true);
        }
        m_paused = std::move(paused);
        std::erase_if(m_asked, [&there](std::int64_t id) { return !there.contains(id); });
    }
    Q_EMIT waitingChanged();
}

void Notices::tellOf(const wallet::LogEntry &entry)
{
    const QString topic = QStringLiteral("rule-%1").arg(entry.ruleId);
    const QString text = entry.reason.empty() ? format::text(entry.sentence) : format::saidOnOneLine(entry.said(), 600);
    switch (entry.decision) {
    case wallet::Decision::Acted:
        return say(topic, tr("A rule was carried out"), text, false);
    case wallet::Decision::Asked:
        return say(topic, tr("A rule waits for your yes"), text, true);
    case wallet::Decision::Failed:
        return say(topic, tr("A rule's transaction failed"), text, true);
    case wallet::Decision::Waited:
    case wallet::Decision::Unknown:
    case wallet::Decision::Refused:
        return;
    }
}

void Notices::readHealth()
{
    const Session::Snapshot snapshot = m_session->snapshot();
    if (!m_begun || !snapshot)
        return;
    bool owes = false;
    for (const portfolio::ChainSnapshot &chain : snapshot->chains) {
        for (const portfolio::ValuedPosition &valued : chain.positions) {
            const protocols::Position &position = valued.position;
            owes = owes || position.healthFactor;
            if (chain.stale || !position.healthFactor || position.healthFactor->origin.trust == contracts::Trust::Stale)
                continue;
            // One figure for all that an account has at a lender.
            const QString key = QStringLiteral("health-%1-%2-%3")
                                    .arg(format::text(position.protocol))
                                    .arg(position.chain.value())
                                    .arg(format::text(position.account.toString()));
            const Decimal &health = position.healthFactor->value;
            if (health < worryBelow() && m_unhealthy.insert(key).second)
                say(key, tr("A debt comes near its liquidation"),
                    tr("The health factor of %1 is %2; below 1 it can be liquidated.")
                        .arg(positionName(position, m_session->wallet().registry()),
                             format::number(health.toString(), 2)),
                    true);
            else if (health > calmAbove())
                m_unhealthy.erase(key);
        }
    }
    if (!owes)
        m_debts.stop();
    else if (!m_debts.isActive())
        m_debts.start();
}

void Notices::say(const QString &topic, const QString &title, const QString &text, bool urgent)
{
    if (m_looking)
        m_toasts->say(title);
    else if (m_session->preferences().notify())
        m_notifier->show({topic, title, text, urgent});
}

} // namespace sheaf::desktop
