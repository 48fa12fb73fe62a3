// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/gate.h"
#include "rpc/client.h"

#include <algorithm>

namespace sheaf::rpc {

using SteadyTime = std::chrono::steady_clock::time_point;

/// What a Client knows about one of its endpoints: whether it may be asked now, and how it is doing.
class EndpointState final
{
public:
    enum class Chain { Unchecked, Right, Wrong };

    EndpointState(Endpoint endpoint, const Client::Options &options);

    const QUrl &url() const { return m_endpoint.http; }
    const std::string &name() const { return m_name; }

    /// 0 where it may be asked now; nothing where it is never to be asked.
    std::optional<std::chrono::milliseconds> pauseLeft(SteadyTime now) const;
    /// Takes a place in the queue of the rate limit: how long to wait before sending.
    std::chrono::milliseconds takePlace(SteadyTime now);

    /// It answered, be it with an error that speaks of the request and not of the endpoint.
    void answered(std::chrono::milliseconds latency);
    /// It did not serve us. The third time in a row it is left alone for a while, twice as long each time after that.
    void failed(const RpcError &error, SteadyTime now);
    /// Whatever pause it was under is over.
    void resume();

    Chain chain() const { return m_chain; }
    void setChain(Chain chain) { m_chain = chain; }
    void refuseForChain(const RpcError &error);
    void noteHead(ethereum::BlockNumber head) { m_head = std::max(m_head.value_or(head), head); }
    const std::optional<RpcError> &lastError() const { return m_lastError; }
    EndpointHealth health(SteadyTime now) const;

    /// While the chain id is being asked for: whoever else needs it waits here.
    std::optional<async::Gate> checking;

private:
    Endpoint m_endpoint;
    Client::Options m_options;
    std::string m_name;
    Chain m_chain = Chain::Unchecked;
    unsigned m_failures = 0;
    std::chrono::seconds m_nextPause;
    std::optional<SteadyTime> m_pausedUntil;
    std::optional<SteadyTime> m_nextPlace;
    std::chrono::milliseconds m_latency{0};
    std::optional<RpcError> m_lastError;
    std::optional<ethereum::BlockNumber> m_head;
    bool m_tested = false;
};

} // namespace sheaf::rpc
