// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/mnemonic.h"

#include "crypto/hash.h"
#include "crypto/kdf.h"
#include "keys/nfkd.h"
#include "keys/typed_words.h"

#include <algorithm>
#include <variant>

namespace sheaf::keys {

namespace {

constexpr std::size_t kBitsPerWord = 11;
constexpr std::size_t kMostWords = 24;
constexpr std::size_t kLongestWord = 33; // in bytes: a Korean one
constexpr std::size_t kSeedSize = 64;
constexpr std::uint32_t kSeedRounds = 2048;

bool isWordCount(std::size_t words) { return words >= 12 && words <= kMostWords && words % 3 == 0; }

bool isEntropySize(std::size_t bytes) { return bytes >= 16 && bytes <= 32 && bytes % 4 == 0; }

// Lower case, form NFKD, one space behind each word. What is not UTF-8, or longer than any mnemonic, stays as it is: no
// word of it is on a list.
Secret normalised(const Secret &text)
{
    Secret clean = spacedWords(text);
    if (auto normal = toNfkd(clean))
        return spacedWords(*normal);
    return clean;
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

std::size_t wordsIn(const Secret &clean)
{
    return static_cast<std::size_t>(std::count(clean.view().begin(), clean.view().end(), ' '));
}

using Decoded = std::variant<Secret, MnemonicFlaw>;

// Entropy and checksum, as the words tell them.
Decoded decoded(const Secret &clean, Language language)
{
    using Kind = MnemonicFlaw::Kind;
    const std::size_t count = wordsIn(clean);
    Secret bits((kMostWords * kBitsPerWord + 7) / 8);
    std::string_view rest = clean.text();
    for (std::size_t word = 0; word < count; ++word) {
        const std::string_view one = rest.substr(0, rest.find(' '));
        const auto index = wordIndex(one, language);
        if (!index)
            return MnemonicFlaw{Kind::UnknownWord, word + 1, nearestWords(one, language), language};
        for (std::size_t bit = 0; word < kMostWords && bit < kBitsPerWord; ++bit) {
            const std::size_t at = word * kBitsPerWord + bit;
            const unsigned value = *index >> (kBitsPerWord - 1 - bit) & 1U;
            bits.writable()[at / 8] = static_cast<std::uint8_t>(bits.view()[at / 8] | value << (7 - at % 8));
        }
        rest.remove_prefix(one.size() + 1);
    }
    if (!isWordCount(count))
        return MnemonicFlaw{Kind::WordCount, count, {}, language};
    const std::size_t entropySize = count * 4 / 3;
    const std::size_t checksumBits = count / 3;
    Secret entropy = Secret::copyOf(bits.view().first(entropySize));
    const Secret expected = withChecksum(entropy);
    const auto unused = static_cast<unsigned>(8 - checksumBits);
    if ((expected.view().back() ^ bits.view()[entropySize]) >> unused != 0)
        return MnemonicFlaw{Kind::Checksum, count, {}, language};
    return entropy;
}

// How many of the words are on a language's list.
std::size_t knownWords(const Secret &clean, Language language)
{
    std::size_t known = 0;
    for (std::string_view rest = clean.text(); !rest.empty();) {
        const std::string_view one = rest.substr(0, rest.find(' '));
        known += wordIndex(one, language) ? 1 : 0;
        rest.remove_prefix(one.size() + 1);
    }
    return known;
}

// Without the suggestions for a mistyped word, which take far longer than to see that there is one.
bool isMnemonicIn(const Secret &clean, Language language)
{
    return knownWords(clean, language) == wordsIn(clean) && std::holds_alternative<Secret>(decoded(clean, language));
}

// The language whose list knows most of the words, the earlier one of two.
Language likeliestLanguage(const Secret &clean)
{
    Language best = Language::English;
    std::size_t most = 0;
    for (const Language language : kLanguages) {
        const std::size_t known = knownWords(clean, language);
        if (known > most)
            best = language;
        most = std::max(most, known);
    }
    return best;
}

// In the first language in which the words are a mnemonic; otherwise what is wrong in the likeliest one.
std::pair<Decoded, Language> decodedInAny(const Secret &text, std::optional<Language> wanted)
{
    const Secret clean = normalised(text);
    if (wanted)
        return {decoded(clean, *wanted), *wanted};
    const Language likeliest = likeliestLanguage(clean);
    if (isMnemonicIn(clean, likeliest))
        return {decoded(clean, likeliest), likeliest};
    const auto found = std::find_if(kLanguages.begin(), kLanguages.end(),
                                    [&clean](Language language) { return isMnemonicIn(clean, language); });
    const Language language = found == kLanguages.end() ? likeliest : *found;
    return {decoded(clean, language), language};
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

Result<Mnemonic> Mnemonic::generate(crypto::Entropy &entropy, unsigned words, Language language)
{
    if (!isWordCount(words))
        return failure(ErrorCode::InvalidInput, "a mnemonic has 12, 15, 18, 21 or 24 words");
    Secret bytes(words * std::size_t{4} / 3);
    entropy.fill(bytes.writable());
    return Mnemonic(std::move(bytes), language);
}

Result<Mnemonic> Mnemonic::fromEntropy(Secret entropy, Language language)
{
    if (!isEntropySize(entropy.size()))
        return failure(ErrorCode::InvalidInput, "a mnemonic's entropy has 16, 20, 24, 28 or 32 bytes");
    return Mnemonic(std::move(entropy), language);
}

Result<Mnemonic> Mnemonic::parse(const Secret &text, std::optional<Language> language)
{
    auto [result, found] = decodedInAny(text, language);
    if (const auto *flaw = std::get_if<MnemonicFlaw>(&result))
        return failure(ErrorCode::InvalidInput, describe(*flaw));
    return Mnemonic(std::get<Secret>(std::move(result)), found);
}

std::optional<MnemonicFlaw> Mnemonic::examine(const Secret &text, std::optional<Language> language)
{
    auto [result, found] = decodedInAny(text, language);
    if (auto *flaw = std::get_if<MnemonicFlaw>(&result))
        return std::move(*flaw);
    return std::nullopt;
}

std::vector<Language> Mnemonic::languagesOf(const Secret &text)
{
    const Secret clean = normalised(text);
    std::vector<Language> languages;
    for (const Language language : kLanguages) {
        if (isMnemonicIn(clean, language))
            languages.push_back(language);
    }
    return languages;
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
        const std::string_view text = wordsOf(m_language)[index];
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
