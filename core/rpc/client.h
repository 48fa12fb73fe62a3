// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/retry.h"
#include "base/clock.h"
#include "rpc/log.h"
#include "rpc/transport.h"

#include <QJsonArray>

namespace sheaf::rpc {

/// Where a chain can be asked; `ws` is empty where there is no WebSocket.
struct Endpoint
{
    QUrl http;
    QUrl ws;
};

struct Request
{
    std::string method;
    QJsonArray params;
};

/// How an endpoint is doing, for a person.
struct EndpointHealth
{
    enum class State {
        Untested,   ///< not asked yet, or not since it failed
        Ready,      ///< its last answer was good
        Troubled,   ///< its last answer was not
        Paused,     ///< it failed repeatedly, or asked us to stay away
        WrongChain, ///< it serves another chain, and is not used
    };

    std::string name; ///< `https://host:port`
    State state = State::Untested;
    std::chrono::milliseconds pauseLeft{0};    ///< how long it is left alone yet, while it is paused
    std::chrono::milliseconds latency{0};      ///< of its last good answer
    std::string lastError;                     ///< empty since it last answered well
    std::optional<ethereum::BlockNumber> head; ///< the newest block that it has told us of
};

/// JSON-RPC 2.0 to ONE chain, over several endpoints in order of preference. Each endpoint's chain id is checked
/// before it is used, and again after it was lost. A request goes to the first endpoint that may be asked, from there
/// to the next, and around again after a pause, until one of them serves it or says what every one would say.
/// Everything but eth_sendRawTransaction is a read that may be repeated; that one has a function of its own.
/// In-flight requests keep what they need: a Client may end at any time.
class Client final
{
public:
    struct Options
    {
        std::size_t batchLimit = 20;             ///< requests in one batch until an endpoint is known to take fewer
        double requestsPerSecond = 0;            ///< to each endpoint; 0 is without limit
        unsigned burst = 20;                     ///< what may leave at once under that limit
        async::RetryPolicy retry{.attempts = 3}; ///< rounds over all endpoints
        unsigned failuresUntilPause = 3;
        std::chrono::seconds firstPause{30}; ///< doubled at each failure after it
        std::chrono::seconds longestPause{300};
    };

    struct Services
    {
        std::shared_ptr<Transport> transport;
        const Clock *clock = nullptr;
        async::Sleeper *sleeper = nullptr;
        async::Jitter jitter;
    };

    static std::shared_ptr<Client> make(ethereum::ChainId chain, std::vector<Endpoint> endpoints, Services services,
                                        Options options);
    static std::shared_ptr<Client> make(ethereum::ChainId chain, std::vector<Endpoint> endpoints, Services services);
    ~Client();

    ethereum::ChainId chain() const;
    const std::vector<Endpoint> &endpoints() const;
    async::Sleeper *sleeper() const;

    /// The answer's `result`. An RpcError becomes a plain Error where one is expected.
    Task<Outcome<Json>> call(std::string method, QJsonArray params, async::CancelToken token = {});
    Task<Outcome<Json>> call(std::string method, async::CancelToken token = {});
    /// The same for what is large: `params` is the array's JSON text already, and goes out as it stands.
    Task<Outcome<Json>> callText(std::string method, QByteArray params, async::CancelToken token = {});

    /// The same, where an answer is also to be good enough: what `accept` refuses counts as the endpoint's error, and
    /// is treated by its fault.
    using Accept = std::function<Outcome<void>(const Json &result)>;
    Task<Outcome<Json>> callAccepting(std::string method, QJsonArray params, Accept accept,
                                      async::CancelToken token = {});

    /// An outcome for each request, in their order. Leaves in batches that endpoints accept; what a batch does not
    /// answer is asked alone.
    Task<std::vector<Outcome<Json>>> batch(std::vector<Request> requests, async::CancelToken token = {});

    /// eth_getLogs, straight to rows.
    Task<Outcome<std::vector<Log>>> logs(QJsonArray params, async::CancelToken token = {});

    /// Sends a signed transaction, whose hash is `expected`. "Already known" is success, and so is "nonce too low"
    /// where this very transaction is the one that was mined. After an answer that was lost the hash is looked up
    /// before the same bytes go to the next endpoint. Timeout where nobody knows what became of it: look it up again
    /// later, and never sign another in its place. Conflict where the nonce is taken by another transaction.
    Task<Outcome<ethereum::Hash>> sendRawTransaction(Bytes raw, ethereum::Hash expected, async::CancelToken token = {});

    /// The highest block that any answer has told us of.
    ethereum::BlockNumber maxSeenHead() const;
    void noteHead(ethereum::BlockNumber head);
    /// After a reorganisation that was seen (the hash at a known height changed), heads may be lower again.
    void forgetHead(ethereum::BlockNumber newHead);

    std::vector<EndpointHealth> health() const;
    /// A person pressed "try again", or the network is back: paused endpoints may be asked at once.
    void resume();

    struct Private;

private:
    explicit Client(std::shared_ptr<Private> d);
    std::shared_ptr<Private> d;
};

} // namespace sheaf::rpc
