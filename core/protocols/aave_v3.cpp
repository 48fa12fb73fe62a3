// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/when_all.h"
#include "contracts/erc20.h"
#include "protocols/aave_market.h"
#include "protocols/adapter.h"
#include "protocols/adapters.h"
#include "protocols/v2_market.h"

#include <cmath>

namespace sheaf::protocols {
namespace {

using ethereum::Address;
using ethereum::abi::Function;
using ethereum::abi::Value;
using ethereum::abi::Values;

struct ActionAbi
{
    Function supply = Function::of("supply(address,uint256,address,uint16)");
    Function withdraw = Function::of("withdraw(address,uint256,address)(uint256)");
    Function claimAll = Function::of("claimAllRewards(address[],address)(address[],uint256[])");
};

const ActionAbi &actionAbi()
{
    static const ActionAbi abi;
    return abi;
}

class AaveV3 final : public Adapter
{
public:
    AaveV3(const Deployments &deployments, const chains::Registry *registry)
        : Adapter("aave-v3", deployments.aaveV3Name, registry)
        , m_deployments(deployments.aaveV3)
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
    const AaveDeployment *find(ethereum::ChainId chain) const { return deploymentOn(m_deployments, chain); }
    Task<Result<std::vector<Position>>> list(Context context, Address account, bool held) override;
    Task<Position> describe(Context context, AaveReserve reserve, AaveAccount account, bool held) const;
    /// The reserve of a position, with what the account has in it.
    Task<Result<AaveReserve>> read(Context context, Position position) const;
    contracts::Call claimCall(const AaveReserve &reserve, const Address &account) const;
    std::string placeOf(const AaveReserve &reserve) const { return name() + " " + reserve.asset.symbol; }
    void appendSupply(ActionPlan &plan, const AaveReserve &reserve, const Uint256 &amount,
                      const Address &account) const;
    Task<Result<ActionPlan>> appendSwaps(Context context, ActionPlan plan, AaveReserve reserve, Terms terms,
                                         std::vector<AaveReward> rewards) const;

