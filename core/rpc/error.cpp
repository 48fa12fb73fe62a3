// SPDX-License-Identifier: GPL-3.0-or-later
#include "rpc/error.h"

#include "ethereum/abi.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace sheaf::rpc {

namespace {

using Words = std::initializer_list<std::string_view>;

std::string lowerCase(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

bool says(std::string_view message, Words words)
{
    return std::any_of(words.begin(), words.end(),
                       [message](std::string_view word) { return message.find(word) != std::string_view::npos; });
}

ErrorCode errorCodeOf(Fault fault)
{
    switch (fault) {
    case Fault::Unreachable:
    case Fault::Interrupted:
    case Fault::Unavailable:
        return ErrorCode::Network;
    case Fault::Timeout:
        return ErrorCode::Timeout;
    case Fault::RateLimited:
        return ErrorCode::RateLimited;
    case Fault::WrongChain:
        return ErrorCode::WrongChain;
    case Fault::NotYet:
        return ErrorCode::NotFound;
    case Fault::Unsupported:
        return ErrorCode::Unsupported;
    case Fault::Reverted:
        return ErrorCode::Reverted;
    case Fault::AlreadyKnown:
        return ErrorCode::AlreadyExists;
    case Fault::NonceTooLow:
    case Fault::Underpriced:
        return ErrorCode::Conflict;
    case Fault::InsufficientFunds:
        return ErrorCode::InsufficientFunds;
    case Fault::Cancelled:
        return ErrorCode::Cancelled;
    case Fault::Refused:
    case Fault::Malformed:
    case Fault::TooLarge:
    case Fault::RangeTooLarge:
    case Fault::Rejected:
        return ErrorCode::Rpc;
    }
    return ErrorCode::Rpc;
}

// The order matters: providers wrap one error in another, and the innermost one is the true one.
bool isRateLimit(const Complaint &complaint, std::string_view message)
{
    if (complaint.httpStatus == 429 || complaint.code == 429 || complaint.code == -32016)
        return true;
    return says(message, {"rate limit", "ratelimit", "too many requests", "-32016", "request limit", "compute units",
                          "throughput", "requests per second", "daily request count", "exceeded the quota"});
}

// Patterns of providers as of 2026: Alchemy, Ankr, Infura, QuickNode, Base, PublicNode, Cloudflare, BSC, Avalanche, ...
bool isRangeComplaint(std::string_view message)
{
    return says(message, {"block range",
                          "range limit",
                          "max range",
                          "blocks distance",
                          "too many blocks",
                          "number of requested blocks",
                          "query returned more than",
                          "query exceeds max results",
                          "logs matched by query exceeds",
                          "response size",
                          "response too large",
                          "response is too big",
                          "limited to a",
                          "limited to 0",
                          "limit the query to at most",
                          "query must be smaller",
                          "exceeds limit of",
                          "exceeds the range",
                          "exceed maximum block range",
                          "max is 10k blocks",
                          "is limited to",
                          "query timeout exceeded"});
}

bool isUnknownBlock(std::string_view message)
{
    return says(message,
                {"header not found", "unknown block", "block not found", "resource not found", "missing trie node",
                 "blockoutofrange", "block out of range", "not currently canonical", "beyond current head",
                 "state is not available", "state not available", "could not find block", "header for hash not found"});
}

/// What the EVM says where a call ended by anything but REVERT: the call's own fault, whatever the code says (anvil's
/// is -32603, geth's -32000).
bool isExecutionFailure(std::string_view method, std::string_view message)
{
    return (method == "eth_call" || method == "eth_estimateGas") &&
           says(message,
                {"out of gas", "outofgas", "invalid opcode", "invalidfeopcode", "opcodenotfound", "invalid jump",
                 "invalidjump", "stack underflow", "stackunderflow", "stack limit", "stackoverflow"});
}

Fault faultOf(std::string_view method, const Complaint &complaint)
{
    const std::string lowered = lowerCase(complaint.message);
    const std::string_view message = lowered;
    if (isRateLimit(complaint, message))
        return Fault::RateLimited;
    if (says(message, {"already known", "already imported", "known transaction", "already in mempool", "alreadyknown"}))
        return Fault::AlreadyKnown;
    if (says(message, {"nonce too low", "nonce is too low", "old nonce", "nonce has already been used"}))
        return Fault::NonceTooLow;
    if (says(message, {"underpriced", "fee too low to replace"}))
        return Fault::Underpriced;
    if (says(message, {"insufficient funds", "insufficient balance for transfer"}))
        return Fault::InsufficientFunds;
    if (complaint.code == 3 || says(message, {"execution reverted", "vm execution error", "reverted"}) ||
        isExecutionFailure(method, message))
        return Fault::Reverted;
    if (method == "eth_getLogs" && isRangeComplaint(message))
        return Fault::RangeTooLarge;
    if (complaint.httpStatus == 413 || complaint.code == -32007 ||
        says(message,
             {"batch limit", "batch size", "batch too large", "too many requests in batch", "response too large"}))
        return Fault::TooLarge;
    if (isUnknownBlock(message) || complaint.code == -32001)
        return Fault::NotYet;
    if (complaint.code == -32601 || complaint.code == -32004 ||
        says(message, {"method not found", "method not supported", "does not exist/is not available",
                       "unsupported method", "not whitelisted", "is not supported"}))
        return Fault::Unsupported;
    if (complaint.httpStatus == 401 || complaint.httpStatus == 403)
        return Fault::Refused;
    if (complaint.httpStatus == 408 || complaint.code == -32002 || says(message, {"timed out", "timeout"}))
        return Fault::Timeout;
    if (complaint.httpStatus >= 500 || complaint.code == -32603 || complaint.code == -32005 ||
        says(message, {"no backend is currently healthy", "upstream", "internal error", "try again"}))
        return complaint.code == -32005 ? Fault::RateLimited : Fault::Unavailable;
    if (complaint.httpStatus >= 300)
        return Fault::Malformed;
    return Fault::Rejected;
}

} // namespace

RpcError makeError(Fault fault, std::string detail)
{
    RpcError error;
    error.code = errorCodeOf(fault);
    error.detail = std::move(detail);
    error.fault = fault;
    return error;
}

RpcError fromError(Error error)
{
    RpcError out = makeError(error.code == ErrorCode::Cancelled ? Fault::Cancelled : Fault::Malformed, {});
    out.code = error.code;
    out.detail = std::move(error.detail);
    out.phrase = std::move(error.phrase);
    return out;
}

RpcError classify(std::string_view method, Complaint complaint)
{
    const Fault fault = faultOf(method, complaint);
    std::string detail(method);
    if (complaint.httpStatus != 200)
        detail += ": HTTP " + std::to_string(complaint.httpStatus);
    if (complaint.code != 0)
        detail += ": error " + std::to_string(complaint.code);
    if (!complaint.message.empty())
        detail += ": " + complaint.message;
    if (fault == Fault::Reverted)
        detail = complaint.data ? ethereum::abi::describeRevert(*complaint.data) : complaint.message;
    RpcError error = makeError(fault, std::move(detail));
    error.rpcCode = complaint.code;
    if (fault == Fault::Reverted)
        error.revertData = std::move(complaint.data);
    error.retryAfter = complaint.retryAfter;
    return error;
}

Remedy remedyOf(Fault fault)
{
    switch (fault) {
    case Fault::Unreachable:
    case Fault::Interrupted:
    case Fault::Timeout:
    case Fault::Unavailable:
    case Fault::RateLimited:
    case Fault::Malformed:
    case Fault::NotYet:
        return Remedy::Retry;
    case Fault::Refused:
    case Fault::WrongChain:
    case Fault::TooLarge:
    case Fault::Unsupported:
        return Remedy::OtherEndpoint;
    case Fault::RangeTooLarge:
    case Fault::Reverted:
    case Fault::AlreadyKnown:
    case Fault::NonceTooLow:
    case Fault::Underpriced:
    case Fault::InsufficientFunds:
    case Fault::Rejected:
    case Fault::Cancelled:
        return Remedy::Final;
    }
    return Remedy::Final;
}

bool countsAgainstEndpoint(Fault fault)
{
    return fault == Fault::Unreachable || fault == Fault::Interrupted || fault == Fault::Timeout ||
           fault == Fault::Unavailable || fault == Fault::Malformed || fault == Fault::Refused;
}

} // namespace sheaf::rpc
