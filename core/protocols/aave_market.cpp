// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/aave_market.h"

#include "async/when_all.h"

namespace sheaf::protocols {
namespace {

using ethereum::Address;
using ethereum::abi::Function;
using ethereum::abi::Value;
using ethereum::abi::Values;

struct MarketAbi
{
    Function reserves = Function::of("getReservesList()(address[])");
    // DataTypes.ReserveData of 3.0, which later versions keep as ReserveDataLegacy.
    Function reserve = Function::of("getReserveData(address)((uint256,uint128,uint128,uint128,uint128,uint128,uint40,"
                                    "uint16,address,address,address,address,uint128,uint128,uint128))");
    Function account = Function::of("getUserAccountData(address)(uint256,uint256,uint256,uint256,uint256,uint256)");
    Function balanceOf = Function::of("balanceOf(address)(uint256)");
    Function totalSupply = Function::of("totalSupply()(uint256)");
    Function rewardTokens = Function::of("getRewardsByAsset(address)(address[])");
    Function rewardData = Function::of("getRewardsData(address,address)(uint256,uint256,uint256,uint256)");
    Function unclaimed = Function::of("getAllUserRewards(address[],address)(address[],uint256[])");
};

const MarketAbi &marketAbi()
{
    static const MarketAbi abi;
    return abi;
}

constexpr std::size_t kConfiguration = 0;
constexpr std::size_t kLiquidityRate = 2;
constexpr std::size_t kBorrowRate = 4;
constexpr std::size_t kAToken = 8;
constexpr std::size_t kVariableDebt = 10;

AaveReserve reserveFrom(const Address &asset, const ethereum::ChainId chain, const Result<Values> &data)
{
    AaveReserve out;
    out.asset.id = {chain, asset};
    if (!data) {
        out.problem = data.error().detail;
        return out;
    }
    const Values &fields = (*data)[0].asValues();
    out.configuration = fields[kConfiguration].asUint();
    out.liquidityRate = fields[kLiquidityRate].asUint();
    out.borrowRate = fields[kBorrowRate].asUint();
    out.aToken = fields[kAToken].asAddress();
    out.variableDebt = fields[kVariableDebt].asAddress();
    return out;
}

/// What a reserve's tokens and the rewards controller say.
struct ReserveReads
{
    Task<Result<Uint256>> supplied;
    Task<Result<Uint256>> borrowed;
    Task<Result<Uint256>> totalSupply;
    Task<Result<Values>> unclaimed;
    Task<Result<Values>> rewardTokens;
};

ReserveReads startReading(const Context &context, const AaveDeployment &deployment, const AaveReserve &reserve,
                          const Address &account)
{
    const MarketAbi &abi = marketAbi();
    Values assets{Value(reserve.aToken)};
    if (!reserve.variableDebt.isZero())
        assets.emplace_back(reserve.variableDebt);
    contracts::Reader &reader = *context.reader;
    return {reader.readUint(reserve.aToken, &abi.balanceOf, {account}),
            reader.readUint(reserve.variableDebt, &abi.balanceOf, {account}),
            reader.readUint(reserve.aToken, &abi.totalSupply, {}),
            reader.read(deployment.rewardsController, &abi.unclaimed, {std::move(assets), account}),
            reader.read(deployment.rewardsController, &abi.rewardTokens, {reserve.aToken})};
}

/// Unclaimed amounts by token, and 0 for rewards that only accrue to others so far.
Result<std::map<Address, Uint256>> rewardsFrom(const Values &unclaimed, const Values &rewardTokens)
{
    std::map<Address, Uint256> out;
    const Values &tokens = unclaimed[0].asValues();
    const Values &amounts = unclaimed[1].asValues();
    if (tokens.size() != amounts.size())
        return failure(ErrorCode::Rpc, "the rewards controller names " + std::to_string(tokens.size()) +
                                           " tokens and " + std::to_string(amounts.size()) + " amounts");
    for (std::size_t i = 0; i < tokens.size(); ++i)
        if (!amounts[i].asUint().isZero())
            out[tokens[i].asAddress()] = amounts[i].asUint();
    for (const Value &token : rewardTokens[0].asValues())
        out.try_emplace(token.asAddress());
    return out;
}

Task<Result<std::vector<AaveReward>>> describeRewards(Context context, AaveDeployment deployment, Address aToken,
                                                      std::map<Address, Uint256> unclaimed)
{
    std::set<Address> addresses;
    std::vector<Task<Result<Values>>> dataTasks;
    for (const auto &[token, ignored] : unclaimed) {
        addresses.insert(token);
        dataTasks.push_back(
            context.reader->read(deployment.rewardsController, &marketAbi().rewardData, {aToken, token}));
    }
    Task<Result<Tokens>> tokensTask = readTokens(context, std::move(addresses));
    const auto data = co_await async::whenAll(std::move(dataTasks));
    SHEAF_CO_TRY(tokens, co_await tokensTask);
    std::vector<AaveReward> out;
    std::size_t index = 0;
    for (const auto &[token, amount] : unclaimed) {
        const auto &figures = data[index++];
        if (!figures)
            co_return failure(figures.error());
        out.push_back({tokens.at(token), amount, (*figures)[1].asUint(), (*figures)[3].asUint()});
    }
    co_return out;
}

Task<AaveReserve> readReserve(Context context, AaveDeployment deployment, AaveReserve reserve, Address account)
{
    std::set<Address> asset{reserve.asset.id.address};
    Task<Result<Tokens>> tokenTask = readTokens(context, std::move(asset));
    ReserveReads reads = startReading(context, deployment, reserve, account);
    const auto token = co_await tokenTask;
    const auto supplied = co_await reads.supplied;
    const auto borrowed = co_await reads.borrowed;
    const auto totalSupply = co_await reads.totalSupply;
    const auto unclaimed = co_await reads.unclaimed;
    const auto rewardTokens = co_await reads.rewardTokens;
    for (const Error *error :
         {token ? nullptr : &token.error(), supplied ? nullptr : &supplied.error(),
          borrowed ? nullptr : &borrowed.error(), totalSupply ? nullptr : &totalSupply.error(),
          unclaimed ? nullptr : &unclaimed.error(), rewardTokens ? nullptr : &rewardTokens.error()})
        if (error != nullptr)
            reserve.problem = error->detail;
    if (!reserve.problem.empty())
        co_return reserve;
    reserve.asset = token->at(reserve.asset.id.address);
    reserve.supplied = *supplied;
    reserve.borrowed = *borrowed;
    reserve.totalSupply = *totalSupply;
    const auto amounts = rewardsFrom(*unclaimed, *rewardTokens);
    if (!amounts) {
        reserve.problem = amounts.error().detail;
        co_return reserve;
    }
    auto rewards = co_await describeRewards(context, deployment, reserve.aToken, *amounts);
    if (rewards)
        reserve.rewards = std::move(*rewards);
    else
        reserve.problem = rewards.error().detail;
    co_return reserve;
}

/// totalDebtBase is field 1, the health factor (1e18) field 5.
AaveAccount accountFrom(const Address &address, const Values &data)
{
    AaveAccount out{address, {}};
    if (!data[1].asUint().isZero())
        out.healthFactor = Decimal::fromRaw(data[5].asUint());
    return out;
}

} // namespace

bool AaveReserve::takesDeposits() const
{
    return problem.empty() && configuration.bit(56) && !configuration.bit(57) && !configuration.bit(60);
}

bool AaveReserve::hasRewards() const
{
    return std::any_of(rewards.begin(), rewards.end(),
                       [](const AaveReward &reward) { return !reward.unclaimed.isZero(); });
}

Task<Result<AaveView>> readAave(Context context, AaveDeployment deployment, Address account,
                                std::optional<Address> only)
{
    const MarketAbi &abi = marketAbi();
    Task<Result<Values>> accountTask = context.reader->read(deployment.pool, &abi.account, {account});
    const Values noArguments;
    SHEAF_CO_TRY(list, co_await context.reader->read(deployment.pool, &abi.reserves, noArguments));
    SHEAF_CO_TRY(accountData, co_await accountTask);
    const Values &assets = list[0].asValues();
    std::vector<Task<Result<Values>>> dataTasks;
    for (const Value &asset : assets)
        dataTasks.push_back(context.reader->read(deployment.pool, &abi.reserve, {asset.asAddress()}));
    const auto data = co_await async::whenAll(std::move(dataTasks));

    AaveView out;
    out.account = accountFrom(account, accountData);
    std::vector<Task<AaveReserve>> reserveTasks;
    for (std::size_t i = 0; i < data.size(); ++i) {
        AaveReserve reserve = reserveFrom(assets[i].asAddress(), context.reader->chain(), data[i]);
        if (only && reserve.aToken != *only)
            continue;
        if (reserve.problem.empty())
            reserveTasks.push_back(readReserve(context, deployment, std::move(reserve), account));
        else
            out.reserves.push_back(std::move(reserve));
    }
    auto reserves = co_await async::whenAll(std::move(reserveTasks));
    out.reserves.insert(out.reserves.end(), std::make_move_iterator(reserves.begin()),
                        std::make_move_iterator(reserves.end()));
    co_return out;
}

} // namespace sheaf::protocols
