// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <functional>
#include <memory>

namespace sheaf::async {

/// Asks whether the work is still wanted. Copies ask the same; one made without a source is never cancelled.
class CancelToken final
{
    struct State;

public:
    /// Forgets the callback when it ends.
    class Registration final
    {
    public:
        Registration() = default;
        Registration(Registration &&other) noexcept = default;
        Registration &operator=(Registration &&other) noexcept;
        Registration(const Registration &) = delete;
        Registration &operator=(const Registration &) = delete;
        ~Registration();

    private:
        friend class CancelToken;
        Registration(std::weak_ptr<State> state, std::uint64_t id);
        void release();
        std::weak_ptr<State> m_state;
        std::uint64_t m_id = 0;
    };

    CancelToken() = default;

    bool isCancelled() const;
    /// Cancelled, once it is: `SHEAF_CO_CHECK(token.check());`
    Result<void> check() const;
    /// Calls `callback` once when the source is cancelled; at once where that has happened.
    [[nodiscard]] Registration onCancel(std::function<void()> callback) const;

private:
    friend class CancelSource;
    explicit CancelToken(std::shared_ptr<State> state);
    std::shared_ptr<State> m_state;
};

/// Whoever starts work holds one, and gives its token away. Its end cancels too: work does not outlive its owner
/// unnoticed. Sleepers are woken before cancel() returns, so a coroutine looks at the result of its wait before it
/// touches anything of its owner.
class CancelSource final
{
public:
    CancelSource();
    /// Cancelled by itself, and when `outer` is.
    static CancelSource linkedTo(const CancelToken &outer);
    CancelSource(CancelSource &&other) noexcept = default;
    CancelSource &operator=(CancelSource &&other) noexcept;
    CancelSource(const CancelSource &) = delete;
    CancelSource &operator=(const CancelSource &) = delete;
    ~CancelSource();

    CancelToken token() const { return CancelToken(m_state); }
    void cancel();

private:
    std::shared_ptr<CancelToken::State> m_state;
    CancelToken::Registration m_outer;
};

} // namespace sheaf::async
