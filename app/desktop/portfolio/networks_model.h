// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rows_model.h"
#include "session.h"

#include <QTimer>

namespace sheaf::desktop {

/// The chains and how they are. Roles: key (the chain id), name, mark, block, age, endpoint, health (in words), tone
/// (of Tag), note (what else there is to know, one a line), stale.
class NetworksModel final : public sheaf::desktop::RowsModel // in full, or its properties are lost to qmllint
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")

public:
    explicit NetworksModel(Session *session, QObject *parent = nullptr);

    /// How far endpoints of a chain are apart, in words; empty where they agree or only one has spoken.
    static QString disagreement(const std::vector<rpc::EndpointHealth> &endpoints);

private:
    void update();
    void check();
    Task<> ask();
    Row row(const portfolio::ChainSnapshot &chain) const;

    Session *m_session;
    QTimer m_tick;
    std::vector<wallet::NetworkStatus> m_known;
    UnixTime m_checkedAt{};
    bool m_asking = false;
};

} // namespace sheaf::desktop
