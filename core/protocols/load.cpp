// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/adapters.h"

namespace sheaf::protocols {

std::vector<V2Pair> Protocol::pricePools(ethereum::ChainId) const { return {}; }

std::vector<AllowedCall> Protocol::callsOf(ethereum::ChainId chain, Action, std::string_view) const
{
    return allowedCalls(chain);
}

std::map<ethereum::Address, std::string> Protocol::contractNames(ethereum::ChainId) const { return {}; }

Result<std::vector<std::shared_ptr<Protocol>>> loadProtocols(const std::vector<std::filesystem::path> &folders,
                                                             const chains::Registry *registry)
{
    SHEAF_TRY(deployments, loadDeployments(folders));
    std::vector<std::shared_ptr<Protocol>> out;
    if (!deployments.uniswapV2.empty())
        out.push_back(makeUniswapV2(deployments, registry));
    if (!deployments.synthetix.empty())
        out.push_back(makeSynthetix(deployments, registry));
    if (!deployments.aaveV3.empty())
        out.push_back(makeAaveV3(deployments, registry));
    return out;
}

} // namespace sheaf::protocols
