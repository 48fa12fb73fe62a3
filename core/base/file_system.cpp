// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file_system.h"

#include "base/file_descriptor.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

namespace sheaf {

namespace {

namespace fs = std::filesystem;

Error failed(const fs::path &path) { return systemError(path.filename().string(), errno); }

/// Where something was to be made: what is missing then is the folder that it belongs into.
Error notMade(const fs::path &path)
{
    Error error = systemError(path.string(), errno);
    if (error.code == ErrorCode::NotFound)
        error.code = ErrorCode::Io;
    return error;
}

class SystemFile final : public FileSystem::File
{
public:
    SystemFile(FileDescriptor descriptor, fs::path path) : m_descriptor(std::move(descriptor)), m_path(std::move(path))
    {
    }

    Result<void> write(BytesView bytes) override
    {
        while (!bytes.empty()) {
            const ssize_t written = ::write(m_descriptor.get(), bytes.data(), bytes.size());
            if (written < 0 && errno == EINTR)
                continue;
            if (written < 0)
                return failure(failed(m_path));
            bytes = bytes.subspan(static_cast<std::size_t>(written));
        }
        return {};
    }

    Result<void> sync() override
    {
        if (::fsync(m_descriptor.get()) != 0)
            return failure(failed(m_path));
        return {};
    }

private:
    FileDescriptor m_descriptor;
    fs::path m_path;
};

class SystemFiles final : public FileSystem
{
public:
    Result<std::unique_ptr<File>> create(const fs::path &path, Create mode) override
    {
        const int flags = O_WRONLY | O_CREAT | O_CLOEXEC | (mode == Create::New ? O_EXCL : O_TRUNC);
        FileDescriptor file(::open(path.c_str(), flags, 0600));
        if (!file.isOpen() && errno == EEXIST)
            return failure(ErrorCode::AlreadyExists, path.string() + " exists already");
        if (!file.isOpen() || ::fchmod(file.get(), 0600) != 0)
            return failure(notMade(path));
        return std::make_unique<SystemFile>(std::move(file), path);
    }

    Result<void> rename(const fs::path &from, const fs::path &to) override
    {
        if (::rename(from.c_str(), to.c_str()) != 0)
            return failure(failed(to));
        return {};
    }

    Result<void> remove(const fs::path &path) override
    {
        if (::unlink(path.c_str()) != 0 && errno != ENOENT)
            return failure(failed(path));
        return {};
    }

    Result<void> makeFolder(const fs::path &path) override
    {
        if (::mkdir(path.c_str(), 0700) == 0)
            return {};
        return errno == EEXIST ? failure(ErrorCode::AlreadyExists, path.string() + " exists already")
                               : failure(notMade(path));
    }

    Result<void> syncFolder(const fs::path &path) override
    {
        const FileDescriptor folder(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        if (!folder.isOpen() || ::fsync(folder.get()) != 0)
            return failure(failed(path));
        return {};
    }
};

Result<void> writeWhole(FileSystem &files, const fs::path &path, FileSystem::Create mode, BytesView bytes)
{
    SHEAF_TRY(file, files.create(path, mode));
    auto written = file->write(bytes);
    if (written)
        written = file->sync();
    if (!written)
        (void)files.remove(path); // why it was not written says more than why half of it stays
    return written;
}

} // namespace

FileSystem &FileSystem::system()
{
    static SystemFiles files;
    return files;
}

Error systemError(std::string_view what, int number)
{
    const bool isFull = number == ENOSPC || number == EDQUOT || number == EFBIG;
    const ErrorCode code = isFull ? ErrorCode::NoSpace : number == ENOENT ? ErrorCode::NotFound : ErrorCode::Io;
    return {code, std::string(what) + ": " + std::generic_category().message(number)};
}

Result<Bytes> readFile(const fs::path &path, std::size_t most)
{
    const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    struct stat status
    {
    };
    if (!file.isOpen() || ::fstat(file.get(), &status) != 0)
        return failure(failed(path));
    const auto tooLarge = [&] {
        return failure(ErrorCode::InvalidInput,
                       path.filename().string() + " has more than " + std::to_string(most) + " bytes");
    };
    if (static_cast<std::uint64_t>(status.st_size) > most)
        return tooLarge();
    Bytes bytes(static_cast<std::size_t>(status.st_size) + 1); // one more, to meet the end
    std::size_t size = 0;
    while (true) {
        if (size > most)
            return tooLarge(); // it grew
        if (size == bytes.size())
            bytes.resize(2 * size);
        const ssize_t got = ::read(file.get(), bytes.data() + size, bytes.size() - size);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return failure(failed(path));
        if (got == 0)
            break;
        size += static_cast<std::size_t>(got);
    }
    bytes.resize(size);
    return bytes;
}

fs::path folderOf(const fs::path &path) { return path.has_parent_path() ? path.parent_path() : fs::path("."); }

Result<void> makeFolders(FileSystem &files, const fs::path &path)
{
    const fs::path folder = (path / "").parent_path(); // without a slash at its end
    std::error_code error;
    if (folder.empty() || fs::exists(folder, error))
        return {};
    if (error)
        return failure(systemError(folder.string(), error.value()));
    SHEAF_CHECK(makeFolders(files, folderOf(folder)));
    if (auto made = files.makeFolder(folder); !made && made.error().code != ErrorCode::AlreadyExists)
        return made;
    return files.syncFolder(folderOf(folder));
}

Result<void> writeNewFile(FileSystem &files, const fs::path &path, BytesView bytes)
{
    SHEAF_CHECK(writeWhole(files, path, FileSystem::Create::New, bytes));
    return files.syncFolder(folderOf(path));
}

Result<void> replaceFile(FileSystem &files, const fs::path &path, BytesView bytes)
{
    const fs::path temporary = path.string() + ".new";
    SHEAF_CHECK(writeWhole(files, temporary, FileSystem::Create::Anew, bytes));
    SHEAF_CHECK(files.rename(temporary, path));
    return files.syncFolder(folderOf(path));
}

} // namespace sheaf
