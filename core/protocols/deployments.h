// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ethereum/types.h"

#include <algorithm>
#include <filesystem>

/// The data files `protocols/<id>.json`: where each protocol's contracts stand.
namespace sheaf::protocols {

struct V2Pair
{
    ethereum::Address address;
    ethereum::Address token0;
    ethereum::Address token1;
};

struct V2Deployment
{
    ethereum::ChainId chain;
    ethereum::Address factory;
    ethereum::Address router;
    std::vector<V2Pair> pairs;
};

struct StakingPool
{
    ethereum::Address address;
    ethereum::Address stakingToken; ///< a Uniswap V2 pair of the same chain
    ethereum::Address rewardsToken;
    std::string name;
};

struct StakingDeployment
{
    ethereum::ChainId chain;
    std::vector<StakingPool> pools;
};

struct AaveDeployment
{
    ethereum::ChainId chain;
    ethereum::Address pool;
    ethereum::Address addressesProvider;
    ethereum::Address dataProvider;
    ethereum::Address uiPoolDataProvider;
    ethereum::Address rewardsController;
};

/// What all data files say together.
struct Deployments
{
    std::string uniswapV2Name;
    std::vector<V2Deployment> uniswapV2;
    std::string synthetixName;
    std::vector<StakingDeployment> synthetix;
    std::string aaveV3Name;
    std::vector<AaveDeployment> aaveV3;
};

/// The deployment on a chain, or null.
template <typename Deployment>
const Deployment *deploymentOn(const std::vector<Deployment> &deployments, ethereum::ChainId chain)
{
    const auto found = std::find_if(deployments.begin(), deployments.end(),
                                    [chain](const Deployment &deployment) { return deployment.chain == chain; });
    return found == deployments.end() ? nullptr : &*found;
}

/// One file's text put over `base`: its deployment of a chain takes the place of an earlier one. Strict: schema 1, a
/// known id, no field that isn't known, none twice, addresses with their checksum. InvalidInput names the field.
Result<Deployments> withDataFile(Deployments base, std::string_view json);

/// `protocols/*.json` of each folder, in order. A missing folder is NotFound; one without `protocols` adds nothing.
Result<Deployments> loadDeployments(const std::vector<std::filesystem::path> &folders);

} // namespace sheaf::protocols
