// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phrase.h"
#include "rules/sentence.h"

namespace sheaf::rules {

/// Where and why a text is not a rule.
struct SentenceError
{
    std::size_t column = 1; ///< from 1, in code points; one past the last where something is missing at the end
    std::size_t length = 0; ///< of the word there, in code points; 0 at the end
    std::string found;      ///< the word there, or `the end`
    /// What could stand there: words of the grammar in double quotes, and kinds of things (`a token`, `a number`).
    std::vector<std::string> expected;
    Phrase problem;        ///< where no other word would help: what is wrong (`slippage is limited twice`); else empty
    std::string nearest;   ///< the expected word closest to the found one; empty where none is close
    std::string corrected; ///< a sentence near the text that does parse; empty where none was found

    /// For a person: `column 7: expected "week" or "day", found "weak"; did you mean "week"?`
    std::string toString() const;
    /// InvalidInput with toString().
    Error toError() const;

    friend bool operator==(const SentenceError &, const SentenceError &) = default;
};

inline constexpr std::size_t kMaxSentenceLength = 2000; ///< code points
inline constexpr unsigned kMaxNesting = 16;             ///< parentheses within one another

/// Reads one sentence (UTF-8, at most kMaxSentenceLength characters).
tl::expected<Sentence, SentenceError> parse(std::string_view text);

/// What may come next where `text` breaks off: each whole words that begin as the unfinished last word does. Kinds of
/// things (`a token`) come along where no word is begun.
std::vector<std::string> completions(std::string_view text);

} // namespace sheaf::rules
