// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace sheaf::rules {

enum class TokenKind {
    Word,    ///< `compound`, `USDC.e`, `WETH/USDC`, `0xabc…`
    Quoted,  ///< a name in double quotes; `\"` and `\\` inside
    Number,  ///< `25`, `0.5`
    Ordinal, ///< `1st`
    Date,    ///< `2027-01-31`
    Time,    ///< `09:00`
    Comma,
    Colon,
    FullStop,
    PercentSign,
    Open,
    Close,
    Bad, ///< what no sentence has; the last token before the End
    End,
};

struct Token
{
    TokenKind kind = TokenKind::End;
    std::string text;       ///< as written; of a Quoted, what the quotes hold; of a Bad, what is wrong with it
    std::size_t column = 1; ///< of its first character: from 1, in code points
    std::size_t begin = 0;  ///< its bytes in the text, quotes included
    std::size_t end = 0;
};

/// The tokens of a text, with an End after them. Never fails: from the first bad character on there is one Bad. Bad are
/// control characters, invisible characters and those that turn the direction of writing (a person has to see what the
/// program reads), bytes that are not UTF-8, and an open quote.
std::vector<Token> tokenize(std::string_view text);

/// The number of code points.
std::size_t characterCount(std::string_view text);

/// `text` with A to Z in lower case.
std::string toLower(std::string_view text);

/// Whether two texts are the same but for the case of A to Z.
bool equalIgnoringCase(std::string_view a, std::string_view b);

/// Whether `word`, in any case, belongs to the grammar, so that a name which is the same needs quotes.
bool isReserved(std::string_view word);

} // namespace sheaf::rules
