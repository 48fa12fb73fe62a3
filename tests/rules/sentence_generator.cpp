// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentence_generator.h"

#include <algorithm>
#include <array>
#include <set>

using namespace sheaf::rules;

std::size_t SentenceGenerator::below(std::size_t bound) { return m_random() % bound; }

std::string SentenceGenerator::name()
{
    static const std::array kNames{
        "USDC",
        "Aave",
        "Base",
        "WETH/USDC",
        "USDC.e",
        "vitalik.eth",
        "0xAbC0",
        "1INCH",
        "USD\xE2\x82\xAE"
        "0",
        "on",
        "Every",
        "GAS",
        "usd",
        "EUR",
        "gwei",
        "days",
        "12",
        "1.5",
        "1st",
        "09:00",
        "2027-01-01",
        "a b",
        "say \"hi\"",
        "back\\slash",
        "\\\"",
        "x,y",
        "end.",
        "a:b",
        "5%",
        "(x)",
        " lead",
        "m\xC3\xBCll",
        "-",
        "+1",
        "\\",
        "then",
    };
    if (!chance(4))
        return kNames[below(kNames.size())];
    std::string random;
    for (std::size_t i = below(12) + 1; i > 0; --i)
        random += static_cast<char>(' ' + below('~' - ' ' + 1));
    return random;
}

Number SentenceGenerator::number()
{
    std::string text = std::to_string(chance(3) ? m_random() : below(2000));
    if (chance(2)) {
        text += '.';
        for (std::size_t i = below(18) + 1; i > 0; --i)
            text += static_cast<char>('0' + below(10));
    }
    return *Number::parse(text);
}

Span SentenceGenerator::span()
{
    return {chance(3) ? 1 : static_cast<std::uint32_t>(below(9999) + 1), static_cast<TimeUnit>(below(5))};
}

Place SentenceGenerator::place() { return {name(), maybeName(), maybeName()}; }

Unit SentenceGenerator::unit()
{
    static const std::array kFiat{"EUR", "GBP", "CHF", "JPY"};
    switch (below(4)) {
    case 0:
        return {UnitKind::Usd, {}};
    case 1:
        return {UnitKind::Gwei, {}};
    case 2:
        return {UnitKind::Fiat, kFiat[below(kFiat.size())]};
    default:
        return {UnitKind::Token, name()};
    }
}

Quantity SentenceGenerator::quantity()
{
    switch (below(7)) {
    case 0:
        return PriceQuantity{name(), maybeName()};
    case 1:
        return BalanceQuantity{name(), maybeName()};
    case 2:
        return GasPriceQuantity{maybeName()};
    case 3:
        return GasCostQuantity{};
    case 4:
        return GainQuantity{place(), place(), span()};
    default:
        return PlaceQuantity{static_cast<Measure>(below(8)), place()};
    }
}

AmountTerm SentenceGenerator::term(bool compared)
{
    switch (below(compared ? 7 : 6)) {
    case 0:
        return Portion{percent(), quantity()};
    case 1:
        return Multiple{number(), quantity()};
    case 2:
        return Multiple{std::nullopt, quantity()};
    case 3:
        return percent();
    case 4:
        return span();
    case 6:
        return PlainNumber{number()};
    default:
        return money();
    }
}

Amount SentenceGenerator::amount(bool compared)
{
    Amount amount;
    do {
        amount.terms.push_back(term(compared));
        const AmountTerm &last = amount.terms.back();
        if (std::holds_alternative<Percent>(last) || std::holds_alternative<Span>(last) ||
            std::holds_alternative<PlainNumber>(last))
            break;
    } while (chance(4));
    return amount;
}

Share SentenceGenerator::share()
{
    if (chance(3))
        return All{};
    if (chance(2))
        return percent();
    return money();
}

