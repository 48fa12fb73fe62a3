// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ethereum/signature.h"

/// The transactions that only layer 2s have. They are read and never made here: nobody signs a deposit, and a zkSync
/// transaction is signed as typed data.
namespace sheaf::ethereum {

/// Type 0x7e of the OP Stack: what its layer 1 put into a block (specs.optimism.io, "Deposits"). It has no signature.
struct OpDeposit
{
    static constexpr std::uint8_t kType = 0x7E;

    Hash sourceHash; ///< names the layer 1 event that it comes from
    Address from;
    std::optional<Address> to; ///< empty for a contract creation
    Wei mint;
    Wei value;
    Gas gasLimit;
    bool isSystem = false; ///< outside the block's gas limit; never since Regolith
    Bytes data;

    /// Strict, as SignedTransaction::parse().
    static Result<OpDeposit> parse(BytesView raw);
    Bytes serialize() const;
    /// Keccak-256 of serialize().
    Hash hash() const;

    friend bool operator==(const OpDeposit &, const OpDeposit &) = default;
};

/// Type 0x71 of ZKsync's chains ("EIP-712 transactions"): signed as typed data, for accounts that may be contracts.
struct ZkSyncTransaction
{
    static constexpr std::uint8_t kType = 0x71;

    struct Paymaster
    {
        Address address;
        Bytes input;
        friend bool operator==(const Paymaster &, const Paymaster &) = default;
    };

    ChainId chainId;
    Nonce nonce;
    Wei maxPriorityFeePerGas;
    Wei maxFeePerGas;
    Gas gasLimit;
    Address from;
    std::optional<Address> to; ///< the system has no creation by an empty one: it means the zero address
    Wei value;
    Bytes data;
    Uint256 gasPerPubdata;
    std::vector<Bytes> factoryDeps; ///< bytecodes, each an odd number (below 2^16) of 32-byte words
    std::optional<Paymaster> paymaster;
    /// Of a plain account, where the fields behind the data hold it.
    std::optional<Signature> signature;
    /// What the account itself is to check; with a plain account the 65 bytes of its signature. Exactly one of the two
    /// is there.
    Bytes customSignature;

    /// Strict, as SignedTransaction::parse(); the two chain ids of an unsigned form must agree.
    static Result<ZkSyncTransaction> parse(BytesView raw);
    Bytes serialize() const;
    /// The EIP-712 digest, in the domain {zkSync, 2, chain id}.
    Hash signingHash() const;
    /// Keccak-256 of the digest and the Keccak-256 of the signature (65 bytes with v 27 or 28, or the account's own).
    Hash hash() const;
    /// Whom the signature recovers to: `from` where that is a plain account. A contract may take any signature, so
    /// that another address here says nothing. InvalidInput where there is no signature of 65 bytes.
    Result<Address> recovered() const;

    friend bool operator==(const ZkSyncTransaction &, const ZkSyncTransaction &) = default;
};

} // namespace sheaf::ethereum
