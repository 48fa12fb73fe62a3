// SPDX-License-Identifier: GPL-3.0-or-later
#include "chains/fees.h"

namespace sheaf::chains::fees {

namespace {

constexpr int kHistoryBlocks = 10;
constexpr double kHistoryPercentile = 50;

Task<Result<Uint256>> quantityOf(std::shared_ptr<rpc::Client> client, std::string method)
{
    const auto answer = co_await client->call(std::move(method));
    if (!answer)
        co_return failure(answer.error());
    co_return answer->quantity();
}

/// Half the gas of an empty block paid no tip, which says nothing of what one costs.
bool hasTransactions(const rpc::Json &gasUsedRatio)
{
    const auto ratio = gasUsedRatio.number();
    return ratio && *ratio > 0;
}

Task<Result<GasPrices>> legacyPrices(std::shared_ptr<rpc::Client> client)
{
    SHEAF_CO_TRY(price, co_await quantityOf(client, "eth_gasPrice"));
    SHEAF_CO_TRY(withRoom, checked(price.mulDivUp(11, 10), "the gas price"));
    GasPrices prices;
    prices.maxFee = withRoom;
    prices.tip = withRoom;
    co_return prices;
}

} // namespace

std::vector<rpc::Request> priceRequests(const ethereum::BlockRef &block)
{
    rpc::Request header{"eth_getBlockByHash", {}};
    header.params.append(QString::fromStdString(block.hash.toString()));
    header.params.append(false);
    rpc::Request history{"eth_feeHistory", {}};
    history.params.append(QString::fromStdString(Uint256(kHistoryBlocks).toHexQuantity()));
    history.params.append(QString::fromStdString(Uint256(block.number.value()).toHexQuantity()));
    history.params.append(QJsonArray{kHistoryPercentile});
    std::vector<rpc::Request> requests;
    requests.push_back(std::move(header));
    requests.push_back(std::move(history));
    return requests;
}

Result<BlockFees> readBlock(const rpc::Outcome<rpc::Json> &header)
{
    if (!header)
        return failure(header.error());
    if (header->isNull())
        return failure(ErrorCode::NotFound, "the block is not part of the chain (any more)");
    SHEAF_TRY(block, rpc::parseBlock(*header));
    BlockFees fees;
    if (block.baseFeePerGas)
        fees.baseFee = block.baseFeePerGas->value();
    fees.gasUsed = block.gasUsed.value();
    fees.gasLimit = block.gasLimit.value();
    fees.blobGasUsed = block.blobGasUsed.value_or(ethereum::Gas(0)).value();
    fees.extraData = std::move(block.extraData);
    return fees;
}

std::optional<Uint256> medianTip(const rpc::Outcome<rpc::Json> &history, const Uint256 &floor)
{
    if (!history)
        return std::nullopt;
    const auto ratios = history->at("gasUsedRatio").items();
    const auto rewards = history->at("reward").items();
    std::vector<Uint256> tips;
    for (std::size_t i = 0; i < std::min(ratios.size(), rewards.size()); ++i) {
        const auto percentiles = rewards[i].items();
        if (percentiles.empty() || !hasTransactions(ratios[i]))
            continue;
        if (const auto tip = percentiles.front().quantity())
            tips.push_back(*tip);
    }
    if (tips.empty() && !rewards.empty() && std::none_of(ratios.begin(), ratios.end(), hasTransactions))
        return std::max(kQuietTip, floor);
    if (tips.empty())
        return std::nullopt;
    const auto middle = tips.begin() + static_cast<std::ptrdiff_t>(tips.size() / 2);
    std::nth_element(tips.begin(), middle, tips.end());
    return std::max(*middle, floor);
}

Task<Result<GasPrices>> gasPrices(std::shared_ptr<rpc::Client> client, BlockFees block, BaseFeeRule rule,
                                  std::optional<Uint256> tip, Uint256 floor)
{
    if (!block.baseFee) {
        auto legacy = co_await legacyPrices(client);
        co_return legacy;
    }
    GasPrices prices;
    SHEAF_CO_TRY(next, nextBaseFee(block, rule));
    prices.baseFee = next;
    if (!tip) {
        // Not every endpoint has this method either: then the chain's own floor must do.
        const auto suggested = co_await quantityOf(client, "eth_maxPriorityFeePerGas");
        tip = std::max(suggested.value_or(Uint256()), floor);
    }
    prices.tip = *tip;
    SHEAF_CO_TRY(withRoom, checked(next.times(kBaseFeeMultiplier), "the maximum fee"));
    SHEAF_CO_TRY(maxFee, checked(withRoom.plus(prices.tip), "the maximum fee"));
    prices.maxFee = maxFee;
    co_return prices;
}

Result<FeeQuote> quoteOf(const ethereum::Transaction &draft, const ethereum::BlockRef &block, const GasPrices &prices,
                         const Uint256 &l1DataFee, const Uint256 &operatorFee)
{
    const ethereum::Gas gasLimit = draft.common().gasLimit;
    const auto total = [&](const Uint256 &perGas) -> Result<ethereum::Wei> {
        SHEAF_TRY(execution, checked(perGas.times(gasLimit.value()), "the fee for gas"));
        SHEAF_TRY(withData, checked(execution.plus(l1DataFee), "the fee with the L1's"));
        SHEAF_TRY(all, checked(withData.plus(operatorFee), "the whole fee"));
        return ethereum::Wei(all);
    };
    SHEAF_TRY(perGasNow, checked(prices.baseFee.plus(prices.tip), "the gas price"));
    SHEAF_TRY(expected, total(perGasNow));
    SHEAF_TRY(worst, total(prices.maxFee));
    FeeQuote quote;
    quote.block = block;
    quote.gasLimit = gasLimit;
    quote.baseFeePerGas = ethereum::Wei(prices.baseFee);
    quote.maxFeePerGas = ethereum::Wei(prices.maxFee);
    quote.maxPriorityFeePerGas = ethereum::Wei(prices.tip);
    quote.l1DataFee = ethereum::Wei(l1DataFee);
    quote.operatorFee = ethereum::Wei(operatorFee);
    quote.expected = expected;
    quote.worst = worst;
    return quote;
}

} // namespace sheaf::chains::fees
