// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "base/file_descriptor.h"
#include "storage/connection.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace sheaf::storage {

namespace {

// FULL: in WAL mode anything less may lose the last commits with the power, and a journal of what was sent must not.
constexpr const char *kSettings = "PRAGMA synchronous = FULL;"
                                  "PRAGMA foreign_keys = ON;"
                                  "PRAGMA secure_delete = ON;"
                                  "PRAGMA temp_store = MEMORY;"
                                  "PRAGMA journal_size_limit = 16777216;";

Error systemFailure(const std::filesystem::path &path, int systemError)
{
    const ErrorCode code = systemError == ENOSPC || systemError == EDQUOT ? ErrorCode::NoSpace : ErrorCode::Io;
    return {code, path.filename().string() + ": " + std::generic_category().message(systemError)};
}

Result<void> createEmptyFile(const std::filesystem::path &path)
{
    const FileDescriptor file(::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!file.isOpen() && errno == EEXIST)
        return failure(ErrorCode::AlreadyExists, path.filename().string() + " exists");
    if (!file.isOpen())
        return failure(systemFailure(path, errno));
    const std::filesystem::path folder = path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
    const FileDescriptor directory(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!directory.isOpen() || ::fsync(directory.get()) != 0)
        return failure(systemFailure(folder, errno));
    return {};
}

bool hasContent(const std::filesystem::path &path)
{
    struct stat status
    {
    };
    return ::stat(path.c_str(), &status) == 0 && status.st_size > 0;
}

// SQLite would take an empty file, or the first bytes of one, for a new database, and throw away the log that belongs
// to what was lost. A size that is not whole pages is only right while a log says how to go on.
Result<void> checkSize(const std::filesystem::path &path, off_t size, bool mayCreate)
{
    const bool hasJournal = hasContent(path.string() + "-journal");
    const bool hasLog = hasContent(path.string() + "-wal");
    const std::string name = path.filename().string();
    if (size == 0 && (!mayCreate || hasLog))
        return failure(ErrorCode::Corrupt, name + " is truncated: it is empty");
    if (size > 0 && size < Connection::kPageSize && !hasJournal)
        return failure(ErrorCode::Corrupt, name + " is truncated: it is less than a page");
    if (size % Connection::kPageSize != 0 && !hasJournal && !hasLog)
        return failure(ErrorCode::Corrupt,
                       name + " is truncated: " + std::to_string(size) + " bytes are not whole pages");
    return {};
}

// Looks without opening: closing a descriptor of our own would drop the locks that SQLite holds on the same file.
Result<void> makeSureOfFile(const std::filesystem::path &path, bool mayCreate)
{
    struct stat status
    {
    };
    if (::stat(path.c_str(), &status) != 0) {
        if (errno != ENOENT)
            return failure(systemFailure(path, errno));
        if (!mayCreate)
            return failure(ErrorCode::NotFound, path.filename().string() + " does not exist");
        return createEmptyFile(path);
    }
    if (!S_ISREG(status.st_mode))
        return failure(ErrorCode::Io, path.filename().string() + " is not a file");
    if (::faccessat(AT_FDCWD, path.c_str(), R_OK | W_OK, AT_EACCESS) != 0)
        return failure(systemFailure(path, errno));
    SHEAF_CHECK(checkSize(path, status.st_size, mayCreate));
    if ((status.st_mode & 0077U) != 0 && ::chmod(path.c_str(), status.st_mode & 0700U) != 0)
        return failure(systemFailure(path, errno));
    return {};
}

Result<void> checkOrder(std::span<const Migration> migrations)
{
    for (std::size_t i = 0; i < migrations.size(); ++i)
        if (migrations[i].version != static_cast<std::int64_t>(i) + 1)
            return failure(ErrorCode::Internal, "migrations are numbered from 1 without a gap");
    return {};
}

Result<void> quickCheck(Connection &connection)
{
    SHEAF_TRY(answer, connection.readText("PRAGMA quick_check(1)"));
    if (answer != "ok")
        return failure(ErrorCode::Corrupt, "integrity check: " + answer);
    return {};
}

} // namespace

