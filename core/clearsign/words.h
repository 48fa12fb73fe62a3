// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/uint256.h"

#include <string>

/// Values in words.
namespace sheaf::clearsign {

/// Foreign text as it may be shown: in one line, without control characters, without those that turn its direction or
/// can't be seen (each as `\u{202e}`), and cut at `longest` characters.
std::string plainText(std::string_view text, std::size_t longest = 300);

/// `2026-11-27 10:00 UTC` of seconds since 1970; `for ever` from the year 10000 on.
std::string dateText(const Uint256 &seconds);

/// `02:17:30` of seconds; days before it where there are any: `3 d 02:00:00`.
std::string durationText(const Uint256 &seconds);

/// `-5` of a negative number in two's complement.
std::string signedText(const Uint256 &value);

/// Hex with `0x`; longer than `longest` bytes it is cut, with its length behind it.
std::string hexText(BytesView bytes, std::size_t longest = 128);

} // namespace sheaf::clearsign
