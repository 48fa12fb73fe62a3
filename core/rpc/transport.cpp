// SPDX-License-Identifier: GPL-3.0-or-later
#include "rpc/transport.h"

#include "async/gate.h"
#include "rpc/log.h"

#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QUrlQuery>

#include <regex>

namespace sheaf::rpc {

namespace {

constexpr std::size_t kShortestKey = 8;    // a part of a path this long may be a key
constexpr std::size_t kShortestSecret = 4; // shorter ones would cut up the text and hide nothing

struct DeleteLater
{
    void operator()(QObject *object) const { object->deleteLater(); }
};

QNetworkRequest makeRequest(const QUrl &url, const NetworkTransport::Options &options)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    request.setHeader(QNetworkRequest::UserAgentHeader, QByteArrayLiteral("sheaf"));
    request.setRawHeader(QByteArrayLiteral("Accept-Language"), QByteArrayLiteral("en")); // Qt would tell the person's
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setTransferTimeout(static_cast<int>(options.timeout.count()));
    return request;
}

std::optional<std::chrono::milliseconds> retryAfterOf(const QNetworkReply &reply)
{
    bool isNumber = false;
    const int seconds = reply.rawHeader(QByteArrayLiteral("Retry-After")).trimmed().toInt(&isNumber);
    if (!isNumber || seconds < 0)
        return std::nullopt;
    return std::chrono::seconds(seconds);
}

// Qt's own texts of network errors name the whole address, key and all.
std::string_view networkErrorName(QNetworkReply::NetworkError error)
{
    switch (error) { // NOLINT: Qt's enum, of which we name a few
    case QNetworkReply::ConnectionRefusedError:
        return "the connection was refused";
    case QNetworkReply::RemoteHostClosedError:
        return "the connection was closed in the middle";
    case QNetworkReply::HostNotFoundError:
        return "the host is not known";
    case QNetworkReply::SslHandshakeFailedError:
        return "no trusted TLS connection could be made";
    case QNetworkReply::TemporaryNetworkFailureError:
        return "the network is down";
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
        return "the proxy does not serve us";
    default:
        return "the connection failed";
    }
}

// For certain: nothing of the request was seen by the other side.
bool neverArrived(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError ||
           error == QNetworkReply::SslHandshakeFailedError || error == QNetworkReply::TemporaryNetworkFailureError ||
           error == QNetworkReply::ProxyConnectionRefusedError || error == QNetworkReply::ProxyNotFoundError ||
           error == QNetworkReply::ProxyAuthenticationRequiredError;
}

/// One request on its way. The reply's handlers hold it; it ends with the coroutine.
struct Exchange
{
    async::Gate finished;
    QByteArray body;
    bool tooLarge = false;
    bool cancelled = false;
};

void collect(const std::shared_ptr<Exchange> &exchange, QNetworkReply *reply, qint64 limit)
{
    exchange->body += reply->readAll();
    if (exchange->body.size() <= limit)
        return;
    exchange->tooLarge = true;
    exchange->body.clear();
    reply->abort();
}

/// The host alone: redacted() would take an address for something to hide.
std::string at(const QUrl &url, std::string_view what)
{
    const std::string name = displayName(url);
    return name.substr(name.find("://") + 3) + ": " + std::string(what);
}

Outcome<HttpAnswer> answerOf(const QUrl &url, const std::shared_ptr<Exchange> &exchange, const QNetworkReply &reply)
{
    if (exchange->cancelled)
        return fail(Fault::Cancelled, at(url, "the request was given up"));
    if (exchange->tooLarge)
        return fail(Fault::TooLarge, at(url, "the answer is too large"));
    const QNetworkReply::NetworkError error = reply.error();
    if (error == QNetworkReply::OperationCanceledError || error == QNetworkReply::TimeoutError)
        return fail(Fault::Timeout, at(url, "no answer in time"));
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // An HTTP status of 400 and more is an error to Qt and an answer to us; below, the transfer itself failed.
    if (status == 0 || (error != QNetworkReply::NoError && status < 400))
        return fail(neverArrived(error) ? Fault::Unreachable : Fault::Interrupted, at(url, networkErrorName(error)));
    HttpAnswer answer;
    answer.status = status;
    answer.body = std::move(exchange->body);
    answer.retryAfter = retryAfterOf(reply);
    return answer;
}

} // namespace

struct NetworkTransport::Private
{
    explicit Private(Options chosen) : options(chosen)
    {
        manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    }
    Options options;
    // The last owner may be a coroutine that one of its own replies has woken.
    std::unique_ptr<QNetworkAccessManager, DeleteLater> manager{new QNetworkAccessManager};
};

NetworkTransport::NetworkTransport(Options options) : d(std::make_shared<Private>(options)) {}
NetworkTransport::NetworkTransport() : NetworkTransport(Options()) {}
NetworkTransport::~NetworkTransport() = default;

Task<Outcome<HttpAnswer>> NetworkTransport::post(QUrl url, QByteArray body, async::CancelToken token)
{
    const std::shared_ptr<Private> self = d; // the manager lives until its replies have ended
    if (token.isCancelled())
        co_return fail(Fault::Cancelled, "the request was given up");
    const auto exchange = std::make_shared<Exchange>();
    const QNetworkRequest request = makeRequest(url, self->options);
    const std::unique_ptr<QNetworkReply, DeleteLater> reply(self->manager->post(request, body));
    QNetworkReply *borrowed = reply.get();
    const qint64 limit = self->options.maxAnswerBytes;
    const auto onData = [exchange, borrowed, limit] { collect(exchange, borrowed, limit); };
    QObject::connect(borrowed, &QIODevice::readyRead, borrowed, onData);
    const auto onEnd = [exchange] { exchange->finished.open(); };
    QObject::connect(borrowed, &QNetworkReply::finished, borrowed, onEnd);
    const auto onCancel = [exchange, borrowed] {
        exchange->cancelled = true;
        borrowed->abort();
    };
    const auto registration = token.onCancel(onCancel);
    co_await exchange->finished.passed();
    if (!exchange->tooLarge && !exchange->cancelled) {
        if (reply->isOpen())
            exchange->body += reply->readAll();
        exchange->body.reserve(exchange->body.size() + kLogsPadding); // a large one is then parsed where it lies
    }
    co_return answerOf(url, exchange, *reply);
}

std::string displayName(const QUrl &url)
{
    std::string name = url.scheme().toStdString() + "://" + url.host().toStdString();
    if (url.port() > 0)
        name += ":" + std::to_string(url.port());
    return name;
}

namespace {

void replaceAll(std::string &text, const std::string &what, std::string_view with)
{
    if (what.size() < kShortestSecret)
        return;
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
}

} // namespace

std::string redacted(std::string text, const QUrl &url)
{
    constexpr std::string_view kCut = "(hidden)";
    replaceAll(text, url.password(QUrl::FullyDecoded).toStdString(), kCut);
    replaceAll(text, url.userName(QUrl::FullyDecoded).toStdString(), kCut);
    const QUrlQuery query(url);
    for (const auto &item : query.queryItems(QUrl::FullyDecoded))
        replaceAll(text, item.second.toStdString(), kCut);
    for (const QString &part : url.path(QUrl::FullyDecoded).split(QLatin1Char('/')))
        if (static_cast<std::size_t>(part.size()) >= kShortestKey)
            replaceAll(text, part.toStdString(), kCut);
    static const std::regex address(R"((https?|wss?)://[^\s"'<>,)]+)", std::regex::icase | std::regex::optimize);
    return std::regex_replace(text, address, "(address)");
}

} // namespace sheaf::rpc
