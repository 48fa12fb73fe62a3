// SPDX-License-Identifier: GPL-3.0-or-later
#include "rpc/transport.h"

#include "async/background.h"
#include "rpc/http_loop.h"

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

bool loadCurl() { return curl() != nullptr; }

} // namespace

/// Held by each request of its own while that runs.
struct NetworkTransport::Private
{
    explicit Private(Options chosen) : options(chosen) {}

    /// Made by the first request: a program that asks nobody does without it.
    HttpLoop *loop()
    {
        if (!m_loop)
            m_loop.reset(new HttpLoop(options.timeout));
        return m_loop.get();
    }

    const Options options;

private:
    // The last owner may be a coroutine that one of its own answers has woken.
    std::unique_ptr<HttpLoop, DeleteLater> m_loop;
};

NetworkTransport::NetworkTransport(Options options) : d(std::make_shared<Private>(options)) {}
NetworkTransport::NetworkTransport() : NetworkTransport(Options()) {}
NetworkTransport::~NetworkTransport() = default;

Task<Outcome<HttpAnswer>> NetworkTransport::post(QUrl url, QByteArray body, async::CancelToken token)
{
    const std::shared_ptr<Private> self = d;
    if (!isCurlLoaded())
        co_await async::runInBackground(loadCurl);
    if (token.isCancelled())
        co_return fail(Fault::Cancelled, "the request was given up");
    const auto exchange = std::make_shared<HttpExchange>(url, std::move(body), self->options);
    HttpLoop *loop = self->loop();
    loop->start(exchange);
    const auto onCancel = [loop, exchange] { loop->giveUp(exchange, Fault::Cancelled); };
    const auto registration = token.onCancel(onCancel);
    co_await exchange->finished().passed();
    co_return exchange->outcome();
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
