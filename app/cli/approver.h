// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

namespace sheaf::cli {

/// Shows the review and asks; --yes says yes to what is not blocked.
class TerminalApprover final : public wallet::Approver
{
public:
    TerminalApprover(Session *session, wallet::Wallet *wallet) : m_session(session), m_wallet(wallet) {}

    bool isPerson() const override { return true; }
    Task<Result<void>> approve(wallet::Review review) override;

private:
    Session *m_session;
    wallet::Wallet *m_wallet;
};

/// Whether there is a person to ask, or --yes in their place.
bool canAsk(Session *session);

/// Each step of what is carried out, as it happens, on standard error.
void showProgress(Session *session, wallet::Wallet *wallet);

} // namespace sheaf::cli
