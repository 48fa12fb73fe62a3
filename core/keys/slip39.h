// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/entropy.h"

#include <vector>

/// SLIP-39: a master secret split into shares of words, some of which are enough to have it again.
namespace sheaf::keys::slip39 {

/// 10,000 × 2^15 rounds of PBKDF2, which take minutes.
constexpr unsigned kMostExponent = 15;

/// How many of a group's shares are needed. A threshold of one has one share: more of the same would be copies.
struct Group
{
    unsigned threshold = 1; ///< 1 to `count`
    unsigned count = 1;     ///< at most 16
};

struct Scheme
{
    unsigned groupThreshold = 1; ///< how many groups are needed
    std::vector<Group> groups;   ///< 1 to 16
    /// With the flag that lets the same secret be split again under other shares' passphrase; older devices know only
    /// shares without it.
    bool isExtendable = true;
    unsigned iterationExponent = 1; ///< 0 to 15: each passphrase costs 10,000 × 2^e rounds of PBKDF2
};

/// The shares of each group, in words.
using Groups = std::vector<std::vector<Secret>>;

/// Groups of shares, each 20 words or more. `secret` has 16 to 64 bytes, an even number; the passphrase is printable
/// ASCII (InvalidInput), empty for none. It is not checked by anything: each one makes another secret.
Result<Groups> split(const Secret &secret, const Secret &passphrase, const Scheme &scheme, crypto::Entropy &entropy);

/// The secret of enough shares, in any order, of which some may be too many or said twice. InvalidInput says which
/// share (from 1) is none, which does not belong with the first, or how many are missing; never a word. Unsupported
/// where they want more rounds than `mostExponent` stands for: they may be somebody's who wants the time.
Result<Secret> combine(const std::vector<Secret> &shares, const Secret &passphrase,
                       unsigned mostExponent = kMostExponent);

} // namespace sheaf::keys::slip39
