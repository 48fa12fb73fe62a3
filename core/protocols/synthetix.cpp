// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/when_all.h"
#include "contracts/erc20.h"
#include "protocols/adapter.h"
#include "protocols/adapters.h"
#include "protocols/v2_market.h"

#include <cmath>

namespace sheaf::protocols {
namespace {

using ethereum::Address;
using ethereum::abi::Function;
using ethereum::abi::Values;

struct StakingAbi
{
    Function balanceOf = Function::of("balanceOf(address)(uint256)");
    Function earned = Function::of("earned(address)(uint256)");
    Function rewardRate = Function::of("rewardRate()(uint256)");
    Function periodFinish = Function::of("periodFinish()(uint256)");
    Function totalSupply = Function::of("totalSupply()(uint256)");
    Function stakingToken = Function::of("stakingToken()(address)");
    Function rewardsToken = Function::of("rewardsToken()(address)");
    Function stake = Function::of("stake(uint256)");
    Function withdraw = Function::of("withdraw(uint256)");
    Function getReward = Function::of("getReward()");
    Function exit = Function::of("exit()");
};

const StakingAbi &stakingAbi()
{
    static const StakingAbi abi;
    return abi;
}

/// What one pool says about an account.
struct StakeState
{
    Uint256 staked;
    Uint256 earned;
    Uint256 rewardRate;
    Uint256 periodFinish;
    Uint256 totalSupply;
};

Task<Result<StakeState>> readStake(std::shared_ptr<contracts::Reader> reader, StakingPool pool, Address account)
{
    const StakingAbi &abi = stakingAbi();
    std::vector<Task<Result<Uint256>>> figures;
    figures.push_back(reader->readUint(pool.address, &abi.balanceOf, {account}));
    figures.push_back(reader->readUint(pool.address, &abi.earned, {account}));
    figures.push_back(reader->readUint(pool.address, &abi.rewardRate, {}));
    figures.push_back(reader->readUint(pool.address, &abi.periodFinish, {}));
    figures.push_back(reader->readUint(pool.address, &abi.totalSupply, {}));
    std::vector<Task<Result<Values>>> names;
    names.push_back(reader->read(pool.address, &abi.stakingToken, {}));
    names.push_back(reader->read(pool.address, &abi.rewardsToken, {}));
    const auto numbers = co_await async::whenAll(std::move(figures));
    const auto tokens = co_await async::whenAll(std::move(names));
    for (const auto &number : numbers)
        if (!number)
            co_return failure(number.error());
    for (const auto &token : tokens)
        if (!token)
            co_return failure(token.error());
    if ((*tokens[0])[0].asAddress() != pool.stakingToken || (*tokens[1])[0].asAddress() != pool.rewardsToken)
        co_return failure(ErrorCode::Rpc, "the contract names other tokens than the data file does");
    co_return StakeState{*numbers[0], *numbers[1], *numbers[2], *numbers[3], *numbers[4]};
}

/// The pool, the market that it lives from, and what the account has there: what every action begins with.
struct Stake
{
    StakingPool pool;
    V2Market market;
    StakeState state;
    ethereum::TokenInfo reward;

    const v2::Pool &pair() const { return *market.find(pool.stakingToken); }
    std::string name() const { return "Synthetix " + pool.name; }
};

class Synthetix final : public Adapter
{
public:
    Synthetix(const Deployments &deployments, const chains::Registry *registry)
        : Adapter("synthetix", deployments.synthetixName, registry)
        , m_deployments(deployments.synthetix)
        , m_swaps(deployments.uniswapV2)
    {
    }

    bool isOn(ethereum::ChainId chain) const override { return find(chain) != nullptr; }

