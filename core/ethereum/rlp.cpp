// SPDX-License-Identifier: GPL-3.0-or-later
#include "ethereum/rlp.h"

namespace sheaf::ethereum::rlp {

namespace {

constexpr std::uint8_t kString = 0x80;
constexpr std::uint8_t kList = 0xC0;
constexpr std::size_t kShortest = 56; // from this length on, the length has bytes of its own

/// At most nine bytes: the offset of a string or list, with the length in it or behind it.
struct Header
{
    std::array<std::uint8_t, 9> bytes{};
    std::size_t size = 1;

    Header(std::uint8_t offset, std::size_t length)
    {
        if (length < kShortest) {
            bytes[0] = static_cast<std::uint8_t>(offset + length);
            return;
        }
        for (std::size_t rest = length; rest != 0; rest >>= 8U)
            ++size;
        bytes[0] = static_cast<std::uint8_t>(offset + 55 + size - 1);
        for (std::size_t i = size - 1; i > 0; --i, length >>= 8U)
            bytes[i] = static_cast<std::uint8_t>(length & 0xFFU);
    }
    BytesView view() const { return BytesView(bytes).first(size); }
};

tl::unexpected<Error> invalid(const char *what)
{
    return failure(ErrorCode::InvalidInput, std::string("RLP: ") + what);
}

/// Takes a length of `count` bytes off the front.
Result<std::size_t> takeLength(BytesView &in, std::size_t count)
{
    if (in.size() < count)
        return invalid("the data ends inside a length");
    if (in[0] == 0)
        return invalid("a length has a leading zero");
    std::size_t length = 0; // count is at most 8
    for (const std::uint8_t byte : in.first(count))
        length = length << 8U | byte;
    if (length < kShortest)
        return invalid("a short length is in its long form");
    in = in.subspan(count);
    return length;
}

/// Takes the header and the payload of one string or list off the front; the first byte says which of the two.
Result<BytesView> takePayload(BytesView &in, std::uint8_t offset)
{
    const std::size_t code = std::size_t{in[0]} - offset;
    in = in.subspan(1);
    std::size_t length = code;
    if (code >= kShortest) {
        SHEAF_TRY(longLength, takeLength(in, code - (kShortest - 1)));
        length = longLength;
    }
    if (length > in.size())
        return invalid("an item is longer than the data");
    const BytesView payload = in.first(length);
    in = in.subspan(length);
    return payload;
}

Result<Item> takeItem(BytesView &in, std::size_t depth)
{
    if (in.empty())
        return invalid("no data");
    const std::uint8_t first = in[0];
    if (first < kString) {
        in = in.subspan(1);
        return Item{Bytes{first}};
    }
    if (first < kList) {
        SHEAF_TRY(payload, takePayload(in, kString));
        if (payload.size() == 1 && payload[0] < kString)
            return invalid("a single byte is written as a string");
        return Item{toBytes(payload)};
    }
    if (depth == kMaxDepth)
        return invalid("lists are nested too deeply");
    SHEAF_TRY(payload, takePayload(in, kList));
    Items items;
    while (!payload.empty()) {
        SHEAF_TRY(item, takeItem(payload, depth + 1));
        items.push_back(std::move(item));
    }
    return Item{std::move(items)};
}

void write(Writer &writer, const Item &item)
{
    if (const Bytes *bytes = item.bytes()) {
        writer.bytes(*bytes);
        return;
    }
    const std::size_t list = writer.beginList();
    for (const Item &child : *item.items())
        write(writer, child);
    writer.endList(list);
}

} // namespace

Result<Uint256> Item::integer() const
{
    const Bytes *digits = bytes();
    if (digits == nullptr)
        return invalid("a list where an integer should be");
    if (digits->size() > 32)
        return invalid("an integer of more than 256 bits");
    if (!digits->empty() && digits->front() == 0)
        return invalid("an integer has a leading zero");
    return *Uint256::fromBigEndian(*digits);
}

void Writer::bytes(BytesView bytes)
{
    if (bytes.size() != 1 || bytes[0] >= kString) {
        if (bytes.size() < kShortest)
            m_out.push_back(static_cast<std::uint8_t>(kString + bytes.size()));
        else
            append(m_out, Header(kString, bytes.size()).view());
    }
    append(m_out, bytes);
}

void Writer::integer(const Uint256 &value)
{
    const auto word = value.toBigEndian();
    bytes(BytesView(word).last((value.bitLength() + 7) / 8));
}

void Writer::endList(std::size_t begin)
{
    const Header header(kList, m_out.size() - begin);
    const BytesView view = header.view();
    m_out.insert(m_out.begin() + static_cast<std::ptrdiff_t>(begin), view.begin(), view.end());
}

Bytes encode(const Item &item)
{
    Writer writer;
    write(writer, item);
    return std::move(writer).take();
}

Result<Item> decode(BytesView data)
{
    SHEAF_TRY(item, takeItem(data, 0));
    if (!data.empty())
        return invalid("bytes are left behind the item");
    return item;
}

} // namespace sheaf::ethereum::rlp
