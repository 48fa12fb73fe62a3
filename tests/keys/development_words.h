// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ethereum/types.h"

namespace sheaf::keys::test {

// What every development network uses; its accounts are printed by Hardhat and Anvil.
constexpr std::string_view kWords = "test test test test test test test test test test test junk";
constexpr std::string_view kFirst = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266";
constexpr std::string_view kSecond = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";
constexpr std::string_view kFirstKey = "0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80";

inline ethereum::Address addressOf(std::string_view text) { return ethereum::Address::parse(text).value(); }

} // namespace sheaf::keys::test
