// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ethereum/types.h"

/// Addresses on chains whose checksums differ from EIP-55's (ERC-1191): the chain id goes into the hash.
namespace sheaf::ethereum {

/// Whether the chain is one of those that took up ERC-1191: Rootstock, 30, and its test network, 31.
bool usesErc1191(ChainId chain);

/// The address with the checksum of `chain`: ERC-1191's where it is used, EIP-55's everywhere else.
std::string checksummed(const Address &address, ChainId chain);

/// As Address::parse, and where ERC-1191 is used mixed case may be either checksum: most programs write EIP-55's on
/// every chain.
Result<Address> parseAddress(std::string_view text, ChainId chain);

} // namespace sheaf::ethereum
