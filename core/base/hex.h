// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

/// Hex for whoever reads or writes it in place, digit by digit; whole texts are in bytes.h.
namespace sheaf {

constexpr std::string_view kHexDigits = "0123456789abcdef";
constexpr std::uint8_t kNoHexDigit = 0xFF;

namespace detail {

constexpr std::array<std::uint8_t, 256> kHexDigitValues = [] {
    std::array<std::uint8_t, 256> values{};
    values.fill(kNoHexDigit);
    for (std::uint8_t i = 0; i < 10; ++i)
        values[static_cast<std::size_t>('0') + i] = i;
    for (std::uint8_t i = 0; i < 6; ++i) {
        values[static_cast<std::size_t>('a') + i] = static_cast<std::uint8_t>(10 + i);
        values[static_cast<std::size_t>('A') + i] = static_cast<std::uint8_t>(10 + i);
    }
    return values;
}();

} // namespace detail

/// A digit's value, of either case; kNoHexDigit for anything else.
inline std::uint8_t hexDigitValue(char c) { return detail::kHexDigitValues[static_cast<std::uint8_t>(c)]; }

/// Two lower-case digits for each byte, from `at` on; what is behind them.
std::uint8_t *writeHexDigits(BytesView bytes, std::uint8_t *at);
inline char *writeHexDigits(BytesView bytes, char *at)
{
    return reinterpret_cast<char *>(writeHexDigits(bytes, reinterpret_cast<std::uint8_t *>(at)));
}

/// A secret's bytes as lower-case hex with `0x`.
Secret toHexPrefixed(const Secret &secret);

} // namespace sheaf
