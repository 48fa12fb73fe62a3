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

/// BIP-39's English words, in alphabetical order.
const std::array<std::string_view, kWordCount> &englishWords();

/// The word's place in the list; lower case alone.
std::optional<std::uint16_t> wordIndex(std::string_view word);

/// The words that begin with `prefix`, in order: a person's input field offers them.
std::span<const std::string_view> completions(std::string_view prefix);

/// Up to three words that a mistyped one may have meant, the likeliest first.
std::vector<std::string_view> nearestWords(std::string_view word);

} // namespace sheaf::keys
