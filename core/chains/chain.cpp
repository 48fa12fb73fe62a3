// SPDX-License-Identifier: GPL-3.0-or-later
#include "chains/chain.h"

#include "chains/op_stack_family.h"

namespace sheaf::chains {

namespace {

QJsonArray hashParameter(const ethereum::Hash &hash) { return {QString::fromStdString(hash.toString())}; }

rpc::Request blockRequest(const rpc::BlockId &block)
{
    return {"eth_getBlockByNumber", QJsonArray{rpc::toJson(block), false}};
}

/// The height of a block by tag; 0 where the endpoint has no such tag, or there is no such block yet.
ethereum::BlockNumber heightOf(const rpc::Outcome<rpc::Json> &block)
{
    if (!block || block->isNull())
        return {};
    const auto number = block->at("number").uint64();
    return ethereum::BlockNumber(number.value_or(0));
}

Stage stageAt(ethereum::BlockNumber included, ethereum::BlockNumber safe, ethereum::BlockNumber finalized)
{
    if (included <= finalized)
        return Stage::Final;
    return included <= safe ? Stage::Posted : Stage::Included;
}

} // namespace

std::shared_ptr<Chain> Chain::make(ChainSpec spec, std::shared_ptr<rpc::Client> client)
{
    switch (spec.family) {
    case Family::Ethereum:
        return std::shared_ptr<Chain>(new Chain(std::move(spec), std::move(client)));
    case Family::OpStack:
        return std::make_shared<OpStackChain>(std::move(spec), std::move(client));
    }
    return nullptr;
}

Chain::Chain(ChainSpec spec, std::shared_ptr<rpc::Client> client) : m_spec(std::move(spec)), m_client(std::move(client))
{
}

Chain::~Chain() = default;

Task<Result<ethereum::BlockRef>> Chain::latestBlock()
{
    const auto client = m_client;
    const auto block = co_await rpc::latestBlock(client);
    if (!block)
        co_return failure(block.error());
    co_return block->ref;
}

Task<Result<bool>> Chain::hasCode(ethereum::Address address, ethereum::BlockRef block)
{
    const auto self = shared_from_this();
    if (m_withCode.contains(address))
        co_return true;
    SHEAF_CO_TRY(code, co_await rpc::getCode(m_client, address, rpc::BlockId(block)));
    if (!code.empty())
        m_withCode.insert(address);
    co_return !code.empty();
}

Task<Result<TransactionState>> Chain::state(ethereum::Hash transaction)
{
    const auto client = m_client;
    std::vector<rpc::Request> requests;
    requests.push_back(rpc::Request{"eth_getTransactionReceipt", hashParameter(transaction)});
    requests.push_back(rpc::Request{"eth_getTransactionByHash", hashParameter(transaction)});
    requests.push_back(blockRequest(rpc::BlockTag::Safe));
    requests.push_back(blockRequest(rpc::BlockTag::Finalized));
    const auto answers = co_await client->batch(std::move(requests));
    for (std::size_t i = 0; i < 2; ++i)
        if (!answers.at(i))
            co_return failure(answers.at(i).error());

    TransactionState state;
    if (!answers.at(0)->isNull()) {
        SHEAF_CO_TRY(receipt, rpc::parseReceipt(*answers.at(0)));
        // A node may still hold the receipt of a block that is not part of the chain any more.
        const auto canonical = co_await rpc::blockAt(client, receipt.block.number);
        if (!canonical && canonical.error().code != ErrorCode::NotFound)
            co_return failure(canonical.error());
        if (canonical && canonical->ref.hash == receipt.block.hash) {
            state.stage = stageAt(receipt.block.number, heightOf(answers.at(2)), heightOf(answers.at(3)));
            state.receipt = std::move(receipt);
            co_return state;
        }
    }
    const rpc::Json &known = *answers.at(1);
    // Mined according to this answer, but in a block that is gone or not there yet: as good as unknown until it is
    // seen in the pool again.
    if (known.isNull())
        co_return failure(ErrorCode::NotFound, "neither the chain nor the pool knows the transaction");
    co_return state;
}

} // namespace sheaf::chains
