// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/uint256.h"

namespace sheaf {

/// Reads `1234.56` as an integer count of 10^-decimals. Digits, at most one point, nothing else; a fraction that has
/// more places than `decimals` (trailing zeros included) is InvalidInput, never rounded.
Result<Uint256> parseUnits(std::string_view text, unsigned decimals);

/// The exact decimal text of `value` × 10^-decimals, without trailing zeros: parseUnits reads it back.
std::string formatUnits(const Uint256 &value, unsigned decimals);

/// A non-negative number with 18 decimal places (a WAD): prices, values in USD, ratios. Exact where it can be;
/// multiplication and division round down, and return nothing where the result does not fit.
class Decimal final
{
public:
    static constexpr unsigned kPlaces = 18;

    constexpr Decimal() = default;
    static constexpr Decimal fromRaw(const Uint256 &raw) { return Decimal(raw); }
    static Decimal fromInteger(std::uint64_t value);
    static Result<Decimal> parse(std::string_view text);
    /// `value` × 10^-decimals. Places beyond the 18th are cut.
    static std::optional<Decimal> fromUnits(const Uint256 &value, unsigned decimals);
    /// The nearest Decimal: for thresholds that come out of statistics. Negative, infinite or NaN is nothing.
    static std::optional<Decimal> fromDouble(double value);

    std::string toString() const { return formatUnits(m_raw, kPlaces); }
    /// With exactly `places` decimal places (at most 18), rounded half up: how a person sees it.
    std::string toFixed(unsigned places) const;
    double toDouble() const;
    const Uint256 &raw() const { return m_raw; }
    bool isZero() const { return m_raw.isZero(); }

    std::optional<Decimal> plus(const Decimal &other) const;
    std::optional<Decimal> minus(const Decimal &other) const;
    std::optional<Decimal> times(const Decimal &other) const;
    std::optional<Decimal> dividedBy(const Decimal &other) const;
    /// this × 10^decimals, rounded down: an amount of a token that this number counts.
    std::optional<Uint256> toUnits(unsigned decimals) const;

    friend constexpr bool operator==(const Decimal &, const Decimal &) = default;
    friend constexpr std::strong_ordering operator<=>(const Decimal &a, const Decimal &b)
    {
        return a.m_raw <=> b.m_raw;
    }

private:
    constexpr explicit Decimal(const Uint256 &raw) : m_raw(raw) {}
    Uint256 m_raw;
};

} // namespace sheaf
