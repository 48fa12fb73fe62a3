// SPDX-License-Identifier: GPL-3.0-or-later
#include "rpc/log.h"

#include "base/hex.h"
#include "rpc/answer.h"

#include <simdjson.h>

namespace sheaf::rpc {

namespace {

namespace ondemand = simdjson::ondemand;

bool startsWithPrefix(std::string_view text) { return text.size() >= 2 && text[0] == '0' && (text[1] | 0x20) == 'x'; }

bool decodeHex(std::string_view text, std::span<std::uint8_t> into)
{
    return startsWithPrefix(text) && decodeHexDigits(text.substr(2), into);
}

template <std::size_t N> bool decodeFixed(std::string_view text, std::array<std::uint8_t, N> &into)
{
    return decodeHex(text, into);
}

bool decodeQuantity(std::string_view text, std::uint64_t &into)
{
    if (!startsWithPrefix(text) || text.size() == 2)
        return false;
    text.remove_prefix(2);
    while (text.size() > 1 && text.front() == '0')
        text.remove_prefix(1);
    if (text.size() > 16)
        return false;
    unsigned bad = 0;
    into = 0;
    for (const char c : text) {
        bad |= hexDigitValue(c);
        into = into << 4U | (hexDigitValue(c) & 0x0FU);
    }
    return bad <= 0x0F;
}

/// A value's text between its quotes as it stands: hex has no escapes. Empty for null and for what is no text.
std::string_view rawText(ondemand::value value)
{
    std::string_view token = value.raw_json_token();
    while (!token.empty() &&
           (token.back() == ' ' || token.back() == '\n' || token.back() == '\r' || token.back() == '\t'))
        token.remove_suffix(1);
    if (token.size() < 2 || token.front() != '"' || token.back() != '"')
        return {};
    return token.substr(1, token.size() - 2);
}

/// A key as it stands: one with escapes is none of ours. The parser has made sure that it ends.
std::string_view textOf(ondemand::raw_json_string key)
{
    std::size_t size = 0;
    while (key.raw()[size] != '"')
        ++size;
    return {key.raw(), size};
}

bool readTopics(ondemand::value value, Topics &topics)
{
    ondemand::array array;
    if (value.get_array().get(array))
        return false;
    for (auto element : array) {
        ondemand::value topic;
        std::array<std::uint8_t, 32> bytes{};
        if (element.get(topic) || !decodeFixed(rawText(topic), bytes) || !topics.add(ethereum::Hash(bytes)))
            return false;
    }
    return true;
}

/// Reads one field of a log object; fields that we do not know are skipped.
class RowReader final
{
public:
    bool read(ondemand::object object, Log &log)
    {
        m_seen = 0;
        for (auto field : object) {
            ondemand::raw_json_string key;
            ondemand::value value;
            if (field.key().get(key) || field.value().get(value) || !readField(textOf(key), value, log))
                return false;
        }
        constexpr unsigned kNeeded = 0x7F;
        return (m_seen & kNeeded) == kNeeded;
    }

private:
    bool mark(unsigned bit, bool good)
    {
        m_seen |= 1U << bit;
        return good;
    }

    bool readHash(ondemand::value value, ethereum::Hash &into, unsigned bit)
    {
        std::array<std::uint8_t, 32> bytes{};
        if (!decodeFixed(rawText(value), bytes))
            return false;
        into = ethereum::Hash(bytes);
        return mark(bit, true);
    }

    bool readField(std::string_view key, ondemand::value value, Log &log)
    {
        if (key == "address") {
            std::array<std::uint8_t, 20> bytes{};
            const bool good = decodeFixed(rawText(value), bytes);
            log.address = ethereum::Address(bytes);
            return mark(0, good);
        }
        if (key == "topics")
            return mark(1, log.topics.empty() && readTopics(value, log.topics));
        if (key == "data")
            return mark(2, readData(rawText(value), log.data));
        if (key == "blockNumber") {
            std::uint64_t number = 0;
            const bool good = decodeQuantity(rawText(value), number);
            log.blockNumber = ethereum::BlockNumber(number);
            return mark(3, good);
        }
        if (key == "blockHash")
            return readHash(value, log.blockHash, 4);
        if (key == "transactionHash")
            return readHash(value, log.transactionHash, 5);
        if (key == "logIndex")
            return mark(6, decodeQuantity(rawText(value), log.logIndex));
        if (key == "transactionIndex")
            return decodeQuantity(rawText(value), log.transactionIndex);
        if (key == "blockTimestamp")
            return readTimestamp(value, log);
        if (key == "removed")
            return value.get_bool().get(log.removed) == simdjson::SUCCESS;
        return true;
    }

