// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rules_world.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::rules;
using namespace sheaf::rules::test;
using fakes::Answer;
using std::chrono::hours;

namespace {

constexpr const char *kSendWeekly = "every week, send 50 USDC to mum on Scripted.";
constexpr const char *kSendStanding =
    "every week, send 50 USDC to mum on Scripted, at most 100 USD a day, without asking.";
constexpr hours kWeek{24 * 7};

bool contains(const std::string &text, const char *part) { return text.find(part) != std::string::npos; }

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { w = std::make_unique<RulesWorld>(); }
    void cleanup() { w.reset(); }

    void add_refusesWhatItCantResolve_data();
    void add_refusesWhatItCantResolve();
    void add_keepsTheCanonicalSentence();
    void runOnce_goesOnWithoutARuleThatCantBeRead();
    void schedule_waitsAndThenRunsOnce();
    void schedule_makesUpForMissedMomentsOnce();
    void frequency_data();
    void frequency();
    void runsAtMost_countsRuns();
    void until_ends();
    void spendAtMost_stopsAtTheCap();
    void spendAtMost_countsWhatAFailedRunSpent();
    void keepAtLeast_stops();
    void keepAtLeast_countsTheFees();
    void gasAtMost_stops();
    void onlyIf_isChecked();
    void unknown_doesNothingAndStaysDue();
    void unknown_saysWhyHoweverOftenItIsAsked();
    void asking_withoutSomebodyWaits();
    void asking_takesNoForAnAnswer();
    void asking_staysDueWhereItIsPutOff();
    void asking_isNoActYetInTheLog();
    void runIfDue_takesOneRule();
    void check_addsNothing();
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
    void breaker_pausesAfterThreeFailures();
    void breaker_startsAnewAfterASuccess();
    void breaker_isResetByEnabling();
    void edge_actsOnceForEachRise();
    void edge_outlastsARunByHand();
    void conflict_leavesTheMomentDue();
    void network_leavesTheMomentDue();
    void crash_beforeTheJournalIsTriedAgain();
    void crash_afterTheJournalIsNotRepeated();
    void dryRun_writesAndSendsNothing();
    void worthIt_compounds();
    void log_hasAReasonForEachDecision();

private:
    int sent() const { return static_cast<int>(w->node.broadcasts.size()); }
    /// As a crash leaves it: an entry that has begun.
    void writeOpenEntry(const std::string &planId, Decision decision = Decision::Acted)
    {
        StoredEntry stored;
        stored.entry.ruleId = 1;
        stored.entry.at = w->time.now();
        stored.entry.decision = decision;
        stored.entry.sentence = kSendWeekly;
        stored.entry.planId = planId;
        stored.spendUsd = Decimal::fromInteger(50);
        stored.isOpen = true;
        RuleStore store(&*w->database);
        QVERIFY(store.log(stored).has_value());
    }

    std::unique_ptr<RulesWorld> w;
};

void TestEngine::add_refusesWhatItCantResolve_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *sentence, ErrorCode code, const char *says) {
        QTest::newRow(name) << sentence << int(code) << says;
    };
    row("no sentence", "every week, do something.", ErrorCode::InvalidInput, "column 13");
    row("nobody's name", "every week, send 50 USDC to dad on Scripted.", ErrorCode::NotFound, "dad");
    row("a bare address", "every week, send 50 USDC to 0x1111111111111111111111111111111111111111 on Scripted.",
        ErrorCode::NotFound, "address book");
    row("an account", "every week, send 50 USDC to mum on Scripted, as holidays.", ErrorCode::NotFound, "holidays");
    row("a chain", "every week, send 50 USDC to mum on Nowhere.", ErrorCode::NotFound, "Nowhere");
    row("a protocol", "every week, compound Nothing USDC on Scripted.", ErrorCode::NotFound, "Nothing");
    row("a token that is sent", "every week, send 50 FOO to mum on Scripted.", ErrorCode::NotFound, "FOO");
    row("a token that is compared", "when price of FOO exceeds 3 USD, send 50 USDC to mum on Scripted.",
        ErrorCode::NotFound, "FOO");
    row("a token that is kept", "every week, send 50 USDC to mum on Scripted, keep at least 5 FOO.",
        ErrorCode::NotFound, "FOO");
    row("a balance of another token", "every week, send 10% of balance of FOO to mum on Scripted.", ErrorCode::NotFound,
        "FOO");
    row("not yet", "every week, bridge 50 USDC to Scripted.", ErrorCode::Unsupported, "bridge");
}

