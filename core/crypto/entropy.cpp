// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/entropy.h"

#include "crypto/fatal.h"

#include <openssl/rand.h>

namespace sheaf::crypto {

void SystemEntropy::fill(std::span<std::uint8_t> bytes)
{
    constexpr std::size_t kLargest = 1U << 30U; // RAND_priv_bytes counts with an int
    while (!bytes.empty()) {
        const auto part = bytes.first(std::min(bytes.size(), kLargest));
        require(RAND_priv_bytes(part.data(), static_cast<int>(part.size())) == 1, "the system has no randomness");
        bytes = bytes.subspan(part.size());
    }
}

} // namespace sheaf::crypto
