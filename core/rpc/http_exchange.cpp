// SPDX-License-Identifier: GPL-3.0-or-later
#include "rpc/http_exchange.h"

#include "rpc/log.h"

#include <QNetworkProxy>

#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace sheaf::rpc {

namespace {

constexpr curl_off_t kReadBuffer = 256L * 1024;   // a refresh's answer has megabytes
constexpr qsizetype kLongestPiece = 1024L * 1024; // of a request that is handed to the system at once
constexpr qsizetype kShortestPiece = 64L * 1024;
constexpr curl_off_t kLongestReserve = 8L * 1024 * 1024; // on the word of a header alone
constexpr std::size_t kMostHeaderBytes = 256UL * 1024;

curl_slist *requestHeaders()
{
    struct Free
    {
        void operator()(curl_slist *list) const { curl()->slistFreeAll(list); }
    };
    static const std::unique_ptr<curl_slist, Free> headers = [] {
        curl_slist *list = nullptr;
        // "Expect: 100-continue" would cost large requests a way there and back.
        for (const char *line : {"Content-Type: application/json", "Expect:"})
            list = curl()->slistAppend(list, line);
        return std::unique_ptr<curl_slist, Free>(list);
    }();
    return headers.get();
}

std::string placeOf(const QUrl &url)
{
    const std::string name = displayName(url);
    return name.substr(name.find("://") + 3);
}

/// The first proxy for it that we can speak to: as the environment and the desktop have it, which the system may have
/// to look up. Nothing where all are of other kinds. It is asked about host and port only: a path holds keys.
std::optional<QNetworkProxy> proxyFor(const QUrl &url)
{
    QUrl place;
    place.setScheme(url.scheme());
    place.setHost(url.host());
    place.setPort(url.port());
    const bool isTls = url.scheme() == QLatin1String("https");
    for (const QNetworkProxy &proxy : QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(place)))
        if (proxy.type() == QNetworkProxy::NoProxy || proxy.type() == QNetworkProxy::HttpProxy ||
            proxy.type() == QNetworkProxy::Socks5Proxy || (proxy.type() == QNetworkProxy::HttpCachingProxy && !isTls))
            return proxy;
    return std::nullopt;
}

bool isTlsFailure(CURLcode code)
{
    constexpr std::array kFailures = {CURLE_SSL_CONNECT_ERROR,   CURLE_PEER_FAILED_VERIFICATION,
                                      CURLE_SSL_CACERT_BADFILE,  CURLE_SSL_CERTPROBLEM,
                                      CURLE_SSL_ISSUER_ERROR,    CURLE_SSL_CIPHER,
                                      CURLE_SSL_ENGINE_NOTFOUND, CURLE_SSL_INVALIDCERTSTATUS};
    return std::find(kFailures.begin(), kFailures.end(), code) != kFailures.end();
}

/// Of a failure before a byte of the request had left.
std::string_view whyNotConnected(CURLcode code, long systemError, bool proxied)
{
    if (code == CURLE_UNSUPPORTED_PROTOCOL || code == CURLE_URL_MALFORMAT)
        return "this is no address of HTTP";
    if (code == CURLE_OPERATION_TIMEDOUT)
        return "no connection in time";
    if (isTlsFailure(code))
        return "no trusted TLS connection could be made";
    if (proxied)
        return "the proxy does not serve us";
    if (code == CURLE_COULDNT_RESOLVE_HOST)
        return "the host is not known";
    if (systemError == ECONNREFUSED)
        return "the connection was refused";
    if (systemError == ENETUNREACH || systemError == ENETDOWN)
        return "the network is down";
    if (systemError == EHOSTUNREACH)
        return "the host cannot be reached";
    return "the connection failed";
}

std::string_view whyInterrupted(CURLcode code)
{
    switch (code) { // NOLINT: libcurl's enum, of which we name a few
    case CURLE_OK:
    case CURLE_PARTIAL_FILE:
    case CURLE_GOT_NOTHING:
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
        return "the connection was closed in the middle";
    case CURLE_BAD_CONTENT_ENCODING:
        return "the answer cannot be decompressed";
    default:
        return "the connection failed";
    }
}

std::optional<std::chrono::milliseconds> retryAfterOf(CURL *handle)
{
    curl_header *header = nullptr;
    if (curl()->easyHeader(handle, "Retry-After", 0, CURLH_HEADER, -1, &header) != CURLHE_OK)
        return std::nullopt;
    bool isNumber = false;
    const int seconds = QByteArray(header->value).trimmed().toInt(&isNumber);
    if (!isNumber || seconds < 0)
        return std::nullopt;
    return std::chrono::seconds(seconds);
}

