// SPDX-License-Identifier: GPL-3.0-or-later
#include "review_flow.h"

namespace sheaf::desktop {

Task<Result<void>> ReviewFlow::approve(wallet::Review review)
{
    const auto self = shared_from_this();
    if (!m_asked && m_answer == Answer::Later)
        co_return failure(ErrorCode::Cancelled, QT_TRANSLATE_NOOP("Phrases", "you put it off"));
    const bool again = std::exchange(m_asked, true);
    if (again || isOver() || !m_show(this, review))
        co_return failure(ErrorCode::Denied, QT_TRANSLATE_NOOP("Phrases", "it was cancelled before it could be shown"));
    if (!m_answer)
        co_await m_gate.passed();
    switch (*m_answer) {
    case Answer::Yes:
        co_return {};
    case Answer::No:
        break;
    case Answer::Later:
        co_return failure(ErrorCode::Cancelled, QT_TRANSLATE_NOOP("Phrases", "you put it off"));
    }
    co_return failure(ErrorCode::Denied, QT_TRANSLATE_NOOP("Phrases", "you said no"));
}

void ReviewFlow::answer(Answer answer)
{
    if (m_answer || (answer == Answer::Yes && !m_asked))
        return;
    m_answer = answer;
    m_gate.open();
}

} // namespace sheaf::desktop
