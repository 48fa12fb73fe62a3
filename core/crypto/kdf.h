// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

namespace sheaf::crypto {

/// PBKDF2-HMAC-SHA-512, as BIP-39 stretches a mnemonic. `size` in bytes. Both forms: `iterations` and `size` from 1 to
/// 2^31 - 1; anything else ends the program, so whoever reads them from a file checks them first.
Secret pbkdf2HmacSha512(BytesView password, BytesView salt, std::uint32_t iterations, std::size_t size);
/// PBKDF2-HMAC-SHA-256, as keystore V3 files may use it.
Secret pbkdf2HmacSha256(BytesView password, BytesView salt, std::uint32_t iterations, std::size_t size);

/// Argon2id v1.3 with one lane.
struct Argon2idCost
{
    std::uint64_t memoryBytes = 0; ///< 8 KiB at least
    std::uint32_t iterations = 0;  ///< 1 at least

    friend bool operator==(const Argon2idCost &, const Argon2idCost &) = default;
};

/// `salt` is 16 bytes. InvalidInput for a cost out of libsodium's range, Internal where there is not enough memory.
Result<Secret> argon2id(const Secret &password, BytesView salt, Argon2idCost cost, std::size_t size);

/// scrypt (RFC 7914) of any r and p; parameters that would take over 1 GiB of memory, or over 16 GiB of work
/// (128 N r p; common files ask for 256 MiB), are InvalidInput before anything is taken.
Result<Secret> scrypt(const Secret &password, BytesView salt, std::uint64_t n, std::uint32_t r, std::uint32_t p,
                      std::size_t size);

/// HKDF-SHA-256 (RFC 5869) with an empty salt: subkeys of a root key, told apart by `info`. `size` at
/// most 8160, `key` not empty.
Secret hkdfSha256(const Secret &key, std::string_view info, std::size_t size);

} // namespace sheaf::crypto
