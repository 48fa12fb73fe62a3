// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/entropy.h"
#include "crypto/kdf.h"

namespace sheaf::keys {

using VaultId = std::array<std::uint8_t, 16>;

/// What a vault's file says openly: how the password is stretched, and the vault key under the result.
///
///     password ──Argon2id(salt, cost)──▶ wrapping key ──opens──▶ vault key ──HKDF──▶ database, history and sealing key
///
/// The vault key is random and stays the same for the vault's life, so that another password re-wraps 32 bytes and
/// nothing else. Where the person wants it, the vault key stands there once more for the desktop's keyring, under a
/// random secret of 32 bytes that the keyring keeps:
///
///     keyring's secret ──HKDF──▶ wrapping key ──opens──▶ the same vault key
///
/// Format, integers big-endian: "SHEAFVLT", version (2 bytes), vault id (16), Argon2id memory in bytes (8) and
/// iterations (4), salt (16), wrapped key (72, XChaCha20-Poly1305 bound to all before it), in version 2 the key wrapped
/// for the keyring (72, bound to the vault's id), SHA-256 of all before it (32). Without a key for the keyring it is
/// written as version 1, which older programs open; the password's key is bound to what version 1 has before it in
/// both, so that the other comes and goes without it.
class VaultHeader final
{
public:
    static constexpr std::uint16_t kVersion = 2;
    static constexpr std::size_t kSize = 158;            ///< under the password alone
    static constexpr std::size_t kSizeWithKeyring = 230; ///< and for the keyring
    /// What parse() takes. The cost is read before the password can authenticate it, so whoever writes the file chooses
    /// what a try of the password spends; more than creation ever chooses only keeps a person from their vault.
    /// calibrate() takes at most 1 GiB. Twice that is RFC 9106's first recommended option (2 GiB, one pass), and what a
    /// desktop can give up.
    static constexpr std::uint64_t kMostMemory = std::uint64_t{2} << 30U;
    static constexpr std::uint32_t kMostIterations = 64;
    /// Memory x iterations, the bytes that are filled in all. calibrate() aims at one second, in which one lane of
    /// Argon2id fills some 1 to 3 GiB on the machines of today; 8 GiB leaves room for faster ones, and is some ten
    /// seconds on a slow one.
    static constexpr std::uint64_t kMostWork = std::uint64_t{8} << 30U;

    /// A new vault. InvalidInput for an empty password or a cost that parse() would refuse.
    static Result<VaultHeader> create(const Secret &password, crypto::Argon2idCost cost, crypto::Entropy &entropy);

    /// Corrupt where a byte is damaged, NewerVersion, InvalidInput for a cost out of bounds; no memory is spent.
    static Result<VaultHeader> parse(BytesView bytes);
    Bytes serialize() const;

    /// The vault key; WrongPassword where it is not this vault's. (Who changes the header on purpose and mends its
    /// checksum gets WrongPassword too: what was changed is authenticated with the key.)
    Result<Secret> open(const Secret &password) const;
    /// The same from the keyring's secret. NotFound where the header has nothing for a keyring.
    Result<Secret> openByKeyring(const Secret &keyringSecret) const;
    /// The same vault under another password; what is there for the keyring stays.
    Result<VaultHeader> withPassword(const Secret &vaultKey, const Secret &password, crypto::Argon2idCost cost,
                                     crypto::Entropy &entropy) const;

    /// The same vault, for a keyring too; `keyringSecret` has 32 random bytes.
    VaultHeader withKeyring(const Secret &vaultKey, const Secret &keyringSecret, crypto::Entropy &entropy) const;
    VaultHeader withoutKeyring() const;
    bool hasKeyring() const { return !m_keyringKey.empty(); }

    const VaultId &id() const { return m_id; }
    const crypto::Argon2idCost &cost() const { return m_cost; }

    friend bool operator==(const VaultHeader &, const VaultHeader &) = default;

private:
    VaultHeader() = default;
    static Result<VaultHeader> wrap(const VaultId &id, const Secret &vaultKey, const Secret &password,
                                    crypto::Argon2idCost cost, crypto::Entropy &entropy);
    Bytes before(std::uint16_t version) const;
    Bytes keyringPart() const;

    VaultId m_id{};
    crypto::Argon2idCost m_cost;
    std::array<std::uint8_t, 16> m_salt{};
    Bytes m_wrappedKey;
    Bytes m_keyringKey; ///< empty where there is none
};

/// The vault key's subkeys, of 32 bytes each.
Secret databaseKeyOf(const Secret &vaultKey);
Secret historyKeyOf(const Secret &vaultKey);
Secret sealingKeyOf(const Secret &vaultKey);
Secret logKeyOf(const Secret &vaultKey);

} // namespace sheaf::keys
