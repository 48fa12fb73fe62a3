// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/launch.h"
#include "execution/executor_fixture.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::execution;
using fakes::Answer;
using fakes::ExecutorFixture;
using fakes::FakeChain;
using fakes::KeySigner;

namespace {

const ethereum::Eip1559Transaction &fieldsOf(const ethereum::SignedTransaction &transaction)
{
    return std::get<ethereum::Eip1559Transaction>(transaction.transaction().fields());
}

ethereum::Eip1559Transaction parsed(const Bytes &raw) { return fieldsOf(*ethereum::SignedTransaction::parse(raw)); }

Task<> cancelInto(Executor *executor, Answer *answer, std::optional<Result<Record>> *into)
{
    auto record = co_await executor->replace("a", ReplacementKind::Cancel, answer);
    into->emplace(std::move(record));
}

} // namespace

/// A transaction that is sent and not included, and what takes its place.
class TestReplacement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        f = std::make_unique<ExecutorFixture>();
        f->patience = std::chrono::seconds(60); // each of its half seconds is a round of questions to the node
        f->start();
    }
    void cleanup() { f.reset(); }

    void speedUp_isTheSameCallWithHigherFees();
    void speedUp_goesWithTheMarketWhereThatIsMore();
    void speedUp_goesOnWithThePlan();
    void cancel_doesNothingInItsPlace();
    void cancel_thatComesTooLateChangesNothing();
    void replacement_isWrittenBeforeItIsSent();
    void replacement_isSentAfterACrash();
    void replacement_ofAReplacementPaysMoreAgain();
    void replacement_thatIsRefusedLeavesTheFirst();
    void replacement_isFoundByWhoeverDrives();
    void original_isSentAgainWhereNoPoolKnowsAny();
    void reorganisation_mayTakeTheOther();
    void whatDoesNotWait_isNotReplaced();
    void nobodyButAPerson_replaces();
    void no_isANo();
    void tooPoor_isSaid();

private:
    /// A plan whose first transaction waits in the pool.
    Bytes stuck(std::uint8_t calls)
    {
        f->node.autoMine = false;
        const auto record = f->submit(f->plan("a", calls));
        if (!record || record->state != PlanState::Open || record->steps[0].state != StepState::Sent)
            qFatal("it is not stuck");
        return f->node.broadcasts.back();
    }
    Result<Record> replace(ReplacementKind kind)
    {
        Answer yes;
        return async::waitFor(f->executor->replace("a", kind, &yes));
    }
    /// The next broadcast is taken and mined at once.
    void mineTheNext() { f->node.autoMine = true; }
    std::unique_ptr<ExecutorFixture> f;
};

void TestReplacement::speedUp_isTheSameCallWithHigherFees()
{
    const auto before = parsed(stuck(1));
    mineTheNext();
    const auto record = replace(ReplacementKind::SpeedUp);
    QVERIFY2(record.has_value(), record ? "" : record.error().detail.c_str());
    QVERIFY2(record->state == PlanState::Done, record->failure.english().c_str());
    QCOMPARE(f->minedNonces(), std::vector<std::uint64_t>{5});
    const auto after = fieldsOf(f->node.pool.at(f->node.order.front()));
    QVERIFY(after.nonce == before.nonce && after.to == before.to && after.data == before.data &&
            after.value == before.value);
    // An eighth more than 2.001 gwei and 0.001 gwei.
    QCOMPARE(after.maxFeePerGas.value().toString(), std::string("2251125000"));
    QCOMPARE(after.maxPriorityFeePerGas.value().toString(), std::string("1125000"));
    QCOMPARE(record->steps[0].hash->toString(), f->node.order.front());
    QCOMPARE(record->steps[0].replacements.size(), std::size_t(1));
    QCOMPARE(f->executor->history(10)->size(), std::size_t(1));
}

void TestReplacement::speedUp_goesWithTheMarketWhereThatIsMore()
{
    stuck(1);
    f->node.baseFee = 10'000'000'000;
    f->node.mine(); // a block, and the pool's transaction in it: undone again
    f->node.undoLast(/*forget=*/false);
    mineTheNext();
    const auto record = replace(ReplacementKind::SpeedUp);
    QVERIFY2(record.has_value(), record ? "" : record.error().detail.c_str());
    const auto after = fieldsOf(f->node.pool.at(f->node.order.front()));
    QCOMPARE(after.maxFeePerGas.value().toString(), std::string("20001000000")); // twice the base fee, and the tip
}

void TestReplacement::speedUp_goesOnWithThePlan()
{
    stuck(3);
    mineTheNext();
    const auto record = replace(ReplacementKind::SpeedUp);
    QVERIFY2(record && record->state == PlanState::Done, record ? record->failure.english().c_str() : "");
    QCOMPARE(f->minedNonces(), (std::vector<std::uint64_t>{5, 6, 7}));
}

