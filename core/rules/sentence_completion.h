// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/sentence.h"

/// What could be written next, with the names that this person has: for an editor. A proposal, nothing acts on it.
namespace sheaf::rules {

/// The names that there are, each as a person would say it; quotes are put where the grammar needs them.
struct Vocabulary
{
    std::vector<Place> places;
    std::vector<std::string> protocols;
    std::vector<std::string> tokens;
    std::vector<std::string> chains;
    std::vector<std::string> recipients;
    std::vector<std::string> accounts;
};

enum class CompletionKind {
    Word,   ///< of the grammar
    Name,   ///< of the vocabulary
    Sample, ///< an example of a kind of thing that only the person knows: a number, a date
};

struct Completion
{
    std::string text;
    CompletionKind kind = CompletionKind::Word;

    friend bool operator==(const Completion &, const Completion &) = default;
};

struct Completions
{
    std::size_t begin = 0; ///< where what is chosen goes in, in code points: it takes the place of all up to the cursor
    std::vector<Completion> choices;
};

/// For the text before `cursor` (in code points; its end where it is beyond). Words that can only be followed by one
/// other come with it (`ask me first`). A choice that is what stands there already is none.
Completions completionsAt(std::string_view text, std::size_t cursor, const Vocabulary &vocabulary);

} // namespace sheaf::rules
