// SPDX-License-Identifier: GPL-3.0-or-later
#include "rpc/answer.h"

namespace sheaf::rpc {

namespace {

constexpr std::size_t kLongestMessage = 500;

bool isSuccess(int httpStatus) { return httpStatus >= 200 && httpStatus < 300; }

Complaint complaintOf(const RawAnswer &answer)
{
    Complaint complaint;
    complaint.httpStatus = answer.httpStatus;
    complaint.retryAfter = answer.retryAfter;
    return complaint;
}

int errorCodeIn(const Json &error)
{
    const Result<double> code = error.at("code").number();
    return code && *code > -1e9 && *code < 1e9 ? static_cast<int>(*code) : 0;
}

// geth puts the revert data into error.data; others nest it once more, or write "Reverted 0x..." before it.
std::optional<Bytes> revertDataIn(const Json &error)
{
    Json data = error.at("data");
    if (data.isObject())
        data = data.at("data");
    Result<std::string> text = data.text();
    if (!text)
        return std::nullopt;
    const std::size_t hex = text->find("0x");
    if (hex == std::string::npos)
        return std::nullopt;
    Result<Bytes> bytes = parseHex(std::string_view(*text).substr(hex));
    return bytes ? std::optional<Bytes>(std::move(*bytes)) : std::nullopt;
}

RpcError errorIn(std::string_view method, const RawAnswer &answer, const Json &error)
{
    Complaint complaint = complaintOf(answer);
    if (error.isString()) { // some proxies answer {"error": "text"}
        complaint.message = error.text().value_or(std::string());
    } else {
        complaint.code = errorCodeIn(error);
        complaint.message = error.at("message").text().value_or(std::string());
        complaint.data = revertDataIn(error);
    }
    complaint.message.resize(std::min(complaint.message.size(), kLongestMessage));
    return classify(method, std::move(complaint));
}

Outcome<Json> resultIn(std::string_view method, const RawAnswer &answer, const Json &object)
{
    const Json error = object.at("error");
    if (!error.isNull())
        return fail(errorIn(method, answer, error));
    if (!isSuccess(answer.httpStatus))
        return fail(classify(method, complaintOf(answer)));
    if (!object.isObject() || !object.has("result"))
        return fail(Fault::Malformed, std::string(method) + ": the answer has neither a result nor an error");
    return object.at("result");
}

bool hasId(const Json &object, std::uint64_t id)
{
    const Json value = object.at("id");
    if (value.isNumber())
        return value.uint64().value_or(~id) == id;
    return value.text().value_or(std::string()) == std::to_string(id); // some proxies turn it into a text
}

// Where the body is not JSON, the status alone speaks.
Outcome<Json> parseBody(std::string_view method, const RawAnswer &answer)
{
    Result<Json> json = Json::parse(answer.body);
    if (json)
        return std::move(*json);
    if (!isSuccess(answer.httpStatus))
        return fail(classify(method, complaintOf(answer)));
    return fail(Fault::Malformed, std::string(method) + ": " + json.error().detail);
}

} // namespace

Outcome<Json> parseAnswer(std::string_view method, const RawAnswer &answer, std::uint64_t id)
{
    SHEAF_RPC_TRY(object, parseBody(method, answer));
    Outcome<Json> result = resultIn(method, answer, object);
    if (result && !hasId(object, id))
        return fail(Fault::Malformed, std::string(method) + ": the answer is to another request");
    return result;
}

Outcome<std::vector<std::optional<Outcome<Json>>>> parseBatchAnswer(const std::vector<std::string> &methods,
                                                                    const RawAnswer &answer, std::uint64_t firstId)
{
    constexpr std::string_view kBatch = "a batch";
    SHEAF_RPC_TRY(root, parseBody(kBatch, answer));
    if (!root.isArray()) {
        Outcome<Json> result = resultIn(kBatch, answer, root);
        if (!result)
            return fail(std::move(result).error());
        return fail(Fault::Malformed, "one answer came to a batch of requests");
    }
    std::vector<std::optional<Outcome<Json>>> outcomes(methods.size());
    for (const Json &item : root.items()) {
        const Json id = item.at("id");
        Result<std::uint64_t> number = id.uint64();
        if (!number && id.isString())
            number = Uint256::parse(*id.text()).value_or(Uint256::max()).toUint64().value_or(0);
        if (!number || *number < firstId || *number - firstId >= methods.size())
            continue;
        const std::size_t index = *number - firstId;
        if (!outcomes[index])
            outcomes[index].emplace(resultIn(methods[index], answer, item));
    }
    return outcomes;
}

} // namespace sheaf::rpc
