// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ethereum/types.h"

#include <array>
#include <memory>

namespace sheaf::rpc {

struct JsonMember;

/// A value of a parsed JSON text, read only. Copies are cheap and share the text's memory; what is absent is null, so
/// a path can be followed without looking at each step. Conversions say what they expected and what was there.
class Json final
{
public:
    /// Null.
    Json() = default;
    /// The whole text must be one JSON value in UTF-8.
    static Result<Json> parse(std::string_view text);

    bool isNull() const;
    bool isBool() const;
    bool isNumber() const;
    bool isString() const;
    bool isArray() const;
    bool isObject() const;

    /// Whether this is an object with such a member, be it null.
    bool has(std::string_view key) const;
    /// The member's value; null where there is none, or this is no object.
    Json at(std::string_view key) const;
    /// The elements; empty where this is no array.
    std::vector<Json> items() const;
    /// The members in the order of the text, one that stands twice twice; empty where this is no object. at() finds
    /// the first of a name.
    std::vector<JsonMember> members() const;
    /// Elements of an array or members of an object; 0 for the rest.
    std::size_t size() const;

    Result<bool> boolean() const;
    Result<double> number() const;
    Result<std::string> text() const;
    /// A quantity in hex of either case with `0x`, leading zeros allowed, or a JSON integer that is not negative.
    Result<Uint256> quantity() const;
    /// A quantity that fits 64 bits; Overflow otherwise.
    Result<std::uint64_t> uint64() const;
    /// Hex with `0x` and an even number of digits.
    Result<Bytes> bytes() const;
    Result<ethereum::Hash> hash() const;
    Result<ethereum::Address> address() const;

private:
    struct Document;
    /// simdjson's view of the element (a pointer and an index), so that its header stays out of ours.
    using Element = std::array<std::uint64_t, 2>;

    Json(std::shared_ptr<const Document> document, Element element);
    Result<std::string_view> string(std::string_view expected) const;
    std::string_view kindName() const;

    std::shared_ptr<const Document> m_document;
    Element m_element{};
};

struct JsonMember
{
    std::string name;
    Json value;
};

} // namespace sheaf::rpc
