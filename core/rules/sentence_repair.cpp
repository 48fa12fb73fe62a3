// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/sentence_repair.h"

#include "rules/sentence_grammar.h"
#include "rules/sentence_lexer.h"
#include "rules/sentence_parser.h"

#include <algorithm>
#include <array>

namespace sheaf::rules {

namespace {

constexpr int kMaxRepairs = 6;
constexpr std::size_t kMaxWordLength = 24; ///< no word of the grammar is near a longer one

/// What may be put in without choosing a meaning.
constexpr std::array<std::string_view, 26> kSmallWords{
    ",",     ")",  "%",    "a",    "asking", "at",    "every", "factor", "first", "for",  "from", "into", "it",
    "least", "me", "more", "most", "of",     "often", "on",    "pool",   "run",   "than", "the",  "to",   "worth",
};

bool isSmallWord(std::string_view word)
{
    return std::find(kSmallWords.begin(), kSmallWords.end(), word) != kSmallWords.end();
}

/// Edits between two words of at most kMaxWordLength letters: insertions, deletions, replacements, and swaps of
/// neighbours.
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::array<std::array<std::size_t, kMaxWordLength + 1>, kMaxWordLength + 1> cost{};
    for (std::size_t i = 0; i <= a.size(); ++i)
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                cost[i][j] = i + j;
                continue;
            }
            const std::size_t replaced = cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, replaced});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    return cost[a.size()][b.size()];
}

/// How far a text parses.
struct Attempt
{
    std::string text;
    std::optional<Sentence> sentence;
    Token at;
    std::optional<Token> before; ///< where there is one
    Stop stop;

    /// A repair has to make it less: bytes that are left unread, and of two with as many, the one whose next word is
    /// only misspelt.
    std::size_t distance = 0;
};

Attempt attempt(std::string text)
{
    const std::vector<Token> tokens = tokenize(text);
    Grammar grammar(tokens);
    Result<Sentence> sentence = grammar.sentence();
    Stop stop = grammar.stop();
    const std::size_t at = stop.token;
    Attempt result{std::move(text), std::nullopt, tokens[at], std::nullopt, std::move(stop), 0};
    if (at > 0)
        result.before = tokens[at - 1];
    if (sentence) {
        result.sentence = std::move(*sentence);
        return result;
    }
    const Token &found = result.at;
    const bool isMisspelt = found.kind == TokenKind::Word && !nearestWord(found.text, result.stop.expected).empty();
    result.distance = 2 * (result.text.size() - found.begin + 1) - (isMisspelt ? 1 : 0);
    return result;
}

std::string replaced(const Attempt &at, const Token &token, std::string_view by)
{
    std::string text = at.text;
    return text.replace(token.begin, token.end - token.begin, by);
}

std::string inserted(const Attempt &at, std::string_view word)
{
    std::string text = at.text;
    const bool isMark = word == "," || word == "%" || word == ")";
    std::size_t where = at.at.begin;
    while (isMark && where > 0 && text[where - 1] == ' ')
        --where;
    const bool needsSpace = !isMark && where > 0 && text[where - 1] != ' ';
    return text.insert(where, (needsSpace ? " " : "") + std::string(word) + (isMark && where < at.at.begin ? "" : " "));
}

/// The texts that one repair at the place of the error gives, the likeliest first.
std::vector<std::string> candidates(const Attempt &at)
{
    std::vector<std::string> texts;
    const bool isWord = at.at.kind == TokenKind::Word;
    if (const std::string nearest = isWord ? nearestWord(at.at.text, at.stop.expected) : ""; !nearest.empty())
        texts.push_back(replaced(at, at.at, nearest));
    // A misspelt word was read as a name where a name may stand.
    const bool followsAName = at.before && at.before->kind == TokenKind::Word && !isReserved(at.before->text);
    if (const std::string nearest = followsAName ? nearestWord(at.before->text, at.stop.expected) : "";
        !nearest.empty())
        texts.push_back(replaced(at, *at.before, nearest));
    for (const std::string &expected : at.stop.expected)
        if (const std::string word = literalWord(expected); isSmallWord(word))
            texts.push_back(inserted(at, word));
    if (const std::size_t digits = at.at.text.find_first_not_of("0123456789."); isWord && digits != std::string::npos)
        texts.push_back(replaced(at, at.at, at.at.text.substr(0, digits) + " " + at.at.text.substr(digits)));
    const bool wantsAName = std::any_of(at.stop.expected.begin(), at.stop.expected.end(),
                                        [](const std::string &expected) { return literalWord(expected).empty(); });
    if (isWord && wantsAName && isReserved(at.at.text))
        texts.push_back(replaced(at, at.at, "\"" + at.at.text + "\""));
    return texts;
}

} // namespace

std::string literalWord(const std::string &expected)
{
    return expected.size() > 2 && expected.front() == '"' ? expected.substr(1, expected.size() - 2) : std::string();
}

std::string nearestWord(const std::string &found, const std::vector<std::string> &expected)
{
    std::string best;
    if (found.size() > kMaxWordLength)
        return best;
    std::size_t bestDistance = std::max<std::size_t>(1, found.size() / 3) + 1;
    for (const std::string &candidate : expected) {
        const std::string word = literalWord(candidate);
        const std::size_t difference = std::max(word.size(), found.size()) - std::min(word.size(), found.size());
        if (word.size() < 2 || word.size() > kMaxWordLength || difference >= bestDistance)
            continue;
        const std::size_t distance = editDistance(toLower(found), toLower(word));
        if (distance < bestDistance && distance < word.size()) {
            best = word;
            bestDistance = distance;
        }
    }
    return best;
}

std::optional<Sentence> repair(std::string_view text)
{
    Attempt current = attempt(std::string(text));
    for (int step = 0; step < kMaxRepairs && !current.sentence && current.stop.problem.isEmpty(); ++step) {
        std::optional<Attempt> best;
        for (std::string &candidate : candidates(current)) {
            if (characterCount(candidate) > kMaxSentenceLength)
                continue;
            Attempt next = attempt(std::move(candidate));
            if (next.distance < (best ? best->distance : current.distance))
                best = std::move(next);
        }
        if (!best)
            return std::nullopt;
        current = std::move(*best);
    }
    return current.sentence;
}

} // namespace sheaf::rules