template <typename T> T infoOf(CURL *handle, CURLINFO info)
{
    T value{};
    curl()->easyGetinfo(handle, info, &value);
    return value;
}

} // namespace

HttpExchange::HttpExchange(const QUrl &url, QByteArray body, const NetworkTransport::Options &options)
    : m_handle(curl() ? curl()->easyInit() : nullptr)
    , m_place(placeOf(url))
    , m_sent(std::move(body))
    , m_limit(options.maxAnswerBytes)
{
    stamp();
    if (!m_handle)
        return;
    setAddress(url);
    setProxy(url);
    setRequest();
    setConnection(options);
    setCallbacks();
    if (!m_complete || !m_hasProxy)
        m_handle.reset();
}

template <typename T> void HttpExchange::set(CURLoption option, T value)
{
    if (curl()->easySetopt(m_handle.get(), option, value) != CURLE_OK)
        m_complete = false;
}

void HttpExchange::setAddress(const QUrl &url)
{
    set(CURLOPT_URL, url.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveFragment).constData());
    set(CURLOPT_PATH_AS_IS, 1L);
    set(CURLOPT_PROTOCOLS_STR, "http,https");
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    if (url.userInfo().isEmpty())
        return;
    set(CURLOPT_HTTPAUTH, static_cast<long>(CURLAUTH_BASIC));
    set(CURLOPT_USERNAME, url.userName(QUrl::FullyDecoded).toUtf8().constData());
    set(CURLOPT_PASSWORD, url.password(QUrl::FullyDecoded).toUtf8().constData());
}

void HttpExchange::setProxy(const QUrl &url)
{
    const std::optional<QNetworkProxy> proxy = proxyFor(url);
    m_hasProxy = proxy.has_value();
    m_proxied = proxy && proxy->type() != QNetworkProxy::NoProxy;
    set(CURLOPT_NOPROXY, ""); // what the environment says of it is in the choice already
    set(CURLOPT_PROXY, "");
    if (!m_proxied)
        return;
    const bool isSocks = proxy->type() == QNetworkProxy::Socks5Proxy;
    const QByteArray host = proxy->hostName().toUtf8();
    set(CURLOPT_PROXYTYPE, static_cast<long>(isSocks ? CURLPROXY_SOCKS5_HOSTNAME : CURLPROXY_HTTP));
    set(CURLOPT_PROXY, (host.contains(':') ? '[' + host + ']' : host).constData());
    set(CURLOPT_PROXYPORT, static_cast<long>(proxy->port()));
    if (proxy->user().isEmpty())
        return;
    set(CURLOPT_PROXYUSERNAME, proxy->user().toUtf8().constData());
    set(CURLOPT_PROXYPASSWORD, proxy->password().toUtf8().constData());
}

void HttpExchange::setRequest()
{
    set(CURLOPT_POST, 1L);
    set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(m_sent.size()));
    set(CURLOPT_POSTFIELDS, m_sent.constData());
    set(CURLOPT_HTTPHEADER, requestHeaders());
    set(CURLOPT_USERAGENT, "sheaf");
    set(CURLOPT_ACCEPT_ENCODING, "gzip");
    set(CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    set(CURLOPT_UPLOAD_BUFFERSIZE, static_cast<long>(std::clamp(m_sent.size(), kShortestPiece, kLongestPiece)));
    set(CURLOPT_BUFFERSIZE, static_cast<long>(kReadBuffer));
}

void HttpExchange::setConnection(const NetworkTransport::Options &options)
{
    set(CURLOPT_TCP_NODELAY, 1L); // the end of a large request would wait 40 ms for a delayed acknowledgement
    set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(options.connectTimeout.count()));
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_QUICK_EXIT, 1L); // else giving up would wait, in the window's thread, for a name to be looked up
    set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    // From the folder just what a server's chain needs is read; the file is all of it, parsed for each connection.
    if (curl()->versionInfo(CURLVERSION_NOW)->capath)
        set(CURLOPT_CAINFO, static_cast<const char *>(nullptr));
}

void HttpExchange::setCallbacks()
{
    set(CURLOPT_WRITEFUNCTION, &HttpExchange::onBody);
    set(CURLOPT_WRITEDATA, this);
    set(CURLOPT_HEADERFUNCTION, &HttpExchange::onHeader);
    set(CURLOPT_HEADERDATA, this);
    set(CURLOPT_NOPROGRESS, 0L);
    set(CURLOPT_XFERINFOFUNCTION, &HttpExchange::onProgress);
    set(CURLOPT_XFERINFODATA, this);
    set(CURLOPT_OPENSOCKETFUNCTION, &HttpExchange::onOpenSocket);
    set(CURLOPT_PREREQFUNCTION, &HttpExchange::onConnected);
    set(CURLOPT_PREREQDATA, this);
}

