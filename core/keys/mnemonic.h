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
};

/// BIP-39 with the English list: entropy of 128 to 256 bits, as words.
class Mnemonic final
{
public:
    /// 12, 15, 18, 21 or 24 words.
    static Result<Mnemonic> generate(crypto::Entropy &entropy, unsigned words);
    /// 16, 20, 24, 28 or 32 bytes.
    static Result<Mnemonic> fromEntropy(Secret entropy);
    /// Case and white space do not matter. InvalidInput; its detail names the position alone, examine() tells more.
    static Result<Mnemonic> parse(const Secret &text);
    /// Nothing where parse() would take it.
    static std::optional<MnemonicFlaw> examine(const Secret &text);

    unsigned wordCount() const { return static_cast<unsigned>(m_entropy.size() * 3 / 4); }
    /// The words with single spaces between them.
    Secret words() const;
    const Secret &entropy() const { return m_entropy; }
    /// The 64 bytes that BIP-32 begins with. The passphrase is UTF-8 and taken in Unicode's NFKD form, as BIP-39 says;
    /// InvalidInput where it is not UTF-8 or has more than 1,024 bytes.
    Result<Secret> seed(const Secret &passphrase) const;

private:
    explicit Mnemonic(Secret entropy) : m_entropy(std::move(entropy)) {}

    Secret m_entropy;
};

} // namespace sheaf::keys
