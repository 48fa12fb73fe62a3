// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <compare>
#include <optional>

namespace sheaf {

/// An unsigned 256-bit integer, the word of the EVM. Trivially copyable, four 64-bit words. There are no operators
/// that could wrap: arithmetic returns nothing where the true result is negative or does not fit.
class Uint256 final
{
public:
    constexpr Uint256() = default;
    constexpr explicit(false) Uint256(std::uint64_t value) : m_words{value, 0, 0, 0} {}
    /// Words from the least significant to the most.
    constexpr explicit Uint256(const std::array<std::uint64_t, 4> &words) : m_words(words) {}

    static constexpr Uint256 max() { return Uint256(std::array<std::uint64_t, 4>{~0ULL, ~0ULL, ~0ULL, ~0ULL}); }

    /// Decimal digits alone: a sign, a space, a `0x` or an empty text is InvalidInput; too large is Overflow.
    static Result<Uint256> parse(std::string_view decimal);
    /// `0x` and at least one hex digit of either case; leading zeros are fine; over 64 significant digits is Overflow.
    static Result<Uint256> fromHex(std::string_view hex);
    /// Decimal, or hex where it begins with `0x`.
    static Result<Uint256> parseAny(std::string_view text);
    /// Big-endian, 0 to 32 bytes; longer is nothing, even with leading zeros.
    static std::optional<Uint256> fromBigEndian(BytesView bytes);

    std::string toString() const;
    /// As JSON-RPC writes a quantity: `0x0`, `0x2a`, without leading zeros.
    std::string toHexQuantity() const;
    std::array<std::uint8_t, 32> toBigEndian() const;
    /// Big-endian without leading zeros, empty for 0: an integer as RLP has it.
    Bytes toMinimalBigEndian() const;

    std::optional<Uint256> plus(const Uint256 &other) const;
    std::optional<Uint256> minus(const Uint256 &other) const;
    std::optional<Uint256> times(const Uint256 &other) const;
    /// Rounds down; nothing where `other` is 0.
    std::optional<Uint256> dividedBy(const Uint256 &other) const;
    std::optional<Uint256> modulo(const Uint256 &other) const;
    std::optional<Uint256> toPower(unsigned exponent) const;
    /// this × numerator ÷ denominator with a 512-bit product in between, rounded down.
    std::optional<Uint256> mulDiv(const Uint256 &numerator, const Uint256 &denominator) const;
    /// The same, rounded up.
    std::optional<Uint256> mulDivUp(const Uint256 &numerator, const Uint256 &denominator) const;
    /// The largest r with r² ≤ this.
    Uint256 squareRoot() const;
    /// 2²⁵⁶ − this (0 for 0): how the EVM writes the negative of an intN.
    Uint256 twosComplement() const;
    /// this − other, never below 0.
    Uint256 minusOrZero(const Uint256 &other) const;

    constexpr bool isZero() const { return (m_words[0] | m_words[1] | m_words[2] | m_words[3]) == 0; }
    constexpr bool bit(unsigned index) const { return (m_words[index / 64] >> (index % 64) & 1U) != 0; }
    /// The position of the highest set bit plus one; 0 for 0.
    unsigned bitLength() const;
    std::optional<std::uint64_t> toUint64() const;
    /// The nearest double: for charts and statistics, never for an amount.
    double toDouble() const;
    constexpr const std::array<std::uint64_t, 4> &words() const { return m_words; }

    friend constexpr bool operator==(const Uint256 &, const Uint256 &) = default;
    friend constexpr std::strong_ordering operator<=>(const Uint256 &a, const Uint256 &b)
    {
        for (std::size_t i = 4; i-- > 0;)
            if (a.m_words[i] != b.m_words[i])
                return a.m_words[i] <=> b.m_words[i];
        return std::strong_ordering::equal;
    }

private:
    std::array<std::uint64_t, 4> m_words{};
};

static_assert(std::is_trivially_copyable_v<Uint256> && sizeof(Uint256) == 32);

/// The value, or an Overflow that names what was computed.
inline Result<Uint256> checked(std::optional<Uint256> value, std::string_view what)
{
    if (!value)
        return failure(ErrorCode::Overflow, std::string(what) + " does not fit, or divides by zero");
    return *value;
}

} // namespace sheaf

template <> struct std::hash<sheaf::Uint256>
{
    std::size_t operator()(const sheaf::Uint256 &value) const noexcept
    {
        std::size_t seed = 0;
        for (const std::uint64_t word : value.words())
            seed = seed * 0x9E3779B97F4A7C15ULL + static_cast<std::size_t>(word);
        return seed;
    }
};
