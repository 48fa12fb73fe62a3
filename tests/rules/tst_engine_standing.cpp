// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/engine_fixture.h"

using namespace sheaf;
using namespace sheaf::rules;
using namespace sheaf::rules::test;
using fakes::Answer;

class TestEngineStanding : public QObject, private OnEngine
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void standing_needsAConsentFirst();
    void standing_runsWithIt();
    void standing_worksWithWordsInAnyCase();
    void standing_sendsAWholeBalance();
    void consent_ofAnotherSentenceIsRefused();
    void consent_survivesNoChange_data();
    void consent_survivesNoChange();
    void consent_aContactChangedMeanwhileStopsIt();
    void consent_isNoneOfARuleThatAsks();
    void consent_toCompoundLetsNothingLeave();
    void consent_endsWithTheRule();
    void consent_restsWhileTheRuleDoes();
    void byHand_asksThePersonWhateverConsentThereIs();
    void worthIt_compounds();
};

void TestEngineStanding::standing_needsAConsentFirst()
{
    w->add(kSendStanding);
    w->time.advance(kWeek);
    const LogEntry entry = w->run(nullptr);
    QVERIFY(entry.decision == Decision::Asked);
    QVERIFY(contains(entry.reason, "consent"));
    QCOMPARE(sent(), 0);
}

void TestEngineStanding::standing_runsWithIt()
{
    w->add(kSendStanding);
    const auto request = w->engine->consentFor(1);
    QVERIFY(request.has_value());
    QVERIFY(request->consent.recipients == std::set<Address>{kMum});
    QVERIFY(request->consent.functions.size() == 1 && request->calls.size() == 1);
    QVERIFY(request->consent.functions.begin()->contract == w->scripted.usdc);
    QCOMPARE(request->consent.maxSpendUsdPerDay.toString(),
             std::string("100")); // of the sentence, below the policy's 500
    QVERIFY(w->engine->giveConsent(1, request->consent).has_value());
    w->time.advance(kWeek);
    QVERIFY(w->run(nullptr).decision == Decision::Acted);
    QCOMPARE(sent(), 1);
    w->start(); // a stored consent is in force again
    w->time.advance(kWeek);
    const LogEntry entry = w->run(nullptr);
    QVERIFY2(entry.decision == Decision::Acted, entry.reason.c_str());
}

void TestEngineStanding::standing_worksWithWordsInAnyCase()
{
    w->add("every week, send 50 usdc to mum on scripted, at most 100 USD a day, without asking.");
    QVERIFY(w->consent(1).has_value());
    w->time.advance(kWeek);
    const LogEntry entry = w->run(nullptr);
    QVERIFY2(entry.decision == Decision::Acted, entry.reason.c_str());
}

void TestEngineStanding::standing_sendsAWholeBalance()
{
    w->balance(w->scripted.usdc, Uint256(80'000'000));
    w->add("every week, send balance of USDC on Scripted to mum on Scripted, at most 100 USD a day, without asking.");
    QVERIFY(w->consent(1).has_value());
    w->time.advance(kWeek);
    const LogEntry entry = w->run(nullptr);
    QVERIFY2(entry.decision == Decision::Acted, entry.reason.c_str());
}

void TestEngineStanding::consent_ofAnotherSentenceIsRefused()
{
    w->add(kSendStanding);
    w->add("every week, send 51 USDC to mum on Scripted, at most 100 USD a day, without asking.");
    const auto other = w->engine->consentFor(2);
    QVERIFY(w->engine->giveConsent(1, other->consent).error().code == ErrorCode::Conflict);
    policy::Consent renamed = other->consent; // of the second sentence, said to be the first one's
    renamed.ruleId = "1";
    QVERIFY(w->engine->giveConsent(1, renamed).error().code == ErrorCode::Conflict);
    QVERIFY(!w->rule(1).consent);
}

void TestEngineStanding::consent_survivesNoChange_data()
{
    QTest::addColumn<QString>("change");
    for (const char *change :
         {"contact", "function", "contract", "cap of the policy", "gas cap of the policy", "sentence"})
        QTest::newRow(change) << change;
}

/// What changes while the program is not running.
void TestEngineStanding::consent_survivesNoChange()
{
    QFETCH(QString, change);
    w->farm->held = {w->farmPosition(w->scripted.usdc, Uint256(1'000'000))};
    w->add("every week, send 50 USDC to mum on Scripted then compound Farm on Scripted, without asking.");
    QVERIFY(w->consent(1).has_value());
    const policy::Consent before = *w->rule().consent;
    if (change == "contact") {
        w->names.contacts["mum"] = kThief;
        w->policy.recipients.insert(kThief);
    }
    if (change == "function") {
        w->farm->allowed.push_back({kHere, kFarm, "sweep(address)", "a later version's"});
        w->policy.functions.insert({kHere, kFarm, RulesWorld::selector("sweep(address)")});
    }
    if (change == "contract") {
        w->farm->allowed[0].contract = w->farm->contract = kThief;
        w->policy.functions.insert({kHere, kThief, RulesWorld::selector("compound()")});
    }
    if (change == "cap of the policy")
        w->policy.maxSpendUsdPerDay = Decimal::fromInteger(501);
    if (change == "gas cap of the policy")
        w->policy.maxGasUsdPerDay = Decimal::fromInteger(51);
    if (change == "sentence")
        QVERIFY(w->database->run("UPDATE rules SET text = replace(text, '50 USDC', '60 USDC')").has_value());
    w->start();
    w->time.advance(kWeek);
    const LogEntry stopped = w->run(nullptr);
    QVERIFY2(stopped.decision == Decision::Refused, stopped.reason.c_str());
    QVERIFY2(contains(stopped.reason, "onsent"), stopped.reason.c_str());
    QCOMPARE(sent(), 0);
    // What was shown before the change is no consent to what would be shown now.
    QVERIFY(w->engine->giveConsent(1, before).error().code == ErrorCode::Conflict);
    // Seen and given anew, it holds.
    QVERIFY(w->consent(1).has_value());
    w->time.advance(kWeek);
    const LogEntry acted = w->run(nullptr);
    QVERIFY2(acted.decision == Decision::Acted, acted.reason.c_str());
    const auto first = ethereum::SignedTransaction::parse(w->node.broadcasts.front());
    const Address to = change == "contact" ? kThief : kMum;
    QVERIFY(contains(toHex(first->transaction().common().data), toHex(to.view()).c_str()));
}

