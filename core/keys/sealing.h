// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/mnemonic.h"
#include "keys/vault_header.h"

#include <variant>

namespace sheaf::keys {

enum class KeyKind : std::uint8_t { Mnemonic = 1, PrivateKey = 2, Seed = 3 };

/// A secret as it is stored: its row's name, what it is, and a box that opens for that name and kind in its vault
/// alone.
struct SealedKey
{
    std::string id; ///< the row's, unique in the vault, 1 to 64 bytes
    KeyKind kind = KeyKind::Mnemonic;
    Bytes box; ///< XChaCha20-Poly1305

    friend bool operator==(const SealedKey &, const SealedKey &) = default;
};

/// What a sealed mnemonic holds.
struct MnemonicSecret
{
    Mnemonic mnemonic;
    Secret passphrase; ///< BIP-39's, mostly empty
};

/// The seed of BIP-32 by itself, 16 to 64 bytes: what SLIP-39's shares make.
struct SeedSecret
{
    Secret seed;
};

/// The last of them is a private key.
using OpenedSecret = std::variant<MnemonicSecret, SeedSecret, Secret>;

/// Seals for one vault.
class Sealer final
{
public:
    Sealer(Secret sealingKey, const VaultId &vault) : m_key(std::move(sealingKey)), m_vault(vault) {}

    Result<SealedKey> seal(std::string id, const MnemonicSecret &secret, crypto::Entropy &entropy) const;
    Result<SealedKey> seal(std::string id, const SeedSecret &secret, crypto::Entropy &entropy) const;
    /// `privateKey` is 32 bytes and a key of secp256k1.
    Result<SealedKey> seal(std::string id, const Secret &privateKey, crypto::Entropy &entropy) const;

    /// Corrupt where the box was sealed for another vault, row or kind, or is damaged.
    Result<OpenedSecret> open(const SealedKey &sealed) const;

private:
    Result<SealedKey> sealBytes(std::string id, KeyKind kind, const Secret &plaintext, crypto::Entropy &entropy) const;
    Bytes identityOf(std::string_view id, KeyKind kind) const;

    Secret m_key;
    VaultId m_vault{};
};

} // namespace sheaf::keys
