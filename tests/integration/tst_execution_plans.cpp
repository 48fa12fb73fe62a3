// SPDX-License-Identifier: GPL-3.0-or-later
// rooms: execution
#include "integration/execution_devnet.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sheaf;
using namespace sheaf::execution;
using devnet::Door;
using devnet::kChain;
using ethereum::abi::Function;

namespace {

/// 0.0001 coins: enough that USDC's six decimals show what it is worth.
constexpr std::uint64_t kUnit = 100'000'000'000'000ULL;

} // namespace

class TestExecutionPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_door.reset(); }

    void plan_ofSeveralStepsIsDone();
    void review_seesWhatChanges();
    void review_tellsWhatWouldFail();
    void review_withoutSimulateV1FindsTheAllowance();
    void step_thatRevertsStopsThePlan();

private:
    std::optional<devnet::Manifest> m_manifest;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Door> m_door;
};

void TestExecutionPlans::initTestCase()
{
    m_manifest = devnet::manifest();
    QVERIFY2(m_manifest, "SHEAF_DEVNET_MANIFEST names no manifest of a local network");
}

void TestExecutionPlans::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_door = std::make_unique<Door>(*m_manifest, m_folder->path().toStdString(),
                                    devnet::freshKey(QTest::currentTestFunction()));
    m_door->fund();
    m_door->open();
}

void TestExecutionPlans::plan_ofSeveralStepsIsDone()
{
    Plan plan =
        m_door->plan({m_door->depositOf(10 * kUnit), m_door->approveRouter(4 * kUnit), m_door->swapOf(4 * kUnit)});
    plan.effects.outAtMost = {{{kChain, {}}, Uint256(10 * kUnit)}};
    plan.effects.inAtLeast = {{{kChain, m_manifest->weth}, Uint256(6 * kUnit)}};
    devnet::Yes yes;
    const auto record = async::waitFor(m_door->executor->submit(plan, &yes));
    QVERIFY2(record.has_value(), record ? "" : record.error().detail.c_str());
    QVERIFY2(record->state == PlanState::Done, record->failure.english().c_str());
    QCOMPARE(m_door->nonce(), std::uint64_t(3));
    QCOMPARE(m_door->wethOf(m_door->signer->address()).toString(), std::string("600000000000000"));
    for (const Step &step : record->steps)
        QVERIFY(step.feePaid && !step.feePaid->value().isZero() &&
                step.feePaid->value() <= yes.last.simulation.worstFee.value());
    const auto followed = async::waitFor(m_door->executor->follow());
    QVERIFY(followed.has_value());
}

