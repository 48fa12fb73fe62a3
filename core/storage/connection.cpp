// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"

#include "base/hex.h"

#include <cerrno>
#include <system_error>

#define SQLITE_HAS_CODEC
#include <sqlite3.h>

namespace sheaf::storage {

namespace {

constexpr std::size_t kRawKeySize = 32;
constexpr int kBusyMilliseconds = 2000;
constexpr std::size_t kIdleLimit = 64;

// Everything that decides how a page is read, said outright, because SQLCipher 4 has other defaults than 3. What only
// SQLCipher 4 knows is ignored by 3, as SQLite does with every unknown pragma. The KDF's rounds concern passwords and
// not raw keys, but are part of what `cipher_compatibility` stands for.
constexpr const char *kCipherSettings = "PRAGMA cipher_compatibility = 3;"
                                        "PRAGMA cipher_page_size = 4096;"
                                        "PRAGMA kdf_iter = 64000;"
                                        "PRAGMA cipher_use_hmac = ON;"
                                        "PRAGMA cipher_hmac_algorithm = HMAC_SHA1;"
                                        "PRAGMA cipher_kdf_algorithm = PBKDF2_HMAC_SHA1;"
                                        "PRAGMA cipher_plaintext_header_size = 0;"
                                        "PRAGMA cipher_memory_security = ON;";

// SQLCipher's notation of a key that no KDF shall touch: x'64 hex digits'.
Secret rawKeyText(const Secret &rawKey)
{
    Secret text(3 + rawKey.size() * 2);
    std::uint8_t *at = text.writable().data();
    *at++ = 'x';
    *at++ = '\'';
    at = writeHexDigits(rawKey.view(), at);
    *at = '\'';
    return text;
}

bool isNoSpace(int systemError) { return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG; }

ErrorCode codeOf(int extendedCode, int systemError)
{
    switch (extendedCode) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return ErrorCode::AlreadyExists;
    default:
        break;
    }
    switch (extendedCode & 0xFF) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::Corrupt;
    case SQLITE_FULL:
        return ErrorCode::NoSpace;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Conflict;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return isNoSpace(systemError) ? ErrorCode::NoSpace : ErrorCode::Io;
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_AUTH:
        return ErrorCode::Io;
    case SQLITE_CONSTRAINT:
    case SQLITE_TOOBIG:
    case SQLITE_MISMATCH:
        return ErrorCode::InvalidInput;
    default:
        return ErrorCode::Internal;
    }
}

} // namespace

Result<std::shared_ptr<Connection>> Connection::open(const std::filesystem::path &path, const Secret &rawKey)
{
    if (rawKey.size() != kRawKeySize)
        return failure(ErrorCode::InvalidInput, "a database key has 32 bytes");
    sqlite3 *handle = nullptr;
    const int opened = sqlite3_open_v2(path.c_str(), &handle, SQLITE_OPEN_READWRITE, nullptr);
    auto connection = std::make_shared<Connection>(handle, path);
    if (opened != SQLITE_OK)
        return failure(connection->lastError(opened, "opening"));
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, kBusyMilliseconds);
    const Secret text = rawKeyText(rawKey);
    if (const int keyed = sqlite3_key(handle, text.view().data(), static_cast<int>(text.size())); keyed != SQLITE_OK)
        return failure(connection->lastError(keyed, "handing the key over"));
    SHEAF_CHECK(connection->execute(kCipherSettings));
    return connection;
}

Connection::~Connection()
{
    for (const auto &[sql, statement] : m_idle)
        sqlite3_finalize(statement);
    sqlite3_finalize(m_probe);
    sqlite3_close_v2(m_handle);
}

Result<void> Connection::execute(const std::string &sql)
{
    if (const int code = sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr); code != SQLITE_OK)
        return failure(lastError(code, "executing"));
    return {};
}

Result<std::int64_t> Connection::readInteger(const std::string &sql)
{
    SHEAF_TRY(text, readText(sql));
    errno = 0;
    char *end = nullptr;
    const long long value = std::strtoll(text.c_str(), &end, 10);
    if (errno != 0 || end == text.c_str() || *end != '\0')
        return failure(ErrorCode::Corrupt, "not an integer: " + sql);
    return value;
}

Result<std::string> Connection::readText(const std::string &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (const int code = sqlite3_prepare_v2(m_handle, sql.c_str(), -1, &statement, nullptr); code != SQLITE_OK)
        return failure(lastError(code, "preparing"));
    Result<std::string> answer = failure(ErrorCode::Internal, "no answer to " + sql);
    const int code = sqlite3_step(statement);
    if (code == SQLITE_ROW) {
        const unsigned char *text = sqlite3_column_text(statement, 0);
        answer = text == nullptr ? std::string() : std::string(reinterpret_cast<const char *>(text));
    } else if (code != SQLITE_DONE) {
        answer = failure(lastError(code, "reading"));
    }
    sqlite3_finalize(statement);
    return answer;
}

