// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/gate.h"
#include "crypto/thread_state.h"

#include <QMetaObject>
#include <QObject>
#include <QThreadPool>

#include <optional>

namespace sheaf::async {

/// Runs `function` on a thread of the pool and goes on with what it returns, on the thread that awaits. For work of
/// more than 5 ms: key derivation, large answers. It owns all that it uses, and it throws nothing.
template <typename F> Task<std::invoke_result_t<F &>> runInBackground(F function)
{
    using Value = std::invoke_result_t<F &>;
    static_assert(!std::is_void_v<Value>, "work without a result would be lost without a word");
    struct DeleteLater
    {
        void operator()(QObject *object) const { object->deleteLater(); }
    };
    struct Work
    {
        F function;
        std::optional<Value> value;
        std::unique_ptr<QObject, DeleteLater> here{new QObject}; // the frame ends inside its event
        Gate done;                                               // touched on the awaiting thread alone
    };
    // The coroutine's frame owns it, and lives until the gate has opened: the pool's side borrows.
    const auto work = std::make_unique<Work>(std::move(function));
    Work *borrowed = work.get();
    const auto job = [borrowed] {
        borrowed->value.emplace(borrowed->function());
        crypto::releaseThreadState(); // who has the result may end the program
        const auto finish = [borrowed] { borrowed->done.open(); };
        QMetaObject::invokeMethod(borrowed->here.get(), finish, Qt::QueuedConnection);
    };
    QThreadPool::globalInstance()->start(job);
    co_await work->done.passed();
    co_return std::move(*work->value);
}

} // namespace sheaf::async