void TestEngine::add_refusesWhatItCantResolve()
{
    QFETCH(QString, sentence);
    QFETCH(int, code);
    QFETCH(QString, says);
    const auto added = w->engine->add(sentence.toStdString());
    QVERIFY(!added.has_value());
    QVERIFY2(int(added.error().code) == code, added.error().detail.c_str());
    QVERIFY2(contains(added.error().detail, says.toUtf8().constData()), added.error().detail.c_str());
    QVERIFY(w->engine->list()->empty());
}

void TestEngine::add_keepsTheCanonicalSentence()
{
    const Rule rule = w->add("EVERY week,  SEND 50 USDC to mum on Scripted , as savings");
    QCOMPARE(rule.text, std::string("every week, send 50 USDC to mum on Scripted, as savings."));
    QVERIFY(rule.account == fakes::KeySigner::account());
    const Rule read = w->rule(rule.id);
    QCOMPARE(read.text, rule.text);
    QVERIFY(read.sentence == rule.sentence && read.createdAt == w->time.now() && !read.consent);
}

void TestEngine::runOnce_goesOnWithoutARuleThatCantBeRead()
{
    w->add(kSendWeekly);
    w->add(kSendWeekly);
    QVERIFY(w->database->run("UPDATE rules SET text = 'every week, dance.' WHERE id = 1").has_value());
    w->time.advance(kWeek);
    Answer yes;
    const auto entries = async::waitFor(w->engine->runOnce(&yes));
    QVERIFY2(entries.has_value(), entries ? "" : entries.error().detail.c_str());
    QCOMPARE(entries->size(), std::size_t(1));
    QCOMPARE(entries->front().ruleId, std::int64_t(2));
    QCOMPARE(sent(), 1);
    const auto rules = w->engine->list();
    QVERIFY(rules->front().state == RuleState::Paused && contains(rules->front().pausedBecause, "column 13"));
    QVERIFY(w->engine->setEnabled(1, true).error().code == ErrorCode::Corrupt); // there is nothing to enable
    QVERIFY(w->engine->remove(1).has_value());
}

void TestEngine::schedule_waitsAndThenRunsOnce()
{
    w->add(kSendWeekly);
    Answer yes;
    QVERIFY(w->run(&yes).decision == Decision::Waited);
    w->time.advance(kWeek - hours(1));
    QVERIFY(w->run(&yes).decision == Decision::Waited);
    QCOMPARE(sent(), 0);
    w->time.advance(hours(1));
    const LogEntry entry = w->run(&yes);
    QVERIFY2(entry.decision == Decision::Acted, entry.reason.c_str());
    QCOMPARE(sent(), 1);
    const auto transaction = ethereum::SignedTransaction::parse(w->node.broadcasts.front());
    QVERIFY(transaction->transaction().common().to == w->scripted.usdc);
    // transfer(address,uint256) of EIP-20: 0xa9059cbb, the recipient, and 50 × 10^6 = 0x2faf080
    QCOMPARE(toHex(transaction->transaction().common().data),
             "a9059cbb000000000000000000000000" + toHex(kMum.view()) + std::string(57, '0') + "2faf080");
    QCOMPARE(entry.transactions.size(), std::size_t(1));
    QVERIFY(entry.transactions.front().hash == transaction->hash());
    QVERIFY(w->run(&yes).decision == Decision::Waited);
    QCOMPARE(sent(), 1);
}

