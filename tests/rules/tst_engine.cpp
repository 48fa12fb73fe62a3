// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/engine_fixture.h"

using namespace sheaf;
using namespace sheaf::rules;
using namespace sheaf::rules::test;
using fakes::Answer;
using std::chrono::hours;

class TestEngine : public QObject, private OnEngine
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

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
    void dryRun_writesAndSendsNothing();
    void log_hasAReasonForEachDecision();
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

void TestEngine::dryRun_writesAndSendsNothing()
{
    w->add(kSendWeekly);
    w->time.advance(kWeek);
    const auto dry = async::waitFor(w->engine->dryRun(1));
    QVERIFY(dry.has_value() && dry->entry.decision == Decision::Acted && dry->review);
    QCOMPARE(dry->review->plan.spendUsd.toString(), std::string("50"));
    QVERIFY(w->log().empty() && sent() == 0 && !w->rule().lastRunAt);
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
