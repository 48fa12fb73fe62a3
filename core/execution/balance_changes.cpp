// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/balance_changes.h"

#include "ethereum/abi.h"
#include "execution/simulator.h"

namespace sheaf::execution {

using ethereum::Address;

Address nativeLogAddress()
{
    std::array<std::uint8_t, 20> bytes{};
    bytes.fill(0xee);
    return Address(bytes);
}

std::vector<BalanceChange> changesIn(const std::vector<rpc::Log> &logs, const Address &account, ethereum::ChainId chain)
{
    static const ethereum::Hash kTransfer = ethereum::abi::eventTopic("Transfer(address,address,uint256)");
    std::vector<BalanceChange> out;
    for (const rpc::Log &log : logs) {
        if (log.topics.size() != 3 || log.topics[0] != kTransfer || log.data.size() != 32)
            continue;
        const std::optional<Address> from = Address::fromWord(log.topics[1].view());
        const std::optional<Address> to = Address::fromWord(log.topics[2].view());
        const std::optional<Uint256> amount = Uint256::fromBigEndian(log.data);
        if (!from || !to || !amount || amount->isZero() || *from == *to)
            continue;
        const Address token = log.address == nativeLogAddress() ? Address() : log.address;
        if (*from == account)
            out.push_back({{chain, token}, true, *amount});
        if (*to == account)
            out.push_back({{chain, token}, false, *amount});
    }
    return out;
}

BalanceChange difference(const ethereum::TokenId &token, const Uint256 &before, const Uint256 &after)
{
    const bool negative = after < before;
    return {token, negative, negative ? before.minusOrZero(after) : after.minusOrZero(before)};
}

Result<std::vector<BalanceChange>> sumOf(const std::vector<BalanceChange> &changes)
{
    std::map<ethereum::TokenId, std::pair<Uint256, Uint256>> sums; // in, out
    for (const BalanceChange &change : changes) {
        auto &[in, out] = sums[change.token];
        Uint256 &side = change.negative ? out : in;
        SHEAF_TRY(sum, checked(side.plus(change.amount), "the sum of a token's changes"));
        side = sum;
    }
    std::vector<BalanceChange> out;
    for (const auto &[token, sides] : sums)
        if (sides.first != sides.second)
            out.push_back(difference(token, sides.second, sides.first));
    return out;
}

} // namespace sheaf::execution
