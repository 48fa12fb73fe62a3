// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/emptying.h"
#include "execution/executor_fixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace sheaf;
using namespace sheaf::execution;
using ethereum::Wei;
using fakes::ExecutorFixture;

namespace {

const ethereum::Address kFriend = *ethereum::Address::parseRaw("0x00000000000000000000000000000000f21e0d01");

Uint256 plus(const Uint256 &a, const Uint256 &b) { return a.plus(b).value_or(Uint256::max()); }

Plan planOf(const Emptying &emptied)
{
    Plan plan;
    plan.id = "all";
    plan.account = fakes::KeySigner::account();
    plan.chain = ExecutorFixture::kChain;
    contracts::Call call;
    call.to = kFriend;
    call.value = emptied.value;
    call.purpose = "send all";
    plan.calls = {call};
    plan.effects.outAtMost = {{{ExecutorFixture::kChain, {}}, emptied.value.value()}};
    plan.limits.wholeFee = emptied.wholeFee;
    return plan;
}

} // namespace

class TestEmptying : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        f = std::make_unique<ExecutorFixture>();
        f->node.estimatedGas = f->node.simulatedGas = 21'000;
    }
    void cleanup() { f.reset(); }

    void amountAndFees_areTheWholeBalance();
    void amountAndFees_areNeverMoreThanTheBalance();
    void bid_leavesNothingBehind();
    void bid_holdsWhenFeesMoveALittle();
    void bid_isRefusedWhenFeesHaveRisen();
    void bid_withFeesBesideGas_data();
    void bid_withFeesBesideGas();
    void contract_keepsTheUsualTip();
    void tooLittle_saysSo();

private:
    Result<Emptying> emptied()
    {
        return async::waitFor(f->executor->emptying(f->kChain, fakes::KeySigner::account(), kFriend));
    }
    std::unique_ptr<ExecutorFixture> f;
};

void TestEmptying::amountAndFees_areTheWholeBalance()
{
    const auto all = emptied();
    QVERIFY2(all.has_value(), all ? "" : all.error().detail.c_str());
    // By hand: 21000 gas at twice the base fee of 1 gwei and a tip of 0.001 gwei are 0.000042021 coins.
    QCOMPARE(all->wholeFee.value().toString(), std::string("42021000000000"));
    QCOMPARE(all->value.value().toString(), std::string("999957979000000000"));
    QVERIFY(all->mayRemain.value().isZero());
}

void TestEmptying::amountAndFees_areNeverMoreThanTheBalance()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        f->node.baseFee = random.generate64() % 500'000'000'000;
        f->node.balance = Uint256(random.generate64());
        f->node.estimatedGas = 21'000U + (round % 3 == 0 ? random.bounded(100'000U) : 0U);
        f->node.mine();
        const auto all = emptied();
        if (!all) {
            QVERIFY(all.error().code == ErrorCode::InsufficientFunds);
            continue;
        }
        QVERIFY(plus(all->value.value(), all->wholeFee.value()) == f->node.balance);
        const auto bid = biddingWhole(all->quote, all->wholeFee);
        QVERIFY(bid.has_value());
        QVERIFY(plus(all->value.value(), bid->worst.value()) <= f->node.balance);
        QVERIFY(bid->maxFeePerGas >= bid->maxPriorityFeePerGas);
    }
}

