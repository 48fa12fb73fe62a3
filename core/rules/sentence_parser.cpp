// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/sentence_parser.h"

#include "rules/sentence_grammar.h"
#include "rules/sentence_lexer.h"
#include "rules/sentence_printer.h"
#include "rules/sentence_repair.h"

namespace sheaf::rules {

namespace {

std::string describe(const Token &token) { return token.kind == TokenKind::End ? "the end" : token.text; }

std::string listed(const std::vector<std::string> &items)
{
    std::string text;
    for (std::size_t i = 0; i < items.size(); ++i)
        text += (i == 0 ? "" : i + 1 < items.size() ? ", " : " or ") + items[i];
    return text;
}

SentenceError errorAt(std::string_view text, const Token &token, Stop stop)
{
    SentenceError error;
    error.column = token.column;
    error.length = characterCount(text.substr(token.begin, token.end - token.begin));
    error.found = describe(token);
    error.expected = std::move(stop.expected);
    error.problem = std::move(stop.problem);
    return error;
}

/// The canonical spelling has to be a sentence too, and may be longer than what was written.
bool fits(const Sentence &sentence) { return characterCount(print(sentence)) <= kMaxSentenceLength; }

SentenceError tooLong()
{
    SentenceError error;
    error.column = kMaxSentenceLength + 1;
    error.problem = phrase(SHEAF_SAYS("Phrases", "a sentence has at most %1 characters"),
                           PhraseNumber{std::to_string(kMaxSentenceLength), {}});
    return error;
}

} // namespace

std::string SentenceError::toString() const
{
    std::string text = "column " + std::to_string(column) + ": ";
    if (!problem.isEmpty())
        text += problem.english();
    else
        text += "expected " + listed(expected) + ", found " + (found == "the end" ? found : "\"" + found + "\"");
    if (!nearest.empty())
        text += "; did you mean \"" + nearest + "\"?";
    if (!corrected.empty())
        text += std::string(nearest.empty() ? "." : "") + " This would be a rule: " + corrected;
    return text;
}

Error SentenceError::toError() const { return {ErrorCode::InvalidInput, toString()}; }

tl::expected<Sentence, SentenceError> parse(std::string_view text)
{
    if (characterCount(text) > kMaxSentenceLength)
        return tl::unexpected<SentenceError>(tooLong());
    const std::vector<Token> tokens = tokenize(text);
    Grammar grammar(tokens);
    Result<Sentence> sentence = grammar.sentence();
    if (sentence && fits(*sentence))
        return std::move(*sentence);
    if (sentence)
        return tl::unexpected<SentenceError>(tooLong());
    Stop stop = grammar.stop();
    const Token &at = tokens[stop.token];
    SentenceError error = errorAt(text, at, std::move(stop));
    if (at.kind == TokenKind::Bad) {
        error.problem = phrase(SHEAF_SAYS("Phrases", "%1 can't be read here"), at.text);
        error.found = at.text;
        error.expected.clear();
        return tl::unexpected<SentenceError>(std::move(error));
    }
    if (at.kind == TokenKind::Word && error.problem.isEmpty())
        error.nearest = nearestWord(at.text, error.expected);
    if (const auto repaired = repair(text); repaired && fits(*repaired))
        error.corrected = print(*repaired);
    return tl::unexpected<SentenceError>(std::move(error));
}

std::vector<std::string> completions(std::string_view text)
{
    if (characterCount(text) > kMaxSentenceLength)
        return {};
    std::vector<Token> tokens = tokenize(text);
    std::string begun;
    const std::size_t words = tokens.size() - 1; // without the End
    if (words > 0 && tokens[words - 1].kind == TokenKind::Word && tokens[words - 1].end == text.size()) {
        begun = toLower(tokens[words - 1].text);
        tokens.erase(tokens.end() - 2);
    }
    Grammar grammar(tokens);
    const Result<Sentence> whole = grammar.sentence();
    const Stop stop = grammar.stop();
    if (!stop.problem.isEmpty() || tokens[stop.token].kind != TokenKind::End)
        return {};
    std::vector<std::string> found;
    for (const std::string &expected : stop.expected) {
        const std::string word = literalWord(expected);
        if (word.empty() ? begun.empty() && expected != "the end" : toLower(word).starts_with(begun))
            found.push_back(word.empty() ? expected : word);
    }
    return found;
}

} // namespace sheaf::rules
