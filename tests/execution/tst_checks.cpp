// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/balance_changes.h"
#include "execution/checks.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::execution;
using ethereum::Address;
using ethereum::ChainId;
using ethereum::Gas;
using ethereum::TokenId;
using ethereum::Wei;

namespace {

const ChainId kChain(901);
const Address kUs = *Address::parseRaw("0x1111111111111111111111111111111111111111");
const Address kThem = *Address::parseRaw("0x2222222222222222222222222222222222222222");
const Address kToken = *Address::parseRaw("0x3333333333333333333333333333333333333333");
const TokenId kTokenId{kChain, kToken};
const TokenId kNative{kChain, Address()};

rpc::Log transferLog(const Address &token, const Address &from, const Address &to, const Uint256 &amount)
{
    const auto word = [](const Address &address) {
        Bytes out(12, 0);
        append(out, address.view());
        return *ethereum::Hash::fromBytes(out);
    };
    rpc::Log log;
    log.address = token;
    log.topics.add(*ethereum::Hash::parse("0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef"));
    log.topics.add(word(from));
    log.topics.add(word(to));
    log.data = toBytes(amount.toBigEndian());
    return log;
}

Plan planWith(std::vector<std::uint64_t> values)
{
    Plan plan;
    plan.account = kUs;
    plan.chain = kChain;
    for (const std::uint64_t value : values) {
        contracts::Call call;
        call.to = kThem;
        call.value = Wei(Uint256(value));
        plan.calls.push_back(call);
    }
    return plan;
}

Trial trialOf(std::size_t calls)
{
    Trial trial;
    trial.calls.resize(calls);
    for (SimulatedCall &call : trial.calls)
        call.succeeded = true;
    trial.changesByCall.resize(calls);
    return trial;
}

QStringList codes(const Result<std::vector<policy::Notice>> &notices)
{
    QStringList out;
    for (const policy::Notice &notice : *notices)
        out << QString::fromStdString(notice.code);
    return out;
}

chains::FeeQuote worst(std::uint64_t wei)
{
    chains::FeeQuote quote;
    quote.worst = Wei(Uint256(wei));
    return quote;
}

} // namespace

class TestChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changes_areWhatTransfersMove();
    void changes_ignoreOtherLogs();
    void sum_isByToken();
    void trial_countsWhatIsDone();
    void trial_acceptsTheExactBounds();
    void trial_tellsOfAllowancesThatStay();
    void trial_tellsWhyItFails();
    void trial_makesNoAlarmOfDust();
    void trial_refusesTooMuchGas();
    void fees_areLimitedTogether();
    void fees_needTheMoneyInOrder();
    void margin_isAQuarterAndSome();
};

void TestChecks::changes_areWhatTransfersMove()
{
    const std::vector<rpc::Log> logs{
        transferLog(kToken, kThem, kUs, Uint256(7)), transferLog(kToken, kUs, kThem, Uint256(2)),
        transferLog(nativeLogAddress(), kUs, kThem, Uint256(5)), transferLog(kToken, kThem, kThem, Uint256(9))};
    const auto changes = changesIn(logs, kUs, kChain);
    const std::vector<BalanceChange> expected{
        {kTokenId, false, Uint256(7)}, {kTokenId, true, Uint256(2)}, {kNative, true, Uint256(5)}};
    QVERIFY(changes == expected);
}

void TestChecks::changes_ignoreOtherLogs()
{
    rpc::Log nft = transferLog(kToken, kUs, kThem, Uint256(7));
    nft.topics.add(ethereum::Hash());
    nft.data.clear();
    rpc::Log shorter = transferLog(kToken, kUs, kThem, Uint256(7));
    shorter.data.pop_back();
    QVERIFY(changesIn({nft, shorter, transferLog(kToken, kUs, kUs, Uint256(1))}, kUs, kChain).empty());
}

void TestChecks::sum_isByToken()
{
    const auto sum = sumOf({{kTokenId, false, Uint256(7)},
                            {kTokenId, true, Uint256(9)},
                            {kNative, true, Uint256(5)},
                            {kNative, false, Uint256(5)}});
    const std::vector<BalanceChange> expected{{kTokenId, true, Uint256(2)}};
    QVERIFY(sum == expected);
    QVERIFY(sumOf({{kTokenId, false, Uint256::max()}, {kTokenId, false, Uint256(1)}}).error().code ==
            ErrorCode::Overflow);
}

void TestChecks::trial_countsWhatIsDone()
{
    Plan plan = planWith({0, 0});
    plan.effects.inAtLeast = {{kTokenId, Uint256(100)}};
    Trial trial = trialOf(1);
    trial.changes = {{kTokenId, false, Uint256(40)}};
    Remainder remainder{&plan, true, 1, {{kTokenId, false, Uint256(60)}}, {}};
    QCOMPARE(codes(checkTrial(remainder, trial)), QStringList());
    remainder.prior = {{kTokenId, false, Uint256(59)}};
    QCOMPARE(codes(checkTrial(remainder, trial)), QStringList("returns_less_than_floor"));
}

void TestChecks::trial_acceptsTheExactBounds()
{
    Plan plan = planWith({0});
    plan.effects.outAtMost = {{kTokenId, Uint256(60)}, {kTokenId, Uint256(40)}};
    const Remainder remainder{&plan, true, 0, {}, {}};
    Trial trial = trialOf(1);
    trial.changes = {{kTokenId, true, Uint256(100)}};
    QCOMPARE(codes(checkTrial(remainder, trial)), QStringList());
    trial.changes = {{kTokenId, true, Uint256(101)}};
    QCOMPARE(codes(checkTrial(remainder, trial)), QStringList("takes_more_than_stated"));
}