void TestEmptying::bid_leavesNothingBehind()
{
    const auto all = emptied();
    const auto record = f->submit(planOf(*all));
    QVERIFY2(record.has_value(), record ? "" : record.error().detail.c_str());
    QVERIFY2(record->state == PlanState::Done, record->failure.english().c_str());
    const auto &transaction = f->node.pool.at(f->node.order.front()).transaction();
    const auto *sent = std::get_if<ethereum::Eip1559Transaction>(&transaction.fields());
    QVERIFY(sent != nullptr);
    QCOMPARE(sent->gasLimit.value(), std::uint64_t(21'000));
    // EIP-1559: the price is the smaller of the maximum and base fee + tip. With the tip at the maximum it is that.
    QVERIFY(sent->maxFeePerGas == sent->maxPriorityFeePerGas);
    const auto spent = plus(*sent->maxFeePerGas.value().times(21'000), sent->value.value());
    QVERIFY(spent == f->node.balance);
}

void TestEmptying::bid_holdsWhenFeesMoveALittle()
{
    const auto all = emptied();
    f->node.baseFee = 1'700'000'000; // over half more than when the amount was worked out
    f->node.mine();
    const auto record = f->submit(planOf(*all));
    QVERIFY2(record.has_value(), record ? "" : record.error().detail.c_str());
    QCOMPARE(f->node.order.size(), std::size_t(1));
}

void TestEmptying::bid_isRefusedWhenFeesHaveRisen()
{
    const auto all = emptied();
    f->node.baseFee = 1'800'000'000; // with an eighth of room 2.025 gwei, and the bid is 2.001
    f->node.mine();
    const auto record = f->submit(planOf(*all));
    QVERIFY(!record && record.error().code == ErrorCode::Denied);
    QVERIFY2(record.error().detail.find("anew") != std::string::npos, record.error().detail.c_str());
    QVERIFY(f->node.broadcasts.empty());
}

void TestEmptying::bid_withFeesBesideGas_data()
{
    QTest::addColumn<quint64>("l1");
    QTest::addColumn<quint64>("operatorFee");
    QTest::addColumn<quint64>("whole");
    QTest::addColumn<quint64>("price"); ///< 0: refused
    // (whole − beside) ÷ 21000, rounded down; at least 9 + 1 per gas
    QTest::newRow("nothing beside") << quint64(0) << quint64(0) << quint64(420'000) << quint64(20);
    QTest::newRow("both") << quint64(100'000) << quint64(5'000) << quint64(525'000) << quint64(20);
    QTest::newRow("does not divide") << quint64(100'000) << quint64(0) << quint64(520'999) << quint64(20);
    QTest::newRow("just enough") << quint64(100'000) << quint64(0) << quint64(310'000) << quint64(10);
    QTest::newRow("one unit short") << quint64(100'000) << quint64(0) << quint64(309'999) << quint64(0);
    QTest::newRow("the L1 alone is more") << quint64(100'000) << quint64(0) << quint64(99'999) << quint64(0);
}

void TestEmptying::bid_withFeesBesideGas()
{
    QFETCH(quint64, l1);
    QFETCH(quint64, operatorFee);
    QFETCH(quint64, whole);
    QFETCH(quint64, price);
    chains::FeeQuote quote;
    quote.gasLimit = ethereum::Gas(21'000);
    quote.baseFeePerGas = Wei(Uint256(8));
    quote.maxPriorityFeePerGas = Wei(Uint256(1));
    quote.maxFeePerGas = Wei(Uint256(17));
    quote.l1DataFee = Wei(Uint256(l1));
    quote.operatorFee = Wei(Uint256(operatorFee));
    const auto bid = biddingWhole(quote, Wei(Uint256(whole)));
    QCOMPARE(bid.has_value(), price != 0);
    if (!bid)
        return;
    QVERIFY(bid->maxFeePerGas == Wei(Uint256(price)));
    QVERIFY(bid->worst == Wei(Uint256(price * 21'000 + l1 + operatorFee)));
    QVERIFY(bid->worst <= Wei(Uint256(whole)));
}

void TestEmptying::contract_keepsTheUsualTip()
{
    // What a contract does not use comes back anyway: a larger tip would only be given away.
    f->node.estimatedGas = 30'000;
    const auto all = emptied();
    const auto bid = biddingWhole(all->quote, all->wholeFee);
    QVERIFY(bid->maxPriorityFeePerGas == Wei(Uint256(1'000'000)));
    QVERIFY(all->mayRemain == all->wholeFee);
}

void TestEmptying::tooLittle_saysSo()
{
    f->node.balance = Uint256(42'021'000'000'000); // the fee to the last unit
    QVERIFY(emptied().error().code == ErrorCode::InsufficientFunds);
    f->node.balance = Uint256(42'021'000'000'001);
    QVERIFY(emptied()->value == Wei(Uint256(1)));
}

QTEST_GUILESS_MAIN(TestEmptying)
#include "tst_emptying.moc"
