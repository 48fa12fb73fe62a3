// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_detail.h"

#include "format.h"
#include "rule_words.h"

#include <QPointer>

#include <algorithm>

namespace sheaf::desktop {

namespace {

constexpr unsigned kLogged = 100;

} // namespace

RuleDetail::RuleDetail(Session *session, QObject *parent) : QObject(parent), m_session(session), m_log(this)
{
    connect(session, &Session::stateChanged, this, [this] {
        if (m_session->state() != Session::State::Unlocked)
            forget();
    });
    connect(session, &Session::rulesChanged, this, &RuleDetail::reload);
}

ReviewWords RuleDetail::words() const
{
    ReviewWords words;
    words.registry = &m_session->wallet().registry();
    if (auto accounts = m_session->wallet().vault().accounts())
        words.accounts = std::move(*accounts);
    if (auto contacts = m_session->wallet().vault().contacts())
        words.contacts = std::move(*contacts);
    words.prices = m_session->snapshot();
    words.currency = m_session->preferences().currency();
    return words;
}

void RuleDetail::open(qint64 rule)
{
    forget();
    m_rule = rule;
    reload();
}

void RuleDetail::close() { forget(); }

void RuleDetail::reload()
{
    if (m_rule == 0)
        return;
    const auto engine = m_session->wallet().rules();
    const auto rule = engine ? (*engine)->find(m_rule) : failure(engine.error());
    if (!rule) { // removed meanwhile
        forget();
        return;
    }
    m_name = ruleName(*rule);
    m_sentence = ruleSentence(*rule);
    m_created = format::moment(rule->createdAt);
    m_account = format::text(rule->account.toString());
    if (const auto accounts = m_session->wallet().vault().accounts())
        for (const wallet::Account &account : *accounts)
            if (account.address == rule->account)
                m_account = format::foreign(account.name, 60);
    auto entries = (*engine)->log(m_rule, kLogged);
    m_problem = entries ? QString() : format::problem(entries.error());
    if (entries)
        m_log.setEntries(std::move(*entries), &m_session->wallet().registry(), m_session->wallet().now());
    Q_EMIT changed();
}

void RuleDetail::dryRun()
{
    if (m_rule == 0 || m_trying)
        return;
    forgetTry();
    m_trying = true;
    Q_EMIT changed();
    wallet::launch(this, tryOut(m_rule));
}

Task<> RuleDetail::tryOut(qint64 rule)
{
    const QPointer<RuleDetail> self(this);
    const auto run = co_await m_session->wallet().dryRunRule(rule);
    if (!self || m_rule != rule || m_session->state() != Session::State::Unlocked)
        co_return;
    m_trying = false;
    if (!run) {
        m_tryDecision = decisionWord(wallet::Decision::Unknown);
        m_tryTone = decisionTone(wallet::Decision::Unknown);
        m_tryReason = format::problem(run.error());
    } else {
        const UnixTime now = m_session->wallet().now();
        const bool wouldAct = run->entry.decision == wallet::Decision::Acted;
        m_tryDecision = wouldAct ? tr("would act") : decisionWord(run->entry.decision);
        m_tryTone = decisionTone(run->entry.decision);
        m_tryReason = sayPhrase(run->entry.said(), wordsOf(m_session->wallet().registry()));
        m_tryReadings = readingsOf(run->entry, m_session->wallet().registry(), now);
        if (run->review)
            m_tryFacts = describe(*run->review, words(), now);
    }
    Q_EMIT changed();
}

QVariantList RuleDetail::consentCallsOf(const rules::Engine::ConsentRequest &request) const
{
    wallet::Wallet &wallet = m_session->wallet();
    const chains::Registry &registry = wallet.registry();
    std::vector<ConsentCall> calls;
    for (const auto &call : request.calls) {
        const QString why = format::saidOnOneLine(call.why);
        const QString function = format::foreign(call.function);
        const QString chain = format::chainName(call.chain, registry);
        const auto names = wallet.contractNames(call.chain);
        const auto named = names.find(call.contract);
        const chains::TokenSpec *token = registry.token({call.chain, call.contract});
        QString contract = format::text(call.contract.toString());
        if (token != nullptr)
            contract.prepend(format::foreign(token->info.symbol, 24) + QStringLiteral(", "));
        else if (named != names.end())
            contract.prepend(format::foreign(named->second, 60) + QStringLiteral(", "));
        const auto same = std::find_if(calls.begin(), calls.end(), [&](const ConsentCall &one) {
            return one.why == why && one.function == function && one.chain == chain;
        });
        if (same == calls.end())
            calls.push_back({why, function, chain, {contract}});
        else
            same->contracts << contract;
    }
    QVariantList out;
    for (const ConsentCall &call : calls)
        out << QVariant::fromValue(call);
    return out;
}

void RuleDetail::askConsent(qint64 rule)
{
    forgetConsent();
    const auto engine = m_session->wallet().rules();
    const auto request = engine ? (*engine)->consentFor(rule) : failure(engine.error());
    if (!request) {
        m_problem = format::problem(request.error());
        Q_EMIT changed();
        return;
    }
    const ReviewWords known = words();
    m_consentCalls = consentCallsOf(*request);
    for (const ethereum::Address &recipient : request->consent.recipients) {
        QString name;
        for (const wallet::Contact &contact : known.contacts)
            if (contact.address == recipient)
                name = format::foreign(contact.name, 60) + QLatin1Char('\n');
        m_consentRecipients << name + format::text(recipient.toString());
    }
    m_spendCap = request->consent.maxSpendUsdPerDay.isZero()
                     ? tr("nothing")
                     : tr("%1 USD a day").arg(format::money(request->consent.maxSpendUsdPerDay));
    m_gasCap = tr("%1 USD a day").arg(format::money(request->consent.maxGasUsdPerDay));
    m_consent = request->consent;
    m_consentRule = rule;
    if (m_rule != rule) {
        m_rule = rule;
        reload();
    }
    Q_EMIT changed();
}

void RuleDetail::refuseConsent()
{
    forgetConsent();
    Q_EMIT changed();
}

void RuleDetail::giveConsent(SecretField *field)
{
    if (field == nullptr)
        return;
    give(field->take());
}

void RuleDetail::give(Secret password)
{
    if (!m_consent || m_giving || password.size() == 0)
        return;
    m_giving = true;
    m_consentProblem.clear();
    Q_EMIT changed();
    wallet::launch(this, give(m_consentRule, *m_consent, std::move(password)));
}

Task<> RuleDetail::give(qint64 rule, policy::Consent consent, Secret password)
{
    const QPointer<RuleDetail> self(this);
    const auto given = co_await m_session->wallet().giveConsent(rule, std::move(consent), std::move(password));
    if (!self)
        co_return;
    m_giving = false;
    if (m_consentRule != rule || m_session->state() != Session::State::Unlocked) {
        Q_EMIT changed();
        co_return;
    }
    if (!given) {
        m_consentProblem = given.error().code == ErrorCode::WrongPassword
                               ? tr("That is not the vault's password. No consent was given.")
                               : format::problem(given.error());
        Q_EMIT changed();
        Q_EMIT consentRefused();
        co_return;
    }
    forgetConsent();
    Q_EMIT m_session->rulesChanged();
    Q_EMIT changed();
    Q_EMIT consentGiven(rule);
}

void RuleDetail::forgetTry()
{
    m_tryFacts = {};
    m_tryReadings.clear();
    m_tryDecision.clear();
    m_tryReason.clear();
    m_tryTone = 0;
    m_trying = false;
}

void RuleDetail::forgetConsent()
{
    m_consent.reset();
    m_consentRule = 0;
    m_consentCalls.clear();
    m_consentRecipients.clear();
    m_spendCap.clear();
    m_gasCap.clear();
    m_consentProblem.clear();
}

void RuleDetail::forget()
{
    forgetTry();
    forgetConsent();
    m_rule = 0;
    m_name.clear();
    m_sentence.clear();
    m_account.clear();
    m_created.clear();
    m_problem.clear();
    m_log.setEntries({}, &m_session->wallet().registry(), m_session->wallet().now());
    Q_EMIT changed();
}

} // namespace sheaf::desktop
