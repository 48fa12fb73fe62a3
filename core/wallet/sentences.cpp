// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/sentences.h"

#include "rules/sentence_parser.h"
#include "rules/sentence_printer.h"
#include "wallet/wallet.h"

#include <algorithm>

namespace sheaf::wallet {

namespace {

rules::Place placeOf(const protocols::Position &position, const chains::Registry &registry)
{
    rules::Place place;
    const std::string &name = position.protocolName;
    place.protocol = name.substr(0, name.find(' ')); // `Aave` of `Aave V3`, as the resolver takes it
    place.asset = position.name;
    if (const chains::ChainSpec *chain = registry.find(position.chain))
        place.chain = chain->name;
    return place;
}

void addOnce(std::vector<std::string> &names, const std::string &name)
{
    if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end())
        names.push_back(name);
}

void addPlace(Vocabulary &vocabulary, const protocols::Position &position, const chains::Registry &registry)
{
    rules::Place place = placeOf(position, registry);
    addOnce(vocabulary.protocols, place.protocol);
    if (std::find(vocabulary.places.begin(), vocabulary.places.end(), place) == vocabulary.places.end())
        vocabulary.places.push_back(std::move(place));
}

/// Whether it can do that, and is not in trouble.
bool can(const protocols::Position &position, protocols::Action action)
{
    return position.problem.empty() &&
           std::find(position.actions.begin(), position.actions.end(), action) != position.actions.end();
}

SentenceParts partsOrPlain(std::string_view text, const Vocabulary &vocabulary)
{
    if (auto parts = splitSentence(text))
        return std::move(*parts);
    SentenceParts plain;
    plain.trigger = "every week";
    plain.action = vocabulary.places.empty() ? "tell me" : "compound " + rules::print(vocabulary.places.front());
    return plain;
}

/// The place that a sentence is about: the longest known one that its action names, else its trigger; else the first.
std::string placeOf(const SentenceParts &parts, const std::vector<std::string> &places)
{
    for (const std::string *text : {&parts.action, &parts.trigger}) {
        std::string best;
        for (const std::string &place : places)
            if (text->find(place) != std::string::npos && place.size() > best.size())
                best = place;
        if (!best.empty())
            return best;
    }
    return places.empty() ? std::string() : places.front();
}

/// Where `text` is among the choices; put before them where it is not.
std::size_t putFirstIfMissing(std::vector<std::string> &choices, const std::string &text)
{
    const auto found = std::find(choices.begin(), choices.end(), text);
    if (found != choices.end())
        return static_cast<std::size_t>(found - choices.begin());
    if (text.empty())
        return 0;
    choices.insert(choices.begin(), text);
    return 0;
}

bool isCondition(const std::string &clause) { return clause.starts_with("if "); }
bool isAsking(const std::string &clause) { return clause == "ask me first" || clause == "without asking"; }
bool isLimit(const std::string &clause)
{
    return clause.starts_with("at most ") || clause.starts_with("not more often ");
}

/// The first clause of its kind as the choice; the empty one where there is none.
std::size_t clauseChosen(std::vector<std::string> &choices, const SentenceParts &parts,
                         bool (*isKind)(const std::string &))
{
    for (const std::string &clause : parts.clauses) {
        if (!isKind(clause))
            continue;
        const auto found = std::find(choices.begin(), choices.end(), clause);
        if (found == choices.end())
            choices.push_back(clause);
        return static_cast<std::size_t>(std::find(choices.begin(), choices.end(), clause) - choices.begin());
    }
    return 0;
}

void replaceClause(SentenceParts &parts, bool (*isKind)(const std::string &), const std::string &by)
{
    const auto found = std::find_if(parts.clauses.begin(), parts.clauses.end(), isKind);
    if (found != parts.clauses.end())
        *found = by; // an empty one is left out
    else
        parts.clauses.push_back(by);
}

void replaceEverywhere(SentenceParts &parts, const std::string &what, const std::string &by)
{
    const auto replaceIn = [&](std::string &text) {
        for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
            text.replace(at, what.size(), by);
    };
    if (what.empty())
        return;
    replaceIn(parts.trigger);
    replaceIn(parts.action);
    for (std::string &clause : parts.clauses)
        replaceIn(clause);
}

bool isWorthMore(const portfolio::ValuedPosition &a, const portfolio::ValuedPosition &b)
{
    return a.valueUsd.value_or(Decimal()) > b.valueUsd.value_or(Decimal());
}

/// Words of the grammar stay as they are; kinds of things are known to the window.
Phrase listed(const std::vector<std::string> &items)
{
    constexpr std::size_t kMost = 6;
    Phrase all;
    const std::size_t count = std::min(items.size(), kMost);
    for (std::size_t i = 0; i < count; ++i) {
        const Phrase one = items[i];
        const bool isLast = i + 1 == items.size();
        all = i == 0 ? one
                     : phrase(isLast ? SHEAF_SAYS("Phrases", "%1 or %2") : SHEAF_SAYS("Phrases", "%1, %2"), all, one);
    }
    return items.size() > kMost ? phrase(SHEAF_SAYS("Phrases", "%1, …"), all) : all;
}

Phrase sentenceFor(const rules::SentenceError &error)
{
    if (!error.problem.isEmpty())
        return error.problem;
    if (!error.nearest.empty())
        return phrase(SHEAF_SAYS("Phrases", "\"%1\" can't stand here; did you mean \"%2\"?"), error.found,
                      error.nearest);
    if (error.found == "the end")
        return phrase(SHEAF_SAYS("Phrases", "something is missing here: %1"), listed(error.expected));
    return phrase(SHEAF_SAYS("Phrases", "\"%1\" can't stand here; expected %2"), error.found, listed(error.expected));
}

} // namespace

