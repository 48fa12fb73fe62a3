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

/// HTTP/1.1 over Qt: connections are kept, TLS is verified, answers may be compressed, redirects are not followed, no
/// cookie is kept or sent.
class NetworkTransport final : public Transport
{
public:
    struct Options
    {
        std::chrono::milliseconds timeout{15'000}; ///< without any progress
        qint64 maxAnswerBytes = 128LL * 1024 * 1024;
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
