// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/uint256.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <bit>

namespace sheaf {

namespace {

// 1024 bits hold every product and power in between; a result is taken back only where it fits 256.
using Wide = boost::multiprecision::number<boost::multiprecision::cpp_int_backend<
    1024, 1024, boost::multiprecision::unsigned_magnitude, boost::multiprecision::unchecked, void>>;

Wide widen(const Uint256 &value)
{
    Wide wide;
    boost::multiprecision::import_bits(wide, value.words().begin(), value.words().end(), 64, false);
    return wide;
}

std::optional<Uint256> narrow(const Wide &wide)
{
    if (!wide.is_zero() && boost::multiprecision::msb(wide) >= 256)
        return std::nullopt;
    std::array<std::uint64_t, 4> words{};
    if (!wide.is_zero())
        boost::multiprecision::export_bits(wide, words.begin(), 64, false);
    return Uint256(words);
}

constexpr std::size_t kMaxDecimalDigits = 78;

// Both are one instruction each to a compiler.
std::uint64_t loadBigEndian(const std::uint8_t *from)
{
    std::uint64_t word = 0;
    for (std::size_t i = 0; i < 8; ++i)
        word = word << 8U | from[i];
    return word;
}

void storeBigEndian(std::uint64_t word, std::uint8_t *to)
{
    for (std::size_t i = 8; i-- > 0; word >>= 8U)
        to[i] = static_cast<std::uint8_t>(word);
}

} // namespace

Result<Uint256> Uint256::parse(std::string_view decimal)
{
    if (decimal.empty())
        return failure(ErrorCode::InvalidInput, "an empty number");
    if (!std::all_of(decimal.begin(), decimal.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return failure(ErrorCode::InvalidInput, "not a decimal integer");
    decimal.remove_prefix(std::min(decimal.find_first_not_of('0'), decimal.size()));
    if (decimal.size() > kMaxDecimalDigits)
        return failure(ErrorCode::Overflow, "the number does not fit 256 bits");
    Wide wide = 0;
    for (const char c : decimal)
        wide = wide * 10 + static_cast<unsigned>(c - '0');
    return checked(narrow(wide), "the number");
}

Result<Uint256> Uint256::fromHex(std::string_view hex)
{
    if (!hex.starts_with("0x") && !hex.starts_with("0X"))
        return failure(ErrorCode::InvalidInput, "a hex number begins with 0x");
    hex.remove_prefix(2);
    if (hex.empty())
        return failure(ErrorCode::InvalidInput, "a hex number without digits");
    if (hex.find_first_not_of("0123456789abcdefABCDEF") != std::string_view::npos)
        return failure(ErrorCode::InvalidInput, "not a hex number");
    hex.remove_prefix(std::min(hex.find_first_not_of('0'), hex.size()));
    if (hex.size() > 64)
        return failure(ErrorCode::Overflow, "the number does not fit 256 bits");
    std::array<std::uint8_t, 32> bytes{};
    const std::string padded = std::string(64 - hex.size(), '0') + std::string(hex);
    SHEAF_CHECK(parseHexInto(padded, bytes));
    return *fromBigEndian(bytes);
}

Result<Uint256> Uint256::parseAny(std::string_view text)
{
    return text.starts_with("0x") || text.starts_with("0X") ? fromHex(text) : parse(text);
}

std::optional<Uint256> Uint256::fromBigEndian(BytesView bytes)
{
    if (bytes.size() > 32)
        return std::nullopt;
    std::array<std::uint8_t, 32> padded{};
    std::copy(bytes.begin(), bytes.end(), padded.end() - static_cast<std::ptrdiff_t>(bytes.size()));
    std::array<std::uint64_t, 4> words{};
    for (std::size_t i = 0; i < words.size(); ++i)
        words[3 - i] = loadBigEndian(padded.data() + 8 * i);
    return Uint256(words);
}

std::string Uint256::toString() const { return widen(*this).str(); }

std::string Uint256::toHexQuantity() const
{
    if (isZero())
        return "0x0";
    std::string digits = toHex(toBigEndian());
    digits.erase(0, digits.find_first_not_of('0'));
    return "0x" + digits;
}

std::array<std::uint8_t, 32> Uint256::toBigEndian() const
{
    std::array<std::uint8_t, 32> bytes{};
    for (std::size_t i = 0; i < m_words.size(); ++i)
        storeBigEndian(m_words[3 - i], bytes.data() + 8 * i);
    return bytes;
}

Bytes Uint256::toMinimalBigEndian() const
{
    const auto bytes = toBigEndian();
    const auto first = std::find_if(bytes.begin(), bytes.end(), [](std::uint8_t byte) { return byte != 0; });
    return {first, bytes.end()};
}

std::optional<Uint256> Uint256::plus(const Uint256 &other) const { return narrow(widen(*this) + widen(other)); }

std::optional<Uint256> Uint256::minus(const Uint256 &other) const
{
    if (other > *this)
        return std::nullopt;
    return narrow(widen(*this) - widen(other));
}

std::optional<Uint256> Uint256::times(const Uint256 &other) const { return narrow(widen(*this) * widen(other)); }

std::optional<Uint256> Uint256::dividedBy(const Uint256 &other) const { return mulDiv(1, other); }

std::optional<Uint256> Uint256::modulo(const Uint256 &other) const
{
    if (other.isZero())
        return std::nullopt;
    return narrow(widen(*this) % widen(other));
}

std::optional<Uint256> Uint256::toPower(unsigned exponent) const
{
    if (*this <= Uint256(1))
        return exponent == 0 ? Uint256(1) : *this;
    std::optional<Uint256> power = Uint256(1);
    for (unsigned i = 0; i < exponent && power; ++i) // a base of 2 or more leaves 256 bits after 256 rounds at most
        power = power->times(*this);
    return power;
}

std::optional<Uint256> Uint256::mulDiv(const Uint256 &numerator, const Uint256 &denominator) const
{
    if (denominator.isZero())
        return std::nullopt;
    return narrow(widen(*this) * widen(numerator) / widen(denominator));
}

std::optional<Uint256> Uint256::mulDivUp(const Uint256 &numerator, const Uint256 &denominator) const
{
    if (denominator.isZero())
        return std::nullopt;
    const Wide divisor = widen(denominator);
    return narrow((widen(*this) * widen(numerator) + divisor - 1) / divisor);
}

Uint256 Uint256::squareRoot() const { return *narrow(boost::multiprecision::sqrt(widen(*this))); }

Uint256 Uint256::twosComplement() const { return isZero() ? Uint256() : *narrow((Wide(1) << 256) - widen(*this)); }

Uint256 Uint256::minusOrZero(const Uint256 &other) const { return minus(other).value_or(Uint256()); }

unsigned Uint256::bitLength() const
{
    for (unsigned i = 4; i-- > 0;)
        if (m_words[i] != 0)
            return i * 64 + static_cast<unsigned>(std::bit_width(m_words[i]));
    return 0;
}

std::optional<std::uint64_t> Uint256::toUint64() const
{
    if ((m_words[1] | m_words[2] | m_words[3]) != 0)
        return std::nullopt;
    return m_words[0];
}

double Uint256::toDouble() const { return widen(*this).convert_to<double>(); }

} // namespace sheaf