/// Two or three parts, none of which is joined in the same way: what the parser makes of any text.
template <typename Joined> Condition SentenceGenerator::joined(unsigned depth)
{
    Joined joined;
    while (joined.parts.size() < 2 || chance(3)) {
        Condition part = condition(depth);
        if (!std::holds_alternative<Joined>(part.node))
            joined.parts.push_back(std::move(part));
    }
    return {std::move(joined)};
}

Condition SentenceGenerator::condition(unsigned depth)
{
    if (depth > 0 && chance(3))
        return chance(2) ? joined<AllOf>(depth - 1) : joined<AnyOf>(depth - 1);
    if (chance(5))
        return {CompoundingIsWorthIt{}};
    return {Comparison{quantity(), static_cast<Verb>(below(5)), amount(true)}};
}

Every SentenceGenerator::every()
{
    Every every;
    if (chance(2)) {
        Weekdays weekdays;
        for (unsigned day = 1; day <= 7; ++day)
            if (chance(3) || (day == 7 && weekdays.days.empty()))
                weekdays.days.emplace_back(day);
        every.period = weekdays;
    } else {
        const Span length = span();
        every.period = length;
        if (length.unit == TimeUnit::Minute || length.unit == TimeUnit::Hour)
            return every;
    }
    if (chance(2))
        every.at = TimeOfDay{static_cast<std::uint8_t>(below(24)), static_cast<std::uint8_t>(below(60))};
    return every;
}

std::chrono::year_month_day SentenceGenerator::date()
{
    using namespace std::chrono;
    return sys_days(year(2000) / January / 1) + days(static_cast<int>(below(100'000)));
}

Trigger SentenceGenerator::trigger()
{
    if (chance(3))
        return every();
    if (chance(2))
        return When{condition(4), chance(2)};
    if (chance(2))
        return OnDates{date()};
    std::set<std::uint8_t> days;
    while (days.empty() || chance(2))
        days.insert(static_cast<std::uint8_t>(below(31) + 1));
    return OnDates{DaysOfMonth{{days.begin(), days.end()}}};
}

Action SentenceGenerator::action()
{
    switch (below(12)) {
    case 0:
        return Compound{place()};
    case 1:
        return Harvest{place(), chance(2) ? std::optional(place()) : std::nullopt};
    case 2:
        return Claim{place()};
    case 3:
        return Send{amount(), name(), maybeName()};
    case 4:
        return Deposit{amount(), place()};
    case 5:
        return Withdraw{share(), place()};
    case 6:
        return Move{chance(2) ? std::optional(share()) : std::nullopt, place(), place()};
    case 7:
        return MoveToBest{place(), name()};
    case 8:
        return Repay{share(), place(), name()};
    case 9:
        return Buy{amount(), name(), name(), maybeName()};
    case 10:
        return Bridge{amount(), name()};
    default:
        return TellMe{};
    }
}

Clause SentenceGenerator::clause()
{
    switch (below(11)) {
    case 0:
        return OnlyIf{condition(3)};
    case 1:
        return GasAtMost{amount()};
    case 2:
        return SpendAtMost{amount(), static_cast<TimeUnit>(2 + below(3))};
    case 3:
        return SlippageAtMost{percent()};
    case 4:
        return PriceImpactAtMost{percent()};
    case 5:
        return KeepAtLeast{amount()};
    case 6:
        return RunsAtMost{static_cast<std::uint32_t>(below(9999) + 1), static_cast<TimeUnit>(below(5))};
    case 7:
        return NotMoreOftenThan{span()};
    case 8:
        return Until{date()};
    case 9:
        return Consent{chance(2)};
    default:
        return AsAccount{name()};
    }
}

Sentence SentenceGenerator::sentence()
{
    Sentence sentence{maybeName(), trigger(), {action()}, {}};
    while (chance(4))
        sentence.actions.push_back(action());
    std::set<std::size_t> kinds;
    while (!chance(3)) {
        Clause next = clause();
        if (kinds.insert(next.index()).second)
            sentence.clauses.push_back(std::move(next));
    }
    return sentence;
}
