// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/uint256.h"

/// The arithmetic of yield. Rates, yields and losses are fractions: 0.05 is 5 %. Money and prices are in whatever unit
/// the caller counts, the same in all arguments of a call. Every function answers InvalidInput where an argument is
/// outside its stated range or is not a finite number, and Overflow where the result is too large for a double.
namespace sheaf::yield {

/// A year of 365 days, as every annual rate here and on chain counts it.
inline constexpr double kSecondsPerYear = 31'536'000.0;

/// (1 + apr/n)ⁿ − 1: what a rate is worth that is compounded `periodsPerYear` = n > 0 times a year; apr > −n.
/// Never for a rate that nobody compounds: show the APR, or netApy().
Result<double> aprToApy(double apr, double periodsPerYear);

/// e^apr − 1: compounded at every moment, as an index that grows with each second is.
Result<double> aprToApyContinuous(double apr);

/// n·((1 + apy)^(1/n) − 1), the inverse of aprToApy; apy > −1, `periodsPerYear` = n > 0.
Result<double> apyToApr(double apy, double periodsPerYear);

/// ln(1 + apy), the inverse of aprToApyContinuous; apy > −1.
Result<double> apyToAprContinuous(double apy);

/// (after/before)^(year/seconds) − 1: the yield that a growing share price showed. before > 0, after ≥ 0, seconds ≥ 1.
/// A window shorter than several of the vault's profit-unlock periods says little, and a loss or a donation in it
/// should be shown instead of annualised.
Result<double> sharePriceApy(double before, double after, double seconds);

/// The same from exact prices of one scale, so that growth by a few units in the last place is not lost.
Result<double> sharePriceApy(const Uint256 &before, const Uint256 &after, std::uint64_t seconds);

/// 2√k/(1 + k) − 1: what a 50/50 constant-product position has lost (≤ 0) against holding its two tokens, after the
/// price of one in the other became `priceRatio` = k > 0 times what it was.
Result<double> impermanentLoss5050(double priceRatio);

/// The APR of a StakingRewards contract: rewardRate·rewardPrice·year/(totalStaked·stakedPrice). `rewardRate` ≥ 0 in
/// reward tokens (not their smallest unit) a second, `totalStaked` > 0 in staked tokens, both prices in one currency,
/// rewardPrice ≥ 0, stakedPrice > 0. It holds until the contract's periodFinish, and for the stake as it is now.
Result<double> stakingApr(double rewardRate, double rewardPrice, double totalStaked, double stakedPrice);

} // namespace sheaf::yield
