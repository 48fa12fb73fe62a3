// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

#include <QHash>
#include <QObject>

namespace sheaf::desktop {

/// What bringing in a position's reward would cost in fees now: a real plan, simulated and priced, and thrown away.
/// Asked in the background, one position after another, each at most every few minutes and only while somebody looks.
class HarvestCosts final : public QObject
{
    Q_OBJECT

public:
    struct Cost
    {
        std::optional<Decimal> usd;
        QString note; ///< where it comes from, or why it is not known
    };

    explicit HarvestCosts(Session *session, QObject *parent = nullptr);

    /// What is known; a note that says why nothing is, where nothing is.
    Cost cost(const portfolio::ValuedPosition &position) const;

Q_SIGNALS:
    void changed();

private:
    struct Known
    {
        Cost cost;
        UnixTime at{};
    };

    void look();
    Task<> ask(std::vector<portfolio::ValuedPosition> positions);
    Task<Cost> costOf(portfolio::ValuedPosition position);
    Result<Cost> priced(const wallet::Review &review) const;

    Session *m_session;
    QHash<QString, Known> m_known;
    bool m_asking = false;
};

} // namespace sheaf::desktop