Result<void> Connection::makeReadOnly(std::string why)
{
    SHEAF_CHECK(execute("PRAGMA query_only = ON"));
    m_readOnlyBecause = std::move(why);
    return {};
}

Result<void> Connection::copyTo(const std::filesystem::path &path, const Secret &rawKey)
{
    SHEAF_TRY(target, Connection::open(path, rawKey));
    sqlite3_backup *backup = sqlite3_backup_init(target->handle(), "main", m_handle, "main");
    if (backup == nullptr)
        return failure(target->lastError(sqlite3_errcode(target->handle()), "copying to"));
    sqlite3_backup_step(backup, /*nPage=*/-1);
    if (const int code = sqlite3_backup_finish(backup); code != SQLITE_OK)
        return failure(target->lastError(code, "copying to"));
    return {};
}

Result<sqlite3_stmt *> Connection::takeStatement(std::string_view sql)
{
    if (const auto found = m_idle.find(sql); found != m_idle.end()) {
        sqlite3_stmt *statement = found->second;
        m_idle.erase(found);
        return statement;
    }
    sqlite3_stmt *statement = nullptr;
    const char *rest = nullptr;
    const int code = sqlite3_prepare_v2(m_handle, sql.data(), static_cast<int>(sql.size()), &statement, &rest);
    if (code != SQLITE_OK)
        return failure(lastError(code, "preparing"));
    const std::string_view left(rest, static_cast<std::size_t>(sql.data() + sql.size() - rest));
    if (statement == nullptr || left.find_first_not_of(" \n\t;") != std::string_view::npos) {
        sqlite3_finalize(statement);
        return failure(ErrorCode::Internal, "a prepared text holds exactly one statement");
    }
    return statement;
}

void Connection::giveBack(sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    if (m_idle.size() >= kIdleLimit)
        sqlite3_finalize(statement);
    else
        m_idle.emplace(sqlite3_sql(statement), statement);
}

bool Connection::pagesAreSound()
{
    constexpr const char *kAnyRead = "SELECT 1 FROM sqlite_master LIMIT 1";
    if (m_probe == nullptr && sqlite3_prepare_v2(m_handle, kAnyRead, -1, &m_probe, nullptr) != SQLITE_OK)
        return false;
    const int code = sqlite3_step(m_probe);
    sqlite3_reset(m_probe);
    return code == SQLITE_ROW || code == SQLITE_DONE;
}

Error Connection::lastError(int resultCode, std::string_view doing) const
{
    if (m_handle == nullptr)
        return {ErrorCode::Internal, "no memory for a database handle"};
    const int extended = sqlite3_extended_errcode(m_handle);
    const int systemError = sqlite3_system_errno(m_handle);
    std::string detail = std::string(doing) + " " + m_path.filename().string() + ": " + sqlite3_errmsg(m_handle) +
                         " (" + std::to_string(extended) + ")";
    if ((resultCode & 0xFF) == SQLITE_NOTADB)
        return notOurDatabase();
    if ((resultCode & 0xFF) == SQLITE_READONLY && !m_readOnlyBecause.empty())
        return {ErrorCode::Denied, m_readOnlyBecause};
    ErrorCode code = codeOf((extended & 0xFF) == (resultCode & 0xFF) ? extended : resultCode, systemError);
    // A page that does not authenticate comes as SQLITE_ERROR without a message of its own; a mistake in SQL has one.
    if (resultCode == SQLITE_ERROR && std::string_view(sqlite3_errmsg(m_handle)) == sqlite3_errstr(SQLITE_ERROR))
        code = ErrorCode::Corrupt;
    if ((code == ErrorCode::Io || code == ErrorCode::NoSpace) && systemError != 0)
        detail += ", system: " + std::generic_category().message(systemError);
    return {code, std::move(detail)};
}

// The first page did not authenticate. What can be seen without the key decides what is said about it.
Error Connection::notOurDatabase() const
{
    const std::string name = m_path.filename().string();
    // Through SQLite's own descriptor: closing another one of the same file would drop its locks.
    sqlite3_file *file = nullptr;
    sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    std::array<char, 16> head{};
    if (file != nullptr && file->pMethods != nullptr)
        file->pMethods->xRead(file, head.data(), static_cast<int>(head.size()), 0);
    if (std::string_view(head.data(), 15) == "SQLite format 3")
        return {ErrorCode::Corrupt, name + " is a database without encryption, not ours"};
    return {ErrorCode::WrongPassword, "the key does not open " + name + ", or its first page is damaged"};
}

} // namespace sheaf::storage
