// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/executor_fixture.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::execution;
using fakes::Answer;
using fakes::ExecutorFixture;
using fakes::FakeChain;

class TestExecutorRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { f = fakes::patientFixture(); }
    void cleanup() { f.reset(); }

    void unattended_needsTheConsentInForce();
    void unattended_needsAPrice();
    void unattended_keepsToTheDaysCap();
    void unattended_needsASignerWithoutAPerson();
    void review_refusesCallsWhereThereIsNoContract();
    void stepwise_warnsAPersonAndStopsARule();
    void recover_sendsTheSameBytes();
    void recover_doesNotSendWhatIsMined();
    void recover_signsWhatIsPlanned();
    void recover_abandonsWhatIsLate();
    void recover_ofABackupFollowsAndSignsNothing();
    void recover_survivesADroppedStepBefore();
    void follow_goesOnToFinal();
    void follow_survivesAReorganisation();
    void end_ofTheExecutorEndsItsTasks();

private:
    std::unique_ptr<ExecutorFixture> f;
};

void TestExecutorRecovery::unattended_needsTheConsentInForce()
{
    QVERIFY(f->submitUnattended(f->rulesPlan("a", 1)).error().code == ErrorCode::Denied);
    f->executor->putInForce(f->consent());
    QVERIFY(async::waitFor(f->executor->review(f->rulesPlan("a", 1)))->notices.empty());
    QVERIFY(f->submitUnattended(f->rulesPlan("a", 1))->state == PlanState::Done);
    f->executor->withdrawConsent("3");
    QVERIFY(f->submitUnattended(f->rulesPlan("b", 1)).error().code == ErrorCode::Denied);
    // A person needs none.
    QVERIFY(f->submit(f->rulesPlan("c", 1))->state == PlanState::Done);
    Plan without = f->rulesPlan("d", 1);
    without.consent.reset();
    QVERIFY(f->submitUnattended(without).error().code == ErrorCode::Denied);
}

void TestExecutorRecovery::unattended_needsAPrice()
{
    f->executor->putInForce(f->consent());
    Plan plan = f->rulesPlan("a", 1);
    plan.nativePriceUsd.reset();
    QVERIFY(f->submitUnattended(plan).error().code == ErrorCode::Denied);
    plan = f->rulesPlan("b", 1);
    plan.effects.outAtMost = {{{ExecutorFixture::kChain, ExecutorFixture::kToken}, Uint256(1)}};
    QVERIFY(f->submitUnattended(plan).error().code == ErrorCode::Denied);
    plan.spendUsd = *Decimal::parse("1");
    QVERIFY(f->submitUnattended(plan)->state == PlanState::Done);
}

void TestExecutorRecovery::unattended_keepsToTheDaysCap()
{
    f->executor->putInForce(f->consent());
    Plan plan = f->rulesPlan("a", 1);
    plan.spendUsd = *Decimal::parse("60");
    QVERIFY(f->submitUnattended(plan)->state == PlanState::Done);
    plan.id = "b";
    plan.spendUsd = *Decimal::parse("40.000000000000000001");
    QVERIFY(f->submitUnattended(plan).error().code == ErrorCode::Denied);
    plan.spendUsd = *Decimal::parse("40");
    QVERIFY(f->submitUnattended(plan)->state == PlanState::Done);
}

void TestExecutorRecovery::unattended_needsASignerWithoutAPerson()
{
    f->executor->putInForce(f->consent());
    f->signer->unattended = false;
    QVERIFY(f->submitUnattended(f->rulesPlan("a", 1)).error().code == ErrorCode::Denied);
    QVERIFY(f->submit(f->plan("b", 1))->state == PlanState::Done);
}

