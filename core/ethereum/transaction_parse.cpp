// SPDX-License-Identifier: GPL-3.0-or-later
#include "ethereum/rlp.h"
#include "ethereum/signature.h"
#include "ethereum/transaction.h"

namespace sheaf::ethereum {

namespace {

tl::unexpected<Error> invalid(const std::string &what)
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

private:
    const rlp::Item &next() { return m_items[m_next++]; }

    const rlp::Items &m_items;
    std::size_t m_next = 0;
};

/// The items of a list of exactly `count`.
Result<const rlp::Items *> listOf(const rlp::Item &item, std::size_t count, const char *name)
{
    const rlp::Items *items = item.items();
    if (items == nullptr || items->size() != count)
        return invalid(std::string(name) + " is no list of " + std::to_string(count));
    return items;
}

Result<void> readNonce(Fields &fields, TransactionCommon &into)
{
    SHEAF_TRY(nonce, fields.integer64("the nonce"));
    if (nonce == ~0ULL)
        return invalid("the nonce is 2^64 - 1 (EIP-2681)");
    into.nonce = Nonce(nonce);
    return {};
}

/// Gas limit, recipient, value and data.
Result<void> readCall(Fields &fields, TransactionCommon &into)
{
    SHEAF_TRY(gasLimit, fields.integer64("the gas limit"));
    SHEAF_TRY(to, fields.bytes("the recipient"));
    SHEAF_TRY(value, fields.integer("the value"));
    SHEAF_TRY(data, fields.bytes("the data"));
    if (!to.empty()) {
        SHEAF_TRY(address, Address::fromBytes(to));
        into.to = address;
    }
    into.gasLimit = Gas(gasLimit);
    into.value = Wei(value);
    into.data = toBytes(data);
    return {};
}

Result<AccessList> readAccessList(Fields &fields)
{
    SHEAF_TRY(entries, fields.list("the access list"));
    AccessList out;
    for (const rlp::Item &item : *entries) {
        SHEAF_TRY(pair, listOf(item, 2, "an entry of the access list"));
        Fields inner(*pair);
        AccessListEntry entry;
        SHEAF_TRY(address, inner.address("an address of the access list"));
        SHEAF_TRY(keys, inner.list("the keys of the access list"));
        entry.address = address;
        for (const rlp::Item &key : *keys) {
            if (key.isList())
                return invalid("a key of the access list is a list");
            SHEAF_TRY(hash, Hash::fromBytes(*key.bytes()));
            entry.storageKeys.push_back(hash);
        }
        out.push_back(std::move(entry));
    }
    return out;
}

/// EIP-7702 skips an authorization that nobody signed, but the transaction around it is valid; only what the EIP
/// bounds is refused here, and authority() tells the rest.
Result<std::vector<Authorization>> readAuthorizations(Fields &fields)
{
    SHEAF_TRY(entries, fields.list("the authorization list"));
    if (entries->empty())
        return invalid("the authorization list is empty");
    std::vector<Authorization> out;
    for (const rlp::Item &item : *entries) {
        SHEAF_TRY(tuple, listOf(item, 6, "an authorization"));
        Fields inner(*tuple);
        SHEAF_TRY(chainId, inner.integer("an authorization's chain id"));
        SHEAF_TRY(address, inner.address("an authorization's address"));
        SHEAF_TRY(nonce, inner.integer64("an authorization's nonce"));
        SHEAF_TRY(parity, inner.integer8("an authorization's parity"));
        SHEAF_TRY(r, inner.integer("an authorization's r"));
        SHEAF_TRY(s, inner.integer("an authorization's s"));
        out.push_back({chainId, address, Nonce(nonce), {r, s, parity}});
    }
    return out;
}

/// r and s; the parity comes from v.
Result<Signature> readScalars(Fields &fields, std::uint8_t parity)
{
    SHEAF_TRY(r, fields.integer("r"));
    SHEAF_TRY(s, fields.integer("s"));
    const Signature signature{r, s, parity};
    if (!isCanonical(signature))
        return invalid("the signature is out of range");
    return signature;
}

Result<SignedTransaction> withTypedSignature(Transaction transaction, Fields &fields)
{
    SHEAF_TRY(parity, fields.integer8("the parity"));
    SHEAF_TRY(signature, readScalars(fields, parity));
    return SignedTransaction(std::move(transaction), signature);
}

struct LegacyV
{
    ChainId chainId;
    std::uint8_t parity = 0;
};

/// 27 and 28, or 35 + 2 × chain id + parity. A chain id of 0 in the second form would be another signing hash than
/// the first form has, for a chain that does not exist.
Result<LegacyV> readLegacyV(Fields &fields)
{
    SHEAF_TRY(v, fields.integer("v"));
    if (v == Uint256(27) || v == Uint256(28))
        return LegacyV{ChainId(), static_cast<std::uint8_t>(v == Uint256(28))};
    const auto rest = v.minus(35);
    const auto chainId = rest ? rest->dividedBy(2)->toUint64() : std::nullopt;
    if (!chainId || *chainId == 0)
        return invalid("v is none of this network's");
    return LegacyV{ChainId(*chainId), static_cast<std::uint8_t>(rest->bit(0))};
}

Result<SignedTransaction> readLegacy(const rlp::Item &item)
{
    SHEAF_TRY(items, listOf(item, 9, "a legacy transaction"));
    Fields fields(*items);
    LegacyTransaction out;
    SHEAF_CHECK(readNonce(fields, out));
    SHEAF_TRY(gasPrice, fields.integer("the gas price"));
    SHEAF_CHECK(readCall(fields, out));
    SHEAF_TRY(v, readLegacyV(fields));
    SHEAF_TRY(signature, readScalars(fields, v.parity));
    out.gasPrice = Wei(gasPrice);
    out.chainId = v.chainId;
    return SignedTransaction(std::move(out), signature);
}

Result<SignedTransaction> readEip2930(const rlp::Item &item)
{
    SHEAF_TRY(items, listOf(item, 11, "a transaction of type 1"));
    Fields fields(*items);
    Eip2930Transaction out;
    SHEAF_TRY(chainId, fields.integer64("the chain id"));
    SHEAF_CHECK(readNonce(fields, out));
    SHEAF_TRY(gasPrice, fields.integer("the gas price"));
    SHEAF_CHECK(readCall(fields, out));
    SHEAF_TRY(accessList, readAccessList(fields));
    out.chainId = ChainId(chainId);
    out.gasPrice = Wei(gasPrice);
    out.accessList = std::move(accessList);
    return withTypedSignature(std::move(out), fields);
}

/// The beginning that types 2 and 4 share.
template <typename T> Result<void> readFeeMarketFields(Fields &fields, T &into)
{
    SHEAF_TRY(chainId, fields.integer64("the chain id"));
    SHEAF_CHECK(readNonce(fields, into));
    SHEAF_TRY(priorityFee, fields.integer("the priority fee"));
    SHEAF_TRY(maxFee, fields.integer("the maximum fee"));
    if (priorityFee > maxFee)
        return invalid("the priority fee is above the maximum fee");
    SHEAF_CHECK(readCall(fields, into));
    SHEAF_TRY(accessList, readAccessList(fields));
    into.chainId = ChainId(chainId);
    into.maxPriorityFeePerGas = Wei(priorityFee);
    into.maxFeePerGas = Wei(maxFee);
    into.accessList = std::move(accessList);
    return {};
}

Result<SignedTransaction> readEip1559(const rlp::Item &item)
{
    SHEAF_TRY(items, listOf(item, 12, "a transaction of type 2"));
    Fields fields(*items);
    Eip1559Transaction out;
    SHEAF_CHECK(readFeeMarketFields(fields, out));
    return withTypedSignature(std::move(out), fields);
}

Result<SignedTransaction> readEip7702(const rlp::Item &item)
{
    SHEAF_TRY(items, listOf(item, 13, "a transaction of type 4"));
    Fields fields(*items);
    Eip7702Transaction out;
    SHEAF_CHECK(readFeeMarketFields(fields, out));
    if (!out.to)
        return invalid("type 4 creates no contract");
    SHEAF_TRY(authorizations, readAuthorizations(fields));
    out.authorizationList = std::move(authorizations);
    return withTypedSignature(std::move(out), fields);
}

} // namespace

Result<SignedTransaction> SignedTransaction::parse(BytesView raw)
{
    constexpr std::uint8_t kFirstList = 0xC0;
    constexpr std::uint8_t kLastType = 0x7F; // EIP-2718
    if (raw.empty())
        return invalid("no data");
    const std::uint8_t first = raw[0];
    if (first > kLastType && first < kFirstList)
        return invalid("neither a type nor a list");
    if (first < kFirstList && first != 1 && first != 2 && first != 4)
        return failure(ErrorCode::Unsupported, "a transaction of type " + std::to_string(first));
    SHEAF_TRY(item, rlp::decode(first < kFirstList ? raw.subspan(1) : raw));
    switch (first) {
    case 1:
        return readEip2930(item);
    case 2:
        return readEip1559(item);
    case 4:
        return readEip7702(item);
    default:
        return readLegacy(item);
    }
}

} // namespace sheaf::ethereum
