// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/policy_list.h"

#include "ethereum/abi.h"

namespace sheaf::wallet {

namespace {

// What happens without anybody looking on is bounded even where a sentence sets no limit of its own.
constexpr std::uint64_t kMaxGasUsdPerPlan = 50;
constexpr std::uint64_t kMaxGasUsdPerDay = 100;
constexpr std::uint64_t kMaxSpendUsdPerDay = 10'000;

constexpr std::string_view kApprove = "approve(address,uint256)";
constexpr std::string_view kWrap = "deposit()";

policy::AllowedFunction function(ethereum::ChainId chain, const ethereum::Address &contract, std::string_view signature)
{
    return {chain, contract, ethereum::abi::Function::of(signature).selector()};
}

void allowProtocol(policy::Policy &policy, const chains::ChainSpec &chain, const protocols::Protocol &protocol)
{
    for (const protocols::AllowedCall &call : protocol.allowedCalls(chain.id)) {
        const policy::AllowedFunction allowed = function(call.chain, call.contract, call.function);
        policy.functions.insert(allowed);
        // Whoever a plan calls for more than an approval may be what it approves: routers, pools, stakings.
        if (call.function != kApprove && call.function != kWrap)
            policy.spenders.insert({call.chain, call.contract});
        if (call.function == kWrap)
            policy.payable.insert(allowed);
    }
}

} // namespace

policy::Policy makePolicy(const chains::Registry &registry,
                          const std::vector<std::shared_ptr<protocols::Protocol>> &protocols,
                          const std::vector<Contact> &contacts)
{
    policy::Policy policy;
    for (const chains::ChainSpec &chain : registry.chains()) {
        for (const auto &protocol : protocols)
            if (protocol->isOn(chain.id))
                allowProtocol(policy, chain, *protocol);
        for (const chains::TokenSpec &token : registry.tokens(chain.id))
            if (!token.info.id.isNative())
                policy.functions.insert(function(chain.id, token.info.id.address, "transfer(address,uint256)"));
    }
    for (const Contact &contact : contacts)
        policy.recipients.insert(contact.address);
    policy.maxGasUsdPerPlan = Decimal::fromInteger(kMaxGasUsdPerPlan);
    policy.maxGasUsdPerDay = Decimal::fromInteger(kMaxGasUsdPerDay);
    policy.maxSpendUsdPerDay = Decimal::fromInteger(kMaxSpendUsdPerDay);
    return policy;
}

} // namespace sheaf::wallet
