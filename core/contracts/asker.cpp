// SPDX-License-Identifier: GPL-3.0-or-later
#include "contracts/batch_p.h"
#include "crypto/hash.h"

#include <QJsonObject>
#include <QLoggingCategory>

namespace sheaf::contracts {

namespace {

Q_LOGGING_CATEGORY(logContracts, "sheaf.contracts")

/// So many calls that failed without a word are asked one by one; more of them are halved before.
constexpr std::size_t kFewEnoughToAskEach = 16;

/// Which clients' Multicall3 has the code that it should have. A Reader lives for one block, its client for long; a
/// client that has ended takes what is known of it along. For each thread, as clients belong to one.
class KnownMulticalls final
{
public:
    std::optional<bool> find(const std::shared_ptr<rpc::Client> &client, const MulticallSpec &spec) const
    {
        for (const Entry &entry : m_entries)
            if (entry.client.lock() == client && entry.address == spec.address && entry.codeHash == spec.codeHash)
                return entry.isTrusted;
        return std::nullopt;
    }
    void remember(const std::shared_ptr<rpc::Client> &client, const MulticallSpec &spec, bool isTrusted)
    {
        std::erase_if(m_entries, [](const Entry &entry) { return entry.client.expired(); });
        m_entries.push_back({client, spec.address, spec.codeHash, isTrusted});
    }

private:
    struct Entry
    {
        std::weak_ptr<rpc::Client> client;
        ethereum::Address address;
        ethereum::Hash codeHash;
        bool isTrusted = false;
    };
    std::vector<Entry> m_entries;
};

KnownMulticalls &knownMulticalls()
{
    thread_local KnownMulticalls known;
    return known;
}

/// Whether fewer calls at once may get through where these did not: too much gas, too many bytes, too slow.
bool mayPassInPieces(rpc::Fault fault)
{
    switch (fault) {
    case rpc::Fault::Reverted:
    case rpc::Fault::TooLarge:
    case rpc::Fault::Timeout:
    case rpc::Fault::Malformed:
    case rpc::Fault::Rejected:
        return true;
    case rpc::Fault::Unreachable:
    case rpc::Fault::Interrupted:
    case rpc::Fault::Unavailable:
    case rpc::Fault::RateLimited:
    case rpc::Fault::Refused:
    case rpc::Fault::WrongChain:
    case rpc::Fault::RangeTooLarge:
    case rpc::Fault::NotYet:
    case rpc::Fault::Unsupported:
    case rpc::Fault::AlreadyKnown:
    case rpc::Fault::NonceTooLow:
    case rpc::Fault::Underpriced:
    case rpc::Fault::InsufficientFunds:
    case rpc::Fault::Cancelled:
        return false;
    }
    return false;
}

Result<Bytes> bytesOf(const rpc::Outcome<rpc::Json> &answer)
{
    if (!answer)
        return failure(answer.error());
    auto bytes = answer->bytes();
    if (!bytes)
        return failure(ErrorCode::Rpc, "the answer to a call is not bytes: " + bytes.error().detail);
    return bytes;
}

/// A balance as the word that getEthBalance() would return.
Result<Bytes> wordOf(const rpc::Outcome<rpc::Json> &answer)
{
    if (!answer)
        return failure(answer.error());
    const auto balance = answer->quantity();
    if (!balance)
        return failure(ErrorCode::Rpc, "the answer is not a balance: " + balance.error().detail);
    return toBytes(balance->toBigEndian());
}

QJsonObject fundsFor(const rpc::CallRequest &call)
{
    rpc::AccountOverride rich;
    rich.balance = ethereum::Wei(Uint256(std::array<std::uint64_t, 4>{0, 1ULL << 32U, 0, 0}));
    return rpc::toJson(rpc::StateOverrides{{call.from.value_or(ethereum::Address()), rich}});
}

void failAll(const std::vector<Pending *> &calls, const Error &error)
{
    for (Pending *call : calls)
        call->result = failure(error);
}

} // namespace

QJsonValue Asker::pin() const { return m_pinsByNumber ? rpc::toJson(m_block.number) : rpc::toJson(m_block); }

/// What stands behind a call in an eth_call.
QJsonArray Asker::circumstances(const rpc::CallRequest &call) const
{
    QJsonArray rest{pin()};
    if (m_fundsSender)
        rest.append(fundsFor(call));
    return rest;
}

rpc::Request Asker::request(const rpc::CallRequest &call) const
{
    QJsonArray params = circumstances(call);
    params.prepend(rpc::toJson(call));
    return {"eth_call", std::move(params)};
}

rpc::Request Asker::request(const Pending &call) const
{
    if (call.account)
        return {"eth_getBalance", QJsonArray{QString::fromStdString(call.account->toLowerHex()), pin()}};
    rpc::CallRequest plainCall;
    plainCall.to = call.item.to;
    plainCall.data = call.item.data;
    return request(plainCall);
}

/// Whether the same request is worth asking once more in another form, which is then kept.
bool Asker::adaptTo(const rpc::RpcError &error)
{
    if (error.fault == rpc::Fault::Unsupported)
        return !std::exchange(m_pinsByNumber, true);
    if (error.fault == rpc::Fault::InsufficientFunds)
        return !std::exchange(m_fundsSender, true);
    return false;
}

Task<rpc::Outcome<rpc::Json>> Asker::ethCall(rpc::CallRequest call)
{
    const auto self = shared_from_this();
    while (true) {
        QByteArray params = rpc::callParams(call, circumstances(call));
        auto answer = co_await m_client->callText("eth_call", std::move(params));
        if (answer || !adaptTo(answer.error()))
            co_return answer;
    }
}

Task<std::vector<rpc::Outcome<rpc::Json>>> Asker::ask(Calls calls)
{
    const auto self = shared_from_this();
    while (true) {
        std::vector<rpc::Request> requests;
        requests.reserve(calls.size());
        for (const Pending *call : calls)
            requests.push_back(request(*call));
        auto answers = co_await m_client->batch(std::move(requests));
        bool adapts = false;
        for (const auto &answer : answers)
            adapts = adapts || (!answer && adaptTo(answer.error()));
        if (!adapts)
            co_return answers;
    }
}

Task<Result<bool>> Asker::multicallIsTrusted()
{
    const auto self = shared_from_this();
    if (!m_multicall)
        co_return false;
    if (const auto known = knownMulticalls().find(m_client, *m_multicall))
        co_return *known;
    SHEAF_CO_TRY(code, co_await rpc::getCode(m_client, m_multicall->address, m_block));
    const bool isTrusted = ethereum::Hash(crypto::keccak256(code)) == m_multicall->codeHash;
    if (!isTrusted)
        qCWarning(logContracts, "chain %llu: the code at %s is not Multicall3; reading with plain calls",
                  static_cast<unsigned long long>(m_client->chain().value()), m_multicall->address.toString().c_str());
    knownMulticalls().remember(m_client, *m_multicall, isTrusted);
    co_return isTrusted;
}

std::vector<Asker::Calls> Asker::chunks(const Calls &calls) const
{
    std::size_t bytes = 0;
    for (const Pending *call : calls)
        bytes += multicall::encodedSize(call->item);
    const auto pieces = [](std::size_t whole, std::size_t most) {
        return (whole + most - 1) / std::max<std::size_t>(most, 1);
    };
    const std::size_t count =
        std::max({pieces(calls.size(), m_limits.calls), pieces(bytes, m_limits.calldataBytes), std::size_t{1}});
    const std::size_t bytesEach = pieces(bytes, count);
    const std::size_t callsEach = pieces(calls.size(), count);
    std::vector<Calls> out(1);
    std::size_t size = 0;
    for (Pending *call : calls) {
        if (!out.back().empty() && (size >= bytesEach || out.back().size() >= callsEach)) {
            out.emplace_back();
            size = 0;
        }
        out.back().push_back(call);
        size += multicall::encodedSize(call->item);
    }
    return out;
}

Task<> Asker::answer(std::shared_ptr<Batch> batch)
{
    const auto self = shared_from_this();
    Calls all;
    all.reserve(batch->calls.size());
    for (Pending &call : batch->calls)
        all.push_back(&call);
    const auto trusted = co_await multicallIsTrusted();
    if (!trusted) {
        failAll(all, trusted.error());
    } else if (!*trusted) {
        co_await plain(all);
    } else {
        std::vector<Task<>> running;
        for (Calls &chunk : chunks(all))
            running.push_back(aggregate(std::move(chunk)));
        for (Task<> &task : running)
            co_await task;
    }
    co_await refuseWhereThereIsNoCode(all);
    batch->answered.open();
}

Task<> Asker::aggregate(Calls calls)
{
    const auto self = shared_from_this();
    std::vector<const multicall::Item *> items;
    items.reserve(calls.size());
    for (const Pending *call : calls)
        items.push_back(&call->item);
    rpc::CallRequest call;
    call.to = m_multicall->address;
    call.data = multicall::encode(items);
    const auto outcome = co_await ethCall(std::move(call));
    if (!outcome && mayPassInPieces(outcome.error().fault)) {
        co_await isolate(std::move(calls));
        co_return;
    }
    if (!outcome) {
        failAll(calls, outcome.error());
        co_return;
    }
    const std::string hex = outcome->text().value_or(std::string());
    auto answers = multicall::decodeHex(hex, calls.size());
    if (!answers) {
        failAll(calls, answers.error());
        co_return;
    }
    Calls silent;
    for (std::size_t i = 0; i < calls.size(); ++i) {
        multicall::Answer &answer = (*answers)[i];
        if (answer.success)
            calls[i]->result = std::move(answer.data);
        else if (!answer.data.empty())
            calls[i]->result = failure(ErrorCode::Reverted, ethereum::abi::describeRevert(answer.data));
        else
            silent.push_back(calls[i]);
    }
    // A call that fails without a word may have failed because one before it burned the gas of all.
    if (!silent.empty())
        co_await isolate(std::move(silent));
}

Task<> Asker::isolate(Calls calls)
{
    const auto self = shared_from_this();
    if (calls.size() <= kFewEnoughToAskEach) {
        co_await plain(std::move(calls));
        co_return;
    }
    const auto middle = calls.begin() + static_cast<std::ptrdiff_t>(calls.size() / 2);
    Task<> first = aggregate(Calls(calls.begin(), middle));
    Task<> second = aggregate(Calls(middle, calls.end()));
    co_await first;
    co_await second;
}

Task<> Asker::plain(Calls calls)
{
    const auto self = shared_from_this();
    const auto answers = co_await ask(calls);
    for (std::size_t i = 0; i < calls.size(); ++i)
        calls[i]->result = calls[i]->account ? wordOf(answers.at(i)) : bytesOf(answers.at(i));
}

/// A call to an address without code succeeds and returns nothing, which must not look like an answer.
Task<> Asker::refuseWhereThereIsNoCode(Calls calls)
{
    const auto self = shared_from_this();
    std::erase_if(calls, [](const Pending *call) { return !call->result || !call->result->empty(); });
    if (calls.empty())
        co_return;
    std::vector<ethereum::Address> addresses;
    for (const Pending *call : calls)
        addresses.push_back(call->item.to);
    const auto missing = co_await withoutCode(std::move(addresses));
    for (Pending *call : calls) {
        if (!missing)
            call->result = failure(missing.error());
        else if (std::binary_search(missing->begin(), missing->end(), call->item.to))
            call->result = failure(ErrorCode::InvalidInput, "there is no contract at " + call->item.to.toString());
    }
}

/// Those of the addresses that have no code, sorted.
Task<Result<std::vector<ethereum::Address>>> Asker::withoutCode(std::vector<ethereum::Address> addresses)
{
    const auto self = shared_from_this();
    std::sort(addresses.begin(), addresses.end());
    addresses.erase(std::unique(addresses.begin(), addresses.end()), addresses.end());
    std::vector<rpc::Request> requests;
    for (const ethereum::Address &address : addresses) {
        QJsonArray params{QString::fromStdString(address.toLowerHex()), pin()};
        requests.push_back(rpc::Request{"eth_getCode", std::move(params)});
    }
    const auto answers = co_await m_client->batch(std::move(requests));
    std::vector<ethereum::Address> missing;
    for (std::size_t i = 0; i < addresses.size(); ++i) {
        SHEAF_CO_TRY(code, bytesOf(answers.at(i)));
        if (code.empty())
            missing.push_back(addresses[i]);
    }
    co_return missing;
}

Task<Result<Bytes>> Asker::single(rpc::CallRequest call)
{
    const auto self = shared_from_this();
    const ethereum::Address to = call.to.value_or(ethereum::Address());
    const auto answer = co_await ethCall(std::move(call));
    SHEAF_CO_TRY(data, bytesOf(answer));
    if (!data.empty())
        co_return data;
    std::vector<ethereum::Address> only(1, to);
    SHEAF_CO_TRY(missing, co_await withoutCode(std::move(only)));
    if (!missing.empty())
        co_return failure(ErrorCode::InvalidInput, "there is no contract at " + to.toString());
    co_return data;
}

} // namespace sheaf::contracts