    static bool readData(std::string_view text, Bytes &data)
    {
        if (text.size() < 2 || text.size() % 2 != 0)
            return false;
        data.resize(text.size() / 2 - 1);
        return decodeHex(text, data);
    }

    static bool readTimestamp(ondemand::value value, Log &log)
    {
        std::uint64_t seconds = 0;
        if (decodeQuantity(rawText(value), seconds))
            log.blockTimestamp = seconds;
        return true; // not standard: what can't be read is as good as absent
    }

    unsigned m_seen = 0;
};

static_assert(kLogsPadding >= simdjson::SIMDJSON_PADDING);

RpcError malformed(std::string_view what) { return makeError(Fault::Malformed, "eth_getLogs: " + std::string(what)); }

Outcome<std::vector<Log>> readRows(ondemand::array array, std::size_t bodySize)
{
    constexpr std::size_t kUsualRow = 500; // bytes of text, a little below what nodes write
    std::vector<Log> rows;
    rows.reserve(bodySize / kUsualRow);
    RowReader reader;
    for (auto element : array) {
        ondemand::object object;
        if (element.get_object().get(object) || !reader.read(object, rows.emplace_back()))
            return fail(malformed("row " + std::to_string(rows.size()) + " is not a log"));
    }
    return rows;
}

Outcome<std::vector<Log>> readAnswer(ondemand::document &document, std::size_t bodySize, std::uint64_t id)
{
    ondemand::object envelope;
    if (document.get_object().get(envelope))
        return fail(malformed("the answer is not an object"));
    std::optional<Outcome<std::vector<Log>>> rows;
    std::optional<std::uint64_t> answeredId;
    for (auto field : envelope) {
        std::string_view key;
        ondemand::value value;
        if (field.unescaped_key().get(key) || field.value().get(value))
            return fail(malformed("not JSON"));
        if (key == "id") {
            std::uint64_t number = 0;
            if (value.get_uint64().get(number) == simdjson::SUCCESS)
                answeredId = number;
        } else if (key == "result") {
            ondemand::array array;
            if (value.get_array().get(array))
                return fail(malformed("the result is not a list"));
            rows = readRows(array, bodySize);
            if (!*rows)
                return std::move(*rows);
        }
    }
    if (!rows)
        return fail(malformed("the answer has no result"));
    if (answeredId != id)
        return fail(malformed("the answer is to another request"));
    if (document.current_location().error() == simdjson::SUCCESS)
        return fail(malformed("something follows the answer"));
    return std::move(*rows);
}

Outcome<std::vector<Log>> readFast(simdjson::padded_string_view body, std::uint64_t id)
{
    ondemand::parser parser;
    ondemand::document document;
    if (parser.iterate(body).get(document))
        return fail(malformed("not JSON"));
    return readAnswer(document, body.size(), id);
}

} // namespace

Outcome<std::vector<Log>> parseLogsTree(std::string_view body, std::uint64_t id)
{
    RawAnswer raw;
    raw.body = body;
    SHEAF_RPC_TRY(result, parseAnswer("eth_getLogs", raw, id));
    if (!result.isArray())
        return fail(malformed("the result is not a list"));
    std::vector<Log> rows;
    for (const Json &item : result.items()) {
        Result<Log> log = parseLog(item);
        if (!log)
            return fail(malformed(log.error().detail));
        rows.push_back(std::move(*log));
    }
    return rows;
}

Outcome<std::vector<Log>> parseLogsAnswer(const QByteArray &body, std::uint64_t id)
{
    const std::string_view text(body.constData(), static_cast<std::size_t>(body.size()));
    const bool isPadded = body.capacity() - body.size() >= kLogsPadding;
    using View = simdjson::padded_string_view;
    Outcome<std::vector<Log>> rows = isPadded ? readFast(View(text.data(), text.size(), text.size() + kLogsPadding), id)
                                              : readFast(simdjson::padded_string(text), id);
    if (rows)
        return rows;
    return parseLogsTree(text, id); // knows errors, ids that are texts, and says what is wrong
}

} // namespace sheaf::rpc