std::size_t HttpExchange::onBody(char *bytes, std::size_t, std::size_t size, void *self)
{
    auto *exchange = static_cast<HttpExchange *>(self);
    exchange->stamp();
    QByteArray &body = exchange->m_body;
    if (body.isEmpty()) {
        const auto said = infoOf<curl_off_t>(exchange->handle(), CURLINFO_CONTENT_LENGTH_DOWNLOAD_T);
        const curl_off_t trusted = std::min<curl_off_t>({said, kLongestReserve, exchange->m_limit});
        if (trusted > 0)
            body.reserve(static_cast<qsizetype>(trusted) + kLogsPadding);
    }
    if (static_cast<qint64>(size) > exchange->m_limit - body.size()) {
        exchange->giveUp(Fault::TooLarge);
        return 0; // ends the transfer
    }
    body.append(bytes, static_cast<qsizetype>(size));
    return size;
}

std::size_t HttpExchange::onHeader(char *bytes, std::size_t, std::size_t size, void *self)
{
    auto *exchange = static_cast<HttpExchange *>(self);
    exchange->stamp();
    const std::string_view line(bytes, size);
    if (line.starts_with("HTTP/"))
        exchange->m_headersEnded = false;
    else if (line == "\r\n" || line == "\n")
        exchange->m_headersEnded = true;
    exchange->m_headerBytes += size;
    if (exchange->m_headerBytes <= kMostHeaderBytes)
        return size;
    exchange->giveUp(Fault::TooLarge);
    return 0;
}

int HttpExchange::onProgress(void *self, curl_off_t, curl_off_t down, curl_off_t, curl_off_t up)
{
    auto *exchange = static_cast<HttpExchange *>(self);
    if (down != exchange->m_down || up != exchange->m_up)
        exchange->stamp();
    exchange->m_down = down;
    exchange->m_up = up;
    if (down <= exchange->m_limit)
        return 0;
    exchange->giveUp(Fault::TooLarge); // compressed bytes that decompress to nothing are bounded too
    return 1;
}

curl_socket_t HttpExchange::onOpenSocket(void *, curlsocktype, curl_sockaddr *address)
{
    return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

/// Called when all is ready for the request, for each connection that it is tried over.
int HttpExchange::onConnected(void *self, char *, char *, int, int)
{
    static_cast<HttpExchange *>(self)->m_mayHaveLeft = true;
    return CURL_PREREQFUNC_OK;
}

void HttpExchange::end(CURLcode code)
{
    if (!m_code)
        m_code = code;
}

void HttpExchange::giveUp(Fault fault)
{
    if (!m_code && !m_givenUp)
        m_givenUp = fault;
}

int HttpExchange::status() const { return static_cast<int>(infoOf<long>(m_handle.get(), CURLINFO_RESPONSE_CODE)); }

tl::unexpected<RpcError> HttpExchange::failed(Fault fault, std::string_view what) const
{
    return fail(fault, m_place + ": " + std::string(what)); // libcurl's own texts could name the whole address
}

tl::unexpected<RpcError> HttpExchange::failedByItself() const
{
    const CURLcode code = m_code.value_or(CURLE_FAILED_INIT);
    if (!m_mayHaveLeft) {
        const auto systemError = infoOf<long>(m_handle.get(), CURLINFO_OS_ERRNO);
        return failed(Fault::Unreachable, whyNotConnected(code, systemError, m_proxied));
    }
    return failed(Fault::Interrupted, whyInterrupted(code));
}

Outcome<HttpAnswer> HttpExchange::outcome()
{
    if (m_givenUp == Fault::Cancelled)
        return failed(Fault::Cancelled, "the request was given up");
    if (m_givenUp == Fault::TooLarge)
        return failed(Fault::TooLarge, "the answer is too large");
    if (!m_hasProxy)
        return failed(Fault::Unreachable, "the proxy does not serve us");
    if (!m_handle)
        return failed(Fault::Unreachable,
                      "libcurl (Debian's package libcurl4) is not there or cannot do what we rely on");
    if (m_givenUp)
        return m_mayHaveLeft ? failed(Fault::Timeout, "no answer in time")
                             : failed(Fault::Unreachable, "no connection in time");
    // With an error's status, even an answer that was cut off says enough. One that ends within its headers is an
    // answer to libcurl.
    const bool whole = m_code == CURLE_OK && m_headersEnded;
    if (status() == 0 || (!whole && status() < 400))
        return failedByItself();
    HttpAnswer answer;
    answer.status = status();
    answer.body = std::move(m_body);
    answer.body.reserve(answer.body.size() + kLogsPadding); // a large one is then parsed where it lies
    answer.retryAfter = retryAfterOf(m_handle.get());
    return answer;
}

} // namespace sheaf::rpc
