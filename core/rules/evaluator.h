// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/portfolio.h"
#include "rules/resolver.h"
#include "rules/rule.h"

#include <functional>
#include <map>

namespace sheaf::rules {

/// One chain as a rule sees it: everything at one block.
struct ChainView
{
    protocols::Context context;
    portfolio::ChainSnapshot snapshot;
    std::shared_ptr<chains::Chain> chain;
};

/// What a run of the rule would cost in fees, in USD.
struct RunCost
{
    Decimal usd;
    contracts::Origin origin;
};

/// What one evaluation reads.
struct Situation
{
    const chains::Registry *registry = nullptr;
    const Resolver *resolver = nullptr;
    ethereum::Address account;
    ethereum::ChainId acting;
    std::map<ethereum::ChainId, ChainView> chains;
    std::optional<Place> compounded; ///< what `compounding is worth it` is about
    /// Makes and simulates the plan; asked at most once, and only where a condition needs it.
    std::function<Task<Result<RunCost>>()> runCost;
};

/// Yes, no, or that it can't be known: then nothing is done.
enum class Truth { No, Yes, Unknown };

struct Verdict
{
    Truth truth = Truth::Unknown;
    Phrase reason; ///< for a person, with the numbers: `rewards … are 12.40 USD, which does not exceed 25 USD`
};

/// Evaluates the conditions of one sentence, and keeps what it read on the way.
class Evaluator final
{
public:
    explicit Evaluator(Situation situation) : m_situation(std::move(situation)) {}

    Task<Verdict> evaluate(Condition condition);
    /// An amount in USD: of gas, for the limits. What can't be had is the error of its source.
    Task<Result<Decimal>> usd(Amount amount);
    /// An amount of a token on a chain, in its smallest unit.
    Task<Result<Uint256>> tokenUnits(Amount amount, const chains::TokenSpec *token);

    const std::vector<Reading> &readings() const { return m_readings; }
    const Situation &situation() const { return m_situation; }
    /// The account's position of a place; NotFound where it has none.
    Result<portfolio::ValuedPosition> position(const Place &place) const;

private:
    /// What a number counts. Money compares with money through prices; everything else with its own kind alone.
    enum class Kind { Usd, Token, Fraction, Plain, Gwei };
    struct Number
    {
        Decimal value;
        Kind kind = Kind::Plain;
        const chains::TokenSpec *token = nullptr; ///< of Kind::Token
    };

    Task<Verdict> compare(Comparison comparison);
    Task<Verdict> worthIt();
    Task<Verdict> join(std::vector<Condition> parts, bool all);

    Task<Result<Number>> read(Quantity quantity);
    Task<Result<Number>> readPrice(PriceQuantity quantity);
    Task<Result<Number>> readGasPrice(GasPriceQuantity quantity);
    Result<Number> readPlace(const PlaceQuantity &quantity);
    Result<Number> readBalance(const BalanceQuantity &quantity);

    Task<Result<Decimal>> term(AmountTerm term, Number like);
    Task<Result<Decimal>> sum(Amount amount, Number like);
    /// `number` in what `like` counts.
    Task<Result<Decimal>> converted(Number number, Number like);
    Task<Result<Decimal>> price(ethereum::TokenId token);
    Result<const ChainView *> view(ethereum::ChainId chain) const;
    void note(std::string label, std::string value, std::string unit, contracts::Origin origin);

    Situation m_situation;
    std::vector<Reading> m_readings;
};

} // namespace sheaf::rules
