// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/task.h"

#include <memory>
#include <utility>
#include <vector>

namespace sheaf::async {

/// Opens once, and stays open. Copies are the same gate; it belongs to one thread. What every other wait is made of.
class Gate final
{
    struct State
    {
        bool open = false;
        std::vector<std::coroutine_handle<>> waiting;
    };

public:
    class Awaiter final
    {
    public:
        explicit Awaiter(std::shared_ptr<State> state) : m_state(std::move(state)) {}
        bool await_ready() const noexcept { return m_state->open; }
        void await_suspend(std::coroutine_handle<> handle) { m_state->waiting.push_back(handle); }
        void await_resume() const noexcept {}

    private:
        std::shared_ptr<State> m_state;
    };

    Gate() : m_state(std::make_shared<State>()) {}

    bool isOpen() const { return m_state->open; }

    /// Resumes whoever waits, in the order in which they came, before it returns. A second time does nothing.
    void open() const
    {
        const std::shared_ptr<State> state = m_state; // who is resumed may end the gate's owner
        state->open = true;
        for (const std::coroutine_handle<> handle : std::exchange(state->waiting, {}))
            handle.resume();
    }

    /// To be awaited: `co_await gate.passed();`
    Awaiter passed() const { return Awaiter(m_state); }

private:
    std::shared_ptr<State> m_state;
};

} // namespace sheaf::async
