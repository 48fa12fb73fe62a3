// SPDX-License-Identifier: GPL-3.0-or-later
#include "chains/fees.h"

namespace sheaf::chains {

// What an Ethereum-like chain charges is gas at a price; families that charge more override this.
Task<Result<std::vector<FeeQuote>>> Chain::quote(std::vector<ethereum::Transaction> drafts, ethereum::BlockRef block)
{
    const auto self = shared_from_this();
    const auto answers = co_await m_client->batch(fees::priceRequests(block));
    SHEAF_CO_TRY(header, fees::readBlock(answers.at(0)));
    const Uint256 floor = m_spec.minPriorityFee.value();
    const auto tip = fees::medianTip(answers.at(1), floor);
    SHEAF_CO_TRY(prices, co_await fees::gasPrices(m_client, std::move(header), BaseFeeRule(), tip, floor));
    std::vector<FeeQuote> quotes;
    for (const ethereum::Transaction &draft : drafts) {
        SHEAF_CO_TRY(quote, fees::quoteOf(draft, block, prices, Uint256(), Uint256()));
        quotes.push_back(std::move(quote));
    }
    co_return quotes;
}

} // namespace sheaf::chains
