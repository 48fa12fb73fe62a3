// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/task.h"
#include "chains/spec.h"
#include "ethereum/transaction.h"
#include "rpc/client.h"
#include "rpc/eth.h"

#include <memory>
#include <set>

namespace sheaf::chains {

/// What a transaction will cost, all of it from one block.
struct FeeQuote
{
    ethereum::BlockRef block;
    ethereum::Gas gasLimit;
    ethereum::Wei baseFeePerGas;
    ethereum::Wei maxFeePerGas;
    ethereum::Wei maxPriorityFeePerGas;
    ethereum::Wei l1DataFee;   ///< with its margin; 0 where the family has none
    ethereum::Wei operatorFee; ///< for the gas limit; 0 where there is none
    ethereum::Wei
        expected;        ///< gas limit × (base fee + tip) + the two above: what it will cost at most at today's prices
    ethereum::Wei worst; ///< gas limit × max fee + the two above: what the account must be able to pay
};

/// How far a transaction has come. Posted is `safe` (an L2's data stands on its L1), Final is `finalized`.
enum class Stage { Sent, Included, Posted, Final };

struct TransactionState
{
    Stage stage = Stage::Sent;
    std::optional<rpc::Receipt> receipt; ///< from Included on
};

/// A chain that can be talked to: its registry entry, its endpoints, and what differs between families.
class Chain : public std::enable_shared_from_this<Chain>
{
public:
    static std::shared_ptr<Chain> make(ChainSpec spec, std::shared_ptr<rpc::Client> client);
    virtual ~Chain();

    const ChainSpec &spec() const { return m_spec; }
    ethereum::ChainId id() const { return m_spec.id; }
    const std::shared_ptr<rpc::Client> &client() const { return m_client; }

    /// The newest block, which one snapshot of everything is then read at.
    Task<Result<ethereum::BlockRef>> latestBlock();

    /// Prices for several transactions of one account in a row (the drafts' fees and nonces are ignored), at one
    /// block: base fee by EIP-1559's own rule for the next block, tip from eth_feeHistory, `baseFeeMultiplier` of room
    /// for the blocks until inclusion, and the family's own fees.
    virtual Task<Result<std::vector<FeeQuote>>> quote(std::vector<ethereum::Transaction> drafts,
                                                      ethereum::BlockRef block);

    /// Whether there is a contract, or an account that delegates to one (EIP-7702). Code that was seen is not asked for
    /// again: none goes away in a later block (EIP-6780).
    Task<Result<bool>> hasCode(ethereum::Address address, ethereum::BlockRef block);

    /// Looks once: the receipt's block is compared with `safe` and `finalized`. NotFound where neither pool nor chain
    /// knows the hash (dropped, or reorganised away).
    Task<Result<TransactionState>> state(ethereum::Hash transaction);

protected:
    Chain(ChainSpec spec, std::shared_ptr<rpc::Client> client);

private:
    ChainSpec m_spec;
    std::shared_ptr<rpc::Client> m_client;
    std::set<ethereum::Address> m_withCode;
};

} // namespace sheaf::chains