    std::vector<AaveDeployment> m_deployments;
    std::vector<V2Deployment> m_swaps;
};

/// emissionPerSecond·Y·p_r / (totalSupply·p), and nothing once the distribution has ended.
std::optional<double> incentiveApr(const AaveReserve &reserve, const AaveReward &reward, const PriceMap &prices,
                                   std::uint64_t now)
{
    const auto price = priceOf(prices, reserve.asset.id.address);
    const auto priceReward = priceOf(prices, reward.token.id.address);
    if (!price || !priceReward || reserve.totalSupply.isZero() || Uint256(now) >= reward.distributionEnd)
        return std::nullopt;
    const double paid = reward.emissionPerSecond.toDouble() / std::pow(10, reward.token.decimals) * *priceReward;
    const double supplied = reserve.totalSupply.toDouble() / std::pow(10, reserve.asset.decimals) * *price;
    return paid * kYearSeconds / supplied;
}

tl::unexpected<Error> noDeposits(const std::string &name, const AaveReserve &reserve)
{
    return failure(ErrorCode::Denied,
                   phrase(SHEAF_SAYS("Phrases", "%1 takes no deposits of %2 now"), name, reserve.asset.symbol));
}

Task<Position> AaveV3::describe(Context context, AaveReserve reserve, AaveAccount account, bool held) const
{
    Position out = empty(context, reserve.aToken, account.address);
    out.name = reserve.asset.symbol;
    if (!reserve.problem.empty()) {
        out.problem = reserve.problem;
        co_return out;
    }
    const std::string source = name() + " " + reserve.asset.symbol;
    if (reserve.takesDeposits())
        out.actions.push_back(Action::Deposit);
    if (held && !reserve.supplied.isZero()) {
        out.legs.push_back({LegKind::Supplied, reserve.asset, context.reader->figure(reserve.supplied, source)});
        out.actions.push_back(Action::Withdraw);
    }
    if (held && !reserve.borrowed.isZero()) {
        out.legs.push_back({LegKind::Borrowed, reserve.asset, context.reader->figure(reserve.borrowed, source)});
        out.borrowApr = context.reader->figure(reserve.borrowRate.toDouble() / 1e27, source);
    }
    if (held && reserve.hasRewards()) {
        for (const AaveReward &reward : reserve.rewards)
            if (!reward.unclaimed.isZero())
                out.legs.push_back({LegKind::Reward, reward.token, context.reader->figure(reward.unclaimed, source)});
        out.actions.push_back(Action::Claim);
        if (reserve.takesDeposits())
            out.actions.push_back(Action::Compound);
    }
    if (held && account.healthFactor)
        out.healthFactor = context.reader->figure(*account.healthFactor, name());
    Rate interest{"supply interest", reserve.liquidityRate.toDouble() / 1e27, true};
    out.rates.push_back(context.reader->figure(std::move(interest), source));

    std::set<Address> tokens{reserve.asset.id.address};
    for (const AaveReward &reward : reserve.rewards)
        tokens.insert(reward.token.id.address);
    if (tokens.size() > 1 || !reserve.rewards.empty()) {
        const auto prices = co_await readPrices(context, std::move(tokens));
        for (const AaveReward &reward : reserve.rewards) {
            const auto apr = incentiveApr(reserve, reward, prices, context.reader->block().timestamp);
            if (!apr)
                continue;
            Rate rate{"rewards in " + reward.token.symbol, *apr, false};
            out.rates.push_back(context.reader->figure(std::move(rate), source, contracts::Trust::Derived));
        }
    }
    co_return out;
}

Task<Result<std::vector<Position>>> AaveV3::list(Context context, Address account, bool held)
{
    SHEAF_CO_TRY(deployment, present(find(context.reader->chain())));
    SHEAF_CO_TRY(market, co_await readAave(context, *deployment, account, std::nullopt));
    std::vector<Task<Position>> described;
    for (const AaveReserve &reserve : market.reserves) {
        const bool wanted = held ? reserve.isHeld() : reserve.takesDeposits();
        if (wanted || !reserve.problem.empty())
            described.push_back(describe(context, reserve, market.account, held));
    }
    auto out = co_await async::whenAll(std::move(described));
    co_return out;
}

Task<Result<AaveReserve>> AaveV3::read(Context context, Position position) const
{
    SHEAF_CO_TRY(deployment, present(find(context.reader->chain())));
    SHEAF_CO_TRY(market, co_await readAave(context, *deployment, position.account, position.contract));
    if (market.reserves.empty())
        co_return failure(ErrorCode::NotFound, phrase(SHEAF_SAYS("Phrases", "%1 has no such reserve here"), name()));
    if (!market.reserves.front().problem.empty())
        co_return failure(ErrorCode::Rpc, market.reserves.front().problem);
    co_return market.reserves.front();
}

void AaveV3::appendSupply(ActionPlan &plan, const AaveReserve &reserve, const Uint256 &amount,
                          const Address &account) const
{
    const AaveDeployment &deployment = *find(reserve.asset.id.chain);
    plan.calls.push_back(contracts::erc20::approve(reserve.asset, deployment.pool, name(), amount));
    plan.calls.push_back(
        callOf(deployment.pool, actionAbi().supply, {reserve.asset.id.address, amount, account, std::uint64_t(0)},
               phrase(SHEAF_SAYS("Phrases", "Supply %1 to %2"), shown(amount, reserve.asset), name())));
    // The aToken's scaled balance is rounded at the index: up to two units less than what was put in.
    plan.effects.inAtLeast.push_back({{reserve.asset.id.chain, reserve.aToken}, amount.minusOrZero(2)});
}

Task<Result<ActionPlan>> AaveV3::deposit(Context context, Position position, std::vector<Amount> amounts, Slippage,
                                         std::uint64_t)
{
    Task<Result<AaveReserve>> reserveTask = read(context, position);
    Task<Result<Funding>> fundingTask = fund(context, position.account, std::move(amounts));
    SHEAF_CO_TRY(reserve, co_await reserveTask);
    SHEAF_CO_TRY(funding, co_await fundingTask);
    if (!reserve.takesDeposits())
        co_return noDeposits(name(), reserve);
    if (funding.amounts.size() != 1 || !funding.amounts.contains(reserve.asset.id.address))
        co_return failure(ErrorCode::InvalidInput,
                          phrase(SHEAF_SAYS("Phrases", "expected an amount of %1"), reserve.asset.symbol));
    const Uint256 amount = funding.amounts.at(reserve.asset.id.address);
    ActionPlan plan;
    plan.purpose = phrase(SHEAF_SAYS("Phrases", "Supply %1 to %2 on %3"), shown(amount, reserve.asset), name(),
                          context.chain->name);
    plan.calls = funding.wraps;
    appendSupply(plan, reserve, amount, position.account);
    spend(plan.effects, funding, reserve.asset.id, amount);
    auto cleared = co_await withAllowancesCleared(context, position.account, std::move(plan));
    co_return cleared;
}

Task<Result<ActionPlan>> AaveV3::withdraw(Context context, Position position, unsigned share, Slippage, std::uint64_t)
{
    SHEAF_CO_TRY(reserve, co_await read(context, position));
    SHEAF_CO_TRY(amount, shareOf(reserve.supplied, share));
    const bool whole = share == kWhole;
    ActionPlan plan;
    plan.purpose = phrase(SHEAF_SAYS("Phrases", "Withdraw %1 from %2 on %3"), shown(amount, reserve.asset), name(),
                          context.chain->name);
    // The largest number means everything, with the interest until it is included.
    plan.calls.push_back(callOf(find(context.reader->chain())->pool, actionAbi().withdraw,
                                {reserve.asset.id.address, whole ? Uint256::max() : amount, position.account},
                                plan.purpose));
    plan.effects.inAtLeast.push_back({reserve.asset.id, amount});
    const Uint256 interest = whole ? amount.mulDiv(1, 1000).value_or(Uint256()) : Uint256();
    const Uint256 burnt = amount.plus(interest).value_or(amount).plus(2).value_or(amount);
    plan.effects.outAtMost.push_back({{reserve.asset.id.chain, reserve.aToken}, burnt});
    if (!reserve.borrowed.isZero())
        plan.remarks.push_back(
            phrase(SHEAF_SAYS("Phrases", "the debt of %1 stays"), shown(reserve.borrowed, reserve.asset)));
    co_return plan;
}

/// `3.2 DRW and 0.5 OP`; there is one at least.
PhraseArgument unclaimedOf(const AaveReserve &reserve)
{
    std::optional<PhraseArgument> all;
    for (const AaveReward &reward : reserve.rewards) {
        if (reward.unclaimed.isZero())
            continue;
        PhraseArgument one = shown(reward.unclaimed, reward.token);
        all = all ? phrase(SHEAF_SAYS("Phrases", "%1 and %2"), std::move(*all), std::move(one)) : std::move(one);
    }
    return all.value_or(std::string());
}

contracts::Call AaveV3::claimCall(const AaveReserve &reserve, const Address &account) const
{
    Values assets{Value(reserve.aToken)};
    if (!reserve.variableDebt.isZero())
        assets.emplace_back(reserve.variableDebt);
    return callOf(find(reserve.asset.id.chain)->rewardsController, actionAbi().claimAll, {std::move(assets), account},
                  phrase(SHEAF_SAYS("Phrases", "Claim %1 from %2"), unclaimedOf(reserve), placeOf(reserve)));
}

Task<Result<ActionPlan>> AaveV3::claim(Context context, Position position)
{
    SHEAF_CO_TRY(reserve, co_await read(context, position));
    if (!reserve.hasRewards())
        co_return failure(ErrorCode::NotFound, SHEAF_SAYS("Phrases", "there is nothing to claim"));
    ActionPlan plan;
    plan.calls.push_back(claimCall(reserve, position.account));
    plan.purpose = phrase(SHEAF_SAYS("Phrases", "Claim %1 from %2 on %3"), unclaimedOf(reserve), placeOf(reserve),
                          context.chain->name);
    for (const AaveReward &reward : reserve.rewards)
        if (!reward.unclaimed.isZero())
            plan.effects.inAtLeast.push_back({reward.token.id, reward.unclaimed});
    co_return plan;
}

/// Swaps each claimed reward into the reserve's asset and supplies what is certain of it. A reward that no pool leads
/// away from stays in the account.
Task<Result<ActionPlan>> AaveV3::appendSwaps(Context context, ActionPlan plan, AaveReserve reserve, Terms terms,
                                             std::vector<AaveReward> rewards) const
{
    V2Market market;
    if (const V2Deployment *swaps = deploymentOn(m_swaps, context.reader->chain())) {
        SHEAF_CO_TRY(known, co_await readMarket(context, *swaps));
        market = std::move(known);
    }
    Uint256 certain;
    std::set<Address> touched;
    for (const AaveReward &reward : rewards) {
        Uint256 floor = reward.unclaimed;
        if (reward.token.id != reserve.asset.id) {
            auto steps = swapSteps(market, reward.token.id.address, reserve.asset.id.address, reward.unclaimed, terms);
            if (!steps && steps.error().code != ErrorCode::NotFound)
                co_return failure(std::move(steps).error());
            if (!steps) {
                plan.remarks.push_back(
                    phrase(SHEAF_SAYS("Phrases", "%1 stay in the account: no pool gives anything for them"),
                           shown(reward.unclaimed, reward.token)));
                plan.effects.inAtLeast.push_back({reward.token.id, reward.unclaimed});
                continue;
            }
            floor = steps->floors.at(reserve.asset.id.address);
            plan.calls.insert(plan.calls.end(), steps->calls.begin(), steps->calls.end());
            touched.merge(steps->touched);
        }
        SHEAF_CO_TRY(sum, checked(certain.plus(floor), "the amount to supply"));
        certain = sum;
    }
    if (certain.isZero())
        co_return failure(
            ErrorCode::NotFound,
            phrase(SHEAF_SAYS("Phrases", "none of the rewards can be swapped for %1"), reserve.asset.symbol));
    if (!touched.empty()) {
        SHEAF_CO_TRY(warnings, co_await guardPools(context, market, touched, false));
        plan.remarks.insert(plan.remarks.end(), warnings.begin(), warnings.end());
        plan.remarks.push_back(phrase(SHEAF_SAYS("Phrases", "what the swaps give above %1 stays in the account"),
                                      shown(certain, reserve.asset)));
    }
    appendSupply(plan, reserve, certain, terms.account);
    co_return plan;
}

Task<Result<ActionPlan>> AaveV3::compound(Context context, Position position, Slippage slippage, std::uint64_t deadline)
{
    SHEAF_CO_TRY(reserve, co_await read(context, position));
    if (!reserve.hasRewards())
        co_return failure(ErrorCode::NotFound, SHEAF_SAYS("Phrases", "there is nothing to compound"));
    if (!reserve.takesDeposits())
        co_return noDeposits(name(), reserve);
    ActionPlan claimed;
    claimed.calls.push_back(claimCall(reserve, position.account));
    std::vector<AaveReward> rewards = reserve.rewards;
    std::erase_if(rewards, [](const AaveReward &reward) { return reward.unclaimed.isZero(); });
    claimed.purpose = phrase(SHEAF_SAYS("Phrases", "Compound %1 into %2 on %3"), unclaimedOf(reserve), placeOf(reserve),
                             context.chain->name);
    const Terms terms{position.account, slippage, deadline};
    SHEAF_CO_TRY(plan, co_await appendSwaps(context, std::move(claimed), reserve, terms, std::move(rewards)));
    auto cleared = co_await withAllowancesCleared(context, position.account, std::move(plan));
    co_return cleared;
}

std::vector<AllowedCall> AaveV3::callsOf(ethereum::ChainId chain, Action action, std::string_view called) const
{
    std::vector<AllowedCall> out;
    const AaveDeployment *deployment = find(chain);
    if (deployment == nullptr)
        return out;
    if (action == Action::Withdraw)
        out.push_back({chain, deployment->pool, actionAbi().withdraw.signature(),
                       phrase(SHEAF_SAYS("Phrases", "Withdraw from %1"), name())});
    if (action == Action::Claim || action == Action::Compound)
        out.push_back({chain, deployment->rewardsController, actionAbi().claimAll.signature(),
                       phrase(SHEAF_SAYS("Phrases", "Claim rewards from %1"), name())});
    if (action == Action::Withdraw || action == Action::Claim)
        return out;
    out.push_back({chain, deployment->pool, actionAbi().supply.signature(),
                   phrase(SHEAF_SAYS("Phrases", "Supply to %1"), name())});
    const V2Deployment *swaps = action == Action::Compound ? deploymentOn(m_swaps, chain) : nullptr;
    const auto asset = registry().tokenNamed(chain, called);
    std::set<Address> tokens;
    if (action == Action::Deposit && asset && !(*asset)->info.id.isNative()) {
        tokens.insert((*asset)->info.id.address);
    } else { // which tokens are paid as a reward only the chain knows
        for (const chains::TokenSpec &token : registry().tokens(chain))
            if (!token.info.id.isNative())
                tokens.insert(token.info.id.address);
        if (const V2Deployment *known = deploymentOn(m_swaps, chain))
            tokens.merge(tokensOf(*known));
    }
    PhraseArgument spender = name();
    if (swaps != nullptr)
        spender = phrase(SHEAF_SAYS("Phrases", "%1 or the Uniswap V2 router"), name());
    allowApprovals(out, chain, tokens, std::move(spender));
    if (swaps != nullptr)
        allowSwapping(out, *swaps);
    const chains::ChainSpec *spec = registry().find(chain);
    if (action == Action::Deposit && spec != nullptr && spec->wrappedNative && tokens.contains(*spec->wrappedNative))
        allowWrapping(out, registry(), chain);
    return out;
}

std::map<Address, std::string> AaveV3::contractNames(ethereum::ChainId chain) const
{
    std::map<Address, std::string> out;
    if (const AaveDeployment *deployment = find(chain)) {
        out.emplace(deployment->pool, name());
        out.emplace(deployment->rewardsController, name() + " rewards");
    }
    return out;
}

} // namespace

std::shared_ptr<Protocol> makeAaveV3(const Deployments &deployments, const chains::Registry *registry)
{
    return std::make_shared<AaveV3>(deployments, registry);
}

} // namespace sheaf::protocols
