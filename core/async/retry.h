// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/sleeper.h"

#include <functional>
#include <optional>

namespace sheaf::async {

/// How often something is tried, and how long the pauses between are.
struct RetryPolicy
{
    unsigned attempts = 4; ///< the first one included
    std::chrono::milliseconds first{250};
    std::chrono::milliseconds cap{8'000};
};

/// A number in [0, 1), new at each call.
using Jitter = std::function<double()>;

/// From the system's generator. Not for secrets.
Jitter systemJitter();

/// The pause before the attempt `retry` (1 is the second): full jitter, that is anything between 0 and
/// min(cap, first × 2^(retry - 1)), where `unit` in [0, 1) says which.
std::chrono::milliseconds backoff(const RetryPolicy &policy, unsigned retry, double unit);

/// How one attempt ended.
template <typename T> struct Attempt
{
    Result<T> result;
    bool mayRetry = false;                               ///< looked at where `result` is an error
    std::optional<std::chrono::milliseconds> retryAfter; ///< what the other side asked for, in place of the back-off
};

/// Tries until it works, may not be retried, or the attempts are used up; the last error is the answer. A pause that
/// the other side asks for and that is longer than the cap ends it too: the caller decides whether to wait so long.
template <typename T>
Task<Result<T>> retry(Sleeper *sleeper, RetryPolicy policy, Jitter jitter,
                      std::function<Task<Attempt<T>>(unsigned attempt)> tryOnce, CancelToken token = {})
{
    for (unsigned done = 1;; ++done) {
        SHEAF_CO_CHECK(token.check());
        Attempt<T> attempt = co_await tryOnce(done - 1);
        if (attempt.result || !attempt.mayRetry || done >= policy.attempts)
            co_return std::move(attempt.result);
        const auto pause = attempt.retryAfter.value_or(backoff(policy, done, jitter()));
        if (pause > policy.cap)
            co_return std::move(attempt.result);
        SHEAF_CO_CHECK(co_await sleepFor(sleeper, pause, token));
    }
}

} // namespace sheaf::async
