// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/gate.h"
#include "async/sleeper.h"

#include <functional>
#include <optional>

namespace sheaf::async {

namespace detail {

template <typename T> struct Race
{
    Gate over;
    std::optional<Result<T>> result;
};

template <typename T> Task<> run(std::shared_ptr<Race<T>> race, Task<Result<T>> task)
{
    Result<T> result = co_await task;
    race->result.emplace(std::move(result));
    race->over.open();
}

} // namespace detail

/// Starts the work, and answers Timeout where it takes longer than `limit`, Cancelled where `outer` is cancelled. The
/// work's own token is cancelled in both cases; what it answers after that is dropped.
template <typename T>
Task<Result<T>> withTimeout(Sleeper *sleeper, std::chrono::milliseconds limit,
                            std::function<Task<Result<T>>(CancelToken)> start, CancelToken outer = {})
{
    SHEAF_CO_CHECK(outer.check());
    auto source = CancelSource::linkedTo(outer);
    const auto race = std::make_shared<detail::Race<T>>();
    const auto open = [over = race->over] { over.open(); };
    detail::run<T>(race, start(source.token()));
    const auto timer = sleeper->wakeAfter(limit, open);
    const auto registration = outer.onCancel(open);
    co_await race->over.passed();
    if (race->result)
        co_return std::move(*race->result);
    SHEAF_CO_CHECK(outer.check());
    source.cancel();
    co_return failure(ErrorCode::Timeout, "no answer within " + std::to_string(limit.count()) + " ms");
}

} // namespace sheaf::async