/// To an address without code every call succeeds: a deposit there would be reported as done.
void TestExecutorRecovery::review_refusesCallsWhereThereIsNoContract()
{
    f->node.withoutCode.insert(ExecutorFixture::kContract.toLowerHex());
    const auto review = async::waitFor(f->executor->review(f->plan("a", 2)));
    QCOMPARE(std::count_if(review->notices.begin(), review->notices.end(),
                           [](const auto &notice) { return notice.code == "no_code"; }),
             1);
    QVERIFY(review->blocked());
    QVERIFY(!f->submit(f->plan("b", 1)));
    QVERIFY(f->node.broadcasts.empty());
    f->node.withoutCode.clear();
    QVERIFY(f->submit(f->plan("c", 1)));
}

void TestExecutorRecovery::stepwise_warnsAPersonAndStopsARule()
{
    f->node.hasSimulateV1 = false;
    f->executor->putInForce(f->consent());
    const auto review = async::waitFor(f->executor->review(f->plan("a", 2)));
    QCOMPARE(review->simulation.method, std::string("eth_call with state overrides"));
    QCOMPARE(review->notices.size(), std::size_t(2));
    QCOMPARE(review->notices[0].code, std::string("not_simulated"));
    QCOMPARE(review->notices[1].code, std::string("changes_unknown"));
    QVERIFY(!review->blocked());
    QVERIFY(f->submitUnattended(f->rulesPlan("a", 2)).error().code == ErrorCode::Denied);
    f->node.failingCalls.insert(ExecutorFixture::dataOf(1));
    QVERIFY(f->submit(f->plan("b", 2)).error().code == ErrorCode::Reverted);
}

void TestExecutorRecovery::recover_sendsTheSameBytes()
{
    // The program ends after the signature is written: the executor goes with the answer still out.
    f->node.onBroadcast = [](const Bytes &) {
        FakeChain::Broadcast never;
        never.take = false;
        never.lost = true;
        return never;
    };
    auto record = f->submit(f->plan("a", 2));
    QVERIFY(record->state == PlanState::Open && record->steps[0].state == StepState::Signed);
    const Bytes raw = f->journal().open()->front().steps[0].raw;
    f->node.onBroadcast = nullptr;
    f->node.broadcasts.clear();
    f->openDatabase();
    f->start();
    const auto recovered = async::waitFor(f->executor->recover());
    QVERIFY(recovered->front().state == PlanState::Done);
    QVERIFY(f->node.broadcasts.front() == raw);
    QCOMPARE(f->minedNonces(), (std::vector<std::uint64_t>{5, 6}));
    QCOMPARE(f->signer->signatures, 2);
    QVERIFY(async::waitFor(f->executor->recover())->empty());
}

void TestExecutorRecovery::recover_doesNotSendWhatIsMined()
{
    auto entry = f->journal().begin(f->plan("a", 1), true, {});
    f->node.autoMine = false;
    f->node.hasSimulateV1 = true;
    // Sent, mined, and the program ended before it wrote so.
    QVERIFY(async::waitFor(f->executor->recover())->front().state == PlanState::Open);
    QCOMPARE(f->node.broadcasts.size(), std::size_t(1));
    f->node.mine();
    f->start();
    QVERIFY(async::waitFor(f->executor->recover())->front().state == PlanState::Done);
    QCOMPARE(f->node.broadcasts.size(), std::size_t(1));
}

void TestExecutorRecovery::recover_signsWhatIsPlanned()
{
    QVERIFY(f->journal().begin(f->plan("a", 2), true, {}).has_value());
    const auto recovered = async::waitFor(f->executor->recover());
    QVERIFY(recovered->front().state == PlanState::Done);
    QCOMPARE(f->minedNonces(), (std::vector<std::uint64_t>{5, 6}));
}

void TestExecutorRecovery::recover_abandonsWhatIsLate()
{
    Plan plan = f->plan("a", 2);
    plan.limits.deadline = f->time.now() - std::chrono::seconds(1);
    QVERIFY(f->journal().begin(plan, true, {}).has_value());
    const auto recovered = async::waitFor(f->executor->recover());
    QVERIFY(recovered->front().state == PlanState::Abandoned);
    QVERIFY(recovered->front().steps[0].state == StepState::Abandoned);
    QVERIFY(!recovered->front().failure.isEmpty());
    QVERIFY(f->node.broadcasts.empty() && f->signer->signatures == 0);
    QVERIFY(async::waitFor(f->executor->recover())->empty());
}

