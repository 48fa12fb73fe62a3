// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/gate.h"
#include "rpc/curl_library.h"
#include "rpc/transport.h"

namespace sheaf::rpc {

/// One request on its way through libcurl: what goes out, what has come so far, and how it ended. libcurl borrows it
/// while a HttpLoop drives it, on one thread.
class HttpExchange final
{
public:
    using Time = std::chrono::steady_clock::time_point;

    HttpExchange(const QUrl &url, QByteArray body, const NetworkTransport::Options &options);
    HttpExchange(const HttpExchange &) = delete;
    HttpExchange &operator=(const HttpExchange &) = delete;
    ~HttpExchange() = default;

    /// Null where there is no libcurl, it has no memory, or lacks something that we rely on; outcome() says so then.
    CURL *handle() const { return m_handle.get(); }
    /// When a byte last went out or came in.
    Time lastProgress() const { return m_lastProgress; }

    /// How it ended, once; what is said after the first time does not count.
    void end(CURLcode code);
    void giveUp(Fault fault);

    /// Opens when it has ended and whoever waits may go on.
    const async::Gate &finished() const { return m_finished; }
    /// To be asked once, after it has ended.
    Outcome<HttpAnswer> outcome();

private:
    struct Cleanup
    {
        void operator()(CURL *handle) const { curl()->easyCleanup(handle); }
    };

    template <typename T> void set(CURLoption option, T value);
    void setAddress(const QUrl &url);
    void setProxy(const QUrl &url);
    void setRequest();
    void setConnection(const NetworkTransport::Options &options);
    void setCallbacks();

    static std::size_t onBody(char *bytes, std::size_t one, std::size_t size, void *self);
    static std::size_t onHeader(char *bytes, std::size_t one, std::size_t size, void *self);
    static int onProgress(void *self, curl_off_t expected, curl_off_t down, curl_off_t toSend, curl_off_t up);
    static int onConnected(void *self, char *theirs, char *ours, int theirPort, int ourPort);
    static curl_socket_t onOpenSocket(void *self, curlsocktype purpose, curl_sockaddr *address);

    void stamp() { m_lastProgress = std::chrono::steady_clock::now(); }
    int status() const;
    tl::unexpected<RpcError> failed(Fault fault, std::string_view what) const;
    tl::unexpected<RpcError> failedByItself() const;

    std::unique_ptr<CURL, Cleanup> m_handle;
    std::string m_place; ///< host and port
    QByteArray m_sent;   ///< libcurl reads it where it lies
    QByteArray m_body;
    qint64 m_limit = 0;
    std::size_t m_headerBytes = 0;
    bool m_headersEnded = false; ///< of the last answer that began
    curl_off_t m_up = 0;
    curl_off_t m_down = 0;
    bool m_complete = true;     ///< all options were taken
    bool m_mayHaveLeft = false; ///< a byte of it, over this connection or one that died under it
    bool m_proxied = false;
    bool m_hasProxy = true;
    std::optional<CURLcode> m_code;
    std::optional<Fault> m_givenUp;
    Time m_lastProgress;
    async::Gate m_finished;
};

} // namespace sheaf::rpc
