// SPDX-License-Identifier: GPL-3.0-or-later
#include "ethereum/rlp.h"
#include "ethereum/signature.h"
#include "ethereum/transaction.h"
#include "ethereum/transaction_fields_p.h"

namespace sheaf::ethereum {

namespace {

using detail::Fields;
using detail::invalid;
using detail::listOf;

/// Gas limit, recipient, value and data.
Result<void> readCall(Fields &fields, TransactionCommon &into)
{
    SHEAF_TRY(gasLimit, fields.integer64("the gas limit"));
    SHEAF_TRY(to, fields.recipient());
    SHEAF_TRY(value, fields.integer("the value"));
    SHEAF_TRY(data, fields.bytes("the data"));
    into.gasLimit = Gas(gasLimit);
    into.to = to;
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

Result<LegacyTransaction> readLegacyFields(Fields &fields)
{
    LegacyTransaction out;
    SHEAF_TRY(nonce, fields.nonce());
    SHEAF_TRY(gasPrice, fields.integer("the gas price"));
    SHEAF_CHECK(readCall(fields, out));
    out.nonce = nonce;
    out.gasPrice = Wei(gasPrice);
    return out;
}

Result<SignedTransaction> readLegacy(const rlp::Item &item)
{
    SHEAF_TRY(items, listOf(item, 9, "a legacy transaction"));
    Fields fields(*items);
    SHEAF_TRY(out, readLegacyFields(fields));
    SHEAF_TRY(v, readLegacyV(fields));
    SHEAF_TRY(signature, readScalars(fields, v.parity));
    out.chainId = v.chainId;
    return SignedTransaction(std::move(out), signature);
}

/// Six fields, or nine with the chain id and two zeros (EIP-155).
Result<Transaction> readUnsignedLegacy(const rlp::Item &item)
{
    constexpr std::size_t kPlain = 6;
    const bool isPlain = item.items() != nullptr && item.items()->size() == kPlain;
    SHEAF_TRY(items, listOf(item, isPlain ? kPlain : 9, "an unsigned legacy transaction"));
    Fields fields(*items);
    SHEAF_TRY(out, readLegacyFields(fields));
    if (isPlain)
        return Transaction(std::move(out));
    SHEAF_TRY(chainId, fields.integer64("the chain id"));
    SHEAF_TRY(r, fields.integer("r"));
    SHEAF_TRY(s, fields.integer("s"));
    if (chainId == 0 || !r.isZero() || !s.isZero())
        return invalid("it is not what EIP-155 signs");
    out.chainId = ChainId(chainId);
    return Transaction(std::move(out));
}

Result<Transaction> readEip2930(Fields &fields)
{
    Eip2930Transaction out;
    SHEAF_TRY(chainId, fields.integer64("the chain id"));
    SHEAF_TRY(nonce, fields.nonce());
    SHEAF_TRY(gasPrice, fields.integer("the gas price"));
    SHEAF_CHECK(readCall(fields, out));
    SHEAF_TRY(accessList, readAccessList(fields));
    out.chainId = ChainId(chainId);
    out.nonce = nonce;
    out.gasPrice = Wei(gasPrice);
    out.accessList = std::move(accessList);
    return Transaction(std::move(out));
}

/// The beginning that types 2, 3 and 4 share.
template <typename T> Result<void> readFeeMarketFields(Fields &fields, T &into)
{
    SHEAF_TRY(chainId, fields.integer64("the chain id"));
    SHEAF_TRY(nonce, fields.nonce());
    SHEAF_TRY(priorityFee, fields.integer("the priority fee"));
    SHEAF_TRY(maxFee, fields.integer("the maximum fee"));
    if (priorityFee > maxFee)
        return invalid("the priority fee is above the maximum fee");
    SHEAF_CHECK(readCall(fields, into));
    SHEAF_TRY(accessList, readAccessList(fields));
    into.nonce = nonce;
    into.chainId = ChainId(chainId);
    into.maxPriorityFeePerGas = Wei(priorityFee);
    into.maxFeePerGas = Wei(maxFee);
    into.accessList = std::move(accessList);
    return {};
}

Result<Transaction> readEip1559(Fields &fields)
{
    Eip1559Transaction out;
    SHEAF_CHECK(readFeeMarketFields(fields, out));
    return Transaction(std::move(out));
}

Result<std::vector<Hash>> readBlobHashes(Fields &fields)
{
    SHEAF_TRY(items, fields.list("the blob hashes"));
    if (items->empty())
        return invalid("there is no blob hash");
    std::vector<Hash> out;
    for (const rlp::Item &item : *items) {
        if (item.isList())
            return invalid("a blob hash is a list");
        SHEAF_TRY(hash, Hash::fromBytes(*item.bytes()));
        if (hash.bytes()[0] != kBlobHashVersion)
            return invalid("a blob hash is not of version 1");
        out.push_back(hash);
    }
    return out;
}

/// As nodes hand a blob transaction to each other, it is the first item of a list whose others are the blobs, their
/// commitments and proofs (EIP-4844, EIP-7594). Those are not part of what is signed and hashed.
bool hasBlobsAround(const rlp::Item &item)
{
    const rlp::Items *items = item.items();
    return items != nullptr && !items->empty() && items->front().isList();
}

Result<Transaction> readEip4844(Fields &fields)
{
    Eip4844Transaction out;
    SHEAF_CHECK(readFeeMarketFields(fields, out));
    if (!out.to)
        return invalid("type 3 creates no contract");
    SHEAF_TRY(maxFeePerBlobGas, fields.integer("the maximum fee for blobs"));
    SHEAF_TRY(hashes, readBlobHashes(fields));
    out.maxFeePerBlobGas = Wei(maxFeePerBlobGas);
    out.blobVersionedHashes = std::move(hashes);
    return Transaction(std::move(out));
}

Result<Transaction> readEip7702(Fields &fields)
{
    Eip7702Transaction out;
    SHEAF_CHECK(readFeeMarketFields(fields, out));
    if (!out.to)
        return invalid("type 4 creates no contract");
    SHEAF_TRY(authorizations, readAuthorizations(fields));
    out.authorizationList = std::move(authorizations);
    return Transaction(std::move(out));
}

/// How a type's fields are read, and how many come before the signature's three.
struct Reader
{
    std::size_t count = 0;
    Result<Transaction> (*read)(Fields &) = nullptr;
};

constexpr std::array<Reader, 5> kTyped{{{}, {8, readEip2930}, {9, readEip1559}, {11, readEip4844}, {10, readEip7702}}};
constexpr std::size_t kSignatureFields = 3;

/// The frame of EIP-2718: what kind it is, and its list.
struct Envelope
{
    std::uint8_t type = 0; ///< 0 for a legacy transaction, which has none
    rlp::Item item;
};

Result<Envelope> openEnvelope(BytesView raw)
{
    constexpr std::uint8_t kFirstList = 0xC0;
    constexpr std::uint8_t kLastType = 0x7F;
    if (raw.empty())
        return invalid("no data");
    const std::uint8_t first = raw[0];
    if (first > kLastType && first < kFirstList)
        return invalid("neither a type nor a list");
    if (first < kFirstList && (first == 0 || first >= kTyped.size()))
        return failure(ErrorCode::Unsupported, "a transaction of type " + std::to_string(first));
    const bool isTyped = first < kFirstList;
    SHEAF_TRY(item, rlp::decode(isTyped ? raw.subspan(1) : raw));
    if (first == 3 && hasBlobsAround(item))
        return failure(ErrorCode::Unsupported, "transaction: type 3 in its network form, with blobs, commitments and "
                                               "proofs; give its first item alone, behind the byte 03");
    return Envelope{isTyped ? first : std::uint8_t{0}, std::move(item)};
}

} // namespace

Result<SignedTransaction> SignedTransaction::parse(BytesView raw)
{
    SHEAF_TRY(envelope, openEnvelope(raw));
    if (envelope.type == 0)
        return readLegacy(envelope.item);
    const Reader &reader = kTyped[envelope.type];
    SHEAF_TRY(items, listOf(envelope.item, reader.count + kSignatureFields, "a typed transaction"));
    Fields fields(*items);
    SHEAF_TRY(transaction, reader.read(fields));
    SHEAF_TRY(parity, fields.integer8("the parity"));
    SHEAF_TRY(signature, readScalars(fields, parity));
    return SignedTransaction(std::move(transaction), signature);
}

Result<Transaction> Transaction::parseUnsigned(BytesView payload)
{
    SHEAF_TRY(envelope, openEnvelope(payload));
    if (envelope.type == 0)
        return readUnsignedLegacy(envelope.item);
    const Reader &reader = kTyped[envelope.type];
    SHEAF_TRY(items, listOf(envelope.item, reader.count, "an unsigned typed transaction"));
    Fields fields(*items);
    return reader.read(fields);
}

} // namespace sheaf::ethereum
