// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/scripted_world.h"
#include "protocols/adapters.h"

#include <set>

using namespace sheaf;
using namespace sheaf::protocols;
using ethereum::Address;
using ethereum::abi::Values;
using fakes::ether;

namespace {

const Address kRouter = fakes::addressOf(31);
const Address kStaking = fakes::addressOf(41);
const Address kBroken = fakes::addressOf(42);
constexpr std::uint64_t kLater = fakes::ScriptedWorld::kNow + 600;

/// WETH 2,000 USD, USDC and DRW 1 USD, unless a test says otherwise.
class FixedPrices final : public PriceSource
{
public:
    std::map<Address, Result<Decimal>> prices;

    Task<Result<contracts::Figure<Decimal>>> price(ethereum::TokenId token) override
    {
        const auto found = prices.find(token.address);
        if (found == prices.end())
            co_return failure(ErrorCode::NotFound, "nobody prices it");
        if (!found->second)
            co_return failure(found->second.error());
        co_return contracts::Figure<Decimal>{*found->second, {}};
    }
};

} // namespace

class TestAdapters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void positions_aBrokenPoolFailsAlone();
    void positions_otherTokensThanTheFileSaysAreAProblem();
    void rates_endWithTheProgram();
    void compound_countsOnFloors();
    void compound_saysWhatItIsForInEveryLanguage();
    void compound_isDenied_data();
    void compound_isDenied();
    void withdraw_isNotBarredByAnAbsentPrice();
    void withdraw_wantsAShare();
    void approval_isClearedWhereTheTokenAsksForIt();
    void compound_callsWhatIsListedForItAndThatIsAll();
    void calls_ofOneActionAreNoOthers();
    void deposit_refusesWhatIsNotThere();
    void reads_leaveTogether();

private:
    Context context()
    {
        Context out;
        out.registry = &m_world->registry;
        out.chain = &m_world->spec();
        out.reader = m_world->reader();
        out.prices = m_prices;
        return out;
    }
    void stake(const Address &pool, const Uint256 &staked, const Uint256 &earned, std::uint64_t finish);
    void allowance(const Address &token, const Address &spender, const Uint256 &amount)
    {
        m_world->chain->answer(token, "allowance(address,address)(uint256)", {m_world->account, spender}, {amount});
    }
    Position position() const
    {
        Position out;
        out.account = m_world->account;
        out.contract = kStaking;
        return out;
    }
    Result<ActionPlan> compound(Slippage slippage = {})
    {
        return async::waitFor(m_protocol->compound(context(), position(), slippage, kLater));
    }

    std::unique_ptr<fakes::ScriptedWorld> m_world;
    std::shared_ptr<FixedPrices> m_prices;
    std::shared_ptr<Protocol> m_protocol;
};

