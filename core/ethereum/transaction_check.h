// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ethereum/transaction.h"

/// What no block takes, though it is a transaction: a reader lets it pass, since it is what somebody signed.
namespace sheaf::ethereum {

/// What is charged before the first step of code: 21,000, for a creation 32,000 more (EIP-2), calldata (EIP-2028), the
/// access list (EIP-2930), init code (EIP-3860), authorizations (EIP-7702). The floor of EIP-7623 is not in it.
Uint256 intrinsicGas(const Transaction &transaction);

/// The rules that hold at every state of a chain with Ethereum's rules (Cancun, and type 4): a signature that recovers
/// to somebody, gas for what is charged first, gas × price (and blob gas × its price) within 256 bits, init code of at
/// most 49,152 bytes (EIP-3860), at most six blobs (EIP-7594). `chain`, where it is said, is the chain asked about; a
/// legacy transaction without a chain id is valid on all. InvalidInput, or WrongChain, says what is wrong.
Result<void> checkForBlock(const SignedTransaction &transaction, std::optional<ChainId> chain);

} // namespace sheaf::ethereum
