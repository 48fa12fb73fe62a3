// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/secp256k1.h"

#include "crypto/entropy.h"
#include "crypto/fatal.h"

#include <secp256k1.h>
#include <secp256k1_recovery.h>

#include <algorithm>
#include <optional>

namespace sheaf::crypto {

namespace {

constexpr std::size_t kPrivateKeySize = 32;

/// Made and blinded once, then only read: libsecp256k1 allows that from any number of threads.
const secp256k1_context *context()
{
    static const secp256k1_context *const shared = [] {
        secp256k1_context *made = secp256k1_context_create(SECP256K1_CONTEXT_NONE);
        std::array<std::uint8_t, 32> seed{};
        SystemEntropy().fill(seed);
        require(made != nullptr && secp256k1_context_randomize(made, seed.data()) == 1, "secp256k1 has no context");
        wipe(seed);
        return made;
    }();
    return shared;
}

PublicKey serialized(const secp256k1_pubkey &key)
{
    std::array<std::uint8_t, 65> out{};
    std::size_t size = out.size();
    secp256k1_ec_pubkey_serialize(context(), out.data(), &size, &key, SECP256K1_EC_UNCOMPRESSED);
    PublicKey bare{};
    std::copy(out.begin() + 1, out.end(), bare.begin());
    return bare;
}

std::optional<secp256k1_pubkey> parsed(const PublicKey &key)
{
    std::array<std::uint8_t, 65> full{};
    full[0] = 0x04;
    std::copy(key.begin(), key.end(), full.begin() + 1);
    secp256k1_pubkey out{};
    if (secp256k1_ec_pubkey_parse(context(), &out, full.data(), full.size()) != 1)
        return std::nullopt;
    return out;
}

tl::unexpected<Error> invalid(const char *what) { return failure(ErrorCode::InvalidInput, what); }

} // namespace

bool isValidPrivateKey(BytesView key)
{
    return key.size() == kPrivateKeySize && secp256k1_ec_seckey_verify(context(), key.data()) == 1;
}

Result<PublicKey> publicKeyOf(const Secret &privateKey)
{
    secp256k1_pubkey key{};
    if (privateKey.size() != kPrivateKeySize ||
        secp256k1_ec_pubkey_create(context(), &key, privateKey.view().data()) != 1)
        return invalid("not a private key");
    return serialized(key);
}

std::array<std::uint8_t, 33> compressed(const PublicKey &key)
{
    std::array<std::uint8_t, 33> out{};
    out[0] = static_cast<std::uint8_t>(0x02U | (key.back() & 1U));
    std::copy(key.begin(), key.begin() + 32, out.begin() + 1);
    return out;
}

Result<PublicKey> parsePublicKey(BytesView bytes)
{
    secp256k1_pubkey key{};
    if (bytes.size() == std::tuple_size_v<PublicKey>) {
        PublicKey bare{};
        std::copy(bytes.begin(), bytes.end(), bare.begin());
        if (!parsed(bare))
            return invalid("not a point of secp256k1");
        return bare;
    }
    const bool isSec1 = (bytes.size() == 33 && (bytes[0] == 0x02 || bytes[0] == 0x03)) ||
                        (bytes.size() == 65 && bytes[0] == 0x04); // without the hybrid forms 0x06 and 0x07
    if (!isSec1 || secp256k1_ec_pubkey_parse(context(), &key, bytes.data(), bytes.size()) != 1)
        return invalid("not a public key of secp256k1");
    return serialized(key);
}

Result<RecoverableSignature> sign(const Secret &privateKey, const Digest &digest)
{
    secp256k1_ecdsa_recoverable_signature signature{};
    if (privateKey.size() != kPrivateKeySize ||
        secp256k1_ecdsa_sign_recoverable(context(), &signature, digest.data(), privateKey.view().data(), nullptr,
                                         nullptr) != 1)
        return invalid("not a private key");
    RecoverableSignature out;
    int recoveryId = 0;
    secp256k1_ecdsa_recoverable_signature_serialize_compact(context(), out.compact.data(), &recoveryId, &signature);
    out.recoveryId = static_cast<std::uint8_t>(recoveryId);
    return out;
}

Result<PublicKey> recover(const Digest &digest, const RecoverableSignature &signature)
{
    secp256k1_ecdsa_recoverable_signature inner{};
    secp256k1_pubkey key{};
    if (signature.recoveryId > 3 ||
        secp256k1_ecdsa_recoverable_signature_parse_compact(context(), &inner, signature.compact.data(),
                                                            signature.recoveryId) != 1 ||
        secp256k1_ecdsa_recover(context(), &key, &inner, digest.data()) != 1)
        return invalid("a signature that nobody can have made");
    return serialized(key);
}

bool verify(const Digest &digest, const std::array<std::uint8_t, 64> &compact, const PublicKey &key)
{
    const auto point = parsed(key);
    secp256k1_ecdsa_signature signature{};
    return point && secp256k1_ecdsa_signature_parse_compact(context(), &signature, compact.data()) == 1 &&
           secp256k1_ecdsa_verify(context(), &signature, digest.data(), &*point) == 1;
}

Result<Secret> tweakAdd(const Secret &privateKey, BytesView tweak)
{
    Secret out = privateKey.clone();
    SHEAF_CHECK(tweakAddInPlace(out.writable(), tweak));
    return out;
}

Result<void> tweakAddInPlace(std::span<std::uint8_t> privateKey, BytesView tweak)
{
    if (privateKey.size() != kPrivateKeySize || tweak.size() != kPrivateKeySize)
        return invalid("a private key and a tweak have 32 bytes");
    if (secp256k1_ec_seckey_tweak_add(context(), privateKey.data(), tweak.data()) != 1)
        return invalid("the tweak leads to no private key");
    return {};
}

Result<PublicKey> tweakAdd(const PublicKey &key, BytesView tweak)
{
    auto point = parsed(key);
    if (!point || tweak.size() != kPrivateKeySize)
        return invalid("not a point of secp256k1, or a tweak without 32 bytes");
    if (secp256k1_ec_pubkey_tweak_add(context(), &*point, tweak.data()) != 1)
        return invalid("the tweak leads to no point");
    return serialized(*point);
}

} // namespace sheaf::crypto
