// SPDX-License-Identifier: GPL-3.0-or-later
#include "ethereum/signature.h"

namespace sheaf::ethereum {

namespace {

// SEC 2: the order n of secp256k1's group, and n / 2 rounded down.
constexpr Uint256 kOrder(std::array<std::uint64_t, 4>{0xBFD25E8CD0364141, 0xBAAEDCE6AF48A03B, 0xFFFFFFFFFFFFFFFE,
                                                      0xFFFFFFFFFFFFFFFF});
constexpr Uint256 kHalfOrder(std::array<std::uint64_t, 4>{0xDFE92F46681B20A0, 0x5D576E7357A4501D, 0xFFFFFFFFFFFFFFFF,
                                                          0x7FFFFFFFFFFFFFFF});

bool isScalar(const Uint256 &value) { return !value.isZero() && value < kOrder; }

} // namespace

bool isCanonical(const Signature &signature)
{
    return isScalar(signature.r) && isScalar(signature.s) && signature.s <= kHalfOrder && signature.yParity <= 1;
}

Result<Signature> signatureFrom(const crypto::RecoverableSignature &signature)
{
    if (signature.recoveryId > 1)
        return failure(ErrorCode::Internal, "a signature whose r does not fit the group");
    const BytesView compact(signature.compact);
    return Signature{*Uint256::fromBigEndian(compact.first(32)), *Uint256::fromBigEndian(compact.subspan(32)),
                     signature.recoveryId};
}

Result<Address> recoverAddress(const Hash &digest, const Signature &signature)
{
    if (signature.yParity > 1)
        return failure(ErrorCode::InvalidInput, "the parity of a signature is neither 0 nor 1");
    crypto::RecoverableSignature compact;
    const auto r = signature.r.toBigEndian();
    const auto s = signature.s.toBigEndian();
    std::copy(r.begin(), r.end(), compact.compact.begin());
    std::copy(s.begin(), s.end(), compact.compact.begin() + 32);
    compact.recoveryId = signature.yParity;
    SHEAF_TRY(key, crypto::recover(digest.bytes(), compact));
    return Address::fromPublicKey(key);
}

std::array<std::uint8_t, 65> toBytes65(const Signature &signature)
{
    std::array<std::uint8_t, 65> out{};
    const auto r = signature.r.toBigEndian();
    const auto s = signature.s.toBigEndian();
    std::copy(r.begin(), r.end(), out.begin());
    std::copy(s.begin(), s.end(), out.begin() + 32);
    out[64] = static_cast<std::uint8_t>(27 + signature.yParity);
    return out;
}

Result<Signature> parseSignature(BytesView bytes65)
{
    if (bytes65.size() != 65)
        return failure(ErrorCode::InvalidInput, "a signature has 65 bytes, not " + std::to_string(bytes65.size()));
    const std::uint8_t v = bytes65[64];
    if (v > 1 && v != 27 && v != 28)
        return failure(ErrorCode::InvalidInput, "the v of a signature is none of 0, 1, 27 and 28");
    return Signature{*Uint256::fromBigEndian(bytes65.first(32)), *Uint256::fromBigEndian(bytes65.subspan(32, 32)),
                     static_cast<std::uint8_t>(v < 2 ? v : v - 27)};
}

Result<std::array<std::uint8_t, 64>> toCompact(const Signature &signature)
{
    if (!isCanonical(signature))
        return failure(ErrorCode::InvalidInput, "only a canonical signature has a compact form");
    std::array<std::uint8_t, 64> out{};
    const auto r = signature.r.toBigEndian();
    const auto s = signature.s.toBigEndian();
    std::copy(r.begin(), r.end(), out.begin());
    std::copy(s.begin(), s.end(), out.begin() + 32);
    out[32] = static_cast<std::uint8_t>(out[32] | signature.yParity << 7U);
    return out;
}

Result<Signature> parseCompactSignature(BytesView bytes64)
{
    if (bytes64.size() != 64)
        return failure(ErrorCode::InvalidInput,
                       "a compact signature has 64 bytes, not " + std::to_string(bytes64.size()));
    std::array<std::uint8_t, 32> s{};
    std::copy(bytes64.begin() + 32, bytes64.end(), s.begin());
    const auto yParity = static_cast<std::uint8_t>(s[0] >> 7U);
    s[0] &= 0x7FU;
    const Signature signature{*Uint256::fromBigEndian(bytes64.first(32)), *Uint256::fromBigEndian(s), yParity};
    if (!isCanonical(signature))
        return failure(ErrorCode::InvalidInput, "r or s of the compact signature is out of range");
    return signature;
}

} // namespace sheaf::ethereum
