// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/snapshot.h"

namespace sheaf::portfolio {

/// What everything that works earns, as its rates stand now: the sum of value × rate, less what borrowing costs.
struct Earning
{
    Decimal usdAYear;
    bool isLoss = false;  ///< usdAYear is what it costs
    Decimal owedUsdAYear; ///< the interest on what is borrowed, which usdAYear is without
    Decimal workingUsd;   ///< of positions with a value and a rate
    double apr = 0;       ///< usdAYear ÷ workingUsd; 0 where nothing works
};
Earning earning(const Snapshot &snapshot);

/// All rates of a position together; nothing where none is known.
std::optional<double> totalApr(const protocols::Position &position);

/// A pool position against holding its two tokens since `before`.
struct AgainstHolding
{
    double priceRatio = 1;          ///< the price of the first token in the second, as a multiple of what it was
    double loss = 0;                ///< a fraction, 0 or below: the impermanent loss, fees and rewards apart
    std::optional<Decimal> heldUsd; ///< what the two tokens would be worth now
    std::optional<Decimal> lossUsd;
};
/// Nothing where it isn't a 50/50 pool of the same two tokens then and now.
std::optional<AgainstHolding> againstHolding(const ValuedPosition &now, const ValuedPosition &before);

} // namespace sheaf::portfolio
