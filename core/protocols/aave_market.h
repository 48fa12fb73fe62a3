// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/deployments.h"
#include "protocols/plan_parts.h"

/// An Aave V3 market as one account sees it.
namespace sheaf::protocols {

struct AaveReward
{
    ethereum::TokenInfo token;
    Uint256 unclaimed;
    Uint256 emissionPerSecond; ///< to all suppliers together
    Uint256 distributionEnd;
};

struct AaveReserve
{
    ethereum::TokenInfo asset;
    Uint256 configuration; ///< ReserveConfigurationMap's bits
    Uint256 liquidityRate; ///< a year, 1e27 is 100 %
    Uint256 borrowRate;    ///< the variable one, the same
    ethereum::Address aToken;
    ethereum::Address variableDebt;
    Uint256 supplied;
    Uint256 borrowed;
    Uint256 totalSupply;
    std::vector<AaveReward> rewards;
    std::string problem; ///< why the rest can't be read, where it can't

    /// Active, neither frozen nor paused: bits 56, 57 and 60.
    bool takesDeposits() const;
    bool hasRewards() const;
    bool isHeld() const { return !supplied.isZero() || !borrowed.isZero() || hasRewards(); }
};

struct AaveAccount
{
    ethereum::Address address;
    std::optional<Decimal> healthFactor; ///< where there is debt
};

struct AaveView
{
    AaveAccount account;
    std::vector<AaveReserve> reserves;
};

/// All reserves, or the one whose aToken is `only`. A reserve that can't be read carries its problem.
Task<Result<AaveView>> readAave(Context context, AaveDeployment deployment, ethereum::Address account,
                                std::optional<ethereum::Address> only);

} // namespace sheaf::protocols
