// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/header_file.h"

namespace sheaf::keys {

namespace {

constexpr std::size_t kLargestHeader = 4096; // of any version

std::filesystem::path withSuffix(const std::filesystem::path &path, const char *suffix)
{
    return path.string() + suffix;
}

Result<VaultHeader> parseFile(const std::filesystem::path &path)
{
    SHEAF_TRY(bytes, readFile(path, kLargestHeader));
    return VaultHeader::parse(bytes);
}

bool isDamage(ErrorCode code)
{
    return code == ErrorCode::NotFound || code == ErrorCode::Corrupt || code == ErrorCode::InvalidInput;
}

} // namespace

Result<StoredHeader> loadHeader(const std::filesystem::path &path)
{
    Result<VaultHeader> current = parseFile(path);
    if (current)
        return StoredHeader{std::move(*current), false};
    if (!isDamage(current.error().code))
        return failure(std::move(current).error());
    Result<VaultHeader> older = parseFile(withSuffix(path, ".bak"));
    if (older)
        return StoredHeader{std::move(*older), true};
    // The one that says more: that there is something, rather than that the other is missing.
    const bool onlyOlderExists = current.error().code == ErrorCode::NotFound;
    return failure(onlyOlderExists ? std::move(older).error() : std::move(current).error());
}

Result<void> writeHeader(FileSystem &files, const std::filesystem::path &path, const VaultHeader &header)
{
    // A damaged one must not push out the backup that would still open.
    const Result<VaultHeader> present = parseFile(path);
    if (!present && !isDamage(present.error().code))
        return failure(present.error());
    if (present)
        SHEAF_CHECK(replaceFile(files, withSuffix(path, ".bak"), present->serialize()));
    return replaceFile(files, path, header.serialize());
}

Result<void> retireOldHeader(FileSystem &files, const std::filesystem::path &path)
{
    SHEAF_TRY(present, parseFile(path));
    return replaceFile(files, withSuffix(path, ".bak"), present.serialize());
}

} // namespace sheaf::keys
