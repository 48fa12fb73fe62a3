// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/statement.h"

#include "storage/connection.h"

#include <sqlite3.h>

#include <limits>
#include <utility>

namespace sheaf::storage {

namespace {

tl::unexpected<Error> wrongKind(int index, std::string_view wanted)
{
    return failure(ErrorCode::Corrupt, "column " + std::to_string(index) + " is not " + std::string(wanted));
}

} // namespace

Statement::Statement(std::shared_ptr<Connection> connection, sqlite3_stmt *statement)
    : m_connection(std::move(connection)), m_statement(statement)
{
}

Statement::Statement(Statement &&other) noexcept
    : m_connection(std::move(other.m_connection))
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_bindError(std::exchange(other.m_bindError, std::nullopt))
    , m_hasRow(std::exchange(other.m_hasRow, false))
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    if (this != &other) {
        release();
        m_connection = std::move(other.m_connection);
        m_statement = std::exchange(other.m_statement, nullptr);
        m_bindError = std::exchange(other.m_bindError, std::nullopt);
        m_hasRow = std::exchange(other.m_hasRow, false);
    }
    return *this;
}

Statement::~Statement() { release(); }

void Statement::release()
{
    if (m_statement != nullptr)
        m_connection->giveBack(std::exchange(m_statement, nullptr));
}

Statement &Statement::note(int resultCode)
{
    if (resultCode != SQLITE_OK && !m_bindError)
        m_bindError = m_connection->lastError(resultCode, "binding");
    return *this;
}

Statement &Statement::bind(int position, std::int64_t value)
{
    return note(sqlite3_bind_int64(m_statement, position, value));
}

Statement &Statement::bind(int position, std::uint64_t value)
{
    if (value <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
        return bind(position, static_cast<std::int64_t>(value));
    if (!m_bindError)
        m_bindError = Error{ErrorCode::Overflow, "an integer over 2^63 - 1 does not fit a column"};
    return *this;
}

Statement &Statement::bind(int position, std::string_view value)
{
    // An empty view may have no address, which SQLite would take for NULL.
    return note(sqlite3_bind_text64(m_statement, position, value.empty() ? "" : value.data(), value.size(),
                                    SQLITE_TRANSIENT, SQLITE_UTF8));
}

Statement &Statement::bind(int position, BytesView value)
{
    if (value.empty())
        return note(sqlite3_bind_zeroblob(m_statement, position, 0));
    return note(sqlite3_bind_blob64(m_statement, position, value.data(), value.size(), SQLITE_TRANSIENT));
}

Statement &Statement::bind(int position, const Uint256 &value) { return bind(position, value.toString()); }

Statement &Statement::bind(int position, const Decimal &value) { return bind(position, value.toString()); }

Statement &Statement::bind(int position, std::nullopt_t) { return note(sqlite3_bind_null(m_statement, position)); }

Result<bool> Statement::step()
{
    m_hasRow = false;
    if (m_bindError)
        return failure(*std::exchange(m_bindError, std::nullopt));
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) {
        if (!m_connection->pagesAreSound()) {
            sqlite3_reset(m_statement);
            return failure(ErrorCode::Corrupt, "a page of the database is damaged");
        }
        m_hasRow = true;
        return true;
    }
    if (code == SQLITE_DONE) {
        sqlite3_reset(m_statement);
        return false;
    }
    Error error = m_connection->lastError(code, "reading or writing");
    sqlite3_reset(m_statement);
    return failure(std::move(error));
}

Result<void> Statement::run()
{
    for (;;) {
        SHEAF_TRY(hasRow, step());
        if (!hasRow)
            return {};
    }
}

bool Statement::isNull(int index) const
{
    return m_hasRow && index >= 0 && index < sqlite3_data_count(m_statement) &&
           sqlite3_column_type(m_statement, index) == SQLITE_NULL;
}

void Statement::read(int index, Result<std::int64_t> &into) const
{
    if (!m_hasRow || sqlite3_column_type(m_statement, index) != SQLITE_INTEGER)
        into = wrongKind(index, "an integer");
    else
        into = sqlite3_column_int64(m_statement, index);
}

void Statement::read(int index, Result<std::uint64_t> &into) const
{
    Result<std::int64_t> integer;
    read(index, integer);
    if (!integer || *integer < 0)
        into = wrongKind(index, "an integer of at least 0");
    else
        into = static_cast<std::uint64_t>(*integer);
}

void Statement::read(int index, Result<bool> &into) const
{
    Result<std::int64_t> integer;
    read(index, integer);
    if (!integer || (*integer != 0 && *integer != 1))
        into = wrongKind(index, "0 or 1");
    else
        into = *integer == 1;
}

void Statement::read(int index, Result<std::string> &into) const
{
    if (!m_hasRow || sqlite3_column_type(m_statement, index) != SQLITE_TEXT) {
        into = wrongKind(index, "a text");
        return;
    }
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, index));
    into = std::string(text, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, index)));
}

void Statement::read(int index, Result<Bytes> &into) const
{
    if (!m_hasRow || sqlite3_column_type(m_statement, index) != SQLITE_BLOB) {
        into = wrongKind(index, "a blob");
        return;
    }
    const auto *data = static_cast<const std::uint8_t *>(sqlite3_column_blob(m_statement, index));
    into = toBytes(BytesView(data, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, index))));
}

void Statement::read(int index, Result<Uint256> &into) const
{
    Result<std::string> text;
    read(index, text);
    into = text ? Uint256::parse(*text) : Result<Uint256>(failure(std::move(text).error()));
    if (!into)
        into = wrongKind(index, "a decimal integer");
}

void Statement::read(int index, Result<Decimal> &into) const
{
    Result<std::string> text;
    read(index, text);
    into = text ? Decimal::parse(*text) : Result<Decimal>(failure(std::move(text).error()));
    if (!into)
        into = wrongKind(index, "a decimal number");
}

} // namespace sheaf::storage
