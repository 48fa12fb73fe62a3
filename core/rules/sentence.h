// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// What a harvest rule says, as data. The sentence is what is stored; these structs are derived from it by
/// sentence_parser.h and written back by sentence_printer.h. A name that was not said is an empty string. Names keep
/// the case they were written in, and whoever resolves them compares without regard to case.
namespace sheaf::rules {

/// An exact number, with the digits it was written with: `0.20` stays `0.20`.
class Number final
{
public:
    /// 0.
    Number() : m_text("0") {}
    /// Digits, with a point and up to 18 more digits if wanted. Leading zeros go; zeros at the end stay.
    static Result<Number> parse(std::string_view text);

    const std::string &text() const { return m_text; }
    const Decimal &value() const { return m_value; }

    friend bool operator==(const Number &, const Number &) = default;

private:
    std::string m_text;
    Decimal m_value;
};

enum class TimeUnit { Minute, Hour, Day, Week, Month };

/// A length of time: `30 days`. A month is a month of the calendar.
struct Span
{
    std::uint32_t count = 1; ///< 1 to 9999
    TimeUnit unit = TimeUnit::Day;
    friend bool operator==(const Span &, const Span &) = default;
};

/// `monday and friday`: at least one, each once, from Monday on.
struct Weekdays
{
    std::vector<std::chrono::weekday> days;
    friend bool operator==(const Weekdays &, const Weekdays &) = default;
};

struct TimeOfDay
{
    std::uint8_t hour = 0;   ///< 0 to 23
    std::uint8_t minute = 0; ///< 0 to 59
    friend bool operator==(const TimeOfDay &, const TimeOfDay &) = default;
};

/// Where money is: `Aave USDC on Base`.
struct Place
{
    std::string protocol;
    std::string asset; ///< a token (`USDC`) or a pool (`WETH/USDC`); may be empty
    std::string chain; ///< may be empty
    friend bool operator==(const Place &, const Place &) = default;
};

// Quantities: what can be read, at one block for each chain.

enum class Measure { Rewards, Value, Apr, Apy, HealthFactor, Debt, ImpermanentLoss, DistanceToRange };

/// `rewards of Aave USDC on Base`
struct PlaceQuantity
{
    Measure measure = Measure::Rewards;
    Place place;
    friend bool operator==(const PlaceQuantity &, const PlaceQuantity &) = default;
};

/// `price of WETH`, in USD, or `price of WETH in USDC`
struct PriceQuantity
{
    std::string token;
    std::string in; ///< a token; empty: USD
    friend bool operator==(const PriceQuantity &, const PriceQuantity &) = default;
};

/// `balance of USDC on Base`
struct BalanceQuantity
{
    std::string token;
    std::string chain; ///< may be empty
    friend bool operator==(const BalanceQuantity &, const BalanceQuantity &) = default;
};

/// `gas price on Base`
struct GasPriceQuantity
{
    std::string chain; ///< empty: of the chain that the rule acts on
    friend bool operator==(const GasPriceQuantity &, const GasPriceQuantity &) = default;
};

/// `gas cost`: what this run would pay in fees, L2 and L1 parts together.
struct GasCostQuantity
{
    friend bool operator==(const GasCostQuantity &, const GasCostQuantity &) = default;
};

/// `gain from moving Morpho USDC on Base to Aave USDC on Base over 30 days`, after all costs
struct GainQuantity
{
    Place from;
    Place to;
    Span over;
    friend bool operator==(const GainQuantity &, const GainQuantity &) = default;
};

using Quantity =
    std::variant<PlaceQuantity, PriceQuantity, BalanceQuantity, GasPriceQuantity, GasCostQuantity, GainQuantity>;

// Amounts.

enum class UnitKind {
    Usd,
    Fiat, ///< another currency, by its ISO 4217 code
    Gwei,
    Token, ///< a token or a chain's own coin, by its symbol
};

struct Unit
{
    UnitKind kind = UnitKind::Usd;
    std::string symbol; ///< `EUR` of a Fiat (upper case), `USDC` of a Token; empty otherwise
    friend bool operator==(const Unit &, const Unit &) = default;
};

/// `25 USD`, `0.5 WETH`, `2 gwei`
struct Money
{
    Number number;
    Unit unit;
    friend bool operator==(const Money &, const Money &) = default;
};

/// `1.35`: in comparisons alone, for quantities without a unit
struct PlainNumber
{
    Number number;
    friend bool operator==(const PlainNumber &, const PlainNumber &) = default;
};

/// `0.5%`: the number is 0.5
struct Percent
{
    Number number;
    friend bool operator==(const Percent &, const Percent &) = default;
};

/// `10% of balance of USDC on Base`
struct Portion
{
    Percent percent;
    Quantity of;
    friend bool operator==(const Portion &, const Portion &) = default;
};

/// `3 times gas cost`, or `gas cost` where `times` is absent
struct Multiple
{
    std::optional<Number> times;
    Quantity of;
    friend bool operator==(const Multiple &, const Multiple &) = default;
};

using AmountTerm = std::variant<Money, PlainNumber, Percent, Span, Portion, Multiple>;

/// The sum of its terms (`gas cost plus 5 USD`); at least one. PlainNumber, Percent and Span can only be the last; the
/// grammar takes sums and comparisons of what does not go together, and whoever evaluates refuses them.
struct Amount
{
    std::vector<AmountTerm> terms;
    friend bool operator==(const Amount &, const Amount &) = default;
};

/// `all`
struct All
{
    friend bool operator==(const All &, const All &) = default;
};

using Share = std::variant<All, Percent, Money>;

// Conditions.

enum class Verb {
    Exceeds,
    IsAbove,
    IsBelow,
    RisesAbove, ///< is above now, and was not at the evaluation before
    FallsBelow, ///< is below now, and was not at the evaluation before
};

/// Strict in every verb: equal is neither above nor below.
struct Comparison
{
    Quantity quantity;
    Verb verb = Verb::Exceeds;
    Amount amount;
    friend bool operator==(const Comparison &, const Comparison &) = default;
};

/// `compounding is worth it`, of the place that the rule's first action compounds or harvests
struct CompoundingIsWorthIt
{
    friend bool operator==(const CompoundingIsWorthIt &, const CompoundingIsWorthIt &) = default;
};

struct Condition;

/// Joined by `and`: two parts or more, none of them an AllOf.
struct AllOf
{
    std::vector<Condition> parts;
    friend bool operator==(const AllOf &a, const AllOf &b);
};

/// Joined by `or`: two parts or more, none of them an AnyOf.
struct AnyOf
{
    std::vector<Condition> parts;
    friend bool operator==(const AnyOf &a, const AnyOf &b);
};

struct Condition
{
    std::variant<Comparison, CompoundingIsWorthIt, AllOf, AnyOf> node;
    friend bool operator==(const Condition &a, const Condition &b);
};

// Triggers.

/// `every week`, `every monday and friday at 09:00`
struct Every
{
    std::variant<Span, Weekdays> period;
    std::optional<TimeOfDay> at; ///< never with minutes or hours
    friend bool operator==(const Every &, const Every &) = default;
};

/// `on the 1st and 15th of the month`: 1 to 31, ascending, each once; in a shorter month, its last day instead
struct DaysOfMonth
{
    std::vector<std::uint8_t> days;
    friend bool operator==(const DaysOfMonth &, const DaysOfMonth &) = default;
};

/// `on 2027-01-31`, or on days of every month
struct OnDates
{
    std::variant<DaysOfMonth, std::chrono::year_month_day> dates;
    friend bool operator==(const OnDates &, const OnDates &) = default;
};

/// `when …` or `whenever …`
struct When
{
    Condition condition;
    bool ever = false; ///< said as `whenever`
    friend bool operator==(const When &, const When &) = default;
};

using Trigger = std::variant<Every, OnDates, When>;

// Actions.

/// `compound Aave USDC on Base`
struct Compound
{
    Place place;
    friend bool operator==(const Compound &, const Compound &) = default;
};

/// `harvest Uniswap WETH/USDC on Arbitrum into Aave USDC on Arbitrum`
struct Harvest
{
    Place place;
    std::optional<Place> into;
    friend bool operator==(const Harvest &, const Harvest &) = default;
};

/// `claim Aave USDC on Base`
struct Claim
{
    Place place;
    friend bool operator==(const Claim &, const Claim &) = default;
};

/// `send 50 USDC to mum on Base`
struct Send
{
    Amount amount;
    std::string recipient; ///< a name of the address book
    std::string chain;     ///< may be empty
    friend bool operator==(const Send &, const Send &) = default;
};

/// `deposit 100 USDC into Aave USDC on Base`
struct Deposit
{
    Amount amount;
    Place into;
    friend bool operator==(const Deposit &, const Deposit &) = default;
};

/// `withdraw 20% from Aave USDC on Base`
struct Withdraw
{
    Share share;
    Place from;
    friend bool operator==(const Withdraw &, const Withdraw &) = default;
};

/// `move 50% from Morpho USDC on Base to Aave USDC on Base`; without a share, all of it
struct Move
{
    std::optional<Share> share;
    Place from;
    Place to;
    friend bool operator==(const Move &, const Move &) = default;
};

/// `move Aave USDC on Base to the best pool for USDC`
struct MoveToBest
{
    Place from;
    std::string token;
    friend bool operator==(const MoveToBest &, const MoveToBest &) = default;
};

/// `repay 20% of the debt of Aave on Optimism from USDC`
struct Repay
{
    Share share;
    Place debtOf;
    std::string from; ///< a token
    friend bool operator==(const Repay &, const Repay &) = default;
};

/// `buy 10 USD of WETH with USDC on Base`
struct Buy
{
    Amount amount;
    std::string token;
    std::string with;  ///< a token
    std::string chain; ///< may be empty
    friend bool operator==(const Buy &, const Buy &) = default;
};

/// `bridge 100 USDC to Optimism`
struct Bridge
{
    Amount amount;
    std::string chain;
    friend bool operator==(const Bridge &, const Bridge &) = default;
};

/// `tell me`
struct TellMe
{
    friend bool operator==(const TellMe &, const TellMe &) = default;
};

using Action =
    std::variant<Compound, Harvest, Claim, Send, Deposit, Withdraw, Move, MoveToBest, Repay, Buy, Bridge, TellMe>;

// Clauses. Each is said at most once in a sentence; SpendAtMost and RunsAtMost once for each unit of time.

/// `if …`, checked at the moment of acting
struct OnlyIf
{
    Condition condition;
    friend bool operator==(const OnlyIf &, const OnlyIf &) = default;
};

/// `at most 0.20 USD of gas a run`
struct GasAtMost
{
    Amount amount;
    friend bool operator==(const GasAtMost &, const GasAtMost &) = default;
};

/// `at most 500 USD a day`
struct SpendAtMost
{
    Amount amount;
    TimeUnit each = TimeUnit::Day; ///< Day, Week or Month
    friend bool operator==(const SpendAtMost &, const SpendAtMost &) = default;
};

/// `slippage at most 0.5%`
struct SlippageAtMost
{
    Percent percent;
    friend bool operator==(const SlippageAtMost &, const SlippageAtMost &) = default;
};

/// `price impact at most 1%`
struct PriceImpactAtMost
{
    Percent percent;
    friend bool operator==(const PriceImpactAtMost &, const PriceImpactAtMost &) = default;
};

/// `keep at least 200 USDC`
struct KeepAtLeast
{
    Amount amount;
    friend bool operator==(const KeepAtLeast &, const KeepAtLeast &) = default;
};

/// `at most 3 runs a day`
struct RunsAtMost
{
    std::uint32_t count = 1; ///< 1 to 9999
    TimeUnit each = TimeUnit::Day;
    friend bool operator==(const RunsAtMost &, const RunsAtMost &) = default;
};

/// `not more often than every week`
struct NotMoreOftenThan
{
    Span every;
    friend bool operator==(const NotMoreOftenThan &, const NotMoreOftenThan &) = default;
};

/// `until 2027-01-31`, that day included
struct Until
{
    std::chrono::year_month_day date;
    friend bool operator==(const Until &, const Until &) = default;
};

/// `ask me first`, or `without asking`: one of the two, or neither
struct Consent
{
    bool standing = false; ///< said as `without asking`
    friend bool operator==(const Consent &, const Consent &) = default;
};

/// `as savings`
struct AsAccount
{
    std::string account;
    friend bool operator==(const AsAccount &, const AsAccount &) = default;
};

using Clause = std::variant<OnlyIf, GasAtMost, SpendAtMost, SlippageAtMost, PriceImpactAtMost, KeepAtLeast, RunsAtMost,
                            NotMoreOftenThan, Until, Consent, AsAccount>;

/// A whole sentence.
struct Sentence
{
    std::string name; ///< what stands before the colon; may be empty
    Trigger trigger;
    std::vector<Action> actions; ///< at least one, in the order to be done
    std::vector<Clause> clauses; ///< in the order they were said
    friend bool operator==(const Sentence &, const Sentence &) = default;
};

/// The clause of a kind that can be there once; nullptr where it was not said.
template <typename T> const T *findClause(const Sentence &sentence)
{
    for (const Clause &clause : sentence.clauses)
        if (const T *found = std::get_if<T>(&clause))
            return found;
    return nullptr;
}

} // namespace sheaf::rules
