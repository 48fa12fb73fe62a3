// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/evaluator.h"

#include "rules/sentence_printer.h"
#include "yield/compounding.h"
#include "yield/rates.h"

#include <algorithm>
#include <cmath>

namespace sheaf::rules {

namespace {

tl::unexpected<Error> mismatch(Phrase what)
{
    return failure(ErrorCode::InvalidInput,
                   phrase(SHEAF_SAYS("Phrases", "%1 can't be compared with that"), std::move(what)));
}

bool sameReading(const Reading &a, const Reading &b) { return a.label == b.label && a.value == b.value; }

/// A year's rate of everything that a position earns; what compounds by itself as it would be after a year.
double yearly(const protocols::Position &position, bool compounded)
{
    double sum = 0;
    for (const auto &rate : position.rates) {
        const auto apy = yield::aprToApyContinuous(rate.value.apr);
        sum += compounded && rate.value.compounds && apy ? *apy : rate.value.apr;
    }
    return sum;
}

contracts::Origin originOf(const protocols::Position &position, const ChainView &view)
{
    if (!position.legs.empty())
        return position.legs.front().amount.origin;
    return {position.protocolName, position.chain, view.snapshot.block,
            fromUnixSeconds(static_cast<std::int64_t>(view.snapshot.block.timestamp)), contracts::Trust::OnChain};
}

Decimal borrowedUsd(const portfolio::ValuedPosition &valued, bool &complete)
{
    Decimal total;
    for (std::size_t i = 0; i < valued.position.legs.size(); ++i) {
        if (valued.position.legs[i].kind != protocols::LegKind::Borrowed)
            continue;
        const auto value = i < valued.legs.size() ? valued.legs[i].valueUsd : std::nullopt;
        complete = complete && value.has_value();
        total = total.plus(value.value_or(Decimal())).value_or(total);
    }
    return total;
}

/// `%1: %2, which is more than %3`
const char *comparisonSource(bool above, bool holds)
{
    if (above)
        return holds ? SHEAF_SAYS("Phrases", "%1: %2, which is more than %3")
                     : SHEAF_SAYS("Phrases", "%1: %2, which is not more than %3");
    return holds ? SHEAF_SAYS("Phrases", "%1: %2, which is less than %3")
                 : SHEAF_SAYS("Phrases", "%1: %2, which is not less than %3");
}

/// An amount as the sentence has it; a plain number of something as one, so that it is read in the person's way.
PhraseArgument amountArgument(const Amount &amount)
{
    const std::string text = print(amount);
    if (amount.terms.size() != 1)
        return text;
    PhraseNumber number;
    if (const auto *money = std::get_if<Money>(&amount.terms.front()))
        number = {money->number.text(), text.substr(std::min(text.size(), money->number.text().size() + 1))};
    else if (const auto *plain = std::get_if<PlainNumber>(&amount.terms.front()))
        number = {plain->number.text(), {}};
    else if (const auto *percent = std::get_if<Percent>(&amount.terms.front()))
        number = {percent->number.text(), "%"};
    if (number.decimal.empty() || number.english() != text)
        return text;
    return number;
}

PhraseNumber usdOf(const Decimal &value, unsigned places) { return {value.toFixed(places), "USD"}; }

PhraseNumber numberOf(const Decimal &value) { return {value.toFixed(4), {}}; }

Phrase joinedPhrase(const Phrase &first, const Phrase &second, bool all)
{
    return phrase(all ? SHEAF_SAYS("Phrases", "%1, and %2") : SHEAF_SAYS("Phrases", "%1, nor %2"), first, second);
}

Phrase cannotBeHad(const std::string &what, const Error &error)
{
    return phrase(SHEAF_SAYS("Phrases", "%1 can't be had: %2"), what, error.said());
}

} // namespace

void Evaluator::note(std::string label, std::string value, std::string unit, contracts::Origin origin)
{
    Reading reading{std::move(label), std::move(value), std::move(unit), std::move(origin)};
    if (std::none_of(m_readings.begin(), m_readings.end(),
                     [&reading](const Reading &one) { return sameReading(one, reading); }))
        m_readings.push_back(std::move(reading));
}

Result<const ChainView *> Evaluator::view(ethereum::ChainId chain) const
{
    const auto found = m_situation.chains.find(chain);
    if (found == m_situation.chains.end())
        return failure(ErrorCode::Internal,
                       phrase(SHEAF_SAYS("Phrases", "chain %1 was not read"), std::to_string(chain.value())));
    return &found->second;
}

Result<portfolio::ValuedPosition> Evaluator::position(const Place &place) const
{
    SHEAF_TRY(resolved, m_situation.resolver->place(place));
    SHEAF_TRY(chain, view(resolved.chain));
    std::vector<const portfolio::ValuedPosition *> found;
    for (const portfolio::ValuedPosition &valued : chain->snapshot.positions)
        if (valued.position.account == m_situation.account && Resolver::matches(resolved, valued.position))
            found.push_back(&valued);
    if (found.size() > 1)
        return failure(
            ErrorCode::InvalidInput,
            phrase(SHEAF_SAYS("Phrases", "you have several positions '%1'; name the one meant"), print(place)));
    if (!found.empty() && !found.front()->position.problem.empty())
        return failure(ErrorCode::Rpc, phrase(SHEAF_SAYS("Phrases", "%1 can't be read: %2"), print(place),
                                              Phrase(found.front()->position.problem)));
    if (!found.empty())
        return *found.front();
    for (const portfolio::Problem &problem : chain->snapshot.problems)
        if (problem.what.starts_with(resolved.protocol->name()))
            return failure(inContext(problem.error, problem.what));
    return failure(ErrorCode::NotFound, phrase(SHEAF_SAYS("Phrases", "you have no position '%1'"), print(place)));
}

Task<Verdict> Evaluator::evaluate(Condition condition)
{
    if (const auto *comparison = std::get_if<Comparison>(&condition.node)) {
        auto verdict = co_await compare(*comparison);
        co_return verdict;
    }
    if (const auto *all = std::get_if<AllOf>(&condition.node)) {
        auto verdict = co_await join(all->parts, true);
        co_return verdict;
    }
    if (const auto *any = std::get_if<AnyOf>(&condition.node)) {
        auto verdict = co_await join(any->parts, false);
        co_return verdict;
    }
    auto verdict = co_await worthIt();
    co_return verdict;
}

/// `and` is decided by its first no, `or` by its first yes, whatever else could not be read; otherwise what is unknown
/// makes the whole unknown.
Task<Verdict> Evaluator::join(std::vector<Condition> parts, bool all)
{
    const Truth decisive = all ? Truth::No : Truth::Yes;
    Verdict joined{all ? Truth::Yes : Truth::No, {}};
    for (const Condition &part : parts) {
        Verdict verdict = co_await evaluate(part);
        if (verdict.truth == decisive)
            co_return verdict;
        if (verdict.truth == Truth::Unknown && joined.truth != Truth::Unknown)
            joined = {Truth::Unknown, {}};
        if (verdict.truth != joined.truth)
            continue;
        if (joined.reason.isEmpty())
            joined.reason = verdict.reason;
        else
            joined.reason = joinedPhrase(joined.reason, verdict.reason, all);
    }
    co_return joined;
}

Task<Verdict> Evaluator::compare(Comparison comparison)
{
    auto left = co_await read(comparison.quantity);
    if (!left)
        co_return Verdict{Truth::Unknown, cannotBeHad(print(comparison.quantity), left.error())};
    auto right = co_await sum(comparison.amount, *left);
    if (!right)
        co_return Verdict{Truth::Unknown, cannotBeHad(print(comparison.amount), right.error())};
    const bool above =
        comparison.verb == Verb::Exceeds || comparison.verb == Verb::IsAbove || comparison.verb == Verb::RisesAbove;
    const bool holds = above ? left->value > *right : left->value < *right;
    PhraseArgument limit = amountArgument(comparison.amount);
    if (std::any_of(comparison.amount.terms.begin(), comparison.amount.terms.end(),
                    [](const AmountTerm &one) { return std::holds_alternative<Multiple>(one); }))
        limit = phrase(SHEAF_SAYS("Phrases", "%1 (%2)"), limit, numberOf(*right));
    const Decimal factor = left->kind == Kind::Fraction ? Decimal::fromInteger(100) : Decimal::fromInteger(1);
    PhraseNumber value = numberOf(left->value.times(factor).value_or(left->value));
    if (left->kind == Kind::Usd)
        value.unit = "USD";
    if (left->kind == Kind::Fraction)
        value.unit = "%";
    if (left->kind == Kind::Token)
        value.unit = left->token->info.symbol;
    Phrase said = phrase(comparisonSource(above, holds), print(comparison.quantity), value, limit);
    co_return Verdict{holds ? Truth::Yes : Truth::No, std::move(said)};
}

/// maths: pending reward at least √(2cP) + 4c/3, c the cost of a run and P what the position is worth.
Task<Verdict> Evaluator::worthIt()
{
    if (!m_situation.compounded)
        co_return Verdict{Truth::Unknown, SHEAF_SAYS("Phrases", "nothing in the sentence compounds or harvests")};
    const std::string name = print(*m_situation.compounded);
    const auto found = position(*m_situation.compounded);
    if (!found)
        co_return Verdict{Truth::Unknown, found.error().said()};
    if (!found->valueUsd || !found->rewardUsd)
        co_return Verdict{Truth::Unknown, phrase(SHEAF_SAYS("Phrases", "%1 or its rewards have no price now"), name)};
    if (found->rewardUsd->isZero())
        co_return Verdict{Truth::No, phrase(SHEAF_SAYS("Phrases", "%1 has no rewards to bring in"), name)};
    const auto cost = co_await m_situation.runCost();
    if (!cost)
        co_return Verdict{Truth::Unknown,
                          phrase(SHEAF_SAYS("Phrases", "what a run costs can't be had: %1"), cost.error().said())};
    const auto threshold = yield::compoundThreshold(found->valueUsd->toDouble(), cost->usd.toDouble());
    const auto exact = threshold ? Decimal::fromDouble(*threshold) : std::nullopt;
    if (!exact)
        co_return Verdict{Truth::Unknown, phrase(SHEAF_SAYS("Phrases", "the threshold of %1 can't be computed"), name)};
    const auto view = this->view(found->position.chain);
    const contracts::Origin origin = originOf(found->position, **view);
    note("rewards of " + name, found->rewardUsd->toString(), "USD", origin);
    note("value of " + name, found->valueUsd->toString(), "USD", origin);
    note("gas cost", cost->usd.toString(), "USD", cost->origin);
    note("worth compounding from", exact->toString(), "USD", cost->origin);
    const bool holds = *found->rewardUsd >= *exact;
    Phrase said =
        phrase(SHEAF_SAYS("Phrases", "rewards of %1 on %2 at %3 of fees: compounding is worth it from %4 on"),
               usdOf(*found->rewardUsd, 2), usdOf(*found->valueUsd, 2), usdOf(cost->usd, 4), usdOf(*exact, 2));
    co_return Verdict{holds ? Truth::Yes : Truth::No, std::move(said)};
}

Task<Result<Decimal>> Evaluator::price(ethereum::TokenId token)
{
    SHEAF_CO_TRY(chain, view(token.chain));
    SHEAF_CO_TRY(figure, co_await chain->context.prices->price(token));
    const chains::TokenSpec *spec = m_situation.registry->token(token);
    note("price of " + (spec != nullptr ? spec->info.symbol : token.address.shortened()), figure.value.toString(),
         "USD", figure.origin);
    co_return figure.value;
}

Task<Result<Evaluator::Number>> Evaluator::readPrice(PriceQuantity quantity)
{
    SHEAF_CO_TRY(token, m_situation.resolver->token(m_situation.acting, quantity.token));
    SHEAF_CO_TRY(value, co_await price(token->info.id));
    if (quantity.in.empty())
        co_return Number{value, Kind::Usd, nullptr};
    SHEAF_CO_TRY(other, m_situation.resolver->token(m_situation.acting, quantity.in));
    SHEAF_CO_TRY(otherValue, co_await price(other->info.id));
    const auto ratio = value.dividedBy(otherValue);
    if (!ratio)
        co_return failure(ErrorCode::Overflow, phrase(SHEAF_SAYS("Phrases", "%1 is worth nothing"), quantity.in));
    co_return Number{*ratio, Kind::Token, other};
}

Task<Result<Evaluator::Number>> Evaluator::readGasPrice(GasPriceQuantity quantity)
{
    SHEAF_CO_TRY(id, m_situation.resolver->chain(quantity.chain, m_situation.acting));
    SHEAF_CO_TRY(chain, view(id));
    ethereum::Eip1559Transaction draft;
    draft.chainId = id;
    draft.gasLimit = ethereum::Gas(21'000); // of a bare transfer: the price of a unit does not depend on it
    draft.to = m_situation.account;
    std::vector<ethereum::Transaction> drafts;
    drafts.emplace_back(draft);
    SHEAF_CO_TRY(quotes, co_await chain->chain->quote(std::move(drafts), chain->snapshot.block));
    const auto total = quotes.front().baseFeePerGas.value().plus(quotes.front().maxPriorityFeePerGas.value());
    const auto gwei = total ? Decimal::fromUnits(*total, 9) : std::nullopt;
    if (!gwei)
        co_return failure(ErrorCode::Overflow, SHEAF_SAYS("Phrases", "the gas price does not fit"));
    note(print(Quantity(quantity)), gwei->toString(), "gwei", chain->context.reader->origin("fee market"));
    co_return Number{*gwei, Kind::Gwei, nullptr};
}

Result<Evaluator::Number> Evaluator::readPlace(const PlaceQuantity &quantity)
{
    SHEAF_TRY(found, position(quantity.place));
    SHEAF_TRY(chain, view(found.position.chain));
    const std::string label = print(Quantity(quantity));
    const contracts::Origin origin = originOf(found.position, *chain);
    const auto usdOf = [&](const std::optional<Decimal> &value) -> Result<Number> {
        if (!value)
            return failure(ErrorCode::NotFound, SHEAF_SAYS("Phrases", "a part of it has no price now"));
        note(label, value->toString(), "USD", origin);
        return Number{*value, Kind::Usd, nullptr};
    };
    switch (quantity.measure) {
    case Measure::Rewards:
        return usdOf(found.rewardUsd);
    case Measure::Value:
        return usdOf(found.valueUsd);
    case Measure::Debt: {
        bool complete = true;
        const Decimal debt = borrowedUsd(found, complete);
        return usdOf(complete ? std::optional(debt) : std::nullopt);
    }
    case Measure::Apr:
    case Measure::Apy: {
        if (found.position.rates.empty())
            return failure(ErrorCode::NotFound, SHEAF_SAYS("Phrases", "it has no rate that can be measured now"));
        const auto rate = Decimal::fromDouble(std::max(0.0, yearly(found.position, quantity.measure == Measure::Apy)));
        if (!rate)
            return failure(ErrorCode::Overflow, SHEAF_SAYS("Phrases", "its rate is no number"));
        note(label, rate->times(Decimal::fromInteger(100)).value_or(*rate).toString(), "%",
             found.position.rates.front().origin);
        return Number{*rate, Kind::Fraction, nullptr};
    }
    case Measure::HealthFactor:
        if (!found.position.healthFactor)
            return failure(ErrorCode::NotFound, SHEAF_SAYS("Phrases", "it has no debt, and so no health factor"));
        note(label, found.position.healthFactor->value.toString(), "", found.position.healthFactor->origin);
        return Number{found.position.healthFactor->value, Kind::Plain, nullptr};
    case Measure::ImpermanentLoss:
    case Measure::DistanceToRange:
        break;
    }
    return failure(ErrorCode::Unsupported, SHEAF_SAYS("Phrases", "rules can't read it yet"));
}

Result<Evaluator::Number> Evaluator::readBalance(const BalanceQuantity &quantity)
{
    SHEAF_TRY(id, m_situation.resolver->chain(quantity.chain, m_situation.acting));
    SHEAF_TRY(token, m_situation.resolver->token(id, quantity.token));
    SHEAF_TRY(chain, view(id));
    for (const portfolio::Balance &balance : chain->snapshot.balances) {
        if (balance.account != m_situation.account || balance.token.id != token->info.id)
            continue;
        const auto value = Decimal::fromUnits(balance.amount.value, balance.token.decimals);
        if (!value)
            return failure(ErrorCode::Overflow, SHEAF_SAYS("Phrases", "the balance does not fit"));
        note(print(Quantity(quantity)), value->toString(), balance.token.symbol, balance.amount.origin);
        return Number{*value, Kind::Token, token};
    }
    for (const portfolio::Problem &problem : chain->snapshot.problems)
        if (problem.what.find(token->info.symbol) != std::string::npos)
            return failure(inContext(problem.error, problem.what));
    note(print(Quantity(quantity)), "0", token->info.symbol, chain->context.reader->origin(token->info.symbol));
    return Number{Decimal(), Kind::Token, token}; // a token that the account has none of is not listed
}

Task<Result<Evaluator::Number>> Evaluator::read(Quantity quantity)
{
    if (const auto *place = std::get_if<PlaceQuantity>(&quantity))
        co_return readPlace(*place);
    if (const auto *balance = std::get_if<BalanceQuantity>(&quantity))
        co_return readBalance(*balance);
    if (const auto *priced = std::get_if<PriceQuantity>(&quantity)) {
        auto number = co_await readPrice(*priced);
        co_return number;
    }
    if (const auto *gas = std::get_if<GasPriceQuantity>(&quantity)) {
        auto number = co_await readGasPrice(*gas);
        co_return number;
    }
    if (std::holds_alternative<GasCostQuantity>(quantity)) {
        SHEAF_CO_TRY(cost, co_await m_situation.runCost());
        note("gas cost", cost.usd.toString(), "USD", cost.origin);
        co_return Number{cost.usd, Kind::Usd, nullptr};
    }
    co_return failure(ErrorCode::Unsupported,
                      phrase(SHEAF_SAYS("Phrases", "rules can't read '%1' yet"), print(quantity)));
}

Task<Result<Decimal>> Evaluator::converted(Number number, Number like)
{
    if (number.kind == like.kind && (number.kind != Kind::Token || number.token == like.token))
        co_return number.value;
    const bool fromMoney = number.kind == Kind::Usd || number.kind == Kind::Token;
    const bool toMoney = like.kind == Kind::Usd || like.kind == Kind::Token;
    if (!fromMoney || !toMoney)
        co_return mismatch(SHEAF_SAYS("Phrases", "the quantity"));
    Decimal inUsd = number.value;
    if (number.kind == Kind::Token) {
        SHEAF_CO_TRY(rate, co_await price(number.token->info.id));
        const auto product = number.value.times(rate);
        if (!product)
            co_return failure(ErrorCode::Overflow, SHEAF_SAYS("Phrases", "the amount does not fit"));
        inUsd = *product;
    }
    if (like.kind == Kind::Usd)
        co_return inUsd;
    SHEAF_CO_TRY(rate, co_await price(like.token->info.id));
    const auto quotient = inUsd.dividedBy(rate);
    if (!quotient)
        co_return failure(ErrorCode::Overflow,
                          phrase(SHEAF_SAYS("Phrases", "%1 is worth nothing"), like.token->info.symbol));
    co_return *quotient;
}

Task<Result<Decimal>> Evaluator::term(AmountTerm term, Number like)
{
    Number number;
    std::optional<Decimal> factor;
    if (const auto *money = std::get_if<Money>(&term)) {
        number.value = money->number.value();
        switch (money->unit.kind) {
        case UnitKind::Usd:
            number.kind = Kind::Usd;
            break;
        case UnitKind::Gwei:
            number.kind = Kind::Gwei;
            break;
        case UnitKind::Fiat:
            co_return failure(
                ErrorCode::Unsupported,
                phrase(SHEAF_SAYS("Phrases", "amounts in %1 are not supported yet; use USD"), money->unit.symbol));
        case UnitKind::Token: {
            SHEAF_CO_TRY(token, m_situation.resolver->token(m_situation.acting, money->unit.symbol));
            number.kind = Kind::Token;
            number.token = token;
            break;
        }
        }
    } else if (const auto *plain = std::get_if<PlainNumber>(&term)) {
        number.value = plain->number.value();
    } else if (const auto *percent = std::get_if<Percent>(&term)) {
        number.kind = Kind::Fraction;
        number.value = percent->number.value();
        factor = Decimal::parse("0.01").value();
    } else if (const auto *portion = std::get_if<Portion>(&term)) {
        SHEAF_CO_TRY(whole, co_await read(portion->of));
        number = whole;
        const auto share = portion->percent.number.value().times(Decimal::parse("0.01").value());
        factor = share.value_or(Decimal());
    } else if (const auto *multiple = std::get_if<Multiple>(&term)) {
        SHEAF_CO_TRY(whole, co_await read(multiple->of));
        number = whole;
        if (multiple->times)
            factor = multiple->times->value();
    } else {
        co_return mismatch(SHEAF_SAYS("Phrases", "a length of time"));
    }
    const auto scaled = factor ? number.value.times(*factor) : std::optional(number.value);
    if (!scaled)
        co_return failure(ErrorCode::Overflow, SHEAF_SAYS("Phrases", "the amount does not fit"));
    number.value = *scaled;
    auto value = co_await converted(number, like);
    co_return value;
}

Task<Result<Decimal>> Evaluator::sum(Amount amount, Number like)
{
    Decimal total;
    for (const AmountTerm &one : amount.terms) {
        SHEAF_CO_TRY(value, co_await term(one, like));
        const auto next = total.plus(value);
        if (!next)
            co_return failure(ErrorCode::Overflow, SHEAF_SAYS("Phrases", "the amount does not fit"));
        total = *next;
    }
    co_return total;
}

Task<Result<Decimal>> Evaluator::usd(Amount amount)
{
    const Number inUsd{Decimal(), Kind::Usd, nullptr};
    auto value = co_await sum(std::move(amount), inUsd);
    co_return value;
}

Task<Result<Uint256>> Evaluator::tokenUnits(Amount amount, const chains::TokenSpec *token)
{
    const Number inToken{Decimal(), Kind::Token, token};
    SHEAF_CO_TRY(value, co_await sum(std::move(amount), inToken));
    const auto units = value.toUnits(token->info.decimals);
    if (!units)
        co_return failure(ErrorCode::Overflow, SHEAF_SAYS("Phrases", "the amount does not fit"));
    co_return *units;
}

} // namespace sheaf::rules
