// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <filesystem>

namespace sheaf::storage {

/// The right to write in a data folder: one process at a time has it, so that two never act on one journal. It ends
/// with the object, and with the process however that ends.
class FolderLock final
{
public:
    static constexpr std::string_view kFileName = "sheaf.lock";

    /// Does not wait: Conflict where another process (or another FolderLock of this one) has it, Io where the folder is
    /// missing or not writable.
    static Result<FolderLock> acquire(const std::filesystem::path &folder);

    FolderLock(FolderLock &&other) noexcept;
    FolderLock &operator=(FolderLock &&other) noexcept;
    FolderLock(const FolderLock &) = delete;
    FolderLock &operator=(const FolderLock &) = delete;
    ~FolderLock();

private:
    explicit FolderLock(int descriptor) : m_descriptor(descriptor) {}
    void release();

    int m_descriptor = -1;
};

} // namespace sheaf::storage
