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

/// HMAC-SHA-512 into locked memory: BIP-32's step.
Secret hmacSha512(BytesView key, BytesView data);
/// HMAC-SHA-256.
std::array<std::uint8_t, 32> hmacSha256(BytesView key, BytesView data);

} // namespace sheaf::crypto
