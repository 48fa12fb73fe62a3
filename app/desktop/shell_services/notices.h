// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notifier.h"
#include "session.h"
#include "toasts.h"

#include <set>

namespace sheaf::desktop {

/// What happened while nobody looked, and is worth a word: harvests that were carried out, rules that were paused or
/// wait for the person, and debts that come near their liquidation. Whoever looks at the window gets the word there.
class Notices final : public QObject
{
    Q_OBJECT

public:
    Notices(Session *session, Notifier *notifier, ToastModel *toasts, QObject *parent = nullptr);

    /// Whether the window has the person's attention; the application's state where nobody says so.
    void setLooking(bool looking) { m_looking = looking; }
    /// Rules that are paused, plans that wait: things that the person has not seen to.
    int waiting() const { return static_cast<int>(m_asked.size() + m_paused.size()); }

Q_SIGNALS:
    /// The person chose a notification: the window should come, at this place.
    void openWanted(const QString &place);
    void waitingChanged();

private:
    void begin();
    void forget();
    void readRules();
    void readHealth();
    void tellOf(const wallet::LogEntry &entry);
    void say(const QString &topic, const QString &title, const QString &text, bool urgent);

    Session *m_session;
    Notifier *m_notifier;
    ToastModel *m_toasts;
    bool m_looking = false;
    bool m_begun = false;
    std::int64_t m_lastEntry = 0;
    std::map<std::int64_t, wallet::Decision> m_decisions; ///< of each rule, the last one
    std::set<std::int64_t> m_asked;
    std::set<std::int64_t> m_paused;
    std::set<QString> m_unhealthy;
    QTimer m_debts; ///< while nobody looks, whether a debt is well is asked for now and then
};

} // namespace sheaf::desktop