Transaction::~Transaction()
{
    // Some failures (a full disk) have rolled back already.
    if (m_connection && sqlite3_get_autocommit(m_connection->handle()) == 0)
        sqlite3_exec(m_connection->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<void> Transaction::commit()
{
    const std::shared_ptr<Connection> connection = std::exchange(m_connection, nullptr);
    if (!connection || sqlite3_get_autocommit(connection->handle()) != 0)
        return failure(ErrorCode::Internal, "the transaction has ended already");
    Result<void> committed = connection->execute("COMMIT");
    if (!committed && sqlite3_get_autocommit(connection->handle()) == 0)
        sqlite3_exec(connection->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    return committed;
}

Result<Database> Database::open(const std::filesystem::path &path, const Secret &rawKey,
                                std::span<const Migration> migrations, OpenOptions options)
{
    SHEAF_CHECK(checkOrder(migrations));
    SHEAF_CHECK(makeSureOfFile(path, options.mayCreate));
    SHEAF_TRY(connection, Connection::open(path, rawKey));
    Database database(std::move(connection));
    SHEAF_CHECK(database.prepareForUse(migrations, options));
    return database;
}

Result<void> Database::check(const std::filesystem::path &path, const Secret &rawKey)
{
    SHEAF_CHECK(makeSureOfFile(path, false));
    SHEAF_TRY(connection, Connection::open(path, rawKey));
    return quickCheck(*connection);
}

namespace {

/// In one transaction: what is copied is what was checked.
Result<void> checkAndCopy(Connection &from, const std::filesystem::path &copy, const Secret &rawKey)
{
    SHEAF_CHECK(from.execute("BEGIN"));
    SHEAF_CHECK(quickCheck(from));
    SHEAF_CHECK(from.copyTo(copy, rawKey));
    if (!from.pagesAreSound()) // it was read a second time
        return failure(ErrorCode::Corrupt, "a page is damaged");
    return from.execute("COMMIT");
}

/// Without a log beside it, and read once more as it is on the disk.
Result<void> finishCopy(const std::filesystem::path &copy, const Secret &rawKey)
{
    SHEAF_TRY(made, Connection::open(copy, rawKey));
    SHEAF_CHECK(made->readText("PRAGMA journal_mode = DELETE"));
    return quickCheck(*made);
}

} // namespace

Result<void> Database::checkedCopy(const std::filesystem::path &path, const std::filesystem::path &copy,
                                   const Secret &rawKey)
{
    SHEAF_CHECK(makeSureOfFile(path, false));
    SHEAF_TRY(connection, Connection::open(path, rawKey));
    SHEAF_CHECK(createEmptyFile(copy));
    auto copied = checkAndCopy(*connection, copy, rawKey);
    if (copied)
        copied = finishCopy(copy, rawKey);
    std::error_code ignored; // the copy's failure says more
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        if (!copied)
            std::filesystem::remove(copy.string() + suffix, ignored);
    return copied;
}

Result<void> Database::makeReadOnly(std::string why) { return m_connection->makeReadOnly(std::move(why)); }

Result<void> Database::prepareForUse(std::span<const Migration> migrations, OpenOptions options)
{
    SHEAF_TRY(version, schemaVersion());
    const auto ours = static_cast<std::int64_t>(migrations.size());
    if (version > ours)
        return failure(ErrorCode::NewerVersion,
                       "schema " + std::to_string(version) + ", this version knows " + std::to_string(ours));
    if (version < 0)
        return failure(ErrorCode::Corrupt, "schema " + std::to_string(version));
    if (options.checkIntegrity || version < ours) // what is damaged is not rewritten
        SHEAF_CHECK(quickCheck(*m_connection));
    // Where the file system can't share memory the answer is `delete`: slower, and as safe.
    SHEAF_CHECK(m_connection->readText("PRAGMA journal_mode = WAL"));
    SHEAF_CHECK(m_connection->execute(kSettings));
    return migrate(migrations, version);
}

Result<void> Database::migrate(std::span<const Migration> migrations, std::int64_t from)
{
    if (static_cast<std::size_t>(from) == migrations.size())
        return {};
    // A table can only be rebuilt while its references are not enforced; each step checks them before it commits.
    SHEAF_CHECK(m_connection->execute("PRAGMA foreign_keys = OFF"));
    for (const Migration &migration : migrations.subspan(static_cast<std::size_t>(from)))
        if (Result<void> applied = apply(migration); !applied)
            return failure(inContext(std::move(applied).error(), "migration " + std::to_string(migration.version)));
    return m_connection->execute("PRAGMA foreign_keys = ON");
}

Result<void> Database::apply(const Migration &migration)
{
    SHEAF_TRY(transaction, begin());
    SHEAF_CHECK(m_connection->execute(migration.sql));
    if (migration.step)
        SHEAF_CHECK(migration.step(*this));
    {
        SHEAF_TRY(orphans, prepare("PRAGMA foreign_key_check"));
        SHEAF_TRY(hasOrphan, orphans.step());
        if (hasOrphan)
            return failure(ErrorCode::Corrupt, "rows refer to rows that do not exist");
    }
    SHEAF_CHECK(m_connection->execute("PRAGMA user_version = " + std::to_string(migration.version)));
    return transaction.commit();
}

Result<Statement> Database::prepare(std::string_view sql)
{
    SHEAF_TRY(statement, m_connection->takeStatement(sql));
    return Statement(m_connection, statement);
}

Result<Transaction> Database::begin()
{
    if (sqlite3_get_autocommit(m_connection->handle()) == 0)
        return failure(ErrorCode::Conflict, "a transaction is open already");
    SHEAF_CHECK(m_connection->execute("BEGIN IMMEDIATE"));
    return Transaction(m_connection);
}

std::int64_t Database::lastInsertId() const { return sqlite3_last_insert_rowid(m_connection->handle()); }

std::int64_t Database::changes() const { return sqlite3_changes(m_connection->handle()); }

Result<std::int64_t> Database::schemaVersion() { return m_connection->readInteger("PRAGMA user_version"); }

Result<void> Database::backupTo(const std::filesystem::path &path, const Secret &rawKey)
{
    SHEAF_CHECK(createEmptyFile(path));
    Result<void> copied = m_connection->copyTo(path, rawKey);
    if (!copied) {
        std::error_code ignored;
        std::filesystem::remove(path, ignored);
    }
    return copied;
}

} // namespace sheaf::storage
