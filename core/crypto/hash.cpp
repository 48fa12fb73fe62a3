// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/hash.h"

#include "crypto/fatal.h"

#include <cryptopp/crc.h>
#include <cryptopp/keccak.h>
#include <cryptopp/ripemd.h>
#include <openssl/core_names.h>
#include <openssl/hmac.h>
#include <openssl/params.h>
#include <openssl/sha.h>

namespace sheaf::crypto {

namespace {

/// A null address would mean "the key of the last call" to OpenSSL.
const std::uint8_t *bytesOf(BytesView key)
{
    static constexpr std::uint8_t kNothing = 0;
    return key.empty() ? &kNothing : key.data();
}

void hmac(const EVP_MD *algorithm, BytesView key, BytesView data, std::span<std::uint8_t> out)
{
    unsigned size = 0;
    const bool ok = HMAC(algorithm, bytesOf(key), static_cast<int>(key.size()), data.data(), data.size(), out.data(),
                         &size) != nullptr;
    require(ok && size == out.size(), "HMAC failed");
}

} // namespace

std::array<std::uint8_t, 32> keccak256(BytesView data) { return keccak256({data}); }

std::array<std::uint8_t, 32> keccak256(std::initializer_list<BytesView> parts)
{
    std::array<std::uint8_t, 32> digest{};
    CryptoPP::Keccak_256 keccak;
    for (const BytesView part : parts)
        keccak.Update(part.data(), part.size());
    keccak.Final(digest.data());
    return digest;
}

std::array<std::uint8_t, 32> sha256(BytesView data)
{
    std::array<std::uint8_t, 32> digest{};
    require(SHA256(data.data(), data.size(), digest.data()) != nullptr, "SHA-256 failed");
    return digest;
}

// Not OpenSSL's: whether that has RIPEMD-160 depends on its version and on the system's configuration.
std::array<std::uint8_t, 20> ripemd160(BytesView data)
{
    std::array<std::uint8_t, 20> digest{};
    CryptoPP::RIPEMD160 ripemd;
    ripemd.Update(data.data(), data.size());
    ripemd.Final(digest.data());
    return digest;
}

std::uint32_t crc32(BytesView data)
{
    std::array<std::uint8_t, 4> littleEndian{};
    CryptoPP::CRC32().CalculateDigest(littleEndian.data(), data.data(), data.size());
    std::uint32_t value = 0;
    for (std::size_t i = littleEndian.size(); i-- > 0;)
        value = (value << 8U) | littleEndian[i];
    return value;
}

Secret hmacSha512(BytesView key, BytesView data)
{
    Secret out(64);
    hmac(EVP_sha512(), key, data, out.writable());
    return out;
}

HmacSha512::HmacSha512(BytesView key)
{
    EVP_MAC *const algorithm = EVP_MAC_fetch(nullptr, OSSL_MAC_NAME_HMAC, nullptr);
    m_context.reset(EVP_MAC_CTX_new(algorithm));
    EVP_MAC_free(algorithm); // the context keeps its own hold of it
    std::string digest = OSSL_DIGEST_NAME_SHA2_512;
    const std::array parameters{OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest.data(), 0),
                                OSSL_PARAM_construct_end()};
    require(m_context && EVP_MAC_init(m_context.get(), bytesOf(key), key.size(), parameters.data()) == 1,
            "HMAC failed");
}

void HmacSha512::Free::operator()(evp_mac_ctx_st *context) const { EVP_MAC_CTX_free(context); }

void HmacSha512::of(BytesView data, std::span<std::uint8_t, 64> out)
{
    std::size_t size = 0;
    const bool ok = EVP_MAC_init(m_context.get(), nullptr, 0, nullptr) == 1 && // the same key, from its beginning
                    EVP_MAC_update(m_context.get(), data.data(), data.size()) == 1 &&
                    EVP_MAC_final(m_context.get(), out.data(), &size, out.size()) == 1;
    require(ok && size == out.size(), "HMAC failed");
}

std::array<std::uint8_t, 32> hmacSha256(BytesView key, BytesView data)
{
    std::array<std::uint8_t, 32> out{};
    hmac(EVP_sha256(), key, data, out);
    return out;
}

} // namespace sheaf::crypto