void TestAdapters::init()
{
    m_world = std::make_unique<fakes::ScriptedWorld>();
    m_prices = std::make_shared<FixedPrices>();
    m_prices->prices.insert_or_assign(m_world->weth, Decimal::fromInteger(2'000));
    m_prices->prices.insert_or_assign(m_world->usdc, Decimal::fromInteger(1));
    m_prices->prices.insert_or_assign(m_world->drw, Decimal::fromInteger(1));
    const ethereum::ChainId chain(fakes::ScriptedWorld::kChain);
    Deployments deployments;
    deployments.synthetixName = "Synthetix StakingRewards";
    deployments.uniswapV2 = {
        {chain,
         fakes::addressOf(30),
         kRouter,
         {{m_world->wethUsdc, m_world->weth, m_world->usdc}, {m_world->wethDrw, m_world->weth, m_world->drw}}}};
    deployments.synthetix = {{chain,
                              {{kStaking, m_world->wethUsdc, m_world->drw, "WETH/USDC"},
                               {kBroken, m_world->wethUsdc, m_world->drw, "broken"}}}};
    m_protocol = makeSynthetix(deployments, &m_world->registry);
    // 10,000 WETH : 20,000,000 USDC with 1,000 shares; 5,000 WETH : 10,000,000 DRW.
    m_world->pool(m_world->wethUsdc, ether(10'000), Uint256(20'000'000'000'000), ether(1'000));
    m_world->pool(m_world->wethDrw, ether(5'000), ether(10'000'000), ether(1'000));
    stake(kStaking, ether(1), ether(1'000), kLater + 86'400);
    for (const Address &token : {m_world->weth, m_world->usdc, m_world->drw, m_world->wethUsdc})
        for (const Address &spender : {kRouter, kStaking})
            allowance(token, spender, Uint256());
}

void TestAdapters::stake(const Address &pool, const Uint256 &staked, const Uint256 &earned, std::uint64_t finish)
{
    fakes::ScriptedChain &chain = *m_world->chain;
    chain.answer(pool, "balanceOf(address)(uint256)", {m_world->account}, {staked});
    chain.answer(pool, "earned(address)(uint256)", {m_world->account}, {earned});
    chain.answer(pool, "rewardRate()(uint256)", {}, {ether(1)});
    chain.answer(pool, "periodFinish()(uint256)", {}, {finish});
    chain.answer(pool, "totalSupply()(uint256)", {}, {ether(500)});
    chain.answer(pool, "stakingToken()(address)", {}, {m_world->wethUsdc});
    chain.answer(pool, "rewardsToken()(address)", {}, {m_world->drw});
}

void TestAdapters::positions_aBrokenPoolFailsAlone()
{
    m_world->chain->raw(kBroken, ethereum::abi::Function::of("rewardRate()").call({}), Bytes{1, 2, 3});
    const auto positions = async::waitFor(m_protocol->positions(context(), m_world->account));
    QVERIFY2(positions, positions ? "" : positions.error().detail.c_str());
    QCOMPARE(positions->size(), std::size_t(2));
    const Position &broken = positions->at(0);
    QVERIFY(!broken.problem.empty());
    QVERIFY(broken.legs.empty() && broken.actions.empty());
    const Position &good = positions->at(1);
    QVERIFY(good.problem.empty());
    // One share of 1,000: 10 WETH and 20,000 USDC.
    QCOMPARE(good.legs[0].amount.value.toString(), ether(10).toString());
    QCOMPARE(good.legs[1].amount.value.toString(), std::string("20000000000"));
    QCOMPARE(good.legs[2].amount.value.toString(), ether(1'000).toString());
    QCOMPARE(good.id, "synthetix:7777:" + kStaking.toLowerHex() + ":" + m_world->account.toLowerHex());
}

void TestAdapters::positions_otherTokensThanTheFileSaysAreAProblem()
{
    m_world->chain->answer(kStaking, "stakingToken()(address)", {}, {m_world->wethDrw});
    const auto positions = async::waitFor(m_protocol->positions(context(), m_world->account));
    QVERIFY(positions);
    for (const Position &one : *positions)
        QVERIFY(!one.problem.empty());
    QVERIFY(!compound());
}

void TestAdapters::rates_endWithTheProgram()
{
    // 1 DRW a second at 1 USD is 31,536,000 USD a year, on 500 of 1,000 shares of 40,000,000 USD: 157.68 %.
    auto positions = async::waitFor(m_protocol->positions(context(), m_world->account));
    QVERIFY(std::abs(positions->at(1).rates.at(0).value.apr - 1.5768) < 1e-9);
    QVERIFY(!positions->at(1).rates[0].value.compounds);
    stake(kStaking, ether(1), ether(1'000), fakes::ScriptedWorld::kNow);
    positions = async::waitFor(m_protocol->positions(context(), m_world->account));
    QCOMPARE(positions->at(1).rates.at(0).value.apr, 0.0);
}

void TestAdapters::compound_countsOnFloors()
{
    const auto plan = compound();
    QVERIFY2(plan, plan ? "" : plan.error().detail.c_str());
    std::vector<std::string> functions;
    for (const contracts::Call &call : plan->calls)
        functions.push_back(call.function.substr(0, call.function.find('(')));
    const std::vector<std::string> expected{"getReward",
                                            "approve",
                                            "swapExactTokensForTokens",
                                            "swapExactTokensForTokens",
                                            "approve",
                                            "approve",
                                            "addLiquidity",
                                            "approve",
                                            "stake"};
    QCOMPARE(functions, expected);
    QCOMPARE(plan->calls[1].approval->amount.value.toString(), ether(1'000).toString());

    const auto swap =
        ethereum::abi::Function::of("swapExactTokensForTokens(uint256,uint256,address[],address,uint256)");
    const Values first = *swap.decodeCall(plan->calls[2].data);
    const Values second = *swap.decodeCall(plan->calls[3].data);
    QCOMPARE(first[0].asUint().plus(second[0].asUint())->toString(), ether(1'000).toString());
    QCOMPARE(first[2].asValues().size(), std::size_t(2));
    QCOMPARE(second[2].asValues().size(), std::size_t(3)); // DRW, WETH, USDC
    QVERIFY(first[3].asAddress() == m_world->account);
    QCOMPARE(first[4].asUint().toString(), std::to_string(kLater));
    // The allowances and the liquidity are the floors of the swaps, no more.
    QCOMPARE(plan->calls[4].approval->amount.value.toString(), first[1].asUint().toString());
    QCOMPARE(plan->calls[5].approval->amount.value.toString(), second[1].asUint().toString());
    const auto add =
        ethereum::abi::Function::of("addLiquidity(address,address,uint256,uint256,uint256,uint256,address,uint256)");
    const Values liquidity = *add.decodeCall(plan->calls[6].data);
    QCOMPARE(liquidity[2].asUint().toString(), first[1].asUint().toString());
    QCOMPARE(liquidity[3].asUint().toString(), second[1].asUint().toString());
    const Values staked = *ethereum::abi::Function::of("stake(uint256)").decodeCall(plan->calls[8].data);
    QCOMPARE(plan->calls[7].approval->amount.value.toString(), staked[0].asUint().toString());
    // 1,000 USD of 40,000,000 in 1,000 shares are 0.025 shares, less fees and twice 0.5 %.
    QVERIFY(staked[0].asUint() < *parseUnits("0.025", 18) && staked[0].asUint() > *parseUnits("0.0246", 18));
    QVERIFY(plan->effects.outAtMost.empty() && !plan->remarks.empty());
}

void TestAdapters::compound_saysWhatItIsForInEveryLanguage()
{
    const auto plan = compound();
    QVERIFY2(plan, plan ? "" : plan.error().detail.c_str());
    const PhraseNumber reward{"1000", "DRW"};
    const std::string place = "Synthetix WETH/USDC";
    QVERIFY(plan->purpose == phrase("Compound %1 into %2 on %3", reward, place, context().chain->name));
    QCOMPARE(plan->purpose.english(), "Compound 1000 DRW into Synthetix WETH/USDC on " + context().chain->name);
    QVERIFY(plan->calls[0].purpose == phrase("Claim %1 from %2", reward, place));
    QVERIFY(plan->calls[1].purpose == phrase("Allow %1 to take up to %2", Phrase("the Uniswap V2 router"), reward));
    QCOMPARE(plan->calls[1].purpose.english(), std::string("Allow the Uniswap V2 router to take up to 1000 DRW"));
    QCOMPARE(
        plan->remarks.front().english(),
        std::string("up to 0.5 % of what the swaps give, WETH and USDC, stay in the account: each later step counts "
                    "on no more than the step before promises"));
}

void TestAdapters::compound_isDenied_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("nothing to compound") << "nothing";
    QTest::newRow("the price impact") << "impact";
    QTest::newRow("a moved pool") << "moved";
    QTest::newRow("sources in conflict") << "conflict";
    QTest::newRow("a stale price") << "stale";
}

void TestAdapters::compound_isDenied()
{
    QFETCH(QString, what);
    if (what == "nothing")
        stake(kStaking, ether(1), Uint256(), kLater);
    if (what == "impact")
        stake(kStaking, ether(1), ether(1'000'000), kLater);
    if (what == "moved")
        m_world->pool(m_world->wethUsdc, ether(10'000), Uint256(20'500'000'000'000), ether(1'000));
    if (what == "conflict")
        m_prices->prices.insert_or_assign(m_world->weth, failure(ErrorCode::Conflict, "apart"));
    if (what == "stale")
        m_prices->prices.insert_or_assign(m_world->weth, failure(ErrorCode::Rpc, "stale"));
    const auto plan = compound();
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, what == "nothing" ? ErrorCode::NotFound : ErrorCode::Denied);
}

void TestAdapters::withdraw_isNotBarredByAnAbsentPrice()
{
    m_prices->prices.insert_or_assign(m_world->weth, failure(ErrorCode::Rpc, "stale"));
    const auto plan = async::waitFor(m_protocol->withdraw(context(), position(), 2'500, {}, kLater));
    QVERIFY2(plan, plan ? "" : plan.error().detail.c_str());
    QCOMPARE(plan->calls.size(), std::size_t(3));
    QCOMPARE(plan->calls[0].function, std::string("withdraw(uint256)"));
    QVERIFY(!plan->remarks.empty());
    // A quarter of 10 WETH and 20,000 USDC, less 0.5 %.
    for (const ethereum::TokenAmount &amount : plan->effects.inAtLeast)
        QCOMPARE(amount.value.toString(), amount.token.address == m_world->weth ? parseUnits("2.4875", 18)->toString()
                                                                                : std::string("4975000000"));
    QCOMPARE(plan->effects.inAtLeast.size(), std::size_t(2));
    // A pool that is seen to be moved bars the way out, too: what came out would be less.
    m_prices->prices.insert_or_assign(m_world->weth, Decimal::fromInteger(2'100));
    QCOMPARE(async::waitFor(m_protocol->withdraw(context(), position(), 2'500, {}, kLater)).error().code,
             ErrorCode::Denied);
}

void TestAdapters::withdraw_wantsAShare()
{
    for (const unsigned share : {0U, 10'001U})
        QCOMPARE(async::waitFor(m_protocol->withdraw(context(), position(), share, {}, kLater)).error().code,
                 ErrorCode::InvalidInput);
}

void TestAdapters::approval_isClearedWhereTheTokenAsksForIt()
{
    // An older allowance stands, and approve() of anything but 0 reverts in the meantime, as USDT's does.
    allowance(m_world->drw, kRouter, Uint256(1));
    const auto plan = compound();
    QVERIFY2(plan, plan ? "" : plan.error().detail.c_str());
    QCOMPARE(plan->calls.size(), std::size_t(10));
    QVERIFY(plan->calls[1].approval->amount.value.isZero());
    QCOMPARE(plan->calls[2].approval->amount.value.toString(), ether(1'000).toString());
    // A token that does not mind is spared the call.
    m_world->chain->answer(m_world->drw, "approve(address,uint256)(bool)", {kRouter, ether(1'000)}, {true});
    QCOMPARE(compound()->calls.size(), std::size_t(9));
}

namespace {

using Listed = std::set<std::pair<Address, std::string>>;

Listed listed(const std::vector<AllowedCall> &calls)
{
    Listed out;
    for (const AllowedCall &call : calls)
        out.insert({call.contract, call.function});
    return out;
}

} // namespace

/// What a consent lists is what is called: not one function more.
void TestAdapters::compound_callsWhatIsListedForItAndThatIsAll()
{
    const auto plan = compound();
    QVERIFY2(plan, plan ? "" : plan.error().detail.c_str());
    Listed called;
    for (const contracts::Call &call : plan->calls)
        called.insert({call.to, call.function});
    const ethereum::ChainId chain(fakes::ScriptedWorld::kChain);
    QVERIFY(listed(m_protocol->callsOf(chain, Action::Compound, "weth/usdc")) == called);
    // Without a name it may be any pool's.
    QVERIFY(listed(m_protocol->callsOf(chain, Action::Compound, "")).contains({kBroken, "getReward()"}));
    QVERIFY(m_protocol->callsOf(ethereum::ChainId(77), Action::Compound, "").empty());
}

void TestAdapters::calls_ofOneActionAreNoOthers()
{
    const ethereum::ChainId chain(fakes::ScriptedWorld::kChain);
    QVERIFY(listed(m_protocol->callsOf(chain, Action::Claim, "WETH/USDC")) == (Listed{{kStaking, "getReward()"}}));
    const Listed withdraw = listed(m_protocol->callsOf(chain, Action::Withdraw, "WETH/USDC"));
    QCOMPARE(withdraw.size(), std::size_t(4)); // withdraw, exit, the pool share's approval, removeLiquidity
    QVERIFY(withdraw.contains({m_world->wethUsdc, "approve(address,uint256)"}));
    // The policy's list has all of them.
    const Listed all = listed(m_protocol->allowedCalls(chain));
    for (const Action action : {Action::Deposit, Action::Withdraw, Action::Claim, Action::Compound})
        for (const auto &call : listed(m_protocol->callsOf(chain, action, "")))
            QVERIFY(all.contains(call));
    QVERIFY(m_protocol->contractNames(chain).at(kStaking) == "Synthetix WETH/USDC");
}

void TestAdapters::deposit_refusesWhatIsNotThere()
{
    m_world->chain->answer(m_world->usdc, "balanceOf(address)(uint256)", {m_world->account}, {Uint256(5'000'000)});
    const auto deposit = [this](const Address &token, const Uint256 &value) {
        return async::waitFor(
            m_protocol->deposit(context(), position(), {{m_world->id(token), value, false}}, {}, kLater));
    };
    const auto tooMuch = deposit(m_world->usdc, Uint256(5'000'001));
    QCOMPARE(tooMuch.error().code, ErrorCode::InsufficientFunds);
    QCOMPARE(tooMuch.error().detail, std::string("the account has 5 USDC, and 5.000001 USDC are asked for"));
    QCOMPARE(deposit(m_world->usdc, Uint256()).error().code, ErrorCode::InvalidInput);
    QVERIFY(deposit(m_world->usdc, Uint256(5'000'000)));
    // The native coin is wrapped first, with its value.
    const auto native = deposit(Address(), *parseUnits("0.5", 18));
    QVERIFY2(native, native ? "" : native.error().detail.c_str());
    QCOMPARE(native->calls[0].function, std::string("deposit()"));
    QCOMPARE(native->calls[0].value.value().toString(), std::string("500000000000000000"));
    QVERIFY(native->effects.outAtMost.at(0).token.isNative());
}

void TestAdapters::reads_leaveTogether()
{
    (void)async::waitFor(m_protocol->positions(context(), m_world->account)); // the chain id is asked for once
    const int before = m_world->chain->requests();
    QVERIFY(async::waitFor(m_protocol->positions(context(), m_world->account)));
    const int used = m_world->chain->requests() - before;
    QVERIFY2(used <= 3, QByteArray::number(used).constData());
}

QTEST_GUILESS_MAIN(TestAdapters)
#include "tst_adapters.moc"
