// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

namespace sheaf::crypto {

using Digest = std::array<std::uint8_t, 32>;

/// 64 bytes r ‖ s (low s) and the recovery id 0 to 3 (2 and 3 practically never occur).
struct RecoverableSignature
{
    std::array<std::uint8_t, 64> compact{};
    std::uint8_t recoveryId = 0;
};

/// x ‖ y of a point, without the 0x04 before it.
using PublicKey = std::array<std::uint8_t, 64>;

/// True for 32 bytes between 1 and n - 1.
bool isValidPrivateKey(BytesView key);

/// InvalidInput where the key is none. The context is blinded once at start.
Result<PublicKey> publicKeyOf(const Secret &privateKey);
/// 33 bytes: parity and x.
std::array<std::uint8_t, 33> compressed(const PublicKey &key);
/// 33 or 65 bytes as SEC 1 has them, or the bare 64.
Result<PublicKey> parsePublicKey(BytesView bytes);

/// ECDSA with RFC 6979 nonces; s is always low.
Result<RecoverableSignature> sign(const Secret &privateKey, const Digest &digest);
/// InvalidInput where r or s is out of range or the point does not exist.
Result<PublicKey> recover(const Digest &digest, const RecoverableSignature &signature);
/// False for a high s, too.
bool verify(const Digest &digest, const std::array<std::uint8_t, 64> &compact, const PublicKey &key);

/// key + tweak mod n, as BIP-32 derives a child; InvalidInput where the result is no key.
Result<Secret> tweakAdd(const Secret &privateKey, BytesView tweak);
/// key + tweak mod n in the caller's 32 bytes of locked memory; zero where the result is no key.
Result<void> tweakAddInPlace(std::span<std::uint8_t> privateKey, BytesView tweak);
/// point + tweak × G.
Result<PublicKey> tweakAdd(const PublicKey &key, BytesView tweak);

} // namespace sheaf::crypto
