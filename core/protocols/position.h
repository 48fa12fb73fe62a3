// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contracts/call.h"
#include "contracts/figure.h"

namespace sheaf::protocols {

enum class LegKind { Supplied, Borrowed, Pooled, Staked, Reward };

/// One part of a position. A pooled or staked LP token appears as the tokens behind it.
struct Leg
{
    LegKind kind = LegKind::Supplied;
    ethereum::TokenInfo token;
    contracts::Figure<Uint256> amount; ///< in the token's smallest unit
};

/// A rate a year as a fraction (0.05 is 5 %), as it stands now: nothing compounded that nobody compounds.
struct Rate
{
    std::string label; ///< `rewards in DRW`, `supply interest`, `trading fees`
    double apr = 0;
    bool compounds = false; ///< whether it grows by itself (a lending index does, a claimable reward does not)
};

enum class Action { Deposit, Withdraw, Claim, Compound };

/// Where money works.
struct Position
{
    std::string id;       ///< stable: `synthetix:901:0x<contract>:0x<account>`, lower case
    std::string protocol; ///< the protocol's id, `synthetix`
    std::string protocolName;
    std::string name; ///< what it is called within the protocol: `WETH/USDC`, `USDC`
    ethereum::ChainId chain;
    ethereum::Address account;
    ethereum::Address contract; ///< where the money is
    std::vector<Leg> legs;
    std::vector<contracts::Figure<Rate>> rates;
    /// What is borrowed costs so much a year, as a fraction of it; nothing where nothing is.
    std::optional<contracts::Figure<double>> borrowApr;
    std::vector<Action> actions;
    /// Of the whole account in a lending market, where it has debt there: below 1 anyone may liquidate it.
    std::optional<contracts::Figure<Decimal>> healthFactor;
    /// Why it can't be read, where it can't: legs, rates and actions are empty then.
    std::string problem;
};

/// The calls of one action in order, and what they do.
struct ActionPlan
{
    Phrase purpose; ///< `Compound 3.2 DRW into Synthetix WETH/USDC on Local Optimism`
    std::vector<contracts::Call> calls;
    contracts::Effects effects;
    std::vector<Phrase> remarks; ///< what a person should know: `0.004 USDC stay in the account`
};

} // namespace sheaf::protocols
