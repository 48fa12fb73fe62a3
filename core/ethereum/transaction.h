// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ethereum/types.h"

#include <variant>

namespace sheaf::ethereum {

/// r, s and the parity of R's y: 0 or 1.
struct Signature
{
    Uint256 r;
    Uint256 s;
    std::uint8_t yParity = 0;

    friend bool operator==(const Signature &, const Signature &) = default;
};

/// EIP-2930.
struct AccessListEntry
{
    Address address;
    std::vector<Hash> storageKeys;

    friend bool operator==(const AccessListEntry &, const AccessListEntry &) = default;
};
using AccessList = std::vector<AccessListEntry>;

/// EIP-7702: a signed wish of an account to run the code of `address`. Chain id 0 means every chain.
struct Authorization
{
    Uint256 chainId;
    Address address;
    Nonce nonce;
    Signature signature;

    /// keccak(0x05 ‖ rlp([chain_id, address, nonce])).
    Hash signingHash() const;
    /// Who signed it; InvalidInput where the signature recovers to nobody.
    Result<Address> authority() const;
    friend bool operator==(const Authorization &, const Authorization &) = default;
};

/// What every type has. `to` is empty for a contract creation.
struct TransactionCommon
{
    Nonce nonce;
    Gas gasLimit;
    std::optional<Address> to;
    Wei value;
    Bytes data;

    friend bool operator==(const TransactionCommon &, const TransactionCommon &) = default;
};

/// Before EIP-2718; chain id 0 is a transaction without EIP-155, valid on every chain.
struct LegacyTransaction : TransactionCommon
{
    ChainId chainId;
    Wei gasPrice;
    friend bool operator==(const LegacyTransaction &, const LegacyTransaction &) = default;
};

/// Type 1.
struct Eip2930Transaction : TransactionCommon
{
    ChainId chainId;
    Wei gasPrice;
    AccessList accessList;
    friend bool operator==(const Eip2930Transaction &, const Eip2930Transaction &) = default;
};

/// Type 2.
struct Eip1559Transaction : TransactionCommon
{
    ChainId chainId;
    Wei maxPriorityFeePerGas;
    Wei maxFeePerGas;
    AccessList accessList;
    friend bool operator==(const Eip1559Transaction &, const Eip1559Transaction &) = default;
};

/// Type 3; `to` must be set, and there is at least one hash, each of version 1 (EIP-4844). The blobs themselves travel
/// beside it and are not signed.
struct Eip4844Transaction : TransactionCommon
{
    ChainId chainId;
    Wei maxPriorityFeePerGas;
    Wei maxFeePerGas;
    AccessList accessList;
    Wei maxFeePerBlobGas;
    std::vector<Hash> blobVersionedHashes;
    friend bool operator==(const Eip4844Transaction &, const Eip4844Transaction &) = default;
};

/// The first byte of a hash that names a blob by its KZG commitment.
constexpr std::uint8_t kBlobHashVersion = 0x01;

/// Type 4; `to` must be set and the list must not be empty.
struct Eip7702Transaction : TransactionCommon
{
    ChainId chainId;
    Wei maxPriorityFeePerGas;
    Wei maxFeePerGas;
    AccessList accessList;
    std::vector<Authorization> authorizationList;
    friend bool operator==(const Eip7702Transaction &, const Eip7702Transaction &) = default;
};

/// An unsigned transaction of any type.
class Transaction final
{
public:
    using Variant =
        std::variant<LegacyTransaction, Eip2930Transaction, Eip1559Transaction, Eip4844Transaction, Eip7702Transaction>;

    Transaction() = default;
    explicit(false) Transaction(Variant fields) : m_fields(std::move(fields)) {}
    template <typename T>
        requires std::is_base_of_v<TransactionCommon, std::remove_cvref_t<T>>
    // NOLINTNEXTLINE(bugprone-forwarding-reference-overload): `requires`, which clang-tidy 16 can't see, bounds it
    explicit(false) Transaction(T &&fields) : m_fields(std::forward<T>(fields))
    {
    }

    const Variant &fields() const { return m_fields; }
    const TransactionCommon &common() const;
    /// 0 to 4.
    std::uint8_t type() const;
    /// 0 for a legacy transaction without EIP-155.
    ChainId chainId() const;
    /// The most that a unit of gas may cost: gasPrice or maxFeePerGas.
    Wei maxGasPrice() const;

    /// What is hashed to be signed: the RLP (with the EIP-155 triple where there is a chain id) or type ‖ RLP.
    Bytes unsignedPayload() const;
    Hash signingHash() const;
    /// unsignedPayload() back, as strict as SignedTransaction::parse(): how a transaction travels to who shall sign it.
    static Result<Transaction> parseUnsigned(BytesView payload);

    friend bool operator==(const Transaction &, const Transaction &) = default;

private:
    Variant m_fields;
};

/// A transaction as it goes over the wire.
class SignedTransaction final
{
public:
    SignedTransaction(Transaction transaction, Signature signature);

    /// Strict: canonical RLP, known type, every field in its range (nonce below 2^64 - 1 per EIP-2681, gas limit in 64
    /// bits, fees in 256, priority fee not above the maximum), low s (EIP-2), r and s in the group, no trailing bytes.
    /// Unsupported for a type that is none of Transaction's (see l2_transaction.h), and for a blob transaction with its
    /// blobs around it, as nodes hand it to each other.
    static Result<SignedTransaction> parse(BytesView raw);

    const Transaction &transaction() const { return m_transaction; }
    const Signature &signature() const { return m_signature; }
    /// The legacy v: 27 + parity, or 35 + 2 × chain id + parity with EIP-155; the parity for typed ones.
    Uint256 v() const;
    Bytes serialize() const;
    /// Keccak-256 of serialize().
    Hash hash() const;
    /// Who signed it.
    Result<Address> sender() const;

    friend bool operator==(const SignedTransaction &, const SignedTransaction &) = default;

private:
    Transaction m_transaction;
    Signature m_signature;
};

} // namespace sheaf::ethereum