SentenceCheck examineSentence(std::string_view text)
{
    SentenceCheck out;
    const auto sentence = rules::parse(text);
    if (sentence) {
        out.canonical = rules::print(*sentence);
        const auto *consent = rules::findClause<rules::Consent>(*sentence);
        out.standing = consent != nullptr && consent->standing;
        return out;
    }
    const rules::SentenceError &error = sentence.error();
    out.problem = SentenceProblem{error.column - 1, error.length, sentenceFor(error), error.nearest, error.corrected};
    return out;
}

std::string joinSentence(const SentenceParts &parts)
{
    std::string text = parts.name.empty() ? std::string() : rules::printName(parts.name) + ": ";
    text += parts.trigger + ", " + parts.action;
    for (const std::string &clause : parts.clauses)
        if (!clause.empty())
            text += ", " + clause;
    const auto sentence = rules::parse(text);
    return sentence ? rules::print(*sentence) : text;
}

std::optional<SentenceParts> splitSentence(std::string_view text)
{
    const auto sentence = rules::parse(text);
    if (!sentence)
        return std::nullopt;
    SentenceParts parts;
    parts.name = sentence->name;
    rules::Sentence alone; // the trigger is what stands before the comma of a sentence that only tells
    alone.trigger = sentence->trigger;
    alone.actions.push_back(rules::TellMe{});
    const std::string printed = rules::print(alone);
    const std::string tail = ", tell me.";
    parts.trigger = printed.substr(0, printed.size() - tail.size());
    for (const rules::Action &action : sentence->actions)
        parts.action += (parts.action.empty() ? "" : " then ") + rules::print(action);
    for (const rules::Clause &clause : sentence->clauses)
        parts.clauses.push_back(rules::print(clause));
    return parts;
}

SentenceMenus menusFor(std::string_view text, const Vocabulary &vocabulary)
{
    const SentenceParts parts = partsOrPlain(text, vocabulary);
    SentenceMenus menus;
    for (const rules::Place &place : vocabulary.places)
        menus.places.push_back(rules::print(place));
    const std::string place = placeOf(parts, menus.places);
    menus.place = putFirstIfMissing(menus.places, place);
    menus.triggers = {"every day",
                      "every week",
                      "every month",
                      "every monday at 09:00",
                      "on the 1st of the month",
                      "when compounding is worth it"};
    menus.actions = {"compound " + place, "claim " + place, "withdraw all from " + place, "tell me"};
    menus.conditions = {"", "if rewards of " + place + " exceed 3 times gas cost",
                        "if rewards of " + place + " exceed 10 USD", "if gas cost is below 1 USD"};
    if (place.empty()) {
        menus.actions = {"tell me"};
        menus.conditions = {"", "if gas cost is below 1 USD"};
    } else {
        for (const char *condition : {" exceed 25 USD", " exceed 3 times gas cost"})
            menus.triggers.push_back("when rewards of " + place + condition);
        menus.triggers.push_back("when health factor of " + place + " falls below 1.35");
    }
    for (const std::string &recipient : vocabulary.recipients)
        menus.actions.push_back("send 50 USDC to " + rules::printName(recipient));
    menus.limits = {"", "not more often than every day", "not more often than every week", "at most 1 USD of gas a run",
                    "at most 500 USD a day"};
    menus.asking = {"", "ask me first", "without asking"};
    menus.trigger = putFirstIfMissing(menus.triggers, parts.trigger);
    menus.action = putFirstIfMissing(menus.actions, parts.action);
    menus.condition = clauseChosen(menus.conditions, parts, isCondition);
    menus.limit = clauseChosen(menus.limits, parts, isLimit);
    menus.ask = clauseChosen(menus.asking, parts, isAsking);
    return menus;
}

