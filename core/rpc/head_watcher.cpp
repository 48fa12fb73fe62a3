// SPDX-License-Identifier: GPL-3.0-or-later
#include "rpc/head_watcher.h"

#include "async/gate.h"
#include "async/launch.h"
#include "rpc/eth.h"
#include "rpc/socket_feed.h"

#include <QPointer>

namespace sheaf::rpc {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds kPatience{10'000}; // for connecting and for an answer over the socket

} // namespace

/// Held by its coroutines; `owner` is what may end before them.
class HeadWatcher::Private final : public std::enable_shared_from_this<Private>
{
public:
    QPointer<HeadWatcher> owner;
    std::shared_ptr<Client> client;
    async::Jitter jitter;
    Options options;
    async::CancelSource source;
    HeadChain chain;
    bool running = false;
    bool subscribed = false;
    std::vector<async::Gate> waiting;

    void wakeWaiting()
    {
        for (const async::Gate &gate : std::exchange(waiting, {}))
            gate.open();
    }

    void setSubscribed(bool now)
    {
        if (std::exchange(subscribed, now) != now && owner)
            Q_EMIT owner->subscribedChanged(now);
    }

    void take(const Head &head)
    {
        const HeadChain::Step step = chain.add(head);
        if (!step.changed)
            return;
        if (step.reorganisedFrom)
            client->forgetHead(head.ref.number);
        else
            client->noteHead(head.ref.number);
        if (step.reorganisedFrom && owner)
            Q_EMIT owner->reorganised(*step.reorganisedFrom);
        if (owner)
            Q_EMIT owner->headChanged(head.ref);
        wakeWaiting();
    }

    Task<Result<Head>> headOverHttp();
    Task<Result<void>> poll();
    Task<Result<void>> subscribe();
    /// As long as the socket lives.
    Task<Result<void>> follow(QUrl url, async::CancelToken token);
};

Task<Result<Head>> HeadWatcher::Private::headOverHttp()
{
    const auto self = shared_from_this();
    SHEAF_CO_TRY(block, co_await latestBlock(client));
    Head head;
    head.ref = block.ref;
    head.parentHash = block.parentHash;
    co_return head;
}

Task<Result<void>> HeadWatcher::Private::poll()
{
    const auto self = shared_from_this();
    const async::CancelToken token = source.token();
    while (!token.isCancelled()) {
        if (!subscribed) {
            const Result<Head> head = co_await headOverHttp(); // an error is in the endpoints' health
            if (head && !token.isCancelled())
                take(*head);
        }
        SHEAF_CO_CHECK(co_await async::sleepFor(client->sleeper(), options.pollInterval, token));
    }
    co_return token.check();
}

Task<Result<void>> HeadWatcher::Private::follow(QUrl url, async::CancelToken token)
{
    const auto self = shared_from_this();
    SocketFeed feed(client->sleeper());
    SHEAF_CO_CHECK(co_await feed.open(url, client->chain(), kPatience, token));
    setSubscribed(true);
    while (!token.isCancelled()) {
        const SocketFeed::Event event = co_await feed.next(options.silence, token);
        if (event.kind == SocketFeed::Event::Kind::Closed)
            break;
        if (event.kind == SocketFeed::Event::Kind::Head) {
            take(event.head);
            continue;
        }
        const Result<Head> head = co_await headOverHttp();
        const auto &seen = chain.head();
        const bool movedOn = head && (!seen || head->ref.number > seen->number);
        if (!head || !movedOn || token.isCancelled())
            continue;
        take(*head);
        break; // the chain has moved on and the socket has not said so
    }
    setSubscribed(false);
    co_return Result<void>();
}

Task<Result<void>> HeadWatcher::Private::subscribe()
{
    const auto self = shared_from_this();
    const async::CancelToken token = source.token();
    std::vector<QUrl> sockets;
    for (const Endpoint &endpoint : client->endpoints())
        if (!endpoint.ws.isEmpty())
            sockets.push_back(endpoint.ws);
    unsigned failures = 0;
    while (!sockets.empty() && !token.isCancelled()) {
        for (const QUrl &url : sockets) {
            const Result<void> followed = co_await follow(url, token);
            SHEAF_CO_CHECK(token.check());
            failures = followed ? 0 : failures + 1;
        }
        const milliseconds pause = async::backoff(options.reconnect, failures + 1, jitter());
        SHEAF_CO_CHECK(co_await async::sleepFor(client->sleeper(), pause, token));
    }
    co_return token.check();
}

HeadWatcher::HeadWatcher(std::shared_ptr<Client> client, async::Jitter jitter, Options options, QObject *parent)
    : QObject(parent), d(std::make_shared<Private>())
{
    d->owner = this;
    d->client = std::move(client);
    d->jitter = std::move(jitter);
    d->options = options;
}

HeadWatcher::~HeadWatcher()
{
    d->owner.clear();
    stop();
}

void HeadWatcher::start()
{
    if (std::exchange(d->running, true))
        return;
    d->source = async::CancelSource();
    async::launch(this, d->poll());
    async::launch(this, d->subscribe());
}

void HeadWatcher::stop()
{
    if (!std::exchange(d->running, false))
        return;
    const std::shared_ptr<Private> keep = d; // who is woken may end this object
    keep->source.cancel();
    keep->wakeWaiting();
}

std::optional<ethereum::BlockRef> HeadWatcher::head() const { return d->chain.head(); }
bool HeadWatcher::isSubscribed() const { return d->subscribed; }

Task<Result<ethereum::BlockRef>> HeadWatcher::next(async::CancelToken token)
{
    const std::shared_ptr<Private> keep = d;
    if (!keep->running)
        co_return failure(ErrorCode::Cancelled, "nobody watches the chain's head");
    const async::Gate gate;
    keep->waiting.push_back(gate);
    const auto onCancel = [gate] { gate.open(); };
    const auto registration = token.onCancel(onCancel);
    co_await gate.passed();
    SHEAF_CO_CHECK(token.check());
    if (!keep->running)
        co_return failure(ErrorCode::Cancelled, "the chain's head is no longer watched");
    co_return *keep->chain.head();
}

} // namespace sheaf::rpc
