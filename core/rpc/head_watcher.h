// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rpc/client.h"

#include <QObject>

namespace sheaf::rpc {

/// Follows the head of a chain: by subscription over a WebSocket where an endpoint has one, by polling otherwise and
/// while no socket is up. A socket that is silent for too long is compared with the head over HTTP, and given up
/// where that has moved on.
class HeadWatcher final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        std::chrono::milliseconds pollInterval{12'000};
        std::chrono::milliseconds silence{45'000}; ///< without a head over the socket until it is doubted
        async::RetryPolicy reconnect{
            .attempts = 0, .first = std::chrono::milliseconds{1'000}, .cap = std::chrono::milliseconds{60'000}};
    };

    HeadWatcher(std::shared_ptr<Client> client, async::Jitter jitter, Options options, QObject *parent = nullptr);
    ~HeadWatcher() override;

    /// Both do nothing the second time.
    void start();
    void stop();

    /// The newest head that was seen.
    std::optional<ethereum::BlockRef> head() const;
    /// Whether heads come over a WebSocket now.
    bool isSubscribed() const;
    /// The next head that differs from the present one; Cancelled when the watcher stops first.
    Task<Result<ethereum::BlockRef>> next(async::CancelToken token = {});

Q_SIGNALS:
    void headChanged(const sheaf::ethereum::BlockRef &head);
    /// Blocks from this height on are not what they were when they were announced; headChanged follows.
    void reorganised(sheaf::ethereum::BlockNumber from);
    void subscribedChanged(bool subscribed);

private:
    class Private;
    std::shared_ptr<Private> d;
};

} // namespace sheaf::rpc
