// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sheaf {

using Bytes = std::vector<std::uint8_t>;
using BytesView = std::span<const std::uint8_t>;

/// The characters of a text as bytes, without a copy.
inline BytesView asBytes(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t *>(text.data()), text.size()};
}

inline Bytes toBytes(BytesView view) { return {view.begin(), view.end()}; }

inline std::string toText(BytesView view) { return {view.begin(), view.end()}; }

inline void append(Bytes &to, BytesView more) { to.insert(to.end(), more.begin(), more.end()); }

/// Lower-case hex without a prefix.
std::string toHex(BytesView bytes);

/// Lower-case hex with `0x`, as JSON-RPC writes data.
std::string toHexPrefixed(BytesView bytes);

/// Hex of either case, with or without `0x`; an odd number of digits or any other character is InvalidInput.
Result<Bytes> parseHex(std::string_view text);

/// The same into exactly `into.size()` bytes; another length is InvalidInput.
Result<void> parseHexInto(std::string_view text, std::span<std::uint8_t> into);

/// The same without a word on what is wrong, for the loops over an answer's bytes: false where `digits` are not twice
/// as many as the bytes, or one of them (there is no `0x` here) is none; `into` then holds nothing of use.
bool decodeHexDigits(std::string_view digits, std::span<std::uint8_t> into);

/// Without an early exit: how long it takes tells nothing of where two equally long values differ.
bool equalConstantTime(BytesView a, BytesView b);

} // namespace sheaf
