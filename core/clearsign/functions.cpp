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
    judge.add(policy::Severity::Warning, "account_control",
              "This changes who controls " + judge.at(frame.to) + ", or by which code: sign only if you began it.");
}

} // namespace

std::vector<OwnFunction> protocolFunctions()
{
    const auto make = [](std::string_view fragment, std::string_view intent, std::optional<std::size_t> gets = {}) {
        return OwnFunction{Fragment::of(fragment), intent, nullptr, nullptr, gets};
    };
    const auto control = [](std::string_view fragment, std::string_view intent) {
        return OwnFunction{Fragment::of(fragment), intent, judgeControl, nullptr, {}};
    };
    return {
        // WETH
        make("deposit()", "Wrap {@value}"),
        make("withdraw(uint256 amount)", "Unwrap or withdraw {amount@to}"),
        // Aave V3
        make("supply(address asset,uint256 amount,address onBehalfOf,uint16 referralCode)",
             "Supply {amount@asset} for {onBehalfOf}", 2),
        make("withdraw(address asset,uint256 amount,address to)", "Withdraw {amount@asset} to {to}", 2),
        make("borrow(address asset,uint256 amount,uint256 interestRateMode,uint16 referralCode,address onBehalfOf)",
             "Borrow {amount@asset}; the debt is that of {onBehalfOf}", 4),
        make("repay(address asset,uint256 amount,uint256 interestRateMode,address onBehalfOf)",
             "Repay {amount@asset} of the debt of {onBehalfOf}", 3),
        make("claimAllRewards(address[] assets,address to)", "Claim all rewards to {to}", 1),
        make("claimRewards(address[] assets,uint256 amount,address to,address reward)",
             "Claim {amount@reward} of rewards to {to}", 2),
        make("setUserUseReserveAsCollateral(address asset,bool useAsCollateral)",
             "Use {asset} as collateral: {useAsCollateral}"),
        // ERC-4626
        make("deposit(uint256 assets,address receiver)", "Deposit {assets} units of the vault's asset for {receiver}",
             1),
        make("mint(uint256 shares,address receiver)", "Deposit for {shares@to}, which {receiver} gets", 1),
        make("withdraw(uint256 assets,address receiver,address owner)",
             "Withdraw {assets} units of the vault's asset of {owner} to {receiver}", 1),
        make("redeem(uint256 shares,address receiver,address owner)", "Redeem {shares@to} of {owner} to {receiver}", 1),
        // Uniswap V2 Router02
        make("addLiquidity(address tokenA,address tokenB,uint256 amountADesired,uint256 amountBDesired,uint256 "
             "amountAMin,uint256 amountBMin,address to,uint256 deadline)",
             "Add up to {amountADesired@tokenA} and {amountBDesired@tokenB} to a pool; {to} gets the share", 6),
        make("addLiquidityETH(address token,uint256 amountTokenDesired,uint256 amountTokenMin,uint256 "
             "amountETHMin,address to,uint256 deadline)",
             "Add up to {amountTokenDesired@token} and {@value} to a pool; {to} gets the share", 4),
        make("removeLiquidity(address tokenA,address tokenB,uint256 liquidity,uint256 amountAMin,uint256 "
             "amountBMin,address to,uint256 deadline)",
             "Take at least {amountAMin@tokenA} and {amountBMin@tokenB} out of a pool to {to}", 5),
        make("removeLiquidityETH(address token,uint256 liquidity,uint256 amountTokenMin,uint256 amountETHMin,address "
             "to,uint256 deadline)",
             "Take at least {amountTokenMin@token} and {amountETHMin@0} out of a pool to {to}", 4),
        make("swapExactTokensForTokens(uint256 amountIn,uint256 amountOutMin,address[] path,address to,uint256 "
             "deadline)",
             "Swap {amountIn} units of the path's first token for at least {amountOutMin} of its last; {to} gets them",
             3),
        make("swapTokensForExactTokens(uint256 amountOut,uint256 amountInMax,address[] path,address to,uint256 "
             "deadline)",
             "Swap at most {amountInMax} units of the path's first token for {amountOut} of its last; {to} gets them",
             3),
        make("swapExactETHForTokens(uint256 amountOutMin,address[] path,address to,uint256 deadline)",
             "Swap {@value} for at least {amountOutMin} units of the path's last token; {to} gets them", 2),
        make("swapETHForExactTokens(uint256 amountOut,address[] path,address to,uint256 deadline)",
             "Swap at most {@value} for {amountOut} units of the path's last token; {to} gets them", 2),
        make("swapExactTokensForETH(uint256 amountIn,uint256 amountOutMin,address[] path,address to,uint256 deadline)",
             "Swap {amountIn} units of the path's first token for at least {amountOutMin@0}; {to} gets it", 3),
        // Uniswap V3 SwapRouter02
        make("exactInputSingle((address tokenIn,address tokenOut,uint24 fee,address recipient,uint256 amountIn,uint256 "
             "amountOutMinimum,uint160 sqrtPriceLimitX96) params)",
             "Swap in a single pool, with the amounts below"),
        make("exactOutputSingle((address tokenIn,address tokenOut,uint24 fee,address recipient,uint256 "
             "amountOut,uint256 amountInMaximum,uint160 sqrtPriceLimitX96) params)",
             "Swap in a single pool, with the amounts below"),
        make("exactInput((bytes path,address recipient,uint256 amountIn,uint256 amountOutMinimum) params)",
             "Swap along a path, with the amounts below"),
        make("exactOutput((bytes path,address recipient,uint256 amountOut,uint256 amountInMaximum) params)",
             "Swap along a path, with the amounts below"),
        // Synthetix StakingRewards
        make("stake(uint256 amount)", "Stake {amount} units"),
        make("getReward()", "Claim the rewards"),
        make("exit()", "Withdraw all that is staked, and claim the rewards"),
        // Who controls a contract: OpenZeppelin's Ownable, AccessControl and proxies, Safe
        control("transferOwnership(address newOwner)", "Make {newOwner} the owner of {@to}"),
        control("renounceOwnership()", "Give up the ownership of {@to} for ever"),
        control("grantRole(bytes32 role,address account)", "Give {account} a role at {@to}"),
        control("upgradeTo(address newImplementation)", "Replace the code of {@to} by that of {newImplementation}"),
        control("upgradeToAndCall(address newImplementation,bytes data)",
                "Replace the code of {@to} by that of {newImplementation}"),
        control("changeAdmin(address newAdmin)", "Make {newAdmin} the one who may replace the code of {@to}"),
        control("addOwnerWithThreshold(address owner,uint256 threshold)",
                "Add {owner} to those who sign for the Safe; {threshold} must sign"),
        control("removeOwner(address prevOwner,address owner,uint256 threshold)",
                "Remove {owner} from those who sign for the Safe; {threshold} must sign"),
        control("swapOwner(address prevOwner,address oldOwner,address newOwner)",
                "Let {newOwner} sign for the Safe instead of {oldOwner}"),
        control("changeThreshold(uint256 threshold)", "{threshold} must sign for the Safe"),
        control("enableModule(address module)", "Let {module} spend from the Safe without signatures"),
        control("setGuard(address guard)", "Let {guard} decide which transactions of the Safe pass"),
        control("setFallbackHandler(address handler)", "Let {handler} answer for the Safe"),
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