void TestEngine::schedule_makesUpForMissedMomentsOnce()
{
    w->add(kSendWeekly);
    w->time.advance(kWeek * 5 + hours(30));
    Answer yes;
    QVERIFY(w->run(&yes).decision == Decision::Acted);
    QVERIFY(w->run(&yes).decision == Decision::Waited);
    QCOMPARE(sent(), 1);
    w->time.advance(kWeek); // the sixth moment has come
    QVERIFY(w->run(&yes).decision == Decision::Acted);
}

void TestEngine::frequency_data()
{
    QTest::addColumn<QString>("clause");
    QTest::newRow("span") << "not more often than every 2 days";
    QTest::newRow("runs") << "at most 1 run a day";
}

void TestEngine::frequency()
{
    QFETCH(QString, clause);
    w->add("when balance of USDC on Scripted exceeds 10 USDC, send 5 USDC to mum on Scripted, " + clause.toStdString() +
           ".");
    Answer yes;
    QVERIFY(w->run(&yes).decision == Decision::Acted);
    const LogEntry waiting = w->run(&yes);
    QVERIFY(waiting.decision == Decision::Waited);
    QVERIFY(!waiting.reason.empty());
    QCOMPARE(sent(), 1);
    w->time.advance(hours(49));
    QVERIFY(w->run(&yes).decision == Decision::Acted);
}

void TestEngine::runsAtMost_countsRuns()
{
    w->add("when balance of USDC on Scripted exceeds 10 USDC, send 5 USDC to mum on Scripted, at most 3 runs a day.");
    Answer yes;
    for (int i = 0; i < 3; ++i)
        QVERIFY(w->run(&yes).decision == Decision::Acted);
    QVERIFY(w->run(&yes).decision == Decision::Waited);
    QCOMPARE(sent(), 3);
}

void TestEngine::until_ends()
{
    // The clock starts at 2023-11-14 22:13:20 UTC.
    w->add("when balance of USDC on Scripted exceeds 10 USDC, send 5 USDC to mum on Scripted, until 2023-11-15.");
    Answer yes;
    QVERIFY(w->run(&yes).decision == Decision::Acted);
    w->time.advance(hours(24)); // 2023-11-15 22:13: the day is included
    QVERIFY(w->run(&yes).decision == Decision::Acted);
    w->time.advance(hours(2));
    const LogEntry over = w->run(&yes);
    QVERIFY(over.decision == Decision::Waited && contains(over.reason, "until"));
    QCOMPARE(sent(), 2);
}

void TestEngine::spendAtMost_stopsAtTheCap()
{
    w->add(
        "when balance of USDC on Scripted exceeds 10 USDC, send 50 USDC to mum on Scripted, at most 100 USD a week.");
    Answer yes;
    QVERIFY(w->run(&yes).decision == Decision::Acted);
    w->time.advance(hours(24));
    QVERIFY(w->run(&yes).decision == Decision::Acted); // 100 in all: the cap may be reached
    w->time.advance(hours(24));
    const LogEntry stopped = w->run(&yes);
    QVERIFY(stopped.decision == Decision::Refused);
    QVERIFY2(contains(stopped.reason, "100.00 USD"), stopped.reason.c_str());
    QCOMPARE(sent(), 2);
    w->time.advance(hours(24 * 6)); // the first is over a week ago
    QVERIFY(w->run(&yes).decision == Decision::Acted);
}

void TestEngine::spendAtMost_countsWhatAFailedRunSpent()
{
    // The first transaction of the run goes through, the second fails: 50 USDC are gone.
    w->farm->held = {w->farmPosition(w->scripted.usdc, Uint256(1'000'000))};
    w->add("when balance of USDC on Scripted exceeds 10 USDC, send 50 USDC to mum on Scripted then claim Farm on "
           "Scripted, "
           "at most 60 USD a week.");
    w->node.revertingNonces = {1};
    Answer yes;
    const LogEntry failed = w->run(&yes);
    QVERIFY(failed.decision == Decision::Failed);
    QVERIFY(!failed.rewardUsd); // the claim failed
    QCOMPARE(sent(), 2);
    w->time.advance(hours(48));
    const LogEntry stopped = w->run(&yes);
    QVERIFY2(stopped.decision == Decision::Refused, stopped.reason.c_str());
    QCOMPARE(sent(), 2);
}

