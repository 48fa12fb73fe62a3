// SPDX-License-Identifier: GPL-3.0-or-later
#include "rpc/http_loop.h"

#include "async/reachable.h"

#include <algorithm>
#include <limits>

namespace sheaf::rpc {

using std::chrono::milliseconds;

namespace {

constexpr long kConnectionsToAHost = 6; // at once, as browsers do; more requests wait for one of them
constexpr long kKeptConnections = 64;   // libcurl's own choice would be few, and each chain has endpoints of its own

void startIn(QTimer *timer, milliseconds pause)
{
    constexpr milliseconds longest(std::numeric_limits<int>::max());
    timer->start(std::clamp(pause, milliseconds(0), longest));
}

} // namespace

HttpLoop::HttpLoop(milliseconds patience)
    : m_curl(curl()), m_multi(m_curl ? m_curl->multiInit() : nullptr), m_patience(patience)
{
    async::noteLiving(this);
    if (m_multi) {
        m_curl->multiSetopt(m_multi, CURLMOPT_SOCKETFUNCTION, &HttpLoop::onSocket);
        m_curl->multiSetopt(m_multi, CURLMOPT_SOCKETDATA, this);
        m_curl->multiSetopt(m_multi, CURLMOPT_TIMERFUNCTION, &HttpLoop::onTimer);
        m_curl->multiSetopt(m_multi, CURLMOPT_TIMERDATA, this);
        m_curl->multiSetopt(m_multi, CURLMOPT_MAX_HOST_CONNECTIONS, kConnectionsToAHost);
        m_curl->multiSetopt(m_multi, CURLMOPT_MAXCONNECTS, kKeptConnections);
    }
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { act(CURL_SOCKET_TIMEOUT, 0); });
    m_patienceTimer.setSingleShot(true);
    connect(&m_patienceTimer, &QTimer::timeout, this, [this] { loseTheIdle(); });
}

HttpLoop::~HttpLoop()
{
    async::noteEnded(this);
    if (!m_multi)
        return;
    for (const auto &[handle, exchange] : m_running)
        m_curl->multiRemoveHandle(m_multi, handle);
    m_curl->multiSetopt(m_multi, CURLMOPT_SOCKETFUNCTION, nullptr);
    m_curl->multiSetopt(m_multi, CURLMOPT_TIMERFUNCTION, nullptr);
    m_watches.clear(); // before the sockets are closed
    m_curl->multiCleanup(m_multi);
}

void HttpLoop::start(const std::shared_ptr<HttpExchange> &exchange)
{
    CURL *handle = exchange->handle();
    if (!handle || !m_multi || m_curl->multiAddHandle(m_multi, handle) != CURLM_OK) {
        exchange->end(CURLE_FAILED_INIT);
        m_ended.push_back(exchange);
    } else {
        m_running.emplace(handle, exchange);
        if (!m_patienceTimer.isActive())
            startIn(&m_patienceTimer, m_patience);
        drive(CURL_SOCKET_TIMEOUT, 0); // the request leaves at once over a connection that is there
    }
    if (!m_ended.empty())
        QMetaObject::invokeMethod(
            this, [this] { deliver(); }, Qt::QueuedConnection);
}

void HttpLoop::giveUp(const std::shared_ptr<HttpExchange> &exchange, Fault fault)
{
    if (m_running.erase(exchange->handle()) > 0)
        m_curl->multiRemoveHandle(m_multi, exchange->handle());
    exchange->giveUp(fault);
    exchange->finished().open();
}

void HttpLoop::act(curl_socket_t socket, int events)
{
    drive(socket, events);
    deliver();
}

void HttpLoop::drive(curl_socket_t socket, int events)
{
    int running = 0;
    m_curl->multiSocketAction(m_multi, socket, events, &running);
    int left = 0;
    while (const CURLMsg *message = m_curl->multiInfoRead(m_multi, &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        CURL *handle = message->easy_handle;
        const CURLcode code = message->data.result;
        m_curl->multiRemoveHandle(m_multi, handle); // `message` ends with it
        const auto found = m_running.find(handle);
        found->second->end(code);
        m_ended.push_back(std::move(found->second));
        m_running.erase(found);
    }
}

void HttpLoop::deliver()
{
    while (!m_ended.empty()) {
        const std::shared_ptr<HttpExchange> exchange = std::move(m_ended.front());
        m_ended.pop_front();
        exchange->finished().open();
    }
}

void HttpLoop::loseTheIdle()
{
    // Where this very program was held up, more may have come than it has seen.
    std::vector<curl_socket_t> sockets;
    for (const auto &[socket, watch] : m_watches)
        sockets.push_back(socket);
    for (const curl_socket_t socket : sockets)
        drive(socket, 0);

    const auto now = std::chrono::steady_clock::now();
    milliseconds next = m_patience;
    std::vector<std::shared_ptr<HttpExchange>> idle;
    for (const auto &[handle, exchange] : m_running) {
        const auto left = m_patience - (now - exchange->lastProgress());
        if (left <= left.zero())
            idle.push_back(exchange);
        else
            next = std::min(next, std::chrono::ceil<milliseconds>(left));
    }
    if (m_running.size() > idle.size())
        startIn(&m_patienceTimer, next);
    for (const auto &exchange : idle)
        giveUp(exchange, Fault::Timeout);
    deliver();
}

int HttpLoop::onSocket(CURL *, curl_socket_t socket, int what, void *self, void *)
{
    auto *loop = static_cast<HttpLoop *>(self);
    if (what == CURL_POLL_REMOVE)
        loop->unwatch(socket);
    else
        loop->watch(socket, what);
    return 0;
}

int HttpLoop::onTimer(CURLM *, long wanted, void *self)
{
    auto *loop = static_cast<HttpLoop *>(self);
    if (wanted < 0)
        loop->m_timer.stop();
    else
        startIn(&loop->m_timer, milliseconds(wanted));
    return 0;
}

void HttpLoop::watch(curl_socket_t socket, int what)
{
    Watch &watch = m_watches[socket];
    setNotifier(&watch.read, socket, QSocketNotifier::Read, (what & CURL_POLL_IN) != 0);
    setNotifier(&watch.write, socket, QSocketNotifier::Write, (what & CURL_POLL_OUT) != 0);
}

void HttpLoop::unwatch(curl_socket_t socket)
{
    const auto found = m_watches.find(socket);
    if (found == m_watches.end())
        return;
    setNotifier(&found->second.read, socket, QSocketNotifier::Read, false);
    setNotifier(&found->second.write, socket, QSocketNotifier::Write, false);
    m_watches.erase(found);
}

void HttpLoop::setNotifier(Notifier *notifier, curl_socket_t socket, QSocketNotifier::Type type, bool wanted)
{
    if (!*notifier && wanted) {
        notifier->reset(new QSocketNotifier(socket, type, this));
        const int event = type == QSocketNotifier::Read ? CURL_CSELECT_IN : CURL_CSELECT_OUT;
        connect(notifier->get(), &QSocketNotifier::activated, this, [this, socket, event] { act(socket, event); });
    }
    if (*notifier)
        (*notifier)->setEnabled(wanted);
}

} // namespace sheaf::rpc
