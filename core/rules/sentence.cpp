// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/sentence.h"

#include <algorithm>

namespace sheaf::rules {

Result<Number> Number::parse(std::string_view text)
{
    const std::size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    const auto isDigits = [](std::string_view part) {
        return !part.empty() && std::all_of(part.begin(), part.end(), [](char c) { return c >= '0' && c <= '9'; });
    };
    if (!isDigits(whole) || (point != std::string_view::npos && !isDigits(text.substr(point + 1))))
        return failure(ErrorCode::InvalidInput, "a number is digits, with a point and more digits if wanted");
    const std::size_t firstKept = std::min(whole.find_first_not_of('0'), whole.size() - 1);
    Number number;
    number.m_text = text.substr(firstKept);
    SHEAF_TRY(value, Decimal::parse(number.m_text));
    number.m_value = value;
    return number;
}

// Out of the structs: a Condition is incomplete where its parts are declared.
bool operator==(const AllOf &a, const AllOf &b) { return a.parts == b.parts; }
bool operator==(const AnyOf &a, const AnyOf &b) { return a.parts == b.parts; }
bool operator==(const Condition &a, const Condition &b) { return a.node == b.node; }

} // namespace sheaf::rules
