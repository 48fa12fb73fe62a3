// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"

#include <concepts>
#include <memory>
#include <tuple>

struct sqlite3_stmt;

namespace sheaf::storage {

class Connection;

/// One prepared statement, lent by its Database and given back when the object ends. Values are bound, never written
/// into the text. A bind that fails (a position that is not there, an integer over 2^63 - 1) is told by the next
/// step() or run().
class Statement final
{
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement();

    /// `position` counts from 1, as SQLite counts the question marks.
    Statement &bind(int position, std::int64_t value);
    Statement &bind(int position, std::uint64_t value);
    Statement &bind(int position, int value) { return bind(position, static_cast<std::int64_t>(value)); }
    Statement &bind(int position, bool value) { return bind(position, static_cast<std::int64_t>(value)); }
    Statement &bind(int position, std::string_view value);
    Statement &bind(int position, const char *value) { return bind(position, std::string_view(value)); }
    Statement &bind(int position, const std::string &value) { return bind(position, std::string_view(value)); }
    Statement &bind(int position, BytesView value);
    Statement &bind(int position, const Bytes &value) { return bind(position, BytesView(value)); }
    /// As decimal text: SQLite has no integer that would hold it.
    Statement &bind(int position, const Uint256 &value);
    /// As exact decimal text.
    Statement &bind(int position, const Decimal &value);
    Statement &bind(int position, std::nullopt_t);
    template <typename T> Statement &bind(int position, const std::optional<T> &value)
    {
        return value ? bind(position, *value) : bind(position, std::nullopt);
    }
    template <typename T> Statement &bind(int position, T *) = delete;

    /// All parameters at once, in order.
    template <typename... T> Statement &bindAll(const T &...values)
    {
        int position = 0;
        (bind(++position, values), ...);
        return *this;
    }

    /// True where there is a row to read, false at the end; after the end the statement may be bound and run anew.
    Result<bool> step();
    /// To the end; rows are passed over.
    Result<void> run();

    /// The current row's column, counted from 0, as one of: std::int64_t, std::uint64_t, bool, std::string, Bytes,
    /// Uint256, Decimal, or a std::optional of these for what may be NULL. Corrupt where the stored value is of another
    /// kind. The texts and bytes are copies.
    template <typename T> Result<T> column(int index) const;

    /// The current row's first columns together: `row<std::int64_t, std::string>()`.
    template <typename... T> Result<std::tuple<T...>> row() const;

private:
    friend class Database;
    Statement(std::shared_ptr<Connection> connection, sqlite3_stmt *statement);
    void release();
    Statement &note(int resultCode);
    bool isNull(int index) const;
    void read(int index, Result<std::int64_t> &into) const;
    void read(int index, Result<std::uint64_t> &into) const;
    void read(int index, Result<bool> &into) const;
    void read(int index, Result<std::string> &into) const;
    void read(int index, Result<Bytes> &into) const;
    void read(int index, Result<Uint256> &into) const;
    void read(int index, Result<Decimal> &into) const;
    template <typename T> void read(int index, Result<std::optional<T>> &into) const
    {
        if (isNull(index)) {
            into = std::optional<T>();
            return;
        }
        Result<T> value;
        read(index, value);
        if (value)
            into = std::optional<T>(std::move(*value));
        else
            into = failure(std::move(value).error());
    }

    std::shared_ptr<Connection> m_connection;
    sqlite3_stmt *m_statement = nullptr;
    std::optional<Error> m_bindError;
    bool m_hasRow = false;
};

template <typename T> Result<T> Statement::column(int index) const
{
    Result<T> value;
    read(index, value);
    return value;
}

template <typename... T> Result<std::tuple<T...>> Statement::row() const
{
    int index = 0;
    std::tuple<Result<T>...> columns{column<T>(index++)...}; // braces: from left to right
    std::optional<Error> error;
    std::apply([&error](const auto &...one) { ((one || error ? void() : void(error = one.error())), ...); }, columns);
    if (error)
        return failure(std::move(*error));
    return std::apply([](auto &...one) { return std::tuple<T...>(std::move(*one)...); }, columns);
}

} // namespace sheaf::storage
