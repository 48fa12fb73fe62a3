// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phrase.h"
#include "rules/sentence.h"
#include "rules/sentence_lexer.h"

#include <initializer_list>

namespace sheaf::rules {

/// Where reading stopped, and why.
struct Stop
{
    std::size_t token = 0;             ///< index among the tokens
    std::vector<std::string> expected; ///< as in SentenceError
    Phrase problem;                    ///< as in SentenceError
};

/// Recursive descent with one token of look-ahead and no way back: every choice is made by the next word, so that
/// what could have stood at the place of an error is exactly what was asked for there.
class Grammar final
{
public:
    /// `tokens` ends with an End and outlives the Grammar.
    explicit Grammar(const std::vector<Token> &tokens) : m_tokens(tokens) {}

    /// On failure the reason is in stop(); after success, its `expected` is what could have followed.
    Result<Sentence> sentence();
    Stop stop() const;

private:
    enum class AmountUse {
        Compared, ///< may be a number without a unit
        Paid,
        PaidBefore, ///< `of` comes after it, which then need not belong to a percentage
    };

    // One token. next… look, take… consume; all but `at` note what they looked for.
    const Token &token() const { return m_tokens[m_at]; }
    bool at(std::string_view word) const;
    bool nextIs(std::string_view word);
    bool nextIs(TokenKind kind, std::string_view description);
    bool take(std::string_view word);
    void skip();
    void expect(std::string_view description, bool isWord);
    bool nextIsName(std::string_view description);
    tl::unexpected<Error> fail();
    tl::unexpected<Error> fail(Phrase problem);
    Result<> need(std::initializer_list<std::string_view> words);
    Result<std::string> name(std::string_view description);
    Result<Number> number();
    Result<std::uint32_t> count();

    // sentence_grammar.cpp
    Result<> header(Sentence &sentence);
    Result<Trigger> trigger();
    Result<Every> every();
    Result<Weekdays> weekdays(std::chrono::weekday first);
    std::optional<std::chrono::weekday> takeWeekday();
    Result<TimeOfDay> timeOfDay();
    Result<OnDates> onDates();
    Result<std::uint8_t> ordinal();
    Result<std::chrono::year_month_day> date();
    Result<Action> action();
    Result<Action> harvest();
    Result<Action> move();
    Result<Action> repay();
    Result<Action> send();
    Result<Action> buy();
    Result<Clause> clause();
    Result<Clause> atMost();
    Result<TimeUnit> each(std::initializer_list<TimeUnit> units);
    Result<Percent> limitPercent();

    // sentence_amounts.cpp
    Result<Place> place();
    Result<Quantity> quantity();
    Result<Quantity> priceQuantity();
    Result<Quantity> gasQuantity();
    Result<Quantity> gainQuantity();
    std::optional<TimeUnit> takeTimeUnit(std::initializer_list<TimeUnit> units, bool plural);
    Result<Span> span();
    Result<Unit> unit();
    Result<Amount> amount(AmountUse use);
    Result<Amount> amountFrom(Number first, AmountUse use);
    Result<> moreTerms(Amount &amount, AmountUse use);
    Result<AmountTerm> term(AmountUse use);
    Result<AmountTerm> termFrom(Number number, AmountUse use);
    Result<Percent> percentFrom(Number number);
    Result<AmountTerm> percentTerm(Number number, AmountUse use);
    bool isQuantityAfterOf() const;
    Result<Share> share();
    Result<std::string> onChain();
    Result<Condition> condition();
    Result<Condition> conjunction();
    Result<Condition> atom();
    Result<Comparison> comparison();
    Result<Verb> verb(const Quantity &quantity);

    const std::vector<Token> &m_tokens;
    std::size_t m_at = 0;
    /// Looked for at m_at, in vain so far; views of words that live as long as the program. Whether each is a word of
    /// the grammar or a kind of thing.
    std::vector<std::pair<std::string_view, bool>> m_expected;
    Phrase m_problem;
    unsigned m_depth = 0;
};

} // namespace sheaf::rules
