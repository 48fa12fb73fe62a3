// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "contracts/figure.h"
#include "protocols/position.h"

namespace sheaf::portfolio {

/// What something is worth, where somebody prices it.
struct Valuation
{
    std::optional<contracts::Figure<Decimal>> price; ///< USD for one unit
    std::optional<Decimal> valueUsd;
    std::string whyNot; ///< where there is no value: why, in words
};

/// How much an account has of a token.
struct Balance
{
    ethereum::Address account;
    ethereum::TokenInfo token;
    contracts::Figure<Uint256> amount;
    Valuation valuation;
};

/// A position with what it is worth.
struct ValuedPosition
{
    protocols::Position position;
    std::vector<Valuation> legs;      ///< one for each of position.legs
    std::optional<Decimal> valueUsd;  ///< what is supplied, pooled and staked less what is borrowed, rewards apart;
                                      ///< nothing where a leg has no price or the debt is larger
    std::optional<Decimal> rewardUsd; ///< what could be claimed now
    /// Where it does not answer: the block at which it last did, and everything here is what it said then.
    std::optional<ethereum::BlockRef> silentSince;
};

/// Something that could not be read; the rest of the snapshot stands.
struct Problem
{
    std::string what; ///< `Aave V3 on Local Optimism`
    Error error;
};

/// Everything of one chain, at one block.
struct ChainSnapshot
{
    ethereum::ChainId chain;
    ethereum::BlockRef block;
    UnixTime readAt{};
    bool stale = false;            ///< the chain does not answer: this is what it said last, as of readAt
    std::vector<Balance> balances; ///< of every registered token that an account has, and of the native coin always
    std::vector<ValuedPosition> positions;
    std::vector<Problem> problems;
};

struct Snapshot
{
    std::vector<ChainSnapshot> chains;
    /// The sum of what has a price: balances, positions and rewards.
    Decimal totalUsd;
};

/// One point of the net worth's history.
struct HistoryPoint
{
    UnixTime at{};
    Decimal totalUsd;
};

/// One point of a position's rate: all its rates together, as a fraction a year.
struct RatePoint
{
    UnixTime at{};
    double apr = 0;
};

/// A position as it was when it was first seen.
struct FirstSight
{
    UnixTime at{};
    ValuedPosition position;
};

} // namespace sheaf::portfolio
