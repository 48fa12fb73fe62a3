// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/protocol.h"

#include <map>

namespace sheaf::portfolio {

/// What the registered tokens of one chain are worth in USD at one block. Two sources: the token's Chainlink feed, and
/// the deepest Uniswap V2 pool that holds it together with a token that a feed prices. A chain's wrapped native coin
/// is worth what the coin is.
class Prices final : public protocols::PriceSource
{
public:
    /// Everything is read here, in one turn; afterwards prices are there without waiting.
    static Task<std::shared_ptr<Prices>> read(const chains::Registry *registry, const chains::ChainSpec *chain,
                                              std::shared_ptr<contracts::Reader> reader,
                                              std::vector<protocols::V2Pair> pools);

    Task<Result<contracts::Figure<Decimal>>> price(ethereum::TokenId token) override;
    Result<contracts::Figure<Decimal>> priceNow(const ethereum::TokenId &token) const;

private:
    using Price = Result<contracts::Figure<Decimal>>;
    std::map<ethereum::TokenId, Price> m_prices;
};

} // namespace sheaf::portfolio
