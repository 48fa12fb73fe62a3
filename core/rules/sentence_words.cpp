// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/sentence_words.h"

#include "rules/sentence_lexer.h"

#include <algorithm>

namespace sheaf::rules {

namespace {

/// Currencies (ISO 4217) that an amount may be said in; one without a price source is refused where it is planned.
constexpr std::array<std::string_view, 33> kFiatCodes{
    "AED", "ARS", "AUD", "BRL", "CAD", "CHF", "CLP", "CNY", "COP", "CZK", "DKK",
    "EUR", "GBP", "HKD", "HUF", "IDR", "ILS", "INR", "JPY", "KRW", "MXN", "MYR",
    "NGN", "NOK", "NZD", "PHP", "PLN", "SEK", "SGD", "THB", "TRY", "UAH", "ZAR",
};

} // namespace

std::string_view timeUnitWord(TimeUnit unit, bool plural)
{
    constexpr std::array<std::string_view, 5> kPlurals{"minutes", "hours", "days", "weeks", "months"};
    const std::string_view word = kPlurals[static_cast<std::size_t>(unit)];
    return plural ? word : word.substr(0, word.size() - 1);
}

Unit unitOfWord(std::string_view word)
{
    std::string code(word);
    for (char &c : code)
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    if (code == "USD")
        return {UnitKind::Usd, {}};
    if (code == "GWEI")
        return {UnitKind::Gwei, {}};
    if (std::find(kFiatCodes.begin(), kFiatCodes.end(), code) != kFiatCodes.end())
        return {UnitKind::Fiat, code};
    return {UnitKind::Token, std::string(word)};
}

bool isPlural(const Quantity &quantity)
{
    const PlaceQuantity *of = std::get_if<PlaceQuantity>(&quantity);
    return of && of->measure == Measure::Rewards;
}

} // namespace sheaf::rules
