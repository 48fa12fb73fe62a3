// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/plan_parts.h"

#include "async/when_all.h"
#include "contracts/erc20.h"

#include <algorithm>
#include <cctype>

namespace sheaf::protocols {
namespace {

using ethereum::abi::Function;

const Function &wrapFunction()
{
    static const Function function = Function::of("deposit()");
    return function;
}

const Function &approveFunction()
{
    static const Function function = Function::of("approve(address,uint256)(bool)");
    return function;
}

/// What the account has and what is asked of it, in the token's unit where it is known.
Phrase lacking(const Context &context, const ethereum::TokenId &token, const Uint256 &has, const Uint256 &asked)
{
    const chains::TokenSpec *spec = context.registry->token(token);
    const ethereum::TokenInfo *info = token.isNative() ? &context.chain->native : spec ? &spec->info : nullptr;
    if (info == nullptr)
        return phrase(SHEAF_SAYS("Phrases", "the account has %1 units of the token %2, and %3 are asked for"),
                      PhraseNumber{has.toString(), {}}, token.address.toString(), PhraseNumber{asked.toString(), {}});
    return phrase(SHEAF_SAYS("Phrases", "the account has %1, and %2 are asked for"), shown(has, *info),
                  shown(asked, *info));
}

std::string trimmed(std::string text)
{
    if (text.find('.') == std::string::npos)
        return text;
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.'))
        text.pop_back();
    return text;
}

} // namespace

PhraseNumber shown(const Uint256 &amount, const ethereum::TokenInfo &token)
{
    const auto value = Decimal::fromUnits(amount, token.decimals);
    std::string text = value ? trimmed(value->toFixed(6)) : std::string("0");
    if (text == "0")
        text = formatUnits(amount, token.decimals);
    return {std::move(text), token.symbol};
}

std::string positionId(std::string_view protocol, ethereum::ChainId chain, const ethereum::Address &contract,
                       const ethereum::Address &account)
{
    return std::string(protocol) + ":" + std::to_string(chain.value()) + ":" + contract.toLowerHex() + ":" +
           account.toLowerHex();
}

contracts::Call callOf(const ethereum::Address &to, const Function &function, const ethereum::abi::Values &arguments,
                       Phrase purpose)
{
    contracts::Call call;
    call.to = to;
    call.data = function.call(arguments);
    call.function = function.signature();
    call.purpose = std::move(purpose);
    return call;
}

Task<Result<Tokens>> readTokens(Context context, std::set<ethereum::Address> tokens)
{
    Tokens out;
    std::vector<Task<Result<ethereum::TokenInfo>>> unknown;
    for (const ethereum::Address &address : tokens) {
        const ethereum::TokenId id{context.reader->chain(), address};
        const chains::TokenSpec *spec = context.registry->token(id);
        if (spec != nullptr)
            out.emplace(address, spec->info);
        else
            unknown.push_back(contracts::erc20::info(context.reader, address));
    }
    const auto infos = co_await async::whenAll(std::move(unknown));
    for (const auto &info : infos) {
        if (!info)
            co_return failure(info.error());
        out.emplace(info->id.address, *info);
    }
    co_return out;
}

Task<PriceMap> readPrices(Context context, std::set<ethereum::Address> tokens)
{
    std::vector<Task<Result<contracts::Figure<Decimal>>>> tasks;
    for (const ethereum::Address &address : tokens) {
        const ethereum::TokenId id{context.reader->chain(), address};
        tasks.push_back(context.prices->price(id));
    }
    auto results = co_await async::whenAll(std::move(tasks));
    PriceMap out;
    std::size_t index = 0;
    for (const ethereum::Address &address : tokens)
        out.emplace(address, std::move(results[index++]));
    co_return out;
}

std::optional<double> priceOf(const PriceMap &prices, const ethereum::Address &token)
{
    const auto found = prices.find(token);
    if (found == prices.end() || !found->second || found->second->value.isZero())
        return std::nullopt;
    return found->second->value.toDouble();
}

Task<Result<Funding>> fund(Context context, ethereum::Address account, std::vector<Amount> amounts)
{
    std::vector<Task<Result<Uint256>>> balances;
    Task<Result<ethereum::Wei>> nativeTask = context.reader->nativeBalance(account);
    for (const Amount &amount : amounts) {
        if (amount.token.chain != context.reader->chain())
            co_return failure(ErrorCode::InvalidInput,
                              SHEAF_SAYS("Phrases", "an amount is of a token of another chain"));
        if (!amount.token.isNative())
            balances.push_back(contracts::erc20::balanceOf(context.reader, amount.token.address, account));
    }
    const auto native = co_await nativeTask;
    const auto had = co_await async::whenAll(std::move(balances));
    Funding out;
    std::size_t index = 0;
    for (const Amount &amount : amounts) {
        Uint256 balance;
        ethereum::Address token = amount.token.address;
        if (amount.token.isNative()) {
            if (!native)
                co_return failure(native.error());
            if (amount.all)
                co_return failure(ErrorCode::InvalidInput,
                                  SHEAF_SAYS("Phrases", "all of the native coin would leave nothing for fees"));
            if (!context.chain->wrappedNative)
                co_return failure(
                    ErrorCode::Unsupported,
                    phrase(SHEAF_SAYS("Phrases", "%1 names no wrapped native coin"), context.chain->name));
            balance = native->value();
            token = *context.chain->wrappedNative;
        } else {
            const auto &answer = had[index++];
            if (!answer)
                co_return failure(answer.error());
            balance = *answer;
        }
        const Uint256 value = amount.all ? balance : amount.value;
        if (value.isZero())
            co_return failure(ErrorCode::InvalidInput, SHEAF_SAYS("Phrases", "the amount is 0"));
        if (value > balance)
            co_return failure(ErrorCode::InsufficientFunds, lacking(context, amount.token, balance, value));
        const auto sum = out.amounts[token].plus(value);
        if (!sum)
            co_return failure(ErrorCode::Overflow, "the amounts do not fit");
        out.amounts[token] = *sum;
        if (!amount.token.isNative())
            continue;
        const Phrase wrapped = phrase(SHEAF_SAYS("Phrases", "Wrap %1"), shown(value, context.chain->native));
        contracts::Call wrap = callOf(token, wrapFunction(), {}, wrapped);
        wrap.value = ethereum::Wei(value);
        out.wraps.push_back(std::move(wrap));
        out.native[token] = value;
    }
    co_return out;
}

Result<Uint256> shareOf(const Uint256 &amount, unsigned share)
{
    if (share == 0 || share > kWhole)
        return failure(ErrorCode::InvalidInput, "a share is 1 to 10,000 basis points");
    SHEAF_TRY(part, checked(amount.mulDiv(share, kWhole), "the share"));
    if (part.isZero())
        return failure(ErrorCode::InsufficientFunds, SHEAF_SAYS("Phrases", "there is nothing to withdraw"));
    return part;
}

void spend(contracts::Effects &effects, const Funding &funding, const ethereum::TokenId &token, const Uint256 &used)
{
    Uint256 wrapped;
    if (const auto found = funding.native.find(token.address); found != funding.native.end())
        wrapped = found->second;
    if (!wrapped.isZero())
        effects.outAtMost.push_back({{token.chain, ethereum::Address()}, wrapped});
    if (used > wrapped)
        effects.outAtMost.push_back({token, used.minusOrZero(wrapped)});
}

Task<Result<ActionPlan>> withAllowancesCleared(Context context, ethereum::Address account, ActionPlan plan)
{
    std::vector<std::size_t> approvals;
    std::vector<Task<Result<Uint256>>> allowances;
    for (std::size_t i = 0; i < plan.calls.size(); ++i) {
        if (!plan.calls[i].approval)
            continue;
        approvals.push_back(i);
        const contracts::Approval &approval = *plan.calls[i].approval;
        allowances.push_back(contracts::erc20::allowance(context.reader, plan.calls[i].to, account, approval.spender));
    }
    const auto standing = co_await async::whenAll(std::move(allowances));
    std::set<std::size_t> refused;
    for (std::size_t i = 0; i < approvals.size(); ++i) {
        if (!standing[i])
            co_return failure(standing[i].error());
        if (standing[i]->isZero())
            continue;
        const contracts::Call &call = plan.calls[approvals[i]];
        const auto probe = co_await context.reader->callFrom(account, call.to, call.data);
        if (!probe && probe.error().code != ErrorCode::Reverted)
            co_return failure(probe.error());
        if (!probe)
            refused.insert(approvals[i]);
    }
    std::vector<contracts::Call> calls;
    for (std::size_t i = 0; i < plan.calls.size(); ++i) {
        if (refused.contains(i)) {
            contracts::Approval approval = *plan.calls[i].approval;
            approval.amount.value = Uint256();
            contracts::Call clear =
                callOf(plan.calls[i].to, approveFunction(), {approval.spender, Uint256()},
                       SHEAF_SAYS("Phrases", "Clear an older allowance, which this token asks for"));
            clear.approval = approval;
            calls.push_back(std::move(clear));
        }
        calls.push_back(std::move(plan.calls[i]));
    }
    plan.calls = std::move(calls);
    co_return plan;
}

Phrase withdrawing(unsigned share, std::string place, std::string chain)
{
    return phrase(SHEAF_SAYS("Phrases", "Withdraw %1 % of %2 on %3"), PhraseNumber{formatUnits(share, 2), {}},
                  std::move(place), std::move(chain));
}

Phrase noSuchPool(std::string protocol)
{
    return phrase(SHEAF_SAYS("Phrases", "%1 has no such pool here"), std::move(protocol));
}

std::vector<AllowedCall> callsOfAll(const Protocol &protocol, ethereum::ChainId chain)
{
    std::vector<AllowedCall> out;
    for (const Action action : {Action::Deposit, Action::Withdraw, Action::Claim, Action::Compound})
        for (AllowedCall &call : protocol.callsOf(chain, action, {}))
            if (std::none_of(out.begin(), out.end(), [&call](const AllowedCall &one) {
                    return one.contract == call.contract && one.function == call.function;
                }))
                out.push_back(std::move(call));
    return out;
}

bool sameWord(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return std::tolower(static_cast<unsigned char>(c)); };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [lower](char one, char other) { return lower(one) == lower(other); });
}

void allowApprovals(std::vector<AllowedCall> &to, ethereum::ChainId chain, const std::set<ethereum::Address> &tokens,
                    PhraseArgument spender)
{
    const Phrase why = phrase(SHEAF_SAYS("Phrases", "Allow %1 an exact amount"), std::move(spender));
    for (const ethereum::Address &token : tokens)
        to.push_back({chain, token, "approve(address,uint256)", why});
}

void allowWrapping(std::vector<AllowedCall> &to, const chains::Registry &registry, ethereum::ChainId chain)
{
    const chains::ChainSpec *spec = registry.find(chain);
    if (spec != nullptr && spec->wrappedNative)
        to.push_back({chain, *spec->wrappedNative, "deposit()", SHEAF_SAYS("Phrases", "Wrap the native coin")});
}

} // namespace sheaf::protocols
