// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/cancel.h"
#include "async/task.h"

#include <chrono>
#include <functional>
#include <memory>

namespace sheaf::async {

/// Where waiting comes from; a test brings its own, and so does not wait.
class Sleeper
{
public:
    virtual ~Sleeper() = default;
    /// Calls `wake` once from the event loop when `duration` has passed, unless what is returned ends before.
    [[nodiscard]] virtual std::shared_ptr<void> wakeAfter(std::chrono::milliseconds duration,
                                                          std::function<void()> wake) = 0;

protected:
    Sleeper() = default;
    Sleeper(const Sleeper &) = default;
    Sleeper &operator=(const Sleeper &) = default;
};

/// Qt's timers, on the thread that asks.
class TimerSleeper final : public Sleeper
{
public:
    std::shared_ptr<void> wakeAfter(std::chrono::milliseconds duration, std::function<void()> wake) override;
};

/// Cancelled where the token is, before or during the sleep.
Task<Result<void>> sleepFor(Sleeper *sleeper, std::chrono::milliseconds duration, CancelToken token = {});

/// Goes on in the next turn of the event loop, after everything that was due in this one has begun: how calls that
/// are made side by side are gathered.
Task<> nextTurn();

} // namespace sheaf::async
