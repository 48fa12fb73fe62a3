// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/keystore.h"

#include "crypto/cipher.h"
#include "crypto/hash.h"
#include "crypto/kdf.h"
#include "crypto/secp256k1.h"

#include <algorithm>
#include <bit>

namespace sheaf::keys {

namespace {

constexpr std::size_t kKeySize = 32;
constexpr std::size_t kSaltSize = 32;
constexpr std::size_t kCipherKeySize = 16;
// The definition lets a file ask for more (`dklen`); both functions make the same first 32 bytes then.
constexpr std::size_t kDerivedSize = 32;
constexpr std::uint64_t kMostMemory = std::uint64_t{1} << 30U;
constexpr std::uint64_t kMostWork = std::uint64_t{1} << 32U;
constexpr std::uint64_t kMostIterations = 10'000'000;

tl::unexpected<Error> refused(const std::string &why)
{
    return failure(ErrorCode::InvalidInput, "the keystore's " + why);
}

Result<void> check(const ScryptCost &cost)
{
    if (cost.n < 2 || !std::has_single_bit(cost.n) || cost.r == 0 || cost.p == 0)
        return refused("scrypt parameters are none: n is a power of two from 2 on, r and p are at least 1");
    // Division keeps every product below 2^64.
    const std::uint64_t block = std::uint64_t{128} * cost.r;
    if (cost.n > kMostMemory / block || cost.p > kMostMemory / block || (cost.n + cost.p) * block > kMostMemory)
        return refused("scrypt parameters ask for more than 1 GiB of memory");
    if (cost.n * block > kMostWork / cost.p)
        return refused("scrypt parameters ask for more than 4 GiB of work");
    return {};
}

Result<void> check(const Pbkdf2Cost &cost)
{
    if (cost.iterations == 0 || cost.iterations > kMostIterations)
        return refused("PBKDF2 asks for " + std::to_string(cost.iterations) + " iterations; 1 to 10,000,000 are taken");
    return {};
}

Result<Secret> derivedKey(const KeystoreCost &cost, BytesView salt, const Secret &password)
{
    SHEAF_CHECK(checkCost(cost));
    if (salt.size() > Keystore::kMostSalt)
        return refused("salt has more than 1,024 bytes");
    if (const auto *scrypt = std::get_if<ScryptCost>(&cost))
        return crypto::scrypt(password, salt, scrypt->n, scrypt->r, scrypt->p, kDerivedSize);
    const auto iterations = static_cast<std::uint32_t>(std::get<Pbkdf2Cost>(cost).iterations);
    return crypto::pbkdf2HmacSha256(password.view(), salt, iterations, kDerivedSize);
}

std::array<std::uint8_t, 32> macOf(const Secret &derived, BytesView ciphertext)
{
    return crypto::keccak256({derived.view().subspan(kCipherKeySize), ciphertext});
}

Result<Secret> padded(const Secret &key)
{
    Secret out(kKeySize);
    std::copy(key.view().begin(), key.view().end(), out.writable().last(key.size()).begin());
    if (!crypto::isValidPrivateKey(out.view()))
        return failure(ErrorCode::InvalidInput, "the password fits, but what the keystore holds is no private key");
    return out;
}

Result<ethereum::Address> addressOf(const Secret &privateKey)
{
    SHEAF_TRY(point, crypto::publicKeyOf(privateKey));
    return ethereum::Address::fromPublicKey(point);
}

// Version 4, variant 1 of RFC 4122.
std::array<std::uint8_t, 16> randomUuid(crypto::Entropy &entropy)
{
    std::array<std::uint8_t, 16> id{};
    entropy.fill(id);
    id[6] = static_cast<std::uint8_t>((id[6] & 0x0FU) | 0x40U);
    id[8] = static_cast<std::uint8_t>((id[8] & 0x3FU) | 0x80U);
    return id;
}

} // namespace

Result<void> checkCost(const KeystoreCost &cost)
{
    return std::visit([](const auto &one) { return check(one); }, cost);
}

Result<Secret> openKeystore(const Keystore &keystore, const Secret &password)
{
    if (keystore.ciphertext.empty() || keystore.ciphertext.size() > kKeySize)
        return refused("ciphertext has " + std::to_string(keystore.ciphertext.size()) + " bytes; a key has 32");
    SHEAF_TRY(derived, derivedKey(keystore.cost, keystore.salt, password));
    if (!equalConstantTime(macOf(derived, keystore.ciphertext), keystore.mac))
        return failure(ErrorCode::WrongPassword,
                       "not the keystore's password, or the file is damaged: the MAC differs");
    SHEAF_TRY(plain, crypto::aes128Ctr(derived.view().first(kCipherKeySize), keystore.iv, keystore.ciphertext));
    SHEAF_TRY(key, padded(plain));
    SHEAF_TRY(address, addressOf(key));
    if (keystore.address && *keystore.address != address)
        return failure(ErrorCode::InvalidInput, "the keystore claims to be of " + keystore.address->toString() +
                                                    ", and its key is of " + address.toString());
    return key;
}

Result<Keystore> sealKeystore(const Secret &privateKey, const Secret &password, const KeystoreCost &cost,
                              crypto::Entropy &entropy)
{
    if (privateKey.size() != kKeySize || !crypto::isValidPrivateKey(privateKey.view()))
        return failure(ErrorCode::InvalidInput, "not a private key");
    SHEAF_TRY(address, addressOf(privateKey));
    Keystore keystore{cost, Bytes(kSaltSize), {}, {}, {}, address, randomUuid(entropy)};
    entropy.fill(keystore.salt);
    entropy.fill(keystore.iv);
    SHEAF_TRY(derived, derivedKey(cost, keystore.salt, password));
    SHEAF_TRY(sealed, crypto::aes128Ctr(derived.view().first(kCipherKeySize), keystore.iv, privateKey.view()));
    keystore.ciphertext = toBytes(sealed.view());
    keystore.mac = macOf(derived, keystore.ciphertext);
    // A key whose only copy becomes this file must be in it.
    SHEAF_TRY(opened, openKeystore(keystore, password));
    if (opened != privateKey)
        return failure(ErrorCode::Internal, "the keystore does not hold the key");
    return keystore;
}

} // namespace sheaf::keys
