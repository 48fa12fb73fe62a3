// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

/// When to compound. A run has a fixed `cost` (gas, the L1 data fee, approvals; a proportional loss such as slippage
/// belongs into the rate), the position is worth `principal` and earns rewards at `apr`, after the protocol's fee.
/// Waiting lets rewards lie idle, acting costs a fee: the growth rate ln(1 + rτ − k)/τ with k = cost/principal has its
/// maximum at one interval τ, the economic order quantity of Harris (1913) and Baumol (1952) for an exponential.
/// Ranges, unless said otherwise: principal > 0, cost ≥ 0, apr > 0. Errors as in rates.h; seconds are of a year of
/// kSecondsPerYear.
namespace sheaf::yield {

/// √(2·cost·principal) + 4·cost/3: compound when the pending reward is at least this. The expansion of the exact
/// threshold for cost ≪ principal (too high by about (2k)^1.5/72 of the principal); needs neither the rate nor a
/// forecast.
Result<double> compoundThreshold(double principal, double cost);

/// The exact threshold principal·(x − 1 + k) with x = exp(1 + W₀(−(1 − k)/e)), k = cost/principal.
Result<double> compoundThresholdExact(double principal, double cost);

/// Seconds between two compoundings at the exact optimum: compoundThresholdExact/(principal·apr) of a year.
Result<double> compoundInterval(double principal, double cost, double apr);

/// √(2·cost·principal·apr/redeployApr): harvest at this pending reward where the harvested money goes elsewhere and
/// earns `redeployApr` > 0 there, or where the position compounds by itself.
Result<double> harvestThreshold(double principal, double cost, double apr, double redeployApr);

/// Seconds between two harvests at harvestThreshold.
Result<double> harvestInterval(double principal, double cost, double apr, double redeployApr);

/// 4·cost/(apr·T)²: with a smaller principal, no compounding within the next `horizonSeconds` = T > 0 pays for itself;
/// harvest once, at the end.
Result<double> minimumPrincipal(double cost, double apr, double horizonSeconds);

/// The APY left after costs when compounding each `intervalSeconds` > 0: (1 + rτ − k)^(year/τ) − 1, k taken as it is
/// now. Where a run costs all that there is (1 + rτ ≤ k), −1.
Result<double> netApy(double principal, double cost, double apr, double intervalSeconds);

/// netApy at the optimal interval: e^(apr/x) − 1 with x as in compoundThresholdExact.
Result<double> netApyAtOptimum(double principal, double cost, double apr);

/// The principal branch of Lambert's W: the w ≥ −1 with w·e^w = z, for z ≥ −1/e.
Result<double> lambertW0(double z);

} // namespace sheaf::yield
