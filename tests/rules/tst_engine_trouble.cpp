// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/engine_fixture.h"

using namespace sheaf;
using namespace sheaf::rules;
using namespace sheaf::rules::test;
using fakes::Answer;
using std::chrono::hours;

class TestEngineTrouble : public QObject, private OnEngine
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void breaker_pausesAfterThreeFailures();
    void breaker_startsAnewAfterASuccess();
    void breaker_isResetByEnabling();
    void edge_actsOnceForEachRise();
    void edge_outlastsARunByHand();
    void conflict_leavesTheMomentDue();
    void network_leavesTheMomentDue();
    void crash_beforeTheJournalIsTriedAgain();
    void crash_afterTheJournalIsNotRepeated();

private:
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
};

void TestEngineTrouble::breaker_pausesAfterThreeFailures()
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

void TestEngineTrouble::breaker_startsAnewAfterASuccess()
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

void TestEngineTrouble::breaker_isResetByEnabling()
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

void TestEngineTrouble::edge_actsOnceForEachRise()
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

void TestEngineTrouble::edge_outlastsARunByHand()
{
    w->add("whenever price of ETH rises above 1900 USD, send 5 USDC to mum on Scripted.");
    Answer yes;
    QVERIFY(w->run(&yes).decision == Decision::Acted);
    QVERIFY(async::waitFor(w->engine->runNow(1, &yes))->decision == Decision::Acted);
    QVERIFY(w->run(&yes).decision == Decision::Waited); // it has not risen again
    QCOMPARE(sent(), 2);
}

void TestEngineTrouble::conflict_leavesTheMomentDue()
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
void TestEngineTrouble::network_leavesTheMomentDue()
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

void TestEngineTrouble::crash_beforeTheJournalIsTriedAgain()
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

void TestEngineTrouble::crash_afterTheJournalIsNotRepeated()
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

QTEST_GUILESS_MAIN(TestEngineTrouble)
#include "tst_engine_trouble.moc"
