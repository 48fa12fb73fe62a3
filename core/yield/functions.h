// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Every public function of this room by its name, for the command line. A function has here the parameters and the
/// ranges that rates.h and compounding.h give it; of two overloads, the one with doubles.
namespace sheaf::yield {

using Arguments = std::map<std::string, double, std::less<>>;

/// In alphabetical order.
std::vector<std::string> functionNames();

/// The names of a function's parameters in order; NotFound where there is no such function.
Result<std::vector<std::string>> parameterNames(std::string_view function);

/// Calls a function with exactly its parameters. NotFound: no such function. InvalidInput: a parameter that is missing,
/// unknown or out of its range, with its name.
Result<double> evaluate(std::string_view function, const Arguments &arguments);

} // namespace sheaf::yield
