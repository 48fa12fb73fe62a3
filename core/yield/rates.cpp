// SPDX-License-Identifier: GPL-3.0-or-later
#include "yield/rates.h"

#include "yield/checks.h"

namespace sheaf::yield {

// expm1 and log1p keep the digits of small rates, which 1 + r rounds away.

Result<double> aprToApy(double apr, double periodsPerYear)
{
    SHEAF_CHECK(requirePositive(periodsPerYear, "periodsPerYear"));
    SHEAF_CHECK(requireAbove(apr, -periodsPerYear, "apr"));
    return finite(std::expm1(periodsPerYear * std::log1p(apr / periodsPerYear)));
}

Result<double> aprToApyContinuous(double apr)
{
    SHEAF_CHECK(requireFinite(apr, "apr"));
    return finite(std::expm1(apr));
}

Result<double> apyToApr(double apy, double periodsPerYear)
{
    SHEAF_CHECK(requireAbove(apy, -1, "apy"));
    SHEAF_CHECK(requirePositive(periodsPerYear, "periodsPerYear"));
    return finite(periodsPerYear * std::expm1(std::log1p(apy) / periodsPerYear));
}

Result<double> apyToAprContinuous(double apy)
{
    SHEAF_CHECK(requireAbove(apy, -1, "apy"));
    return finite(std::log1p(apy));
}

Result<double> sharePriceApy(double before, double after, double seconds)
{
    SHEAF_CHECK(requirePositive(before, "before"));
    SHEAF_CHECK(requireNotNegative(after, "after"));
    SHEAF_CHECK(requireFinite(seconds, "seconds"));
    if (seconds < 1)
        return failure(ErrorCode::InvalidInput, "seconds has to be at least 1");
    return finite(std::expm1(std::log1p((after - before) / before) * (kSecondsPerYear / seconds)));
}

Result<double> sharePriceApy(const Uint256 &before, const Uint256 &after, std::uint64_t seconds)
{
    if (before.isZero())
        return failure(ErrorCode::InvalidInput, "before has to be above 0");
    if (seconds == 0)
        return failure(ErrorCode::InvalidInput, "seconds has to be at least 1");
    const bool grew = after >= before;
    const Uint256 change = grew ? after.minusOrZero(before) : before.minusOrZero(after);
    const double growth = (grew ? 1 : -1) * (change.toDouble() / before.toDouble());
    return finite(std::expm1(std::log1p(growth) * (kSecondsPerYear / static_cast<double>(seconds))));
}

Result<double> impermanentLoss5050(double priceRatio)
{
    SHEAF_CHECK(requirePositive(priceRatio, "priceRatio"));
    // 2√k − (1 + k) = −(√k − 1)², without the cancellation near k = 1 and without an overflow of the square.
    const double difference = std::sqrt(priceRatio) - 1;
    return finite(-difference * (difference / (1 + priceRatio)));
}

Result<double> stakingApr(double rewardRate, double rewardPrice, double totalStaked, double stakedPrice)
{
    SHEAF_CHECK(requireNotNegative(rewardRate, "rewardRate"));
    SHEAF_CHECK(requireNotNegative(rewardPrice, "rewardPrice"));
    SHEAF_CHECK(requirePositive(totalStaked, "totalStaked"));
    SHEAF_CHECK(requirePositive(stakedPrice, "stakedPrice"));
    return finite((rewardRate / totalStaked) * (rewardPrice / stakedPrice) * kSecondsPerYear);
}

} // namespace sheaf::yield
