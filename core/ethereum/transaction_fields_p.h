// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ethereum/rlp.h"
#include "ethereum/types.h"

/// What the readers of transactions share.
namespace sheaf::ethereum::detail {

inline tl::unexpected<Error> invalid(const std::string &what)
{
    return failure(ErrorCode::InvalidInput, "transaction: " + what);
}

/// Reads the items of a list one after the other, as a transaction's fields. Whoever makes one has counted the items.
class Fields final
{
public:
    explicit Fields(const rlp::Items &items) : m_items(items) {}

    Result<Uint256> integer(const char *name)
    {
        auto value = next().integer();
        if (!value)
            return invalid(std::string(name) + ": " + value.error().detail);
        return value;
    }
    Result<std::uint64_t> integer64(const char *name)
    {
        SHEAF_TRY(value, integer(name));
        const auto small = value.toUint64();
        if (!small)
            return invalid(std::string(name) + " has more than 64 bits");
        return *small;
    }
    Result<std::uint8_t> integer8(const char *name)
    {
        SHEAF_TRY(value, integer64(name));
        if (value > 0xFF)
            return invalid(std::string(name) + " has more than 8 bits");
        return static_cast<std::uint8_t>(value);
    }
    Result<BytesView> bytes(const char *name)
    {
        const Bytes *found = next().bytes();
        if (found == nullptr)
            return invalid(std::string(name) + " is a list");
        return BytesView(*found);
    }
    Result<const rlp::Items *> list(const char *name)
    {
        const rlp::Items *found = next().items();
        if (found == nullptr)
            return invalid(std::string(name) + " is no list");
        return found;
    }
    Result<Address> address(const char *name)
    {
        SHEAF_TRY(raw, bytes(name));
        return Address::fromBytes(raw);
    }
    /// Nothing where it is empty.
    Result<std::optional<Address>> recipient()
    {
        SHEAF_TRY(raw, bytes("the recipient"));
        if (raw.empty())
            return std::optional<Address>();
        SHEAF_TRY(found, Address::fromBytes(raw));
        return std::optional<Address>(found);
    }
    Result<Nonce> nonce()
    {
        SHEAF_TRY(value, integer64("the nonce"));
        if (value == ~0ULL)
            return invalid("the nonce is 2^64 - 1 (EIP-2681)");
        return Nonce(value);
    }

private:
    const rlp::Item &next() { return m_items[m_next++]; }

    const rlp::Items &m_items;
    std::size_t m_next = 0;
};

/// The items of a list of exactly `count`.
inline Result<const rlp::Items *> listOf(const rlp::Item &item, std::size_t count, const char *name)
{
    const rlp::Items *items = item.items();
    if (items == nullptr || items->size() != count)
        return invalid(std::string(name) + " is no list of " + std::to_string(count));
    return items;
}

} // namespace sheaf::ethereum::detail
