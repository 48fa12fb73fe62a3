// SPDX-License-Identifier: GPL-3.0-or-later
#include "rpc/eth.h"

#include <QJsonObject>

#include <algorithm>

namespace sheaf::rpc {

namespace {

constexpr std::uint64_t kFirstLogRange = 2'000; // blocks; what most public endpoints accept
constexpr unsigned kGrowAfter = 3;

QString hex(const Uint256 &value) { return QString::fromStdString(value.toHexQuantity()); }
QString hex(const ethereum::Address &address) { return QString::fromStdString(address.toLowerHex()); }
QString hex(const ethereum::Hash &hash) { return QString::fromStdString(hash.toString()); }

/// Where an endpoint knows no EIP-1898 it refuses the object; a revert or an unknown block is a true answer.
bool refusesPin(const RpcError &error)
{
    return error.fault == Fault::Unsupported || (error.fault == Fault::Rejected && error.rpcCode <= -32600);
}

/// A call whose parameter at `place` is the block: pinned by hash, by number where an endpoint can't.
Task<Outcome<Json>> callAt(ClientPtr client, std::string method, QJsonArray params, qsizetype place, BlockId block)
{
    params.insert(place, toJson(block));
    Outcome<Json> outcome = co_await client->call(method, params);
    const auto *pinned = std::get_if<ethereum::BlockRef>(&block);
    if (outcome || !pinned || !refusesPin(outcome.error()))
        co_return outcome;
    params.replace(place, toJson(BlockId(pinned->number)));
    Outcome<Json> byNumber = co_await client->call(method, params);
    co_return byNumber;
}

Error garbage(std::string_view method, const Error &error)
{
    return Error{ErrorCode::Rpc, std::string(method) + ": " + error.detail};
}

template <typename T> Result<T> converted(std::string_view method, const Json &json, Result<T> (Json::*convert)() const)
{
    Result<T> value = (json.*convert)();
    if (!value)
        return failure(garbage(method, value.error()));
    return value;
}

Result<Block> blockOf(const Json &json)
{
    if (json.isNull())
        return failure(ErrorCode::NotFound, "eth_getBlockByNumber: there is no such block");
    Result<Block> block = parseBlock(json);
    if (!block)
        return failure(garbage("eth_getBlockByNumber", block.error()));
    return block;
}

QJsonObject toJson(const LogFilter &filter, std::uint64_t from, std::uint64_t to)
{
    QJsonArray addresses;
    for (const ethereum::Address &address : filter.addresses)
        addresses.append(hex(address));
    QJsonArray topics;
    for (const std::vector<ethereum::Hash> &choices : filter.topics) {
        QJsonArray any;
        for (const ethereum::Hash &topic : choices)
            any.append(hex(topic));
        if (any.isEmpty())
            topics.append(QJsonValue(QJsonValue::Null));
        else
            topics.append(any);
    }
    QJsonObject json;
    json[QStringLiteral("fromBlock")] = hex(Uint256(from));
    json[QStringLiteral("toBlock")] = hex(Uint256(to));
    if (!addresses.isEmpty())
        json[QStringLiteral("address")] = addresses;
    if (!topics.isEmpty())
        json[QStringLiteral("topics")] = topics;
    return json;
}

/// How many blocks are asked for at once: halved where it was too many, half as much again after three that worked.
class LogRange final
{
public:
    std::uint64_t size() const { return m_size; }
    void shrink(std::uint64_t asked)
    {
        m_size = std::max<std::uint64_t>(asked / 2, 1);
        m_successes = 0;
    }
    void worked()
    {
        if (++m_successes < kGrowAfter)
            return;
        m_size += m_size / 2 + 1;
        m_successes = 0;
    }

private:
    std::uint64_t m_size = kFirstLogRange;
    unsigned m_successes = 0;
};

Result<SimulatedCall> parseSimulatedCall(const Json &json)
{
    SimulatedCall call;
    SHEAF_TRY(status, json.at("status").uint64());
    SHEAF_TRY(gasUsed, json.at("gasUsed").uint64());
    SHEAF_TRY(returnData, json.at("returnData").bytes());
    call.succeeded = status == 1;
    call.gasUsed = ethereum::Gas(gasUsed);
    call.returnData = std::move(returnData);
    call.error = json.at("error").at("message").text().value_or(std::string());
    for (const Json &item : json.at("logs").items()) {
        SHEAF_TRY(log, parseLog(item));
        call.logs.push_back(std::move(log));
    }
    return call;
}

Result<std::vector<SimulatedCall>> parseSimulation(const Json &json, std::size_t expected)
{
    const std::vector<Json> blocks = json.items();
    if (blocks.size() != 1)
        return failure(ErrorCode::Rpc, "eth_simulateV1: expected one block");
    std::vector<SimulatedCall> calls;
    for (const Json &item : blocks.front().at("calls").items()) {
        Result<SimulatedCall> call = parseSimulatedCall(item);
        if (!call)
            return failure(garbage("eth_simulateV1", call.error()));
        calls.push_back(std::move(*call));
    }
    if (calls.size() != expected)
        return failure(ErrorCode::Rpc, "eth_simulateV1: another number of calls came back");
    return calls;
}

Result<std::vector<ethereum::Wei>> parseWeis(const Json &json)
{
    std::vector<ethereum::Wei> values;
    for (const Json &item : json.items()) {
        SHEAF_TRY(value, item.quantity());
        values.push_back(ethereum::Wei(value));
    }
    return values;
}

Result<FeeHistory> parseFeeHistory(const Json &json)
{
    FeeHistory history;
    SHEAF_TRY(oldest, json.at("oldestBlock").uint64());
    SHEAF_TRY(fees, parseWeis(json.at("baseFeePerGas")));
    history.oldest = ethereum::BlockNumber(oldest);
    history.baseFeePerGas = std::move(fees);
    for (const Json &item : json.at("gasUsedRatio").items()) {
        SHEAF_TRY(ratio, item.number());
        history.gasUsedRatio.push_back(ratio);
    }
    for (const Json &item : json.at("reward").items()) {
        SHEAF_TRY(tips, parseWeis(item));
        history.rewards.push_back(std::move(tips));
    }
    if (history.baseFeePerGas.size() != history.gasUsedRatio.size() + 1)
        return failure(ErrorCode::InvalidInput, "base fees and blocks do not match");
    return history;
}

} // namespace

Task<Result<Block>> blockAt(ClientPtr client, BlockId id)
{
    QJsonArray params;
    std::string method = "eth_getBlockByNumber";
    if (const auto *ref = std::get_if<ethereum::BlockRef>(&id)) {
        method = "eth_getBlockByHash";
        params.append(hex(ref->hash));
    } else {
        params.append(toJson(id));
    }
    params.append(false);
    SHEAF_CO_TRY(json, co_await client->call(method, params));
    co_return blockOf(json);
}

Task<Result<Block>> latestBlock(ClientPtr client)
{
    QJsonArray params;
    params.append(QStringLiteral("latest"));
    params.append(false);
    const Client::Accept isNewest = [client](const Json &json) -> Outcome<void> {
        const Result<std::uint64_t> number = json.at("number").uint64();
        if (number && *number < client->maxSeenHead().value())
            return fail(Fault::NotYet, "the endpoint is behind: block " + std::to_string(*number));
        return {};
    };
    Outcome<Json> json = co_await client->callAccepting("eth_getBlockByNumber", params, isNewest);
    const bool allBehind = !json && json.error().fault == Fault::NotYet;
    if (allBehind)
        json = co_await client->call("eth_getBlockByNumber", params);
    if (!json)
        co_return failure(Error(std::move(json).error()));
    Result<Block> block = blockOf(*json);
    if (block && allBehind)
        client->forgetHead(block->ref.number);
    else if (block)
        client->noteHead(block->ref.number);
    co_return block;
}

Task<Result<ethereum::Wei>> getBalance(ClientPtr client, ethereum::Address account, BlockId block)
{
    QJsonArray params;
    params.append(hex(account));
    SHEAF_CO_TRY(json, co_await callAt(client, "eth_getBalance", params, 1, block));
    SHEAF_CO_TRY(balance, converted("eth_getBalance", json, &Json::quantity));
    co_return ethereum::Wei(balance);
}

Task<Result<Bytes>> getCode(ClientPtr client, ethereum::Address account, BlockId block)
{
    QJsonArray params;
    params.append(hex(account));
    SHEAF_CO_TRY(json, co_await callAt(client, "eth_getCode", params, 1, block));
    co_return converted("eth_getCode", json, &Json::bytes);
}

Task<Result<ethereum::Hash>> getStorageAt(ClientPtr client, ethereum::Address account, ethereum::Hash slot,
                                          BlockId block)
{
    QJsonArray params;
    params.append(hex(account));
    params.append(hex(slot));
    SHEAF_CO_TRY(json, co_await callAt(client, "eth_getStorageAt", params, 2, block));
    // Some nodes leave out the leading zeros.
    SHEAF_CO_TRY(value, converted("eth_getStorageAt", json, &Json::quantity));
    co_return ethereum::Hash(value.toBigEndian());
}

Task<Result<ethereum::Nonce>> getTransactionCount(ClientPtr client, ethereum::Address account, BlockId block)
{
    QJsonArray params;
    params.append(hex(account));
    SHEAF_CO_TRY(json, co_await callAt(client, "eth_getTransactionCount", params, 1, block));
    SHEAF_CO_TRY(count, converted("eth_getTransactionCount", json, &Json::uint64));
    co_return ethereum::Nonce(count);
}

Task<Outcome<Bytes>> ethCall(ClientPtr client, CallRequest request, BlockId block, StateOverrides overrides)
{
    QJsonArray params;
    params.append(toJson(request));
    if (!overrides.empty())
        params.append(toJson(overrides));
    SHEAF_RPC_CO_TRY(json, co_await callAt(client, "eth_call", params, 1, block));
    Result<Bytes> data = converted("eth_call", json, &Json::bytes);
    if (!data)
        co_return fail(fromError(std::move(data).error()));
    co_return std::move(*data);
}

Task<Outcome<ethereum::Gas>> estimateGas(ClientPtr client, CallRequest request, BlockId block, StateOverrides overrides)
{
    QJsonArray params;
    params.append(toJson(request));
    if (!overrides.empty())
        params.append(toJson(overrides));
    SHEAF_RPC_CO_TRY(json, co_await callAt(client, "eth_estimateGas", params, 1, block));
    Result<std::uint64_t> gas = converted("eth_estimateGas", json, &Json::uint64);
    if (!gas)
        co_return fail(fromError(std::move(gas).error()));
    co_return ethereum::Gas(*gas);
}

Task<Result<FeeHistory>> feeHistory(ClientPtr client, unsigned blocks, BlockTag newest, std::vector<double> percentiles)
{
    QJsonArray levels;
    for (const double percentile : percentiles)
        levels.append(percentile);
    QJsonArray params;
    params.append(hex(Uint256(blocks)));
    params.append(toJson(BlockId(newest)));
    params.append(levels);
    SHEAF_CO_TRY(json, co_await client->call("eth_feeHistory", params));
    Result<FeeHistory> history = parseFeeHistory(json);
    if (!history)
        co_return failure(garbage("eth_feeHistory", history.error()));
    co_return history;
}

Task<Result<ethereum::Wei>> gasPrice(ClientPtr client)
{
    SHEAF_CO_TRY(json, co_await client->call("eth_gasPrice"));
    SHEAF_CO_TRY(price, converted("eth_gasPrice", json, &Json::quantity));
    co_return ethereum::Wei(price);
}

Task<Result<std::optional<Receipt>>> transactionReceipt(ClientPtr client, ethereum::Hash transaction)
{
    QJsonArray params;
    params.append(hex(transaction));
    SHEAF_CO_TRY(json, co_await client->call("eth_getTransactionReceipt", params));
    if (json.isNull())
        co_return std::optional<Receipt>();
    Result<Receipt> receipt = parseReceipt(json);
    if (!receipt)
        co_return failure(garbage("eth_getTransactionReceipt", receipt.error()));
    if (receipt->transactionHash != transaction)
        co_return failure(ErrorCode::Rpc, "eth_getTransactionReceipt: the receipt is of another transaction");
    co_return std::optional<Receipt>(std::move(*receipt));
}

Task<Result<bool>> transactionIsKnown(ClientPtr client, ethereum::Hash transaction)
{
    QJsonArray params;
    params.append(hex(transaction));
    SHEAF_CO_TRY(json, co_await client->call("eth_getTransactionByHash", params));
    const Result<ethereum::Hash> hash = json.at("hash").hash();
    co_return hash &&*hash == transaction;
}

Task<Result<std::vector<Log>>> getLogs(ClientPtr client, LogFilter filter)
{
    std::vector<Log> all;
    LogRange range;
    std::uint64_t from = filter.from.value();
    const std::uint64_t last = filter.to.value();
    while (from <= last) {
        const std::uint64_t asked = std::min(range.size(), last - from + 1);
        QJsonArray params;
        params.append(toJson(filter, from, from + asked - 1));
        Outcome<std::vector<Log>> rows = co_await client->logs(params);
        if (!rows) {
            const Fault fault = rows.error().fault;
            const bool isTooMuch = fault == Fault::RangeTooLarge || fault == Fault::TooLarge;
            if (!isTooMuch || asked == 1)
                co_return failure(Error(std::move(rows).error()));
            range.shrink(asked);
            continue;
        }
        all.insert(all.end(), std::make_move_iterator(rows->begin()), std::make_move_iterator(rows->end()));
        range.worked();
        if (last - from < asked) // the end, without wrapping around behind the last number there is
            break;
        from += asked;
    }
    co_return all;
}

Task<Outcome<std::vector<SimulatedCall>>> simulateV1(ClientPtr client, SimulationRequest request, BlockId block)
{
    QJsonArray calls;
    for (const CallRequest &call : request.calls)
        calls.append(toJson(call));
    QJsonObject blockCalls;
    blockCalls[QStringLiteral("calls")] = calls;
    if (!request.overrides.empty())
        blockCalls[QStringLiteral("stateOverrides")] = toJson(request.overrides);
    QJsonArray blocks;
    blocks.append(blockCalls);
    QJsonObject options;
    options[QStringLiteral("blockStateCalls")] = blocks;
    options[QStringLiteral("traceTransfers")] = request.traceTransfers;
    options[QStringLiteral("validation")] = request.validation;
    QJsonArray params;
    params.append(options);
    SHEAF_RPC_CO_TRY(json, co_await callAt(client, "eth_simulateV1", params, 1, block));
    Result<std::vector<SimulatedCall>> simulated = parseSimulation(json, request.calls.size());
    if (!simulated)
        co_return fail(fromError(std::move(simulated).error()));
    co_return std::move(*simulated);
}

} // namespace sheaf::rpc
