// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/uint256.h"

#include <variant>

/// Recursive Length Prefix, after appendix B of the Yellow Paper.
namespace sheaf::ethereum::rlp {

struct Item;
using Items = std::vector<Item>;

/// A string of bytes, or a list of items.
struct Item
{
    std::variant<Bytes, Items> data;

    bool isList() const { return std::holds_alternative<Items>(data); }
    /// Nothing where it is the other of the two.
    const Bytes *bytes() const { return std::get_if<Bytes>(&data); }
    const Items *items() const { return std::get_if<Items>(&data); }
    /// A canonical integer: at most 32 bytes without a leading zero. InvalidInput for anything else.
    Result<Uint256> integer() const;

    friend bool operator==(const Item &, const Item &) = default;
};

/// Lists inside lists that decode() follows.
constexpr std::size_t kMaxDepth = 64;

Bytes encode(const Item &item);

/// Exactly one item, in its only valid form: lengths in their shortest form and inside the data, a byte below 0x80 as
/// itself, nothing behind the item. decode(encode(item)) is item, and encode(*decode(data)) is data.
Result<Item> decode(BytesView data);

/// Encodes without a tree of items in between.
class Writer final
{
public:
    /// Goes before the encoding as it is: the type of a typed transaction.
    explicit Writer(Bytes prefix = {}) : m_out(std::move(prefix)) {}

    void bytes(BytesView bytes);
    /// Big-endian without leading zeros; 0 is the empty string.
    void integer(const Uint256 &value);
    /// What is written between beginList() and endList(its result) is a list.
    std::size_t beginList() const { return m_out.size(); }
    void endList(std::size_t begin);
    Bytes take() && { return std::move(m_out); }
    void reserve(std::size_t size) { m_out.reserve(size); }

private:
    Bytes m_out;
};

} // namespace sheaf::ethereum::rlp
