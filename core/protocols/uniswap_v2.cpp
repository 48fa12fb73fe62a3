// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/when_all.h"
#include "contracts/erc20.h"
#include "protocols/adapter.h"
#include "protocols/adapters.h"
#include "protocols/v2_market.h"

namespace sheaf::protocols {
namespace {

using ethereum::Address;

class UniswapV2 final : public Adapter
{
public:
    UniswapV2(const Deployments &deployments, const chains::Registry *registry)
        : Adapter("uniswap-v2", deployments.uniswapV2Name, registry), m_deployments(deployments.uniswapV2)
    {
    }

    bool isOn(ethereum::ChainId chain) const override { return deploymentOn(m_deployments, chain) != nullptr; }

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
    std::vector<V2Pair> pricePools(ethereum::ChainId chain) const override
    {
        const V2Deployment *deployment = deploymentOn(m_deployments, chain);
        return deployment == nullptr ? std::vector<V2Pair>() : deployment->pairs;
    }

private:
    Task<Result<std::vector<Position>>> list(Context context, Address account, bool held) override;
    Task<Result<Position>> describe(Context context, V2Market market, V2Pair pair, Address account,
                                    Uint256 liquidity) const;
    Task<Result<V2Market>> market(Context context) const;
    /// The same name that its position has; empty where the registry does not know both tokens.
    std::string nameOf(const V2Pair &pair, ethereum::ChainId chain) const;

