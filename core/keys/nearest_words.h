// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace sheaf::keys {

/// Up to three words of a list that a mistyped one may have meant, the likeliest first. Where four letters tell each
/// word of the list from the others, whoever has them right means that word.
std::vector<std::string_view> nearestOf(std::span<const std::string_view> list, std::string_view word,
                                        bool fourLettersTell);

/// The part of a list in alphabetical order that begins with `prefix`.
std::span<const std::string_view> beginningWith(std::span<const std::string_view> list, std::string_view prefix);

} // namespace sheaf::keys
