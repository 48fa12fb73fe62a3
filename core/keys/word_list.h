// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace sheaf::keys {

constexpr std::size_t kWordCount = 2048;

/// BIP-39's lists, in the order in which the BIP names them. Sealed keys store the numbers.
enum class Language : std::uint8_t {
    English,
    Japanese,
    Korean,
    Spanish,
    ChineseSimplified,
    ChineseTraditional,
    French,
    Italian,
    Czech,
    Portuguese,
};

constexpr std::array kLanguages{Language::English,   Language::Japanese,          Language::Korean,
                                Language::Spanish,   Language::ChineseSimplified, Language::ChineseTraditional,
                                Language::French,    Language::Italian,           Language::Czech,
                                Language::Portuguese};

/// `english`, `chinese_simplified`, …: what the BIP's files are called.
std::string_view languageName(Language language);
std::optional<Language> languageNamed(std::string_view name);

/// The list's words in UTF-8 of form NFKD, in the list's order.
const std::array<std::string_view, kWordCount> &wordsOf(Language language);
/// English, in alphabetical order.
const std::array<std::string_view, kWordCount> &englishWords();

/// The word's place in the list; lower case and NFKD alone.
std::optional<std::uint16_t> wordIndex(std::string_view word, Language language = Language::English);

/// The English words that begin with `prefix`, in order: a person's input field offers them.
std::span<const std::string_view> completions(std::string_view prefix);

/// Up to three words that a mistyped one (lower case, NFKD) may have meant, the likeliest first. None in Chinese, whose
/// words are single characters.
std::vector<std::string_view> nearestWords(std::string_view word, Language language = Language::English);

} // namespace sheaf::keys
