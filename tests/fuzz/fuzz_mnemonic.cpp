// SPDX-License-Identifier: GPL-3.0-or-later
// rooms: keys
#include "keys/hd_key.h"
#include "keys/mnemonic.h"
#include "keys/vault_header.h"

#include <cstdlib>

using namespace sheaf;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

// The first byte chooses the parser; whatever one takes, it must write out as something that it takes again.
void mnemonic(const Secret &text)
{
    const auto parsed = keys::Mnemonic::parse(text);
    require(parsed.has_value() != keys::Mnemonic::examine(text).has_value());
    if (parsed)
        require(keys::Mnemonic::parse(parsed->words(), parsed->language())->entropy() == parsed->entropy());
}

void path(std::string_view text)
{
    if (const auto parsed = keys::DerivationPath::parse(text))
        require(keys::DerivationPath::parse(parsed->toString()).value() == *parsed);
}

void extendedKeys(const Secret &text)
{
    if (const auto parsed = keys::HdPublicKey::parse(text.text()))
        require(parsed->serialize() == text.text());
    if (const auto parsed = keys::HdKey::parse(text))
        require(parsed->serialize() == text);
}

void header(BytesView bytes)
{
    if (const auto parsed = keys::VaultHeader::parse(bytes))
        require(equalConstantTime(parsed->serialize(), bytes));
}

// Words of one list, two bytes each: random letters would never get past the first word.
void chosenWords(BytesView bytes)
{
    if (bytes.empty())
        return;
    std::string text;
    const auto &list = keys::wordsOf(keys::kLanguages[bytes[0] % keys::kLanguages.size()]);
    for (std::size_t i = 1; i + 1 < bytes.size(); i += 2)
        text += std::string(list[(bytes[i] * 256U + bytes[i + 1]) % keys::kWordCount]) + ' ';
    mnemonic(Secret::take(std::move(text)));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0 || size > 4096)
        return 0;
    const BytesView rest(data + 1, size - 1);
    const Secret text = Secret::copyOf(rest);
    switch (data[0] % 5) {
    case 0:
        mnemonic(text);
        break;
    case 1:
        chosenWords(rest);
        break;
    case 2:
        path(text.text());
        break;
    case 3:
        extendedKeys(text);
        break;
    default:
        header(rest);
        break;
    }
    return 0;
}
