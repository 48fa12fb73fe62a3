// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/deployments.h"

#include <simdjson.h>

#include <fstream>
#include <initializer_list>
#include <set>
#include <sstream>

namespace sheaf::protocols {
namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

tl::unexpected<Error> wrong(std::string_view where, std::string_view expected)
{
    return failure(ErrorCode::InvalidInput, std::string(where) + ": expected " + std::string(expected));
}

/// An object with exactly these fields, each once.
Result<object> strictObject(const element &value, std::initializer_list<std::string_view> fields,
                            std::string_view where)
{
    object out;
    if (value.get(out) != simdjson::SUCCESS)
        return wrong(where, "an object");
    std::set<std::string_view> seen;
    for (const auto &[key, ignored] : out) {
        if (std::find(fields.begin(), fields.end(), key) == fields.end())
            return failure(ErrorCode::InvalidInput, std::string(where) + ": unknown field " + std::string(key));
        if (!seen.insert(key).second)
            return failure(ErrorCode::InvalidInput, std::string(where) + ": " + std::string(key) + " stands twice");
    }
    for (const std::string_view field : fields)
        if (!seen.contains(field))
            return failure(ErrorCode::InvalidInput, std::string(where) + ": " + std::string(field) + " is missing");
    return out;
}

std::string at(std::string_view where, std::string_view field) { return std::string(where) + "." + std::string(field); }

Result<std::string> text(const object &from, std::string_view field, std::string_view where)
{
    std::string_view out;
    if (from.at_key(field).get(out) != simdjson::SUCCESS || out.empty() || out.size() > 100)
        return wrong(at(where, field), "a text of 1 to 100 bytes");
    return std::string(out);
}

Result<std::uint64_t> number(const object &from, std::string_view field, std::string_view where)
{
    std::uint64_t out = 0;
    if (from.at_key(field).get(out) != simdjson::SUCCESS)
        return wrong(at(where, field), "a whole number");
    return out;
}

Result<ethereum::Address> address(const object &from, std::string_view field, std::string_view where)
{
    std::string_view out;
    if (from.at_key(field).get(out) != simdjson::SUCCESS)
        return wrong(at(where, field), "an address");
    const auto parsed = ethereum::Address::parse(out);
    if (!parsed || parsed->toString() != out || parsed->isZero())
        return wrong(at(where, field), "an address with its EIP-55 checksum");
    return *parsed;
}

Result<array> list(const object &from, std::string_view field, std::string_view where)
{
    array out;
    if (from.at_key(field).get(out) != simdjson::SUCCESS)
        return wrong(at(where, field), "a list");
    return out;
}

Result<V2Pair> parsePair(const element &value, std::string_view where)
{
    SHEAF_TRY(fields, strictObject(value, {"address", "token0", "token1"}, where));
    SHEAF_TRY(pair, address(fields, "address", where));
    SHEAF_TRY(token0, address(fields, "token0", where));
    SHEAF_TRY(token1, address(fields, "token1", where));
    if (!(token0 < token1))
        return wrong(where, "token0 below token1, as the factory orders them");
    return V2Pair{pair, token0, token1};
}

Result<V2Deployment> parseV2(const element &value, std::string_view where)
{
    SHEAF_TRY(fields, strictObject(value, {"chain_id", "factory", "router", "pairs"}, where));
    V2Deployment out;
    SHEAF_TRY(chain, number(fields, "chain_id", where));
    out.chain = ethereum::ChainId(chain);
    SHEAF_TRY(factory, address(fields, "factory", where));
    out.factory = factory;
    SHEAF_TRY(router, address(fields, "router", where));
    out.router = router;
    SHEAF_TRY(pairs, list(fields, "pairs", where));
    for (const element &pair : pairs) {
        SHEAF_TRY(parsed, parsePair(pair, at(where, "pairs[" + std::to_string(out.pairs.size()) + "]")));
        out.pairs.push_back(parsed);
    }
    return out;
}

Result<StakingPool> parseStakingPool(const element &value, std::string_view where)
{
    SHEAF_TRY(fields, strictObject(value, {"address", "staking_token", "rewards_token", "name"}, where));
    StakingPool out;
    SHEAF_TRY(pool, address(fields, "address", where));
    out.address = pool;
    SHEAF_TRY(staking, address(fields, "staking_token", where));
    out.stakingToken = staking;
    SHEAF_TRY(rewards, address(fields, "rewards_token", where));
    out.rewardsToken = rewards;
    SHEAF_TRY(name, text(fields, "name", where));
    out.name = name;
    return out;
}

Result<StakingDeployment> parseStaking(const element &value, std::string_view where)
{
    SHEAF_TRY(fields, strictObject(value, {"chain_id", "pools", "swap_via"}, where));
    StakingDeployment out;
    SHEAF_TRY(chain, number(fields, "chain_id", where));
    out.chain = ethereum::ChainId(chain);
    SHEAF_TRY(via, text(fields, "swap_via", where));
    if (via != "uniswap-v2")
        return wrong(at(where, "swap_via"), "uniswap-v2");
    SHEAF_TRY(pools, list(fields, "pools", where));
    for (const element &pool : pools) {
        SHEAF_TRY(parsed, parseStakingPool(pool, at(where, "pools[" + std::to_string(out.pools.size()) + "]")));
        out.pools.push_back(std::move(parsed));
    }
    return out;
}

Result<AaveDeployment> parseAave(const element &value, std::string_view where)
{
    SHEAF_TRY(fields, strictObject(value,
                                   {"chain_id", "pool", "addresses_provider", "data_provider", "ui_pool_data_provider",
                                    "rewards_controller"},
                                   where));
    AaveDeployment out;
    SHEAF_TRY(chain, number(fields, "chain_id", where));
    out.chain = ethereum::ChainId(chain);
    SHEAF_TRY(pool, address(fields, "pool", where));
    out.pool = pool;
    SHEAF_TRY(provider, address(fields, "addresses_provider", where));
    out.addressesProvider = provider;
    SHEAF_TRY(data, address(fields, "data_provider", where));
    out.dataProvider = data;
    SHEAF_TRY(ui, address(fields, "ui_pool_data_provider", where));
    out.uiPoolDataProvider = ui;
    SHEAF_TRY(rewards, address(fields, "rewards_controller", where));
    out.rewardsController = rewards;
    return out;
}

template <typename T>
Result<void> mergeInto(std::vector<T> &into, const array &deployments,
                       Result<T> (*parse)(const element &, std::string_view))
{
    std::set<ethereum::ChainId> seen;
    std::size_t index = 0;
    for (const element &value : deployments) {
        SHEAF_TRY(parsed, parse(value, "deployments[" + std::to_string(index++) + "]"));
        if (!seen.insert(parsed.chain).second)
            return failure(ErrorCode::InvalidInput,
                           "deployments: chain " + std::to_string(parsed.chain.value()) + " stands twice");
        std::erase_if(into, [&parsed](const T &old) { return old.chain == parsed.chain; });
        into.push_back(std::move(parsed));
    }
    return {};
}

Result<Deployments> withFile(Deployments base, const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream content;
    content << file.rdbuf();
    if (!file)
        return failure(ErrorCode::Io, path.string() + " can't be read");
    auto merged = withDataFile(std::move(base), content.str());
    if (!merged)
        return failure(inContext(std::move(merged).error(), path.string()));
    return merged;
}

} // namespace

