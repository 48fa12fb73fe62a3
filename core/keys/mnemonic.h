// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/entropy.h"
#include "keys/word_list.h"

namespace sheaf::keys {

/// What is wrong with a mnemonic, for the person who typed it. It holds parts of a secret: never for a log.
struct MnemonicFlaw
{
    enum class Kind {
        WordCount,   ///< not 12, 15, 18, 21 or 24 words
        UnknownWord, ///< a word that is not on the list
        Checksum     ///< every word is on the list, and together they were never made: a word is wrong or misplaced
    };
    Kind kind = Kind::WordCount;
    std::size_t position = 0;              ///< of the unknown word, from 1; otherwise the number of words
    std::vector<std::string_view> nearest; ///< words that the unknown one may have meant
    Language language = Language::English; ///< whose list knows most of the words
};

/// BIP-39 in its ten languages: entropy of 128 to 256 bits, as words. The seed is made of the words and not of the
/// entropy, so that the language is as much a part of the secret as the entropy is.
class Mnemonic final
{
public:
    /// 12, 15, 18, 21 or 24 words.
    static Result<Mnemonic> generate(crypto::Entropy &entropy, unsigned words, Language language = Language::English);
    /// 16, 20, 24, 28 or 32 bytes.
    static Result<Mnemonic> fromEntropy(Secret entropy, Language language = Language::English);
    /// Case, white space and the form of Unicode do not matter. Without a language, of the first list in which the
    /// words are a mnemonic: some characters are on both Chinese lists, some words on the English and the French one,
    /// and who has only such words has the same seed from either. InvalidInput; its detail names the position alone,
    /// examine() tells more.
    static Result<Mnemonic> parse(const Secret &text, std::optional<Language> language = std::nullopt);
    /// Nothing where parse() would take it.
    static std::optional<MnemonicFlaw> examine(const Secret &text, std::optional<Language> language = std::nullopt);
    /// Every language in which it is a mnemonic; mostly one or none.
    static std::vector<Language> languagesOf(const Secret &text);

    unsigned wordCount() const { return static_cast<unsigned>(m_entropy.size() * 3 / 4); }
    Language language() const { return m_language; }
    /// The words as the list has them (NFKD), with single spaces between them; Japanese too, which is read with
    /// ideographic spaces and mostly written so.
    Secret words() const;
    const Secret &entropy() const { return m_entropy; }
    /// The 64 bytes that BIP-32 begins with. The passphrase is UTF-8 and taken in Unicode's NFKD form, as BIP-39 says;
    /// InvalidInput where it is not UTF-8 or has more than 1,024 bytes.
    Result<Secret> seed(const Secret &passphrase) const;

private:
    Mnemonic(Secret entropy, Language language) : m_entropy(std::move(entropy)), m_language(language) {}

    Secret m_entropy;
    Language m_language;
};

} // namespace sheaf::keys
