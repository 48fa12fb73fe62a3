// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/decimal.h"

#include <algorithm>
#include <cmath>

namespace sheaf {

namespace {

constexpr Uint256 kWad{1'000'000'000'000'000'000ULL};

std::optional<Uint256> powerOfTen(unsigned exponent) { return Uint256(10).toPower(exponent); }

bool isDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<Decimal> wrap(std::optional<Uint256> raw)
{
    if (!raw)
        return std::nullopt;
    return Decimal::fromRaw(*raw);
}

} // namespace

Result<Uint256> parseUnits(std::string_view text, unsigned decimals)
{
    const std::size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    const std::string_view fraction = point == std::string_view::npos ? std::string_view() : text.substr(point + 1);
    if (whole.empty() || !isDigits(whole) || !isDigits(fraction) ||
        (point != std::string_view::npos && fraction.empty()))
        return failure(ErrorCode::InvalidInput, "not a decimal number (write it as 1234.56)");
    if (fraction.size() > decimals)
        return failure(ErrorCode::InvalidInput, "too many decimal places: at most " + std::to_string(decimals));
    std::string digits(whole);
    digits += fraction;
    digits.append(decimals - fraction.size(), '0');
    return Uint256::parse(digits);
}

std::string formatUnits(const Uint256 &value, unsigned decimals)
{
    std::string digits = value.toString();
    if (decimals == 0)
        return digits;
    if (digits.size() <= decimals)
        digits.insert(0, decimals + 1 - digits.size(), '0');
    digits.insert(digits.size() - decimals, 1, '.');
    digits.erase(digits.find_last_not_of('0') + 1);
    if (digits.back() == '.')
        digits.pop_back();
    return digits;
}

Decimal Decimal::fromInteger(std::uint64_t value) { return Decimal(*Uint256(value).times(kWad)); }

Result<Decimal> Decimal::parse(std::string_view text)
{
    SHEAF_TRY(raw, parseUnits(text, kPlaces));
    return Decimal(raw);
}

std::optional<Decimal> Decimal::fromUnits(const Uint256 &value, unsigned decimals)
{
    const auto scale = powerOfTen(decimals);
    if (!scale) // 10^decimals has more than 256 bits: every value is below the 18th place
        return Decimal();
    return wrap(value.mulDiv(kWad, *scale));
}

std::optional<Decimal> Decimal::fromDouble(double value)
{
    constexpr double kTooLarge = 1e58; // 2^256 / 10^18 is 1.15e59
    if (!std::isfinite(value) || value < 0 || value >= kTooLarge)
        return std::nullopt;
    int exponent = 0;
    const auto mantissa = static_cast<std::uint64_t>(std::ldexp(std::frexp(value, &exponent), 53));
    const int shift = exponent - 53; // value = mantissa × 2^shift, exactly
    const Uint256 power = *Uint256(2).toPower(static_cast<unsigned>(std::min(std::abs(shift), 255)));
    return wrap(shift >= 0 ? Uint256(mantissa).times(kWad).value_or(0).times(power)
                           : Uint256(mantissa).mulDiv(kWad, power));
}

std::string Decimal::toFixed(unsigned places) const
{
    places = std::min(places, kPlaces);
    const Uint256 unit = *powerOfTen(kPlaces - places);
    Uint256 rounded = *m_raw.dividedBy(unit);
    if (*m_raw.minus(*rounded.times(unit)) >= *unit.plus(1)->dividedBy(2))
        rounded = rounded.plus(unit > Uint256(1) ? 1 : 0).value_or(rounded);
    std::string text = formatUnits(rounded, places);
    if (places == 0)
        return text;
    std::size_t point = text.find('.');
    if (point == std::string::npos) {
        point = text.size();
        text.push_back('.');
    }
    text.append(places - (text.size() - point - 1), '0');
    return text;
}

double Decimal::toDouble() const { return m_raw.toDouble() / 1e18; }

std::optional<Decimal> Decimal::plus(const Decimal &other) const { return wrap(m_raw.plus(other.m_raw)); }
std::optional<Decimal> Decimal::minus(const Decimal &other) const { return wrap(m_raw.minus(other.m_raw)); }
std::optional<Decimal> Decimal::times(const Decimal &other) const { return wrap(m_raw.mulDiv(other.m_raw, kWad)); }
std::optional<Decimal> Decimal::dividedBy(const Decimal &other) const { return wrap(m_raw.mulDiv(kWad, other.m_raw)); }

std::optional<Uint256> Decimal::toUnits(unsigned decimals) const
{
    const auto scale = powerOfTen(decimals);
    return scale ? m_raw.mulDiv(*scale, kWad) : std::nullopt;
}

} // namespace sheaf
