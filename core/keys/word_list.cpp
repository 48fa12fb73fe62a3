// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/word_list.h"

#include <algorithm>
#include <numeric>

namespace sheaf::keys {

namespace {

// Each list as one text, a word to a line: a table of 20,480 views would be twice as large as the words.
constexpr std::array<std::string_view, kLanguages.size()> kTexts{
#include "word_lists.inc"
};

constexpr std::array<std::string_view, kLanguages.size()> kNames{
    "english", "japanese", "korean", "spanish",   "chinese_simplified", "chinese_traditional",
    "french",  "italian",  "czech",  "portuguese"};

constexpr std::size_t kLongest = 36; // the lists' longest word, a Korean one, has 33 bytes
constexpr std::size_t kSuggestions = 3;
constexpr std::size_t kFarthest = 3;

struct WordList
{
    std::array<std::string_view, kWordCount> words;
    std::array<std::uint16_t, kWordCount> alphabetical; ///< places, in the order of their words' bytes
};

WordList listOf(std::string_view text)
{
    WordList list{};
    for (std::string_view &word : list.words) {
        word = text.substr(0, text.find('\n'));
        text.remove_prefix(word.size() + 1);
    }
    std::iota(list.alphabetical.begin(), list.alphabetical.end(), std::uint16_t{0});
    std::sort(list.alphabetical.begin(), list.alphabetical.end(),
              [&list](std::uint16_t a, std::uint16_t b) { return list.words[a] < list.words[b]; });
    return list;
}

template <std::size_t language> const WordList &builtOnce()
{
    static const WordList kList = listOf(kTexts[language]);
    return kList;
}

template <std::size_t... languages> const WordList &builtOnce(std::size_t wanted, std::index_sequence<languages...>)
{
    constexpr std::array<const WordList &(*)(), sizeof...(languages)> kBuilders{&builtOnce<languages>...};
    return kBuilders[wanted]();
}

/// A language's list is made when it is first asked for: most people have one.
const WordList &listOf(Language language)
{
    return builtOnce(static_cast<std::size_t>(language), std::make_index_sequence<kLanguages.size()>());
}

bool isChinese(Language language)
{
    return language == Language::ChineseSimplified || language == Language::ChineseTraditional;
}

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

std::string_view languageName(Language language) { return kNames[static_cast<std::size_t>(language)]; }

std::optional<Language> languageNamed(std::string_view name)
{
    const auto found = std::find(kNames.begin(), kNames.end(), name);
    if (found == kNames.end())
        return std::nullopt;
    return kLanguages[static_cast<std::size_t>(found - kNames.begin())];
}

const std::array<std::string_view, kWordCount> &wordsOf(Language language) { return listOf(language).words; }

const std::array<std::string_view, kWordCount> &englishWords() { return wordsOf(Language::English); }

std::optional<std::uint16_t> wordIndex(std::string_view word, Language language)
{
    const WordList &list = listOf(language);
    const auto found =
        std::lower_bound(list.alphabetical.begin(), list.alphabetical.end(), word,
                         [&list](std::uint16_t place, std::string_view wanted) { return list.words[place] < wanted; });
    if (found == list.alphabetical.end() || list.words[*found] != word)
        return std::nullopt;
    return *found;
}

std::span<const std::string_view> completions(std::string_view prefix)
{
    const auto &words = englishWords();
    const auto first = std::lower_bound(words.begin(), words.end(), prefix);
    const auto last =
        std::find_if_not(first, words.end(), [prefix](std::string_view word) { return word.starts_with(prefix); });
    return {first, last};
}

std::vector<std::string_view> nearestWords(std::string_view word, Language language)
{
    if (isChinese(language))
        return {};
    word = word.substr(0, kLongest);
    // Four letters tell every word of a list in Latin letters from the others: who has them right means that word.
    const bool hasTellingStart = language != Language::Japanese && language != Language::Korean && word.size() >= 4;
    std::vector<std::pair<std::size_t, std::string_view>> ranked;
    for (const std::string_view candidate : wordsOf(language)) {
        const bool sameStart = hasTellingStart && candidate.substr(0, 4) == word.substr(0, 4);
        const std::size_t distance = sameStart ? 0 : editDistance(word, candidate);
        if (distance <= std::min(kFarthest, word.size() - std::min<std::size_t>(word.size(), 1)))
            ranked.emplace_back(distance, candidate);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<std::string_view> nearest;
    for (std::size_t i = 0; i < std::min(kSuggestions, ranked.size()); ++i)
        nearest.push_back(ranked[i].second);
    return nearest;
}

} // namespace sheaf::keys