void TestReplacement::cancel_doesNothingInItsPlace()
{
    stuck(2);
    mineTheNext();
    const auto record = replace(ReplacementKind::Cancel);
    QVERIFY2(record.has_value(), record ? "" : record.error().detail.c_str());
    QVERIFY(record->state == PlanState::Abandoned);
    QVERIFY(record->steps[0].state == StepState::Abandoned && record->steps[1].state == StepState::Abandoned);
    QVERIFY(record->steps[0].feePaid && record->steps[0].block);
    const auto sent = fieldsOf(f->node.pool.at(f->node.order.front()));
    QVERIFY(sent.to == KeySigner::account() && sent.value.value().isZero() && sent.data.empty());
    QCOMPARE(sent.nonce.value(), std::uint64_t(5));
    QCOMPARE(f->node.order.size(), std::size_t(1));
    // What it was asked with says so, and the next plan has the next nonce.
    const auto next = f->submit(f->plan("b", 1));
    QVERIFY(next && next->state == PlanState::Done);
    QCOMPARE(f->minedNonces(), (std::vector<std::uint64_t>{5, 6}));
}

void TestReplacement::cancel_thatComesTooLateChangesNothing()
{
    const Bytes first = stuck(1);
    bool mined = false;
    f->node.onBroadcast = [this, &mined](const Bytes &) {
        if (!std::exchange(mined, true))
            f->node.mine(); // the first, just before
        return FakeChain::Broadcast();
    };
    const auto record = replace(ReplacementKind::Cancel);
    QVERIFY2(record.has_value(), record ? "" : record.error().detail.c_str());
    QVERIFY2(record->state == PlanState::Done, record->failure.english().c_str());
    QVERIFY(record->steps[0].state == StepState::Included);
    QVERIFY(*record->steps[0].hash == ethereum::SignedTransaction::parse(first)->hash());
    QCOMPARE(f->node.order.size(), std::size_t(1));
}

void TestReplacement::replacement_isWrittenBeforeItIsSent()
{
    stuck(1);
    bool looked = false;
    f->node.onBroadcast = [this, &looked](const Bytes &raw) {
        const auto open = f->journal().open();
        const JournalStep &step = open->front().steps.front();
        looked = step.variants.size() == 2 && step.variants.back().raw == raw &&
                 step.variants.back().kind == ReplacementKind::Cancel;
        return FakeChain::Broadcast();
    };
    mineTheNext();
    QVERIFY(replace(ReplacementKind::Cancel).has_value());
    QVERIFY(looked);
}

void TestReplacement::replacement_isSentAfterACrash()
{
    stuck(1);
    // The program ends between the journal and the network: the broadcast arrives nowhere.
    f->node.onBroadcast = [](const Bytes &) {
        FakeChain::Broadcast never;
        never.take = false;
        never.lost = true;
        return never;
    };
    const auto lost = replace(ReplacementKind::SpeedUp);
    QVERIFY(lost && lost->state == PlanState::Open);
    const Bytes written = f->journal().open()->front().steps.front().variants.back().raw;
    f->node.onBroadcast = nullptr;
    f->node.broadcasts.clear();
    f->openDatabase();
    f->start();
    mineTheNext();
    const auto recovered = async::waitFor(f->executor->recover());
    QVERIFY(recovered->front().state == PlanState::Done);
    QVERIFY(f->node.broadcasts.front() == written);
    QCOMPARE(f->signer->signatures, 2);
    QCOMPARE(f->minedNonces(), std::vector<std::uint64_t>{5});
    QVERIFY(*recovered->front().steps[0].hash == ethereum::SignedTransaction::parse(written)->hash());
}

void TestReplacement::replacement_ofAReplacementPaysMoreAgain()
{
    stuck(1);
    QVERIFY(replace(ReplacementKind::SpeedUp)->state == PlanState::Open);
    const auto once = parsed(f->node.broadcasts.back());
    mineTheNext();
    const auto record = replace(ReplacementKind::Cancel);
    QVERIFY2(record.has_value(), record ? "" : record.error().detail.c_str());
    const auto twice = parsed(f->node.broadcasts.back());
    QVERIFY(twice.maxFeePerGas.value() >= *once.maxFeePerGas.value().mulDivUp(11, 10));
    QVERIFY(record->state == PlanState::Abandoned);
    QCOMPARE(record->steps[0].replacements.size(), std::size_t(2));
}

