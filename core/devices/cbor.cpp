// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/cbor.h"

#include <set>

namespace sheaf::devices::cbor {

namespace {

constexpr std::size_t kMostKeys = 64;
constexpr int kMaxSkippedDepth = 8;

tl::unexpected<Error> invalid(const char *what)
{
    return failure(ErrorCode::InvalidInput, std::string("CBOR: ") + what);
}

} // namespace

Reader::Reader(BytesView data)
    : m_data(QByteArray::fromRawData(reinterpret_cast<const char *>(data.data()), static_cast<qsizetype>(data.size())))
    , m_reader(m_data)
    , m_size(data.size())
{
}

std::optional<std::uint64_t> Reader::tag()
{
    if (!m_reader.isTag())
        return std::nullopt;
    const auto tag = static_cast<std::uint64_t>(m_reader.toTag());
    m_reader.next();
    return tag;
}

Result<void> Reader::expectTag(std::uint64_t expected)
{
    const auto found = tag();
    if (found != expected)
        return failure(ErrorCode::InvalidInput, "CBOR: expected the tag " + std::to_string(expected));
    return {};
}

Result<void> Reader::allowTag(std::uint64_t expected)
{
    return m_reader.isTag() ? expectTag(expected) : Result<void>();
}

Result<std::uint64_t> Reader::unsignedInteger()
{
    if (!m_reader.isUnsignedInteger())
        return invalid("expected an unsigned integer");
    const std::uint64_t value = m_reader.toUnsignedInteger();
    m_reader.next();
    return value;
}

Result<std::uint32_t> Reader::unsigned32()
{
    SHEAF_TRY(value, unsignedInteger());
    if (value > ~std::uint32_t{0})
        return invalid("an integer has more than 32 bits");
    return static_cast<std::uint32_t>(value);
}

Result<bool> Reader::boolean()
{
    if (!m_reader.isBool())
        return invalid("expected true or false");
    const bool value = m_reader.toBool();
    m_reader.next();
    return value;
}

/// Qt would take the memory for a length that is only claimed.
Result<std::size_t> Reader::stringSize()
{
    if (!m_reader.isLengthKnown())
        return invalid("a string without a length before it");
    const qsizetype size = m_reader.currentStringChunkSize();
    if (size < 0 || static_cast<std::size_t>(size) > m_size - static_cast<std::size_t>(m_reader.currentOffset()))
        return invalid("a string is cut short");
    return static_cast<std::size_t>(size);
}

Result<Bytes> Reader::bytes()
{
    if (!m_reader.isByteArray())
        return invalid("expected bytes");
    SHEAF_TRY(size, stringSize());
    Bytes out(size);
    const auto read = m_reader.readStringChunk(reinterpret_cast<char *>(out.data()), static_cast<qsizetype>(size));
    if (read.status == QCborStreamReader::Error || read.data != static_cast<qsizetype>(size))
        return invalid("bytes are cut short");
    if (m_reader.readByteArray().status != QCborStreamReader::EndOfString)
        return invalid("bytes are damaged");
    return out;
}

Result<std::string> Reader::text()
{
    if (!m_reader.isString())
        return invalid("expected a text");
    SHEAF_CHECK(stringSize());
    const auto read = m_reader.readString();
    if (read.status != QCborStreamReader::Ok || m_reader.readString().status != QCborStreamReader::EndOfString)
        return invalid("a text is damaged");
    return read.data.toStdString();
}

/// How many elements, or pairs, it says to have.
Result<std::size_t> Reader::enter(std::size_t most)
{
    if (!m_reader.isLengthKnown())
        return invalid("a container without a length before it");
    const quint64 length = m_reader.length();
    if (length > most)
        return invalid("a container has too many elements");
    if (!m_reader.enterContainer())
        return invalid("a container is damaged");
    return static_cast<std::size_t>(length);
}

/// Where the data ends early, Qt says that there is no next one, as it does at a container's end: hence the counting.
Result<void> Reader::leave()
{
    if (m_reader.hasNext() || !m_reader.leaveContainer())
        return invalid("a container is damaged");
    return {};
}

Result<void> Reader::array(std::size_t most, const std::function<Result<void>(std::size_t)> &element)
{
    if (!m_reader.isArray())
        return invalid("expected an array");
    SHEAF_TRY(length, enter(most));
    for (std::size_t index = 0; index < length; ++index)
        SHEAF_CHECK(element(index));
    return leave();
}

Result<void> Reader::map(const std::function<Result<void>(std::uint64_t)> &value)
{
    if (!m_reader.isMap())
        return invalid("expected a map");
    SHEAF_TRY(length, enter(kMostKeys));
    std::set<std::uint64_t> seen;
    for (std::size_t i = 0; i < length; ++i) {
        SHEAF_TRY(key, unsignedInteger());
        if (!seen.insert(key).second)
            return invalid("a key stands twice in a map");
        SHEAF_CHECK(value(key));
    }
    return leave();
}

Result<void> Reader::skip()
{
    if (!m_reader.isValid() || !m_reader.next(kMaxSkippedDepth) || m_reader.lastError() != QCborError::NoError)
        return invalid("damaged, or too deep");
    return {};
}

Result<void> Reader::end()
{
    if (m_reader.lastError() != QCborError::NoError && m_reader.lastError() != QCborError::EndOfFile)
        return invalid("damaged");
    if (static_cast<std::size_t>(m_reader.currentOffset()) != m_size)
        return invalid("something follows it");
    return {};
}

} // namespace sheaf::devices::cbor