void TestEngine::keepAtLeast_stops()
{
    w->add(
        "when balance of USDC on Scripted exceeds 10 USDC, send 50 USDC to mum on Scripted, keep at least 951 USDC.");
    Answer yes;
    const LogEntry stopped = w->run(&yes); // 1000 − 50 = 950
    QVERIFY(stopped.decision == Decision::Refused);
    QVERIFY2(contains(stopped.reason, "950 USDC"), stopped.reason.c_str());
    w->balance(w->scripted.usdc, Uint256(1'001'000'000));
    QVERIFY(w->run(&yes).decision == Decision::Acted);
}

void TestEngine::keepAtLeast_countsTheFees()
{
    w->add("when balance of USDC on Scripted exceeds 10 USDC, send 50 USDC to mum on Scripted, keep at least 1 ETH.");
    Answer yes;
    const LogEntry stopped = w->run(&yes); // the account has 1 ETH, and the fees come out of it
    QVERIFY2(stopped.decision == Decision::Refused, stopped.reason.c_str());
    w->node.balance = fakes::ether(2);
    QVERIFY(w->run(&yes).decision == Decision::Acted);
}

void TestEngine::gasAtMost_stops()
{
    w->add("every week, send 50 USDC to mum on Scripted, at most 0.000001 USD of gas a run.");
    w->time.advance(kWeek);
    Answer yes;
    const LogEntry stopped = w->run(&yes);
    QVERIFY2(stopped.decision == Decision::Refused, stopped.reason.c_str());
    QVERIFY(yes.asked.empty());
    QCOMPARE(sent(), 0);
}

void TestEngine::onlyIf_isChecked()
{
    w->add("every week, send 50 USDC to mum on Scripted, if price of ETH is below 1999 USD.");
    w->time.advance(kWeek);
    Answer yes;
    const LogEntry stopped = w->run(&yes);
    QVERIFY(stopped.decision == Decision::Waited);
    QVERIFY2(contains(stopped.reason, "2000"), stopped.reason.c_str());
    QCOMPARE(stopped.readings.size(), std::size_t(1));
    QCOMPARE(stopped.readings.front().value, std::string("2000"));
}

void TestEngine::unknown_doesNothingAndStaysDue()
{
    w->add("every week, send 50 USDC to mum on Scripted, if price of DRW is below 5 USD.");
    w->time.advance(kWeek);
    Answer yes;
    const LogEntry stopped = w->run(&yes);
    QVERIFY(stopped.decision == Decision::Unknown);
    QVERIFY(contains(stopped.reason, "DRW"));
    QVERIFY(!w->rule().lastDueAt);
    QCOMPARE(sent(), 0);
}

void TestEngine::unknown_saysWhyHoweverOftenItIsAsked()
{
    w->add("when gas cost is below 1 USD or gas cost is below 2 USD or gas cost is below 3 USD, send 5 DRW to mum on "
           "Scripted, at most 1 USD of gas a run.");
    w->scripted.feed(w->scripted.ethFeed, 2'000'00000000,
                     2 * ScriptedWorld::kHeartbeat); // stale: the fees have no price
    const LogEntry entry = w->run();
    QVERIFY(entry.decision == Decision::Unknown);
    const std::string why = "the fees have no price";
    std::size_t times = 0;
    for (std::size_t at = entry.reason.find(why); at != std::string::npos; at = entry.reason.find(why, at + 1))
        ++times;
    QVERIFY2(times == 3, entry.reason.c_str());
}

void TestEngine::asking_withoutSomebodyWaits()
{
    w->add(kSendWeekly);
    w->time.advance(kWeek);
    const LogEntry entry = w->run(nullptr);
    QVERIFY(entry.decision == Decision::Asked);
    QVERIFY(entry.planId.empty());
    QCOMPARE(sent(), 0);
    Answer yes; // it stayed due
    QVERIFY(w->run(&yes).decision == Decision::Acted);
    QCOMPARE(yes.asked.size(), std::size_t(1));
}

void TestEngine::asking_takesNoForAnAnswer()
{
    w->add(kSendWeekly);
    w->time.advance(kWeek);
    Answer no(false);
    QVERIFY(w->run(&no).decision == Decision::Refused);
    QCOMPARE(sent(), 0);
    // The moment has been dealt with, and it was no failure and no run.
    QVERIFY(w->run(&no).decision == Decision::Waited);
    QCOMPARE(no.asked.size(), std::size_t(1));
    QVERIFY(w->rule().failuresInARow == 0 && !w->rule().lastRunAt);
}

/// Neither yes nor no: the person looks at it later.
class PutOff final : public execution::Approver
{
public:
    bool isPerson() const override { return true; }
    Task<Result<void>> approve(execution::Review) override
    {
        co_return failure(ErrorCode::Cancelled, "you put it off");
    }
};

void TestEngine::asking_staysDueWhereItIsPutOff()
{
    w->add(kSendWeekly);
    w->time.advance(kWeek);
    PutOff later;
    const LogEntry entry = w->run(&later);
    QVERIFY(entry.decision == Decision::Asked);
    QVERIFY(entry.planId.empty());
    QCOMPARE(sent(), 0);
    QCOMPARE(w->rule().failuresInARow, 0U);
    Answer yes;
    QVERIFY(w->run(&yes).decision == Decision::Acted);
}

/// What the log says while a person looks at the review, and what it goes on saying where the program ends then.
class LogReader final : public execution::Approver
{
public:
    explicit LogReader(RulesWorld *world) : m_world(world) {}
    std::vector<LogEntry> seen;

    bool isPerson() const override { return true; }
    Task<Result<void>> approve(execution::Review) override
    {
        seen = m_world->log();
        co_return Result<void>();
    }

private:
    RulesWorld *m_world;
};

void TestEngine::asking_isNoActYetInTheLog()
{
    w->add(kSendWeekly);
    w->time.advance(kWeek);
    LogReader yes(w.get());
    QVERIFY(w->run(&yes).decision == Decision::Acted);
    QCOMPARE(yes.seen.size(), std::size_t(1));
    QVERIFY(yes.seen.front().decision == Decision::Asked);
    const auto log = w->log();
    QVERIFY(log.size() == 1 && log.front().decision == Decision::Acted);
    QCOMPARE(log.front().transactions.size(), std::size_t(1));
}

void TestEngine::runIfDue_takesOneRule()
{
    w->add(kSendWeekly);
    Answer yes;
    const auto early = async::waitFor(w->engine->runIfDue(1, &yes));
    QVERIFY(early && early->decision == Decision::Waited);
    w->time.advance(kWeek);
    QVERIFY(w->run(nullptr).decision == Decision::Asked);
    const auto due = async::waitFor(w->engine->runIfDue(1, &yes));
    QVERIFY(due && due->decision == Decision::Acted);
    QVERIFY(w->run(&yes).decision == Decision::Waited); // its moment has been dealt with
    QVERIFY(w->engine->setEnabled(1, false));
    const auto off = async::waitFor(w->engine->runIfDue(1, &yes));
    QVERIFY(!off && off.error().code == ErrorCode::Conflict);
}

void TestEngine::check_addsNothing()
{
    QVERIFY(w->engine->check(kSendWeekly));
    const auto unknown = w->engine->check("every week, send 50 USDC to nobody on Scripted.");
    QVERIFY(!unknown && unknown.error().code == ErrorCode::NotFound);
    const auto wrong = w->engine->check("every week, sing.");
    QVERIFY(!wrong && wrong.error().code == ErrorCode::InvalidInput);
    QVERIFY(w->engine->list()->empty());
}

void TestEngine::standing_needsAConsentFirst()
{
    w->add(kSendStanding);
    w->time.advance(kWeek);
    const LogEntry entry = w->run(nullptr);
    QVERIFY(entry.decision == Decision::Asked);
    QVERIFY(contains(entry.reason, "consent"));
    QCOMPARE(sent(), 0);
}

void TestEngine::standing_runsWithIt()
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

void TestEngine::standing_worksWithWordsInAnyCase()
{
    w->add("every week, send 50 usdc to mum on scripted, at most 100 USD a day, without asking.");
    QVERIFY(w->consent(1).has_value());
    w->time.advance(kWeek);
    const LogEntry entry = w->run(nullptr);
    QVERIFY2(entry.decision == Decision::Acted, entry.reason.c_str());
}

void TestEngine::standing_sendsAWholeBalance()
{
    w->balance(w->scripted.usdc, Uint256(80'000'000));
    w->add("every week, send balance of USDC on Scripted to mum on Scripted, at most 100 USD a day, without asking.");
    QVERIFY(w->consent(1).has_value());
    w->time.advance(kWeek);
    const LogEntry entry = w->run(nullptr);
    QVERIFY2(entry.decision == Decision::Acted, entry.reason.c_str());
}

void TestEngine::consent_ofAnotherSentenceIsRefused()
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

void TestEngine::consent_survivesNoChange_data()
{
    QTest::addColumn<QString>("change");
    for (const char *change :
         {"contact", "function", "contract", "cap of the policy", "gas cap of the policy", "sentence"})
        QTest::newRow(change) << change;
}

/// What changes while the program is not running.
void TestEngine::consent_survivesNoChange()
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
void TestEngine::consent_aContactChangedMeanwhileStopsIt()
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
void TestEngine::consent_toCompoundLetsNothingLeave()
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

void TestEngine::consent_isNoneOfARuleThatAsks()
{
    w->add(kSendWeekly);
    QVERIFY(w->engine->consentFor(1).error().code == ErrorCode::InvalidInput);
    QVERIFY(w->engine->giveConsent(1, {}).error().code == ErrorCode::InvalidInput);
}

void TestEngine::consent_endsWithTheRule()
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

void TestEngine::consent_restsWhileTheRuleDoes()
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

void TestEngine::byHand_asksThePersonWhateverConsentThereIs()
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

void TestEngine::breaker_pausesAfterThreeFailures()
{
    w->add("when balance of USDC on Scripted exceeds 10 USDC, send 5 USDC to mum on Scripted, at most 100 USD a day, "
           "without asking.");
    QVERIFY(w->consent(1).has_value());
    w->node.revertingNonces = {0, 1, 2, 3};
    for (unsigned i = 1; i <= 3; ++i) {
        QCOMPARE(w->rule().failuresInARow, i - 1);
        QVERIFY(w->rule().state == RuleState::Enabled);
        QVERIFY(w->run(nullptr).decision == Decision::Failed);
    }
    QVERIFY(w->rule().state == RuleState::Paused);
    QVERIFY2(contains(w->rule().pausedBecause, "3 runs failed in a row"), w->rule().pausedBecause.c_str());
    QCOMPARE(sent(), 3);
    QVERIFY(async::waitFor(w->engine->runOnce(nullptr))->empty());
    w->start(); // and stays so
    QVERIFY(async::waitFor(w->engine->runOnce(nullptr))->empty());
    QVERIFY(async::waitFor(w->engine->runNow(1, nullptr))->decision ==
            Decision::Refused); // its consent is not in force
    QCOMPARE(sent(), 3);
}

void TestEngine::breaker_startsAnewAfterASuccess()
{
    w->add("when balance of USDC on Scripted exceeds 10 USDC, send 5 USDC to mum on Scripted.");
    w->node.revertingNonces = {0, 1, 3, 4};
    Answer yes;
    for (int i = 0; i < 5; ++i)
        w->run(&yes);
    QCOMPARE(sent(), 5);
    QVERIFY(w->rule().state == RuleState::Enabled);
    QCOMPARE(w->rule().failuresInARow, 2U);
}

void TestEngine::breaker_isResetByEnabling()
{
    w->add("when balance of USDC on Scripted exceeds 10 USDC, send 5 USDC to mum on Scripted.");
    w->node.revertingNonces = {0, 1, 2};
    Answer yes;
    for (int i = 0; i < 3; ++i)
        w->run(&yes);
    QVERIFY(w->rule().state == RuleState::Paused);
    QVERIFY(w->engine->setEnabled(1, true).has_value());
    QVERIFY(w->rule().failuresInARow == 0 && w->rule().pausedBecause.empty());
    QVERIFY(w->run(&yes).decision == Decision::Acted);
}

void TestEngine::edge_actsOnceForEachRise()
{
    w->add("whenever price of ETH rises above 1900 USD, send 5 USDC to mum on Scripted.");
    Answer yes;
    QVERIFY(w->run(&yes).decision == Decision::Acted);
    QVERIFY(w->run(&yes).decision == Decision::Waited); // still above
    w->scripted.feed(w->scripted.ethFeed, 1'900'00000000);
    QVERIFY(w->run(&yes).decision == Decision::Waited); // equal is not above
    w->scripted.feed(w->scripted.ethFeed, 1'900'00000001);
    QVERIFY(w->run(&yes).decision == Decision::Acted);
    QCOMPARE(sent(), 2);
}

void TestEngine::edge_outlastsARunByHand()
{
    w->add("whenever price of ETH rises above 1900 USD, send 5 USDC to mum on Scripted.");
    Answer yes;
    QVERIFY(w->run(&yes).decision == Decision::Acted);
    QVERIFY(async::waitFor(w->engine->runNow(1, &yes))->decision == Decision::Acted);
    QVERIFY(w->run(&yes).decision == Decision::Waited); // it has not risen again
    QCOMPARE(sent(), 2);
}

void TestEngine::conflict_leavesTheMomentDue()
{
    w->add(kSendWeekly);
    w->time.advance(kWeek);
    execution::Plan other;
    other.id = "other";
    other.account = fakes::KeySigner::account();
    other.chain = kHere;
    other.calls.push_back(contracts::erc20::transfer(w->scripted.registry.token(w->scripted.id(w->scripted.usdc))->info,
                                                     kMum, Uint256(1)));
    execution::Journal journal(&*w->database, &w->time);
    auto entry = journal.begin(other, true, {});
    QVERIFY(entry.has_value());
    Answer yes;
    QVERIFY(w->run(&yes).decision == Decision::Refused);
    QCOMPARE(sent(), 0);
    QVERIFY(w->rule().failuresInARow == 0 && !w->rule().lastRunAt);
    entry->state = execution::PlanState::Abandoned;
    QVERIFY(journal.save(*entry).has_value());
    QVERIFY(w->run(&yes).decision == Decision::Acted);
    QCOMPARE(sent(), 1);
}

/// The network fails between the plan and its sending.
void TestEngine::network_leavesTheMomentDue()
{
    class Unplugging final : public execution::Approver
    {
    public:
        explicit Unplugging(BothChains *network) : m_network(network) {}
        bool isPerson() const override { return true; }
        Task<Result<void>> approve(execution::Review) override
        {
            m_network->down = true;
            co_return failure(ErrorCode::Network, "no endpoint could be reached");
        }

    private:
        BothChains *m_network;
    };
    w->add(kSendWeekly);
    w->time.advance(kWeek);
    Unplugging unplugging(w->transport.get());
    QVERIFY(w->run(&unplugging).decision == Decision::Unknown);
    QVERIFY(w->run(&unplugging).decision == Decision::Unknown);
    QVERIFY(w->rule().failuresInARow == 0 && !w->rule().lastRunAt);
    w->transport->down = false;
    Answer yes;
    QVERIFY(w->run(&yes).decision == Decision::Acted);
    QCOMPARE(sent(), 1);
}

void TestEngine::crash_beforeTheJournalIsTriedAgain()
{
    w->add(kSendWeekly);
    w->time.advance(kWeek);
    writeOpenEntry("0123456789abcdef0123456789abcdef");
    w->start();
    Answer yes;
    const LogEntry again = w->run(&yes);
    QVERIFY2(again.decision == Decision::Acted, again.reason.c_str());
    QCOMPARE(sent(), 1);
    const auto log = w->log();
    QCOMPARE(log.size(), std::size_t(2));
    QVERIFY(log[1].decision == Decision::Failed && contains(log[1].reason, "before anything was sent"));
    QVERIFY(w->rule().failuresInARow == 0);
    QVERIFY(RuleStore(&*w->database).openEntries()->empty());
}

void TestEngine::crash_afterTheJournalIsNotRepeated()
{
    w->add(kSendWeekly);
    w->time.advance(kWeek);
    execution::Plan plan;
    plan.id = "0123456789abcdef0123456789abcdef";
    plan.account = fakes::KeySigner::account();
    plan.chain = kHere;
    plan.calls.push_back(contracts::erc20::transfer(w->scripted.registry.token(w->scripted.id(w->scripted.usdc))->info,
                                                    kMum, Uint256(50'000'000)));
    plan.limits.deadline = w->time.now() + hours(1);
    writeOpenEntry(plan.id, Decision::Asked); // a person said yes, and the program ended
    QVERIFY(execution::Journal(&*w->database, &w->time).begin(plan, true, {}).has_value());
    w->start();
    const auto recovered = async::waitFor(w->executor->recover());
    QVERIFY2(recovered.has_value(), recovered ? "" : recovered.error().detail.c_str());
    QCOMPARE(sent(), 1);
    Answer yes;
    QVERIFY(w->run(&yes).decision == Decision::Waited);
    QCOMPARE(sent(), 1);
    const auto log = w->log();
    QVERIFY(log.back().decision == Decision::Acted && log.back().transactions.size() == 1);
    QVERIFY(w->rule().lastRunAt.has_value());
}

void TestEngine::dryRun_writesAndSendsNothing()
{
    w->add(kSendWeekly);
    w->time.advance(kWeek);
    const auto dry = async::waitFor(w->engine->dryRun(1));
    QVERIFY(dry.has_value() && dry->entry.decision == Decision::Acted && dry->review);
    QCOMPARE(dry->review->plan.spendUsd.toString(), std::string("50"));
    QVERIFY(w->log().empty() && sent() == 0 && !w->rule().lastRunAt);
}

void TestEngine::worthIt_compounds()
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

void TestEngine::log_hasAReasonForEachDecision()
{
    w->add(kSendWeekly);
    w->run();
    w->run(); // the same again: one entry
    QCOMPARE(w->log().size(), std::size_t(1));
    w->time.advance(kWeek);
    w->run();
    Answer yes;
    w->run(&yes);
    w->run(&yes);
    const auto log = w->log();
    QCOMPARE(log.size(), std::size_t(4));
    for (const LogEntry &entry : log) {
        QVERIFY(!entry.reason.empty());
        QCOMPARE(entry.sentence, std::string(kSendWeekly));
        QCOMPARE(entry.ruleId, std::int64_t(1));
    }
    QVERIFY(log[0].decision == Decision::Waited && log[1].decision == Decision::Acted &&
            log[2].decision == Decision::Asked && log[3].decision == Decision::Waited);
    QVERIFY(log[1].costUsd.has_value() && !log[1].planId.empty());
}

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