std::string chooseFromMenu(std::string_view text, const Vocabulary &vocabulary, SentenceMenu menu, std::size_t index)
{
    SentenceParts parts = partsOrPlain(text, vocabulary);
    const SentenceMenus menus = menusFor(text, vocabulary);
    const auto chosen = [index](const std::vector<std::string> &choices) {
        return index < choices.size() ? choices[index] : std::string();
    };
    switch (menu) {
    case SentenceMenu::Place:
        if (!menus.places.empty() && !chosen(menus.places).empty())
            replaceEverywhere(parts, menus.places[menus.place], chosen(menus.places));
        break;
    case SentenceMenu::Trigger:
        parts.trigger = chosen(menus.triggers);
        break;
    case SentenceMenu::Action:
        parts.action = chosen(menus.actions);
        break;
    case SentenceMenu::Condition:
        replaceClause(parts, isCondition, chosen(menus.conditions));
        break;
    case SentenceMenu::Limit:
        replaceClause(parts, isLimit, chosen(menus.limits));
        break;
    case SentenceMenu::Asking:
        replaceClause(parts, isAsking, chosen(menus.asking));
        break;
    }
    return joinSentence(parts);
}

Vocabulary vocabularyOf(Wallet &wallet, const portfolio::Snapshot *snapshot,
                        const std::vector<portfolio::ValuedPosition> &markets)
{
    const chains::Registry &registry = wallet.registry();
    Vocabulary out;
    if (snapshot != nullptr)
        for (const portfolio::ChainSnapshot &chain : snapshot->chains)
            for (const portfolio::ValuedPosition &position : chain.positions)
                addPlace(out, position.position, registry);
    for (const portfolio::ValuedPosition &market : markets)
        addPlace(out, market.position, registry);
    for (const chains::ChainSpec &chain : registry.chains()) {
        addOnce(out.chains, chain.name);
        for (const chains::TokenSpec &token : registry.tokens(chain.id))
            addOnce(out.tokens, token.info.symbol);
    }
    if (const auto contacts = wallet.vault().contacts())
        for (const Contact &contact : *contacts)
            addOnce(out.recipients, contact.name);
    if (const auto accounts = wallet.vault().accounts())
        for (const Account &account : *accounts)
            addOnce(out.accounts, account.name);
    return out;
}

std::string placeText(const protocols::Position &position, const chains::Registry &registry)
{
    return rules::print(placeOf(position, registry));
}

std::vector<std::string> exampleSentences(const portfolio::Snapshot *snapshot, const Vocabulary &vocabulary,
                                          const chains::Registry &registry)
{
    std::vector<std::string> out;
    const portfolio::ValuedPosition *best = nullptr;
    const protocols::Position *claiming = nullptr;
    const protocols::Position *borrowed = nullptr;
    if (snapshot != nullptr)
        for (const portfolio::ChainSnapshot &chain : snapshot->chains)
            for (const portfolio::ValuedPosition &valued : chain.positions) {
                const protocols::Position &position = valued.position;
                if (can(position, protocols::Action::Compound) && (best == nullptr || isWorthMore(valued, *best)))
                    best = &valued;
                if (can(position, protocols::Action::Claim))
                    claiming = &position;
                if (borrowed == nullptr && position.healthFactor)
                    borrowed = &position;
            }
    const protocols::Position *compounding = best == nullptr ? nullptr : &best->position;
    if (compounding != nullptr) {
        const std::string place = placeText(*compounding, registry);
        out.push_back("every week, compound " + place + ", if rewards of " + place + " exceed 3 times gas cost.");
        out.push_back("when compounding is worth it, compound " + place + ", not more often than every day.");
    }
    if (claiming != nullptr) {
        const std::string place = placeText(*claiming, registry);
        out.push_back("when rewards of " + place + " exceed 25 USD, claim " + place + ", ask me first.");
    }
    if (borrowed != nullptr) {
        rules::Place place = placeOf(*borrowed, registry);
        out.push_back("when health factor of " + rules::print(place) + " falls below 1.35, tell me.");
    }
    if (out.empty() && !vocabulary.places.empty()) {
        const rules::Place &place = vocabulary.places.front();
        out.push_back("every week, compound " + rules::print(place) + ", if rewards of " + rules::print(place) +
                      " exceed 3 times gas cost.");
    }
    if (out.empty() && !vocabulary.chains.empty())
        out.push_back("when gas price on " + rules::printName(vocabulary.chains.front()) +
                      " falls below 5 gwei, tell me.");
    for (std::string &sentence : out)
        if (const auto parsed = rules::parse(sentence))
            sentence = rules::print(*parsed);
    return out;
}

} // namespace sheaf::wallet
