// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/simulator.h"

#include "ethereum/abi.h"
#include "execution/balance_changes.h"
#include "execution/stepwise.h"

namespace sheaf::execution {

using ethereum::Address;
using ethereum::Gas;
using ethereum::TokenId;

namespace {

constexpr std::uint64_t kTransferGas = 21'000;
constexpr std::uint64_t kGasMargin = 15'000;

const ethereum::abi::Function &balanceOf()
{
    static const auto function = ethereum::abi::Function::of("balanceOf(address)(uint256)");
    return function;
}

const ethereum::abi::Function &allowance()
{
    static const auto function = ethereum::abi::Function::of("allowance(address,address)(uint256)");
    return function;
}

/// Where the parts of the one long list of calls begin: balances before, the plan's calls, balances after, allowances.
struct Layout
{
    std::vector<Address> tokens;
    std::size_t calls = 0;
    std::vector<std::pair<Address, Address>> grants; ///< token and spender

    std::size_t firstCall() const { return tokens.size(); }
    std::size_t firstAfter() const { return firstCall() + calls; }
    std::size_t firstGrant() const { return firstAfter() + tokens.size(); }
    std::size_t size() const { return firstGrant() + grants.size(); }
};

Layout layoutOf(const std::vector<contracts::Call> &calls, const std::vector<TokenId> &tokens)
{
    Layout layout;
    std::set<Address> unique;
    for (const TokenId &token : tokens)
        if (!token.isNative())
            unique.insert(token.address);
    layout.tokens.assign(unique.begin(), unique.end());
    layout.calls = calls.size();
    std::set<std::pair<Address, Address>> grants;
    for (const contracts::Call &call : calls)
        if (call.approval)
            grants.insert({call.to, call.approval->spender});
    layout.grants.assign(grants.begin(), grants.end());
    return layout;
}

rpc::CallRequest view(const Address &from, const Address &to, Bytes data)
{
    rpc::CallRequest request;
    request.from = from;
    request.to = to;
    request.data = std::move(data);
    return request;
}

rpc::SimulationRequest requestOf(const Address &account, const std::vector<contracts::Call> &calls, const Layout &layout)
{
    rpc::SimulationRequest request;
    const Bytes ownBalance = balanceOf().call({account});
    for (const Address &token : layout.tokens)
        request.calls.push_back(view(account, token, ownBalance));
    for (const contracts::Call &call : calls) {
        request.calls.push_back(view(account, call.to, call.data));
        request.calls.back().value = call.value;
    }
    for (const Address &token : layout.tokens)
        request.calls.push_back(view(account, token, ownBalance));
    for (const auto &[token, spender] : layout.grants)
        request.calls.push_back(view(account, token, allowance().call({account, spender})));
    return request;
}

std::optional<Uint256> wordOf(const rpc::SimulatedCall &answer)
{
    if (!answer.succeeded || answer.returnData.size() < 32)
        return std::nullopt;
    return Uint256::fromBigEndian(BytesView(answer.returnData).first(32));
}

std::string reasonOf(const rpc::SimulatedCall &answer)
{
    if (!answer.returnData.empty() || answer.error.empty())
        return ethereum::abi::describeRevert(answer.returnData);
    return answer.error;
}

/// A node that does not log native transfers still moves the value of the call itself.
bool tracesNative(const std::vector<rpc::Log> &logs)
{
    return std::any_of(logs.begin(), logs.end(),
                       [](const rpc::Log &log) { return log.address == nativeLogAddress(); });
}

Result<Trial> trialOf(const Address &account, ethereum::ChainId chain, const std::vector<contracts::Call> &calls,
                      const Layout &layout, const std::vector<rpc::SimulatedCall> &answers)
{
    Trial trial;
    trial.method = "eth_simulateV1";
    std::vector<BalanceChange> logged;
    for (std::size_t i = 0; i < layout.calls; ++i) {
        const rpc::SimulatedCall &answer = answers[layout.firstCall() + i];
        SimulatedCall &call = trial.calls.emplace_back();
        call.succeeded = answer.succeeded;
        call.gasUsed = answer.gasUsed;
        call.gasLimit = withMargin(answer.gasUsed, calls[i].data.empty());
        std::vector<BalanceChange> changes;
        if (answer.succeeded) {
            changes = changesIn(answer.logs, account, chain);
            if (!calls[i].value.value().isZero() && calls[i].to != account && !tracesNative(answer.logs))
                changes.push_back({{chain, Address()}, true, calls[i].value.value()});
        } else {
            call.failure = reasonOf(answer);
        }
        SHEAF_TRY(summed, sumOf(changes));
        logged.insert(logged.end(), summed.begin(), summed.end());
        trial.changesByCall.push_back(std::move(summed));
    }
    // What balances say counts more than what a token logs: some take a fee, some lie.
    for (std::size_t i = 0; i < layout.tokens.size(); ++i) {
        const std::optional<Uint256> before = wordOf(answers[i]);
        const std::optional<Uint256> after = wordOf(answers[layout.firstAfter() + i]);
        const TokenId token{chain, layout.tokens[i]};
        if (!before || !after)
            continue;
        std::erase_if(logged, [&token](const BalanceChange &change) { return change.token == token; });
        logged.push_back(difference(token, *before, *after));
    }
    SHEAF_TRY(total, sumOf(logged));
    trial.changes = std::move(total);
    for (std::size_t i = 0; i < layout.grants.size(); ++i) {
        const std::optional<Uint256> left = wordOf(answers[layout.firstGrant() + i]);
        const auto &[token, spender] = layout.grants[i];
        if (left && !left->isZero())
            trial.leftAllowances.push_back({spender, {{chain, token}, *left}});
    }
    return trial;
}

} // namespace

Gas withMargin(Gas gasUsed, bool bareTransfer)
{
    if (bareTransfer && gasUsed.value() <= kTransferGas)
        return Gas(kTransferGas);
    const std::uint64_t capped = std::min(gasUsed.value(), kMaxTransactionGas);
    return Gas(std::min(capped + capped / 4 + kGasMargin, kMaxTransactionGas));
}

Task<Result<Trial>> Simulator::run(Address account, std::vector<contracts::Call> calls, std::vector<TokenId> tokens,
                                   ethereum::BlockRef block)
{
    const std::shared_ptr<chains::Chain> chain = m_chain;
    const Layout layout = layoutOf(calls, tokens);
    rpc::SimulationRequest request = requestOf(account, calls, layout);
    auto answers = co_await rpc::simulateV1(chain->client(), std::move(request), rpc::BlockId(block));
    if (!answers && answers.error().fault == rpc::Fault::Unsupported) {
        auto stepwise = co_await runStepwise(chain, account, std::move(calls), block);
        co_return stepwise;
    }
    if (!answers)
        co_return failure(inContext(answers.error(), "simulation"));
    if (answers->size() != layout.size())
        co_return failure(ErrorCode::Rpc, "simulation: the endpoint answered for another number of calls");
    co_return trialOf(account, chain->id(), calls, layout, *answers);
}

} // namespace sheaf::execution
