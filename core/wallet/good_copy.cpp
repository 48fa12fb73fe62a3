// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/good_copy.h"

#include "base/file_descriptor.h"

#include <fcntl.h>
#include <sys/file.h>

#include <algorithm>

namespace sheaf::wallet {

namespace {

namespace fs = std::filesystem;

constexpr std::array kParts{"", "-wal", "-shm", "-journal"};
constexpr unsigned kMostDamaged = 100;

fs::path part(const fs::path &database, const char *suffix) { return database.string() + suffix; }

void removeDatabase(const fs::path &database)
{
    std::error_code ignored; // what stays is removed before the next one is made
    for (const char *suffix : kParts)
        fs::remove(part(database, suffix), ignored);
}

/// When a database was written last, its log included.
std::optional<fs::file_time_type> writtenAt(const fs::path &database)
{
    std::error_code error;
    auto time = fs::last_write_time(database, error);
    if (error)
        return {};
    const fs::path log = part(database, "-wal");
    if (const auto size = fs::file_size(log, error); !error && size > 0)
        if (const auto later = fs::last_write_time(log, error); !error)
            time = std::max(time, later);
    return time;
}

/// One process at a time makes a copy. It ends with the process, and needs no file of its own.
class CopyingLock final
{
public:
    explicit CopyingLock(const fs::path &folder)
        : m_descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
        , m_isHeld(m_descriptor.isOpen() && ::flock(m_descriptor.get(), LOCK_EX | LOCK_NB) == 0)
    {
    }

    bool isHeld() const { return m_isHeld; }

private:
    FileDescriptor m_descriptor;
    bool m_isHeld;
};

/// The copy has the time of what it is of, so that it can be told whether that has changed since.
Result<void> keep(FileSystem &files, const VaultPaths &paths, const fs::path &copy, fs::file_time_type time)
{
    std::error_code error;
    fs::last_write_time(copy, time, error);
    if (error)
        return failure(systemError(copy.filename().string(), error.value()));
    SHEAF_CHECK(files.rename(copy, paths.goodCopy()));
    return files.syncFolder(paths.folder);
}

} // namespace

Result<void> checkAndKeepCopy(FileSystem &files, const VaultPaths &paths, const Secret &key)
{
    const auto time = writtenAt(paths.database());
    const CopyingLock lock(paths.folder);
    if (!time || !lock.isHeld() || time == writtenAt(paths.goodCopy()))
        return storage::Database::check(paths.database(), key);
    const fs::path copy = part(paths.goodCopy(), ".new");
    removeDatabase(copy);
    auto kept = storage::Database::checkedCopy(paths.database(), copy, key);
    if (kept)
        kept = keep(files, paths, copy, *time);
    if (kept)
        return {};
    removeDatabase(copy);
    return storage::Database::check(paths.database(), key); // whether it failed for the database or for the copy
}

std::optional<UnixTime> goodCopyTime(const VaultPaths &paths)
{
    const auto time = writtenAt(paths.goodCopy());
    if (!time)
        return {};
    return std::chrono::floor<std::chrono::seconds>(std::chrono::file_clock::to_sys(*time));
}

Result<storage::Database> openGoodCopy(const VaultPaths &paths, const Secret &key)
{
    closeGoodCopy(paths);
    std::error_code error;
    fs::copy_file(paths.goodCopy(), paths.copyInUse(), error);
    if (error)
        return failure(systemError(paths.goodCopy().filename().string(), error.value()));
    // An older version may have made it.
    SHEAF_TRY(copy, storage::Database::open(paths.copyInUse(), key, vaultMigrations(), {.mayCreate = false}));
    SHEAF_CHECK(copy.makeReadOnly(std::string(kReadOnly)));
    return copy;
}

void closeGoodCopy(const VaultPaths &paths) { removeDatabase(paths.copyInUse()); }

Result<void> replaceDamaged(FileSystem &files, const VaultPaths &paths, const fs::path &database)
{
    fs::path damaged = paths.folder / "vault.db.damaged";
    std::error_code error;
    for (unsigned number = 2; fs::exists(damaged, error) || fs::exists(part(damaged, "-wal"), error); ++number) {
        if (number > kMostDamaged)
            return failure(ErrorCode::AlreadyExists,
                           "there are too many damaged databases in " + paths.folder.string());
        damaged = paths.folder / ("vault.db.damaged" + std::to_string(number));
    }
    for (const char *suffix : kParts) {
        const fs::path from = part(paths.database(), suffix);
        if (fs::exists(from, error))
            SHEAF_CHECK(files.rename(from, part(damaged, suffix)));
    }
    SHEAF_CHECK(files.syncFolder(paths.folder)); // a log of the damaged one never lies beside the new one
    SHEAF_CHECK(files.rename(database, paths.database()));
    return files.syncFolder(paths.folder);
}

} // namespace sheaf::wallet
