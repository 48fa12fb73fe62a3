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

/// How the one long list of calls is laid out: the tokens' balances, then each of the plan's calls with the balances
/// after it, then the allowances that are left.
struct Layout
{
    std::vector<Address> tokens;
    std::size_t calls = 0;
    std::vector<std::pair<Address, Address>> grants; ///< token and spender

    std::size_t call(std::size_t index) const { return tokens.size() + index * (1 + tokens.size()); }
    /// Where the balances after so many calls begin.
    std::size_t balances(std::size_t callsDone) const { return callsDone * (1 + tokens.size()); }
    std::size_t firstGrant() const { return balances(calls) + tokens.size(); }
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

rpc::SimulationRequest requestOf(const Address &account, const std::vector<contracts::Call> &calls,
                                 const Layout &layout)
{
    rpc::SimulationRequest request;
    const auto readBalances = [&] {
        for (const Address &token : layout.tokens)
            request.calls.push_back(view(account, token, balanceOf().call({account})));
    };
    readBalances();
    for (const contracts::Call &call : calls) {
        request.calls.push_back(view(account, call.to, call.data));
        request.calls.back().value = call.value;
        readBalances();
    }
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
    return std::any_of(logs.begin(), logs.end(), [](const rpc::Log &log) { return log.address == nativeLogAddress(); });
}

/// What one call changes. What balances say counts more than what a token logs: some log nothing when they wrap, some
/// take a fee, some lie.
Result<std::vector<BalanceChange>> changesOf(const Address &account, ethereum::ChainId chain,
                                             const contracts::Call &call, std::size_t index, const Layout &layout,
                                             const std::vector<rpc::SimulatedCall> &answers)
{
    const rpc::SimulatedCall &answer = answers[layout.call(index)];
    if (!answer.succeeded)
        return std::vector<BalanceChange>();
    std::vector<BalanceChange> changes = changesIn(answer.logs, account, chain);
    if (!call.value.value().isZero() && call.to != account && !tracesNative(answer.logs))
        changes.push_back({{chain, Address()}, true, call.value.value()});
    for (std::size_t i = 0; i < layout.tokens.size(); ++i) {
        const std::optional<Uint256> before = wordOf(answers[layout.balances(index) + i]);
        const std::optional<Uint256> after = wordOf(answers[layout.balances(index + 1) + i]);
        const TokenId token{chain, layout.tokens[i]};
        if (!before || !after)
            continue;
        std::erase_if(changes, [&token](const BalanceChange &change) { return change.token == token; });
        changes.push_back(difference(token, *before, *after));
    }
    return sumOf(changes);
}

Result<Trial> trialOf(const Address &account, ethereum::ChainId chain, const std::vector<contracts::Call> &calls,
                      const Layout &layout, const std::vector<rpc::SimulatedCall> &answers)
{
    Trial trial;
    trial.method = "eth_simulateV1";
    std::vector<BalanceChange> all;
    for (std::size_t i = 0; i < layout.calls; ++i) {
        const rpc::SimulatedCall &answer = answers[layout.call(i)];
        SimulatedCall &call = trial.calls.emplace_back();
        call.succeeded = answer.succeeded;
        call.gasUsed = answer.gasUsed;
        call.gasLimit = withMargin(answer.gasUsed, calls[i].data.empty());
        if (!answer.succeeded)
            call.failure = reasonOf(answer);
        SHEAF_TRY(changes, changesOf(account, chain, calls[i], i, layout, answers));
        all.insert(all.end(), changes.begin(), changes.end());
        trial.changesByCall.push_back(std::move(changes));
    }
    SHEAF_TRY(total, sumOf(all));
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
