// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/header_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace sheaf::keys {

namespace {

constexpr std::size_t kLargestHeader = 4096; // of any version

Error systemFailure(const std::filesystem::path &path, int systemError)
{
    const bool isFull = systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
    const ErrorCode code = isFull ? ErrorCode::NoSpace : systemError == ENOENT ? ErrorCode::NotFound : ErrorCode::Io;
    return {code, path.filename().string() + ": " + std::generic_category().message(systemError)};
}

class File final
{
public:
    File(const std::filesystem::path &path, int flags) : m_descriptor(::open(path.c_str(), flags | O_CLOEXEC, 0600)) {}
    File(const File &) = delete;
    File &operator=(const File &) = delete;
    ~File()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    int descriptor() const { return m_descriptor; }
    bool isOpen() const { return m_descriptor >= 0; }

private:
    int m_descriptor;
};

Result<Bytes> readAll(const std::filesystem::path &path)
{
    const File file(path, O_RDONLY);
    if (!file.isOpen())
        return failure(systemFailure(path, errno));
    Bytes bytes(kLargestHeader);
    std::size_t size = 0;
    while (size < bytes.size()) {
        const ssize_t got = ::read(file.descriptor(), bytes.data() + size, bytes.size() - size);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return failure(systemFailure(path, errno));
        if (got == 0)
            break;
        size += static_cast<std::size_t>(got);
    }
    bytes.resize(size);
    return bytes;
}

Result<void> writeAll(const std::filesystem::path &path, BytesView bytes)
{
    const File file(path, O_WRONLY | O_CREAT | O_TRUNC);
    if (!file.isOpen() || ::fchmod(file.descriptor(), 0600) != 0)
        return failure(systemFailure(path, errno));
    while (!bytes.empty()) {
        const ssize_t written = ::write(file.descriptor(), bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return failure(systemFailure(path, errno));
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    if (::fsync(file.descriptor()) != 0)
        return failure(systemFailure(path, errno));
    return {};
}

Result<void> syncFolder(const std::filesystem::path &file)
{
    const std::filesystem::path path = file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
    const File folder(path, O_RDONLY | O_DIRECTORY);
    if (!folder.isOpen() || ::fsync(folder.descriptor()) != 0)
        return failure(systemFailure(path, errno));
    return {};
}

std::filesystem::path withSuffix(const std::filesystem::path &path, const char *suffix)
{
    return path.string() + suffix;
}

// Whole or not at all: the name always stands for the old bytes or for the new.
Result<void> replace(const std::filesystem::path &path, BytesView bytes)
{
    const std::filesystem::path temporary = withSuffix(path, ".new");
    if (Result<void> written = writeAll(temporary, bytes); !written) {
        std::error_code ignored;
        std::filesystem::remove(temporary, ignored);
        return written;
    }
    if (::rename(temporary.c_str(), path.c_str()) != 0)
        return failure(systemFailure(path, errno));
    return syncFolder(path);
}

Result<VaultHeader> parseFile(const std::filesystem::path &path)
{
    SHEAF_TRY(bytes, readAll(path));
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

Result<void> writeHeader(const std::filesystem::path &path, const VaultHeader &header)
{
    // A damaged one must not push out the backup that would still open.
    const Result<VaultHeader> present = parseFile(path);
    if (!present && !isDamage(present.error().code))
        return failure(present.error());
    if (present)
        SHEAF_CHECK(replace(withSuffix(path, ".bak"), present->serialize()));
    return replace(path, header.serialize());
}

Result<void> retireOldHeader(const std::filesystem::path &path)
{
    SHEAF_TRY(present, parseFile(path));
    return replace(withSuffix(path, ".bak"), present.serialize());
}

} // namespace sheaf::keys
