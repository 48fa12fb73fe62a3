// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/sentence.h"

#include <random>

/// Random rules of every form that the grammar has, from a seed.
class SentenceGenerator
{
public:
    explicit SentenceGenerator(std::uint64_t seed) : m_random(seed) {}

    sheaf::rules::Sentence sentence();
    std::string name();
    std::size_t below(std::size_t bound);

private:
    bool chance(std::size_t oneIn) { return below(oneIn) == 0; }
    std::string maybeName() { return chance(2) ? std::string() : name(); }
    sheaf::rules::Number number();
    sheaf::rules::Percent percent() { return {number()}; }
    sheaf::rules::Span span();
    sheaf::rules::Place place();
    sheaf::rules::Unit unit();
    sheaf::rules::Money money() { return {number(), unit()}; }
    sheaf::rules::Quantity quantity();
    sheaf::rules::AmountTerm term(bool compared);
    sheaf::rules::Amount amount(bool compared = false);
    sheaf::rules::Share share();
    sheaf::rules::Condition condition(unsigned depth);
    template <typename Joined> sheaf::rules::Condition joined(unsigned depth);
    sheaf::rules::Trigger trigger();
    sheaf::rules::Every every();
    sheaf::rules::Action action();
    sheaf::rules::Clause clause();
    std::chrono::year_month_day date();

    std::mt19937_64 m_random;
};
