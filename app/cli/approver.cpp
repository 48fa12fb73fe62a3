// SPDX-License-Identifier: GPL-3.0-or-later
#include "approver.h"

#include "secrets.h"
#include "text.h"
#include "wallet/views.h"

#include <unistd.h>

namespace sheaf::cli {

Task<Result<void>> TerminalApprover::approve(wallet::Review review)
{
    m_session->output().note(reviewText(wallet::toJson(review, m_wallet->registry())));
    co_return confirm(m_session->arguments(), QStringLiteral("Do this?"));
}

bool canAsk(Session *session) { return session->arguments().has(QStringLiteral("yes")) || ::isatty(STDIN_FILENO) != 0; }

void showProgress(Session *session, wallet::Wallet *wallet)
{
    wallet->setProgress([session](const wallet::Record &, const wallet::Step &step) {
        const std::string_view state = wallet::stateText(step.state);
        session->output().note(QStringLiteral("  %1 %2")
                                   .arg(QString::fromUtf8(state.data(), static_cast<qsizetype>(state.size())), -10)
                                   .arg(QString::fromStdString(step.call.purpose.english())));
    });
}

} // namespace sheaf::cli
