// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rpc/curl_library.h"
#include "rpc/http_exchange.h"

#include <QSocketNotifier>
#include <QTimer>

#include <deque>
#include <unordered_map>

namespace sheaf::rpc {

/// libcurl's transfers and the connections that they leave behind, driven by the event loop of the thread that made it.
/// Nobody's code runs inside a callback of libcurl; whoever waits for an exchange is resumed from the event loop or
/// from giveUp(), and may start others, or give them up, there. End it with deleteLater(): one of its own events may
/// be what has woken its last owner.
class HttpLoop final : public QObject
{
public:
    explicit HttpLoop(std::chrono::milliseconds patience);
    ~HttpLoop() override;

    /// Resumes nobody: what has ended at once is told in the next turn.
    void start(const std::shared_ptr<HttpExchange> &exchange);
    /// Ends it with `fault`, where it has not ended yet, and resumes whoever waits for it before it returns.
    void giveUp(const std::shared_ptr<HttpExchange> &exchange, Fault fault);

private:
    struct DeleteLater
    {
        void operator()(QObject *object) const { object->deleteLater(); }
    };
    using Notifier = std::unique_ptr<QSocketNotifier, DeleteLater>;
    struct Watch
    {
        Notifier read;
        Notifier write;
    };

    static int onSocket(CURL *handle, curl_socket_t socket, int what, void *self, void *ofSocket);
    static int onTimer(CURLM *multi, long milliseconds, void *self);

    void act(curl_socket_t socket, int events);
    void drive(curl_socket_t socket, int events);
    void deliver();
    void watch(curl_socket_t socket, int what);
    void unwatch(curl_socket_t socket);
    void setNotifier(Notifier *notifier, curl_socket_t socket, QSocketNotifier::Type type, bool wanted);
    void loseTheIdle();

    const Curl *m_curl;
    CURLM *m_multi; ///< null where there is no libcurl
    std::chrono::milliseconds m_patience;
    std::unordered_map<CURL *, std::shared_ptr<HttpExchange>> m_running;
    std::deque<std::shared_ptr<HttpExchange>> m_ended; ///< and not told yet
    std::unordered_map<curl_socket_t, Watch> m_watches;
    QTimer m_timer;         ///< libcurl's
    QTimer m_patienceTimer; ///< for exchanges without progress
};

} // namespace sheaf::rpc
