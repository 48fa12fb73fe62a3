// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/fountain.h"

#include "crypto/hash.h"
#include "devices/cbor.h"
#include "devices/fountain_random.h"

#include <QCborStreamWriter>

#include <bit>

namespace sheaf::devices::fountain {

namespace {

constexpr std::size_t kMinFragment = 10;
constexpr std::size_t kBits = 64;

tl::unexpected<Error> invalid(const char *what)
{
    return failure(ErrorCode::InvalidInput, std::string("part of a UR: ") + what);
}

template <typename T> void xorInto(T &to, const T &from)
{
    for (std::size_t i = 0; i < to.size(); ++i)
        to[i] ^= from[i];
}

/// The fewest fragments that are short enough, as all implementations cut: BCR-2024-001's nominal length.
std::size_t nominalLength(std::size_t message, std::size_t maxFragment)
{
    const std::size_t most = (message + kMinFragment - 1) / kMinFragment;
    std::size_t length = message;
    for (std::size_t count = 1; count <= most; ++count) {
        length = (message + count - 1) / count;
        if (length <= maxFragment)
            break;
    }
    return length;
}

bool has(const std::vector<std::uint64_t> &mask, std::uint32_t bit)
{
    return ((mask[bit / kBits] >> (bit % kBits)) & 1U) != 0;
}

/// The lowest bit that is set; nothing where none is.
std::optional<std::uint32_t> lowestOf(const std::vector<std::uint64_t> &mask)
{
    for (std::size_t i = 0; i < mask.size(); ++i)
        if (mask[i] != 0)
            return static_cast<std::uint32_t>(i * kBits + static_cast<std::size_t>(std::countr_zero(mask[i])));
    return std::nullopt;
}

} // namespace

Bytes Part::serialize() const
{
    QByteArray out;
    QCborStreamWriter writer(&out);
    writer.startArray(5);
    for (const std::uint32_t number : {sequence, count, messageLength, checksum})
        writer.append(static_cast<quint64>(number));
    writer.appendByteString(reinterpret_cast<const char *>(data.data()), static_cast<qsizetype>(data.size()));
    writer.endArray();
    return {out.begin(), out.end()};
}

Result<Part> Part::parse(BytesView encoded)
{
    cbor::Reader reader(encoded);
    Part part;
    std::size_t fields = 0;
    SHEAF_CHECK(reader.array(5, [&](std::size_t index) -> Result<void> {
        ++fields;
        if (index == 4) {
            SHEAF_TRY(read, reader.bytes());
            part.data = std::move(read);
            return {};
        }
        SHEAF_TRY(number, reader.unsigned32());
        std::uint32_t *const into[] = {&part.sequence, &part.count, &part.messageLength, &part.checksum};
        *into[index] = number;
        return {};
    }));
    SHEAF_CHECK(reader.end());
    if (fields != 5)
        return invalid("it has not five fields");
    if (part.sequence == 0 || part.count == 0 || part.messageLength == 0 || part.data.empty())
        return invalid("a number is 0");
    if (part.count > kMaxFragments || part.messageLength > kMaxMessage)
        return invalid("the message is too long");
    // The fragments hold the message, and none of them is all padding.
    const std::size_t all = part.count * part.data.size();
    if (all < part.messageLength || all - part.messageLength >= part.data.size())
        return invalid("its fragments do not fit the message's length");
    return part;
}

Result<Encoder> Encoder::make(Bytes message, std::size_t maxFragment)
{
    if (message.empty() || message.size() > kMaxMessage)
        return failure(ErrorCode::InvalidInput, "a message for QR codes has 1 to 262,144 bytes");
    if (maxFragment < kMinFragment)
        return failure(ErrorCode::InvalidInput, "a fragment has at least 10 bytes");
    Encoder out;
    out.m_messageLength = message.size();
    out.m_checksum = crypto::crc32(message);
    out.m_fragmentLength = nominalLength(message.size(), maxFragment);
    const std::size_t count = (message.size() + out.m_fragmentLength - 1) / out.m_fragmentLength;
    if (count > kMaxFragments)
        return failure(ErrorCode::InvalidInput, "the message needs more than 2,048 fragments; make them longer");
    out.m_count = static_cast<std::uint32_t>(count);
    message.resize(count * out.m_fragmentLength);
    out.m_padded = std::move(message);
    return out;
}

Part Encoder::part(std::uint32_t sequence) const
{
    Part out{sequence, m_count, static_cast<std::uint32_t>(m_messageLength), m_checksum, Bytes(m_fragmentLength)};
    for (const std::uint32_t index : chooseFragments(sequence, m_count, m_checksum))
        for (std::size_t i = 0; i < m_fragmentLength; ++i)
            out.data[i] ^= m_padded[index * m_fragmentLength + i];
    return out;
}

Result<void> Decoder::checkShape(const Part &part)
{
    if (!m_shape) {
        m_shape = Part{0, part.count, part.messageLength, part.checksum, {}};
        m_fragmentLength = part.data.size();
        return {};
    }
    if (part.count != m_shape->count || part.messageLength != m_shape->messageLength ||
        part.checksum != m_shape->checksum || part.data.size() != m_fragmentLength)
        return invalid("it is of another message; show one at a time");
    return {};
}

tl::unexpected<Error> Decoder::forget(const char *why)
{
    *this = Decoder();
    return failure(ErrorCode::Corrupt, why);
}

Result<bool> Decoder::receive(const Part &part)
{
    SHEAF_CHECK(checkShape(part));
    if (isComplete())
        return false;
    Row row{std::vector<std::uint64_t>((part.count + kBits - 1) / kBits), part.data};
    for (const std::uint32_t index : chooseFragments(part.sequence, part.count, part.checksum))
        row.mask[index / kBits] ^= std::uint64_t{1} << (index % kBits);
    SHEAF_TRY(isNew, add(std::move(row)));
    if (m_rows.size() == m_shape->count)
        SHEAF_CHECK(finish());
    return isNew;
}

/// Gauss and Jordan over the field of two.
Result<bool> Decoder::add(Row row)
{
    for (const auto &[pivot, known] : m_rows) {
        if (!has(row.mask, pivot))
            continue;
        xorInto(row.mask, known.mask);
        xorInto(row.data, known.data);
    }
    const auto pivot = lowestOf(row.mask);
    if (!pivot) {
        if (std::any_of(row.data.begin(), row.data.end(), [](std::uint8_t byte) { return byte != 0; }))
            return forget("the parts of a UR contradict each other; scan them again");
        return false;
    }
    for (auto &[other, known] : m_rows) {
        if (!has(known.mask, *pivot))
            continue;
        xorInto(known.mask, row.mask);
        xorInto(known.data, row.data);
    }
    m_rows.emplace(*pivot, std::move(row));
    return true;
}

Result<void> Decoder::finish()
{
    Bytes message;
    message.reserve(m_rows.size() * m_fragmentLength);
    for (const auto &[index, row] : m_rows)
        append(message, row.data);
    message.resize(m_shape->messageLength);
    if (crypto::crc32(message) != m_shape->checksum)
        return forget("the parts of a UR do not have its checksum; scan them again");
    m_message = std::move(message);
    return {};
}

} // namespace sheaf::devices::fountain
