// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wallet/wallet.h"

#include <functional>

namespace sheaf::desktop {

/// One plan's way through the sheet, and the person who is asked for it. It is asked once and answers once: a click
/// that was meant for another plan, or that comes again, does nothing.
class ReviewFlow final : public wallet::Approver, public std::enable_shared_from_this<ReviewFlow>
{
public:
    /// Puts the review before the person; says whether it could.
    using Show = std::function<bool(const ReviewFlow *flow, const wallet::Review &review)>;

    enum class Answer { Yes, No, Later };

    explicit ReviewFlow(Show show) : m_show(std::move(show)) {}

    bool isPerson() const override { return true; }
    /// Waits for the answer. Denied for a no, Cancelled for later; neither has sent anything.
    Task<Result<void>> approve(wallet::Review review) override;

    /// Resumes whoever waits before it returns. The first answer holds; a yes without a question is none.
    void answer(Answer answer);
    bool isAsked() const { return m_asked && !m_answer; }
    bool isOver() const { return m_answer && *m_answer != Answer::Yes; }

private:
    Show m_show;
    wallet::Gate m_gate;
    bool m_asked = false;
    std::optional<Answer> m_answer;
};

} // namespace sheaf::desktop
