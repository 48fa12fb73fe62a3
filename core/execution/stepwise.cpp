// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/stepwise.h"

#include "ethereum/abi.h"

#include <QJsonObject>

namespace sheaf::execution {

using ethereum::Address;
using ethereum::Gas;
using ethereum::Hash;

namespace {

/// For a call that can't be tried before its turn: what a swap or a deposit through several contracts takes.
constexpr std::uint64_t kUntriedGas = 1'500'000;

/// What is written into a slot to see whether it is the allowance's: no allowance has it by chance.
constexpr std::uint64_t kMark = 0x5ea5'10a7'c0de'2b1dULL;

const ethereum::abi::Function &allowance()
{
    static const auto function = ethereum::abi::Function::of("allowance(address,address)(uint256)");
    return function;
}

using Slot = std::pair<Address, Hash>;

/// The storage slots that an eth_createAccessList answer names.
std::vector<Slot> slotsIn(const rpc::Json &answer)
{
    std::vector<Slot> out;
    for (const rpc::Json &entry : answer.at("accessList").items()) {
        const auto address = entry.at("address").address();
        for (const rpc::Json &key : entry.at("storageKeys").items()) {
            const auto slot = key.hash();
            if (address && slot)
                out.emplace_back(*address, *slot);
        }
    }
    return out;
}

rpc::CallRequest requestOf(const Address &account, const contracts::Call &call)
{
    rpc::CallRequest request;
    request.from = account;
    request.to = call.to;
    request.data = call.data;
    request.value = call.value;
    return request;
}

/// Writes the allowance that `approve` grants into `overrides`; false where its slot can't be found.
Task<Result<bool>> pretendAllowance(std::shared_ptr<chains::Chain> chain, Address account, contracts::Call approve,
                                    ethereum::BlockRef block, rpc::StateOverrides *overrides)
{
    rpc::CallRequest probe;
    probe.from = account;
    probe.to = approve.to;
    probe.data = allowance().call({account, approve.approval->spender});
    QJsonArray params;
    params.append(rpc::toJson(probe));
    params.append(rpc::toJson(rpc::BlockId(block.number)));
    const auto list = co_await chain->client()->call("eth_createAccessList", std::move(params));
    if (!list)
        co_return false;
    const auto mark = Uint256(kMark).toBigEndian();
    for (const Slot &slot : slotsIn(*list)) {
        rpc::StateOverrides tried = *overrides;
        tried[slot.first].stateDiff[slot.second] = Hash(mark);
        const auto answer = co_await rpc::ethCall(chain->client(), probe, rpc::BlockId(block), tried);
        if (answer && *answer == toBytes(mark)) {
            const auto granted = approve.approval->amount.value.toBigEndian();
            (*overrides)[slot.first].stateDiff[slot.second] = Hash(granted);
            co_return true;
        }
    }
    co_return false;
}

} // namespace

Task<Result<Trial>> runStepwise(std::shared_ptr<chains::Chain> chain, Address account,
                                std::vector<contracts::Call> calls, ethereum::BlockRef block)
{
    Trial trial;
    trial.method = "eth_call with state overrides";
    rpc::StateOverrides overrides;
    bool blind = false; // an earlier call did what later ones can't see
    for (std::size_t i = 0; i < calls.size(); ++i) {
        const contracts::Call call = calls[i];
        SimulatedCall &result = trial.calls.emplace_back();
        trial.changesByCall.emplace_back();
        const rpc::CallRequest request = requestOf(account, call);
        const auto answer = co_await rpc::ethCall(chain->client(), request, rpc::BlockId(block), overrides);
        const bool refused = !answer && (answer.error().fault == rpc::Fault::Reverted ||
                                         answer.error().fault == rpc::Fault::InsufficientFunds);
        if (!answer && !refused)
            co_return failure(inContext(answer.error(), "simulation"));
        result.succeeded = answer.has_value();
        if (blind)
            trial.unknownCalls.insert(i);
        else if (refused)
            result.failure = answer.error().detail;
        result.gasLimit = Gas(kUntriedGas);
        if (answer) {
            const auto gas = co_await rpc::estimateGas(chain->client(), request, rpc::BlockId(block), overrides);
            if (gas) {
                result.gasUsed = *gas;
                result.gasLimit = withMargin(*gas, call.data.empty());
            }
        }
        if (call.approval) {
            const auto pretended = co_await pretendAllowance(chain, account, call, block, &overrides);
            if (!pretended)
                co_return failure(pretended.error());
            blind = blind || !*pretended;
        } else if (call.data.empty()) {
            if (call.to != account && !call.value.value().isZero())
                trial.changesByCall.back().push_back({{chain->id(), Address()}, true, call.value.value()});
        } else {
            blind = true;
            trial.changesKnown = false;
        }
    }
    std::vector<BalanceChange> all;
    for (const auto &changes : trial.changesByCall)
        all.insert(all.end(), changes.begin(), changes.end());
    auto total = sumOf(all);
    if (!total)
        co_return failure(total.error());
    trial.changes = std::move(*total);
    co_return trial;
}

} // namespace sheaf::execution
