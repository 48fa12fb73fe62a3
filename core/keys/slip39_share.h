// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

/// One share of SLIP-39, in words and taken apart. For the room's own files.
namespace sheaf::keys::slip39 {

constexpr std::size_t kLeastSecret = 16;
constexpr std::size_t kMostSecret = 64;

struct Share
{
    std::uint16_t identifier = 0; ///< 15 bits, the same in all shares of a secret
    bool isExtendable = false;
    std::uint8_t iterationExponent = 0; ///< 4 bits
    std::uint8_t groupIndex = 0;        ///< from 0, as the member's
    std::uint8_t groupThreshold = 1;
    std::uint8_t groupCount = 1;
    std::uint8_t memberIndex = 0;
    std::uint8_t memberThreshold = 1;
    Secret value; ///< as long as the secret
};

/// Case and white space do not matter. InvalidInput says what is wrong, with an unknown word's position alone.
Result<Share> parseShare(const Secret &words);
/// With single spaces between the words.
Secret wordsOf(const Share &share);

} // namespace sheaf::keys::slip39