void TestExecutorRecovery::recover_ofABackupFollowsAndSignsNothing()
{
    f->node.autoMine = false;
    QVERIFY(f->submit(f->plan("a", 2))->state == PlanState::Open);
    QVERIFY(f->journal().endUnsigned().has_value());
    f->node.mine();
    f->start();
    const auto recovered = async::waitFor(f->executor->recover());
    QVERIFY(recovered->front().state == PlanState::Abandoned);
    QCOMPARE(recovered->front().failure.english(), std::string(kLeftBehind));
    QVERIFY(recovered->front().steps[0].state == StepState::Included);
    QVERIFY(recovered->front().steps[1].state == StepState::Abandoned);
    QCOMPARE(f->signer->signatures, 1);
    QVERIFY(async::waitFor(f->executor->recover())->empty());
}

void TestExecutorRecovery::recover_survivesADroppedStepBefore()
{
    // The first step was mined when the program ended; a reorganisation drops it before the second is signed.
    f->signer->refusal.reset();
    int signatures = 0;
    f->node.onBroadcast = [this, &signatures](const Bytes &) {
        if (++signatures == 1)
            f->signer->refusal = Error{ErrorCode::Locked, "locked"};
        return FakeChain::Broadcast();
    };
    auto record = f->submit(f->plan("a", 2));
    QVERIFY(record->state == PlanState::Open && record->steps[0].state == StepState::Included);
    f->node.undoLast(/*forget=*/true);
    f->signer->refusal.reset();
    f->start();
    QVERIFY(async::waitFor(f->executor->recover())->front().state == PlanState::Done);
    QCOMPARE(f->minedNonces(), (std::vector<std::uint64_t>{5, 6}));
    QVERIFY(f->node.broadcasts[0] == f->node.broadcasts[1]);
    QCOMPARE(f->signer->signatures, 2);
}

void TestExecutorRecovery::follow_goesOnToFinal()
{
    QVERIFY(f->submit(f->plan("a", 1)).has_value());
    QVERIFY(async::waitFor(f->executor->follow())->front().steps[0].state == StepState::Included);
    f->node.mine();
    f->node.mine();
    QVERIFY(async::waitFor(f->executor->follow())->front().steps[0].state == StepState::Final);
    QVERIFY(async::waitFor(f->executor->follow())->empty());
}

void TestExecutorRecovery::follow_survivesAReorganisation()
{
    QVERIFY(f->submit(f->plan("a", 1)).has_value());
    f->node.undoLast(/*forget=*/true);
    f->node.autoMine = false;
    const auto once = async::waitFor(f->executor->follow());
    QVERIFY(once->front().steps[0].state == StepState::Sent && !once->front().steps[0].block);
    QCOMPARE(f->node.broadcasts.size(), std::size_t(2));
    QVERIFY(f->node.broadcasts[0] == f->node.broadcasts[1]);
    f->node.mine();
    QVERIFY(async::waitFor(f->executor->follow())->front().steps[0].state == StepState::Included);
    QCOMPARE(f->minedNonces(), std::vector<std::uint64_t>{5});
}

void TestExecutorRecovery::end_ofTheExecutorEndsItsTasks()
{
    f->node.autoMine = false;
    Answer yes;
    auto task = f->executor->submit(f->plan("a", 1), &yes);
    while (f->node.broadcasts.empty())
        QCoreApplication::processEvents();
    f->executor.reset();
    QVERIFY(async::waitFor(std::move(task)).error().code == ErrorCode::Cancelled);
    QVERIFY(f->journal().open()->front().steps[0].raw == f->node.broadcasts[0]);
}

QTEST_GUILESS_MAIN(TestExecutorRecovery)
#include "tst_executor_recovery.moc"
