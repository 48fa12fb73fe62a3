// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/task.h"

#include <QEventLoop>

#include <optional>

namespace sheaf::async {

namespace detail {

template <typename T> Task<> finish(Task<T> task, std::optional<T> *into, QEventLoop *loop)
{
    T value = co_await task;
    into->emplace(std::move(value));
    loop->quit();
}

inline Task<> finish(Task<> task, bool *done, QEventLoop *loop)
{
    co_await task;
    *done = true;
    loop->quit();
}

} // namespace detail

/// Runs an event loop until the task has ended. For tests, and for the main function of a command-line program:
/// anywhere else a nested event loop runs other people's code in the middle of ours. Called with its namespace, as
/// QCoro has one of the same name.
template <typename T> T waitFor(Task<T> task)
{
    QEventLoop loop;
    std::optional<T> value;
    detail::finish(std::move(task), &value, &loop);
    if (!value)
        loop.exec();
    return std::move(*value);
}

inline void waitFor(Task<> task)
{
    QEventLoop loop;
    bool done = false;
    detail::finish(std::move(task), &done, &loop);
    if (!done)
        loop.exec();
}

} // namespace sheaf::async
