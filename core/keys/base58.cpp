// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/base58.h"

#include "crypto/hash.h"

#include <algorithm>

namespace sheaf::keys {

namespace {

constexpr std::string_view kAlphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
constexpr std::size_t kChecksumSize = 4;

std::array<std::uint8_t, kChecksumSize> checksumOf(BytesView payload)
{
    const std::array<std::uint8_t, 32> hash = crypto::sha256(crypto::sha256(payload));
    return {hash[0], hash[1], hash[2], hash[3]};
}

} // namespace

Secret base58CheckEncode(BytesView payload)
{
    Secret bytes(payload.size() + kChecksumSize);
    std::copy(payload.begin(), payload.end(), bytes.writable().begin());
    const auto checksum = checksumOf(payload);
    std::copy(checksum.begin(), checksum.end(), bytes.writable().last(kChecksumSize).begin());

    // Digits from the least significant on; log(256) / log(58) is below 1.37.
    Secret digits(bytes.size() * 137 / 100 + 1);
    const std::span<std::uint8_t> digit = digits.writable();
    std::size_t used = 0;
    for (const std::uint8_t byte : bytes.view()) {
        unsigned carry = byte;
        for (std::size_t i = 0; i < used || carry != 0; ++i) {
            carry += 256U * digit[i];
            digit[i] = static_cast<std::uint8_t>(carry % 58);
            carry /= 58;
            used = std::max(used, i + 1);
        }
    }
    const BytesView all = bytes.view();
    const auto zeros = static_cast<std::size_t>(
        std::find_if(all.begin(), all.end(), [](std::uint8_t byte) { return byte != 0; }) - all.begin());
    Secret text(zeros + used);
    std::fill_n(text.writable().begin(), zeros, static_cast<std::uint8_t>(kAlphabet[0]));
    for (std::size_t i = 0; i < used; ++i)
        text.writable()[zeros + i] = static_cast<std::uint8_t>(kAlphabet[digit[used - 1 - i]]);
    return text;
}

Result<Secret> base58CheckDecode(std::string_view text, std::size_t size)
{
    const std::size_t total = size + kChecksumSize;
    if (text.size() > total * 137 / 100 + 1)
        return failure(ErrorCode::InvalidInput, "too long for a Base58 text of its kind");
    Secret bytes(total); // big-endian
    const std::span<std::uint8_t> out = bytes.writable();
    for (const char c : text) {
        const std::size_t value = kAlphabet.find(c);
        if (value == std::string_view::npos)
            return failure(ErrorCode::InvalidInput, "a character that Base58 does not have");
        auto carry = static_cast<unsigned>(value);
        for (std::size_t i = total; i-- > 0;) {
            carry += 58U * out[i];
            out[i] = static_cast<std::uint8_t>(carry & 0xFFU);
            carry >>= 8U;
        }
        if (carry != 0)
            return failure(ErrorCode::InvalidInput, "too long for a Base58 text of its kind");
    }
    const std::size_t ones = std::min(text.find_first_not_of(kAlphabet[0]), text.size());
    const auto zeros = static_cast<std::size_t>(
        std::find_if(out.begin(), out.end(), [](std::uint8_t byte) { return byte != 0; }) - out.begin());
    if (ones != zeros) // each leading 1 stands for a leading zero byte, so this is another length
        return failure(ErrorCode::InvalidInput, "another length than a Base58 text of its kind has");
    if (!equalConstantTime(checksumOf(bytes.view().first(size)), bytes.view().last(kChecksumSize)))
        return failure(ErrorCode::InvalidInput, "a wrong Base58 checksum");
    bytes.truncate(size);
    return bytes;
}

} // namespace sheaf::keys
