// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/vault_header.h"

#include "crypto/cipher.h"
#include "crypto/hash.h"

#include <algorithm>

namespace sheaf::keys {

namespace {

constexpr std::string_view kMagic = "SHEAFVLT";
constexpr std::size_t kKeySize = 32;
constexpr std::size_t kNonceSize = 24;
constexpr std::size_t kWrappedSize = 72;      // nonce, key, tag
constexpr std::uint16_t kPasswordVersion = 1; // under the password alone, and what its key is bound to in all
constexpr std::size_t kChecksumSize = 32;
constexpr std::uint64_t kLeastMemory = 8 * 1024; // Argon2id's own minimum

template <std::size_t N> void putBigEndian(Bytes &to, std::uint64_t value)
{
    for (std::size_t i = N; i-- > 0;)
        to.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

// Reads from the front, and takes away what it has read; the caller has checked the length.
template <std::size_t N> std::uint64_t takeBigEndian(BytesView &from)
{
    std::uint64_t value = 0;
    for (const std::uint8_t byte : from.first(N))
        value = value << 8U | byte;
    from = from.subspan(N);
    return value;
}

void takeBytes(BytesView &from, std::span<std::uint8_t> to)
{
    std::copy_n(from.begin(), to.size(), to.begin());
    from = from.subspan(to.size());
}

Result<void> checkCost(const crypto::Argon2idCost &cost)
{
    if (cost.memoryBytes < kLeastMemory || cost.memoryBytes > VaultHeader::kMostMemory || cost.iterations < 1 ||
        cost.iterations > VaultHeader::kMostIterations || cost.memoryBytes * cost.iterations > VaultHeader::kMostWork)
        return failure(ErrorCode::InvalidInput, "an Argon2id cost out of bounds");
    return {};
}

Secret keyringKeyOf(const Secret &keyringSecret)
{
    return crypto::hkdfSha256(keyringSecret, "sheaf keyring v1", kKeySize);
}

} // namespace

Result<VaultHeader> VaultHeader::create(const Secret &password, crypto::Argon2idCost cost, crypto::Entropy &entropy)
{
    VaultId id{};
    entropy.fill(id);
    Secret vaultKey(kKeySize);
    entropy.fill(vaultKey.writable());
    return wrap(id, vaultKey, password, cost, entropy);
}

Result<VaultHeader> VaultHeader::wrap(const VaultId &id, const Secret &vaultKey, const Secret &password,
                                      crypto::Argon2idCost cost, crypto::Entropy &entropy)
{
    if (password.empty())
        return failure(ErrorCode::InvalidInput, "a vault needs a password");
    if (vaultKey.size() != kKeySize)
        return failure(ErrorCode::InvalidInput, "a vault key has 32 bytes");
    SHEAF_CHECK(checkCost(cost));
    VaultHeader header;
    header.m_id = id;
    header.m_cost = cost;
    entropy.fill(header.m_salt);
    SHEAF_TRY(wrappingKey, crypto::argon2id(password, header.m_salt, cost, kKeySize));
    std::array<std::uint8_t, kNonceSize> nonce{};
    entropy.fill(nonce);
    header.m_wrappedKey = crypto::seal(wrappingKey, vaultKey.view(), header.before(kPasswordVersion), nonce);
    return header;
}

Bytes VaultHeader::before(std::uint16_t version) const
{
    Bytes out = toBytes(asBytes(kMagic));
    putBigEndian<2>(out, version);
    append(out, m_id);
    putBigEndian<8>(out, m_cost.memoryBytes);
    putBigEndian<4>(out, m_cost.iterations);
    append(out, m_salt);
    return out;
}

Bytes VaultHeader::serialize() const
{
    Bytes out = before(hasKeyring() ? kVersion : kPasswordVersion);
    append(out, m_wrappedKey);
    append(out, m_keyringKey);
    append(out, crypto::sha256(out));
    return out;
}

Result<VaultHeader> VaultHeader::parse(BytesView bytes)
{
    // Every version ends in the SHA-256 of what is before, so that damage is never taken for a newer version.
    constexpr std::size_t kLeast = kMagic.size() + 2 + kChecksumSize;
    if (bytes.size() < kLeast || toText(bytes.first(kMagic.size())) != kMagic)
        return failure(ErrorCode::Corrupt, "not a vault header");
    const BytesView body = bytes.first(bytes.size() - kChecksumSize);
    if (!equalConstantTime(crypto::sha256(body), bytes.last(kChecksumSize)))
        return failure(ErrorCode::Corrupt, "the vault header is damaged");
    BytesView rest = body.subspan(kMagic.size());
    const std::uint64_t version = takeBigEndian<2>(rest);
    if (version > kVersion)
        return failure(ErrorCode::NewerVersion, "vault header version " + std::to_string(version));
    if (version < kPasswordVersion || bytes.size() != (version == kPasswordVersion ? kSize : kSizeWithKeyring))
        return failure(ErrorCode::Corrupt, "the vault header has a wrong size");
    VaultHeader header;
    takeBytes(rest, header.m_id);
    header.m_cost.memoryBytes = takeBigEndian<8>(rest);
    header.m_cost.iterations = static_cast<std::uint32_t>(takeBigEndian<4>(rest));
    takeBytes(rest, header.m_salt);
    header.m_wrappedKey = toBytes(rest.first(kWrappedSize));
    header.m_keyringKey = toBytes(rest.subspan(kWrappedSize));
    SHEAF_CHECK(checkCost(header.m_cost));
    return header;
}

Result<Secret> VaultHeader::open(const Secret &password) const
{
    SHEAF_TRY(wrappingKey, crypto::argon2id(password, m_salt, m_cost, kKeySize));
    Result<Secret> vaultKey = crypto::open(wrappingKey, m_wrappedKey, before(kPasswordVersion));
    if (!vaultKey)
        return failure(ErrorCode::WrongPassword, "the password does not open the vault");
    return vaultKey;
}

Result<VaultHeader> VaultHeader::withPassword(const Secret &vaultKey, const Secret &password, crypto::Argon2idCost cost,
                                              crypto::Entropy &entropy) const
{
    SHEAF_TRY(header, wrap(m_id, vaultKey, password, cost, entropy));
    header.m_keyringKey = m_keyringKey;
    return header;
}

/// Its cost and salt are the password's, and change without it.
Bytes VaultHeader::keyringPart() const
{
    Bytes out = toBytes(asBytes("SHEAFVLT keyring"));
    append(out, m_id);
    return out;
}

VaultHeader VaultHeader::withKeyring(const Secret &vaultKey, const Secret &keyringSecret,
                                     crypto::Entropy &entropy) const
{
    std::array<std::uint8_t, kNonceSize> nonce{};
    entropy.fill(nonce);
    VaultHeader header = *this;
    header.m_keyringKey = crypto::seal(keyringKeyOf(keyringSecret), vaultKey.view(), keyringPart(), nonce);
    return header;
}

VaultHeader VaultHeader::withoutKeyring() const
{
    VaultHeader header = *this;
    header.m_keyringKey.clear();
    return header;
}

Result<Secret> VaultHeader::openByKeyring(const Secret &keyringSecret) const
{
    if (!hasKeyring())
        return failure(ErrorCode::NotFound, "the vault is not opened by a keyring");
    Result<Secret> vaultKey = crypto::open(keyringKeyOf(keyringSecret), m_keyringKey, keyringPart());
    if (!vaultKey)
        return failure(ErrorCode::WrongPassword, "the keyring's secret does not open the vault");
    return vaultKey;
}

Secret databaseKeyOf(const Secret &vaultKey) { return crypto::hkdfSha256(vaultKey, "sheaf database v1", kKeySize); }

Secret historyKeyOf(const Secret &vaultKey) { return crypto::hkdfSha256(vaultKey, "sheaf history v1", kKeySize); }

Secret sealingKeyOf(const Secret &vaultKey) { return crypto::hkdfSha256(vaultKey, "sheaf sealing v1", kKeySize); }

Secret logKeyOf(const Secret &vaultKey) { return crypto::hkdfSha256(vaultKey, "sheaf signing log v1", kKeySize); }

} // namespace sheaf::keys
