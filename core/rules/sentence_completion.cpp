// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/sentence_completion.h"

#include "rules/sentence_grammar.h"
#include "rules/sentence_lexer.h"
#include "rules/sentence_parser.h"
#include "rules/sentence_printer.h"
#include "rules/sentence_repair.h"

#include <algorithm>

namespace sheaf::rules {

namespace {

constexpr std::size_t kMostChoices = 40;
constexpr int kMostWordsAtOnce = 6;

/// The first `count` code points.
std::string_view headOf(std::string_view text, std::size_t count)
{
    std::size_t at = 0;
    while (at < text.size()) {
        const bool isStart = (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
        if (isStart && count-- == 0)
            break;
        ++at;
    }
    return text.substr(0, at);
}

/// A text that breaks off, and what was begun at its end.
struct Broken
{
    std::string_view whole;
    std::string_view before; ///< the finished tokens
    std::string begun;       ///< in lower case, without a quote
    bool isQuoted = false;   ///< an open quote stands before it
    std::vector<Token> tokens;
};

Broken breakOff(std::string_view text)
{
    Broken out;
    out.whole = text;
    out.before = text;
    out.tokens = tokenize(text);
    const std::size_t count = out.tokens.size() - 1; // without the End
    if (count == 0)
        return out;
    const Token &last = out.tokens[count - 1];
    const bool isOpenQuote = last.kind == TokenKind::Bad && last.begin < text.size() && text[last.begin] == '"';
    if (isOpenQuote) {
        out.isQuoted = true;
        out.begun = toLower(text.substr(last.begin + 1));
        out.before = text.substr(0, last.begin);
    } else if (last.kind == TokenKind::Word && last.end == text.size()) {
        out.begun = toLower(last.text);
        out.before = text.substr(0, last.begin);
    }
    if (out.before.size() != text.size())
        out.tokens = tokenize(out.before);
    return out;
}

/// What could stand at the end of the tokens; nothing where they break a rule before it.
std::vector<std::string> expectedAfter(const std::vector<Token> &tokens)
{
    Grammar grammar(tokens);
    const Result<Sentence> whole = grammar.sentence();
    const Stop stop = grammar.stop();
    if (!stop.problem.isEmpty() || tokens[stop.token].kind != TokenKind::End)
        return {};
    return stop.expected;
}

/// `word` with those that alone can follow it.
std::string withItsFollowers(std::string_view before, std::string word)
{
    for (int i = 0; i < kMostWordsAtOnce; ++i) {
        const std::string text = std::string(before) + word;
        const std::vector<std::string> next = expectedAfter(tokenize(text));
        if (next.size() != 1 || literalWord(next.front()).size() < 2)
            break;
        word += " " + literalWord(next.front());
    }
    return word;
}

bool begins(std::string_view name, const std::string &begun) { return toLower(name).starts_with(begun); }

class Collector
{
public:
    Collector(const Broken &text, const Vocabulary &vocabulary) : m_text(text), m_vocabulary(vocabulary) {}

    std::vector<Completion> run()
    {
        for (const std::string &expected : expectedAfter(m_text.tokens))
            offer(expected);
        // Where a part is finished, going on to the next is likelier than making it longer.
        std::stable_partition(m_choices.begin(), m_choices.end(),
                              [](const Completion &one) { return one.text == ","; });
        return std::move(m_choices);
    }

private:
    void offer(const std::string &expected)
    {
        if (const std::string word = literalWord(expected); !word.empty()) {
            const bool isMark = word.size() == 1 && (std::isalpha(static_cast<unsigned char>(word.front())) == 0);
            if (!m_text.isQuoted && !isMark && begins(word, m_text.begun))
                add(withItsFollowers(m_text.before, word), CompletionKind::Word);
            else if (isMark && m_text.begun.empty() && !m_text.isQuoted)
                add(word, CompletionKind::Word);
        } else if (expected == "a protocol") {
            for (const Place &place : m_vocabulary.places)
                if (begins(place.protocol, m_text.begun) || begins(place.asset, m_text.begun))
                    add(print(place), CompletionKind::Name);
            names(m_vocabulary.protocols);
        } else if (expected == "a token or pool") {
            for (const Place &place : m_vocabulary.places)
                if (equalIgnoringCase(place.protocol, tokenBack(1)))
                    name(place.asset);
        } else if (expected == "a chain") {
            chains();
        } else if (expected == "a token") {
            names(m_vocabulary.tokens);
        } else if (expected == "a currency or token") {
            name("USD");
            names(m_vocabulary.tokens);
        } else if (expected == "a recipient") {
            names(m_vocabulary.recipients);
        } else if (expected == "an account") {
            names(m_vocabulary.accounts);
        } else {
            sample(expected);
        }
    }

    /// After `Aave USDC on`, the chains where that is; else all.
    void chains()
    {
        const std::string asset = tokenBack(2);
        const std::string protocol = tokenBack(3);
        bool found = false;
        for (const Place &place : m_vocabulary.places)
            if ((equalIgnoringCase(place.protocol, protocol) && equalIgnoringCase(place.asset, asset)) ||
                (equalIgnoringCase(place.protocol, asset) && place.asset.empty())) {
                name(place.chain);
                found = true;
            }
        if (!found)
            names(m_vocabulary.chains);
    }

    /// What only the person knows, as an example: `a time (09:00)` gives 09:00.
    void sample(const std::string &expected)
    {
        if (!m_text.begun.empty() || m_text.isQuoted)
            return;
        const std::size_t open = expected.find('(');
        if (open != std::string::npos && expected.ends_with(')'))
            add(expected.substr(open + 1, expected.size() - open - 2), CompletionKind::Sample);
        else if (expected == "a number")
            add("10", CompletionKind::Sample);
    }

    void names(const std::vector<std::string> &all)
    {
        for (const std::string &one : all)
            name(one);
    }

    void name(const std::string &text)
    {
        if (!text.empty() && begins(text, m_text.begun))
            add(printName(text), CompletionKind::Name);
    }

    void add(std::string text, CompletionKind kind)
    {
        const auto same = [&text](const Completion &one) { return one.text == text; };
        const bool isThere = text == m_text.whole.substr(m_text.before.size());
        if (!isThere && m_choices.size() < kMostChoices && std::none_of(m_choices.begin(), m_choices.end(), same))
            m_choices.push_back({std::move(text), kind});
    }

    /// The text of the token so many before the end; empty where there is none.
    std::string tokenBack(std::size_t back) const
    {
        const std::size_t count = m_text.tokens.size() - 1;
        return back <= count ? m_text.tokens[count - back].text : std::string();
    }

    const Broken &m_text;
    const Vocabulary &m_vocabulary;
    std::vector<Completion> m_choices;
};

} // namespace

Completions completionsAt(std::string_view text, std::size_t cursor, const Vocabulary &vocabulary)
{
    Completions out;
    const std::string_view head = headOf(text, cursor);
    out.begin = characterCount(head);
    if (out.begin > kMaxSentenceLength)
        return out;
    const Broken broken = breakOff(head);
    out.begin = characterCount(broken.before);
    out.choices = Collector(broken, vocabulary).run();
    return out;
}

} // namespace sheaf::rules
