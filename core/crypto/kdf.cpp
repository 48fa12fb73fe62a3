// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/kdf.h"

#include "crypto/fatal.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <sodium.h>

#include <bit>
#include <limits>
#include <memory>

namespace sheaf::crypto {

namespace {

constexpr std::uint64_t kScryptMaxMemory = 1ULL << 30U;
constexpr std::uint64_t kScryptMaxWork = 1ULL << 34U;

/// The libraries want an address even for nothing.
const std::uint8_t *addressOf(BytesView bytes)
{
    static constexpr std::uint8_t kNothing = 0;
    return bytes.empty() ? &kNothing : bytes.data();
}

Secret pbkdf2(const EVP_MD *algorithm, BytesView password, BytesView salt, std::uint32_t iterations, std::size_t size)
{
    constexpr auto kLargest = static_cast<std::uint32_t>(std::numeric_limits<int>::max());
    require(iterations >= 1 && iterations <= kLargest && password.size() <= kLargest && salt.size() <= kLargest &&
                size >= 1 && size <= kLargest,
            "PBKDF2 out of its range");
    Secret out(size);
    const int status =
        PKCS5_PBKDF2_HMAC(reinterpret_cast<const char *>(addressOf(password)), static_cast<int>(password.size()),
                          addressOf(salt), static_cast<int>(salt.size()), static_cast<int>(iterations), algorithm,
                          static_cast<int>(size), out.writable().data());
    require(status == 1, "PBKDF2 failed");
    return out;
}

/// RFC 7914 section 6, and the limits of kdf.h. Division keeps every product below 2^64.
bool isScryptInRange(std::uint64_t n, std::uint32_t r, std::uint32_t p)
{
    if (n < 2 || !std::has_single_bit(n) || r == 0 || p == 0)
        return false;
    const std::uint64_t block = 128ULL * r;
    if (n > kScryptMaxMemory / block || p > kScryptMaxMemory / block || (n + p) * block > kScryptMaxMemory)
        return false;
    return n * block <= kScryptMaxWork / p;
}

} // namespace

Secret pbkdf2HmacSha512(BytesView password, BytesView salt, std::uint32_t iterations, std::size_t size)
{
    return pbkdf2(EVP_sha512(), password, salt, iterations, size);
}

Secret pbkdf2HmacSha256(BytesView password, BytesView salt, std::uint32_t iterations, std::size_t size)
{
    return pbkdf2(EVP_sha256(), password, salt, iterations, size);
}

Result<Secret> argon2id(const Secret &password, BytesView salt, Argon2idCost cost, std::size_t size)
{
    if (salt.size() != crypto_pwhash_argon2id_SALTBYTES || size < crypto_pwhash_argon2id_BYTES_MIN ||
        cost.memoryBytes < crypto_pwhash_argon2id_MEMLIMIT_MIN ||
        cost.memoryBytes > crypto_pwhash_argon2id_MEMLIMIT_MAX || cost.iterations < crypto_pwhash_argon2id_OPSLIMIT_MIN)
        return failure(ErrorCode::InvalidInput, "Argon2id parameters are out of range");
    Secret out(size);
    const int status = crypto_pwhash_argon2id(
        out.writable().data(), size, reinterpret_cast<const char *>(addressOf(password.view())), password.size(),
        salt.data(), cost.iterations, cost.memoryBytes, crypto_pwhash_argon2id_ALG_ARGON2ID13);
    if (status != 0)
        return failure(ErrorCode::Internal, "not enough memory for Argon2id");
    return out;
}

Result<Secret> scrypt(const Secret &password, BytesView salt, std::uint64_t n, std::uint32_t r, std::uint32_t p,
                      std::size_t size)
{
    if (!isScryptInRange(n, r, p) || size == 0)
        return failure(ErrorCode::InvalidInput, "scrypt parameters are out of range");
    Secret out(size);
    const int status =
        crypto_pwhash_scryptsalsa208sha256_ll(addressOf(password.view()), password.size(), addressOf(salt), salt.size(),
                                              n, r, p, out.writable().data(), size);
    if (status != 0)
        return failure(ErrorCode::Internal, "not enough memory for scrypt");
    return out;
}

Secret hkdfSha256(const Secret &key, std::string_view info, std::size_t size)
{
    const std::unique_ptr<EVP_KDF, void (*)(EVP_KDF *)> kdf(EVP_KDF_fetch(nullptr, "HKDF", nullptr), &EVP_KDF_free);
    const std::unique_ptr<EVP_KDF_CTX, void (*)(EVP_KDF_CTX *)> context(EVP_KDF_CTX_new(kdf.get()), &EVP_KDF_CTX_free);
    require(context != nullptr, "OpenSSL has no HKDF");
    Secret secretKey = key.clone(); // OSSL_PARAM takes no const
    std::string digest = "SHA256";
    std::string infoCopy(info);
    const std::array<OSSL_PARAM, 4> parameters{
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest.data(), digest.size()),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, secretKey.writable().data(), secretKey.size()),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO, infoCopy.data(), infoCopy.size()),
        OSSL_PARAM_construct_end()};
    Secret out(size);
    require(EVP_KDF_derive(context.get(), out.writable().data(), out.size(), parameters.data()) == 1, "HKDF failed");
    return out;
}

} // namespace sheaf::crypto
