// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hex.h"
#include "rpc/eth.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace sheaf::rpc {

namespace {

QString hex(const Uint256 &value) { return QString::fromStdString(value.toHexQuantity()); }
QString hex(BytesView bytes) { return QString::fromStdString(toHexPrefixed(bytes)); }

/// Reads the members of one object; the first that is wrong is what the error names.
class Fields final
{
public:
    Fields(const Json &object, std::string_view name) : m_object(object), m_name(name)
    {
        if (!object.isObject())
            m_error = Error{ErrorCode::InvalidInput, std::string(name) + ": expected an object"};
    }

    template <typename T> T need(std::string_view key, Result<T> (Json::*convert)() const)
    {
        Result<T> value = (m_object.at(key).*convert)();
        if (value)
            return std::move(*value);
        if (!m_error)
            m_error = inContext(value.error(), std::string(m_name) + "." + std::string(key));
        return T();
    }
    template <typename T> std::optional<T> maybe(std::string_view key, Result<T> (Json::*convert)() const)
    {
        if (m_object.at(key).isNull())
            return std::nullopt;
        return need(key, convert);
    }
    std::uint64_t number(std::string_view key) { return need(key, &Json::uint64); }
    ethereum::Wei wei(std::string_view key) { return ethereum::Wei(need(key, &Json::quantity)); }
    std::optional<ethereum::Wei> maybeWei(std::string_view key)
    {
        const auto value = maybe(key, &Json::quantity);
        return value ? std::optional<ethereum::Wei>(ethereum::Wei(*value)) : std::nullopt;
    }
    Json at(std::string_view key) const { return m_object.at(key); }
    void fail(const Error &error)
    {
        if (!m_error)
            m_error = inContext(error, m_name);
    }
    const std::optional<Error> &error() const { return m_error; }

private:
    Json m_object;
    std::string_view m_name;
    std::optional<Error> m_error;
};

QString tagName(BlockTag tag)
{
    switch (tag) {
    case BlockTag::Latest:
        return QStringLiteral("latest");
    case BlockTag::Safe:
        return QStringLiteral("safe");
    case BlockTag::Finalized:
        return QStringLiteral("finalized");
    case BlockTag::Pending:
        return QStringLiteral("pending");
    }
    return QStringLiteral("latest");
}

std::vector<Log> readLogs(Fields &fields)
{
    std::vector<Log> logs;
    for (const Json &item : fields.at("logs").items()) {
        Result<Log> log = parseLog(item);
        if (!log) {
            fields.fail(log.error());
            break;
        }
        logs.push_back(std::move(*log));
    }
    return logs;
}

} // namespace

QJsonValue toJson(const BlockId &block)
{
    if (const auto *tag = std::get_if<BlockTag>(&block))
        return tagName(*tag);
    if (const auto *number = std::get_if<ethereum::BlockNumber>(&block))
        return hex(Uint256(number->value()));
    QJsonObject pinned;
    pinned[QStringLiteral("blockHash")] = QString::fromStdString(std::get<ethereum::BlockRef>(block).hash.toString());
    pinned[QStringLiteral("requireCanonical")] = true;
    return pinned;
}

namespace {

/// All but the data.
QJsonObject headOf(const CallRequest &request)
{
    QJsonObject json;
    if (request.from)
        json[QStringLiteral("from")] = hex(request.from->view());
    if (request.to)
        json[QStringLiteral("to")] = hex(request.to->view());
    if (!request.value.value().isZero())
        json[QStringLiteral("value")] = hex(request.value.value());
    if (request.gas)
        json[QStringLiteral("gas")] = hex(Uint256(request.gas->value()));
    if (request.maxFeePerGas)
        json[QStringLiteral("maxFeePerGas")] = hex(request.maxFeePerGas->value());
    if (request.maxPriorityFeePerGas)
        json[QStringLiteral("maxPriorityFeePerGas")] = hex(request.maxPriorityFeePerGas->value());
    if (request.nonce)
        json[QStringLiteral("nonce")] = hex(Uint256(request.nonce->value()));
    return json;
}

} // namespace

QJsonObject toJson(const CallRequest &request)
{
    QJsonObject json = headOf(request);
    if (!request.data.empty())
        json[QStringLiteral("data")] = hex(request.data);
    return json;
}

QByteArray callParams(const CallRequest &request, const QJsonArray &rest)
{
    constexpr std::string_view kData = R"("data":"0x)";
    const QJsonObject head = headOf(request);
    QByteArray text = '[' + QJsonDocument(head).toJson(QJsonDocument::Compact);
    QByteArray tail = QJsonDocument(rest).toJson(QJsonDocument::Compact);
    tail[0] = rest.isEmpty() ? ' ' : ','; // in the place of its bracket
    if (!request.data.empty()) {
        text.chop(1); // the object's brace
        if (!head.isEmpty())
            text += ',';
        text.append(kData.data(), static_cast<qsizetype>(kData.size()));
        const qsizetype digits = text.size();
        const qsizetype end = digits + 2 * static_cast<qsizetype>(request.data.size());
        text.reserve(end + 2 + tail.size());
        text.resize(end);
        writeHexDigits(request.data, text.data() + digits);
        text += "\"}";
    }
    text += tail;
    return text;
}

