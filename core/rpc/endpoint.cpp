// SPDX-License-Identifier: GPL-3.0-or-later
#include "rpc/endpoint.h"

#include <algorithm>

namespace sheaf::rpc {

using std::chrono::milliseconds;

EndpointState::EndpointState(Endpoint endpoint, const Client::Options &options)
    : m_endpoint(std::move(endpoint))
    , m_options(options)
    , m_name(displayName(m_endpoint.http))
    , m_nextPause(options.firstPause)
{
}

std::optional<milliseconds> EndpointState::pauseLeft(SteadyTime now) const
{
    if (m_chain == Chain::Wrong)
        return std::nullopt;
    if (!m_pausedUntil || *m_pausedUntil <= now)
        return milliseconds(0);
    return std::chrono::ceil<milliseconds>(*m_pausedUntil - now);
}

milliseconds EndpointState::takePlace(SteadyTime now)
{
    if (m_options.requestsPerSecond <= 0)
        return milliseconds(0);
    // A bucket told by the time at which the next place is free: `burst` places may be taken ahead of it.
    const std::chrono::duration<double> step(1.0 / m_options.requestsPerSecond);
    const auto stepTicks = std::chrono::duration_cast<SteadyTime::duration>(step);
    const auto credit = stepTicks * (std::max(m_options.burst, 1U) - 1);
    const SteadyTime place = std::max(m_nextPlace.value_or(now - credit), now - credit);
    m_nextPlace = place + stepTicks;
    return place <= now ? milliseconds(0) : std::chrono::ceil<milliseconds>(place - now);
}

void EndpointState::answered(milliseconds latency)
{
    m_tested = true;
    m_failures = 0;
    m_nextPause = m_options.firstPause;
    m_pausedUntil.reset();
    m_lastError.reset();
    m_latency = latency;
}

void EndpointState::failed(const RpcError &error, SteadyTime now)
{
    m_tested = true;
    m_lastError = error;
    const bool alreadyPaused = m_pausedUntil && *m_pausedUntil > now; // by another request of the same moment
    if (error.retryAfter)
        m_pausedUntil = now + *error.retryAfter;
    if (!countsAgainstEndpoint(error.fault))
        return;
    ++m_failures;
    if (m_failures < m_options.failuresUntilPause || alreadyPaused)
        return;
    m_pausedUntil = now + m_nextPause;
    m_nextPause = std::min(m_nextPause * 2, m_options.longestPause);
    if (m_chain == Chain::Right)
        m_chain = Chain::Unchecked;
}

void EndpointState::resume()
{
    m_pausedUntil.reset();
    m_failures = 0;
    m_nextPause = m_options.firstPause;
    m_chain = Chain::Unchecked;
}

void EndpointState::refuseForChain(const RpcError &error)
{
    m_chain = Chain::Wrong;
    m_lastError = error;
}

EndpointHealth EndpointState::health(SteadyTime now) const
{
    EndpointHealth health;
    health.name = m_name;
    health.latency = m_latency;
    health.lastError = m_lastError ? m_lastError->detail : std::string();
    health.head = m_head;
    if (m_chain == Chain::Wrong) {
        health.state = EndpointHealth::State::WrongChain;
    } else if (m_pausedUntil && *m_pausedUntil > now) {
        health.state = EndpointHealth::State::Paused;
        health.pauseLeft = std::chrono::ceil<std::chrono::milliseconds>(*m_pausedUntil - now);
    } else if (!m_tested) {
        health.state = EndpointHealth::State::Untested;
    } else {
        health.state = m_lastError ? EndpointHealth::State::Troubled : EndpointHealth::State::Ready;
    }
    return health;
}

} // namespace sheaf::rpc
