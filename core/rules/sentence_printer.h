// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/sentence.h"

namespace sheaf::rules {

/// The sentence in its one canonical spelling, with its full stop: `parse(print(s)) == s` for every `s` that parse
/// gave.
std::string print(const Sentence &sentence);

// Parts of it, for logs and explanations.
std::string print(const Condition &condition);
std::string print(const Comparison &comparison);
std::string print(const Quantity &quantity);
std::string print(const Amount &amount);
std::string print(const Place &place);
std::string print(const Action &action);
std::string print(const Clause &clause);
std::string print(const Span &span);

/// `name` as a sentence has it: bare, or in quotes where a bare word would be read as something else.
std::string printName(std::string_view name);

} // namespace sheaf::rules
