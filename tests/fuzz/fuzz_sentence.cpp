// SPDX-License-Identifier: GPL-3.0-or-later
// rooms: rules
#include "rules/sentence_parser.h"
#include "rules/sentence_printer.h"

#include <cstdlib>

using namespace sheaf::rules;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

/// Any bytes: what parses prints to its one canonical form, which parses to the same; what does not has its column
/// within the text, and its correction parses.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string text(data, data + size);
    const auto sentence = parse(text);
    if (sentence) {
        const std::string printed = print(*sentence);
        const auto again = parse(printed);
        require(again.has_value() && *again == *sentence && print(*again) == printed);
    } else {
        const SentenceError &error = sentence.error();
        require(error.column >= 1 && error.column <= size + 1);
        require(!error.expected.empty() || !error.problem.isEmpty());
        require(error.corrected.empty() || parse(error.corrected).has_value());
        require(!error.toString().empty());
    }
    completions(text);
    return 0;
}
