// SPDX-License-Identifier: GPL-3.0-or-later
#include "rpc/client.h"

#include "async/background.h"
#include "rpc/client_p.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace sheaf::rpc {

using std::chrono::milliseconds;

namespace {

constexpr qsizetype kLargeAnswer = 1024 * 1024; // from here on, parsing takes longer than a frame may

constexpr const char *kChainIdMethod = "eth_chainId";

QJsonObject envelope(const std::string &method, const QJsonArray &params, std::uint64_t id)
{
    QJsonObject request;
    request[QStringLiteral("jsonrpc")] = QStringLiteral("2.0");
    request[QStringLiteral("id")] = static_cast<qint64>(id);
    request[QStringLiteral("method")] = QString::fromStdString(method);
    request[QStringLiteral("params")] = params;
    return request;
}

RawAnswer rawAnswer(const HttpAnswer &answer)
{
    RawAnswer raw;
    raw.httpStatus = answer.status;
    raw.body = std::string_view(answer.body.constData(), static_cast<std::size_t>(answer.body.size()));
    raw.retryAfter = answer.retryAfter;
    return raw;
}

/// Parses large answers away from the window's thread.
template <typename T, typename Parse> Task<Outcome<T>> parseOffThread(HttpAnswer answer, Parse parse)
{
    if (answer.body.size() < kLargeAnswer)
        co_return parse(answer);
    auto work = [answer = std::move(answer), parse = std::move(parse)] { return parse(answer); };
    Outcome<T> outcome = co_await async::runInBackground(std::move(work));
    co_return outcome;
}

Task<Outcome<Json>> decodeSingle(std::string method, HttpAnswer answer, std::uint64_t id)
{
    auto parse = [method = std::move(method), id](const HttpAnswer &got) {
        return parseAnswer(method, rawAnswer(got), id);
    };
    return parseOffThread<Json>(std::move(answer), std::move(parse));
}

Task<Outcome<BatchOutcomes>> decodeBatch(std::vector<std::string> methods, HttpAnswer answer, std::uint64_t firstId)
{
    auto parse = [methods = std::move(methods), firstId](const HttpAnswer &got) {
        return parseBatchAnswer(methods, rawAnswer(got), firstId);
    };
    return parseOffThread<BatchOutcomes>(std::move(answer), std::move(parse));
}

Outcome<std::vector<Log>> parseLogRows(const HttpAnswer &answer, std::uint64_t id)
{
    const RawAnswer raw = rawAnswer(answer);
    if (answer.status == 200)
        return parseLogsAnswer(answer.body, id);
    Outcome<Json> outcome = parseAnswer("eth_getLogs", raw, id); // for what it complains of
    if (!outcome)
        return fail(std::move(outcome).error());
    return fail(Fault::Malformed, "eth_getLogs: HTTP " + std::to_string(answer.status));
}

Task<Outcome<std::vector<Log>>> decodeLogs(HttpAnswer answer, std::uint64_t id)
{
    auto parse = [id](const HttpAnswer &got) { return parseLogRows(got, id); };
    return parseOffThread<std::vector<Log>>(std::move(answer), std::move(parse));
}

QByteArray textOf(const QJsonArray &params) { return QJsonDocument(params).toJson(QJsonDocument::Compact); }

/// `params` is an array's JSON text. Put together by hand, as it may be a megabyte.
QByteArray singleBody(const std::string &method, const QByteArray &params, std::uint64_t id)
{
    const std::string head =
        R"({"jsonrpc":"2.0","id":)" + std::to_string(id) + R"(,"method":")" + method + R"(","params":)";
    QByteArray body;
    body.reserve(static_cast<qsizetype>(head.size()) + params.size() + 1);
    body.append(head.data(), static_cast<qsizetype>(head.size()));
    body.append(params);
    body.append('}');
    return body;
}

QByteArray batchBody(const std::vector<Request> &requests, std::uint64_t firstId)
{
    QJsonArray array;
    for (const Request &request : requests)
        array.append(envelope(request.method, request.params, firstId++));
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

template <typename T> void noteHeadIn(EndpointState *, const std::string &, const T &) {}

void noteHeadIn(EndpointState *endpoint, const std::string &method, const Json &result)
{
    if (method == "eth_getBlockByNumber")
        if (const Result<std::uint64_t> number = result.at("number").uint64())
            endpoint->noteHead(ethereum::BlockNumber(*number));
}

} // namespace

Job<Json> Client::Private::singleJob(std::string method, QJsonArray params, async::CancelToken token) const
{
    Job<Json> job = textJob(method, QByteArray(), std::move(token));
    job.body = [method = std::move(method), params = std::move(params)](std::uint64_t id) {
        return singleBody(method, textOf(params), id);
    };
    return job;
}

Job<Json> Client::Private::textJob(std::string method, QByteArray params, async::CancelToken token) const
{
    Job<Json> job;
    job.method = method;
    job.token = std::move(token);
    job.body = [method, params = std::move(params)](std::uint64_t id) { return singleBody(method, params, id); };
    job.decode = [method](HttpAnswer answer, std::uint64_t id) { return decodeSingle(method, std::move(answer), id); };
    return job;
}

Job<BatchOutcomes> Client::Private::batchJob(std::vector<Request> requests, async::CancelToken token) const
{
    std::vector<std::string> methods;
    for (const Request &request : requests)
        methods.push_back(request.method);
    Job<BatchOutcomes> job;
    job.method = "a batch";
    job.token = std::move(token);
    job.ids = requests.size();
    job.canBeSplit = true;
    job.body = [requests = std::move(requests)](std::uint64_t firstId) { return batchBody(requests, firstId); };
    job.decode = [methods = std::move(methods)](HttpAnswer answer, std::uint64_t firstId) {
        return decodeBatch(methods, std::move(answer), firstId);
    };
    return job;
}

template <typename T> Task<Outcome<T>> Client::Private::attempt(EndpointState *endpoint, Job<T> job)
{
    const auto self = shared_from_this();
    const milliseconds queue = endpoint->takePlace(now());
    if (queue > milliseconds(0)) {
        const Result<void> slept = co_await async::sleepFor(services.sleeper, queue, job.token);
        if (!slept)
            co_return fail(Fault::Cancelled, slept.error().detail);
    }
    const std::uint64_t firstId = nextId;
    nextId += job.ids;
    const SteadyTime start = now();
    Outcome<HttpAnswer> answer = co_await services.transport->post(endpoint->url(), job.body(firstId), job.token);
    Outcome<T> outcome = tl::unexpected<RpcError>(RpcError());
    if (answer)
        outcome = co_await job.decode(std::move(*answer), firstId);
    else
        outcome = fail(std::move(answer).error());
    if (outcome) {
        noteHeadIn(endpoint, job.method, *outcome);
        if (job.method != kChainIdMethod) // an endpoint that can say this much may still serve nothing else
            endpoint->answered(std::chrono::duration_cast<milliseconds>(now() - start));
        co_return outcome;
    }
    RpcError error = std::move(outcome).error();
    error.detail = redacted(std::move(error.detail), endpoint->url());
    const Fault fault = error.fault;
    if (countsAgainstEndpoint(fault) || fault == Fault::RateLimited)
        endpoint->failed(error, now());
    else if (fault != Fault::Cancelled)
        endpoint->answered(std::chrono::duration_cast<milliseconds>(now() - start));
    co_return fail(std::move(error));
}

Task<Outcome<void>> Client::Private::ensureChain(EndpointState *endpoint)
{
    const auto self = shared_from_this();
    if (endpoint->chain() == EndpointState::Chain::Right)
        co_return Outcome<void>();
    if (endpoint->checking) {
        const async::Gate others = *endpoint->checking;
        co_await others.passed();
        if (endpoint->chain() == EndpointState::Chain::Right)
            co_return Outcome<void>();
        co_return fail(
            endpoint->lastError().value_or(makeError(Fault::Malformed, "the chain id could not be checked")));
    }
    const async::Gate checked;
    endpoint->checking = checked;
    Outcome<Json> answer = co_await attempt(endpoint, singleJob(kChainIdMethod, QJsonArray(), async::CancelToken()));
    Outcome<void> outcome;
    if (!answer) {
        outcome = fail(std::move(answer).error());
    } else if (const Result<Uint256> id = answer->quantity(); !id) {
        outcome = fail(Fault::Malformed, endpoint->name() + ": eth_chainId: " + id.error().detail);
        endpoint->failed(outcome.error(), now());
    } else if (*id != Uint256(chain.value())) {
        outcome = fail(Fault::WrongChain, endpoint->name() + " serves chain " + id->toString() + ", expected chain " +
                                              std::to_string(chain.value()));
        endpoint->refuseForChain(outcome.error());
    } else {
        endpoint->setChain(EndpointState::Chain::Right);
    }
    endpoint->checking.reset();
    checked.open();
    co_return outcome;
}

std::optional<milliseconds> Client::Private::shortestPause() const
{
    std::optional<milliseconds> shortest;
    for (const EndpointState &state : states) {
        const auto left = state.pauseLeft(now());
        if (left && (!shortest || *left < *shortest))
            shortest = left;
    }
    return shortest;
}

RpcError Client::Private::nobodyToAsk() const
{
    for (const EndpointState &state : states)
        if (state.lastError() && state.chain() != EndpointState::Chain::Wrong)
            return *state.lastError();
    if (!states.empty() && states.front().lastError())
        return *states.front().lastError();
    return makeError(Fault::Unreachable, "chain " + std::to_string(chain.value()) + " has no endpoint");
}

Task<Outcome<void>> Client::Private::pauseBefore(unsigned round, RpcError last, async::CancelToken token)
{
    const auto self = shared_from_this();
    if (round >= options.retry.attempts)
        co_return fail(std::move(last));
    const auto shortest = shortestPause();
    const milliseconds ownPause = async::backoff(options.retry, round, services.jitter());
    const milliseconds pause = std::max(ownPause, shortest.value_or(milliseconds(0)));
    if (!shortest || pause > options.retry.cap)
        co_return fail(std::move(last));
    const Result<void> slept = co_await async::sleepFor(services.sleeper, pause, std::move(token));
    if (!slept)
        co_return fail(Fault::Cancelled, slept.error().detail);
    co_return Outcome<void>();
}

template <typename T> Task<Outcome<T>> Client::Private::run(Job<T> job)
{
    const auto self = shared_from_this();
    RpcError last = nobodyToAsk();
    for (unsigned round = 1;; ++round) {
        bool mayPass = false;
        bool asked = false;
        for (EndpointState &endpoint : states) {
            if (job.token.isCancelled())
                co_return fail(Fault::Cancelled, "the request was given up");
            if (endpoint.pauseLeft(now()) != milliseconds(0))
                continue;
            asked = true;
            const Outcome<void> right = co_await ensureChain(&endpoint);
            Outcome<T> outcome = tl::unexpected<RpcError>(RpcError());
            if (right)
                outcome = co_await attempt(&endpoint, job);
            else
                outcome = fail(right.error());
            if (outcome)
                co_return outcome;
            last = std::move(outcome).error();
            const Remedy remedy = remedyOf(last.fault);
            if (remedy == Remedy::Final || (job.canBeSplit && last.fault == Fault::TooLarge))
                co_return fail(std::move(last));
            mayPass = mayPass || remedy == Remedy::Retry;
        }
        if (asked && !mayPass)
            co_return fail(std::move(last));
        const Outcome<void> paused = co_await pauseBefore(round, last, job.token);
        if (!paused)
            co_return fail(paused.error());
    }
}

template Task<Outcome<Json>> Client::Private::attempt<Json>(EndpointState *, Job<Json>);
template Task<Outcome<Json>> Client::Private::run<Json>(Job<Json>);
template Task<Outcome<BatchOutcomes>> Client::Private::run<BatchOutcomes>(Job<BatchOutcomes>);

std::shared_ptr<Client> Client::make(ethereum::ChainId chain, std::vector<Endpoint> endpoints, Services services,
                                     Options options)
{
    auto d = std::make_shared<Private>();
    d->chain = chain;
    for (const Endpoint &endpoint : endpoints)
        d->states.emplace_back(endpoint, options);
    d->endpoints = std::move(endpoints);
    d->services = std::move(services);
    d->batchLimit = std::max<std::size_t>(options.batchLimit, 1);
    d->options = options;
    return std::shared_ptr<Client>(new Client(std::move(d)));
}

std::shared_ptr<Client> Client::make(ethereum::ChainId chain, std::vector<Endpoint> endpoints, Services services)
{
    return make(chain, std::move(endpoints), std::move(services), Options());
}

Client::Client(std::shared_ptr<Private> d) : d(std::move(d)) {}
Client::~Client() = default;

ethereum::ChainId Client::chain() const { return d->chain; }
const std::vector<Endpoint> &Client::endpoints() const { return d->endpoints; }
async::Sleeper *Client::sleeper() const { return d->services.sleeper; }

Task<Outcome<Json>> Client::call(std::string method, QJsonArray params, async::CancelToken token)
{
    return d->run(d->singleJob(std::move(method), std::move(params), std::move(token)));
}

Task<Outcome<Json>> Client::call(std::string method, async::CancelToken token)
{
    return call(std::move(method), QJsonArray(), std::move(token));
}

Task<Outcome<Json>> Client::callText(std::string method, QByteArray params, async::CancelToken token)
{
    return d->run(d->textJob(std::move(method), std::move(params), std::move(token)));
}

namespace {

Task<Outcome<Json>> decodeAccepting(Client::Accept accept, Task<Outcome<Json>> decoded)
{
    Outcome<Json> outcome = co_await decoded;
    if (outcome)
        if (Outcome<void> accepted = accept(*outcome); !accepted)
            co_return fail(std::move(accepted).error());
    co_return outcome;
}

} // namespace

Task<Outcome<Json>> Client::callAccepting(std::string method, QJsonArray params, Accept accept,
                                          async::CancelToken token)
{
    Job<Json> job = d->singleJob(std::move(method), std::move(params), std::move(token));
    job.decode = [decode = std::move(job.decode), accept = std::move(accept)](HttpAnswer answer, std::uint64_t id) {
        return decodeAccepting(accept, decode(std::move(answer), id));
    };
    return d->run(std::move(job));
}

Task<std::vector<Outcome<Json>>> Client::batch(std::vector<Request> requests, async::CancelToken token)
{
    return d->chunks(std::move(requests), d->batchLimit, std::move(token));
}

Task<Outcome<std::vector<Log>>> Client::logs(QJsonArray params, async::CancelToken token)
{
    Job<std::vector<Log>> job;
    job.method = "eth_getLogs";
    job.token = std::move(token);
    job.body = [params = std::move(params)](std::uint64_t id) { return singleBody("eth_getLogs", textOf(params), id); };
    job.decode = [](HttpAnswer answer, std::uint64_t id) { return decodeLogs(std::move(answer), id); };
    return d->run(std::move(job));
}

Task<Outcome<ethereum::Hash>> Client::sendRawTransaction(Bytes raw, ethereum::Hash expected, async::CancelToken token)
{
    return d->send(std::move(raw), expected, std::move(token));
}

ethereum::BlockNumber Client::maxSeenHead() const { return d->maxSeenHead; }
void Client::noteHead(ethereum::BlockNumber head) { d->maxSeenHead = std::max(d->maxSeenHead, head); }
void Client::forgetHead(ethereum::BlockNumber newHead) { d->maxSeenHead = newHead; }

std::vector<EndpointHealth> Client::health() const
{
    std::vector<EndpointHealth> all;
    for (const EndpointState &state : d->states)
        all.push_back(state.health(d->now()));
    return all;
}

void Client::resume()
{
    for (EndpointState &state : d->states)
        state.resume();
}

} // namespace sheaf::rpc