    std::vector<V2Deployment> m_deployments;
};

Task<Result<V2Market>> UniswapV2::market(Context context) const
{
    SHEAF_CO_TRY(deployment, present(deploymentOn(m_deployments, context.reader->chain())));
    auto market = co_await readMarket(std::move(context), *deployment);
    co_return market;
}

Task<Result<Position>> UniswapV2::describe(Context context, V2Market market, V2Pair pair, Address account,
                                           Uint256 liquidity) const
{
    Position out = empty(context, pair.address, account);
    const v2::Pool *pool = market.find(pair.address);
    out.name = market.nameOf(*pool);
    out.actions = {Action::Deposit};
    if (!liquidity.isZero()) {
        const auto owned = v2::burn(*pool, liquidity);
        if (!owned)
            co_return failure(ErrorCode::Rpc, "the pool's figures contradict each other");
        const auto origin = [&context](Uint256 amount) {
            return context.reader->figure(amount, "Uniswap V2", contracts::Trust::Derived);
        };
        out.legs.push_back({LegKind::Pooled, market.token(pool->token0), origin(owned->first)});
        out.legs.push_back({LegKind::Pooled, market.token(pool->token1), origin(owned->second)});
        out.actions.push_back(Action::Withdraw);
    }
    auto fees = co_await tradingFees(context, pair, *pool);
    if (fees)
        out.rates.push_back(std::move(*fees));
    co_return out;
}

Task<Result<std::vector<Position>>> UniswapV2::list(Context context, Address account, bool held)
{
    SHEAF_CO_TRY(deployment, present(deploymentOn(m_deployments, context.reader->chain())));
    Task<Result<V2Market>> marketTask = market(context);
    std::vector<Task<Result<Uint256>>> balanceTasks;
    for (const V2Pair &pair : deployment->pairs)
        balanceTasks.push_back(contracts::erc20::balanceOf(context.reader, pair.address, account));
    SHEAF_CO_TRY(read, co_await marketTask);
    const auto balances = co_await async::whenAll(std::move(balanceTasks));

    std::vector<Position> out;
    std::vector<Task<Result<Position>>> described;
    for (std::size_t i = 0; i < balances.size(); ++i) {
        const V2Pair &pair = deployment->pairs[i];
        if (!balances[i] || read.find(pair.address) == nullptr) {
            Position broken = empty(context, pair.address, account);
            broken.name = pair.address.shortened();
            broken.problem = balances[i] ? SHEAF_SAYS("Phrases", "the pool can't be read") : balances[i].error().detail;
            out.push_back(std::move(broken));
            continue;
        }
        if (held && balances[i]->isZero())
            continue;
        const Uint256 liquidity = held ? *balances[i] : Uint256();
        described.push_back(describe(context, read, pair, account, liquidity));
    }
    auto positions = co_await async::whenAll(std::move(described));
    for (auto &position : positions) {
        if (!position)
            co_return failure(std::move(position).error());
        out.push_back(std::move(*position));
    }
    co_return out;
}

Task<Result<ActionPlan>> UniswapV2::deposit(Context context, Position position, std::vector<Amount> amounts,
                                            Slippage slippage, std::uint64_t deadline)
{
    Task<Result<V2Market>> marketTask = market(context);
    Task<Result<Funding>> fundingTask = fund(context, position.account, std::move(amounts));
    SHEAF_CO_TRY(read, co_await marketTask);
    SHEAF_CO_TRY(funding, co_await fundingTask);
    const v2::Pool *pool = read.find(position.contract);
    if (pool == nullptr)
        co_return failure(ErrorCode::NotFound, noSuchPool(name()));
    const Terms terms{position.account, slippage, deadline};
    SHEAF_CO_TRY(steps, liquiditySteps(read, *pool, funding.amounts, terms));
    SHEAF_CO_TRY(warnings, co_await guardPools(context, read, steps.touched, false));

    ActionPlan plan;
    plan.purpose = phrase(SHEAF_SAYS("Phrases", "Add liquidity to %1 on %2"), name() + " " + read.nameOf(*pool),
                          context.chain->name);
    plan.calls = funding.wraps;
    append(plan, steps, warnings);
    for (const auto &[token, spent] : steps.spent)
        spend(plan.effects, funding, {read.chain, token}, spent);
    plan.effects.inAtLeast.push_back({{read.chain, pool->address}, steps.floors.at(pool->address)});
    auto cleared = co_await withAllowancesCleared(context, position.account, std::move(plan));
    co_return cleared;
}

Task<Result<ActionPlan>> UniswapV2::withdraw(Context context, Position position, unsigned share, Slippage slippage,
                                             std::uint64_t deadline)
{
    Task<Result<V2Market>> marketTask = market(context);
    auto balanceTask = contracts::erc20::balanceOf(context.reader, position.contract, position.account);
    SHEAF_CO_TRY(read, co_await marketTask);
    SHEAF_CO_TRY(balance, co_await balanceTask);
    const v2::Pool *pool = read.find(position.contract);
    if (pool == nullptr)
        co_return failure(ErrorCode::NotFound, noSuchPool(name()));
    SHEAF_CO_TRY(liquidity, shareOf(balance, share));
    const Terms terms{position.account, slippage, deadline};
    SHEAF_CO_TRY(steps, removeSteps(read, *pool, liquidity, terms));
    SHEAF_CO_TRY(warnings, co_await guardPools(context, read, steps.touched, true));

    ActionPlan plan;
    plan.purpose = withdrawing(share, name() + " " + read.nameOf(*pool), context.chain->name);
    append(plan, steps, warnings);
    plan.effects.outAtMost.push_back({{read.chain, pool->address}, liquidity});
    for (const auto &[token, floor] : steps.floors)
        plan.effects.inAtLeast.push_back({{read.chain, token}, floor});
    auto cleared = co_await withAllowancesCleared(context, position.account, std::move(plan));
    co_return cleared;
}

Task<Result<ActionPlan>> UniswapV2::claim(Context, Position)
{
    co_return failure(ErrorCode::Unsupported,
                      SHEAF_SAYS("Phrases", "Uniswap V2 pays its fees into the pool: there is nothing to claim"));
}

Task<Result<ActionPlan>> UniswapV2::compound(Context, Position, Slippage, std::uint64_t)
{
    co_return failure(ErrorCode::Unsupported,
                      SHEAF_SAYS("Phrases", "Uniswap V2 pays its fees into the pool: they compound by themselves"));
}

std::string UniswapV2::nameOf(const V2Pair &pair, ethereum::ChainId chain) const
{
    const chains::TokenSpec *token0 = registry().token({chain, pair.token0});
    const chains::TokenSpec *token1 = registry().token({chain, pair.token1});
    return token0 && token1 ? pairName(token0->info, token1->info) : std::string();
}

/// Only swaps of what a person names can need any other token than the pool's own.
std::vector<AllowedCall> UniswapV2::callsOf(ethereum::ChainId chain, Action action, std::string_view called) const
{
    std::vector<AllowedCall> out;
    const V2Deployment *deployment = deploymentOn(m_deployments, chain);
    if (deployment == nullptr || action == Action::Claim || action == Action::Compound)
        return out;
    std::set<Address> named;
    std::set<Address> all;
    for (const V2Pair &pair : deployment->pairs) {
        all.insert(pair.address);
        if (sameWord(nameOf(pair, chain), called))
            named.insert(pair.address);
    }
    const bool puts = action == Action::Deposit;
    allowApprovals(out, chain, puts ? tokensOf(*deployment) : named.empty() ? all : named, routerName());
    if (puts) {
        allowSwapping(out, *deployment);
        allowAdding(out, *deployment);
        allowWrapping(out, registry(), chain);
    } else {
        allowRemoving(out, *deployment);
    }
    return out;
}

std::map<Address, std::string> UniswapV2::contractNames(ethereum::ChainId chain) const
{
    std::map<Address, std::string> out;
    const V2Deployment *deployment = deploymentOn(m_deployments, chain);
    if (deployment == nullptr)
        return out;
    out.emplace(deployment->router, name() + " router");
    for (const V2Pair &pair : deployment->pairs)
        if (const std::string pairs = nameOf(pair, chain); !pairs.empty())
            out.emplace(pair.address, name() + " " + pairs);
    return out;
}

} // namespace

std::shared_ptr<Protocol> makeUniswapV2(const Deployments &deployments, const chains::Registry *registry)
{
    return std::make_shared<UniswapV2>(deployments, registry);
}

} // namespace sheaf::protocols
