// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/task.h"

#include <QObject>

#include <exception>

namespace sheaf::async {

namespace detail {

/// What a log line calls the object that a task was started for.
QString contextName(const QObject *context);
void logFailure(const QString &context, const Error &error);
void logException(const QString &context, const std::exception_ptr &exception);

template <typename T> struct IsResult : std::false_type
{
};
template <typename T, typename E> struct IsResult<tl::expected<T, E>> : std::true_type
{
};

template <typename T> Task<> watch(QString context, Task<T> task)
{
    try {
        if constexpr (IsResult<T>::value) {
            const T result = co_await task;
            if (!result)
                logFailure(context, result.error());
        } else if constexpr (std::is_void_v<T>) {
            co_await task;
        } else {
            [[maybe_unused]] const T value = co_await task;
        }
    } catch (...) {
        logException(context, std::current_exception());
    }
}

} // namespace detail

/// The only way to start a task that nobody awaits. An error that it ends with is logged with the name of `context`
/// (Cancelled, which somebody wished for, only with `sheaf.tasks.debug`); so is an exception, a defect of ours.
/// The task goes on when `context` ends: what it touches after a wait is held by shared_ptr or guarded by a token.
template <typename T> void launch(const QObject *context, Task<T> task)
{
    detail::watch<T>(detail::contextName(context), std::move(task));
}

} // namespace sheaf::async
