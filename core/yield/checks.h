// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cmath>
#include <string>
#include <string_view>

/// The range checks that the functions of this room share.
namespace sheaf::yield {

inline Result<> requireFinite(double value, std::string_view name)
{
    if (!std::isfinite(value))
        return failure(ErrorCode::InvalidInput, std::string(name) + " has to be a finite number");
    return {};
}

inline Result<> requireAbove(double value, double bound, std::string_view name)
{
    SHEAF_CHECK(requireFinite(value, name));
    if (value <= bound)
        return failure(ErrorCode::InvalidInput, std::string(name) + " has to be above " + std::to_string(bound));
    return {};
}

inline Result<> requirePositive(double value, std::string_view name)
{
    SHEAF_CHECK(requireFinite(value, name));
    if (value <= 0)
        return failure(ErrorCode::InvalidInput, std::string(name) + " has to be above 0");
    return {};
}

inline Result<> requireNotNegative(double value, std::string_view name)
{
    SHEAF_CHECK(requireFinite(value, name));
    if (value < 0)
        return failure(ErrorCode::InvalidInput, std::string(name) + " can't be below 0");
    return {};
}

/// The result, or Overflow where it is infinite or no number.
inline Result<double> finite(double value)
{
    if (!std::isfinite(value))
        return failure(ErrorCode::Overflow, "the result is too large for a double");
    return value;
}

} // namespace sheaf::yield
