// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"

#include <sodium.h>

namespace sheaf {

namespace {

constexpr std::string_view kDigits = "0123456789abcdef";

int digitValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

std::string_view withoutPrefix(std::string_view text)
{
    if (text.starts_with("0x") || text.starts_with("0X"))
        text.remove_prefix(2);
    return text;
}

void appendHex(std::string &out, BytesView bytes)
{
    for (const std::uint8_t byte : bytes) {
        out.push_back(kDigits[byte >> 4U]);
        out.push_back(kDigits[byte & 0x0FU]);
    }
}

} // namespace

std::string toHex(BytesView bytes)
{
    std::string out;
    out.reserve(bytes.size() * 2);
    appendHex(out, bytes);
    return out;
}

std::string toHexPrefixed(BytesView bytes)
{
    std::string out;
    out.reserve(2 + bytes.size() * 2);
    out = "0x";
    appendHex(out, bytes);
    return out;
}

Result<void> parseHexInto(std::string_view text, std::span<std::uint8_t> into)
{
    const std::string_view digits = withoutPrefix(text);
    if (digits.size() != into.size() * 2)
        return failure(ErrorCode::InvalidInput, "expected " + std::to_string(into.size() * 2) + " hex digits, got " +
                                                    std::to_string(digits.size()));
    for (std::size_t i = 0; i < into.size(); ++i) {
        const int high = digitValue(digits[2 * i]);
        const int low = digitValue(digits[2 * i + 1]);
        if (high < 0 || low < 0)
            return failure(ErrorCode::InvalidInput,
                           "not a hex digit at position " + std::to_string(high < 0 ? 2 * i : 2 * i + 1));
        into[i] = static_cast<std::uint8_t>(high * 16 + low);
    }
    return {};
}

Result<Bytes> parseHex(std::string_view text)
{
    const std::string_view digits = withoutPrefix(text);
    if (digits.size() % 2 != 0)
        return failure(ErrorCode::InvalidInput, "an odd number of hex digits");
    Bytes bytes(digits.size() / 2);
    SHEAF_CHECK(parseHexInto(digits, bytes));
    return bytes;
}

bool equalConstantTime(BytesView a, BytesView b)
{
    return a.size() == b.size() && (a.empty() || sodium_memcmp(a.data(), b.data(), a.size()) == 0);
}

} // namespace sheaf
