// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/hd_key.h"

#include "crypto/hash.h"
#include "keys/base58.h"

namespace sheaf::keys {

namespace {

constexpr std::uint32_t kPublicVersion = 0x0488B21E;  // xpub
constexpr std::uint32_t kPrivateVersion = 0x0488ADE4; // xprv
constexpr std::size_t kExtendedSize = 78;
constexpr std::size_t kKeyOffset = 45;

void putBigEndian(std::span<std::uint8_t> to, std::uint32_t value)
{
    for (std::size_t i = 0; i < 4; ++i)
        to[i] = static_cast<std::uint8_t>(value >> (24 - 8 * i));
}

std::uint32_t readBigEndian(BytesView from)
{
    return std::uint32_t{from[0]} << 24U | std::uint32_t{from[1]} << 16U | std::uint32_t{from[2]} << 8U |
           std::uint32_t{from[3]};
}

// Version, depth, fingerprint, child number, chain code: all of an extended key but the key.
void putHead(std::span<std::uint8_t> to, std::uint32_t version, const HdPlace &place, BytesView chainCode)
{
    putBigEndian(to, version);
    to[4] = place.depth;
    std::copy(place.parentFingerprint.begin(), place.parentFingerprint.end(), to.subspan(5).begin());
    putBigEndian(to.subspan(9), place.childNumber);
    std::copy(chainCode.begin(), chainCode.end(), to.subspan(13).begin());
}

Result<HdPlace> readPlace(BytesView extended)
{
    HdPlace place;
    place.depth = extended[4];
    std::copy_n(extended.subspan(5).begin(), 4, place.parentFingerprint.begin());
    place.childNumber = readBigEndian(extended.subspan(9));
    if (place.depth == 0 && (place.parentFingerprint != std::array<std::uint8_t, 4>{} || place.childNumber != 0))
        return failure(ErrorCode::InvalidInput, "a master key that claims to have a parent");
    return place;
}

Result<Secret> readExtended(std::string_view text, std::uint32_t version)
{
    SHEAF_TRY(extended, base58CheckDecode(text, kExtendedSize));
    if (readBigEndian(extended.view()) != version)
        return failure(ErrorCode::InvalidInput, "not an extended key of the expected version");
    return extended;
}

// What a child's HMAC is taken of.
Secret childInput(BytesView keyBytes, std::uint32_t index)
{
    Secret input(keyBytes.size() + 4);
    std::copy(keyBytes.begin(), keyBytes.end(), input.writable().begin());
    putBigEndian(input.writable().last(4), index);
    return input;
}

} // namespace

Result<HdPublicKey> HdPublicKey::parse(std::string_view xpub)
{
    SHEAF_TRY(extended, readExtended(xpub, kPublicVersion));
    SHEAF_TRY(place, readPlace(extended.view()));
    HdPublicKey key;
    key.m_place = place;
    std::copy_n(extended.view().subspan(13).begin(), 32, key.m_chainCode.begin());
    SHEAF_TRY(point, crypto::parsePublicKey(extended.view().subspan(kKeyOffset)));
    key.m_key = point;
    return key;
}

HdPublicKey HdPublicKey::from(const crypto::PublicKey &key, const std::array<std::uint8_t, 32> &chainCode,
                              const HdPlace &place)
{
    HdPublicKey out;
    out.m_key = key;
    out.m_chainCode = chainCode;
    out.m_place = place;
    return out;
}

std::string HdPublicKey::serialize() const
{
    std::array<std::uint8_t, kExtendedSize> extended{};
    putHead(extended, kPublicVersion, m_place, m_chainCode);
    const auto compressed = crypto::compressed(m_key);
    std::copy(compressed.begin(), compressed.end(), extended.begin() + kKeyOffset);
    return std::string(base58CheckEncode(extended).text());
}

std::array<std::uint8_t, 4> HdPublicKey::fingerprint() const
{
    const auto hash = crypto::ripemd160(crypto::sha256(crypto::compressed(m_key)));
    return {hash[0], hash[1], hash[2], hash[3]};
}

Result<HdPublicKey> HdPublicKey::child(std::uint32_t index) const
{
    if ((index & DerivationPath::kHardened) != 0)
        return failure(ErrorCode::InvalidInput, "a hardened child needs the private key");
    if (m_place.depth == 255)
        return failure(ErrorCode::InvalidInput, "no key lies deeper than 255 steps");
    const Secret hash = crypto::hmacSha512(m_chainCode, childInput(crypto::compressed(m_key), index).view());
    SHEAF_TRY(point, crypto::tweakAdd(m_key, hash.view().first(32)));
    HdPublicKey key;
    key.m_key = point;
    std::copy_n(hash.view().subspan(32).begin(), 32, key.m_chainCode.begin());
    key.m_place = {static_cast<std::uint8_t>(m_place.depth + 1), fingerprint(), index};
    return key;
}

Result<HdPublicKey> HdPublicKey::derive(const DerivationPath &path) const
{
    HdPublicKey key = *this;
    for (const std::uint32_t step : path.steps()) {
        SHEAF_TRY(next, key.child(step));
        key = next;
    }
    return key;
}

Result<HdKey> HdKey::from(Secret key, BytesView chainCode, const HdPlace &place)
{
    HdKey out;
    SHEAF_TRY(point, crypto::publicKeyOf(key));
    out.m_key = std::move(key);
    out.m_public.m_key = point;
    std::copy(chainCode.begin(), chainCode.end(), out.m_public.m_chainCode.begin());
    out.m_public.m_place = place;
    return out;
}

Result<HdKey> HdKey::fromSeed(const Secret &seed)
{
    if (seed.size() < 16 || seed.size() > 64)
        return failure(ErrorCode::InvalidInput, "a seed has 16 to 64 bytes");
    const Secret hash = crypto::hmacSha512(asBytes("Bitcoin seed"), seed.view());
    return from(Secret::copyOf(hash.view().first(32)), hash.view().subspan(32), {});
}

Result<HdKey> HdKey::parse(const Secret &xprv)
{
    SHEAF_TRY(extended, readExtended(xprv.text(), kPrivateVersion));
    SHEAF_TRY(place, readPlace(extended.view()));
    if (extended.view()[kKeyOffset] != 0)
        return failure(ErrorCode::InvalidInput, "a private key begins with a zero byte");
    return from(Secret::copyOf(extended.view().last(32)), extended.view().subspan(13, 32), place);
}

Secret HdKey::serialize() const
{
    Secret extended(kExtendedSize);
    putHead(extended.writable(), kPrivateVersion, m_public.m_place, m_public.m_chainCode);
    std::copy(m_key.view().begin(), m_key.view().end(), extended.writable().last(32).begin());
    return base58CheckEncode(extended.view());
}

Result<HdKey> HdKey::child(std::uint32_t index) const
{
    const HdPlace &place = m_public.m_place;
    if (place.depth == 255)
        return failure(ErrorCode::InvalidInput, "no key lies deeper than 255 steps");
    Secret input;
    if ((index & DerivationPath::kHardened) != 0) {
        Secret padded(33); // 0x00 and the private key
        std::copy(m_key.view().begin(), m_key.view().end(), padded.writable().subspan(1).begin());
        input = childInput(padded.view(), index);
    } else {
        input = childInput(crypto::compressed(m_public.m_key), index);
    }
    const Secret hash = crypto::hmacSha512(m_public.m_chainCode, input.view());
    SHEAF_TRY(key, crypto::tweakAdd(m_key, hash.view().first(32)));
    return from(std::move(key), hash.view().subspan(32),
                {static_cast<std::uint8_t>(place.depth + 1), m_public.fingerprint(), index});
}

Result<HdKey> HdKey::derive(const DerivationPath &path) const
{
    HdKey key;
    key.m_key = m_key.clone();
    key.m_public = m_public;
    for (const std::uint32_t step : path.steps()) {
        SHEAF_TRY(next, key.child(step));
        key = std::move(next);
    }
    return key;
}

Result<std::vector<ethereum::Address>> HdKey::childAddresses(std::uint32_t first, std::uint32_t count) const
{
    if (first >= DerivationPath::kHardened || count > DerivationPath::kHardened - first ||
        m_public.m_place.depth == 255)
        return failure(ErrorCode::InvalidInput, "no such range of children");
    std::array<std::uint8_t, 37> input{};
    const auto compressed = crypto::compressed(m_public.m_key);
    std::copy(compressed.begin(), compressed.end(), input.begin());
    std::vector<ethereum::Address> addresses;
    addresses.reserve(count);
    Secret hash(64); // these once and not for each child: locking a page takes longer than the rest
    Secret key(32);
    crypto::HmacSha512 hmac(m_public.m_chainCode);
    for (std::uint32_t i = 0; i < count; ++i) {
        putBigEndian(std::span(input).last(4), first + i);
        hmac.of(input, hash.writable().first<64>());
        std::copy(m_key.view().begin(), m_key.view().end(), key.writable().begin());
        SHEAF_CHECK(crypto::tweakAddInPlace(key.writable(), hash.view().first(32)));
        SHEAF_TRY(point, crypto::publicKeyOf(key));
        addresses.push_back(ethereum::Address::fromPublicKey(point));
    }
    return addresses;
}

} // namespace sheaf::keys
