// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ethereum/types.h"

#include <span>

/// Multicall3's `aggregate3`, encoded and decoded by hand: a refresh has thousands of calls, and the general ABI codec
/// would make a value of each word.
namespace sheaf::contracts::multicall {

struct Item
{
    ethereum::Address to;
    Bytes data;
};

struct Answer
{
    bool success = false;
    Bytes data;
};

/// Calldata of `aggregate3((address target,bool allowFailure,bytes callData)[])` with every call allowed to fail.
Bytes encode(std::span<const Item *const> items);
/// Bytes that an item takes in it.
std::size_t encodedSize(const Item &item);

/// The `(bool success,bytes returnData)[]` that it returns, as `0x…` hex. Rpc where it is not exactly `count`
/// answers, each inside the text.
Result<std::vector<Answer>> decodeHex(std::string_view hex, std::size_t count);

/// Calldata of `getEthBalance(address)`.
Bytes nativeBalanceCall(const ethereum::Address &account);

} // namespace sheaf::contracts::multicall
