// SPDX-License-Identifier: GPL-3.0-or-later
#include "ethereum/types.h"

#include "crypto/hash.h"

namespace sheaf::ethereum {

namespace {

bool isLowerLetter(char c) { return c >= 'a' && c <= 'f'; }
bool isUpperLetter(char c) { return c >= 'A' && c <= 'F'; }

/// EIP-55: a letter is upper case where the hash of the lower-case digits has a nibble of 8 or more.
std::string withChecksum(const std::array<std::uint8_t, Address::kSize> &bytes)
{
    std::string text = toHexPrefixed(bytes);
    const auto hash = crypto::keccak256(asBytes(std::string_view(text).substr(2)));
    for (std::size_t i = 0; i < 2 * Address::kSize; ++i) {
        const unsigned nibble = i % 2 == 0 ? hash[i / 2] >> 4U : hash[i / 2] & 0x0FU;
        char &digit = text[i + 2];
        if (nibble >= 8 && isLowerLetter(digit))
            digit = static_cast<char>(digit - 'a' + 'A');
    }
    return text;
}

} // namespace

Result<Address> Address::parse(std::string_view text)
{
    if (!text.starts_with("0x"))
        return failure(ErrorCode::InvalidInput, "an address begins with 0x");
    SHEAF_TRY(address, parseRaw(text));
    const bool isMixed =
        std::any_of(text.begin(), text.end(), isLowerLetter) && std::any_of(text.begin(), text.end(), isUpperLetter);
    if (isMixed && address.toString() != text)
        return failure(ErrorCode::InvalidInput, "the address has a wrong checksum: a character is mistyped");
    return address;
}

Result<Address> Address::parseRaw(std::string_view text)
{
    Address address;
    SHEAF_CHECK(parseHexInto(text, address.m_bytes));
    return address;
}

Result<Address> Address::fromBytes(BytesView bytes)
{
    if (bytes.size() != kSize)
        return failure(ErrorCode::InvalidInput, "an address has 20 bytes, not " + std::to_string(bytes.size()));
    Address address;
    std::copy(bytes.begin(), bytes.end(), address.m_bytes.begin());
    return address;
}

Address Address::fromPublicKey(std::span<const std::uint8_t, 64> publicKey)
{
    const auto hash = crypto::keccak256(publicKey);
    Address address;
    std::copy(hash.begin() + 12, hash.end(), address.m_bytes.begin());
    return address;
}

std::optional<Address> Address::fromWord(BytesView word)
{
    if (word.size() != 32 || !std::all_of(word.begin(), word.begin() + 12, [](std::uint8_t byte) { return byte == 0; }))
        return std::nullopt;
    Address address;
    std::copy(word.begin() + 12, word.end(), address.m_bytes.begin());
    return address;
}

std::string Address::toString() const { return withChecksum(m_bytes); }

std::string Address::shortened() const
{
    const std::string full = toString();
    return full.substr(0, 6) + "…" + full.substr(full.size() - 4);
}

namespace {

Result<void> sameToken(const TokenAmount &a, const TokenAmount &b)
{
    if (a.token != b.token)
        return failure(ErrorCode::InvalidInput, "amounts of two tokens do not add");
    return {};
}

} // namespace

Result<TokenAmount> TokenAmount::plus(const TokenAmount &other) const
{
    SHEAF_CHECK(sameToken(*this, other));
    SHEAF_TRY(sum, checked(value.plus(other.value), "the sum of two amounts"));
    return TokenAmount{token, sum};
}

Result<TokenAmount> TokenAmount::minus(const TokenAmount &other) const
{
    SHEAF_CHECK(sameToken(*this, other));
    const auto difference = value.minus(other.value);
    if (!difference)
        return failure(ErrorCode::Conflict, "an amount is larger than what it is taken from");
    return TokenAmount{token, *difference};
}

} // namespace sheaf::ethereum