/// While the program runs: the consent in force names addresses, so the name's new one is not covered.
void TestEngineStanding::consent_aContactChangedMeanwhileStopsIt()
{
    w->policy.recipients.insert(kThief); // the thief is a contact too
    w->start();
    w->add(kSendStanding);
    QVERIFY(w->consent(1).has_value());
    w->names.contacts["mum"] = kThief;
    w->time.advance(kWeek);
    const LogEntry stopped = w->run(nullptr);
    QVERIFY2(stopped.decision == Decision::Refused, stopped.reason.c_str());
    QCOMPARE(sent(), 0);
}

/// What is claimed and put back to work never leaves, so the rule needs no cap to spend under.
void TestEngineStanding::consent_toCompoundLetsNothingLeave()
{
    w->farm->held = {w->farmPosition(w->scripted.usdc, Uint256(1'000'000))};
    w->add("every week, compound Farm on Scripted, without asking.");
    const auto request = w->engine->consentFor(1);
    QVERIFY(request && request->consent.maxSpendUsdPerDay.isZero());
    QVERIFY(w->consent(1).has_value());
    w->time.advance(kWeek);
    const LogEntry entry = w->run(nullptr);
    QVERIFY2(entry.decision == Decision::Acted, entry.reason.c_str());
}

void TestEngineStanding::consent_isNoneOfARuleThatAsks()
{
    w->add(kSendWeekly);
    QVERIFY(w->engine->consentFor(1).error().code == ErrorCode::InvalidInput);
    QVERIFY(w->engine->giveConsent(1, {}).error().code == ErrorCode::InvalidInput);
}

void TestEngineStanding::consent_endsWithTheRule()
{
    w->add(kSendStanding);
    QVERIFY(w->consent(1).has_value());
    QVERIFY(w->engine->remove(1).has_value());
    QVERIFY(w->engine->remove(1).error().code == ErrorCode::NotFound);
    const Rule next = w->add(kSendStanding); // the same words: a rule of its own
    QCOMPARE(next.id, std::int64_t(2));
    QVERIFY(!next.consent);
    w->time.advance(kWeek);
    QVERIFY(w->run(nullptr).decision == Decision::Asked);
    QCOMPARE(sent(), 0);
}

void TestEngineStanding::consent_restsWhileTheRuleDoes()
{
    w->add(kSendStanding);
    QVERIFY(w->consent(1).has_value());
    QVERIFY(w->engine->setEnabled(1, false).has_value());
    w->time.advance(kWeek);
    QVERIFY(async::waitFor(w->engine->runOnce(nullptr))->empty());
    const auto byHand = async::waitFor(w->engine->runNow(1, nullptr));
    QVERIFY(byHand->decision == Decision::Refused);
    QCOMPARE(sent(), 0);
    QVERIFY(w->engine->setEnabled(1, true).has_value());
    QVERIFY(w->run(nullptr).decision == Decision::Acted);
}

void TestEngineStanding::byHand_asksThePersonWhateverConsentThereIs()
{
    w->add(kSendStanding);
    QVERIFY(w->consent(1).has_value());
    Answer no(/*yes=*/false);
    QVERIFY(async::waitFor(w->engine->runNow(1, &no))->decision == Decision::Refused);
    QCOMPARE(no.asked.size(), std::size_t(1));
    QCOMPARE(sent(), 0);
    Answer yes;
    QVERIFY(async::waitFor(w->engine->runNow(1, &yes))->decision == Decision::Acted);
    QCOMPARE(yes.asked.size(), std::size_t(1));
    QCOMPARE(sent(), 1);
}

void TestEngineStanding::worthIt_compounds()
{
    w->farm->held = {w->farmPosition(w->scripted.usdc, Uint256(500'000))}; // 0.5 USD on 4000 USD
    w->add("when compounding is worth it, compound Farm WETH/USDC on Scripted, without asking.");
    QVERIFY(w->consent(1).has_value());
    const LogEntry waiting = w->run(nullptr);
    QVERIFY2(waiting.decision == Decision::Waited, waiting.reason.c_str());
    w->farm->held = {w->farmPosition(w->scripted.usdc, Uint256(500'000'000))};
    const LogEntry acted = w->run(nullptr);
    QVERIFY2(acted.decision == Decision::Acted, acted.reason.c_str());
    QCOMPARE(acted.rewardUsd->toString(), std::string("500"));
    const auto sentTransaction = ethereum::SignedTransaction::parse(w->node.broadcasts.front());
    QVERIFY(sentTransaction->transaction().common().data == FarmProtocol::dataOf("compound()"));
}

QTEST_GUILESS_MAIN(TestEngineStanding)
#include "tst_engine_standing.moc"
