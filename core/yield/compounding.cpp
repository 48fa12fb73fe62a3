// SPDX-License-Identifier: GPL-3.0-or-later
#include "yield/compounding.h"

#include "yield/checks.h"
#include "yield/rates.h"

#include <algorithm>
#include <limits>

namespace sheaf::yield {

namespace {

constexpr double kE = 2.718281828459045235;
constexpr int kMaxSteps = 100;

/// 1 − (1 − s)·e^s. For s ≤ 1 as the sum of (n − 1)/n!·sⁿ, whose terms are all positive: the closed form would lose
/// half of its digits to cancellation just where k is small, which is the usual case.
double costOfGrowth(double s)
{
    if (s > 1)
        return 1 + (s - 1) * std::exp(s);
    double power = s; // sⁿ/n!
    double sum = 0;
    for (int n = 2; n < 30; ++n) {
        power *= s / n;
        sum += (n - 1) * power;
    }
    return sum;
}

/// s = ln x = 1 + W₀(−(1 − k)/e), by Newton's rule on costOfGrowth(s) = k. The function is convex and both starting
/// values lie above the root, so the steps go down to it.
double growthAtOptimum(double k)
{
    if (k == 0)
        return 0;
    double s = std::min(std::sqrt(2 * k), 1 + std::log1p(k));
    for (int step = 0; step < kMaxSteps; ++step) {
        const double next = s - (costOfGrowth(s) - k) / (s * std::exp(s));
        if (std::abs(next - s) <= std::numeric_limits<double>::epsilon() * s)
            return next;
        s = next;
    }
    return s;
}

/// cost/principal, after the checks on both.
Result<double> costRatio(double principal, double cost)
{
    SHEAF_CHECK(requirePositive(principal, "principal"));
    SHEAF_CHECK(requireNotNegative(cost, "cost"));
    return finite(cost / principal);
}

} // namespace

Result<double> compoundThreshold(double principal, double cost)
{
    SHEAF_CHECK(costRatio(principal, cost));
    return finite(std::sqrt(2 * cost) * std::sqrt(principal) + 4 * cost / 3);
}

Result<double> compoundThresholdExact(double principal, double cost)
{
    SHEAF_TRY(k, costRatio(principal, cost));
    return finite(principal * (std::expm1(growthAtOptimum(k)) + k));
}

Result<double> compoundInterval(double principal, double cost, double apr)
{
    SHEAF_CHECK(requirePositive(apr, "apr"));
    SHEAF_TRY(threshold, compoundThresholdExact(principal, cost));
    return finite(threshold / principal / apr * kSecondsPerYear);
}

Result<double> harvestThreshold(double principal, double cost, double apr, double redeployApr)
{
    SHEAF_CHECK(costRatio(principal, cost));
    SHEAF_CHECK(requirePositive(apr, "apr"));
    SHEAF_CHECK(requirePositive(redeployApr, "redeployApr"));
    return finite(std::sqrt(2 * cost) * std::sqrt(principal) * std::sqrt(apr / redeployApr));
}

Result<double> harvestInterval(double principal, double cost, double apr, double redeployApr)
{
    SHEAF_TRY(threshold, harvestThreshold(principal, cost, apr, redeployApr));
    return finite(threshold / principal / apr * kSecondsPerYear);
}

Result<double> minimumPrincipal(double cost, double apr, double horizonSeconds)
{
    SHEAF_CHECK(requireNotNegative(cost, "cost"));
    SHEAF_CHECK(requirePositive(apr, "apr"));
    SHEAF_CHECK(requirePositive(horizonSeconds, "horizonSeconds"));
    const double earned = apr * (horizonSeconds / kSecondsPerYear);
    return finite(4 * cost / earned / earned);
}

Result<double> netApy(double principal, double cost, double apr, double intervalSeconds)
{
    SHEAF_TRY(k, costRatio(principal, cost));
    SHEAF_CHECK(requirePositive(apr, "apr"));
    SHEAF_CHECK(requirePositive(intervalSeconds, "intervalSeconds"));
    const double years = intervalSeconds / kSecondsPerYear;
    const double growth = apr * years - k;
    if (growth <= -1)
        return -1;
    return finite(std::expm1(std::log1p(growth) / years));
}

Result<double> netApyAtOptimum(double principal, double cost, double apr)
{
    SHEAF_TRY(k, costRatio(principal, cost));
    SHEAF_CHECK(requirePositive(apr, "apr"));
    // At the optimum rτ = x·ln x, so the growth rate ln x/τ is r/x.
    return finite(std::expm1(apr * std::exp(-growthAtOptimum(k))));
}

Result<double> lambertW0(double z)
{
    SHEAF_CHECK(requireFinite(z, "z"));
    if (z < -1 / kE)
        return failure(ErrorCode::InvalidInput, "z has to be at least -1/e");
    if (z <= 0)
        return growthAtOptimum(std::max(0.0, 1 + kE * z)) - 1;
    double w = z < kE ? std::log1p(z) : std::log(z) - std::log(std::log(z));
    for (int step = 0; step < kMaxSteps; ++step) {
        // Halley's rule on w − z·e^−w, which does not overflow where e^w would.
        const double off = w - z * std::exp(-w);
        const double next = w - off / (w + 1 - (w + 2) * off / (2 * w + 2));
        if (std::abs(next - w) <= 4 * std::numeric_limits<double>::epsilon() * std::abs(next))
            return next;
        w = next;
    }
    return w;
}

} // namespace sheaf::yield
