// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/gate.h"
#include "async/sleeper.h"
#include "rpc/head_chain.h"

#include <QUrl>

#include <memory>

namespace sheaf::rpc {

/// One WebSocket with a subscription to new heads.
class SocketFeed final
{
public:
    struct Event
    {
        enum class Kind { Head, Silence, Closed };
        Kind kind = Kind::Closed;
        Head head;
    };

    explicit SocketFeed(async::Sleeper *sleeper);
    SocketFeed(const SocketFeed &) = delete;
    SocketFeed &operator=(const SocketFeed &) = delete;
    ~SocketFeed();

    /// Connects, checks the chain id, subscribes; `patience` is for each of the three.
    Task<Result<void>> open(QUrl url, ethereum::ChainId chain, std::chrono::milliseconds patience,
                            async::CancelToken token);
    /// The next head; Silence where none comes for so long; Closed where the socket is, or the token is cancelled.
    Task<Event> next(std::chrono::milliseconds silence, async::CancelToken token);

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace sheaf::rpc
