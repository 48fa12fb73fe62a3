// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/folder_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace sheaf::storage {

Result<FolderLock> FolderLock::acquire(const std::filesystem::path &folder)
{
    const std::filesystem::path path = folder / kFileName;
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return failure(ErrorCode::Io, "the folder's lock file: " + std::generic_category().message(errno));
    FolderLock lock(descriptor);
    // flock(), not fcntl(): it belongs to the open file and not to the process, so that a second FolderLock in the
    // same process is refused as well, and closing some other descriptor of the file does not give it up.
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        return lock;
    if (errno == EWOULDBLOCK)
        return failure(ErrorCode::Conflict, "the data folder is in use by another Sheaf");
    return failure(ErrorCode::Io, "locking the data folder: " + std::generic_category().message(errno));
}

FolderLock::FolderLock(FolderLock &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

FolderLock &FolderLock::operator=(FolderLock &&other) noexcept
{
    if (this != &other) {
        release();
        m_descriptor = std::exchange(other.m_descriptor, -1);
    }
    return *this;
}

FolderLock::~FolderLock() { release(); }

void FolderLock::release()
{
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
}

} // namespace sheaf::storage
