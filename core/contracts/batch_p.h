// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/gate.h"
#include "contracts/multicall.h"
#include "contracts/reader.h"
#include "rpc/eth.h"

#include <deque>

namespace sheaf::contracts {

/// One call that waits for its answer.
struct Pending
{
    multicall::Item item;                     ///< as aggregate3 makes it
    std::optional<ethereum::Address> account; ///< set where it is an account's native balance that is wanted
    Result<Bytes> result = failure(ErrorCode::Internal, "the call was never answered");
};

/// The calls of one turn of the event loop.
struct Batch
{
    std::deque<Pending> calls; ///< elements stay where they are while others are added
    async::Gate answered;
};

/// Asks one endpoint group at one block. Shared by a Reader and by what it has in flight.
class Asker final : public std::enable_shared_from_this<Asker>
{
public:
    Asker(std::shared_ptr<rpc::Client> client, ethereum::BlockRef block, std::optional<MulticallSpec> multicall,
          Reader::Limits limits)
        : m_client(std::move(client)), m_block(block), m_multicall(multicall), m_limits(limits)
    {
    }

    const rpc::Client &client() const { return *m_client; }
    const ethereum::BlockRef &block() const { return m_block; }
    const std::optional<MulticallSpec> &multicall() const { return m_multicall; }

    /// Answers every call of the batch, each with a result of its own.
    Task<> answer(std::shared_ptr<Batch> batch);
    Task<Result<Bytes>> single(rpc::CallRequest call);

private:
    using Calls = std::vector<Pending *>;

    Task<Result<bool>> multicallIsTrusted();
    Task<> aggregate(Calls calls);
    Task<> isolate(Calls calls);
    Task<> plain(Calls calls);
    Task<> refuseWhereThereIsNoCode(Calls calls);
    Task<Result<std::vector<ethereum::Address>>> withoutCode(std::vector<ethereum::Address> addresses);
    Task<std::vector<rpc::Outcome<rpc::Json>>> ask(std::vector<Pending *> calls);
    Task<rpc::Outcome<rpc::Json>> ethCall(rpc::CallRequest call);

    std::vector<Calls> chunks(const Calls &calls) const;
    QJsonValue pin() const;
    QJsonArray circumstances(const rpc::CallRequest &call) const;
    rpc::Request request(const rpc::CallRequest &call) const;
    rpc::Request request(const Pending &call) const;
    bool adaptTo(const rpc::RpcError &error);

    std::shared_ptr<rpc::Client> m_client;
    ethereum::BlockRef m_block;
    std::optional<MulticallSpec> m_multicall;
    Reader::Limits m_limits;
    bool m_pinsByNumber = false; ///< the endpoint can't read at a block's hash
    bool m_fundsSender = false;  ///< the endpoint wants a sender who can pay (anvil, where there is an L1 fee)
};

} // namespace sheaf::contracts
