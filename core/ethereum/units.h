// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ethereum/types.h"

namespace sheaf::ethereum {

/// Decimals of `wei`, `kwei`, `mwei`, `gwei`, `szabo`, `finney` or `ether`; nothing for another name.
std::optional<unsigned> unitDecimals(std::string_view unit);

/// `1.5` of a unit, exactly: InvalidInput where the text or the unit's name is none, or where the amount has a
/// fraction of a wei.
Result<Wei> parseWei(std::string_view amount, std::string_view unit);

/// The exact number without trailing zeros that parseWei() reads back. InvalidInput for an unknown unit.
Result<std::string> formatWei(const Wei &amount, std::string_view unit);

} // namespace sheaf::ethereum
