// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"

#include "base/hex.h"

#include <sodium.h>

#include <algorithm>
#include <bit>

namespace sheaf {

namespace {

constexpr std::uint8_t mask(bool condition) { return condition ? 0xFF : 0x00; }

/// 32 digits to 16 bytes; false where one of them is none. Without branches and without the table, so that the compiler
/// takes sixteen digits at once.
bool decodeBlock(const char *digits, std::uint8_t *into)
{
    constexpr std::size_t kDigitsInBlock = 32;
    std::array<std::uint8_t, kDigitsInBlock> values{};
    std::uint8_t good = 0xFF;
    for (std::size_t i = 0; i < kDigitsInBlock; ++i) {
        const auto c = static_cast<std::uint8_t>(digits[i]);
        const auto decimal = static_cast<std::uint8_t>(c - '0');
        const auto letter = static_cast<std::uint8_t>((c | 0x20U) - 'a');
        const std::uint8_t isDecimal = mask(decimal < 10);
        const std::uint8_t isLetter = mask(letter < 6);
        values[i] = static_cast<std::uint8_t>((decimal & isDecimal) | ((letter + 10U) & isLetter));
        good &= static_cast<std::uint8_t>(isDecimal | isLetter);
    }
    const auto pairs = std::bit_cast<std::array<std::uint16_t, kDigitsInBlock / 2>>(values);
    constexpr bool kLittle = std::endian::native == std::endian::little;
    for (std::size_t i = 0; i < pairs.size(); ++i)
        into[i] = static_cast<std::uint8_t>(kLittle ? pairs[i] << 4U | pairs[i] >> 8U : pairs[i] >> 4U | pairs[i]);
    return good == 0xFF;
}

std::string_view withoutPrefix(std::string_view text)
{
    if (text.starts_with("0x") || text.starts_with("0X"))
        text.remove_prefix(2);
    return text;
}

} // namespace

std::uint8_t *writeHexDigits(BytesView bytes, std::uint8_t *at)
{
    for (const std::uint8_t byte : bytes) {
        *at++ = static_cast<std::uint8_t>(kHexDigits[byte >> 4U]);
        *at++ = static_cast<std::uint8_t>(kHexDigits[byte & 0x0FU]);
    }
    return at;
}

Secret toHexPrefixed(const Secret &secret)
{
    Secret text(2 + secret.size() * 2);
    const std::span<std::uint8_t> out = text.writable();
    out[0] = '0';
    out[1] = 'x';
    writeHexDigits(secret.view(), out.data() + 2);
    return text;
}

std::string toHex(BytesView bytes)
{
    std::string out(bytes.size() * 2, '0');
    writeHexDigits(bytes, out.data());
    return out;
}

std::string toHexPrefixed(BytesView bytes)
{
    std::string out(2 + bytes.size() * 2, '0');
    out[1] = 'x';
    writeHexDigits(bytes, out.data() + 2);
    return out;
}

bool decodeHexDigits(std::string_view digits, std::span<std::uint8_t> into)
{
    if (digits.size() != into.size() * 2)
        return false;
    constexpr std::size_t kBlock = 16;
    const char *from = digits.data();
    std::size_t done = 0;
    bool good = true;
    for (; into.size() - done >= kBlock; done += kBlock)
        good &= decodeBlock(from + 2 * done, into.data() + done);
    unsigned seen = 0;
    for (; done < into.size(); ++done) {
        const unsigned high = hexDigitValue(from[2 * done]);
        const unsigned low = hexDigitValue(from[2 * done + 1]);
        seen |= high | low;
        into[done] = static_cast<std::uint8_t>(high << 4U | low);
    }
    return good && seen <= 0x0F;
}

Result<void> parseHexInto(std::string_view text, std::span<std::uint8_t> into)
{
    const std::string_view digits = withoutPrefix(text);
    if (digits.size() != into.size() * 2)
        return failure(ErrorCode::InvalidInput, "expected " + std::to_string(into.size() * 2) + " hex digits, got " +
                                                    std::to_string(digits.size()));
    if (decodeHexDigits(digits, into))
        return {};
    const auto wrong =
        std::find_if(digits.begin(), digits.end(), [](char c) { return hexDigitValue(c) == kNoHexDigit; });
    return failure(ErrorCode::InvalidInput, "not a hex digit at position " + std::to_string(wrong - digits.begin()));
}

Result<Bytes> parseHex(std::string_view text)
{
    const std::string_view digits = withoutPrefix(text);
    if (digits.size() % 2 != 0)
        return failure(ErrorCode::InvalidInput, "an odd number of hex digits");
    Bytes bytes(digits.size() / 2);
    SHEAF_CHECK(parseHexInto(digits, bytes));
    return bytes;
}

bool equalConstantTime(BytesView a, BytesView b)
{
    return a.size() == b.size() && (a.empty() || sodium_memcmp(a.data(), b.data(), a.size()) == 0);
}

} // namespace sheaf
