// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the grammar that say what and how much: places, quantities, amounts, conditions.
#include "rules/sentence_grammar.h"
#include "rules/sentence_parser.h"
#include "rules/sentence_words.h"

#include <algorithm>

namespace sheaf::rules {

Result<Place> Grammar::place()
{
    SHEAF_TRY(protocol, name(SHEAF_SAYS("Phrases", "a protocol")));
    Place place{std::move(protocol), {}, {}};
    if (nextIsName(SHEAF_SAYS("Phrases", "a token or pool"))) {
        SHEAF_TRY(asset, name(SHEAF_SAYS("Phrases", "a token or pool")));
        place.asset = std::move(asset);
    }
    SHEAF_TRY(chain, onChain());
    place.chain = std::move(chain);
    return place;
}

/// `on Base`, or nothing.
Result<std::string> Grammar::onChain()
{
    if (!take("on"))
        return std::string();
    return name(SHEAF_SAYS("Phrases", "a chain"));
}

Result<Quantity> Grammar::quantity()
{
    for (const MeasureWords &entry : kMeasures) {
        if (!take(entry.first))
            continue;
        if (!entry.second.empty())
            SHEAF_CHECK(need({entry.second}));
        if (!entry.third.empty())
            SHEAF_CHECK(need({entry.third}));
        SHEAF_CHECK(need({"of"}));
        SHEAF_TRY(of, place());
        return PlaceQuantity{entry.measure, std::move(of)};
    }
    if (take("price"))
        return priceQuantity();
    if (take("balance")) {
        SHEAF_CHECK(need({"of"}));
        SHEAF_TRY(token, name(SHEAF_SAYS("Phrases", "a token")));
        SHEAF_TRY(chain, onChain());
        return BalanceQuantity{std::move(token), std::move(chain)};
    }
    if (take("gas"))
        return gasQuantity();
    if (take("gain"))
        return gainQuantity();
    return fail();
}

Result<Quantity> Grammar::priceQuantity()
{
    SHEAF_CHECK(need({"of"}));
    SHEAF_TRY(token, name(SHEAF_SAYS("Phrases", "a token")));
    PriceQuantity price{std::move(token), {}};
    if (take("in")) {
        SHEAF_TRY(in, name(SHEAF_SAYS("Phrases", "a token")));
        price.in = std::move(in);
    }
    return price;
}

Result<Quantity> Grammar::gasQuantity()
{
    if (take("cost"))
        return GasCostQuantity{};
    SHEAF_CHECK(need({"price"}));
    SHEAF_TRY(chain, onChain());
    return GasPriceQuantity{std::move(chain)};
}

Result<Quantity> Grammar::gainQuantity()
{
    SHEAF_CHECK(need({"from", "moving"}));
    SHEAF_TRY(from, place());
    SHEAF_CHECK(need({"to"}));
    SHEAF_TRY(to, place());
    SHEAF_CHECK(need({"over"}));
    SHEAF_TRY(over, span());
    return GainQuantity{std::move(from), std::move(to), over};
}

std::optional<TimeUnit> Grammar::takeTimeUnit(std::initializer_list<TimeUnit> units, bool plural)
{
    for (const TimeUnit unit : units) {
        const std::string_view other = timeUnitWord(unit, !plural);
        if (at(other)) {
            skip();
            return unit;
        }
        if (take(timeUnitWord(unit, plural)))
            return unit;
    }
    return std::nullopt;
}

/// `30 days`, `week`
Result<Span> Grammar::span()
{
    Span span;
    if (nextIs(TokenKind::Number, SHEAF_SAYS("Phrases", "a number"))) {
        SHEAF_TRY(number, count());
        span.count = number;
    }
    const auto unit = takeTimeUnit({kTimeUnits}, span.count != 1);
    if (!unit)
        return fail();
    span.unit = *unit;
    return span;
}

Result<Unit> Grammar::unit()
{
    const bool isQuoted = token().kind == TokenKind::Quoted;
    SHEAF_TRY(symbol, name(SHEAF_SAYS("Phrases", "a currency or token")));
    return isQuoted ? Unit{UnitKind::Token, std::move(symbol)} : unitOfWord(symbol);
}

Result<Percent> Grammar::percentFrom(Number number)
{
    if (!nextIs(TokenKind::PercentSign, "%"))
        return fail();
    skip();
    return Percent{std::move(number)};
}

Result<Amount> Grammar::amount(AmountUse use)
{
    SHEAF_TRY(first, term(use));
    Amount amount{{std::move(first)}};
    SHEAF_CHECK(moreTerms(amount, use));
    return amount;
}

Result<Amount> Grammar::amountFrom(Number number, AmountUse use)
{
    SHEAF_TRY(first, termFrom(std::move(number), use));
    Amount amount{{std::move(first)}};
    SHEAF_CHECK(moreTerms(amount, use));
    return amount;
}

Result<> Grammar::moreTerms(Amount &amount, AmountUse use)
{
    const auto isLast = [](const AmountTerm &term) {
        return std::holds_alternative<PlainNumber>(term) || std::holds_alternative<Percent>(term) ||
               std::holds_alternative<Span>(term);
    };
    while (!isLast(amount.terms.back()) && take("plus")) {
        SHEAF_TRY(more, term(use));
        amount.terms.push_back(std::move(more));
    }
    return {};
}

Result<AmountTerm> Grammar::term(AmountUse use)
{
    if (nextIs(TokenKind::Number, SHEAF_SAYS("Phrases", "a number"))) {
        SHEAF_TRY(first, number());
        return termFrom(std::move(first), use);
    }
    SHEAF_TRY(of, quantity());
    return Multiple{std::nullopt, std::move(of)};
}

/// What follows a number: `%`, `% of …`, `times …`, a unit, a length of time; or nothing, where it is compared.
Result<AmountTerm> Grammar::termFrom(Number number, AmountUse use)
{
    if (nextIs(TokenKind::PercentSign, "%"))
        return percentTerm(std::move(number), use);
    if (take("times")) {
        SHEAF_TRY(of, quantity());
        return Multiple{std::move(number), std::move(of)};
    }
    if (nextIsName(SHEAF_SAYS("Phrases", "a currency or token"))) {
        SHEAF_TRY(symbol, unit());
        return Money{std::move(number), std::move(symbol)};
    }
    for (const TimeUnit each : kTimeUnits) {
        if (!at(timeUnitWord(each, false)) && !at(timeUnitWord(each, true)))
            continue;
        --m_at; // a count is smaller and whole
        return span();
    }
    if (use == AmountUse::Compared)
        return PlainNumber{std::move(number)};
    return fail();
}

/// `10% of balance of USDC`, or `10%`
Result<AmountTerm> Grammar::percentTerm(Number number, AmountUse use)
{
    SHEAF_TRY(percent, percentFrom(std::move(number)));
    if (!nextIs("of") || (use == AmountUse::PaidBefore && !isQuantityAfterOf()))
        return percent;
    skip();
    SHEAF_TRY(of, quantity());
    return Portion{std::move(percent), std::move(of)};
}

/// Tells `at most 5% of gas cost …` from `at most 5% of gas a run`, and `buy 5% of balance of …` from `buy 5% of WETH`.
bool Grammar::isQuantityAfterOf() const
{
    const auto isWord = [&](std::size_t ahead, std::string_view word) {
        const std::size_t index = m_at + ahead;
        return index < m_tokens.size() && m_tokens[index].kind == TokenKind::Word &&
               equalIgnoringCase(m_tokens[index].text, word);
    };
    if (isWord(1, "gas"))
        return isWord(2, "price") || isWord(2, "cost");
    return isWord(1, "price") || isWord(1, "balance") || isWord(1, "gain") ||
           std::any_of(kMeasures.begin(), kMeasures.end(),
                       [&](const MeasureWords &entry) { return isWord(1, entry.first); });
}

Result<Share> Grammar::share()
{
    if (take("all"))
        return All{};
    SHEAF_TRY(first, number());
    if (nextIs(TokenKind::PercentSign, "%"))
        return percentFrom(std::move(first));
    SHEAF_TRY(symbol, unit());
    return Money{std::move(first), std::move(symbol)};
}

/// The parts joined by one word: one alone as it is; a part that is joined by the same word gives its own parts.
template <typename Joined> static Condition join(std::vector<Condition> parts)
{
    if (parts.size() == 1)
        return std::move(parts.front());
    Joined joined;
    for (Condition &part : parts) {
        if (Joined *inner = std::get_if<Joined>(&part.node))
            std::move(inner->parts.begin(), inner->parts.end(), std::back_inserter(joined.parts));
        else
            joined.parts.push_back(std::move(part));
    }
    return Condition{std::move(joined)};
}

Result<Condition> Grammar::condition()
{
    std::vector<Condition> parts;
    do {
        SHEAF_TRY(part, conjunction());
        parts.push_back(std::move(part));
    } while (take("or"));
    return join<AnyOf>(std::move(parts));
}

Result<Condition> Grammar::conjunction()
{
    std::vector<Condition> parts;
    do {
        SHEAF_TRY(part, atom());
        parts.push_back(std::move(part));
    } while (take("and"));
    return join<AllOf>(std::move(parts));
}

Result<Condition> Grammar::atom()
{
    if (nextIs(TokenKind::Open, "(")) {
        if (m_depth == kMaxNesting)
            return fail(SHEAF_SAYS("Phrases", "parentheses are nested too deeply"));
        skip();
        ++m_depth;
        SHEAF_TRY(inner, condition());
        --m_depth;
        if (!nextIs(TokenKind::Close, ")"))
            return fail();
        skip();
        return inner;
    }
    if (take("compounding")) {
        SHEAF_CHECK(need({"is", "worth", "it"}));
        return Condition{CompoundingIsWorthIt{}};
    }
    SHEAF_TRY(compared, comparison());
    return Condition{std::move(compared)};
}

Result<Comparison> Grammar::comparison()
{
    SHEAF_TRY(left, quantity());
    SHEAF_TRY(how, verb(left));
    SHEAF_TRY(right, amount(AmountUse::Compared));
    return Comparison{std::move(left), how, std::move(right)};
}

/// Either number of the verb is read; the one that agrees is asked for.
Result<Verb> Grammar::verb(const Quantity &quantity)
{
    const bool plural = isPlural(quantity);
    const auto takeVerb = [&](std::string_view singular, std::string_view pluralForm) {
        if (at(plural ? singular : pluralForm)) {
            skip();
            return true;
        }
        return take(plural ? pluralForm : singular);
    };
    if (takeVerb("exceeds", "exceed"))
        return Verb::Exceeds;
    if (takeVerb("is", "are")) {
        if (take("above"))
            return Verb::IsAbove;
        SHEAF_CHECK(need({"below"}));
        return Verb::IsBelow;
    }
    if (takeVerb("rises", "rise")) {
        SHEAF_CHECK(need({"above"}));
        return Verb::RisesAbove;
    }
    if (takeVerb("falls", "fall")) {
        SHEAF_CHECK(need({"below"}));
        return Verb::FallsBelow;
    }
    return fail();
}

} // namespace sheaf::rules
