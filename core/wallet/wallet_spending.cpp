// SPDX-License-Identifier: GPL-3.0-or-later
#include "contracts/erc20.h"
#include "wallet/wallet_private.h"

namespace sheaf::wallet {

namespace {

/// `synthetix:901:0x…:0x…` taken apart.
struct PositionId
{
    std::string protocol;
    ethereum::ChainId chain;
};

Result<PositionId> parsePositionId(std::string_view id)
{
    const std::size_t first = id.find(':');
    const std::size_t second = id.find(':', first + 1);
    if (first == std::string_view::npos || second == std::string_view::npos)
        return failure(ErrorCode::InvalidInput, "a position's id looks like aave-v3:901:0x…:0x…");
    SHEAF_TRY(number, Uint256::parse(id.substr(first + 1, second - first - 1)));
    const auto chain = number.toUint64();
    if (!chain)
        return failure(ErrorCode::InvalidInput, "a position's id has a chain id behind its protocol");
    return PositionId{std::string(id.substr(0, first)), ethereum::ChainId(*chain)};
}

/// What the person should know of a plan that sends all there is.
Phrase emptyingRemark(const execution::Emptying &emptied, const ethereum::TokenInfo &token)
{
    const auto coins = [&token](const ethereum::Wei &wei) {
        return PhraseNumber{formatUnits(wei.value(), token.decimals), token.symbol};
    };
    if (emptied.mayRemain.value().isZero())
        return phrase(SHEAF_SAYS("Phrases", "This is all of it: %1 are kept for the fees. Nothing stays behind; what "
                                            "the fee needs less goes to whoever includes the transaction."),
                      coins(emptied.wholeFee));
    return phrase(SHEAF_SAYS("Phrases", "This is all of it: %1 are kept for the fees. Up to %2 of that can stay "
                                        "behind: part of the fee is only known when the transaction is included."),
                  coins(emptied.wholeFee), coins(emptied.mayRemain));
}

} // namespace

Result<protocols::Amount> Wallet::Private::amount(ethereum::ChainId chain, std::string_view text) const
{
    const std::size_t space = text.find(' ');
    if (space == std::string_view::npos || space == 0)
        return failure(ErrorCode::InvalidInput,
                       SHEAF_SAYS("Phrases", "an amount has a unit: 1.5 ETH, 50 USDC, all USDC"));
    SHEAF_TRY(token, services->registry->tokenNamed(chain, text.substr(space + 1)));
    const std::string_view number = text.substr(0, space);
    if (number == "all")
        return protocols::Amount{token->info.id, Uint256(), true};
    auto value = parseUnits(number, token->info.decimals);
    if (!value)
        return failure(inContext(std::move(value).error(), std::string(text)));
    if (value->isZero())
        return failure(ErrorCode::InvalidInput, phrase(SHEAF_SAYS("Phrases", "%1 is nothing"), std::string(text)));
    return protocols::Amount{token->info.id, *value, false};
}

Result<std::shared_ptr<protocols::Protocol>> Wallet::Private::protocol(const std::string &id) const
{
    for (const auto &protocol : services->protocols)
        if (protocol->id() == id)
            return protocol;
    return failure(ErrorCode::NotFound, phrase(SHEAF_SAYS("Phrases", "there is no protocol '%1' here"), id));
}

Task<Result<protocols::Position>> Wallet::Private::position(protocols::Context context,
                                                            std::shared_ptr<protocols::Protocol> protocol,
                                                            std::string id, std::vector<ethereum::Address> accounts)
{
    for (const ethereum::Address &account : accounts) {
        SHEAF_CO_TRY(positions, co_await protocol->positions(context, account));
        SHEAF_CO_TRY(markets, co_await protocol->markets(context, account));
        positions.insert(positions.end(), markets.begin(), markets.end());
        for (protocols::Position &one : positions)
            if (one.id == id)
                co_return std::move(one);
    }
    co_return failure(ErrorCode::NotFound, phrase(SHEAF_SAYS("Phrases", "there is no position or market %1 now"), id));
}

Task<Result<Wallet::Private::Found>> Wallet::Private::find(std::string id)
{
    SHEAF_CO_TRY(open, ready());
    SHEAF_CO_TRY(parts, parsePositionId(id));
    SHEAF_CO_TRY(adapter, protocol(parts.protocol));
    SHEAF_CO_TRY(accounts, addresses());
    SHEAF_CO_TRY(context, co_await open->reader->context(parts.chain));
    SHEAF_CO_TRY(found, co_await position(context, adapter, std::move(id), std::move(accounts)));
    co_return Found{std::move(context), std::move(adapter), std::move(found)};
}

rules::PlanTerms Wallet::Private::terms(const ethereum::Address &account) const
{
    rules::PlanTerms terms;
    terms.account = account;
    terms.origin = services->origin;
    terms.now = services->clock->now();
    terms.id = execution::newPlanId(services->entropy);
    return terms;
}

Task<Result<execution::Plan>> Wallet::Private::planOf(Found found, protocols::ActionPlan action) const
{
    auto plan = co_await rules::makePlan(found.context, std::move(action), terms(found.position.account));
    co_return plan;
}

Task<Result<execution::Plan>> Wallet::planSend(SpokenAmount spoken, std::string recipient, ethereum::ChainId chain,
                                               std::string accountName)
{
    const auto own = d;
    SHEAF_CO_TRY(open, own->ready());
    SHEAF_CO_TRY(account, own->services->vault->accountNamed(accountName));
    SHEAF_CO_TRY(amount, own->amount(chain, spoken.text));
    SHEAF_CO_TRY(to, recipientNamed(recipient));
    SHEAF_CO_TRY(context, co_await open->reader->context(chain));
    const ethereum::TokenInfo token = context.registry->token(amount.token)->info;
    protocols::ActionPlan action;
    std::optional<ethereum::Wei> wholeFee;
    if (amount.all && token.id.isNative()) {
        SHEAF_CO_TRY(emptied, co_await open->executor->emptying(chain, account.address, to));
        amount.value = emptied.value.value();
        wholeFee = emptied.wholeFee;
        action.remarks.push_back(emptyingRemark(emptied, token));
    } else if (amount.all) {
        SHEAF_CO_TRY(balance, co_await contracts::erc20::balanceOf(context.reader, token.id.address, account.address));
        amount.value = balance;
    }
    if (amount.value.isZero())
        co_return failure(ErrorCode::InsufficientFunds, phrase(SHEAF_SAYS("Phrases", "the account has no %1 on %2"),
                                                               token.symbol, context.chain->name));
    action.purpose = contracts::erc20::sending(token, amount.value, recipient, context.chain->name);
    action.calls.push_back(contracts::erc20::transfer(token, to, amount.value));
    action.effects.outAtMost.push_back({token.id, amount.value});
    SHEAF_CO_TRY(plan, co_await rules::makePlan(context, std::move(action), own->terms(account.address)));
    plan.limits.wholeFee = wholeFee;
    SHEAF_CO_TRY(notices, co_await Private::noticesOfRecipient(own, to, token.id));
    plan.notices = std::move(notices);
    co_return std::move(plan);
}

Task<Result<execution::Plan>> Wallet::planDeposit(std::string position, std::vector<SpokenAmount> spoken,
                                                  protocols::Slippage slippage)
{
    const auto own = d;
    SHEAF_CO_TRY(found, co_await own->find(std::move(position)));
    std::vector<protocols::Amount> amounts;
    for (const SpokenAmount &one : spoken) {
        SHEAF_CO_TRY(amount, own->amount(found.context.chain->id, one.text));
        amounts.push_back(amount);
    }
    SHEAF_CO_TRY(action, co_await found.protocol->deposit(found.context, found.position, std::move(amounts), slippage,
                                                          rules::chainDeadline(found.context)));
    auto plan = co_await own->planOf(std::move(found), std::move(action));
    co_return plan;
}

Task<Result<execution::Plan>> Wallet::planWithdraw(std::string position, unsigned share, protocols::Slippage slippage)
{
    const auto own = d;
    SHEAF_CO_TRY(found, co_await own->find(std::move(position)));
    SHEAF_CO_TRY(action, co_await found.protocol->withdraw(found.context, found.position, share, slippage,
                                                           rules::chainDeadline(found.context)));
    auto plan = co_await own->planOf(std::move(found), std::move(action));
    co_return plan;
}

Task<Result<execution::Plan>> Wallet::planClaim(std::string position)
{
    const auto own = d;
    SHEAF_CO_TRY(found, co_await own->find(std::move(position)));
    SHEAF_CO_TRY(action, co_await found.protocol->claim(found.context, found.position));
    auto plan = co_await own->planOf(std::move(found), std::move(action));
    co_return plan;
}

Task<Result<execution::Plan>> Wallet::planCompound(std::string position, protocols::Slippage slippage)
{
    const auto own = d;
    SHEAF_CO_TRY(found, co_await own->find(std::move(position)));
    SHEAF_CO_TRY(action, co_await found.protocol->compound(found.context, found.position, slippage,
                                                           rules::chainDeadline(found.context)));
    auto plan = co_await own->planOf(std::move(found), std::move(action));
    co_return plan;
}

Task<Result<execution::Review>> Wallet::review(execution::Plan plan)
{
    SHEAF_CO_TRY(open, d->ready());
    auto review = co_await open->executor->review(std::move(plan));
    co_return review;
}

Task<Result<execution::Record>> Wallet::submit(execution::Plan plan, execution::Approver *approver)
{
    const auto own = d;
    SHEAF_CO_TRY(lock, co_await own->spending());
    SHEAF_CO_TRY(open, own->ready());
    auto record = co_await open->executor->submit(std::move(plan), approver);
    co_return record;
}

Task<Result<execution::Record>> Wallet::replace(std::string plan, execution::ReplacementKind kind, Approver *approver)
{
    const auto own = d;
    SHEAF_CO_TRY(lock, co_await own->spending());
    SHEAF_CO_TRY(open, own->ready());
    auto record = co_await open->executor->replace(std::move(plan), kind, approver);
    co_return record;
}

Task<Result<std::vector<execution::Record>>> Wallet::recover()
{
    const auto own = d;
    SHEAF_CO_TRY(lock, co_await own->spending());
    SHEAF_CO_TRY(open, own->ready());
    auto records = co_await open->executor->recover();
    co_return records;
}

void Wallet::setProgress(execution::Progress progress) { *d->progress = std::move(progress); }

} // namespace sheaf::wallet
