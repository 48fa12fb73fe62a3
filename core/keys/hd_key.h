// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secp256k1.h"
#include "ethereum/types.h"
#include "keys/derivation_path.h"

namespace sheaf::keys {

/// What an extended key says of its place in the tree.
struct HdPlace
{
    std::uint8_t depth = 0;
    std::array<std::uint8_t, 4> parentFingerprint{};
    std::uint32_t childNumber = 0;

    friend bool operator==(const HdPlace &, const HdPlace &) = default;
};

/// BIP-32's extended public key: it finds all addresses below it that are not hardened, and spends nothing.
class HdPublicKey final
{
public:
    /// `xpub…`. InvalidInput for everything that BIP-32 calls invalid.
    static Result<HdPublicKey> parse(std::string_view xpub);
    /// Of its parts, as other formats than `xpub…` carry them.
    static HdPublicKey from(const crypto::PublicKey &key, const std::array<std::uint8_t, 32> &chainCode,
                            const HdPlace &place);
    std::string serialize() const;

    /// InvalidInput for a hardened index, and (one in 2^127) for an index that leads to no key.
    Result<HdPublicKey> child(std::uint32_t index) const;
    Result<HdPublicKey> derive(const DerivationPath &path) const;

    const crypto::PublicKey &key() const { return m_key; }
    const HdPlace &place() const { return m_place; }
    ethereum::Address address() const { return ethereum::Address::fromPublicKey(m_key); }
    /// The first four bytes of RIPEMD-160(SHA-256(compressed key)): how children name their parent.
    std::array<std::uint8_t, 4> fingerprint() const;

    friend bool operator==(const HdPublicKey &, const HdPublicKey &) = default;

private:
    friend class HdKey;
    HdPublicKey() = default;

    crypto::PublicKey m_key{};
    std::array<std::uint8_t, 32> m_chainCode{};
    HdPlace m_place;
};

/// BIP-32's extended private key.
class HdKey final
{
public:
    /// The master key of a seed of 16 to 64 bytes.
    static Result<HdKey> fromSeed(const Secret &seed);
    /// `xprv…`.
    static Result<HdKey> parse(const Secret &xprv);
    Secret serialize() const;

    /// Hardened where DerivationPath::kHardened is set.
    Result<HdKey> child(std::uint32_t index) const;
    Result<HdKey> derive(const DerivationPath &path) const;
    /// Of `count` children that are not hardened, from index `first` on: what makes a list of accounts quick.
    Result<std::vector<ethereum::Address>> childAddresses(std::uint32_t first, std::uint32_t count) const;

    const Secret &privateKey() const { return m_key; }
    const HdPublicKey &publicKey() const { return m_public; }
    ethereum::Address address() const { return m_public.address(); }

private:
    HdKey() = default;
    static Result<HdKey> from(Secret key, BytesView chainCode, const HdPlace &place);

    Secret m_key;
    HdPublicKey m_public;
};

} // namespace sheaf::keys
