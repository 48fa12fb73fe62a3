// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/when_all.h"
#include "contracts/erc20.h"
#include "wallet/wallet_private.h"

namespace sheaf::wallet {

std::map<ethereum::Address, std::string> Wallet::contractNames(ethereum::ChainId chain) const
{
    std::map<ethereum::Address, std::string> out;
    for (const auto &protocol : d->services->protocols)
        out.merge(protocol->contractNames(chain));
    return out;
}

Task<std::vector<ethereum::TokenInfo>> Wallet::describeTokens(ethereum::ChainId chain,
                                                              std::vector<ethereum::Address> tokens)
{
    std::vector<ethereum::TokenInfo> out;
    const auto open = d->ready();
    if (!open || tokens.empty())
        co_return out;
    const auto context = co_await (*open)->reader->context(chain);
    if (!context)
        co_return out;
    std::vector<Task<Result<ethereum::TokenInfo>>> reads;
    for (const ethereum::Address &token : tokens)
        reads.push_back(contracts::erc20::info(context->reader, token));
    auto infos = co_await async::whenAll(std::move(reads));
    for (auto &info : infos)
        if (info)
            out.push_back(std::move(*info));
    co_return out;
}

} // namespace sheaf::wallet
