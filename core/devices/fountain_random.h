// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

/// The random choices of BCR-2024-001, which both sides must make alike: what a number of a part mixes.
namespace sheaf::devices::fountain {

/// Xoshiro256** seeded by the SHA-256 of bytes.
class Xoshiro256 final
{
public:
    explicit Xoshiro256(BytesView seed);

    std::uint64_t next();
    /// In [0, 1]: 1 itself comes of the rounding of the highest values.
    double nextDouble();
    /// Of low to high, both included.
    std::uint64_t nextInteger(std::uint64_t low, std::uint64_t high);

private:
    std::array<std::uint64_t, 4> m_state{};
};

/// How many fragments a part mixes: degree d of 1 to `count` with a weight of 1/d, drawn by Vose's alias method.
std::size_t chooseDegree(std::size_t count, Xoshiro256 &random);

/// The fragments (from 0) that part `sequence` (from 1) of `count` is the XOR of, in the order drawn: itself alone for
/// the first `count`, a choice by the sequence number and the message's checksum for those behind.
std::vector<std::uint32_t> chooseFragments(std::uint32_t sequence, std::uint32_t count, std::uint32_t checksum);

} // namespace sheaf::devices::fountain
