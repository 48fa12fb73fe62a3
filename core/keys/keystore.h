// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/entropy.h"
#include "ethereum/types.h"

#include <optional>
#include <variant>

namespace sheaf::keys {

/// What trying one password of a keystore costs; the defaults are geth's for scrypt (256 MiB, about a second) and
/// OWASP's of 2023 for PBKDF2-HMAC-SHA-256.
struct ScryptCost
{
    std::uint64_t n = std::uint64_t{1} << 18U; ///< a power of two
    std::uint32_t r = 8;
    std::uint32_t p = 1;

    friend bool operator==(const ScryptCost &, const ScryptCost &) = default;
};

struct Pbkdf2Cost
{
    std::uint64_t iterations = 600'000;

    friend bool operator==(const Pbkdf2Cost &, const Pbkdf2Cost &) = default;
};

using KeystoreCost = std::variant<ScryptCost, Pbkdf2Cost>;

/// InvalidInput for a cost that a malicious file may ask for: over 1 GiB of memory, over 4 GiB of scrypt's work
/// (128 N r p), over 10,000,000 iterations, or parameters that the function does not have.
Result<void> checkCost(const KeystoreCost &cost);

/// One private key under a password: what a file of the Web3 Secret Storage Definition, version 3, says. Nothing in it
/// is secret by itself.
struct Keystore
{
    static constexpr std::size_t kMostSalt = 1024;

    KeystoreCost cost;
    Bytes salt;                               ///< at most kMostSalt bytes
    std::array<std::uint8_t, 16> iv{};        ///< AES-128-CTR's
    Bytes ciphertext;                         ///< as long as the key: 32 bytes, fewer where its first ones are zero
    std::array<std::uint8_t, 32> mac{};       ///< Keccak-256(derived key [16, 32) ‖ ciphertext)
    std::optional<ethereum::Address> address; ///< that the file claims; some leave it out
    std::array<std::uint8_t, 16> id{};        ///< a random UUID, which means nothing

    friend bool operator==(const Keystore &, const Keystore &) = default;
};

/// The private key, 32 bytes; a shorter one (old geth left zeros in front away) padded. The password is taken byte for
/// byte. WrongPassword where the MAC is not right, which a damaged file looks like too; InvalidInput for what is no key
/// of secp256k1, or one of another address than the file claims, and as checkCost() says, before anything is computed.
Result<Secret> openKeystore(const Keystore &keystore, const Secret &password);

/// `privateKey` is 32 bytes and a key of secp256k1. Reads back what it made before it hands it out.
Result<Keystore> sealKeystore(const Secret &privateKey, const Secret &password, const KeystoreCost &cost,
                              crypto::Entropy &entropy);

} // namespace sheaf::keys
