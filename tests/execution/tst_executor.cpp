// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/executor_fixture.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::execution;
using fakes::Answer;
using fakes::ExecutorFixture;
using fakes::FakeChain;
using fakes::KeySigner;

class TestExecutor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { f = fakes::patientFixture(); }
    void cleanup() { f.reset(); }

    void submit_sendsEachStepOnce();
    void submit_writesBeforeItSends();
    void submit_asksWithTheReview();
    void submit_takesNoForAnAnswer();
    void submit_refusesASecondPlan();
    void submit_stopsBeforeTheDoor_data();
    void submit_stopsBeforeTheDoor();
    void submit_survivesALostAnswer_data();
    void submit_survivesALostAnswer();
    void submit_failsWhereTheNetworkRefuses();
    void submit_seesThatTheNonceIsAnothers();
    void submit_stopsAtARevert();
    void submit_stopsWhereTheRestWouldFail();
    void submit_paysNoMoreThanTwiceTheWorstThatWasSeen();
    void submit_sendsADroppedTransactionAgain();
    void submit_leavesWhatIsStuckOpen();
    void submit_staysOpenWhenTheVaultIsLocked();
    void submit_endsWhereTheDeviceSaysNo();
    void submit_endsWhereTheDeviceIsNotThere();
    void submit_waitsUntilFinal();

private:
    std::unique_ptr<ExecutorFixture> f;
};

void TestExecutor::submit_sendsEachStepOnce()
{
    const auto record = f->submit(f->plan("a", 3));
    QVERIFY2(record.has_value(), record ? "" : record.error().detail.c_str());
    QVERIFY(record->state == PlanState::Done);
    QCOMPARE(f->minedNonces(), (std::vector<std::uint64_t>{5, 6, 7}));
    QCOMPARE(f->node.broadcasts.size(), std::size_t(3));
    QCOMPARE(f->signer->signatures, 3);
    for (const Step &step : record->steps) {
        QVERIFY(step.state == StepState::Included);
        // gasUsed 30000 × 2 gwei, as the receipt says
        QCOMPARE(step.feePaid->value().toString(), std::string("60000000000000"));
        QVERIFY(step.block && step.hash && step.nonce);
    }
    QCOMPARE(f->executor->history(10)->size(), std::size_t(1));
    QVERIFY(f->progress.front() == StepState::Signed && f->progress.back() == StepState::Included);
}

void TestExecutor::submit_writesBeforeItSends()
{
    bool looked = false;
    f->node.onBroadcast = [this, &looked](const Bytes &raw) {
        const auto open = f->journal().open();
        const JournalStep &step = open->front().steps[f->node.order.size()];
        looked = step.raw == raw && step.step.state == StepState::Signed;
        return FakeChain::Broadcast();
    };
    QVERIFY(f->submit(f->plan("a", 2)).has_value());
    QVERIFY(looked);
}

