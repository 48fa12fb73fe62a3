// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/task.h"

#include <vector>

namespace sheaf::async {

/// The values of tasks that are running already, in their order: as slow as the slowest, not as their sum.
template <typename T> Task<std::vector<T>> whenAll(std::vector<Task<T>> tasks)
{
    std::vector<T> values;
    values.reserve(tasks.size());
    for (Task<T> &task : tasks) {
        T value = co_await task;
        values.push_back(std::move(value));
    }
    co_return values;
}

} // namespace sheaf::async
