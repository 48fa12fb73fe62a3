// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ethereum/types.h"
#include "keys/mnemonic.h"
#include "keys/slip39.h"

#include <filesystem>

/// What a program that shows or asks for a mnemonic needs of it, before there is a vault.
namespace sheaf::wallet {

using WordsFlaw = keys::MnemonicFlaw;
constexpr keys::Language kEnglish = keys::Language::English;
using keys::completions;

/// By its name; nothing for an empty one. InvalidInput lists the names.
Result<std::optional<keys::Language>> languageFrom(std::string_view name);
/// InvalidInput where the words are no mnemonic of the named language, and of any where none is named.
Result<void> checkWords(const Secret &words, std::string_view language);

/// What is wrong with the words; nothing where a vault can be made of them.
inline std::optional<WordsFlaw> examineWords(const Secret &words) { return keys::Mnemonic::examine(words); }
/// Whether it is on the list; lower case alone.
inline bool isWord(std::string_view text) { return keys::wordIndex(text).has_value(); }

/// Whether word number `position` (from 1) of `words` is `typed`, whatever its case and the spaces around it. How long
/// the answer takes tells nothing of where they differ.
bool isWordAt(const Secret &words, unsigned position, const Secret &typed);

/// The first account of a wallet of these words, before it is made: whoever knows the address knows that words and
/// passphrase are the right ones. InvalidInput where examineWords() finds a flaw.
Result<ethereum::Address> firstAddress(const Secret &words, const Secret &passphrase);
using ShareFlaw = keys::slip39::ShareFlaw;
using ShareProgress = keys::slip39::Progress;
using keys::slip39::examineShare;
using keys::slip39::placeOf;
using keys::slip39::progressOf;
constexpr std::size_t kMostShareWords = keys::slip39::kMostWords;
inline bool isShareWord(std::string_view text) { return keys::slip39::isWord(text); }
inline std::span<const std::string_view> shareCompletions(std::string_view prefix)
{
    return keys::slip39::completions(prefix);
}
/// firstAddress() of shares that are enough; it takes up to some seconds, as their exponent says. combine()'s errors.
Result<ethereum::Address> firstAddressOfShares(const std::vector<Secret> &shares, const Secret &passphrase);

using ShareGroup = keys::slip39::Group;
using ShareGroups = keys::slip39::Groups;
using ShareScheme = keys::slip39::Scheme;

/// A line for each share, with an empty one between groups, into a new file for its owner alone. AlreadyExists, Io.
Result<void> writeShares(const std::filesystem::path &file, const ShareGroups &groups);
/// The account of a private key of 64 hex digits, with or without `0x` and spaces around; InvalidInput where it is
/// none.
Result<ethereum::Address> addressOfKey(const Secret &hex);

} // namespace sheaf::wallet
