// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file_descriptor.h"
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

private:
    explicit FolderLock(FileDescriptor descriptor) : m_descriptor(std::move(descriptor)) {}

    FileDescriptor m_descriptor;
};

} // namespace sheaf::storage
