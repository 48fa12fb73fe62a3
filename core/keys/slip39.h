// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/entropy.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

/// SLIP-39: a master secret split into shares of words, some of which are enough to have it again.
namespace sheaf::keys::slip39 {

/// 10,000 × 2^15 rounds of PBKDF2, which take minutes.
constexpr unsigned kMostExponent = 15;

/// The most that the exponent of shares may be that come into a vault: 10 million rounds, some seconds. Devices write 0
/// and 1.
constexpr unsigned kMostTakenExponent = 10;
/// Words of the shortest and of the longest share.
constexpr std::size_t kLeastWords = 20;
constexpr std::size_t kMostWords = 59;

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

/// What is wrong with a share, for the person who typed it. It holds parts of a secret: never for a log.
struct ShareFlaw
{
    enum class Kind {
        WordCount,   ///< fewer words than any share has, or more
        UnknownWord, ///< a word that is not on the list
        Checksum,    ///< every word is on the list, and together they were never made: a word is wrong or misplaced
        Content      ///< they were made, by something that is in error: what they say can't be
    };
    Kind kind = Kind::WordCount;
    std::size_t position = 0;              ///< of the unknown word, from 1; otherwise the number of words
    std::vector<std::string_view> nearest; ///< words that the unknown one may have meant
};

/// Nothing for a share that combine() can read.
std::optional<ShareFlaw> examineShare(const Secret &words);
/// Whether it is on the list; lower case alone.
bool isWord(std::string_view word);
/// The list's words that begin with `prefix`, in order: a person's input field offers them.
std::span<const std::string_view> completions(std::string_view prefix);

/// Where a share stands among those of its secret.
struct SharePlace
{
    unsigned group = 1; ///< from 1, as the member
    unsigned member = 1;
    std::size_t words = kLeastWords;
};

/// InvalidInput where it is none.
Result<SharePlace> placeOf(const Secret &share);

/// What there is of the shares of one secret, and what is still wanted.
struct Progress
{
    struct OfGroup
    {
        unsigned group = 1;
        unsigned there = 0;
        unsigned threshold = 1;

        bool isComplete() const { return there >= threshold; }
    };
    unsigned groupThreshold = 1;
    unsigned groupCount = 1;
    std::vector<OfGroup> groups; ///< those that have a share here, by their numbers

    unsigned completeGroups() const;
    bool isEnough() const { return completeGroups() >= groupThreshold; }
};

/// combine()'s errors but for shares that are missing; InvalidInput where there are none.
Result<Progress> progressOf(const std::vector<Secret> &shares);

} // namespace sheaf::keys::slip39