void TestExecutor::submit_asksWithTheReview()
{
    Plan plan = f->plan("a", 2);
    plan.notices.push_back(
        policy::Notice::of(policy::Severity::Warning, "recipient_first_time", "You have never sent anything here."));
    Answer yes;
    QVERIFY(async::waitFor(f->executor->submit(plan, &yes)).has_value());
    QCOMPARE(yes.asked.size(), std::size_t(1));
    const Review &review = yes.asked.front();
    QVERIFY(std::find(review.notices.begin(), review.notices.end(), plan.notices.front()) != review.notices.end());
    QCOMPARE(review.simulation.method, std::string("eth_simulateV1"));
    QCOMPARE(review.simulation.calls.size(), std::size_t(2));
    // The first call's limit is of the estimate (50000): 50000 + a quarter + 15000; the second's of the simulation
    // (40000).
    QCOMPARE(review.simulation.calls[0].gasLimit.value(), std::uint64_t(77'500));
    QCOMPARE(review.simulation.calls[1].gasLimit.value(), std::uint64_t(65'000));
    QVERIFY(review.simulation.worstFee > review.simulation.expectedFee);
    QVERIFY(!review.blocked());
}

void TestExecutor::submit_takesNoForAnAnswer()
{
    Answer no(false);
    const auto record = async::waitFor(f->executor->submit(f->plan("a", 1), &no));
    QVERIFY(record.error().code == ErrorCode::Denied);
    QVERIFY(f->node.broadcasts.empty() && f->signer->signatures == 0);
    QVERIFY(f->executor->history(10)->empty());
}

void TestExecutor::submit_refusesASecondPlan()
{
    QVERIFY(f->journal().begin(f->plan("a", 1), true, {}).has_value());
    QVERIFY(f->submit(f->plan("b", 1)).error().code == ErrorCode::Conflict);
    QVERIFY(f->node.broadcasts.empty());
}

void TestExecutor::submit_stopsBeforeTheDoor_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("code");
    QTest::newRow("a call would fail") << "fail" << int(ErrorCode::Reverted);
    QTest::newRow("less comes in than the floor") << "floor" << int(ErrorCode::Denied);
    QTest::newRow("more goes out than stated") << "ceiling" << int(ErrorCode::Denied);
    QTest::newRow("something goes out that is not stated") << "unstated" << int(ErrorCode::Denied);
    QTest::newRow("fees over the plan's limit") << "fees" << int(ErrorCode::Denied);
    QTest::newRow("no money for fees") << "funds" << int(ErrorCode::InsufficientFunds);
    QTest::newRow("contract on no list") << "contract" << int(ErrorCode::Denied);
    QTest::newRow("its maker forbids it") << "forbidden" << int(ErrorCode::Denied);
    QTest::newRow("past its time") << "late" << int(ErrorCode::Denied);
    QTest::newRow("nobody's account") << "account" << int(ErrorCode::Denied);
    QTest::newRow("no calls") << "empty" << int(ErrorCode::InvalidInput);
    QTest::newRow("unknown chain") << "chain" << int(ErrorCode::NotFound);
}

void TestExecutor::submit_stopsBeforeTheDoor()
{
    QFETCH(QString, what);
    QFETCH(int, code);
    const std::string us = KeySigner::account().toLowerHex();
    const std::string them = ExecutorFixture::kContract.toLowerHex();
    const std::string token = ExecutorFixture::kToken.toLowerHex();
    const ethereum::TokenId tokenId{ExecutorFixture::kChain, ExecutorFixture::kToken};
    Plan plan = f->plan("a", 2);
    if (what == "forbidden")
        plan.notices.push_back(
            policy::Notice::of(policy::Severity::Critical, "recipient_is_token", "It is lost there."));
    if (what == "fail")
        f->node.failingCalls.insert(ExecutorFixture::dataOf(2));
    if (what == "floor") {
        f->node.transfers[ExecutorFixture::dataOf(2)] = {{token, them, us, Uint256(99)}};
        plan.effects.inAtLeast = {{tokenId, Uint256(100)}};
    }
    if (what == "ceiling") {
        f->node.transfers[ExecutorFixture::dataOf(1)] = {{token, us, them, Uint256(101)}};
        plan.effects.outAtMost = {{tokenId, Uint256(100)}};
    }
    if (what == "unstated")
        f->node.transfers[ExecutorFixture::dataOf(1)] = {{"", us, them, Uint256(1)}};
    if (what == "fees")
        plan.limits.maxFee = ethereum::Wei(Uint256(1));
    if (what == "funds")
        f->node.balance = Uint256(1'000);
    if (what == "contract")
        plan.calls[1].to = ExecutorFixture::kToken;
    if (what == "late")
        plan.limits.deadline = f->time.now() - std::chrono::seconds(1);
    if (what == "account")
        plan.account = ExecutorFixture::kContract;
    if (what == "empty")
        plan.calls.clear();
    if (what == "chain")
        plan.chain = ethereum::ChainId(1);
    const auto record = f->submit(plan);
    QVERIFY(!record);
    QVERIFY2(record.error().code == ErrorCode(code), record.error().detail.c_str());
    QVERIFY(f->node.broadcasts.empty() && f->signer->signatures == 0);
    QVERIFY(f->executor->history(10)->empty());
}

void TestExecutor::submit_survivesALostAnswer_data()
{
    QTest::addColumn<bool>("taken");
    QTest::addColumn<bool>("lost");
    QTest::addColumn<QByteArray>("error");
    QTest::newRow("taken, and no answer") << true << true << QByteArray();
    QTest::newRow("not taken, and no answer") << false << true << QByteArray();
    QTest::newRow("already known") << true << false << QByteArray("already known");
    QTest::newRow("nonce too low, and ours is mined") << true << false << QByteArray("nonce too low");
}

void TestExecutor::submit_survivesALostAnswer()
{
    QFETCH(bool, taken);
    QFETCH(bool, lost);
    QFETCH(QByteArray, error);
    int times = 0;
    f->node.onBroadcast = [&](const Bytes &) {
        FakeChain::Broadcast first;
        first.take = taken;
        first.lost = lost;
        first.errorMessage = error;
        return times++ == 0 ? first : FakeChain::Broadcast();
    };
    const auto record = f->submit(f->plan("a", 2));
    QVERIFY2(record.has_value(), record ? "" : record.error().detail.c_str());
    QVERIFY2(record->state == PlanState::Done, record->failure.english().c_str());
    QCOMPARE(f->minedNonces(), (std::vector<std::uint64_t>{5, 6}));
    QCOMPARE(f->signer->signatures, 2);
}

void TestExecutor::submit_failsWhereTheNetworkRefuses()
{
    f->node.onBroadcast = [](const Bytes &) {
        FakeChain::Broadcast refused;
        refused.take = false;
        refused.errorMessage = "transaction type not supported";
        return refused;
    };
    const auto record = f->submit(f->plan("a", 2));
    QVERIFY(record->state == PlanState::Failed);
    QVERIFY(record->steps[0].state == StepState::Failed && record->steps[1].state == StepState::Abandoned);
    QVERIFY2(record->failure.english().find("type not supported") != std::string::npos,
             record->failure.english().c_str());
    // The nonce is free again.
    f->node.onBroadcast = nullptr;
    QVERIFY(f->submit(f->plan("b", 1))->state == PlanState::Done);
    QCOMPARE(f->minedNonces(), std::vector<std::uint64_t>{5});
}

void TestExecutor::submit_seesThatTheNonceIsAnothers()
{
    f->node.onBroadcast = [this](const Bytes &) {
        if (f->node.broadcasts.size() == 1)
            f->node.foreignTransaction();
        return FakeChain::Broadcast();
    };
    const auto record = f->submit(f->plan("a", 2));
    QVERIFY(record->state == PlanState::Failed);
    QVERIFY2(record->steps[0].failure.english().find("another transaction") != std::string::npos,
             record->failure.english().c_str());
    QVERIFY(record->steps[1].state == StepState::Abandoned);
    QCOMPARE(f->signer->signatures, 1);
}

void TestExecutor::submit_stopsAtARevert()
{
    f->node.revertingNonces = {6};
    const auto record = f->submit(f->plan("a", 3));
    QVERIFY(record->state == PlanState::Failed);
    QVERIFY(record->steps[0].state == StepState::Included);
    QVERIFY(record->steps[1].state == StepState::Failed && record->steps[1].block && record->steps[1].feePaid);
    QVERIFY(record->steps[2].state == StepState::Abandoned);
    QCOMPARE(f->minedNonces(), (std::vector<std::uint64_t>{5, 6}));
    QVERIFY(f->submit(f->plan("b", 1))->state == PlanState::Done);
}

void TestExecutor::submit_stopsWhereTheRestWouldFail()
{
    f->node.onBroadcast = [this](const Bytes &) {
        f->node.failingCalls.insert(ExecutorFixture::dataOf(3)); // the chain changes once the first is on its way
        return FakeChain::Broadcast();
    };
    const auto record = f->submit(f->plan("a", 3));
    QVERIFY(record->state == PlanState::Failed);
    QVERIFY(record->steps[0].state == StepState::Included);
    QVERIFY(record->steps[1].state == StepState::Abandoned && record->steps[2].state == StepState::Abandoned);
    QCOMPARE(f->signer->signatures, 1);
}

void TestExecutor::submit_paysNoMoreThanTwiceTheWorstThatWasSeen()
{
    f->node.onBroadcast = [this](const Bytes &) {
        f->node.baseFee *= 50; // once the first is on its way
        return FakeChain::Broadcast();
    };
    Answer person;
    const auto record = async::waitFor(f->executor->submit(f->plan("a", 2), &person));
    const execution::Review &seen = person.asked.front();
    QCOMPARE(seen.feeBound().value(), *seen.simulation.worstFee.value().times(2));
    QVERIFY(record->state == PlanState::Failed);
    QVERIFY2(record->failure.english().find("over the plan's limit") != std::string::npos,
             record->failure.english().c_str());
    QVERIFY(record->steps[0].state == StepState::Included && record->steps[1].state == StepState::Abandoned);
    QCOMPARE(f->signer->signatures, 1);
}

void TestExecutor::submit_sendsADroppedTransactionAgain()
{
    f->node.autoMine = false;
    f->node.onBroadcast = [this](const Bytes &) {
        FakeChain::Broadcast first;
        first.take = f->node.broadcasts.size() > 1; // says yes, and forgets it
        f->node.autoMine = first.take;
        return first;
    };
    const auto record = f->submit(f->plan("a", 1));
    QVERIFY(record->state == PlanState::Done);
    QCOMPARE(f->node.broadcasts.size(), std::size_t(2));
    QVERIFY(f->node.broadcasts[0] == f->node.broadcasts[1]);
    QCOMPARE(f->signer->signatures, 1);
}

void TestExecutor::submit_leavesWhatIsStuckOpen()
{
    f->node.autoMine = false;
    const auto before = f->time.steadyNow();
    auto record = f->submit(f->plan("a", 2));
    QVERIFY(record->state == PlanState::Open);
    QVERIFY(record->steps[0].state == StepState::Sent && record->steps[1].state == StepState::Planned);
    QVERIFY(!record->failure.isEmpty());
    QVERIFY(f->time.steadyNow() - before >= f->patience);
    QCOMPARE(f->node.broadcasts.size(), std::size_t(1)); // it is in the pool: nothing to send again
    f->node.autoMine = true;
    f->node.mine();
    const auto recovered = async::waitFor(f->executor->recover());
    QVERIFY(recovered->front().state == PlanState::Done);
    QCOMPARE(f->minedNonces(), (std::vector<std::uint64_t>{5, 6}));
}

void TestExecutor::submit_staysOpenWhenTheVaultIsLocked()
{
    f->signer->refusal = Error{ErrorCode::Locked, "the vault is locked"};
    QVERIFY(f->submit(f->plan("a", 1))->state == PlanState::Open);
    f->signer->refusal.reset();
    f->start();
    QVERIFY(async::waitFor(f->executor->recover())->front().state == PlanState::Done);
    QCOMPARE(f->minedNonces(), std::vector<std::uint64_t>{5});
}

void TestExecutor::submit_endsWhereTheDeviceSaysNo()
{
    f->signer->refusal = Error{ErrorCode::Denied, "refused on the device"};
    const auto record = f->submit(f->plan("a", 1));
    QVERIFY(record->state == PlanState::Abandoned && record->steps[0].state == StepState::Abandoned);
    QVERIFY(f->node.broadcasts.empty());
}

// What a person has given up on is not done behind their back when the device is plugged in again.

void TestExecutor::submit_endsWhereTheDeviceIsNotThere()
{
    f->signer->device = true;
    f->signer->refusal = Error{ErrorCode::Io, "the device was unplugged"};
    const auto record = f->submit(f->plan("a", 2));
    QVERIFY(record->state == PlanState::Abandoned);
    QCOMPARE(record->failure.english(), std::string("the device was unplugged"));
    f->signer->refusal.reset();
    f->start();
    QVERIFY(async::waitFor(f->executor->recover())->empty());
    QVERIFY(f->node.broadcasts.empty());
}

void TestExecutor::submit_waitsUntilFinal()
{
    f->followUntil = chains::Stage::Final;
    f->node.finalizedLag = 0;
    f->start();
    QVERIFY(f->submit(f->plan("a", 1))->steps[0].state == StepState::Final);
}

QTEST_GUILESS_MAIN(TestExecutor)
#include "tst_executor.moc"
