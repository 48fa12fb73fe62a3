// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/functions.h"

#include "ethereum/abi.h"

#include <map>

namespace sheaf::policy {

using ethereum::Selector;
using ethereum::abi::Function;

namespace {

// Sources: ERC-20 and its common extensions, EIP-2612, ERC-721, ERC-777, ERC-1155, ERC-1363, ERC-6909, and the
// interfaces of DAI, Permit2, Aave V3's debt tokens, Compound III and Morpho Blue.
const char *const kRightsFunctions[] = {
    "transferFrom(address,address,uint256)",
    "increaseAllowance(address,uint256)",
    "increaseApproval(address,uint256)",
    "permit(address,address,uint256,uint256,uint8,bytes32,bytes32)",
    "permit(address,address,uint256,uint256,bytes)",
    "permit(address,address,uint256,uint256,bool,uint8,bytes32,bytes32)",
    "permit(address,uint256,uint256,uint8,bytes32,bytes32)",
    "permit(address,uint256,uint256,bytes)",
    "permitForAll(address,address,uint256,uint8,bytes32,bytes32)",
    "setApprovalForAll(address,bool)",
    "safeTransferFrom(address,address,uint256)",
    "safeTransferFrom(address,address,uint256,bytes)",
    "safeTransferFrom(address,address,uint256,uint256,bytes)",
    "safeBatchTransferFrom(address,address,uint256[],uint256[],bytes)",
    "authorizeOperator(address)",
    "operatorSend(address,address,uint256,bytes,bytes)",
    "approveAndCall(address,uint256)",
    "approveAndCall(address,uint256,bytes)",
    "transferAndCall(address,uint256)",
    "transferAndCall(address,uint256,bytes)",
    "transferFromAndCall(address,address,uint256)",
    "transferFromAndCall(address,address,uint256,bytes)",
    "setOperator(address,bool)",
    "approve(address,uint256,uint256)",
    "transferFrom(address,address,uint256,uint256)",
    "approve(address,address,uint160,uint48)",
    "transferFrom(address,address,uint160,address)",
    "transferFrom((address,address,uint160,address)[])",
    "permit(address,((address,uint160,uint48,uint48),address,uint256),bytes)",
    "permit(address,((address,uint160,uint48,uint48)[],address,uint256),bytes)",
    "permitTransferFrom(((address,uint256),uint256,uint256),(address,uint256),address,bytes)",
    "permitTransferFrom(((address,uint256)[],uint256,uint256),(address,uint256)[],address,bytes)",
    "approveDelegation(address,uint256)",
    "delegationWithSig(address,address,uint256,uint256,uint8,bytes32,bytes32)",
    "allow(address,bool)",
    "allowBySig(address,address,bool,uint256,uint256,uint8,bytes32,bytes32)",
    "transferAssetFrom(address,address,address,uint256)",
    "withdrawFrom(address,address,address,uint256)",
    "setAuthorization(address,bool)",
    "setAuthorizationWithSig((address,address,bool,uint256,uint256),(uint8,bytes32,bytes32))",
};

std::vector<Beneficiary> beneficiaries()
{
    return {
        // Aave V3 Pool and RewardsController
        {"supply(address,uint256,address,uint16)", {2}},
        {"withdraw(address,uint256,address)", {2}},
        {"borrow(address,uint256,uint256,uint16,address)", {4}},
        {"repay(address,uint256,uint256,address)", {3}},
        {"claimRewards(address[],uint256,address,address)", {2}},
        {"claimAllRewards(address[],address)", {1}},
        // ERC-4626: the receiver, and the owner whose shares go
        {"deposit(uint256,address)", {1}},
        {"mint(uint256,address)", {1}},
        {"withdraw(uint256,address,address)", {1, 2}},
        {"redeem(uint256,address,address)", {1, 2}},
        // Uniswap V2 Router02
        {"addLiquidity(address,address,uint256,uint256,uint256,uint256,address,uint256)", {6}},
        {"addLiquidityETH(address,uint256,uint256,uint256,address,uint256)", {4}},
        {"removeLiquidity(address,address,uint256,uint256,uint256,address,uint256)", {5}},
        {"removeLiquidityETH(address,uint256,uint256,uint256,address,uint256)", {4}},
        {"swapExactTokensForTokens(uint256,uint256,address[],address,uint256)", {3}},
        {"swapTokensForExactTokens(uint256,uint256,address[],address,uint256)", {3}},
        {"swapExactTokensForETH(uint256,uint256,address[],address,uint256)", {3}},
        {"swapTokensForExactETH(uint256,uint256,address[],address,uint256)", {3}},
        {"swapExactETHForTokens(uint256,address[],address,uint256)", {2}},
        {"swapETHForExactTokens(uint256,address[],address,uint256)", {2}},
        // Uniswap V3 SwapRouter, SwapRouter02 and NonfungiblePositionManager
        {"exactInputSingle((address,address,uint24,address,uint256,uint256,uint256,uint160))", {3}},
        {"exactInputSingle((address,address,uint24,address,uint256,uint256,uint160))", {3}},
        {"exactOutputSingle((address,address,uint24,address,uint256,uint256,uint256,uint160))", {3}},
        {"exactOutputSingle((address,address,uint24,address,uint256,uint256,uint160))", {3}},
        {"exactInput((bytes,address,uint256,uint256,uint256))", {2}, /*offsetWord=*/true},
        {"exactInput((bytes,address,uint256,uint256))", {2}, /*offsetWord=*/true},
        {"exactOutput((bytes,address,uint256,uint256,uint256))", {2}, /*offsetWord=*/true},
        {"exactOutput((bytes,address,uint256,uint256))", {2}, /*offsetWord=*/true},
        {"mint((address,address,uint24,int24,int24,uint256,uint256,uint256,uint256,address,uint256))", {9}},
        {"collect((uint256,address,uint128,uint128))", {1}},
        // Compound III
        {"supplyTo(address,address,uint256)", {0}},
        {"withdrawTo(address,address,uint256)", {0}},
        // Morpho Blue: on whose behalf, and the receiver
        {"supply((address,address,address,address,uint256),uint256,uint256,address,bytes)", {7}},
        {"withdraw((address,address,address,address,uint256),uint256,uint256,address,address)", {7, 8}},
        {"borrow((address,address,address,address,uint256),uint256,uint256,address,address)", {7, 8}},
        {"repay((address,address,address,address,uint256),uint256,uint256,address,bytes)", {7}},
        {"supplyCollateral((address,address,address,address,uint256),uint256,address,bytes)", {6}},
        {"withdrawCollateral((address,address,address,address,uint256),uint256,address,address)", {6, 7}},
        // MasterChef V2
        {"deposit(uint256,uint256,address)", {2}},
        {"withdraw(uint256,uint256,address)", {2}},
        {"harvest(uint256,address)", {1}},
        {"withdrawAndHarvest(uint256,uint256,address)", {2}},
        {"emergencyWithdraw(uint256,address)", {1}},
    };
}

} // namespace

Selector approveSelector()
{
    static const Selector selector = Function::of("approve(address,uint256)").selector();
    return selector;
}

Selector transferSelector()
{
    static const Selector selector = Function::of("transfer(address,uint256)").selector();
    return selector;
}

const std::string *rightsFunction(const Selector &selector)
{
    static const std::map<Selector, std::string> table = [] {
        std::map<Selector, std::string> made;
        for (const char *signature : kRightsFunctions)
            made.emplace(Function::of(signature).selector(), signature);
        return made;
    }();
    const auto found = table.find(selector);
    return found == table.end() ? nullptr : &found->second;
}

const Beneficiary *beneficiaryOf(const Selector &selector)
{
    static const std::map<Selector, Beneficiary> table = [] {
        std::map<Selector, Beneficiary> made;
        for (Beneficiary &entry : beneficiaries()) {
            const Selector key = Function::of(entry.signature).selector();
            made.emplace(key, std::move(entry));
        }
        return made;
    }();
    const auto found = table.find(selector);
    return found == table.end() ? nullptr : &found->second;
}

} // namespace sheaf::policy
