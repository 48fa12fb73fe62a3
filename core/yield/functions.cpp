// SPDX-License-Identifier: GPL-3.0-or-later
#include "yield/functions.h"

#include "yield/compounding.h"
#include "yield/rates.h"

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

namespace sheaf::yield {

namespace {

struct Entry
{
    std::string_view name;
    std::vector<std::string_view> parameters;
    std::function<Result<double>(std::span<const double>)> call;
};

template <typename... Doubles>
Entry entry(std::string_view name, Result<double> (*function)(Doubles...),
            const std::array<std::string_view, sizeof...(Doubles)> &parameters)
{
    return {name, {parameters.begin(), parameters.end()}, [function](std::span<const double> values) {
                return [&]<std::size_t... i>(std::index_sequence<i...>) {
                    return function(values[i]...);
                }(std::index_sequence_for<Doubles...>{});
            }};
}

const std::vector<Entry> &entries()
{
    static const std::vector<Entry> all{
        entry("aprToApy", aprToApy, {"apr", "periodsPerYear"}),
        entry("aprToApyContinuous", aprToApyContinuous, {"apr"}),
        entry("apyToApr", apyToApr, {"apy", "periodsPerYear"}),
        entry("apyToAprContinuous", apyToAprContinuous, {"apy"}),
        entry("compoundInterval", compoundInterval, {"principal", "cost", "apr"}),
        entry("compoundThreshold", compoundThreshold, {"principal", "cost"}),
        entry("compoundThresholdExact", compoundThresholdExact, {"principal", "cost"}),
        entry("harvestInterval", harvestInterval, {"principal", "cost", "apr", "redeployApr"}),
        entry("harvestThreshold", harvestThreshold, {"principal", "cost", "apr", "redeployApr"}),
        entry("impermanentLoss5050", impermanentLoss5050, {"priceRatio"}),
        entry("lambertW0", lambertW0, {"z"}),
        entry("minimumPrincipal", minimumPrincipal, {"cost", "apr", "horizonSeconds"}),
        entry("netApy", netApy, {"principal", "cost", "apr", "intervalSeconds"}),
        entry("netApyAtOptimum", netApyAtOptimum, {"principal", "cost", "apr"}),
        entry<double, double, double>("sharePriceApy", sharePriceApy, {"before", "after", "seconds"}),
        entry("stakingApr", stakingApr, {"rewardRate", "rewardPrice", "totalStaked", "stakedPrice"}),
    };
    return all;
}

Result<const Entry *> find(std::string_view function)
{
    const auto found = std::find_if(entries().begin(), entries().end(),
                                    [&](const Entry &candidate) { return candidate.name == function; });
    if (found == entries().end()) {
        std::string known;
        for (const Entry &candidate : entries())
            known.append(known.empty() ? "" : ", ").append(candidate.name);
        return failure(ErrorCode::NotFound, "no yield function has this name; there are " + known);
    }
    return &*found;
}

} // namespace

std::vector<std::string> functionNames()
{
    std::vector<std::string> names;
    for (const Entry &candidate : entries())
        names.emplace_back(candidate.name);
    return names;
}

Result<std::vector<std::string>> parameterNames(std::string_view function)
{
    SHEAF_TRY(found, find(function));
    return std::vector<std::string>(found->parameters.begin(), found->parameters.end());
}

Result<double> evaluate(std::string_view function, const Arguments &arguments)
{
    SHEAF_TRY(found, find(function));
    std::vector<double> values;
    for (const std::string_view parameter : found->parameters) {
        const auto argument = arguments.find(parameter);
        if (argument == arguments.end())
            return failure(ErrorCode::InvalidInput, std::string(found->name) + " needs " + std::string(parameter));
        values.push_back(argument->second);
    }
    for (const auto &[name, value] : arguments)
        if (std::find(found->parameters.begin(), found->parameters.end(), name) == found->parameters.end())
            return failure(ErrorCode::InvalidInput, std::string(found->name) + " has no parameter " + name);
    return found->call(values);
}

} // namespace sheaf::yield
