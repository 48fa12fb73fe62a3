// SPDX-License-Identifier: GPL-3.0-or-later
#include "rpc/socket_feed.h"

#include "rpc/answer.h"
#include "rpc/transport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QWebSocket>

#include <deque>

namespace sheaf::rpc {

using std::chrono::milliseconds;

namespace {

constexpr quint64 kLongestMessage = 1024 * 1024;
constexpr std::uint64_t kChainIdRequest = 1;
constexpr std::uint64_t kSubscribeRequest = 2;

QString request(std::uint64_t id, const QString &method, const QJsonArray &params)
{
    QJsonObject json;
    json[QStringLiteral("jsonrpc")] = QStringLiteral("2.0");
    json[QStringLiteral("id")] = static_cast<qint64>(id);
    json[QStringLiteral("method")] = method;
    json[QStringLiteral("params")] = params;
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<Head> headIn(const Json &message, const std::string &subscription)
{
    const Json params = message.at("params");
    if (params.at("subscription").text().value_or(std::string()) != subscription)
        return std::nullopt;
    const Json block = params.at("result");
    const auto number = block.at("number").uint64();
    const auto hash = block.at("hash").hash();
    const auto parent = block.at("parentHash").hash();
    if (!number || !hash || !parent)
        return std::nullopt;
    Head head;
    head.ref.number = ethereum::BlockNumber(*number);
    head.ref.hash = *hash;
    head.ref.timestamp = block.at("timestamp").uint64().value_or(0);
    head.parentHash = *parent;
    return head;
}

} // namespace

/// Held by the feed and by each of its waits.
struct SocketFeed::State
{
    async::Sleeper *sleeper = nullptr;
    QWebSocket *socket = nullptr;
    std::deque<std::string> messages;
    bool connected = false;
    bool closed = false;
    async::Gate changed;
    std::string subscription;

    void signalChange() { std::exchange(changed, async::Gate()).open(); }

    /// Until something changes; false where nothing does for so long.
    static Task<bool> wait(std::shared_ptr<State> state, milliseconds patience, async::CancelToken token);
    /// The answer to a request of ours; heads that come before it wait in the queue.
    static Task<Outcome<Json>> ask(std::shared_ptr<State> state, std::uint64_t id, std::string method,
                                   QJsonArray params, milliseconds patience, async::CancelToken token);
};

Task<bool> SocketFeed::State::wait(std::shared_ptr<State> state, milliseconds patience, async::CancelToken token)
{
    const async::Gate gate = state->changed;
    bool late = false;
    const auto onTimeout = [&late, gate] {
        late = true;
        gate.open();
    };
    const auto timer = state->sleeper->wakeAfter(patience, onTimeout);
    const auto onCancel = [gate] { gate.open(); };
    const auto registration = token.onCancel(onCancel);
    co_await gate.passed();
    if (late)
        state->changed = async::Gate(); // this one is used up
    co_return !late;
}

Task<Outcome<Json>> SocketFeed::State::ask(std::shared_ptr<State> state, std::uint64_t id, std::string method,
                                           QJsonArray params, milliseconds patience, async::CancelToken token)
{
    state->socket->sendTextMessage(request(id, QString::fromStdString(method), params));
    while (!state->closed && !token.isCancelled()) {
        for (auto message = state->messages.begin(); message != state->messages.end(); ++message) {
            RawAnswer raw;
            raw.body = *message;
            Outcome<Json> answer = parseAnswer(method, raw, id);
            if (!answer && answer.error().fault == Fault::Malformed)
                continue; // a notification
            state->messages.erase(message);
            co_return answer;
        }
        const bool inTime = co_await wait(state, patience, token);
        if (!inTime)
            co_return fail(Fault::Timeout, method + ": no answer in time over the WebSocket");
    }
    co_return fail(Fault::Interrupted, method + ": the WebSocket was closed");
}

SocketFeed::SocketFeed(async::Sleeper *sleeper) : m_state(std::make_shared<State>())
{
    m_state->sleeper = sleeper;
    m_state->socket = new QWebSocket;
    m_state->socket->setMaxAllowedIncomingMessageSize(kLongestMessage);
    m_state->socket->setMaxAllowedIncomingFrameSize(kLongestMessage);
    const std::weak_ptr<State> weak = m_state;
    QWebSocket *socket = m_state->socket;
    QObject::connect(socket, &QWebSocket::connected, socket, [weak] {
        if (const auto state = weak.lock()) {
            state->connected = true;
            state->signalChange();
        }
    });
    QObject::connect(socket, &QWebSocket::stateChanged, socket, [weak](QAbstractSocket::SocketState now) {
        if (const auto state = weak.lock(); state && now == QAbstractSocket::UnconnectedState) {
            state->closed = true;
            state->signalChange();
        }
    });
    QObject::connect(socket, &QWebSocket::textMessageReceived, socket, [weak](const QString &message) {
        if (const auto state = weak.lock()) {
            state->messages.push_back(message.toStdString());
            state->signalChange();
        }
    });
}

SocketFeed::~SocketFeed()
{
    m_state->socket->disconnect();
    m_state->socket->abort();
    m_state->socket->deleteLater(); // one of its signals may be what has woken us
    m_state->closed = true;
    m_state->signalChange();
}

Task<Result<void>> SocketFeed::open(QUrl url, ethereum::ChainId chain, milliseconds patience, async::CancelToken token)
{
    const std::shared_ptr<State> state = m_state;
    const std::string name = displayName(url);
    state->socket->open(url);
    while (!state->connected && !state->closed && !token.isCancelled()) {
        const bool inTime = co_await State::wait(state, patience, token);
        if (!inTime)
            co_return failure(ErrorCode::Timeout, name + ": no connection in time");
    }
    SHEAF_CO_CHECK(token.check());
    if (state->closed)
        co_return failure(ErrorCode::Network, name + ": no connection");
    SHEAF_CO_TRY(served, co_await State::ask(state, kChainIdRequest, "eth_chainId", QJsonArray(), patience, token));
    SHEAF_CO_TRY(id, served.quantity());
    if (id != Uint256(chain.value()))
        co_return failure(ErrorCode::WrongChain, name + " serves chain " + id.toString() + ", expected chain " +
                                                     std::to_string(chain.value()));
    QJsonArray params;
    params.append(QStringLiteral("newHeads"));
    SHEAF_CO_TRY(answer, co_await State::ask(state, kSubscribeRequest, "eth_subscribe", params, patience, token));
    SHEAF_CO_TRY(subscription, answer.text());
    state->subscription = subscription;
    co_return Result<void>();
}

Task<SocketFeed::Event> SocketFeed::next(milliseconds silence, async::CancelToken token)
{
    const std::shared_ptr<State> state = m_state;
    Event event;
    while (!token.isCancelled()) {
        while (!state->messages.empty()) {
            const std::string message = std::move(state->messages.front());
            state->messages.pop_front();
            const Result<Json> json = Json::parse(message);
            const std::optional<Head> head = json ? headIn(*json, state->subscription) : std::nullopt;
            if (!head)
                continue;
            event.kind = Event::Kind::Head;
            event.head = *head;
            co_return event;
        }
        if (state->closed)
            co_return event;
        const bool inTime = co_await State::wait(state, silence, token);
        if (!inTime) {
            event.kind = Event::Kind::Silence;
            co_return event;
        }
    }
    co_return event;
}

} // namespace sheaf::rpc
