// SPDX-License-Identifier: GPL-3.0-or-later
#include "clearsign/functions.h"

#include "clearsign/function_tables_p.h"

namespace sheaf::clearsign {

using ethereum::Selector;
using ethereum::abi::Values;

namespace {

/// A contract's owner, keys, code: who signs this hands over more than tokens.
void judgeControl(Judge &judge, const Values &, const Frame &frame)
{
    judge.add(
        policy::Severity::Warning, "account_control",
        phrase(SHEAF_SAYS("Phrases", "This changes who controls %1, or by which code: sign only if you began it."),
               judge.at(frame.to)));
}

} // namespace

std::vector<OwnFunction> protocolFunctions()
{
    const auto make = [](std::string_view fragment, const char *intent, std::vector<std::string_view> places = {},
                         std::optional<std::size_t> gets = {}) {
        return OwnFunction{Fragment::of(fragment), intent, std::move(places), nullptr, nullptr, gets};
    };
    const auto control = [](std::string_view fragment, const char *intent, std::vector<std::string_view> places) {
        return OwnFunction{Fragment::of(fragment), intent, std::move(places), judgeControl, nullptr, {}};
    };
    return {
        // WETH
        make("deposit()", SHEAF_SAYS("Phrases", "Wrap %1"), {"@value"}),
        make("withdraw(uint256 amount)", SHEAF_SAYS("Phrases", "Unwrap or withdraw %1"), {"amount@to"}),
        // Aave V3
        make("supply(address asset,uint256 amount,address onBehalfOf,uint16 referralCode)",
             SHEAF_SAYS("Phrases", "Supply %1 for %2"), {"amount@asset", "onBehalfOf"}, 2),
        make("withdraw(address asset,uint256 amount,address to)", SHEAF_SAYS("Phrases", "Withdraw %1 to %2"),
             {"amount@asset", "to"}, 2),
        make("borrow(address asset,uint256 amount,uint256 interestRateMode,uint16 referralCode,address onBehalfOf)",
             SHEAF_SAYS("Phrases", "Borrow %1; the debt is that of %2"), {"amount@asset", "onBehalfOf"}, 4),
        make("repay(address asset,uint256 amount,uint256 interestRateMode,address onBehalfOf)",
             SHEAF_SAYS("Phrases", "Repay %1 of the debt of %2"), {"amount@asset", "onBehalfOf"}, 3),
        make("claimAllRewards(address[] assets,address to)", SHEAF_SAYS("Phrases", "Claim all rewards to %1"), {"to"},
             1),
        make("claimRewards(address[] assets,uint256 amount,address to,address reward)",
             SHEAF_SAYS("Phrases", "Claim %1 of rewards to %2"), {"amount@reward", "to"}, 2),
        make("setUserUseReserveAsCollateral(address asset,bool useAsCollateral)",
             SHEAF_SAYS("Phrases", "Use %1 as collateral: %2"), {"asset", "useAsCollateral"}),
        // ERC-4626
        make("deposit(uint256 assets,address receiver)",
             SHEAF_SAYS("Phrases", "Deposit %1 units of the vault's asset for %2"), {"assets", "receiver"}, 1),
        make("mint(uint256 shares,address receiver)", SHEAF_SAYS("Phrases", "Deposit for %1, which %2 gets"),
             {"shares@to", "receiver"}, 1),
        make("withdraw(uint256 assets,address receiver,address owner)",
             SHEAF_SAYS("Phrases", "Withdraw %1 units of the vault's asset of %2 to %3"),
             {"assets", "owner", "receiver"}, 1),
        make("redeem(uint256 shares,address receiver,address owner)", SHEAF_SAYS("Phrases", "Redeem %1 of %2 to %3"),
             {"shares@to", "owner", "receiver"}, 1),
        // Uniswap V2 Router02
        make("addLiquidity(address tokenA,address tokenB,uint256 amountADesired,uint256 amountBDesired,uint256 "
             "amountAMin,uint256 amountBMin,address to,uint256 deadline)",
             SHEAF_SAYS("Phrases", "Add up to %1 and %2 to a pool; %3 gets the share"),
             {"amountADesired@tokenA", "amountBDesired@tokenB", "to"}, 6),
        make("addLiquidityETH(address token,uint256 amountTokenDesired,uint256 amountTokenMin,uint256 "
             "amountETHMin,address to,uint256 deadline)",
             SHEAF_SAYS("Phrases", "Add up to %1 and %2 to a pool; %3 gets the share"),
             {"amountTokenDesired@token", "@value", "to"}, 4),
        make("removeLiquidity(address tokenA,address tokenB,uint256 liquidity,uint256 amountAMin,uint256 "
             "amountBMin,address to,uint256 deadline)",
             SHEAF_SAYS("Phrases", "Take at least %1 and %2 out of a pool to %3"),
             {"amountAMin@tokenA", "amountBMin@tokenB", "to"}, 5),
        make("removeLiquidityETH(address token,uint256 liquidity,uint256 amountTokenMin,uint256 amountETHMin,address "
             "to,uint256 deadline)",
             SHEAF_SAYS("Phrases", "Take at least %1 and %2 out of a pool to %3"),
             {"amountTokenMin@token", "amountETHMin@0", "to"}, 4),
        make("swapExactTokensForTokens(uint256 amountIn,uint256 amountOutMin,address[] path,address to,uint256 "
             "deadline)",
             SHEAF_SAYS("Phrases", "Swap %1 units of the path's first token for at least %2 of its last; %3 gets them"),
             {"amountIn", "amountOutMin", "to"}, 3),
        make("swapTokensForExactTokens(uint256 amountOut,uint256 amountInMax,address[] path,address to,uint256 "
             "deadline)",
             SHEAF_SAYS("Phrases", "Swap at most %1 units of the path's first token for %2 of its last; %3 gets them"),
             {"amountInMax", "amountOut", "to"}, 3),
        make("swapExactETHForTokens(uint256 amountOutMin,address[] path,address to,uint256 deadline)",
             SHEAF_SAYS("Phrases", "Swap %1 for at least %2 units of the path's last token; %3 gets them"),
             {"@value", "amountOutMin", "to"}, 2),
        make("swapETHForExactTokens(uint256 amountOut,address[] path,address to,uint256 deadline)",
             SHEAF_SAYS("Phrases", "Swap at most %1 for %2 units of the path's last token; %3 gets them"),
             {"@value", "amountOut", "to"}, 2),
        make("swapExactTokensForETH(uint256 amountIn,uint256 amountOutMin,address[] path,address to,uint256 deadline)",
             SHEAF_SAYS("Phrases", "Swap %1 units of the path's first token for at least %2; %3 gets it"),
             {"amountIn", "amountOutMin@0", "to"}, 3),
        // Uniswap V3 SwapRouter02
        make("exactInputSingle((address tokenIn,address tokenOut,uint24 fee,address recipient,uint256 amountIn,uint256 "
             "amountOutMinimum,uint160 sqrtPriceLimitX96) params)",
             SHEAF_SAYS("Phrases", "Swap in a single pool, with the amounts below")),
        make("exactOutputSingle((address tokenIn,address tokenOut,uint24 fee,address recipient,uint256 "
             "amountOut,uint256 amountInMaximum,uint160 sqrtPriceLimitX96) params)",
             SHEAF_SAYS("Phrases", "Swap in a single pool, with the amounts below")),
        make("exactInput((bytes path,address recipient,uint256 amountIn,uint256 amountOutMinimum) params)",
             SHEAF_SAYS("Phrases", "Swap along a path, with the amounts below")),
        make("exactOutput((bytes path,address recipient,uint256 amountOut,uint256 amountInMaximum) params)",
             SHEAF_SAYS("Phrases", "Swap along a path, with the amounts below")),
        // Synthetix StakingRewards
        make("stake(uint256 amount)", SHEAF_SAYS("Phrases", "Stake %1 units"), {"amount"}),
        make("getReward()", SHEAF_SAYS("Phrases", "Claim the rewards")),
        make("exit()", SHEAF_SAYS("Phrases", "Withdraw all that is staked, and claim the rewards")),
        // Who controls a contract: OpenZeppelin's Ownable, AccessControl and proxies, Safe
        control("transferOwnership(address newOwner)", SHEAF_SAYS("Phrases", "Make %1 the owner of %2"),
                {"newOwner", "@to"}),
        control("renounceOwnership()", SHEAF_SAYS("Phrases", "Give up the ownership of %1 for ever"), {"@to"}),
        control("grantRole(bytes32 role,address account)", SHEAF_SAYS("Phrases", "Give %1 a role at %2"),
                {"account", "@to"}),
        control("upgradeTo(address newImplementation)", SHEAF_SAYS("Phrases", "Replace the code of %1 by that of %2"),
                {"@to", "newImplementation"}),
        control("upgradeToAndCall(address newImplementation,bytes data)",
                SHEAF_SAYS("Phrases", "Replace the code of %1 by that of %2"), {"@to", "newImplementation"}),
        control("changeAdmin(address newAdmin)",
                SHEAF_SAYS("Phrases", "Make %1 the one who may replace the code of %2"), {"newAdmin", "@to"}),
        control("addOwnerWithThreshold(address owner,uint256 threshold)",
                SHEAF_SAYS("Phrases", "Add %1 to those who sign for the Safe; %2 must sign"), {"owner", "threshold"}),
        control("removeOwner(address prevOwner,address owner,uint256 threshold)",
                SHEAF_SAYS("Phrases", "Remove %1 from those who sign for the Safe; %2 must sign"),
                {"owner", "threshold"}),
        control("swapOwner(address prevOwner,address oldOwner,address newOwner)",
                SHEAF_SAYS("Phrases", "Let %1 sign for the Safe instead of %2"), {"newOwner", "oldOwner"}),
        control("changeThreshold(uint256 threshold)", SHEAF_SAYS("Phrases", "%1 must sign for the Safe"),
                {"threshold"}),
        control("enableModule(address module)", SHEAF_SAYS("Phrases", "Let %1 spend from the Safe without signatures"),
                {"module"}),
        control("setGuard(address guard)", SHEAF_SAYS("Phrases", "Let %1 decide which transactions of the Safe pass"),
                {"guard"}),
        control("setFallbackHandler(address handler)", SHEAF_SAYS("Phrases", "Let %1 answer for the Safe"),
                {"handler"}),
    };
}

const std::map<Selector, OwnFunction> &ownFunctions()
{
    static const std::map<Selector, OwnFunction> table = [] {
        std::map<Selector, OwnFunction> made;
        for (auto part : {tokenFunctions, carryingFunctions, protocolFunctions})
            for (OwnFunction &one : part()) {
                const Selector selector = one.fragment.function().selector();
                made.emplace(selector, std::move(one));
            }
        return made;
    }();
    return table;
}

const OwnFunction *ownFunction(const Selector &selector)
{
    const auto found = ownFunctions().find(selector);
    return found == ownFunctions().end() ? nullptr : &found->second;
}

} // namespace sheaf::clearsign