void TestExecutionPlans::review_seesWhatChanges()
{
    // WETH9 logs no Transfer when it wraps: only its balances show it.
    Plan plan = m_door->plan({m_door->depositOf(1'000)});
    plan.effects.outAtMost = {{{kChain, {}}, Uint256(1'000)}};
    plan.effects.inAtLeast = {{{kChain, m_manifest->weth}, Uint256(1'000)}};
    const auto review = async::waitFor(m_door->executor->review(plan));
    QVERIFY2(review.has_value(), review ? "" : review.error().detail.c_str());
    QCOMPARE(review->simulation.method, std::string("eth_simulateV1"));
    const std::vector<BalanceChange> expected{{{kChain, {}}, true, Uint256(1'000)},
                                              {{kChain, m_manifest->weth}, false, Uint256(1'000)}};
    QVERIFY(review->simulation.changes == expected);
    QVERIFY(!review->blocked());
    plan.effects.inAtLeast.front().value = Uint256(1'001);
    QVERIFY(async::waitFor(m_door->executor->review(plan))->blocked());
}

void TestExecutionPlans::review_tellsWhatWouldFail()
{
    const Plan plan = m_door->plan({m_door->depositOf(1'000), m_door->approveRouter(1'001), m_door->swapOf(1'001)});
    devnet::Yes yes;
    const auto record = async::waitFor(m_door->executor->submit(plan, &yes));
    QVERIFY(!record && record.error().code == ErrorCode::Reverted);
    QVERIFY2(record.error().detail.find("TRANSFER_FROM_FAILED") != std::string::npos, record.error().detail.c_str());
    QCOMPARE(m_door->nonce(), std::uint64_t(0));
}

void TestExecutionPlans::review_withoutSimulateV1FindsTheAllowance()
{
    devnet::Yes yes;
    Plan wrap = m_door->plan({m_door->depositOf(10 * kUnit)});
    wrap.effects.outAtMost = {{{kChain, {}}, Uint256(10 * kUnit)}};
    QVERIFY(async::waitFor(m_door->executor->submit(wrap, &yes)).has_value());
    m_door->transport->refuse = "eth_simulateV1";
    const auto review = async::waitFor(
        m_door->executor->review(m_door->plan({m_door->approveRouter(10 * kUnit), m_door->swapOf(10 * kUnit)})));
    QVERIFY2(review.has_value(), review ? "" : review.error().detail.c_str());
    QCOMPARE(review->simulation.method, std::string("eth_call with state overrides"));
    // The swap succeeds because the allowance is pretended; what it brings is not seen, and said so.
    QVERIFY2(review->simulation.calls[1].succeeded, review->simulation.calls[1].failure.c_str());
    QCOMPARE(review->notices.size(), std::size_t(1));
    QCOMPARE(review->notices.front().code, std::string("changes_unknown"));
    // One more than is approved fails, so it is not blind either.
    const auto more = async::waitFor(
        m_door->executor->review(m_door->plan({m_door->approveRouter(10 * kUnit - 1), m_door->swapOf(10 * kUnit)})));
    QVERIFY(more->blocked() && !more->simulation.calls[1].succeeded);
}

void TestExecutionPlans::step_thatRevertsStopsThePlan()
{
    // Once the second step is signed, somebody whom the account had approved takes its WETH away.
    const ethereum::Address thief = *ethereum::Address::parseRaw("0x00000000000000000000000000000000000f1ef0");
    Door victimsDoor(*m_manifest, m_folder->path().toStdString() + "/", devnet::freshKey("unused"));
    devnet::Yes yes;
    const ethereum::Address account = m_door->signer->address();
    m_door->policy.spenders.insert({kChain, thief});
    m_door->open();
    contracts::Call approveThief =
        Door::call(m_manifest->weth, Door::approve().call({thief, std::uint64_t(5'000)}), 0, "approve");
    approveThief.approval = contracts::Approval{thief, {{kChain, m_manifest->weth}, Uint256(5'000)}};
    QVERIFY(async::waitFor(m_door->executor->submit(m_door->plan({approveThief}), &yes)).has_value());

    int broadcasts = 0;
    m_door->signer->after = [&](int signature) {
        if (signature != 3)
            return;
        ++broadcasts;
        const auto take =
            Function::of("transferFrom(address,address,uint256)").call({account, thief, std::uint64_t(5'000)});
        const QJsonObject theft{{"from", Door::text(thief)},
                                {"to", Door::text(m_manifest->weth)},
                                {"gas", "0x30d40"},
                                {"data", QString::fromStdString(toHexPrefixed(take))}};
        victimsDoor.ask("anvil_setBalance", {Door::text(thief), QStringLiteral("0x8ac7230489e80000")});
        victimsDoor.ask("anvil_impersonateAccount", {Door::text(thief)});
        victimsDoor.ask("eth_sendTransaction", {theft});
        victimsDoor.ask("evm_mine", {});
    };
    Plan plan = m_door->plan({m_door->depositOf(5'000),
                              Door::call(m_manifest->weth, Door::withdraw().call({std::uint64_t(5'000)}), 0, "unwrap"),
                              m_door->depositOf(1)});
    plan.effects.outAtMost = {{{kChain, {}}, Uint256(1)}};
    const auto record = async::waitFor(m_door->executor->submit(plan, &yes));
    QVERIFY2(record.has_value(), record ? "" : record.error().detail.c_str());
    QCOMPARE(broadcasts, 1);
    QVERIFY(record->state == PlanState::Failed);
    QVERIFY(record->steps[0].state == StepState::Included);
    QVERIFY2(record->steps[1].state == StepState::Failed, record->failure.english().c_str());
    QVERIFY(record->steps[1].block && record->steps[1].feePaid && !record->steps[1].failure.isEmpty());
    QVERIFY(record->steps[2].state == StepState::Abandoned);
    QCOMPARE(m_door->nonce(), std::uint64_t(3));
}

QTEST_GUILESS_MAIN(TestExecutionPlans)
#include "tst_execution_plans.moc"