Result<Deployments> withDataFile(Deployments base, std::string_view json)
{
    simdjson::dom::parser parser;
    element root;
    if (parser.parse(json.data(), json.size()).get(root) != simdjson::SUCCESS)
        return failure(ErrorCode::InvalidInput, "not JSON");
    SHEAF_TRY(fields, strictObject(root, {"schema", "id", "name", "deployments"}, "file"));
    SHEAF_TRY(schema, number(fields, "schema", "file"));
    if (schema != 1)
        return wrong("file.schema", "1");
    SHEAF_TRY(id, text(fields, "id", "file"));
    SHEAF_TRY(name, text(fields, "name", "file"));
    SHEAF_TRY(deployments, list(fields, "deployments", "file"));
    if (id == "uniswap-v2") {
        base.uniswapV2Name = name;
        SHEAF_CHECK(mergeInto(base.uniswapV2, deployments, &parseV2));
    } else if (id == "synthetix") {
        base.synthetixName = name;
        SHEAF_CHECK(mergeInto(base.synthetix, deployments, &parseStaking));
    } else if (id == "aave-v3") {
        base.aaveV3Name = name;
        SHEAF_CHECK(mergeInto(base.aaveV3, deployments, &parseAave));
    } else {
        return wrong("file.id", "uniswap-v2, synthetix or aave-v3");
    }
    return base;
}

Result<Deployments> loadDeployments(const std::vector<std::filesystem::path> &folders)
{
    Deployments out;
    for (const std::filesystem::path &folder : folders) {
        std::error_code error;
        if (!std::filesystem::is_directory(folder, error))
            return failure(ErrorCode::NotFound, folder.string() + " is no folder");
        if (!std::filesystem::is_directory(folder / "protocols", error))
            continue;
        std::set<std::filesystem::path> files;
        for (const auto &entry : std::filesystem::directory_iterator(folder / "protocols", error))
            if (entry.path().extension() == ".json")
                files.insert(entry.path());
        if (error)
            return failure(ErrorCode::Io, (folder / "protocols").string() + ": " + error.message());
        for (const std::filesystem::path &file : files) {
            SHEAF_TRY(merged, withFile(std::move(out), file));
            out = std::move(merged);
        }
    }
    return out;
}

} // namespace sheaf::protocols
