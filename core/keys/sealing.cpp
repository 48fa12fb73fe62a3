// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/sealing.h"

#include "crypto/cipher.h"
#include "crypto/secp256k1.h"

#include <algorithm>

namespace sheaf::keys {

namespace {

constexpr std::string_view kDomain = "sheaf sealed key v1";
constexpr std::size_t kLongestId = 64;
constexpr std::size_t kLongestPassphrase = 1024;

constexpr std::size_t kLeastSeed = 16;
constexpr std::size_t kMostSeed = 64;
constexpr std::uint8_t kHasLanguage = 0x80;

// The entropy's length in one byte, the entropy, and the passphrase up to the end. Before it, for a language other than
// English, one byte more that no length is: 0x80 and the language's number.
Secret encode(const MnemonicSecret &secret)
{
    const BytesView entropy = secret.mnemonic.entropy().view();
    const BytesView passphrase = secret.passphrase.view();
    const Language language = secret.mnemonic.language();
    const std::size_t before = language == Language::English ? 0 : 1;
    Secret out(before + 1 + entropy.size() + passphrase.size());
    std::span<std::uint8_t> to = out.writable();
    if (before == 1)
        to[0] = static_cast<std::uint8_t>(kHasLanguage | static_cast<std::uint8_t>(language));
    to = to.subspan(before);
    to[0] = static_cast<std::uint8_t>(entropy.size());
    std::copy(entropy.begin(), entropy.end(), to.subspan(1).begin());
    std::copy(passphrase.begin(), passphrase.end(), to.subspan(1 + entropy.size()).begin());
    return out;
}

Result<MnemonicSecret> decode(const Secret &plaintext)
{
    BytesView bytes = plaintext.view();
    Language language = Language::English;
    if (!bytes.empty() && bytes[0] >= kHasLanguage) {
        const std::size_t number = bytes[0] - std::size_t{kHasLanguage};
        if (number == 0 || number >= kLanguages.size())
            return failure(ErrorCode::NewerVersion, "a sealed mnemonic in a language that this version has not");
        language = kLanguages[number];
        bytes = bytes.subspan(1);
    }
    if (bytes.empty() || bytes.size() < 1 + std::size_t{bytes[0]})
        return failure(ErrorCode::Corrupt, "a sealed mnemonic of a wrong size");
    const std::size_t size = bytes[0];
    auto mnemonic = Mnemonic::fromEntropy(Secret::copyOf(bytes.subspan(1, size)), language);
    if (!mnemonic)
        return failure(ErrorCode::Corrupt, "a sealed mnemonic of a wrong size");
    return MnemonicSecret{std::move(*mnemonic), Secret::copyOf(bytes.subspan(1 + size))};
}

} // namespace

Bytes Sealer::identityOf(std::string_view id, KeyKind kind) const
{
    Bytes identity = toBytes(asBytes(kDomain)); // all but the id has a fixed length, so that no two read the same
    append(identity, m_vault);
    identity.push_back(static_cast<std::uint8_t>(kind));
    append(identity, asBytes(id));
    return identity;
}

Result<SealedKey> Sealer::sealBytes(std::string id, KeyKind kind, const Secret &plaintext,
                                    crypto::Entropy &entropy) const
{
    if (id.empty() || id.size() > kLongestId)
        return failure(ErrorCode::InvalidInput, "a sealed key's id has 1 to 64 bytes");
    std::array<std::uint8_t, 24> nonce{};
    entropy.fill(nonce);
    Bytes box = crypto::seal(m_key, plaintext.view(), identityOf(id, kind), nonce);
    return SealedKey{std::move(id), kind, std::move(box)};
}

Result<SealedKey> Sealer::seal(std::string id, const MnemonicSecret &secret, crypto::Entropy &entropy) const
{
    if (secret.passphrase.size() > kLongestPassphrase)
        return failure(ErrorCode::InvalidInput, "a passphrase of more than 1,024 bytes");
    return sealBytes(std::move(id), KeyKind::Mnemonic, encode(secret), entropy);
}

Result<SealedKey> Sealer::seal(std::string id, const SeedSecret &secret, crypto::Entropy &entropy) const
{
    if (secret.seed.size() < kLeastSeed || secret.seed.size() > kMostSeed)
        return failure(ErrorCode::InvalidInput, "a seed has 16 to 64 bytes");
    return sealBytes(std::move(id), KeyKind::Seed, secret.seed, entropy);
}

Result<SealedKey> Sealer::seal(std::string id, const Secret &privateKey, crypto::Entropy &entropy) const
{
    if (!crypto::isValidPrivateKey(privateKey.view()))
        return failure(ErrorCode::InvalidInput, "not a private key");
    return sealBytes(std::move(id), KeyKind::PrivateKey, privateKey, entropy);
}

Result<OpenedSecret> Sealer::open(const SealedKey &sealed) const
{
    SHEAF_TRY(plaintext, crypto::open(m_key, sealed.box, identityOf(sealed.id, sealed.kind)));
    switch (sealed.kind) {
    case KeyKind::Mnemonic: {
        SHEAF_TRY(secret, decode(plaintext));
        return OpenedSecret(std::move(secret));
    }
    case KeyKind::Seed:
        if (plaintext.size() < kLeastSeed || plaintext.size() > kMostSeed)
            return failure(ErrorCode::Corrupt, "a sealed seed of a wrong size");
        return OpenedSecret(SeedSecret{std::move(plaintext)});
    case KeyKind::PrivateKey:
        if (!crypto::isValidPrivateKey(plaintext.view()))
            return failure(ErrorCode::Corrupt, "a sealed private key that is none");
        return OpenedSecret(std::move(plaintext));
    }
    return failure(ErrorCode::Corrupt, "a sealed key of an unknown kind");
}

} // namespace sheaf::keys
