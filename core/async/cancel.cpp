// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/cancel.h"

#include <map>

namespace sheaf::async {

struct CancelToken::State
{
    bool cancelled = false;
    std::uint64_t lastId = 0;
    std::map<std::uint64_t, std::function<void()>> callbacks;

    void cancel()
    {
        cancelled = true;
        while (!callbacks.empty()) { // one at a time: a callback may end the registration of the next
            auto node = callbacks.extract(callbacks.begin());
            node.mapped()();
        }
    }
};

CancelToken::Registration::Registration(std::weak_ptr<State> state, std::uint64_t id)
    : m_state(std::move(state)), m_id(id)
{
}

CancelToken::Registration &CancelToken::Registration::operator=(Registration &&other) noexcept
{
    if (this != &other) {
        release();
        m_state = std::move(other.m_state);
        m_id = other.m_id;
    }
    return *this;
}

CancelToken::Registration::~Registration() { release(); }

void CancelToken::Registration::release()
{
    if (const auto state = m_state.lock())
        state->callbacks.erase(m_id);
    m_state.reset();
}

CancelToken::CancelToken(std::shared_ptr<State> state) : m_state(std::move(state)) {}

bool CancelToken::isCancelled() const { return m_state && m_state->cancelled; }

Result<void> CancelToken::check() const
{
    if (isCancelled())
        return failure(ErrorCode::Cancelled, "the work is no longer wanted");
    return {};
}

CancelToken::Registration CancelToken::onCancel(std::function<void()> callback) const
{
    if (!m_state)
        return {};
    if (m_state->cancelled) {
        callback();
        return {};
    }
    const std::uint64_t id = ++m_state->lastId;
    m_state->callbacks.emplace(id, std::move(callback));
    return {m_state, id};
}

CancelSource::CancelSource() : m_state(std::make_shared<CancelToken::State>()) {}

CancelSource CancelSource::linkedTo(const CancelToken &outer)
{
    CancelSource source;
    const std::weak_ptr<CancelToken::State> weak = source.m_state;
    source.m_outer = outer.onCancel([weak] {
        if (const auto state = weak.lock())
            state->cancel();
    });
    return source;
}

CancelSource &CancelSource::operator=(CancelSource &&other) noexcept
{
    if (this != &other) {
        cancel();
        m_state = std::move(other.m_state);
        m_outer = std::move(other.m_outer);
    }
    return *this;
}

CancelSource::~CancelSource() { cancel(); }

void CancelSource::cancel()
{
    if (const auto state = m_state) // moved-from sources have none
        state->cancel();
}

} // namespace sheaf::async
