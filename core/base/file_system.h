// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <filesystem>
#include <memory>

namespace sheaf {

/// The steps of writing what has to outlive a loss of power. POSIX promises nothing of what was not synced: a file's
/// bytes are safe once the file was, its name once the folder was, and what is not safe yet may be lost one by one and
/// in any order. A port, so that a test can stop after each step and lose what may be lost.
///
/// Errors of all: NotFound, NoSpace, Io; what can't be made in a folder that is missing is Io.
class FileSystem
{
public:
    /// A file that is being written; closed at the object's end.
    class File
    {
    public:
        virtual ~File() = default;
        virtual Result<void> write(BytesView bytes) = 0;
        virtual Result<void> sync() = 0;

    protected:
        File() = default;
        File(const File &) = default;
        File &operator=(const File &) = default;
    };
    enum class Create {
        Anew, ///< empties what is there
        New,  ///< AlreadyExists where something is
    };

    virtual ~FileSystem() = default;

    /// For its owner alone.
    virtual Result<std::unique_ptr<File>> create(const std::filesystem::path &path, Create mode) = 0;
    /// In the place of what is called `to`, at once.
    virtual Result<void> rename(const std::filesystem::path &from, const std::filesystem::path &to) = 0;
    /// What is not there is removed.
    virtual Result<void> remove(const std::filesystem::path &path) = 0;
    /// One, for its owner alone; AlreadyExists where something has the name.
    virtual Result<void> makeFolder(const std::filesystem::path &path) = 0;
    virtual Result<void> syncFolder(const std::filesystem::path &path) = 0;

    /// The computer's.
    static FileSystem &system();

protected:
    FileSystem() = default;
    FileSystem(const FileSystem &) = default;
    FileSystem &operator=(const FileSystem &) = default;
};

/// What a failed call of the system comes to; `what` names it.
Error systemError(std::string_view what, int number);

/// A file whole; InvalidInput where it has more than `most` bytes.
Result<Bytes> readFile(const std::filesystem::path &path, std::size_t most);

/// The folder that `path` is in.
std::filesystem::path folderOf(const std::filesystem::path &path);

/// With the parents that are missing; each name is safe afterwards.
Result<void> makeFolders(FileSystem &files, const std::filesystem::path &path);

/// To a file that must not exist (AlreadyExists), for its owner alone, and safe afterwards; what could not be written
/// whole is removed.
Result<void> writeNewFile(FileSystem &files, const std::filesystem::path &path, BytesView bytes);

/// Whole or not at all, and safe afterwards: the name stands for the old bytes or for the new at any moment. Takes
/// `path` with `.new` behind it for a while.
Result<void> replaceFile(FileSystem &files, const std::filesystem::path &path, BytesView bytes);

} // namespace sheaf
