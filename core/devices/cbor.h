// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <QCborStreamReader>

#include <functional>
#include <optional>

/// CBOR (RFC 8949) of strangers: Qt's reader behind a strict face. Definite lengths alone, no floating point, nothing
/// behind the item; depth is bounded by the callers' own shapes, and a string is read only where its bytes are there.
namespace sheaf::devices::cbor {

class Reader final
{
public:
    /// `data` must outlive the reader.
    explicit Reader(BytesView data);

    /// The tag that stands next, which is consumed; nothing where none does.
    std::optional<std::uint64_t> tag();
    Result<void> expectTag(std::uint64_t tag);
    /// A tag that may be left out; any other is InvalidInput.
    Result<void> allowTag(std::uint64_t tag);

    Result<std::uint64_t> unsignedInteger();
    Result<std::uint32_t> unsigned32();
    Result<bool> boolean();
    Result<Bytes> bytes();
    /// UTF-8.
    Result<std::string> text();
    bool isArray() const { return m_reader.isArray(); }
    bool isUnsigned() const { return m_reader.isUnsignedInteger(); }

    /// Calls `element` for each of at most `most` elements; it must read exactly one item.
    Result<void> array(std::size_t most, const std::function<Result<void>(std::size_t index)> &element);
    /// A map whose keys are integers: `value` must read exactly one item. A key that stands twice is InvalidInput.
    Result<void> map(const std::function<Result<void>(std::uint64_t key)> &value);
    /// Passes over an item of any kind, at most 8 containers deep.
    Result<void> skip();
    /// InvalidInput where anything is left.
    Result<void> end();

private:
    Result<std::size_t> enter(std::size_t most);
    Result<void> leave();
    Result<std::size_t> stringSize();

    QByteArray m_data;
    QCborStreamReader m_reader;
    std::size_t m_size = 0;
};

} // namespace sheaf::devices::cbor
