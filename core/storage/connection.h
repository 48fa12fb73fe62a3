// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

#include <filesystem>
#include <map>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace sheaf::storage {

/// Internal: SQLCipher's handle and the statements that are ready to be used again. Lives as long as the last Database,
/// Statement or Transaction that holds it.
class Connection final
{
public:
    static constexpr std::int64_t kPageSize = 4096;

    /// Opens a file that exists, hands the key over and fixes the cipher's settings. Reads nothing yet.
    static Result<std::shared_ptr<Connection>> open(const std::filesystem::path &path, const Secret &rawKey);

    Connection(sqlite3 *handle, std::filesystem::path path) : m_handle(handle), m_path(std::move(path)) {}
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection();

    sqlite3 *handle() const { return m_handle; }

    /// One or more statements without parameters; rows are thrown away.
    Result<void> execute(const std::string &sql);
    /// The integer of the first row's first column.
    Result<std::int64_t> readInteger(const std::string &sql);
    /// The text of the first row's first column.
    Result<std::string> readText(const std::string &sql);

    /// From now on whatever would write is Denied, for that reason.
    Result<void> makeReadOnly(std::string why);

    /// Everything as it is committed now into an empty file, under the key given.
    Result<void> copyTo(const std::filesystem::path &path, const Secret &rawKey);

    Result<sqlite3_stmt *> takeStatement(std::string_view sql);
    void giveBack(sqlite3_stmt *statement);

    /// False where a page read since the transaction began did not authenticate. SQLCipher 3 zeroes such a page and
    /// fails only the read after it, so that a row may come out with zeros in it and no error.
    bool pagesAreSound();

    /// The handle's last failure as an Error.
    Error lastError(int resultCode, std::string_view doing) const;

private:
    Error notOurDatabase() const;

    sqlite3 *m_handle = nullptr;
    std::filesystem::path m_path;
    std::string m_readOnlyBecause; ///< empty where it may be written
    sqlite3_stmt *m_probe = nullptr;
    std::multimap<std::string, sqlite3_stmt *, std::less<>> m_idle;
};

} // namespace sheaf::storage
