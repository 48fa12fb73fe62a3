// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/sentence_lexer.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

namespace sheaf::rules {

namespace {

struct CodePoint
{
    std::uint32_t value = 0;
    std::size_t length = 0; ///< in bytes
};

/// The code point that begins at `at`; nothing where the bytes are not UTF-8 (overlong forms and surrogates included).
std::optional<CodePoint> decodeAt(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
    const std::uint8_t first = byte(at);
    if (first < 0x80)
        return CodePoint{first, 1};
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || at + length > text.size())
        return std::nullopt;
    std::uint32_t value = first & (0xFFU >> (length + 1));
    for (std::size_t i = at + 1; i < at + length; ++i) {
        if ((byte(i) & 0xC0U) != 0x80)
            return std::nullopt;
        value = value << 6U | (byte(i) & 0x3FU);
    }
    constexpr std::array<std::uint32_t, 5> kSmallest{0, 0, 0x80, 0x800, 0x10000};
    if (value < kSmallest[length] || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF))
        return std::nullopt;
    return CodePoint{value, length};
}

/// Characters that show nothing, look like a plain space, or reorder what is around them.
bool isDeceptive(std::uint32_t c)
{
    return c < 0x20 || (c >= 0x7F && c <= 0xA0) || c == 0xAD || c == 0x34F || c == 0x61C || c == 0x115F ||
           c == 0x1160 || c == 0x1680 || (c >= 0x17B4 && c <= 0x17B5) || (c >= 0x180B && c <= 0x180F) ||
           (c >= 0x2000 && c <= 0x200F) || (c >= 0x2028 && c <= 0x202F) || (c >= 0x205F && c <= 0x206F) ||
           c == 0x2800 || c == 0x3000 || c == 0x3164 || (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF || c == 0xFFA0 ||
           (c >= 0xFFF0 && c <= 0xFFFD) || (c >= 0xE0000 && c <= 0xE0FFF);
}

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }
char lowered(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool isWordCharacter(std::uint32_t c)
{
    if (c >= 0x80) // quotation marks of other scripts are no part of a name
        return !isDeceptive(c) && c != 0xAB && c != 0xBB && !(c >= 0x2018 && c <= 0x201F);
    const char ascii = static_cast<char>(c);
    return isDigit(ascii) || (ascii >= 'a' && ascii <= 'z') || (ascii >= 'A' && ascii <= 'Z') ||
           std::string_view("_$@#&+-/'").find(ascii) != std::string_view::npos;
}

bool matches(std::string_view text, std::string_view shape) // 0 stands for any digit
{
    return text.size() == shape.size() && std::equal(text.begin(), text.end(), shape.begin(),
                                                     [](char c, char s) { return s == '0' ? isDigit(c) : c == s; });
}

bool isOrdinal(std::string_view text)
{
    const std::string suffix = toLower(text.substr(text.size() - std::min<std::size_t>(2, text.size())));
    const std::string_view digits = text.substr(0, text.size() - suffix.size());
    if (digits.empty() || digits.size() > 2 || digits[0] == '0' || !std::all_of(digits.begin(), digits.end(), isDigit))
        return false;
    const bool isTeen = digits.size() == 2 && digits[0] == '1';
    const char last = digits.back();
    return suffix == (isTeen || last > '3' || last == '0' ? "th" : last == '1' ? "st" : last == '2' ? "nd" : "rd");
}

TokenKind kindOfRun(std::string_view run)
{
    const std::size_t point = run.find('.');
    const auto allDigits = [](std::string_view part) {
        return !part.empty() && std::all_of(part.begin(), part.end(), isDigit);
    };
    if (allDigits(run.substr(0, point)) && (point == std::string_view::npos || allDigits(run.substr(point + 1))))
        return TokenKind::Number;
    if (matches(run, "0000-00-00"))
        return TokenKind::Date;
    if (matches(run, "00:00") || matches(run, "0:00"))
        return TokenKind::Time;
    return isOrdinal(run) ? TokenKind::Ordinal : TokenKind::Word;
}

class Lexer
{
public:
    explicit Lexer(std::string_view text) : m_text(text) {}

    std::vector<Token> run()
    {
        for (skipSpace(); m_at < m_text.size(); skipSpace())
            if (!next())
                break;
        const std::size_t column = m_tokens.empty() ? 1 : m_lastColumn;
        const std::size_t end = m_tokens.empty() ? 0 : m_tokens.back().end;
        m_tokens.push_back({TokenKind::End, {}, column, end, end});
        return std::move(m_tokens);
    }

private:
    void skipSpace()
    {
        while (m_at < m_text.size() && isSpace(m_text[m_at]))
            step(1);
    }

    void step(std::size_t bytes)
    {
        m_at += bytes;
        ++m_column;
    }

    void push(TokenKind kind, std::string text, std::size_t begin, std::size_t column)
    {
        m_tokens.push_back({kind, std::move(text), column, begin, m_at});
        m_lastColumn = m_column;
    }

    bool bad(std::string what)
    {
        const std::size_t begin = m_at;
        const std::size_t column = m_column;
        const auto point = decodeAt(m_text, m_at);
        step(point ? point->length : 1);
        push(TokenKind::Bad, std::move(what), begin, column);
        return false;
    }

    /// False where the rest can't be read.
    bool next()
    {
        const auto point = decodeAt(m_text, m_at);
        if (!point)
            return bad("a byte that is not UTF-8");
        if (isDeceptive(point->value))
            return bad("an invisible character");
        if (m_text[m_at] == '"')
            return quoted();
        if (isWordCharacter(point->value))
            return wordRun();
        constexpr std::string_view kMarks = ",:.%()";
        constexpr std::array kKinds{TokenKind::Comma,       TokenKind::Colon, TokenKind::FullStop,
                                    TokenKind::PercentSign, TokenKind::Open,  TokenKind::Close};
        const std::size_t mark = kMarks.find(m_text[m_at]);
        if (mark == std::string_view::npos)
            return bad("the character " + std::string(m_text.substr(m_at, point->length)));
        const std::size_t begin = m_at;
        const std::size_t column = m_column;
        step(1);
        push(kKinds[mark], std::string(1, kMarks[mark]), begin, column);
        return true;
    }

    bool isWordCharacterAt(std::size_t at) const
    {
        if (at >= m_text.size())
            return false;
        const auto point = decodeAt(m_text, at);
        return point && isWordCharacter(point->value);
    }

    /// A point belongs to a word inside it (`USDC.e`, `0.5`), a colon to a time of day alone.
    bool joins(std::size_t begin) const
    {
        if (m_text[m_at] == '.')
            return isWordCharacterAt(m_at + 1);
        if (m_text[m_at] != ':' || m_at - begin > 2 || m_at + 1 >= m_text.size() || !isDigit(m_text[m_at + 1]))
            return false;
        return std::all_of(m_text.begin() + static_cast<std::ptrdiff_t>(begin),
                           m_text.begin() + static_cast<std::ptrdiff_t>(m_at), isDigit);
    }

    bool wordRun()
    {
        const std::size_t begin = m_at;
        const std::size_t column = m_column;
        while (m_at < m_text.size() && (isWordCharacterAt(m_at) || joins(begin)))
            step(decodeAt(m_text, m_at)->length);
        const std::string_view run = m_text.substr(begin, m_at - begin);
        push(kindOfRun(run), std::string(run), begin, column);
        return true;
    }

    bool quoted()
    {
        const std::size_t begin = m_at;
        const std::size_t column = m_column;
        std::string name;
        step(1);
        while (m_at < m_text.size() && m_text[m_at] != '"') {
            if (m_text[m_at] == '\\' && m_at + 1 < m_text.size() &&
                (m_text[m_at + 1] == '"' || m_text[m_at + 1] == '\\'))
                step(1);
            const auto point = decodeAt(m_text, m_at);
            if (!point)
                return bad("a byte that is not UTF-8");
            if (isDeceptive(point->value))
                return bad("an invisible character");
            name.append(m_text.substr(m_at, point->length));
            step(point->length);
        }
        if (m_at >= m_text.size() || name.empty()) {
            const bool isOpen = m_at >= m_text.size();
            m_at = begin;
            m_column = column;
            return bad(isOpen ? "a quote that is not closed" : "an empty name");
        }
        step(1);
        push(TokenKind::Quoted, std::move(name), begin, column);
        return true;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_column = 1;
    std::size_t m_lastColumn = 1; ///< one past the last token
    std::vector<Token> m_tokens;
};

/// Sorted, for the binary search.
constexpr std::array<std::string_view, 101> kReserved{
    "a",        "above",       "all",       "an",      "and",   "apr",      "apy",      "are",      "as",
    "ask",      "asking",      "at",        "balance", "below", "best",     "bridge",   "buy",      "claim",
    "compound", "compounding", "cost",      "day",     "days",  "debt",     "deposit",  "distance", "every",
    "exceed",   "exceeds",     "factor",    "fall",    "falls", "first",    "for",      "friday",   "from",
    "gain",     "gas",         "harvest",   "health",  "hour",  "hours",    "if",       "impact",   "impermanent",
    "in",       "into",        "is",        "it",      "keep",  "least",    "loss",     "me",       "minute",
    "minutes",  "monday",      "month",     "months",  "more",  "most",     "move",     "moving",   "not",
    "of",       "often",       "on",        "or",      "over",  "plus",     "pool",     "price",    "range",
    "repay",    "rewards",     "rise",      "rises",   "run",   "runs",     "saturday", "send",     "slippage",
    "sunday",   "tell",        "than",      "the",     "then",  "thursday", "times",    "to",       "tuesday",
    "until",    "value",       "wednesday", "week",    "weeks", "when",     "whenever", "with",     "withdraw",
    "without",  "worth",
};
static_assert(std::is_sorted(kReserved.begin(), kReserved.end()));

} // namespace

std::vector<Token> tokenize(std::string_view text) { return Lexer(text).run(); }

std::size_t characterCount(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80; }));
}

std::string toLower(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), lowered);
    return lower;
}

bool equalIgnoringCase(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lowered(x) == lowered(y); });
}

bool isReserved(std::string_view word)
{
    return std::binary_search(kReserved.begin(), kReserved.end(), std::string_view(toLower(word)));
}

} // namespace sheaf::rules