    Task<Result<ActionPlan>> deposit(Context context, Position position, std::vector<Amount> amounts, Slippage slippage,
                                     std::uint64_t deadline) override;
    Task<Result<ActionPlan>> withdraw(Context context, Position position, unsigned share, Slippage slippage,
                                      std::uint64_t deadline) override;
    Task<Result<ActionPlan>> claim(Context context, Position position) override;
    Task<Result<ActionPlan>> compound(Context context, Position position, Slippage slippage,
                                      std::uint64_t deadline) override;
    std::vector<AllowedCall> allowedCalls(ethereum::ChainId chain) const override { return callsOfAll(*this, chain); }
    std::vector<AllowedCall> callsOf(ethereum::ChainId chain, Action action, std::string_view name) const override;
    std::map<Address, std::string> contractNames(ethereum::ChainId chain) const override;

private:
    const StakingDeployment *find(ethereum::ChainId chain) const;
    Task<Result<std::vector<Position>>> list(Context context, Address account, bool held) override;
    Task<Position> describe(Context context, Stake stake, Address account, bool held) const;
    Task<Result<V2Market>> market(Context context, StakingDeployment deployment) const;
    Task<Result<Stake>> read(Context context, Position position) const;

    std::vector<StakingDeployment> m_deployments;
    std::vector<V2Deployment> m_swaps;
};

const StakingDeployment *Synthetix::find(ethereum::ChainId chain) const
{
    return deploymentOn(m_swaps, chain) == nullptr ? nullptr : deploymentOn(m_deployments, chain);
}

/// The Uniswap V2 market with the reward tokens' descriptions.
Task<Result<V2Market>> Synthetix::market(Context context, StakingDeployment deployment) const
{
    std::set<Address> rewards;
    for (const StakingPool &pool : deployment.pools)
        rewards.insert(pool.rewardsToken);
    Task<Result<V2Market>> marketTask = readMarket(context, *deploymentOn(m_swaps, deployment.chain));
    Task<Result<Tokens>> tokensTask = readTokens(context, std::move(rewards));
    SHEAF_CO_TRY(market, co_await marketTask);
    SHEAF_CO_TRY(tokens, co_await tokensTask);
    market.tokens.merge(tokens);
    co_return market;
}

/// rewardRate·Y·p_r / (totalSupply·p_s), and 0 once the program has ended.
std::optional<double> rewardApr(const Stake &stake, const PriceMap &prices, std::uint64_t now)
{
    if (Uint256(now) >= stake.state.periodFinish)
        return 0;
    const v2::Pool &pair = stake.pair();
    const auto price0 = priceOf(prices, pair.token0);
    const auto price1 = priceOf(prices, pair.token1);
    const auto priceReward = priceOf(prices, stake.reward.id.address);
    if (!price0 || !price1 || !priceReward || stake.state.totalSupply.isZero() || pair.supply.isZero())
        return std::nullopt;
    const auto units = [](const Uint256 &amount, const ethereum::TokenInfo &token) {
        return amount.toDouble() / std::pow(10, token.decimals);
    };
    const double pairUsd = units(pair.reserve0, stake.market.token(pair.token0)) * *price0 +
                           units(pair.reserve1, stake.market.token(pair.token1)) * *price1;
    const double stakedUsd = pairUsd * stake.state.totalSupply.toDouble() / pair.supply.toDouble();
    return units(stake.state.rewardRate, stake.reward) * *priceReward * kYearSeconds / stakedUsd;
}

Task<Position> Synthetix::describe(Context context, Stake stake, Address account, bool held) const
{
    Position out = empty(context, stake.pool.address, account);
    out.name = stake.pool.name;
    const v2::Pool pair = stake.pair();
    const auto underlying = held ? v2::burn(pair, stake.state.staked) : std::nullopt;
    const std::string source = name() + " " + stake.pool.name;
    out.actions = {Action::Deposit};
    if (underlying && !stake.state.staked.isZero()) {
        const auto first = context.reader->figure(underlying->first, source, contracts::Trust::Derived);
        const auto second = context.reader->figure(underlying->second, source, contracts::Trust::Derived);
        out.legs.push_back({LegKind::Staked, stake.market.token(pair.token0), first});
        out.legs.push_back({LegKind::Staked, stake.market.token(pair.token1), second});
        out.actions.push_back(Action::Withdraw);
    }
    if (held && !stake.state.earned.isZero()) {
        out.legs.push_back({LegKind::Reward, stake.reward, context.reader->figure(stake.state.earned, source)});
        out.actions.push_back(Action::Claim);
        out.actions.push_back(Action::Compound);
    }
    std::set<Address> tokens{pair.token0, pair.token1, stake.reward.id.address};
    Task<PriceMap> pricesTask = readPrices(context, std::move(tokens));
    Task<TradingFees> feesTask = tradingFees(context, {pair.address, pair.token0, pair.token1}, pair);
    const auto prices = co_await pricesTask;
    auto fees = co_await feesTask;
    if (const auto apr = rewardApr(stake, prices, context.reader->block().timestamp)) {
        Rate rate{"rewards in " + stake.reward.symbol, *apr, false};
        out.rates.push_back(context.reader->figure(std::move(rate), source, contracts::Trust::Derived));
    }
    if (fees)
        out.rates.push_back(std::move(*fees));
    co_return out;
}

Task<Result<std::vector<Position>>> Synthetix::list(Context context, Address account, bool held)
{
    SHEAF_CO_TRY(deployment, present(find(context.reader->chain())));
    Task<Result<V2Market>> marketTask = market(context, *deployment);
    std::vector<Task<Result<StakeState>>> stateTasks;
    for (const StakingPool &pool : deployment->pools)
        stateTasks.push_back(readStake(context.reader, pool, account));
    SHEAF_CO_TRY(known, co_await marketTask);
    const auto states = co_await async::whenAll(std::move(stateTasks));

    std::vector<Position> out;
    std::vector<Task<Position>> described;
    for (std::size_t i = 0; i < states.size(); ++i) {
        const StakingPool &pool = deployment->pools[i];
        if (!states[i] || known.find(pool.stakingToken) == nullptr) {
            Position broken = empty(context, pool.address, account);
            broken.name = pool.name;
            broken.problem =
                states[i] ? SHEAF_SAYS("Phrases", "the pool of its token can't be read") : states[i].error().detail;
            out.push_back(std::move(broken));
            continue;
        }
        if (held && states[i]->staked.isZero() && states[i]->earned.isZero())
            continue;
        Stake stake{pool, known, *states[i], known.token(pool.rewardsToken)};
        described.push_back(describe(context, std::move(stake), account, held));
    }
    auto positions = co_await async::whenAll(std::move(described));
    out.insert(out.end(), std::make_move_iterator(positions.begin()), std::make_move_iterator(positions.end()));
    co_return out;
}

Task<Result<Stake>> Synthetix::read(Context context, Position position) const
{
    SHEAF_CO_TRY(deployment, present(find(context.reader->chain())));
    const auto pool = std::find_if(deployment->pools.begin(), deployment->pools.end(),
                                   [&position](const StakingPool &one) { return one.address == position.contract; });
    if (pool == deployment->pools.end())
        co_return failure(ErrorCode::NotFound, noSuchPool(name()));
    Task<Result<V2Market>> marketTask = market(context, *deployment);
    Task<Result<StakeState>> stateTask = readStake(context.reader, *pool, position.account);
    SHEAF_CO_TRY(known, co_await marketTask);
    SHEAF_CO_TRY(state, co_await stateTask);
    if (known.find(pool->stakingToken) == nullptr)
        co_return failure(ErrorCode::Rpc, SHEAF_SAYS("Phrases", "the pool of its token can't be read"));
    const ethereum::TokenInfo reward = known.token(pool->rewardsToken);
    co_return Stake{*pool, std::move(known), state, reward};
}

void appendStake(ActionPlan &plan, const Stake &stake, const Uint256 &liquidity)
{
    const ethereum::TokenInfo &lp = stake.market.token(stake.pool.stakingToken);
    plan.calls.push_back(contracts::erc20::approve(lp, stake.pool.address, stake.name(), liquidity));
    plan.calls.push_back(callOf(stake.pool.address, stakingAbi().stake, {liquidity},
                                phrase(SHEAF_SAYS("Phrases", "Stake %1 in %2"), shown(liquidity, lp), stake.name())));
}

contracts::Call claimCall(const Stake &stake)
{
    return callOf(
        stake.pool.address, stakingAbi().getReward, {},
        phrase(SHEAF_SAYS("Phrases", "Claim %1 from %2"), shown(stake.state.earned, stake.reward), stake.name()));
}

Task<Result<ActionPlan>> Synthetix::deposit(Context context, Position position, std::vector<Amount> amounts,
                                            Slippage slippage, std::uint64_t deadline)
{
    Task<Result<Stake>> stakeTask = read(context, position);
    Task<Result<Funding>> fundingTask = fund(context, position.account, std::move(amounts));
    SHEAF_CO_TRY(stake, co_await stakeTask);
    SHEAF_CO_TRY(funding, co_await fundingTask);
    ActionPlan plan;
    plan.purpose = phrase(SHEAF_SAYS("Phrases", "Deposit into %1 on %2"), stake.name(), context.chain->name);
    plan.calls = funding.wraps;
    const Address lp = stake.pool.stakingToken;
    if (funding.amounts.size() == 1 && funding.amounts.contains(lp)) {
        appendStake(plan, stake, funding.amounts.at(lp));
        plan.effects.outAtMost.push_back({{stake.market.chain, lp}, funding.amounts.at(lp)});
    } else {
        const Terms terms{position.account, slippage, deadline};
        SHEAF_CO_TRY(steps, liquiditySteps(stake.market, stake.pair(), funding.amounts, terms));
        SHEAF_CO_TRY(warnings, co_await guardPools(context, stake.market, steps.touched, false));
        append(plan, steps, warnings);
        for (const auto &[token, spent] : steps.spent)
            spend(plan.effects, funding, {stake.market.chain, token}, spent);
        appendStake(plan, stake, steps.floors.at(lp));
        plan.remarks.push_back(
            phrase(SHEAF_SAYS("Phrases", "pool shares above the %1 that are certain stay in the account, unstaked"),
                   shown(steps.floors.at(lp), stake.market.token(lp))));
    }
    auto cleared = co_await withAllowancesCleared(context, position.account, std::move(plan));
    co_return cleared;
}

Task<Result<ActionPlan>> Synthetix::withdraw(Context context, Position position, unsigned share, Slippage slippage,
                                             std::uint64_t deadline)
{
    SHEAF_CO_TRY(stake, co_await read(context, position));
    SHEAF_CO_TRY(liquidity, shareOf(stake.state.staked, share));
    const Terms terms{position.account, slippage, deadline};
    SHEAF_CO_TRY(steps, removeSteps(stake.market, stake.pair(), liquidity, terms));
    SHEAF_CO_TRY(warnings, co_await guardPools(context, stake.market, steps.touched, true));

    ActionPlan plan;
    plan.purpose = withdrawing(share, stake.name(), context.chain->name);
    const PhraseNumber what = shown(liquidity, stake.market.token(stake.pool.stakingToken));
    if (share == kWhole)
        plan.calls.push_back(callOf(stake.pool.address, stakingAbi().exit, {},
                                    phrase(SHEAF_SAYS("Phrases", "Unstake %1 from %2 and claim %3"), what, stake.name(),
                                           shown(stake.state.earned, stake.reward))));
    else
        plan.calls.push_back(callOf(stake.pool.address, stakingAbi().withdraw, {liquidity},
                                    phrase(SHEAF_SAYS("Phrases", "Unstake %1 from %2"), what, stake.name())));
    append(plan, steps, warnings);
    auto floors = steps.floors;
    if (share == kWhole && !stake.state.earned.isZero())
        floors[stake.reward.id.address] =
            floors[stake.reward.id.address].plus(stake.state.earned).value_or(stake.state.earned);
    for (const auto &[token, floor] : floors)
        plan.effects.inAtLeast.push_back({{stake.market.chain, token}, floor});
    auto cleared = co_await withAllowancesCleared(context, position.account, std::move(plan));
    co_return cleared;
}

Task<Result<ActionPlan>> Synthetix::claim(Context context, Position position)
{
    SHEAF_CO_TRY(stake, co_await read(context, position));
    if (stake.state.earned.isZero())
        co_return failure(ErrorCode::NotFound, SHEAF_SAYS("Phrases", "there is nothing to claim"));
    ActionPlan plan;
    plan.purpose = phrase(SHEAF_SAYS("Phrases", "Claim %1 from %2 on %3"), shown(stake.state.earned, stake.reward),
                          stake.name(), context.chain->name);
    plan.calls.push_back(claimCall(stake));
    plan.effects.inAtLeast.push_back({stake.reward.id, stake.state.earned});
    co_return plan;
}

Task<Result<ActionPlan>> Synthetix::compound(Context context, Position position, Slippage slippage,
                                             std::uint64_t deadline)
{
    SHEAF_CO_TRY(stake, co_await read(context, position));
    const Uint256 reward = stake.state.earned;
    if (reward.isZero())
        co_return failure(ErrorCode::NotFound, SHEAF_SAYS("Phrases", "there is nothing to compound"));
    const Terms terms{position.account, slippage, deadline};
    const std::map<Address, Uint256> amounts{{stake.reward.id.address, reward}};
    SHEAF_CO_TRY(steps, liquiditySteps(stake.market, stake.pair(), amounts, terms));
    SHEAF_CO_TRY(warnings, co_await guardPools(context, stake.market, steps.touched, false));

    ActionPlan plan;
    plan.purpose = phrase(SHEAF_SAYS("Phrases", "Compound %1 into %2 on %3"), shown(reward, stake.reward), stake.name(),
                          context.chain->name);
    plan.calls.push_back(claimCall(stake));
    append(plan, steps, warnings);
    const Uint256 liquidity = steps.floors.at(stake.pool.stakingToken);
    appendStake(plan, stake, liquidity);
    plan.remarks.push_back(
        phrase(SHEAF_SAYS("Phrases", "the stake grows by %1; pool shares above that, and rewards that accrue until it "
                                     "is claimed, stay in the account"),
               shown(liquidity, stake.market.token(stake.pool.stakingToken))));
    auto cleared = co_await withAllowancesCleared(context, position.account, std::move(plan));
    co_return cleared;
}

/// Only swaps of what a person names can need any other token than the pool's own.
std::vector<AllowedCall> Synthetix::callsOf(ethereum::ChainId chain, Action action, std::string_view called) const
{
    std::vector<AllowedCall> out;
    const StakingDeployment *deployment = find(chain);
    if (deployment == nullptr)
        return out;
    const V2Deployment &swaps = *deploymentOn(m_swaps, chain);
    const bool puts = action == Action::Deposit || action == Action::Compound;
    const bool claims = action == Action::Claim || action == Action::Compound;
    std::set<Address> tokens;
    for (const StakingPool &pool : deployment->pools) {
        if (!called.empty() && !sameWord(pool.name, called))
            continue;
        const std::string place = "Synthetix " + pool.name;
        if (claims)
            out.push_back({chain, pool.address, stakingAbi().getReward.signature(),
                           phrase(SHEAF_SAYS("Phrases", "Claim rewards from %1"), place)});
        if (action == Action::Withdraw) {
            out.push_back({chain, pool.address, stakingAbi().withdraw.signature(),
                           phrase(SHEAF_SAYS("Phrases", "Unstake from %1"), place)});
            out.push_back({chain, pool.address, stakingAbi().exit.signature(),
                           phrase(SHEAF_SAYS("Phrases", "Unstake everything from %1"), place)});
        }
        if (puts)
            out.push_back({chain, pool.address, stakingAbi().stake.signature(),
                           phrase(SHEAF_SAYS("Phrases", "Stake in %1"), place)});
        if (action != Action::Claim)
            tokens.insert(pool.stakingToken);
        if (action == Action::Compound)
            tokens.insert(pool.rewardsToken);
        for (const V2Pair &pair : swaps.pairs)
            if (puts && pair.address == pool.stakingToken)
                tokens.insert({pair.token0, pair.token1});
    }
    if (action == Action::Deposit)
        tokens.merge(tokensOf(swaps));
    allowApprovals(out, chain, tokens, Phrase(SHEAF_SAYS("Phrases", "the Uniswap V2 router or a staking pool")));
    if (puts) {
        allowSwapping(out, swaps);
        allowAdding(out, swaps);
    }
    if (action == Action::Withdraw)
        allowRemoving(out, swaps);
    if (action == Action::Deposit)
        allowWrapping(out, registry(), chain);
    return out;
}

std::map<Address, std::string> Synthetix::contractNames(ethereum::ChainId chain) const
{
    std::map<Address, std::string> out;
    if (const StakingDeployment *deployment = find(chain))
        for (const StakingPool &pool : deployment->pools)
            out.emplace(pool.address, "Synthetix " + pool.name);
    return out;
}

} // namespace

std::shared_ptr<Protocol> makeSynthetix(const Deployments &deployments, const chains::Registry *registry)
{
    return std::make_shared<Synthetix>(deployments, registry);
}

} // namespace sheaf::protocols
