// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/protobuf.h"

#include <limits>

namespace sheaf::devices::protobuf {

namespace {

enum WireType : std::uint32_t { kVarint = 0, kFixed64 = 1, kLengthDelimited = 2, kFixed32 = 5 };

constexpr std::size_t kMaxVarintSize = 10;

void writeVarint(std::uint64_t value, std::uint8_t *&at)
{
    for (; value >= 0x80; value >>= 7U)
        *at++ = static_cast<std::uint8_t>(value | 0x80U);
    *at++ = static_cast<std::uint8_t>(value);
}

void appendVarint(Bytes &to, std::uint64_t value)
{
    std::array<std::uint8_t, kMaxVarintSize> buffer{};
    std::uint8_t *end = buffer.data();
    writeVarint(value, end);
    append(to, BytesView(buffer.data(), static_cast<std::size_t>(end - buffer.data())));
}

constexpr std::uint64_t key(std::uint32_t field, WireType type) { return std::uint64_t{field} << 3U | type; }

tl::unexpected<DeviceError> bad(const char *what)
{
    return fail(Fault::Protocol,
                phrase(SHEAF_SAYS("Phrases", "the device's answer is damaged: %1"), std::string(what)));
}

Outcome<std::uint64_t> takeVarint(BytesView &from)
{
    std::uint64_t value = 0;
    for (unsigned i = 0; i < kMaxVarintSize && i < from.size(); ++i) {
        const std::uint8_t byte = from[i];
        if (i == kMaxVarintSize - 1 && byte > 1)
            return bad("a number of more than 64 bits");
        value |= std::uint64_t{byte & 0x7FU} << (7 * i);
        if (byte < 0x80) {
            from = from.subspan(i + 1);
            return value;
        }
    }
    return bad("a number that does not end");
}

Outcome<BytesView> takeBytes(BytesView &from, std::uint64_t size)
{
    if (size > from.size())
        return bad("a field that is cut off");
    const BytesView taken = from.first(static_cast<std::size_t>(size));
    from = from.subspan(taken.size());
    return taken;
}

} // namespace

Writer &Writer::varint(std::uint32_t field, std::uint64_t value)
{
    appendVarint(m_message, key(field, kVarint));
    appendVarint(m_message, value);
    return *this;
}

Writer &Writer::bytes(std::uint32_t field, BytesView value)
{
    appendVarint(m_message, key(field, kLengthDelimited));
    appendVarint(m_message, value.size());
    append(m_message, value);
    return *this;
}

Writer &Writer::varints(std::uint32_t field, const std::vector<std::uint32_t> &values)
{
    for (const std::uint32_t value : values)
        varint(field, value);
    return *this;
}

Secret secretField(std::uint32_t field, const Secret &value)
{
    Secret message(2 * kMaxVarintSize + value.size());
    std::uint8_t *at = message.writable().data();
    writeVarint(key(field, kLengthDelimited), at);
    writeVarint(value.size(), at);
    at = std::copy(value.view().begin(), value.view().end(), at);
    message.truncate(static_cast<std::size_t>(at - message.view().data()));
    return message;
}

Outcome<Message> Message::parse(BytesView bytes)
{
    Message message;
    while (!bytes.empty()) {
        SHEAF_DEVICE_TRY(head, takeVarint(bytes));
        const std::uint64_t number = head >> 3U;
        if (number == 0 || number >= 1U << 29U)
            return bad("a field's number is out of range");
        if (message.m_fields.size() == kMaxFields)
            return bad("it has too many fields");
        Field field{static_cast<std::uint32_t>(number), std::uint64_t{0}};
        switch (head & 7U) {
        case kVarint: {
            SHEAF_DEVICE_TRY(value, takeVarint(bytes));
            field.value = value;
            break;
        }
        case kLengthDelimited: {
            SHEAF_DEVICE_TRY(size, takeVarint(bytes));
            SHEAF_DEVICE_TRY(value, takeBytes(bytes, size));
            field.value = value;
            break;
        }
        case kFixed64:
        case kFixed32: {
            SHEAF_DEVICE_CHECK(takeBytes(bytes, (head & 7U) == kFixed64 ? 8 : 4));
            continue;
        }
        default:
            return bad("a field of a kind that there is not");
        }
        message.m_fields.push_back(field);
    }
    return message;
}

Outcome<const Field *> Message::only(std::uint32_t field) const
{
    const Field *found = nullptr;
    for (const Field &candidate : m_fields) {
        if (candidate.number != field)
            continue;
        if (found)
            return bad("a field stands twice");
        found = &candidate;
    }
    return found;
}

Outcome<std::optional<std::uint64_t>> Message::varint(std::uint32_t field) const
{
    SHEAF_DEVICE_TRY(found, only(field));
    if (!found)
        return std::nullopt;
    const auto *value = std::get_if<std::uint64_t>(&found->value);
    if (!value)
        return bad("bytes where a number belongs");
    return *value;
}

Outcome<std::optional<BytesView>> Message::bytes(std::uint32_t field) const
{
    SHEAF_DEVICE_TRY(found, only(field));
    if (!found)
        return std::nullopt;
    const auto *value = std::get_if<BytesView>(&found->value);
    if (!value)
        return bad("a number where bytes belong");
    return *value;
}

Outcome<bool> Message::boolean(std::uint32_t field) const
{
    SHEAF_DEVICE_TRY(value, varint(field));
    return value.value_or(0) != 0;
}

Outcome<std::uint32_t> Message::number(std::uint32_t field) const
{
    SHEAF_DEVICE_TRY(value, varint(field));
    if (value.value_or(0) > std::numeric_limits<std::uint32_t>::max())
        return bad("a number of more than 32 bits");
    return static_cast<std::uint32_t>(value.value_or(0));
}

Outcome<std::vector<std::uint32_t>> Message::numbers(std::uint32_t field) const
{
    std::vector<std::uint32_t> out;
    const auto add = [&out](std::uint64_t value) {
        out.push_back(static_cast<std::uint32_t>(value));
        return value <= std::numeric_limits<std::uint32_t>::max() && out.size() <= kMaxFields;
    };
    for (const Field &found : m_fields) {
        if (found.number != field)
            continue;
        bool fits = true;
        if (const auto *single = std::get_if<std::uint64_t>(&found.value)) {
            fits = add(*single);
        } else {
            BytesView packed = std::get<BytesView>(found.value);
            while (fits && !packed.empty()) {
                SHEAF_DEVICE_TRY(value, takeVarint(packed));
                fits = add(value);
            }
        }
        if (!fits)
            return bad("a list of numbers that are too large or too many");
    }
    return out;
}

} // namespace sheaf::devices::protobuf
