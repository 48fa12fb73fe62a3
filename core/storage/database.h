// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "storage/statement.h"

#include <filesystem>
#include <functional>

namespace sheaf::storage {

class Database;

/// One step of the schema. Steps run in order, each in a transaction of its own, and never backwards.
struct Migration
{
    std::int64_t version = 0; ///< 1 for the first, one more for each next
    std::string sql;          ///< one or more statements
    /// What SQL alone can't do; runs after `sql`, in the same transaction.
    std::function<Result<void>(Database &)> step;
};

struct OpenOptions
{
    /// Where there is no file, or an empty one: make a new database, or NotFound.
    bool mayCreate = true;
    /// check() before anything else, so that damage is found now and not in use. Off for large databases whose content
    /// can be had again, and where check() runs beside; before a migration it is made all the same.
    bool checkIntegrity = true;
};

/// Rolls back when it ends without commit().
class Transaction final
{
public:
    Transaction(Transaction &&other) noexcept = default;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    /// Once it returns without an error, the changes survive the loss of power. After an error nothing of them is left.
    Result<void> commit();

private:
    friend class Database;
    explicit Transaction(std::shared_ptr<Connection> connection) : m_connection(std::move(connection)) {}
    std::shared_ptr<Connection> m_connection;
};

/// An encrypted database file (SQLCipher; SQL of SQLite 3.15). For one thread at a time.
///
/// Errors while opening: WrongPassword where the key does not open it (damage of the first page alone looks the same),
/// Corrupt where it is damaged, truncated or no database of ours, NewerVersion where a newer Sheaf wrote it, NoSpace,
/// Conflict where another process holds it, Io where it may not be read or written. A file that does not open is left
/// as it is. Afterwards: AlreadyExists for a key that is there already, InvalidInput for other broken constraints.
class Database final
{
public:
    /// `rawKey` is 32 bytes. A new file gets mode 0600, and an existing one loses what others may.
    static Result<Database> open(const std::filesystem::path &path, const Secret &rawKey,
                                 std::span<const Migration> migrations, OpenOptions options = {});

    /// Reads an existing file whole, over a connection of its own: from any thread, beside one that is open. Corrupt
    /// where a page is damaged.
    static Result<void> check(const std::filesystem::path &path, const Secret &rawKey);

    /// check(), and what it has read as a copy under the same key that needs no file beside it: all of one moment, and
    /// from any thread. AlreadyExists where there is a file; nothing is left of a copy that fails.
    static Result<void> checkedCopy(const std::filesystem::path &path, const std::filesystem::path &copy,
                                    const Secret &rawKey);

    /// From now on whatever would write is Denied, for that reason.
    Result<void> makeReadOnly(std::string why);

    /// `sql` holds exactly one statement; what has been prepared once is kept for the next time.
    Result<Statement> prepare(std::string_view sql);
    /// prepare() and bindAll().
    template <typename... T> Result<Statement> query(std::string_view sql, const T &...values)
    {
        SHEAF_TRY(statement, prepare(sql));
        statement.bindAll(values...);
        return statement;
    }
    /// query() and run().
    template <typename... T> Result<void> run(std::string_view sql, const T &...values)
    {
        SHEAF_TRY(statement, prepare(sql));
        return statement.bindAll(values...).run();
    }

    /// Takes the write lock at once. Conflict where one is open already: transactions do not nest.
    Result<Transaction> begin();

    /// Of the last INSERT.
    std::int64_t lastInsertId() const;
    /// Rows touched by the last INSERT, UPDATE or DELETE.
    std::int64_t changes() const;
    Result<std::int64_t> schemaVersion();

    /// A complete copy under the same or another key, readable by open(). AlreadyExists where there is a file.
    Result<void> backupTo(const std::filesystem::path &path, const Secret &rawKey);

private:
    explicit Database(std::shared_ptr<Connection> connection) : m_connection(std::move(connection)) {}
    Result<void> prepareForUse(std::span<const Migration> migrations, OpenOptions options);
    Result<void> migrate(std::span<const Migration> migrations, std::int64_t from);
    Result<void> apply(const Migration &migration);

    std::shared_ptr<Connection> m_connection;
};

} // namespace sheaf::storage
