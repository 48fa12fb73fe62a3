// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/sentence.h"

/// What was meant, where a text is almost a rule. A proposal for a person: nothing acts on it.
namespace sheaf::rules {

/// The word in `"week"`; empty for a kind of thing.
std::string literalWord(const std::string &expected);

/// The word among the expected ones that `found` was likely meant to be: at most a third of its letters (one at least)
/// wrong, missing, too many or swapped. Empty where there is none.
std::string nearestWord(const std::string &found, const std::vector<std::string> &expected);

/// The rule that the text becomes by a few small repairs: a misspelt word of the grammar put right, a small word
/// or mark that is missing put in, a name that is a word of the grammar put in quotes, `50USDC` taken apart. Never
/// changes a number, nor guesses a verb, an action or a name.
std::optional<Sentence> repair(std::string_view text);

} // namespace sheaf::rules
