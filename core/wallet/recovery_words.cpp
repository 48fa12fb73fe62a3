// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/recovery_words.h"

#include "base/file_system.h"
#include "crypto/secp256k1.h"
#include "keys/hd_key.h"

#include <algorithm>

namespace sheaf::wallet {

namespace {

constexpr std::size_t kLongestTyped = 64;

/// In lower case without the spaces around it, padded to one length. Empty where it is longer than any word.
Secret padded(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(' ');
    const std::size_t last = text.find_last_not_of(' ');
    const std::string_view bare = first == std::string_view::npos ? "" : text.substr(first, last - first + 1);
    if (bare.size() > kLongestTyped)
        return {};
    Secret out(kLongestTyped);
    std::transform(bare.begin(), bare.end(), out.writable().begin(),
                   [](char c) { return static_cast<std::uint8_t>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c); });
    return out;
}

std::string_view wordAt(std::string_view words, unsigned position)
{
    for (unsigned skipped = 1; skipped < position; ++skipped) {
        const std::size_t space = words.find(' ');
        if (space == std::string_view::npos)
            return {};
        words.remove_prefix(space + 1);
    }
    return words.substr(0, words.find(' '));
}

Result<ethereum::Address> firstOfSeed(const Secret &seed)
{
    SHEAF_TRY(master, keys::HdKey::fromSeed(seed));
    SHEAF_TRY(account, master.derive(keys::DerivationPath::ethereumAccounts().child(0)));
    return account.address();
}

} // namespace

Result<std::optional<keys::Language>> languageFrom(std::string_view name)
{
    if (name.empty())
        return std::optional<keys::Language>();
    const auto language = keys::languageNamed(name);
    if (language)
        return language;
    std::string names;
    for (const keys::Language known : keys::kLanguages)
        names += (names.empty() ? "" : ", ") + std::string(keys::languageName(known));
    return failure(ErrorCode::InvalidInput, "there is no word list of that language; there are: " + names);
}

Result<void> checkWords(const Secret &words, std::string_view language)
{
    SHEAF_TRY(wanted, languageFrom(language));
    return keys::Mnemonic::parse(words, wanted).map([](const keys::Mnemonic &) {});
}

bool isWordAt(const Secret &words, unsigned position, const Secret &typed)
{
    const std::string_view wanted = wordAt(words.text(), position);
    return position > 0 && !wanted.empty() && padded(wanted) == padded(typed.text());
}

Result<ethereum::Address> firstAddress(const Secret &words, const Secret &passphrase)
{
    SHEAF_TRY(mnemonic, keys::Mnemonic::parse(words));
    SHEAF_TRY(seed, mnemonic.seed(passphrase));
    return firstOfSeed(seed);
}

Result<ethereum::Address> firstAddressOfShares(const std::vector<Secret> &shares, const Secret &passphrase)
{
    SHEAF_TRY(seed, keys::slip39::combine(shares, passphrase, keys::slip39::kMostTakenExponent));
    return firstOfSeed(seed);
}

Result<void> writeShares(const std::filesystem::path &file, const ShareGroups &groups)
{
    std::size_t size = 0;
    for (const std::vector<Secret> &group : groups)
        for (const Secret &share : group)
            size += share.size() + 2; // its end, and that of an empty line
    Secret text(size);
    auto next = text.writable().begin();
    for (const std::vector<Secret> &group : groups) {
        if (&group != &groups.front())
            *next++ = '\n';
        for (const Secret &share : group) {
            next = std::copy(share.view().begin(), share.view().end(), next);
            *next++ = '\n';
        }
    }
    text.truncate(static_cast<std::size_t>(next - text.writable().begin()));
    return writeNewFile(FileSystem::system(), file, text.view());
}

Result<ethereum::Address> addressOfKey(const Secret &hex)
{
    std::string_view text = hex.text();
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    text = text.substr(0, text.find_last_not_of(' ') + 1);
    Secret key(32);
    if (!parseHexInto(text, key.writable()) || !crypto::isValidPrivateKey(key.view()))
        return failure(ErrorCode::InvalidInput, "not a private key of 64 hex digits");
    SHEAF_TRY(point, crypto::publicKeyOf(key));
    return ethereum::Address::fromPublicKey(point);
}

} // namespace sheaf::wallet
