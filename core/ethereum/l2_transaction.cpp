// SPDX-License-Identifier: GPL-3.0-or-later
#include "ethereum/l2_transaction.h"

#include "crypto/hash.h"
#include "ethereum/transaction_fields_p.h"

namespace sheaf::ethereum {

namespace {

using detail::Fields;
using detail::invalid;
using detail::listOf;

constexpr std::size_t kWord = 32;

Result<rlp::Item> decodeTyped(BytesView raw, std::uint8_t type)
{
    if (raw.empty() || raw[0] != type)
        return invalid("not of type " + std::to_string(type));
    return rlp::decode(raw.subspan(1));
}

BytesView viewOf(const std::optional<Address> &address) { return address ? address->view() : BytesView(); }

Bytes wordOf(const Address &address)
{
    Bytes word(kWord - Address::kSize);
    append(word, address.view());
    return word;
}

/// ZKsync's bytecode hash: version 1, a zero, the length in words, and the last 28 bytes of the SHA-256.
Result<void> checkBytecode(BytesView code)
{
    constexpr std::size_t kTooManyWords = 1U << 16U;
    if (code.size() % kWord != 0 || (code.size() / kWord) % 2 == 0 || code.size() / kWord >= kTooManyWords)
        return invalid("a factory dependency is no odd number of words");
    return {};
}

std::array<std::uint8_t, kWord> bytecodeHash(BytesView code)
{
    auto hash = crypto::sha256(code);
    const std::size_t words = code.size() / kWord;
    hash[0] = 1;
    hash[1] = 0;
    hash[2] = static_cast<std::uint8_t>(words >> 8U);
    hash[3] = static_cast<std::uint8_t>(words);
    return hash;
}

Hash domainSeparator(ChainId chain)
{
    Bytes encoded;
    append(encoded, crypto::keccak256(asBytes("EIP712Domain(string name,string version,uint256 chainId)")));
    append(encoded, crypto::keccak256(asBytes("zkSync")));
    append(encoded, crypto::keccak256(asBytes("2")));
    append(encoded, Uint256(chain.value()).toBigEndian());
    return Hash(crypto::keccak256(encoded));
}

Result<void> readFactoryDeps(Fields &fields, ZkSyncTransaction &into)
{
    SHEAF_TRY(items, fields.list("the factory dependencies"));
    for (const rlp::Item &item : *items) {
        if (item.isList())
            return invalid("a factory dependency is a list");
        SHEAF_CHECK(checkBytecode(*item.bytes()));
        into.factoryDeps.push_back(*item.bytes());
    }
    return {};
}

Result<void> readPaymaster(Fields &fields, ZkSyncTransaction &into)
{
    SHEAF_TRY(items, fields.list("the paymaster"));
    if (items->empty())
        return {};
    if (items->size() != 2)
        return invalid("the paymaster is no list of 2");
    Fields inner(*items);
    SHEAF_TRY(address, inner.address("the paymaster's address"));
    SHEAF_TRY(input, inner.bytes("the paymaster's input"));
    into.paymaster = ZkSyncTransaction::Paymaster{address, toBytes(input)};
    return {};
}

Result<void> readFees(Fields &fields, ZkSyncTransaction &into)
{
    SHEAF_TRY(nonce, fields.nonce());
    SHEAF_TRY(priorityFee, fields.integer("the priority fee"));
    SHEAF_TRY(maxFee, fields.integer("the maximum fee"));
    if (priorityFee > maxFee)
        return invalid("the priority fee is above the maximum fee");
    SHEAF_TRY(gasLimit, fields.integer64("the gas limit"));
    into.nonce = nonce;
    into.maxPriorityFeePerGas = Wei(priorityFee);
    into.maxFeePerGas = Wei(maxFee);
    into.gasLimit = Gas(gasLimit);
    return {};
}

/// The three fields of the signature: the chain id and two empty ones where a custom signature stands for it.
struct SignatureFields
{
    Uint256 v;
    Uint256 r;
    Uint256 s;
};

Result<SignatureFields> readSignatureFields(Fields &fields)
{
    SHEAF_TRY(v, fields.integer("v"));
    SHEAF_TRY(r, fields.integer("r"));
    SHEAF_TRY(s, fields.integer("s"));
    return SignatureFields{v, r, s};
}

Result<void> takeSignature(const SignatureFields &said, ZkSyncTransaction &into)
{
    if (said.r.isZero() && said.s.isZero()) {
        if (said.v != Uint256(into.chainId.value()))
            return invalid("its two chain ids differ");
        if (into.customSignature.empty())
            return invalid("it is not signed");
        return {};
    }
    const Signature signature{said.r, said.s, static_cast<std::uint8_t>(said.v == Uint256(1))};
    if (said.v > Uint256(1) || !isCanonical(signature))
        return invalid("the signature is out of range");
    if (!into.customSignature.empty())
        return invalid("it has two signatures");
    into.signature = signature;
    return {};
}

} // namespace

Result<OpDeposit> OpDeposit::parse(BytesView raw)
{
    SHEAF_TRY(item, decodeTyped(raw, kType));
    SHEAF_TRY(items, listOf(item, 8, "a deposit"));
    Fields fields(*items);
    SHEAF_TRY(source, fields.bytes("the source hash"));
    SHEAF_TRY(sourceHash, Hash::fromBytes(source));
    SHEAF_TRY(from, fields.address("the sender"));
    SHEAF_TRY(to, fields.recipient());
    SHEAF_TRY(mint, fields.integer("the minted amount"));
    SHEAF_TRY(value, fields.integer("the value"));
    SHEAF_TRY(gasLimit, fields.integer64("the gas limit"));
    SHEAF_TRY(isSystem, fields.integer8("the system flag"));
    SHEAF_TRY(data, fields.bytes("the data"));
    if (isSystem > 1)
        return invalid("the system flag is neither 0 nor 1");
    return OpDeposit{sourceHash, from, to, Wei(mint), Wei(value), Gas(gasLimit), isSystem == 1, toBytes(data)};
}

Bytes OpDeposit::serialize() const
{
    rlp::Writer out(Bytes{kType});
    const std::size_t list = out.beginList();
    out.bytes(sourceHash.view());
    out.bytes(from.view());
    out.bytes(viewOf(to));
    out.integer(mint.value());
    out.integer(value.value());
    out.integer(gasLimit.value());
    out.integer(isSystem ? 1 : 0);
    out.bytes(data);
    out.endList(list);
    return std::move(out).take();
}

Hash OpDeposit::hash() const { return Hash(crypto::keccak256(serialize())); }

Result<ZkSyncTransaction> ZkSyncTransaction::parse(BytesView raw)
{
    SHEAF_TRY(item, decodeTyped(raw, kType));
    SHEAF_TRY(items, listOf(item, 16, "a transaction of type 0x71"));
    Fields fields(*items);
    ZkSyncTransaction out;
    SHEAF_CHECK(readFees(fields, out));
    SHEAF_TRY(to, fields.recipient());
    SHEAF_TRY(value, fields.integer("the value"));
    SHEAF_TRY(data, fields.bytes("the data"));
    SHEAF_TRY(said, readSignatureFields(fields));
    SHEAF_TRY(chainId, fields.integer64("the chain id"));
    SHEAF_TRY(from, fields.address("the sender"));
    SHEAF_TRY(gasPerPubdata, fields.integer("the gas for public data"));
    SHEAF_CHECK(readFactoryDeps(fields, out));
    SHEAF_TRY(custom, fields.bytes("the custom signature"));
    SHEAF_CHECK(readPaymaster(fields, out));
    out.to = to;
    out.value = Wei(value);
    out.data = toBytes(data);
    out.chainId = ChainId(chainId);
    out.from = from;
    out.gasPerPubdata = gasPerPubdata;
    out.customSignature = toBytes(custom);
    SHEAF_CHECK(takeSignature(said, out));
    return out;
}

Bytes ZkSyncTransaction::serialize() const
{
    rlp::Writer out(Bytes{kType});
    const std::size_t list = out.beginList();
    out.integer(nonce.value());
    out.integer(maxPriorityFeePerGas.value());
    out.integer(maxFeePerGas.value());
    out.integer(gasLimit.value());
    out.bytes(viewOf(to));
    out.integer(value.value());
    out.bytes(data);
    out.integer(signature ? Uint256(signature->yParity) : Uint256(chainId.value()));
    out.integer(signature ? signature->r : Uint256());
    out.integer(signature ? signature->s : Uint256());
    out.integer(chainId.value());
    out.bytes(from.view());
    out.integer(gasPerPubdata);
    const std::size_t deps = out.beginList();
    for (const Bytes &one : factoryDeps)
        out.bytes(one);
    out.endList(deps);
    out.bytes(customSignature);
    const std::size_t pay = out.beginList();
    if (paymaster) {
        out.bytes(paymaster->address.view());
        out.bytes(paymaster->input);
    }
    out.endList(pay);
    out.endList(list);
    return std::move(out).take();
}

Hash ZkSyncTransaction::signingHash() const
{
    constexpr std::string_view kTypeText =
        "Transaction(uint256 txType,uint256 from,uint256 to,uint256 gasLimit,uint256 gasPerPubdataByteLimit,uint256 "
        "maxFeePerGas,uint256 maxPriorityFeePerGas,uint256 paymaster,uint256 nonce,uint256 value,bytes data,bytes32[] "
        "factoryDeps,bytes paymasterInput)";
    Bytes deps;
    for (const Bytes &one : factoryDeps)
        append(deps, bytecodeHash(one));
    Bytes encoded;
    append(encoded, crypto::keccak256(asBytes(kTypeText)));
    append(encoded, Uint256(kType).toBigEndian());
    append(encoded, wordOf(from));
    append(encoded, wordOf(to.value_or(Address())));
    append(encoded, Uint256(gasLimit.value()).toBigEndian());
    append(encoded, gasPerPubdata.toBigEndian());
    append(encoded, maxFeePerGas.value().toBigEndian());
    append(encoded, maxPriorityFeePerGas.value().toBigEndian());
    append(encoded, wordOf(paymaster ? paymaster->address : Address()));
    append(encoded, Uint256(nonce.value()).toBigEndian());
    append(encoded, value.value().toBigEndian());
    append(encoded, crypto::keccak256(data));
    append(encoded, crypto::keccak256(deps));
    append(encoded, crypto::keccak256(paymaster ? paymaster->input : Bytes()));
    Bytes digest{0x19, 0x01};
    append(digest, domainSeparator(chainId).view());
    append(digest, crypto::keccak256(encoded));
    return Hash(crypto::keccak256(digest));
}

Hash ZkSyncTransaction::hash() const
{
    // The nodes write the parity of a plain signature as 27 or 28 here.
    Bytes signatureBytes = customSignature;
    if (signature) {
        const auto bytes = toBytes65(*signature);
        signatureBytes.assign(bytes.begin(), bytes.end());
    }
    Bytes both = toBytes(signingHash().view());
    append(both, crypto::keccak256(signatureBytes));
    return Hash(crypto::keccak256(both));
}

Result<Address> ZkSyncTransaction::recovered() const
{
    if (signature)
        return recoverAddress(signingHash(), *signature);
    SHEAF_TRY(parsed, parseSignature(customSignature));
    if (!isCanonical(parsed))
        return invalid("the signature is out of range");
    return recoverAddress(signingHash(), parsed);
}

} // namespace sheaf::ethereum
