// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rpc/answer.h"
#include "rpc/endpoint.h"

namespace sheaf::rpc {

/// What a request looks like and how its answer is read, for answers of type T.
template <typename T> struct Job
{
    std::string method; ///< for errors
    std::function<QByteArray(std::uint64_t firstId)> body;
    std::function<Task<Outcome<T>>(HttpAnswer answer, std::uint64_t firstId)> decode;
    std::uint64_t ids = 1;   ///< how many it takes
    bool canBeSplit = false; ///< the caller makes it smaller where it is TooLarge
    async::CancelToken token;
};

using BatchOutcomes = std::vector<std::optional<Outcome<Json>>>;

/// Held by every coroutine of its own while that runs.
struct Client::Private final : std::enable_shared_from_this<Private>
{
    ethereum::ChainId chain;
    std::vector<Endpoint> endpoints;
    Services services;
    Options options;
    std::vector<EndpointState> states; // never changes its size: coroutines keep indices and references
    std::uint64_t nextId = 1;
    std::size_t batchLimit = 1; ///< the least that any endpoint has accepted; learned
    ethereum::BlockNumber maxSeenHead;

    SteadyTime now() const { return services.clock->steadyNow(); }

    /// `params` is the array's JSON text.
    Job<Json> textJob(std::string method, QByteArray params, async::CancelToken token) const;
    Job<Json> singleJob(std::string method, QJsonArray params, async::CancelToken token) const;
    Job<BatchOutcomes> batchJob(std::vector<Request> requests, async::CancelToken token) const;

    /// Once, to one endpoint, with its bookkeeping.
    template <typename T> Task<Outcome<T>> attempt(EndpointState *endpoint, Job<T> job);
    /// Right, or the error that says why not; asked for at most once at a time.
    Task<Outcome<void>> ensureChain(EndpointState *endpoint);
    /// Over the endpoints, and around again after a pause.
    template <typename T> Task<Outcome<T>> run(Job<T> job);
    /// The pause before round `round`: false where there is no use in waiting.
    Task<Outcome<void>> pauseBefore(unsigned round, RpcError last, async::CancelToken token);

    Task<std::vector<Outcome<Json>>> chunk(std::vector<Request> requests, async::CancelToken token);
    Task<std::vector<Outcome<Json>>> oneByOne(std::vector<Request> requests, async::CancelToken token);
    Task<std::vector<Outcome<Json>>> chunks(std::vector<Request> requests, std::size_t size, async::CancelToken token);

    Task<Outcome<ethereum::Hash>> send(Bytes raw, ethereum::Hash expected, async::CancelToken token);
    Task<bool> isKnown(ethereum::Hash transaction, async::CancelToken token);

    std::optional<std::chrono::milliseconds> shortestPause() const;
    RpcError nobodyToAsk() const;
};

} // namespace sheaf::rpc
