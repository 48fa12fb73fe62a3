// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "ethereum/types.h"

namespace sheaf::contracts {

/// How far a figure can be trusted.
enum class Trust {
    OnChain, ///< read from a contract at a named block of an endpoint of the chain
    Derived, ///< computed from such figures
    Stale,   ///< an earlier value: the source does not answer now, or its answer is older than it may be
};

/// Where a value comes from.
struct Origin
{
    std::string source; ///< for a person: `Chainlink ETH / USD`, `Uniswap V2 DRW/WETH`
    ethereum::ChainId chain;
    ethereum::BlockRef block;
    UnixTime updatedAt{}; ///< when the source last said so (a feed's own time; the block's where it has none)
    Trust trust = Trust::OnChain;
};

/// A value with where it comes from.
template <typename T> struct Figure
{
    T value{};
    Origin origin;
};

} // namespace sheaf::contracts
