// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <chrono>
#include <optional>

namespace sheaf::rpc {

/// What went wrong, told apart by all that an answer holds: HTTP status, code, message. Codes alone mislead.
enum class Fault {
    Unreachable,       ///< no connection: the request was not seen by anybody
    Interrupted,       ///< the connection broke while the answer was awaited
    Timeout,           ///< no answer in time
    Unavailable,       ///< the endpoint says that it is not able to serve now
    RateLimited,       ///< it asks to slow down
    Refused,           ///< it does not serve us: a key is missing, a country is blocked
    Malformed,         ///< what came is not an answer to what was asked
    WrongChain,        ///< it serves another chain
    TooLarge,          ///< the request or its answer is larger than it carries
    RangeTooLarge,     ///< eth_getLogs over too many blocks or too many results
    NotYet,            ///< it does not know the block (yet, or any more)
    Unsupported,       ///< it has no such method, or not with these parameters
    Reverted,          ///< the contract refused the call
    AlreadyKnown,      ///< the transaction is in its pool already
    NonceTooLow,       ///< a transaction with this nonce is mined
    Underpriced,       ///< the pool holds one with this nonce and asks more for a replacement
    InsufficientFunds, ///< the account can't pay
    Rejected,          ///< any other final no
    Cancelled,         ///< the caller gave up
};

/// An Error with what only callers close to the wire look at. Where the plain Error is wanted it becomes one.
struct [[nodiscard]] RpcError : Error
{
    Fault fault = Fault::Rejected;
    int rpcCode = 0;                                     ///< JSON-RPC's; 0 where the endpoint gave none
    std::optional<Bytes> revertData;                     ///< what a reverted call returned
    std::optional<std::chrono::milliseconds> retryAfter; ///< how long the endpoint asks to stay away
};

template <typename T> using Outcome = tl::expected<T, RpcError>;

[[nodiscard]] RpcError makeError(Fault fault, std::string detail);
[[nodiscard]] inline tl::unexpected<RpcError> fail(Fault fault, std::string detail)
{
    return tl::unexpected<RpcError>(makeError(fault, std::move(detail)));
}
[[nodiscard]] inline tl::unexpected<RpcError> fail(RpcError error)
{
    return tl::unexpected<RpcError>(std::move(error));
}
/// An error of another room, where an Outcome is to be answered.
[[nodiscard]] RpcError fromError(Error error);

/// What an endpoint said of a request that it did not serve.
struct Complaint
{
    int httpStatus = 200;
    int code = 0;
    std::string message;
    std::optional<Bytes> data;
    std::optional<std::chrono::milliseconds> retryAfter;
};

/// Which fault a complaint about a call of `method` is.
[[nodiscard]] RpcError classify(std::string_view method, Complaint complaint);

/// What to do about a fault. The same bytes may always be sent elsewhere where it is not Final.
enum class Remedy {
    Final,         ///< every endpoint would say so
    OtherEndpoint, ///< this one will go on saying so
    Retry,         ///< it may pass
};
Remedy remedyOf(Fault fault);
/// Whether the fault is the endpoint's own, and speaks against asking it again soon.
bool countsAgainstEndpoint(Fault fault);

} // namespace sheaf::rpc

/// SHEAF_TRY and SHEAF_CO_TRY for functions that answer an Outcome: the error keeps what RpcError has beside Error.
#define SHEAF_RPC_TRY(name, ...)                                                                                       \
    auto SHEAF_CONCAT(name, TryResult) = (__VA_ARGS__);                                                                \
    if (!SHEAF_CONCAT(name, TryResult))                                                                                \
        return ::sheaf::rpc::fail(std::move(SHEAF_CONCAT(name, TryResult)).error());                                   \
    auto name = std::move(*SHEAF_CONCAT(name, TryResult))

#define SHEAF_RPC_CO_TRY(name, ...)                                                                                    \
    auto SHEAF_CONCAT(name, TryResult) = __VA_ARGS__;                                                                  \
    if (!SHEAF_CONCAT(name, TryResult))                                                                                \
        co_return ::sheaf::rpc::fail(std::move(SHEAF_CONCAT(name, TryResult)).error());                                \
    auto name = std::move(*SHEAF_CONCAT(name, TryResult))