void TestChecks::trial_tellsOfAllowancesThatStay()
{
    const Plan plan = planWith({0});
    Trial trial = trialOf(1);
    trial.leftAllowances = {{kThem, {kTokenId, Uint256(1)}}};
    const auto notices = checkTrial({&plan, true, 0, {}, {}}, trial);
    QCOMPARE(codes(notices), QStringList("allowance_left"));
    QVERIFY(!policy::blocks(*notices));
    QVERIFY(notices->front().severity == policy::Severity::Warning);
}

/// The steps behind one that fails fail for that alone: the reason that is told is the first.
void TestChecks::trial_tellsWhyItFails()
{
    const Plan plan = planWith({0, 0});
    Trial trial = trialOf(2);
    trial.calls[0].succeeded = trial.calls[1].succeeded = false;
    trial.calls[0].failure = "UniswapV2Router: INSUFFICIENT_OUTPUT_AMOUNT";
    trial.calls[1].failure = "SafeERC20: low-level call failed";
    const auto notices = checkTrial({&plan, true, 0, {}, {}}, trial);
    QCOMPARE(codes(notices), QStringList({"simulation_failed", "simulation_failed"}));
    const Error error = errorOf(*notices);
    QVERIFY(error.code == ErrorCode::Reverted);
    QVERIFY2(error.detail.ends_with("UniswapV2Router: INSUFFICIENT_OUTPUT_AMOUNT (the price has moved further than the "
                                    "plan allows: plan it anew)"),
             error.detail.c_str());
}

/// What rounding leaves of an allowance is worth a word and no alarm.
void TestChecks::trial_makesNoAlarmOfDust()
{
    Plan plan = planWith({0});
    plan.calls[0].approval = contracts::Approval{kThem, {kTokenId, Uint256(1'000'000)}};
    Trial trial = trialOf(1);
    trial.leftAllowances = {{kThem, {kTokenId, Uint256(999)}}};
    QVERIFY(checkTrial({&plan, true, 0, {}, {}}, trial)->front().severity == policy::Severity::Info);
    trial.leftAllowances = {{kThem, {kTokenId, Uint256(1'000)}}};
    QVERIFY(checkTrial({&plan, true, 0, {}, {}}, trial)->front().severity == policy::Severity::Warning);
    plan.calls[0].approval->spender = Address(); // another's allowance measures nothing
    trial.leftAllowances = {{kThem, {kTokenId, Uint256(1)}}};
    QVERIFY(checkTrial({&plan, true, 0, {}, {}}, trial)->front().severity == policy::Severity::Warning);
}

void TestChecks::trial_refusesTooMuchGas()
{
    const Plan plan = planWith({0});
    Trial trial = trialOf(1);
    trial.calls[0].gasUsed = Gas(13'421'772); // 2^24 × 4/5
    QCOMPARE(codes(checkTrial({&plan, true, 0, {}, {}}, trial)), QStringList());
    trial.calls[0].gasUsed = Gas(13'421'773);
    QCOMPARE(codes(checkTrial({&plan, true, 0, {}, {}}, trial)), QStringList("too_much_gas"));
}

void TestChecks::fees_areLimitedTogether()
{
    Plan plan = planWith({0, 0});
    plan.limits.maxFee = Wei(Uint256(100));
    const Wei rich(Uint256(1'000'000));
    const Remainder remainder{&plan, true, 0, {}, Wei(Uint256(10))};
    QCOMPARE(codes(checkFees(remainder, trialOf(2), {worst(40), worst(50)}, rich, "ETH")), QStringList());
    QCOMPARE(codes(checkFees(remainder, trialOf(2), {worst(40), worst(51)}, rich, "ETH")),
             QStringList("fee_over_limit"));
}

void TestChecks::fees_needTheMoneyInOrder()
{
    const Plan plan = planWith({0, 30});
    const Remainder remainder{&plan, true, 0, {}, {}};
    Trial trial = trialOf(2);
    trial.changesByCall[1] = {{kNative, true, Uint256(30)}};
    // 10 + (30 + 10)
    QCOMPARE(codes(checkFees(remainder, trial, {worst(10), worst(10)}, Wei(Uint256(50)), "ETH")), QStringList());
    QCOMPARE(codes(checkFees(remainder, trial, {worst(10), worst(10)}, Wei(Uint256(49)), "ETH")),
             QStringList("insufficient_funds"));
    // What the first call brings in pays for the second.
    trial.changesByCall[0] = {{kNative, false, Uint256(30)}};
    QCOMPARE(codes(checkFees(remainder, trial, {worst(10), worst(10)}, Wei(Uint256(20)), "ETH")), QStringList());
    QCOMPARE(codes(checkFees(remainder, trial, {worst(10), worst(10)}, Wei(Uint256(9)), "ETH")),
             QStringList("insufficient_funds"));
}

void TestChecks::margin_isAQuarterAndSome()
{
    QCOMPARE(withMargin(Gas(21'000), true).value(), std::uint64_t(21'000));
    QCOMPARE(withMargin(Gas(21'000), false).value(), std::uint64_t(41'250));
    QCOMPARE(withMargin(Gas(100'000), true).value(), std::uint64_t(140'000));
    QCOMPARE(withMargin(Gas(16'777'216), false).value(), std::uint64_t(16'777'216));
    QCOMPARE(withMargin(Gas(~0ULL), false).value(), std::uint64_t(16'777'216));
}

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
