// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/nearest_words.h"

#include <algorithm>
#include <array>

namespace sheaf::keys {

namespace {

constexpr std::size_t kLongest = 36; // the lists' longest word, a Korean one, has 33 bytes
constexpr std::size_t kSuggestions = 3;
constexpr std::size_t kFarthest = 3;

// Insertions, deletions, changes and swaps of neighbouring bytes that lead from one word to the other.
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::array<std::array<std::size_t, kLongest + 1>, kLongest + 1> cost{};
    for (std::size_t i = 0; i <= a.size(); ++i)
        cost[i][0] = i;
    for (std::size_t j = 0; j <= b.size(); ++j)
        cost[0][j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
            cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    }
    return cost[a.size()][b.size()];
}

} // namespace

std::vector<std::string_view> nearestOf(std::span<const std::string_view> list, std::string_view word,
                                        bool fourLettersTell)
{
    word = word.substr(0, kLongest);
    const bool hasTellingStart = fourLettersTell && word.size() >= 4;
    const std::size_t farthest = std::min(kFarthest, word.size() - std::min<std::size_t>(word.size(), 1));
    const auto isTooLong = [farthest](std::string_view a, std::string_view b) {
        return a.size() > b.size() + farthest;
    };
    std::vector<std::pair<std::size_t, std::string_view>> ranked;
    for (const std::string_view candidate : list) {
        const bool sameStart = hasTellingStart && candidate.substr(0, 4) == word.substr(0, 4);
        if (!sameStart && (isTooLong(word, candidate) || isTooLong(candidate, word)))
            continue; // each letter too many is one change at least
        const std::size_t distance = sameStart ? 0 : editDistance(word, candidate);
        if (distance <= farthest)
            ranked.emplace_back(distance, candidate);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<std::string_view> nearest;
    for (std::size_t i = 0; i < std::min(kSuggestions, ranked.size()); ++i)
        nearest.push_back(ranked[i].second);
    return nearest;
}

std::span<const std::string_view> beginningWith(std::span<const std::string_view> list, std::string_view prefix)
{
    const auto first = std::lower_bound(list.begin(), list.end(), prefix);
    const auto last =
        std::find_if_not(first, list.end(), [prefix](std::string_view word) { return word.starts_with(prefix); });
    return {first, last};
}

} // namespace sheaf::keys
