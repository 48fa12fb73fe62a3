// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/names.h"

#include "base/phrase.h"
#include "ethereum/types.h"

#include <algorithm>
#include <cctype>

namespace sheaf::wallet {

bool sameName(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) {
        return std::tolower(static_cast<unsigned char>(x)) == std::tolower(static_cast<unsigned char>(y));
    });
}

Result<void> checkName(std::string_view name)
{
    constexpr std::size_t kLongest = 64;
    const bool printable = std::none_of(
        name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F || c == '"'; });
    if (name.empty() || name.size() > kLongest || !printable || name.front() == ' ' || name.back() == ' ')
        return failure(ErrorCode::InvalidInput,
                       SHEAF_SAYS("Phrases", "a name has 1 to 64 characters, no quotes, and no space at its ends"));
    // Who writes an address means the account behind it, whatever somebody else is called.
    if (ethereum::Address::parseRaw(name))
        return failure(ErrorCode::InvalidInput, SHEAF_SAYS("Phrases", "an address is no name"));
    return {};
}

} // namespace sheaf::wallet
