// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/sentence_printer.h"

#include "rules/sentence_lexer.h"
#include "rules/sentence_words.h"

#include <cstdio>

namespace sheaf::rules {

namespace {

template <typename... Ts> struct Overloaded : Ts...
{
    using Ts::operator()...;
};
template <typename... Ts> Overloaded(Ts...) -> Overloaded<Ts...>;

std::string inQuotes(std::string_view name)
{
    std::string text = "\"";
    for (const char c : name) {
        if (c == '"' || c == '\\')
            text += '\\';
        text += c;
    }
    return text + '"';
}

/// ` on Base`, or nothing
std::string onChain(const std::string &chain) { return chain.empty() ? "" : " on " + printName(chain); }

std::string twoDigits(unsigned value) { return (value < 10 ? "0" : "") + std::to_string(value); }

std::string printUnit(const Unit &unit)
{
    switch (unit.kind) {
    case UnitKind::Usd:
        return "USD";
    case UnitKind::Gwei:
        return "gwei";
    case UnitKind::Fiat:
        return unit.symbol;
    case UnitKind::Token:
        break;
    }
    return unitOfWord(unit.symbol).kind == UnitKind::Token ? printName(unit.symbol) : inQuotes(unit.symbol);
}

std::string printMoney(const Money &money) { return money.number.text() + " " + printUnit(money.unit); }
std::string printPercent(const Percent &percent) { return percent.number.text() + "%"; }

std::string printTerm(const AmountTerm &term)
{
    return std::visit(
        Overloaded{
            [](const Money &money) { return printMoney(money); },
            [](const PlainNumber &plain) { return plain.number.text(); },
            [](const Percent &percent) { return printPercent(percent); },
            [](const Span &span) { return print(span); },
            [](const Portion &part) { return printPercent(part.percent) + " of " + print(part.of); },
            [](const Multiple &m) { return (m.times ? m.times->text() + " times " : std::string()) + print(m.of); },
        },
        term);
}

std::string printShare(const Share &share)
{
    return std::visit(Overloaded{
                          [](const All &) { return std::string("all"); },
                          [](const Percent &percent) { return printPercent(percent); },
                          [](const Money &money) { return printMoney(money); },
                      },
                      share);
}

std::string printVerb(Verb verb, bool plural)
{
    switch (verb) {
    case Verb::Exceeds:
        return plural ? "exceed" : "exceeds";
    case Verb::IsAbove:
        return plural ? "are above" : "is above";
    case Verb::IsBelow:
        return plural ? "are below" : "is below";
    case Verb::RisesAbove:
        return plural ? "rise above" : "rises above";
    case Verb::FallsBelow:
        break;
    }
    return plural ? "fall below" : "falls below";
}

/// The parts with `word` between them, those that bind less tightly than it in parentheses.
template <typename Looser> std::string printJoined(const std::vector<Condition> &parts, std::string_view word)
{
    std::string text;
    for (const Condition &part : parts) {
        const std::string inner = print(part);
        text += text.empty() ? "" : " " + std::string(word) + " ";
        text += std::holds_alternative<Looser>(part.node) ? "(" + inner + ")" : inner;
    }
    return text;
}

std::string printDate(const std::chrono::year_month_day &date)
{
    char year[16];
    std::snprintf(year, sizeof(year), "%04d", static_cast<int>(date.year()));
    return std::string(year) + "-" + twoDigits(static_cast<unsigned>(date.month())) + "-" +
           twoDigits(static_cast<unsigned>(date.day()));
}

std::string printOrdinal(unsigned day)
{
    const bool isTeen = day >= 11 && day <= 13;
    const unsigned last = isTeen ? 0 : day % 10;
    return std::to_string(day) + (last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th");
}

template <typename Items, typename PrintItem> std::string joinedByAnd(const Items &items, PrintItem printItem)
{
    std::string text;
    for (const auto &item : items)
        text += (text.empty() ? "" : " and ") + printItem(item);
    return text;
}

/// After `every`, one of a unit goes without its number.
std::string printRecurring(const Span &span)
{
    return span.count == 1 ? std::string(timeUnitWord(span.unit, false)) : print(span);
}

std::string printEvery(const Every &every)
{
    std::string text = "every ";
    if (const Span *span = std::get_if<Span>(&every.period))
        text += printRecurring(*span);
    else
        text += joinedByAnd(std::get<Weekdays>(every.period).days,
                            [](std::chrono::weekday day) { return std::string(kWeekdays[day.iso_encoding() - 1]); });
    if (every.at)
        text += " at " + twoDigits(every.at->hour) + ":" + twoDigits(every.at->minute);
    return text;
}

std::string printOnDates(const OnDates &on)
{
    if (const auto *date = std::get_if<std::chrono::year_month_day>(&on.dates))
        return "on " + printDate(*date);
    return "on the " + joinedByAnd(std::get<DaysOfMonth>(on.dates).days, printOrdinal) + " of the month";
}

std::string printTrigger(const Trigger &trigger)
{
    return std::visit(Overloaded{
                          [](const Every &every) { return printEvery(every); },
                          [](const OnDates &on) { return printOnDates(on); },
                          [](const When &when) { return (when.ever ? "whenever " : "when ") + print(when.condition); },
                      },
                      trigger);
}

std::string printEach(TimeUnit unit)
{
    return std::string(unit == TimeUnit::Hour ? " an " : " a ").append(timeUnitWord(unit, false));
}

} // namespace

std::string printName(std::string_view name)
{
    const std::vector<Token> tokens = tokenize(name);
    const bool isBare =
        tokens.size() == 2 && tokens[0].kind == TokenKind::Word && tokens[0].text == name && !isReserved(name);
    return isBare ? std::string(name) : inQuotes(name);
}

std::string print(const Span &span)
{
    return std::to_string(span.count).append(" ").append(timeUnitWord(span.unit, span.count != 1));
}

std::string print(const Place &place)
{
    return printName(place.protocol) + (place.asset.empty() ? "" : " " + printName(place.asset)) + onChain(place.chain);
}

std::string print(const Quantity &quantity)
{
    return std::visit(
        Overloaded{
            [](const PlaceQuantity &of) {
                const MeasureWords &words = kMeasures[static_cast<std::size_t>(of.measure)];
                std::string text(words.first);
                for (const std::string_view more : {words.second, words.third})
                    if (!more.empty())
                        text.append(" ").append(more);
                return text + " of " + print(of.place);
            },
            [](const PriceQuantity &price) {
                return "price of " + printName(price.token) + (price.in.empty() ? "" : " in " + printName(price.in));
            },
            [](const BalanceQuantity &of) { return "balance of " + printName(of.token) + onChain(of.chain); },
            [](const GasPriceQuantity &gas) { return "gas price" + onChain(gas.chain); },
            [](const GasCostQuantity &) { return std::string("gas cost"); },
            [](const GainQuantity &gain) {
                return "gain from moving " + print(gain.from) + " to " + print(gain.to) + " over " + print(gain.over);
            },
        },
        quantity);
}

std::string print(const Amount &amount)
{
    std::string text;
    for (const AmountTerm &term : amount.terms)
        text += (text.empty() ? "" : " plus ") + printTerm(term);
    return text;
}

std::string print(const Comparison &comparison)
{
    return print(comparison.quantity) + " " + printVerb(comparison.verb, isPlural(comparison.quantity)) + " " +
           print(comparison.amount);
}

std::string print(const Condition &condition)
{
    return std::visit(Overloaded{
                          [](const Comparison &comparison) { return print(comparison); },
                          [](const CompoundingIsWorthIt &) { return std::string("compounding is worth it"); },
                          [](const AllOf &all) { return printJoined<AnyOf>(all.parts, "and"); },
                          [](const AnyOf &any) { return printJoined<AnyOf>(any.parts, "or"); },
                      },
                      condition.node);
}

std::string print(const Action &action)
{
    return std::visit(
        Overloaded{
            [](const Compound &a) { return "compound " + print(a.place); },
            [](const Harvest &a) {
                return "harvest " + print(a.place) + (a.into ? " into " + print(*a.into) : std::string());
            },
            [](const Claim &a) { return "claim " + print(a.place); },
            [](const Send &a) {
                return "send " + print(a.amount) + " to " + printName(a.recipient) + onChain(a.chain);
            },
            [](const Deposit &a) { return "deposit " + print(a.amount) + " into " + print(a.into); },
            [](const Withdraw &a) { return "withdraw " + printShare(a.share) + " from " + print(a.from); },
            [](const Move &a) {
                return "move " + (a.share ? printShare(*a.share) + " from " : std::string()) + print(a.from) + " to " +
                       print(a.to);
            },
            [](const MoveToBest &a) { return "move " + print(a.from) + " to the best pool for " + printName(a.token); },
            [](const Repay &a) {
                return "repay " + printShare(a.share) + " of the debt of " + print(a.debtOf) + " from " +
                       printName(a.from);
            },
            [](const Buy &a) {
                return "buy " + print(a.amount) + " of " + printName(a.token) + " with " + printName(a.with) +
                       onChain(a.chain);
            },
            [](const Bridge &a) { return "bridge " + print(a.amount) + " to " + printName(a.chain); },
            [](const TellMe &) { return std::string("tell me"); },
        },
        action);
}

std::string print(const Clause &clause)
{
    return std::visit(
        Overloaded{
            [](const OnlyIf &c) { return "if " + print(c.condition); },
            [](const GasAtMost &c) { return "at most " + print(c.amount) + " of gas a run"; },
            [](const SpendAtMost &c) { return "at most " + print(c.amount) + printEach(c.each); },
            [](const SlippageAtMost &c) { return "slippage at most " + printPercent(c.percent); },
            [](const PriceImpactAtMost &c) { return "price impact at most " + printPercent(c.percent); },
            [](const KeepAtLeast &c) { return "keep at least " + print(c.amount); },
            [](const RunsAtMost &c) {
                return "at most " + std::to_string(c.count) + (c.count == 1 ? " run" : " runs") + printEach(c.each);
            },
            [](const NotMoreOftenThan &c) { return "not more often than every " + printRecurring(c.every); },
            [](const Until &c) { return "until " + printDate(c.date); },
            [](const Consent &c) { return std::string(c.standing ? "without asking" : "ask me first"); },
            [](const AsAccount &c) { return "as " + printName(c.account); },
        },
        clause);
}

std::string print(const Sentence &sentence)
{
    std::string text = sentence.name.empty() ? "" : printName(sentence.name) + ": ";
    text += printTrigger(sentence.trigger);
    std::string separator = ", ";
    for (const Action &action : sentence.actions) {
        text += separator + print(action);
        separator = " then ";
    }
    for (const Clause &clause : sentence.clauses)
        text += ", " + print(clause);
    return text + ".";
}

} // namespace sheaf::rules
