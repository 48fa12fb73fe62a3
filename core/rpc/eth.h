// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rpc/client.h"

#include <QJsonObject>

#include <map>
#include <variant>

/// The methods of Ethereum's execution API that a wallet needs, with types. Every function takes a shared_ptr and
/// keeps the client while it runs.
namespace sheaf::rpc {

using ClientPtr = std::shared_ptr<Client>;

enum class BlockTag { Latest, Safe, Finalized, Pending };

/// Which block a read is made at. A BlockRef pins it by hash (EIP-1898, requireCanonical), so that an answer from
/// another branch is an error (NotFound) and not a value; where an endpoint knows no EIP-1898, by its number.
using BlockId = std::variant<BlockTag, ethereum::BlockNumber, ethereum::BlockRef>;

struct Block
{
    ethereum::BlockRef ref;
    ethereum::Hash parentHash;
    ethereum::Address beneficiary;
    ethereum::Gas gasLimit;
    ethereum::Gas gasUsed;
    std::optional<ethereum::Wei> baseFeePerGas; ///< from London on
    std::optional<ethereum::Gas> blobGasUsed;   ///< the DA footprint on OP Stack chains after Jovian
    Bytes extraData;                            ///< EIP-1559 parameters on OP Stack chains after Holocene
};

struct Receipt
{
    ethereum::Hash transactionHash;
    ethereum::BlockRef block; ///< without a timestamp (0): receipts have none
    std::uint64_t transactionIndex = 0;
    bool succeeded = false;
    ethereum::Address from;
    std::optional<ethereum::Address> to;              ///< none for a contract creation
    std::optional<ethereum::Address> contractAddress; ///< what a creation made
    ethereum::Gas gasUsed;
    ethereum::Wei effectiveGasPrice;
    std::optional<ethereum::Wei> l1Fee;             ///< OP Stack: charged beside gas; not every node says it
    std::optional<std::uint64_t> operatorFeeScalar; ///< OP Stack from Isthmus on, where not 0
    std::optional<std::uint64_t> operatorFeeConstant;
    std::vector<Log> logs;
};

/// A call that is not a transaction. What is empty is left to the endpoint.
struct CallRequest
{
    std::optional<ethereum::Address> from;
    std::optional<ethereum::Address> to;
    Bytes data;
    ethereum::Wei value;
    std::optional<ethereum::Gas> gas;
    std::optional<ethereum::Wei> maxFeePerGas;
    std::optional<ethereum::Wei> maxPriorityFeePerGas;
    std::optional<ethereum::Nonce> nonce;
};

/// An account as it is to be pretended for a call.
struct AccountOverride
{
    std::optional<ethereum::Wei> balance;
    std::optional<ethereum::Nonce> nonce;
    std::optional<Bytes> code;
    std::map<ethereum::Hash, ethereum::Hash> stateDiff; ///< storage slots that differ
};
using StateOverrides = std::map<ethereum::Address, AccountOverride>;

struct FeeHistory
{
    ethereum::BlockNumber oldest;
    std::vector<ethereum::Wei> baseFeePerGas;        ///< one more than blocks: the last is the next block's
    std::vector<double> gasUsedRatio;                ///< 0 to 1 for each block
    std::vector<std::vector<ethereum::Wei>> rewards; ///< for each block, the tip at each percentile asked for
};

/// Which logs. An empty list of addresses or topics at a place accepts all.
struct LogFilter
{
    ethereum::BlockNumber from;
    ethereum::BlockNumber to; ///< included
    std::vector<ethereum::Address> addresses;
    std::vector<std::vector<ethereum::Hash>> topics; ///< for each place, what it may be
};

/// One block of calls for eth_simulateV1, run one after the other on the state of a block.
struct SimulationRequest
{
    std::vector<CallRequest> calls;
    StateOverrides overrides;
    bool traceTransfers = true; ///< native transfers appear as logs of 0xeeee…eeee in the form of ERC-20's Transfer
    bool validation = false;    ///< nonces, balances and fees are checked as for real transactions
};

struct SimulatedCall
{
    bool succeeded = false;
    ethereum::Gas gasUsed;
    Bytes returnData; ///< what it reverted with, where it failed
    std::vector<Log> logs;
    std::string error; ///< the endpoint's words where it failed
};

Task<Result<Block>> blockAt(ClientPtr client, BlockId id);
/// The newest block. An endpoint whose head is behind what another has told us is passed over while others can be
/// asked; where all are behind, the newest of their answers counts (the chain may have gone back).
Task<Result<Block>> latestBlock(ClientPtr client);
Task<Result<ethereum::Wei>> getBalance(ClientPtr client, ethereum::Address account, BlockId block);
Task<Result<Bytes>> getCode(ClientPtr client, ethereum::Address account, BlockId block);
Task<Result<ethereum::Hash>> getStorageAt(ClientPtr client, ethereum::Address account, ethereum::Hash slot,
                                          BlockId block);
Task<Result<ethereum::Nonce>> getTransactionCount(ClientPtr client, ethereum::Address account, BlockId block);
/// eth_call. Reverted carries the contract's reason in words as its detail, and its data.
Task<Outcome<Bytes>> ethCall(ClientPtr client, CallRequest request, BlockId block, StateOverrides overrides = {});
Task<Outcome<ethereum::Gas>> estimateGas(ClientPtr client, CallRequest request, BlockId block,
                                         StateOverrides overrides = {});
Task<Result<FeeHistory>> feeHistory(ClientPtr client, unsigned blocks, BlockTag newest,
                                    std::vector<double> percentiles);
Task<Result<ethereum::Wei>> gasPrice(ClientPtr client);
/// Nothing while it is not mined.
Task<Result<std::optional<Receipt>>> transactionReceipt(ClientPtr client, ethereum::Hash transaction);
/// Whether pool or chain knows it.
Task<Result<bool>> transactionIsKnown(ClientPtr client, ethereum::Hash transaction);
/// All logs of the range in chain order, asked for in pieces that the endpoint accepts.
Task<Result<std::vector<Log>>> getLogs(ClientPtr client, LogFilter filter);
/// Unsupported where the endpoint has no eth_simulateV1.
Task<Outcome<std::vector<SimulatedCall>>> simulateV1(ClientPtr client, SimulationRequest request, BlockId block);

/// For batches and tests: how a block and a call are written in a request, and objects read from an answer.
QJsonValue toJson(const BlockId &block);
QJsonObject toJson(const CallRequest &request);
/// The parameters of an eth_call as JSON text, `rest` behind the call: its data, which may be half a megabyte, is
/// written once.
QByteArray callParams(const CallRequest &request, const QJsonArray &rest);
QJsonObject toJson(const StateOverrides &overrides);
Result<Block> parseBlock(const Json &json);
Result<Receipt> parseReceipt(const Json &json);

} // namespace sheaf::rpc
