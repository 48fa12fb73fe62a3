// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chains/spec.h"
#include "portfolio/snapshot.h"
#include "rules/rule.h"
#include "rules/sentence_completion.h"

/// For whoever writes a rule: what is wrong with a sentence and where, what could come next, and sentences to begin
/// with.
namespace sheaf::wallet {

class Vault;
class Wallet;

using rules::Completion;
using rules::CompletionKind;
using rules::Completions;
using rules::completionsAt;
using rules::Vocabulary;

/// Why a text is not a rule, and where.
struct SentenceProblem
{
    std::size_t begin = 0;  ///< of the word at fault, in code points from 0
    std::size_t length = 0; ///< of it; 0 where something is missing at the end
    Phrase text;            ///< one sentence for a person, without the column
    std::string nearest;    ///< the word that was likely meant; empty where none is near
    std::string corrected;  ///< the whole sentence as it would be a rule; empty where none was found

    friend bool operator==(const SentenceProblem &, const SentenceProblem &) = default;
};

struct SentenceCheck
{
    std::string canonical; ///< empty where it is no rule
    bool standing = false; ///< it says `without asking`
    std::optional<SentenceProblem> problem;
};

SentenceCheck examineSentence(std::string_view text);

/// The menus' way to a sentence: each part is a piece of one, empty where it is not said.
struct SentenceParts
{
    std::string name;
    std::string trigger; ///< `every week`, `when rewards of … exceed 5 USD`
    std::string action;  ///< `compound Aave USDC on Base`
    std::vector<std::string> clauses;
};

/// The parts as one sentence, in its canonical spelling where it is one, else as written.
std::string joinSentence(const SentenceParts &parts);
/// The parts of a sentence that parses, each in its canonical spelling; nothing where it does not.
std::optional<SentenceParts> splitSentence(std::string_view text);

/// What the menus offer, each choice a piece of a sentence; the chosen one is always among them, or the first is empty
/// where nothing needs to be said.
struct SentenceMenus
{
    std::vector<std::string> places;
    std::vector<std::string> triggers;
    std::vector<std::string> actions;
    std::vector<std::string> conditions;
    std::vector<std::string> limits;
    std::vector<std::string> asking;
    // What is chosen now; an index into each.
    std::size_t place = 0;
    std::size_t trigger = 0;
    std::size_t action = 0;
    std::size_t condition = 0;
    std::size_t limit = 0;
    std::size_t ask = 0;
};

/// The menus for a text; where it is no rule, for the plainest one with the first place.
SentenceMenus menusFor(std::string_view text, const Vocabulary &vocabulary);

enum class SentenceMenu { Place, Trigger, Action, Condition, Limit, Asking };

/// The text with the choice at `index` of one menu in place of what it says there; clauses that no menu knows stay.
std::string chooseFromMenu(std::string_view text, const Vocabulary &vocabulary, SentenceMenu menu, std::size_t index);

/// The names of this vault and its networks: places of the snapshot and of `markets`, tokens, chains, contacts,
/// accounts.
Vocabulary vocabularyOf(Wallet &wallet, const portfolio::Snapshot *snapshot,
                        const std::vector<portfolio::ValuedPosition> &markets);

/// How a sentence names a position: `Aave USDC on "Local Base"`.
std::string placeText(const protocols::Position &position, const chains::Registry &registry);

/// Sentences to begin with, made of what the person has; at least one, all of which parse.
std::vector<std::string> exampleSentences(const portfolio::Snapshot *snapshot, const Vocabulary &vocabulary,
                                          const chains::Registry &registry);

} // namespace sheaf::wallet
