// SPDX-License-Identifier: GPL-3.0-or-later
#include "ethereum/transaction.h"

#include "crypto/hash.h"
#include "ethereum/rlp.h"
#include "ethereum/signature.h"

namespace sheaf::ethereum {

namespace {

constexpr std::uint8_t kAuthorizationMagic = 0x05;

std::uint8_t typeOf(const LegacyTransaction &) { return 0; }
std::uint8_t typeOf(const Eip2930Transaction &) { return 1; }
std::uint8_t typeOf(const Eip1559Transaction &) { return 2; }
std::uint8_t typeOf(const Eip4844Transaction &) { return 3; }
std::uint8_t typeOf(const Eip7702Transaction &) { return 4; }

Wei gasPriceOf(const LegacyTransaction &transaction) { return transaction.gasPrice; }
Wei gasPriceOf(const Eip2930Transaction &transaction) { return transaction.gasPrice; }
Wei gasPriceOf(const Eip1559Transaction &transaction) { return transaction.maxFeePerGas; }
Wei gasPriceOf(const Eip4844Transaction &transaction) { return transaction.maxFeePerGas; }
Wei gasPriceOf(const Eip7702Transaction &transaction) { return transaction.maxFeePerGas; }

/// EIP-155.
Uint256 legacyV(ChainId chain, std::uint8_t parity)
{
    if (chain.value() == 0)
        return Uint256(27U + parity);
    const Uint256 doubled(std::array<std::uint64_t, 4>{chain.value() << 1U, chain.value() >> 63U, 0, 0});
    return *doubled.plus(35U + parity); // NOLINT(bugprone-unchecked-optional-access): below 2^66
}

void writeCall(rlp::Writer &out, const TransactionCommon &common)
{
    out.integer(common.gasLimit.value());
    out.bytes(common.to ? common.to->view() : BytesView());
    out.integer(common.value.value());
    out.bytes(common.data);
}

void writeAccessList(rlp::Writer &out, const AccessList &accessList)
{
    const std::size_t list = out.beginList();
    for (const AccessListEntry &entry : accessList) {
        const std::size_t pair = out.beginList();
        out.bytes(entry.address.view());
        const std::size_t keys = out.beginList();
        for (const Hash &key : entry.storageKeys)
            out.bytes(key.view());
        out.endList(keys);
        out.endList(pair);
    }
    out.endList(list);
}

void writeSignature(rlp::Writer &out, const Uint256 &v, const Signature &signature)
{
    out.integer(v);
    out.integer(signature.r);
    out.integer(signature.s);
}

void writeAuthorizations(rlp::Writer &out, const std::vector<Authorization> &authorizations)
{
    const std::size_t list = out.beginList();
    for (const Authorization &one : authorizations) {
        const std::size_t tuple = out.beginList();
        out.integer(one.chainId);
        out.bytes(one.address.view());
        out.integer(one.nonce.value());
        writeSignature(out, one.signature.yParity, one.signature);
        out.endList(tuple);
    }
    out.endList(list);
}

void writeFields(rlp::Writer &out, const LegacyTransaction &transaction)
{
    out.integer(transaction.nonce.value());
    out.integer(transaction.gasPrice.value());
    writeCall(out, transaction);
}

void writeFields(rlp::Writer &out, const Eip2930Transaction &transaction)
{
    out.integer(transaction.chainId.value());
    out.integer(transaction.nonce.value());
    out.integer(transaction.gasPrice.value());
    writeCall(out, transaction);
    writeAccessList(out, transaction.accessList);
}

/// The beginning that types 2, 3 and 4 share.
template <typename T> void writeFeeMarketFields(rlp::Writer &out, const T &transaction)
{
    out.integer(transaction.chainId.value());
    out.integer(transaction.nonce.value());
    out.integer(transaction.maxPriorityFeePerGas.value());
    out.integer(transaction.maxFeePerGas.value());
    writeCall(out, transaction);
    writeAccessList(out, transaction.accessList);
}

void writeFields(rlp::Writer &out, const Eip1559Transaction &transaction) { writeFeeMarketFields(out, transaction); }

void writeFields(rlp::Writer &out, const Eip4844Transaction &transaction)
{
    writeFeeMarketFields(out, transaction);
    out.integer(transaction.maxFeePerBlobGas.value());
    const std::size_t hashes = out.beginList();
    for (const Hash &hash : transaction.blobVersionedHashes)
        out.bytes(hash.view());
    out.endList(hashes);
}

void writeFields(rlp::Writer &out, const Eip7702Transaction &transaction)
{
    writeFeeMarketFields(out, transaction);
    writeAuthorizations(out, transaction.authorizationList);
}

rlp::Writer writerFor(const TransactionCommon &common, std::uint8_t type)
{
    constexpr std::size_t kUsualRest = 320; // every field but the data, without lists
    Bytes prefix;
    prefix.reserve(common.data.size() + kUsualRest);
    if (type != 0)
        prefix.push_back(type);
    return rlp::Writer(std::move(prefix));
}

} // namespace

Hash Authorization::signingHash() const
{
    rlp::Writer out(Bytes{kAuthorizationMagic});
    const std::size_t tuple = out.beginList();
    out.integer(chainId);
    out.bytes(address.view());
    out.integer(nonce.value());
    out.endList(tuple);
    return Hash(crypto::keccak256(std::move(out).take()));
}

Result<Address> Authorization::authority() const
{
    if (!isCanonical(signature))
        return failure(ErrorCode::InvalidInput, "the signature of an authorization is out of range");
    return recoverAddress(signingHash(), signature);
}

const TransactionCommon &Transaction::common() const
{
    return std::visit([](const auto &fields) -> const TransactionCommon & { return fields; }, m_fields);
}

std::uint8_t Transaction::type() const
{
    return std::visit([](const auto &fields) { return typeOf(fields); }, m_fields);
}

ChainId Transaction::chainId() const
{
    return std::visit([](const auto &fields) { return fields.chainId; }, m_fields);
}

Wei Transaction::maxGasPrice() const
{
    return std::visit([](const auto &fields) { return gasPriceOf(fields); }, m_fields);
}

Bytes Transaction::unsignedPayload() const
{
    rlp::Writer out = writerFor(common(), type());
    const std::size_t begin = out.beginList();
    std::visit([&out](const auto &fields) { writeFields(out, fields); }, m_fields);
    if (type() == 0 && chainId().value() != 0) {
        out.integer(chainId().value());
        out.integer(0);
        out.integer(0);
    }
    out.endList(begin);
    return std::move(out).take();
}

Hash Transaction::signingHash() const { return Hash(crypto::keccak256(unsignedPayload())); }

SignedTransaction::SignedTransaction(Transaction transaction, Signature signature)
    : m_transaction(std::move(transaction)), m_signature(signature)
{
}

Uint256 SignedTransaction::v() const
{
    return m_transaction.type() == 0 ? legacyV(m_transaction.chainId(), m_signature.yParity)
                                     : Uint256(m_signature.yParity);
}

Bytes SignedTransaction::serialize() const
{
    rlp::Writer out = writerFor(m_transaction.common(), m_transaction.type());
    const std::size_t begin = out.beginList();
    std::visit([&out](const auto &fields) { writeFields(out, fields); }, m_transaction.fields());
    writeSignature(out, v(), m_signature);
    out.endList(begin);
    return std::move(out).take();
}

Hash SignedTransaction::hash() const { return Hash(crypto::keccak256(serialize())); }

Result<Address> SignedTransaction::sender() const
{
    if (!isCanonical(m_signature))
        return failure(ErrorCode::InvalidInput, "the signature of a transaction is out of range");
    return recoverAddress(m_transaction.signingHash(), m_signature);
}

} // namespace sheaf::ethereum
