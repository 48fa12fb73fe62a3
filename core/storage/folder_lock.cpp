// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/folder_lock.h"

#include <fcntl.h>
#include <sys/file.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace sheaf::storage {

Result<FolderLock> FolderLock::acquire(const std::filesystem::path &folder)
{
    const std::filesystem::path path = folder / kFileName;
    FileDescriptor descriptor(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!descriptor.isOpen())
        return failure(ErrorCode::Io, "the folder's lock file: " + std::generic_category().message(errno));
    // flock(), not fcntl(): it belongs to the open file and not to the process, so that a second FolderLock in the
    // same process is refused as well, and closing some other descriptor of the file does not give it up.
    if (::flock(descriptor.get(), LOCK_EX | LOCK_NB) == 0)
        return FolderLock(std::move(descriptor));
    if (errno == EWOULDBLOCK)
        return failure(ErrorCode::Conflict, "the data folder is in use by another Sheaf");
    return failure(ErrorCode::Io, "locking the data folder: " + std::generic_category().message(errno));
}

} // namespace sheaf::storage