void TestReplacement::replacement_thatIsRefusedLeavesTheFirst()
{
    const Bytes first = stuck(1);
    f->node.onBroadcast = [](const Bytes &) {
        FakeChain::Broadcast no;
        no.take = false;
        no.errorMessage = "insufficient funds for gas * price + value";
        return no;
    };
    const auto record = replace(ReplacementKind::SpeedUp);
    QVERIFY2(record && record->state == PlanState::Open, record ? record->failure.english().c_str() : "");
    f->node.onBroadcast = nullptr;
    f->node.mine();
    const auto recovered = async::waitFor(f->executor->recover());
    QVERIFY(recovered->front().state == PlanState::Done);
    QVERIFY(*recovered->front().steps[0].hash == ethereum::SignedTransaction::parse(first)->hash());
}

void TestReplacement::replacement_isFoundByWhoeverDrives()
{
    // The plan is still being carried out when the person replaces it: its loop takes the replacement up.
    f->node.autoMine = false;
    std::optional<Result<Record>> replaced;
    Answer yes;
    bool asked = false;
    f->time.onSleep = [&] {
        if (asked || f->node.broadcasts.empty())
            return;
        asked = true;
        f->node.autoMine = true; // what is broadcast from here on
        async::launch(nullptr, cancelInto(f->executor.get(), &yes, &replaced));
    };
    const auto record = f->submit(f->plan("a", 1));
    QVERIFY(record.has_value());
    QVERIFY2(record->state == PlanState::Abandoned, record->failure.english().c_str());
    QVERIFY(replaced && replaced->has_value());
    QCOMPARE(f->node.order.size(), std::size_t(1));
}

void TestReplacement::original_isSentAgainWhereNoPoolKnowsAny()
{
    const Bytes first = stuck(1);
    QVERIFY(replace(ReplacementKind::SpeedUp)->state == PlanState::Open);
    f->node.pool.clear(); // the node was started anew
    f->node.broadcasts.clear();
    // It has become too dear for the account: the network takes the first alone.
    f->node.onBroadcast = [&first](const Bytes &raw) {
        FakeChain::Broadcast answer;
        answer.take = raw == first;
        if (!answer.take)
            answer.errorMessage = "insufficient funds for gas * price + value";
        return answer;
    };
    mineTheNext();
    const auto recovered = async::waitFor(f->executor->recover());
    QVERIFY2(recovered->front().state == PlanState::Done, recovered->front().failure.english().c_str());
    QCOMPARE(f->minedNonces(), std::vector<std::uint64_t>{5});
}

void TestReplacement::reorganisation_mayTakeTheOther()
{
    const Bytes first = stuck(1);
    mineTheNext();
    const auto record = replace(ReplacementKind::SpeedUp);
    QVERIFY(record && record->state == PlanState::Done);
    f->node.undoLast(/*forget=*/true);
    f->node.pool.emplace(ethereum::SignedTransaction::parse(first)->hash().toString(),
                         *ethereum::SignedTransaction::parse(first));
    f->node.mine();
    const auto followed = async::waitFor(f->executor->follow());
    const Step &step = followed->front().steps[0];
    QVERIFY(step.state == StepState::Included);
    QVERIFY(*step.hash == ethereum::SignedTransaction::parse(first)->hash());
    QCOMPARE(f->minedNonces(), std::vector<std::uint64_t>{5});
}

void TestReplacement::whatDoesNotWait_isNotReplaced()
{
    QVERIFY(replace(ReplacementKind::SpeedUp).error().code == ErrorCode::NotFound);
    QVERIFY(f->submit(f->plan("a", 1)).has_value());
    QVERIFY(replace(ReplacementKind::SpeedUp).error().code == ErrorCode::Conflict);
    QVERIFY(replace(ReplacementKind::Cancel).error().code == ErrorCode::Conflict);
    QCOMPARE(f->signer->signatures, 1);
}

void TestReplacement::nobodyButAPerson_replaces()
{
    stuck(1);
    Answer rule(true, /*person=*/false);
    const auto record = async::waitFor(f->executor->replace("a", ReplacementKind::Cancel, &rule));
    QVERIFY(record.error().code == ErrorCode::Denied);
    QCOMPARE(f->signer->signatures, 1);
}

void TestReplacement::no_isANo()
{
    stuck(1);
    Answer no(false);
    const auto record = async::waitFor(f->executor->replace("a", ReplacementKind::Cancel, &no));
    QVERIFY(record.error().code == ErrorCode::Denied);
    QCOMPARE(no.asked.size(), std::size_t(1));
    QCOMPARE(f->signer->signatures, 1);
    QVERIFY(f->journal().open()->front().steps[0].variants.empty());
}

void TestReplacement::tooPoor_isSaid()
{
    stuck(1);
    f->node.balance = Uint256(1'000);
    QVERIFY(replace(ReplacementKind::SpeedUp).error().code == ErrorCode::InsufficientFunds);
    QVERIFY(replace(ReplacementKind::Cancel).error().code == ErrorCode::InsufficientFunds);
    QCOMPARE(f->signer->signatures, 1);
}

QTEST_GUILESS_MAIN(TestReplacement)
#include "tst_replacement.moc"
