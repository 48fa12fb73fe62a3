// SPDX-License-Identifier: GPL-3.0-or-later
// rooms: execution
#include "integration/execution_devnet.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sheaf;
using namespace sheaf::execution;
using devnet::Door;
using devnet::kChain;

namespace {

const ethereum::Address kFriend = *ethereum::Address::parseRaw("0x00000000000000000000000000000000f21e0d02");
constexpr int kBlockSeconds = 2; ///< of the local network

} // namespace

/// What a real pool and a real chain make of transactions that take each other's place, and of all that there is.
class TestExecutionReplacement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_manifest = devnet::manifest();
        QVERIFY2(m_manifest, "SHEAF_DEVNET_MANIFEST names no manifest of a local network");
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_door = std::make_unique<Door>(*m_manifest, m_folder->path().toStdString(),
                                        devnet::freshKey(QTest::currentTestFunction()));
        m_door->fund();
        m_door->patience = std::chrono::seconds(2);
        m_door->open();
    }
    void cleanup()
    {
        mineByItself(true);
        m_door.reset();
    }

    void all_leavesNothingThatCouldBeSent();
    void speedUp_isTaken();
    void cancel_isTaken();

private:
    void mineByItself(bool itself)
    {
        m_door->ask("evm_setAutomine", {false});
        m_door->ask("evm_setIntervalMining", {itself ? kBlockSeconds : 0});
    }
    Plan sending(std::uint64_t wei)
    {
        contracts::Call call = Door::call(kFriend, {}, wei, "send");
        Plan plan = m_door->plan({call});
        plan.effects.outAtMost = {{{kChain, {}}, Uint256(wei)}};
        return plan;
    }
    Uint256 balanceOf(const ethereum::Address &account)
    {
        const auto balance = async::waitFor(rpc::getBalance(m_door->client, account, rpc::BlockTag::Latest));
        return balance ? balance->value() : Uint256::max();
    }
    /// A plan whose transaction waits in the pool, as nobody makes a block.
    std::string stuck(std::uint64_t wei)
    {
        mineByItself(false);
        const Plan plan = sending(wei);
        const auto record = async::waitFor(m_door->executor->submit(plan, &m_yes));
        if (!record || record->state != PlanState::Open || record->steps[0].state != StepState::Sent)
            qFatal("it is not stuck: %s", record ? record->failure.english().c_str() : record.error().detail.c_str());
        return plan.id;
    }

    /// Blocks are made again, and the program is started again, with patience.
    void goOn()
    {
        mineByItself(true);
        m_door->patience = std::chrono::seconds(60);
        m_door->open();
    }

    std::optional<devnet::Manifest> m_manifest;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Door> m_door;
    devnet::Yes m_yes;
};

void TestExecutionReplacement::all_leavesNothingThatCouldBeSent()
{
    goOn();
    const ethereum::Address account = m_door->signer->address();
    const Uint256 before = balanceOf(kFriend);
    const auto all = async::waitFor(m_door->executor->emptying(kChain, account, kFriend));
    QVERIFY2(all.has_value(), all ? "" : all.error().detail.c_str());
    Plan plan = m_door->plan({Door::call(kFriend, {}, 0, "send all")});
    plan.calls.front().value = all->value;
    plan.effects.outAtMost = {{{kChain, {}}, all->value.value()}};
    plan.limits.wholeFee = all->wholeFee;
    const auto record = async::waitFor(m_door->executor->submit(plan, &m_yes));
    QVERIFY2(record.has_value(), record ? "" : record.error().detail.c_str());
    QVERIFY2(record->state == PlanState::Done, record->failure.english().c_str());
    QVERIFY(balanceOf(kFriend) == *before.plus(all->value.value()));
    const Uint256 left = balanceOf(account);
    QVERIFY2(left <= all->mayRemain.value(), left.toString().c_str());
    // Less than a transfer costs at a gwei: nothing can be done with it.
    QVERIFY2(left < Uint256(21'000'000'000'000), left.toString().c_str());
}

void TestExecutionReplacement::speedUp_isTaken()
{
    const Uint256 before = balanceOf(kFriend);
    const std::string id = stuck(1'000);
    const auto waiting = async::waitFor(m_door->executor->replace(id, ReplacementKind::SpeedUp, &m_yes));
    QVERIFY2(waiting && waiting->state == PlanState::Open, waiting ? "" : waiting.error().detail.c_str());
    goOn();
    const auto done = async::waitFor(m_door->executor->recover());
    QVERIFY2(done && done->front().state == PlanState::Done, done ? done->front().failure.english().c_str() : "");
    QVERIFY(*done->front().steps[0].hash == waiting->steps[0].replacements.back().hash);
    QVERIFY(balanceOf(kFriend) == *before.plus(1'000)); // once
    QCOMPARE(m_door->nonce(), std::uint64_t(1));
}

void TestExecutionReplacement::cancel_isTaken()
{
    const Uint256 before = balanceOf(kFriend);
    const std::string id = stuck(1'000);
    const auto waiting = async::waitFor(m_door->executor->replace(id, ReplacementKind::Cancel, &m_yes));
    QVERIFY2(waiting && waiting->state == PlanState::Open, waiting ? "" : waiting.error().detail.c_str());
    goOn();
    const auto done = async::waitFor(m_door->executor->recover());
    QVERIFY2(done && done->front().state == PlanState::Abandoned, done ? done->front().failure.english().c_str() : "");
    QVERIFY(balanceOf(kFriend) == before);
    QCOMPARE(m_door->nonce(), std::uint64_t(1));
    const auto next = async::waitFor(m_door->executor->submit(sending(7), &m_yes));
    QVERIFY2(next.has_value(), next ? "" : next.error().detail.c_str());
    QVERIFY2(next->state == PlanState::Done, next->failure.english().c_str());
    QVERIFY(balanceOf(kFriend) == *before.plus(7));
}

QTEST_GUILESS_MAIN(TestExecutionReplacement)
#include "tst_execution_replacement.moc"
