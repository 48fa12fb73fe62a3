// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/entropy.h"
#include "crypto/kdf.h"

#include <string>

/// What the tests of the keys share.
namespace sheaf::keys::test {

/// As little as Argon2id takes: the tests are about what surrounds it.
constexpr crypto::Argon2idCost kCheap{8 * 1024, 1};

inline Secret secretOf(std::string_view text) { return Secret::copyOf(asBytes(text)); }

inline Secret hexSecret(std::string_view hex) { return Secret::copyOf(parseHex(hex).value()); }

/// Gives out 0, 1, 2 …, so that what was random can be looked up.
class CountingEntropy final : public crypto::Entropy
{
public:
    void fill(std::span<std::uint8_t> bytes) override
    {
        for (std::uint8_t &byte : bytes)
            byte = m_next++;
    }

private:
    std::uint8_t m_next = 0;
};

} // namespace sheaf::keys::test
