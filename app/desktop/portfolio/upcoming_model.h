// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rows_model.h"
#include "session.h"

#include <QTimer>

namespace sheaf::desktop {

/// What will happen next: every rule that is not switched off, with why it waits in one sentence. Those that need a
/// person come first. Roles: key (the rule's id), title, sentence, reason, status, tone (of Tag), when (it was last
/// looked at), needsYou.
class UpcomingModel final : public sheaf::desktop::RowsModel // in full, or its properties are lost to qmllint
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")

public:
    explicit UpcomingModel(Session *session, QObject *parent = nullptr);

    /// What a rule's row says of it, here and on a position's page: title, sentence, reason, state, tone, when.
    struct Said
    {
        QString title;
        QString reason;
        QString state;
        int tone = 0;
        QString when;
        bool needsYou = false;
    };
    static Said said(const wallet::Rule &rule, const std::optional<wallet::LogEntry> &last, UnixTime now);
    /// The newest entry of a rule's log.
    static std::optional<wallet::LogEntry> lastOf(wallet::Wallet &wallet, std::int64_t rule);

private:
    void update();

    Session *m_session;
    QTimer m_tick;
};

} // namespace sheaf::desktop
