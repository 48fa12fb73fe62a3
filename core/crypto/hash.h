// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

#include <initializer_list>

namespace sheaf::crypto {

/// Keccak-256 as Ethereum uses it (the padding of the Keccak submission, not SHA-3's).
std::array<std::uint8_t, 32> keccak256(BytesView data);
/// Of the parts one after the other.
std::array<std::uint8_t, 32> keccak256(std::initializer_list<BytesView> parts);

std::array<std::uint8_t, 32> sha256(BytesView data);
std::array<std::uint8_t, 20> ripemd160(BytesView data);
/// CRC-32 of ISO 3309 (zlib's): finds accidents, and no intent.
std::uint32_t crc32(BytesView data);

/// HMAC-SHA-512 into locked memory: BIP-32's step.
Secret hmacSha512(BytesView key, BytesView data);
/// The same into memory that the caller holds: for loops, where a new Secret each time would cost more than the hash.
void hmacSha512(BytesView key, BytesView data, std::span<std::uint8_t, 64> out);
/// HMAC-SHA-256.
std::array<std::uint8_t, 32> hmacSha256(BytesView key, BytesView data);

} // namespace sheaf::crypto
