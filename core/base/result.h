// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace sheaf {

class Phrase;

/// What a caller can branch on. The sentence for a person is made from the code where it is shown.
enum class ErrorCode {
    InvalidInput,      ///< the bytes or the text are not what they claim to be
    NotFound,          ///< a named thing does not exist
    AlreadyExists,     ///< a thing to be made is there already
    Locked,            ///< the vault is locked
    WrongPassword,     ///< the password (or the damaged header) does not open the vault
    Denied,            ///< a person or the policy said no
    Unsupported,       ///< valid, and not something this version does
    Network,           ///< no endpoint could be reached
    Timeout,           ///< no answer in time
    RateLimited,       ///< the endpoint asks to slow down
    Rpc,               ///< the endpoint answered with an error, or with something that is not an answer
    WrongChain,        ///< the endpoint serves another chain than it should
    Reverted,          ///< the contract refused the call
    Conflict,          ///< the state changed meanwhile: nonce taken, plan in flight
    InsufficientFunds, ///< the account can't pay for value and fees
    Overflow,          ///< a result does not fit its type
    Corrupt,           ///< stored data is damaged
    NewerVersion,      ///< stored data was written by a newer version
    NoSpace,           ///< the disk is full
    Io,                ///< a file can't be read or written
    Cancelled,         ///< the caller gave up
    Internal,          ///< a defect of ours
};

/// The code's stable name in machine-readable output, for example `wrong_password`.
std::string_view errorCodeName(ErrorCode code);

/// `detail` is English, for logs and for experts; it never holds a secret, nor a URL with a key in it.
struct [[nodiscard]] Error
{
    ErrorCode code = ErrorCode::Internal;
    std::string detail;
    std::shared_ptr<const Phrase> phrase = nullptr; ///< the detail for every language, where it has places

    /// The detail for every language: the phrase, or the bare English where there is none that says the same.
    Phrase said() const;
    friend bool operator==(const Error &a, const Error &b) { return a.code == b.code && a.detail == b.detail; }
};

template <typename T = void> using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, std::string detail)
{
    return tl::unexpected<Error>(Error{code, std::move(detail)});
}

[[nodiscard]] inline tl::unexpected<Error> failure(Error error) { return tl::unexpected<Error>(std::move(error)); }

/// The same error with where it happened put before its detail.
[[nodiscard]] Error inContext(Error error, std::string_view context);

} // namespace sheaf

#define SHEAF_CONCAT_INNER(a, b) a##b
#define SHEAF_CONCAT(a, b) SHEAF_CONCAT_INNER(a, b)

/// SHEAF_TRY(name, expression): declares `name` with the value, or returns the error from the function.
#define SHEAF_TRY(name, ...)                                                                                           \
    auto SHEAF_CONCAT(name, TryResult) = (__VA_ARGS__);                                                                \
    if (!SHEAF_CONCAT(name, TryResult))                                                                                \
        return tl::unexpected<::sheaf::Error>(std::move(SHEAF_CONCAT(name, TryResult)).error());                       \
    auto name = std::move(*SHEAF_CONCAT(name, TryResult))

/// SHEAF_CHECK(expression): for Result<void>.
#define SHEAF_CHECK(...)                                                                                               \
    if (auto SHEAF_CONCAT(checkResult, __LINE__) = (__VA_ARGS__); !SHEAF_CONCAT(checkResult, __LINE__))                \
    return tl::unexpected<::sheaf::Error>(std::move(SHEAF_CONCAT(checkResult, __LINE__)).error())

/// The same two in a coroutine; the expression may be `co_await something`, alone.
#define SHEAF_CO_TRY(name, ...)                                                                                        \
    auto SHEAF_CONCAT(name, TryResult) = __VA_ARGS__;                                                                  \
    if (!SHEAF_CONCAT(name, TryResult))                                                                                \
        co_return tl::unexpected<::sheaf::Error>(std::move(SHEAF_CONCAT(name, TryResult)).error());                    \
    auto name = std::move(*SHEAF_CONCAT(name, TryResult))

#define SHEAF_CO_CHECK(...)                                                                                            \
    if (auto SHEAF_CONCAT(checkResult, __LINE__) = __VA_ARGS__; !SHEAF_CONCAT(checkResult, __LINE__))                  \
    co_return tl::unexpected<::sheaf::Error>(std::move(SHEAF_CONCAT(checkResult, __LINE__)).error())
