// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secp256k1.h"
#include "ethereum/transaction.h"

namespace sheaf::ethereum {

/// r and s in 1 to n - 1, s not above n / 2 (EIP-2), the parity 0 or 1: what a transaction's signature must be.
bool isCanonical(const Signature &signature);

/// Internal for a recovery id of 2 or 3, which no signature of Ethereum can express (one in 2^127).
Result<Signature> signatureFrom(const crypto::RecoverableSignature &signature);

/// Who signed `digest`. r and s must lie in the group; a high s recovers as well, as EVM's ecrecover does.
/// InvalidInput where nobody can have signed it.
Result<Address> recoverAddress(const Hash &digest, const Signature &signature);

/// r ‖ s ‖ v with v 27 or 28: how a signature of a message travels.
std::array<std::uint8_t, 65> toBytes65(const Signature &signature);
/// The same back; v may be 0, 1, 27 or 28. Anything else is InvalidInput; the ranges of r and s are not looked at.
Result<Signature> parseSignature(BytesView bytes65);

/// r ‖ s in 64 bytes, the parity in the highest bit of s (ERC-2098). InvalidInput for a signature that is not
/// canonical: a high s leaves no room for it.
Result<std::array<std::uint8_t, 64>> toCompact(const Signature &signature);
/// The same back. InvalidInput for another length, and for what is not canonical.
Result<Signature> parseCompactSignature(BytesView bytes64);

} // namespace sheaf::ethereum
