// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/emptying.h"

#include "execution/simulator.h"

namespace sheaf::execution {

using ethereum::Address;
using ethereum::Gas;
using ethereum::Wei;

namespace {

constexpr std::uint64_t kTransferGas = 21'000;
/// The L1's price has a quarter of room in every quote, for the time until inclusion; this part of the quote more is
/// for the time until the signature, when it is quoted anew with its room.
constexpr std::uint64_t kL1RoomPart = 5;
/// The length of a transaction, and so its data fee, depends on the amount a little: it settles at once.
constexpr int kRounds = 4;

ethereum::Transaction draftOf(ethereum::ChainId chain, const Address &to, const Uint256 &value, Gas gasLimit)
{
    ethereum::Eip1559Transaction draft;
    draft.chainId = chain;
    draft.gasLimit = gasLimit;
    draft.to = to;
    draft.value = Wei(value);
    return ethereum::Transaction(std::move(draft));
}

Task<Result<Gas>> gasFor(std::shared_ptr<chains::Chain> chain, Address account, Address to, Uint256 balance,
                         ethereum::BlockRef block)
{
    rpc::CallRequest request;
    request.from = account;
    request.to = to;
    request.value = Wei(balance.dividedBy(2).value_or(Uint256())); // some nodes want to see a fee beside it
    const auto estimate = co_await rpc::estimateGas(chain->client(), std::move(request), rpc::BlockId(block));
    if (!estimate)
        co_return failure(estimate.error());
    co_return withMargin(*estimate, /*bareTransfer=*/true);
}

Result<Uint256> reserveOf(const chains::FeeQuote &quote)
{
    const Uint256 room = quote.l1DataFee.value().dividedBy(kL1RoomPart).value_or(Uint256());
    return checked(quote.worst.value().plus(room), "the fee with its room");
}

/// What the fee can be less than the reserve.
Wei mayRemainOf(const chains::FeeQuote &quote, const Uint256 &reserve)
{
    const bool exact = quote.gasLimit.value() == kTransferGas;
    const Uint256 gas = quote.maxFeePerGas.value().times(quote.gasLimit.value()).value_or(Uint256::max());
    return Wei(exact ? reserve.minusOrZero(gas) : reserve);
}

} // namespace

Task<Result<Emptying>> emptying(std::shared_ptr<chains::Chain> chain, Address account, Address to)
{
    SHEAF_CO_TRY(block, co_await chain->latestBlock());
    SHEAF_CO_TRY(balance, co_await rpc::getBalance(chain->client(), account, rpc::BlockId(block)));
    SHEAF_CO_TRY(gasLimit, co_await gasFor(chain, account, to, balance.value(), block));
    Uint256 value = balance.value();
    Uint256 reserve;
    for (int round = 0; round < kRounds; ++round) {
        std::vector<ethereum::Transaction> drafts;
        drafts.push_back(draftOf(chain->id(), to, value, gasLimit));
        SHEAF_CO_TRY(quotes, co_await chain->quote(std::move(drafts), block));
        if (quotes.size() != 1)
            co_return failure(ErrorCode::Internal, "the chain quoted for another number of calls");
        SHEAF_CO_TRY(needed, reserveOf(quotes.front()));
        if (round > 0 && needed <= reserve)
            co_return Emptying{Wei(value), Wei(reserve), mayRemainOf(quotes.front(), reserve), quotes.front()};
        reserve = std::max(reserve, needed);
        if (balance.value() <= reserve)
            co_return failure(ErrorCode::InsufficientFunds, "the account has " + formatUnits(balance.value(), 18) +
                                                                " " + chain->spec().native.symbol +
                                                                ", and the fees can come to " +
                                                                formatUnits(reserve, 18));
        value = balance.value().minusOrZero(reserve);
    }
    co_return failure(ErrorCode::Conflict, SHEAF_SAYS("Phrases", "the fees do not settle; try again"));
}

Result<chains::FeeQuote> biddingWhole(const chains::FeeQuote &quote, const Wei &wholeFee)
{
    const auto tooLittle = [] {
        return failure(ErrorCode::Conflict, SHEAF_SAYS("Phrases", "the fees have risen since"));
    };
    SHEAF_TRY(beside, checked(quote.l1DataFee.value().plus(quote.operatorFee.value()), "the fees beside gas"));
    const auto forGas = wholeFee.value().minus(beside);
    const auto price = forGas ? forGas->dividedBy(quote.gasLimit.value()) : std::nullopt;
    if (!price)
        return tooLittle();
    SHEAF_TRY(withRoom, checked(quote.baseFeePerGas.value().mulDivUp(9, 8), "the base fee"));
    SHEAF_TRY(least, checked(withRoom.plus(quote.maxPriorityFeePerGas.value()), "the gas price"));
    // Where there is no base fee the tip is the whole price, with its room.
    const Uint256 floor = quote.baseFeePerGas.value().isZero() ? quote.maxPriorityFeePerGas.value() : least;
    if (*price < floor)
        return tooLittle();
    chains::FeeQuote bid = quote;
    bid.maxFeePerGas = Wei(*price);
    const bool exact = quote.gasLimit.value() == kTransferGas;
    if (exact)
        bid.maxPriorityFeePerGas = Wei(*price);
    const auto total = [&](const Uint256 &perGas) -> Result<Wei> {
        SHEAF_TRY(gas, checked(perGas.times(quote.gasLimit.value()), "the fee for gas"));
        SHEAF_TRY(sum, checked(gas.plus(beside), "the whole fee"));
        return Wei(sum);
    };
    SHEAF_TRY(worst, total(*price));
    bid.worst = worst;
    bid.expected = exact ? worst : std::min(quote.expected, worst);
    return bid;
}

} // namespace sheaf::execution
