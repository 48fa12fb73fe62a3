// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phrase.h"
#include "base/uint256.h"

/// Values in words.
namespace sheaf::clearsign {

/// Foreign text as it may be shown: in one line, without control characters, without those that turn its direction or
/// can't be seen (each as `\u{202e}`), and cut at `longest` characters.
std::string plainText(std::string_view text, std::size_t longest = 300);

/// Of seconds since 1970; nothing from the year 10000 on, which nobody waits for.
std::optional<UnixTime> timeOf(const Uint256 &seconds);
/// `2026-11-27 10:00 UTC`, or `for ever` where timeOf() is nothing.
Phrase dateWords(const Uint256 &seconds);

/// `02:17:30` of seconds; days before it where there are any: `3 d 02:00:00`.
Phrase durationWords(const Uint256 &seconds);

/// What a call does, as a sentence among others.
Phrase asSentence(Phrase intent);

/// A count or an amount of smallest units, which a person reads in groups; an id is text.
PhraseNumber wholeNumber(const Uint256 &value);

/// `-5` of a negative number in two's complement.
std::string signedText(const Uint256 &value);

/// Hex with `0x`; longer than `longest` bytes it is cut, with its length behind it.
std::string hexText(BytesView bytes, std::size_t longest = 128);

} // namespace sheaf::clearsign
