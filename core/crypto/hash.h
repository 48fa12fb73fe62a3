// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

#include <initializer_list>
#include <memory>

struct evp_mac_ctx_st;

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
/// HMAC-SHA-512 of many messages under one key, into memory that the caller holds: for loops, where setting up key and
/// Secret each time would cost a multiple of the hash.
class HmacSha512 final
{
public:
    explicit HmacSha512(BytesView key);
    void of(BytesView data, std::span<std::uint8_t, 64> out);

private:
    struct Free
    {
        void operator()(evp_mac_ctx_st *context) const;
    };
    std::unique_ptr<evp_mac_ctx_st, Free> m_context;
};
/// HMAC-SHA-256.
std::array<std::uint8_t, 32> hmacSha256(BytesView key, BytesView data);

} // namespace sheaf::crypto
