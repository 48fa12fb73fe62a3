// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/cipher.h"

#include "crypto/fatal.h"

#include <openssl/evp.h>
#include <sodium.h>

#include <algorithm>
#include <limits>
#include <memory>

namespace sheaf::crypto {

namespace {

constexpr std::size_t kKeySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr std::size_t kNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t kAesBlock = 16;

static_assert(kKeySize == 32 && kNonceSize == 24 && kTagSize == 16);

} // namespace

Bytes seal(const Secret &key, BytesView plaintext, BytesView identity, BytesView nonce24)
{
    require(key.size() == kKeySize && nonce24.size() == kNonceSize, "seal() wants a key of 32 and a nonce of 24 bytes");
    Bytes box(kNonceSize + plaintext.size() + kTagSize);
    std::copy(nonce24.begin(), nonce24.end(), box.begin());
    crypto_aead_xchacha20poly1305_ietf_encrypt(box.data() + kNonceSize, nullptr, plaintext.data(), plaintext.size(),
                                               identity.data(), identity.size(), nullptr, box.data(),
                                               key.view().data());
    return box;
}

Result<Secret> open(const Secret &key, BytesView box, BytesView identity)
{
    if (key.size() != kKeySize || box.size() < kNonceSize + kTagSize)
        return failure(ErrorCode::Corrupt, "a sealed box or its key has a wrong size");
    const BytesView nonce = box.first(kNonceSize);
    const BytesView sealed = box.subspan(kNonceSize);
    Secret plaintext(sealed.size() - kTagSize);
    const int status = crypto_aead_xchacha20poly1305_ietf_decrypt(plaintext.writable().data(), nullptr, nullptr,
                                                                  sealed.data(), sealed.size(), identity.data(),
                                                                  identity.size(), nonce.data(), key.view().data());
    if (status != 0)
        return failure(ErrorCode::Corrupt, "a sealed box does not open");
    return plaintext;
}

Result<Secret> aes128Ctr(BytesView key, BytesView iv, BytesView data)
{
    if (key.size() != 16 || iv.size() != kAesBlock)
        return failure(ErrorCode::InvalidInput, "AES-128-CTR wants a key and an iv of 16 bytes each");
    if (data.size() > static_cast<std::size_t>(std::numeric_limits<int>::max()) - kAesBlock)
        return failure(ErrorCode::InvalidInput, "too much data for AES-128-CTR");
    const std::unique_ptr<EVP_CIPHER_CTX, void (*)(EVP_CIPHER_CTX *)> context(EVP_CIPHER_CTX_new(),
                                                                              &EVP_CIPHER_CTX_free);
    Secret out(data.size());
    if (out.empty())
        return out;
    int written = 0;
    const bool ok = context != nullptr &&
                    EVP_EncryptInit_ex(context.get(), EVP_aes_128_ctr(), nullptr, key.data(), iv.data()) == 1 &&
                    EVP_EncryptUpdate(context.get(), out.writable().data(), &written, data.data(),
                                      static_cast<int>(data.size())) == 1;
    require(ok && static_cast<std::size_t>(written) == data.size(), "AES-128-CTR failed");
    return out;
}

} // namespace sheaf::crypto
