// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/sentence.h"

#include <array>

/// The words that the grammar and the printer share.
namespace sheaf::rules {

/// `health factor of …`: up to three words before `of`.
struct MeasureWords
{
    Measure measure;
    std::string_view first;
    std::string_view second;
    std::string_view third;
};

inline constexpr std::array<MeasureWords, 8> kMeasures{{
    {Measure::Rewards, "rewards", "", ""},
    {Measure::Value, "value", "", ""},
    {Measure::Apr, "APR", "", ""},
    {Measure::Apy, "APY", "", ""},
    {Measure::HealthFactor, "health", "factor", ""},
    {Measure::Debt, "debt", "", ""},
    {Measure::ImpermanentLoss, "impermanent", "loss", ""},
    {Measure::DistanceToRange, "distance", "to", "range"},
}};

inline constexpr std::initializer_list<TimeUnit> kTimeUnits{TimeUnit::Minute, TimeUnit::Hour, TimeUnit::Day,
                                                            TimeUnit::Week, TimeUnit::Month};

/// From Monday on.
inline constexpr std::array<std::string_view, 7> kWeekdays{"monday", "tuesday",  "wednesday", "thursday",
                                                           "friday", "saturday", "sunday"};

/// `day` or `days`
std::string_view timeUnitWord(TimeUnit unit, bool plural);

/// What a bare word means as a unit: `usd`, `gwei` and the codes of currencies in any case, else a token.
Unit unitOfWord(std::string_view word);

/// `rewards of … exceed`, but `value of … exceeds`.
bool isPlural(const Quantity &quantity);

} // namespace sheaf::rules
