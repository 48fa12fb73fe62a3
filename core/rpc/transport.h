// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/cancel.h"
#include "async/task.h"
#include "rpc/error.h"

#include <QByteArray>
#include <QUrl>

#include <memory>

namespace sheaf::rpc {

struct HttpAnswer
{
    int status = 0;
    QByteArray body;                                     ///< decompressed
    std::optional<std::chrono::milliseconds> retryAfter; ///< the header Retry-After, where it counts seconds
};

/// Carries a request's bytes to an endpoint and an answer's back. Any HTTP status is an answer; the faults are
/// Unreachable, Interrupted, Timeout, TooLarge and Cancelled, and their details never name more of the address than
/// host and port.
class Transport
{
public:
    virtual ~Transport() = default;
    virtual Task<Outcome<HttpAnswer>> post(QUrl url, QByteArray body, async::CancelToken token) = 0;

protected:
    Transport() = default;
    Transport(const Transport &) = default;
    Transport &operator=(const Transport &) = default;
};

/// HTTP/1.1 through libcurl, on the event loop of the thread that asks first. Connections are kept, at most six to a
/// host; TLS is verified with the system's certificates; answers may be compressed; redirects are not followed, no
/// cookie is kept or sent, no .netrc is read, and no protocol but HTTP is spoken. User info in an address is sent as
/// Basic authentication. The proxy is the one that the environment or the desktop's settings name, as Qt finds it.
///
/// Unreachable is said only where no byte of the request has left. A request whose kept connection turns out to have
/// been closed under it, without a byte of an answer, is sent once more over a new one, as the other side may have
/// closed it while it was idle. It may thus be seen twice, which all that we send allows: reads may be repeated, and
/// eth_sendRawTransaction takes the same bytes once only, and calls them known or their nonce used after that, which
/// Client::sendRawTransaction understands.
class NetworkTransport final : public Transport
{
public:
    struct Options
    {
        std::chrono::milliseconds timeout{15'000};        ///< without any progress
        std::chrono::milliseconds connectTimeout{10'000}; ///< until the request can leave
        qint64 maxAnswerBytes = 128LL * 1024 * 1024;      ///< as it comes, and when it is decompressed
    };

    explicit NetworkTransport(Options options);
    NetworkTransport();
    ~NetworkTransport() override;
    Task<Outcome<HttpAnswer>> post(QUrl url, QByteArray body, async::CancelToken token) override;

private:
    struct Private;
    std::shared_ptr<Private> d;
};

/// `https://host:port` of an address: all of it that may be shown or logged, as paths and queries hold keys.
std::string displayName(const QUrl &url);

/// `text` without the secrets of `url`: user info, query values, long parts of the path; other addresses in it are cut
/// too.
std::string redacted(std::string text, const QUrl &url);

} // namespace sheaf::rpc
