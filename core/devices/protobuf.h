// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "devices/fault.h"

#include <optional>
#include <variant>

/// Protocol buffers (version 2's wire format, protobuf.dev/programming-guides/encoding), as far as hardware wallets use
/// them: varints and length-delimited fields. Our own, because a PIN or a passphrase would be a std::string in
/// libprotobuf's messages, and because a dozen messages are no reason for a code generator.
namespace sheaf::devices::protobuf {

/// Writes the fields of a message, in the order of the calls.
class Writer final
{
public:
    Writer &varint(std::uint32_t field, std::uint64_t value);
    Writer &boolean(std::uint32_t field, bool value) { return varint(field, value ? 1 : 0); }
    Writer &bytes(std::uint32_t field, BytesView value);
    Writer &text(std::uint32_t field, std::string_view value) { return bytes(field, asBytes(value)); }
    /// `repeated uint32`, not packed: a field for each.
    Writer &varints(std::uint32_t field, const std::vector<std::uint32_t> &values);

    const Bytes &message() const { return m_message; }

private:
    Bytes m_message;
};

/// A message of one field that is a secret.
Secret secretField(std::uint32_t field, const Secret &value);

struct Field
{
    std::uint32_t number = 0;
    std::variant<std::uint64_t, BytesView> value;
};

/// The fields of a message. A field that was not expected is passed over, since newer firmware says more; one of the
/// wrong kind, or that may stand once and stands twice, is none of a device that means well.
class Message final
{
public:
    /// Views into `bytes`, which outlive it. Protocol for what is no message: a field that is cut off, number 0, a
    /// varint over 64 bits, a group, and more than kMaxFields fields. Fixed-size numbers are passed over.
    static Outcome<Message> parse(BytesView bytes);

    static constexpr std::size_t kMaxFields = 1024;

    /// Nothing where the field is not there. Protocol where it is of another kind or there twice.
    Outcome<std::optional<std::uint64_t>> varint(std::uint32_t field) const;
    Outcome<std::optional<BytesView>> bytes(std::uint32_t field) const;
    /// False where it is not there; any number but 0 is true.
    Outcome<bool> boolean(std::uint32_t field) const;
    /// Not above 2^32 - 1; 0 where it is not there.
    Outcome<std::uint32_t> number(std::uint32_t field) const;
    /// `repeated uint32`, packed or not.
    Outcome<std::vector<std::uint32_t>> numbers(std::uint32_t field) const;

private:
    Outcome<const Field *> only(std::uint32_t field) const;

    std::vector<Field> m_fields;
};

} // namespace sheaf::devices::protobuf
