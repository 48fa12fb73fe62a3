// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/word_list.h"

#include "keys/nearest_words.h"

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

std::span<const std::string_view> completions(std::string_view prefix) { return beginningWith(englishWords(), prefix); }

std::vector<std::string_view> nearestWords(std::string_view word, Language language)
{
    if (isChinese(language))
        return {};
    return nearestOf(wordsOf(language), word, language != Language::Japanese && language != Language::Korean);
}

} // namespace sheaf::keys
