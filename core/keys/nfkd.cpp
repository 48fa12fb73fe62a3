// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/nfkd.h"

#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#include <algorithm>

namespace sheaf::keys {

namespace {

constexpr std::size_t kLongest = 1024;
constexpr std::size_t kMostExpansion = 18; // UTF-16 units for one: U+FDFA's decomposition, the longest
constexpr std::size_t kUtf8PerUnit = 3;

// Locked memory ends at the end of a page, so that an even size begins at an even address.
UChar *unitsOf(Secret &memory) { return reinterpret_cast<UChar *>(memory.writable().data()); }

} // namespace

Result<Secret> toNfkd(const Secret &utf8)
{
    if (utf8.size() > kLongest)
        return failure(ErrorCode::InvalidInput, "a passphrase of more than 1,024 bytes");
    const bool isAscii =
        std::all_of(utf8.view().begin(), utf8.view().end(), [](std::uint8_t byte) { return byte < 0x80; });
    if (isAscii)
        return utf8.clone();

    UErrorCode status = U_ZERO_ERROR;
    Secret units(utf8.size() * sizeof(UChar));
    std::int32_t length = 0;
    u_strFromUTF8(unitsOf(units), static_cast<std::int32_t>(utf8.size()), &length, utf8.text().data(),
                  static_cast<std::int32_t>(utf8.size()), &status);
    if (U_FAILURE(status))
        return failure(ErrorCode::InvalidInput, "the passphrase is not UTF-8");
    const UNormalizer2 *nfkd = unorm2_getNFKDInstance(&status);
    const std::size_t capacity = static_cast<std::size_t>(length) * kMostExpansion;
    Secret normal(capacity * sizeof(UChar));
    const std::int32_t normalLength =
        unorm2_normalize(nfkd, unitsOf(units), length, unitsOf(normal), static_cast<std::int32_t>(capacity), &status);
    if (U_FAILURE(status))
        return failure(ErrorCode::Internal, std::string("normalising the passphrase: ") + u_errorName(status));
    Secret out(static_cast<std::size_t>(normalLength) * kUtf8PerUnit);
    std::int32_t outLength = 0;
    u_strToUTF8(reinterpret_cast<char *>(out.writable().data()), static_cast<std::int32_t>(out.size()), &outLength,
                unitsOf(normal), normalLength, &status);
    if (U_FAILURE(status))
        return failure(ErrorCode::Internal, std::string("normalising the passphrase: ") + u_errorName(status));
    out.truncate(static_cast<std::size_t>(outLength));
    return out;
}

} // namespace sheaf::keys
