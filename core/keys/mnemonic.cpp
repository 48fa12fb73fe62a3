// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/mnemonic.h"

#include "crypto/hash.h"
#include "crypto/kdf.h"
#include "keys/nfkd.h"

#include <algorithm>
#include <variant>

namespace sheaf::keys {

namespace {

constexpr std::size_t kBitsPerWord = 11;
constexpr std::size_t kMostWords = 24;
constexpr std::size_t kLongestWord = 8;
constexpr std::size_t kSeedSize = 64;
constexpr std::uint32_t kSeedRounds = 2048;

bool isWordCount(std::size_t words) { return words >= 12 && words <= kMostWords && words % 3 == 0; }

bool isEntropySize(std::size_t bytes) { return bytes >= 16 && bytes <= 32 && bytes % 4 == 0; }

// How many bytes of white space a text begins with: ASCII's, and what copying from a page brings along (no-break,
// typographic and ideographic spaces, the byte order mark).
std::size_t spaceAt(std::string_view text)
{
    const char c = text.front();
    if (c == ' ' || (c >= '\t' && c <= '\r'))
        return 1;
    if (text.starts_with("\xC2\xA0"))
        return 2;
    if (text.starts_with("\xE3\x80\x80") || text.starts_with("\xEF\xBB\xBF") || text.starts_with("\xE2\x80\xAF"))
        return 3;
    if (text.starts_with("\xE2\x80") && text.size() > 2 && static_cast<std::uint8_t>(text[2]) >= 0x80 &&
        static_cast<std::uint8_t>(text[2]) <= 0x8B)
        return 3;
    return 0;
}

// Lower case, one space after each word.
Secret normalised(const Secret &text)
{
    Secret out(text.size() + 1);
    const std::span<std::uint8_t> to = out.writable();
    std::size_t size = 0;
    for (std::string_view rest = text.text(); !rest.empty();) {
        const std::size_t space = spaceAt(rest);
        if (space == 0) {
            const char c = rest.front();
            to[size++] = static_cast<std::uint8_t>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
        } else if (size > 0 && to[size - 1] != ' ') {
            to[size++] = ' ';
        }
        rest.remove_prefix(std::max<std::size_t>(space, 1));
    }
    if (size > 0 && to[size - 1] != ' ')
        to[size++] = ' ';
    out.truncate(size);
    return out;
}

/// Bits of a byte array from the most significant on.
bool bitAt(BytesView bytes, std::size_t index) { return (bytes[index / 8] >> (7 - index % 8) & 1U) != 0; }

// The entropy and the checksum that follows it: the first bits of its SHA-256, one for each 32 of it.
Secret withChecksum(const Secret &entropy)
{
    Secret bits(entropy.size() + 1);
    std::copy(entropy.view().begin(), entropy.view().end(), bits.writable().begin());
    std::array<std::uint8_t, 32> hash = crypto::sha256(entropy.view());
    bits.writable().back() = hash[0];
    wipe(hash);
    return bits;
}

// Entropy and checksum, as the words tell them.
std::variant<Secret, MnemonicFlaw> decoded(const Secret &text)
{
    using Kind = MnemonicFlaw::Kind;
    const Secret clean = normalised(text);
    const auto count = static_cast<std::size_t>(std::count(clean.view().begin(), clean.view().end(), ' '));
    Secret bits((kMostWords * kBitsPerWord + 7) / 8);
    std::string_view rest = clean.text();
    for (std::size_t word = 0; word < count; ++word) {
        const std::string_view one = rest.substr(0, rest.find(' '));
        const auto index = wordIndex(one);
        if (!index)
            return MnemonicFlaw{Kind::UnknownWord, word + 1, nearestWords(one)};
        for (std::size_t bit = 0; word < kMostWords && bit < kBitsPerWord; ++bit) {
            const std::size_t at = word * kBitsPerWord + bit;
            const unsigned value = *index >> (kBitsPerWord - 1 - bit) & 1U;
            bits.writable()[at / 8] = static_cast<std::uint8_t>(bits.view()[at / 8] | value << (7 - at % 8));
        }
        rest.remove_prefix(one.size() + 1);
    }
    if (!isWordCount(count))
        return MnemonicFlaw{Kind::WordCount, count, {}};
    const std::size_t entropySize = count * 4 / 3;
    const std::size_t checksumBits = count / 3;
    Secret entropy = Secret::copyOf(bits.view().first(entropySize));
    const Secret expected = withChecksum(entropy);
    const auto unused = static_cast<unsigned>(8 - checksumBits);
    if ((expected.view().back() ^ bits.view()[entropySize]) >> unused != 0)
        return MnemonicFlaw{Kind::Checksum, count, {}};
    return entropy;
}

std::string describe(const MnemonicFlaw &flaw)
{
    switch (flaw.kind) {
    case MnemonicFlaw::Kind::WordCount:
        return std::to_string(flaw.position) + " words; a mnemonic has 12, 15, 18, 21 or 24";
    case MnemonicFlaw::Kind::UnknownWord:
        return "word " + std::to_string(flaw.position) + " is not on the list";
    case MnemonicFlaw::Kind::Checksum:
        return "the mnemonic's checksum is wrong";
    }
    return {};
}

} // namespace

Result<Mnemonic> Mnemonic::generate(crypto::Entropy &entropy, unsigned words)
{
    if (!isWordCount(words))
        return failure(ErrorCode::InvalidInput, "a mnemonic has 12, 15, 18, 21 or 24 words");
    Secret bytes(words * std::size_t{4} / 3);
    entropy.fill(bytes.writable());
    return Mnemonic(std::move(bytes));
}

Result<Mnemonic> Mnemonic::fromEntropy(Secret entropy)
{
    if (!isEntropySize(entropy.size()))
        return failure(ErrorCode::InvalidInput, "a mnemonic's entropy has 16, 20, 24, 28 or 32 bytes");
    return Mnemonic(std::move(entropy));
}

Result<Mnemonic> Mnemonic::parse(const Secret &text)
{
    std::variant<Secret, MnemonicFlaw> result = decoded(text);
    if (const auto *flaw = std::get_if<MnemonicFlaw>(&result))
        return failure(ErrorCode::InvalidInput, describe(*flaw));
    return Mnemonic(std::get<Secret>(std::move(result)));
}

std::optional<MnemonicFlaw> Mnemonic::examine(const Secret &text)
{
    std::variant<Secret, MnemonicFlaw> result = decoded(text);
    if (auto *flaw = std::get_if<MnemonicFlaw>(&result))
        return std::move(*flaw);
    return std::nullopt;
}

Secret Mnemonic::words() const
{
    const Secret bits = withChecksum(m_entropy);
    Secret out(wordCount() * (kLongestWord + 1));
    std::size_t size = 0;
    for (std::size_t word = 0; word < wordCount(); ++word) {
        std::size_t index = 0;
        for (std::size_t bit = 0; bit < kBitsPerWord; ++bit)
            index = index * 2 + (bitAt(bits.view(), word * kBitsPerWord + bit) ? 1 : 0);
        if (word > 0)
            out.writable()[size++] = ' ';
        const std::string_view text = englishWords()[index];
        std::copy(text.begin(), text.end(), out.writable().subspan(size).begin());
        size += text.size();
    }
    out.truncate(size);
    return out;
}

Result<Secret> Mnemonic::seed(const Secret &passphrase) const
{
    SHEAF_TRY(normal, toNfkd(passphrase));
    constexpr std::string_view kPrefix = "mnemonic";
    Secret salt(kPrefix.size() + normal.size());
    std::copy(kPrefix.begin(), kPrefix.end(), salt.writable().begin());
    std::copy(normal.view().begin(), normal.view().end(), salt.writable().subspan(kPrefix.size()).begin());
    return crypto::pbkdf2HmacSha512(words().view(), salt.view(), kSeedRounds, kSeedSize);
}

} // namespace sheaf::keys
