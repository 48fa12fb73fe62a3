// SPDX-License-Identifier: GPL-3.0-or-later
#include "ethereum/units.h"

namespace sheaf::ethereum {

namespace {

struct Unit
{
    std::string_view name;
    unsigned decimals;
};

constexpr std::array<Unit, 7> kUnits{
    {{"wei", 0}, {"kwei", 3}, {"mwei", 6}, {"gwei", 9}, {"szabo", 12}, {"finney", 15}, {"ether", 18}}};

Result<unsigned> decimalsOf(std::string_view unit)
{
    const auto decimals = unitDecimals(unit);
    if (!decimals)
        return failure(ErrorCode::InvalidInput, "no unit of ether has that name");
    return *decimals;
}

} // namespace

std::optional<unsigned> unitDecimals(std::string_view unit)
{
    const auto found = std::find_if(kUnits.begin(), kUnits.end(), [unit](const Unit &one) { return one.name == unit; });
    return found == kUnits.end() ? std::nullopt : std::optional(found->decimals);
}

Result<Wei> parseWei(std::string_view amount, std::string_view unit)
{
    SHEAF_TRY(decimals, decimalsOf(unit));
    SHEAF_TRY(value, parseUnits(amount, decimals));
    return Wei(value);
}

Result<std::string> formatWei(const Wei &amount, std::string_view unit)
{
    SHEAF_TRY(decimals, decimalsOf(unit));
    return formatUnits(amount.value(), decimals);
}

} // namespace sheaf::ethereum