QJsonObject toJson(const StateOverrides &overrides)
{
    QJsonObject json;
    for (const auto &[address, account] : overrides) {
        QJsonObject fields;
        if (account.balance)
            fields[QStringLiteral("balance")] = hex(account.balance->value());
        if (account.nonce)
            fields[QStringLiteral("nonce")] = hex(Uint256(account.nonce->value()));
        if (account.code)
            fields[QStringLiteral("code")] = hex(*account.code);
        QJsonObject storage;
        for (const auto &[slot, value] : account.stateDiff)
            storage[QString::fromStdString(slot.toString())] = QString::fromStdString(value.toString());
        if (!storage.isEmpty())
            fields[QStringLiteral("stateDiff")] = storage;
        json[QString::fromStdString(address.toLowerHex())] = fields;
    }
    return json;
}

Result<Block> parseBlock(const Json &json)
{
    Fields fields(json, "block");
    Block block;
    block.ref.number = ethereum::BlockNumber(fields.number("number"));
    block.ref.hash = fields.need("hash", &Json::hash);
    block.ref.timestamp = fields.number("timestamp");
    block.parentHash = fields.need("parentHash", &Json::hash);
    block.beneficiary = fields.maybe("miner", &Json::address).value_or(ethereum::Address());
    block.gasLimit = ethereum::Gas(fields.number("gasLimit"));
    block.gasUsed = ethereum::Gas(fields.number("gasUsed"));
    block.baseFeePerGas = fields.maybeWei("baseFeePerGas");
    if (const auto blobGas = fields.maybe("blobGasUsed", &Json::uint64))
        block.blobGasUsed = ethereum::Gas(*blobGas);
    block.extraData = fields.maybe("extraData", &Json::bytes).value_or(Bytes());
    if (fields.error())
        return failure(*fields.error());
    return block;
}

Result<Receipt> parseReceipt(const Json &json)
{
    Fields fields(json, "receipt");
    Receipt receipt;
    receipt.transactionHash = fields.need("transactionHash", &Json::hash);
    receipt.block.number = ethereum::BlockNumber(fields.number("blockNumber"));
    receipt.block.hash = fields.need("blockHash", &Json::hash);
    receipt.transactionIndex = fields.number("transactionIndex");
    receipt.succeeded = fields.number("status") == 1;
    receipt.from = fields.need("from", &Json::address);
    receipt.to = fields.maybe("to", &Json::address);
    receipt.contractAddress = fields.maybe("contractAddress", &Json::address);
    receipt.gasUsed = ethereum::Gas(fields.number("gasUsed"));
    receipt.effectiveGasPrice = fields.wei("effectiveGasPrice");
    receipt.l1Fee = fields.maybeWei("l1Fee");
    receipt.operatorFeeScalar = fields.maybe("operatorFeeScalar", &Json::uint64);
    receipt.operatorFeeConstant = fields.maybe("operatorFeeConstant", &Json::uint64);
    receipt.logs = readLogs(fields);
    if (fields.error())
        return failure(*fields.error());
    return receipt;
}

Result<Log> parseLog(const Json &json)
{
    Fields fields(json, "log");
    Log log;
    log.address = fields.need("address", &Json::address);
    for (const Json &item : fields.at("topics").items()) {
        const Result<ethereum::Hash> topic = item.hash();
        if (!topic)
            fields.fail(topic.error());
        else if (!log.topics.add(*topic))
            fields.fail(Error{ErrorCode::InvalidInput, "more than four topics"});
    }
    log.data = fields.need("data", &Json::bytes);
    // A simulated or pending block may have none of these.
    log.blockNumber = ethereum::BlockNumber(fields.maybe("blockNumber", &Json::uint64).value_or(0));
    log.blockHash = fields.maybe("blockHash", &Json::hash).value_or(ethereum::Hash());
    log.transactionHash = fields.maybe("transactionHash", &Json::hash).value_or(ethereum::Hash());
    log.transactionIndex = fields.maybe("transactionIndex", &Json::uint64).value_or(0);
    log.logIndex = fields.maybe("logIndex", &Json::uint64).value_or(0);
    log.removed = fields.maybe("removed", &Json::boolean).value_or(false);
    if (const Result<std::uint64_t> time = fields.at("blockTimestamp").uint64())
        log.blockTimestamp = *time;
    if (fields.error())
        return failure(*fields.error());
    return log;
}

} // namespace sheaf::rpc
