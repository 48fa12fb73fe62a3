// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "base/strong.h"
#include "base/uint256.h"

#include <algorithm>

namespace sheaf::ethereum {

using ChainId = Strong<std::uint64_t, struct ChainIdTag>;
using Nonce = Strong<std::uint64_t, struct NonceTag>;
using Gas = Strong<std::uint64_t, struct GasTag>;
using BlockNumber = Strong<std::uint64_t, struct BlockNumberTag>;
/// An amount of a chain's native coin in its smallest unit.
using Wei = Strong<Uint256, struct WeiTag>;

/// N bytes with a meaning of their own.
template <std::size_t N, typename Tag> class FixedBytes final
{
public:
    static constexpr std::size_t kSize = N;

    constexpr FixedBytes() = default;
    constexpr explicit FixedBytes(const std::array<std::uint8_t, N> &bytes) : m_bytes(bytes) {}

    /// Exactly N bytes as hex of either case, with or without `0x`.
    static Result<FixedBytes> parse(std::string_view hex)
    {
        FixedBytes out;
        SHEAF_CHECK(parseHexInto(hex, out.m_bytes));
        return out;
    }
    static Result<FixedBytes> fromBytes(BytesView bytes)
    {
        if (bytes.size() != N)
            return failure(ErrorCode::InvalidInput,
                           "expected " + std::to_string(N) + " bytes, got " + std::to_string(bytes.size()));
        FixedBytes out;
        std::copy(bytes.begin(), bytes.end(), out.m_bytes.begin());
        return out;
    }

    /// Lower-case hex with `0x`.
    std::string toString() const { return toHexPrefixed(m_bytes); }
    BytesView view() const { return m_bytes; }
    constexpr const std::array<std::uint8_t, N> &bytes() const { return m_bytes; }
    bool isZero() const
    {
        return std::all_of(m_bytes.begin(), m_bytes.end(), [](std::uint8_t byte) { return byte == 0; });
    }

    friend constexpr auto operator<=>(const FixedBytes &, const FixedBytes &) = default;

private:
    std::array<std::uint8_t, N> m_bytes{};
};

/// A 32-byte word: a block's or transaction's hash, a topic, a storage slot's content.
using Hash = FixedBytes<32, struct HashTag>;
/// The first four bytes of a function's or error's signature hash.
using Selector = FixedBytes<4, struct SelectorTag>;

/// An account's address. Text out is always the EIP-55 checksum.
class Address final
{
public:
    static constexpr std::size_t kSize = 20;

    constexpr Address() = default;
    constexpr explicit Address(const std::array<std::uint8_t, kSize> &bytes) : m_bytes(bytes) {}

    /// `0x` and 40 hex digits. Mixed case must be the right EIP-55 checksum; all lower or all upper case has none to
    /// check. What a person typed comes in through here.
    static Result<Address> parse(std::string_view text);
    /// 40 hex digits of any case with or without `0x`, no checksum looked at: what machines answer.
    static Result<Address> parseRaw(std::string_view text);
    static Result<Address> fromBytes(BytesView bytes);
    /// The last 20 bytes of the Keccak-256 of an uncompressed public key without its first byte (64 bytes).
    static Address fromPublicKey(std::span<const std::uint8_t, 64> publicKey);
    /// The low 20 bytes of a 32-byte word; nothing where the high 12 are not zero.
    static std::optional<Address> fromWord(BytesView word);

    /// With its EIP-55 checksum.
    std::string toString() const;
    /// `0x1234…abcd`, the only abbreviation in the program.
    std::string shortened() const;
    /// Lower case with `0x`, as JSON-RPC takes it everywhere.
    std::string toLowerHex() const { return toHexPrefixed(m_bytes); }
    BytesView view() const { return m_bytes; }
    constexpr const std::array<std::uint8_t, kSize> &bytes() const { return m_bytes; }
    bool isZero() const { return *this == Address(); }

    friend constexpr auto operator<=>(const Address &, const Address &) = default;

private:
    std::array<std::uint8_t, kSize> m_bytes{};
};

/// Which block a value was read at.
struct BlockRef
{
    BlockNumber number;
    Hash hash;
    std::uint64_t timestamp = 0; ///< seconds since 1970

    friend bool operator==(const BlockRef &, const BlockRef &) = default;
};

/// A token on a chain; the zero address is the chain's native coin.
struct TokenId
{
    ChainId chain;
    Address address;

    bool isNative() const { return address.isZero(); }
    friend auto operator<=>(const TokenId &, const TokenId &) = default;
};

/// What a person calls a token. Decimals live here, never in an amount.
struct TokenInfo
{
    TokenId id;
    std::string symbol;
    std::string name;
    unsigned decimals = 18;

    friend bool operator==(const TokenInfo &, const TokenInfo &) = default;
};

/// An integer count of a token's smallest unit. Amounts of two tokens do not add.
struct TokenAmount
{
    TokenId token;
    Uint256 value;

    Result<TokenAmount> plus(const TokenAmount &other) const;
    /// Conflict where the result would be negative.
    Result<TokenAmount> minus(const TokenAmount &other) const;
    friend bool operator==(const TokenAmount &, const TokenAmount &) = default;
};

} // namespace sheaf::ethereum

template <std::size_t N, typename Tag> struct std::hash<sheaf::ethereum::FixedBytes<N, Tag>>
{
    std::size_t operator()(const sheaf::ethereum::FixedBytes<N, Tag> &value) const noexcept
    {
        return std::hash<std::string_view>{}({reinterpret_cast<const char *>(value.bytes().data()), N});
    }
};

template <> struct std::hash<sheaf::ethereum::Address>
{
    std::size_t operator()(const sheaf::ethereum::Address &value) const noexcept
    {
        return std::hash<std::string_view>{}({reinterpret_cast<const char *>(value.bytes().data()), 20});
    }
};

template <> struct std::hash<sheaf::ethereum::TokenId>
{
    std::size_t operator()(const sheaf::ethereum::TokenId &id) const noexcept
    {
        return std::hash<sheaf::ethereum::Address>{}(id.address) * 31 + std::hash<sheaf::ethereum::ChainId>{}(id.chain);
    }
};
