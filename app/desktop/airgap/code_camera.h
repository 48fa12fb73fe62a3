// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera.h"
#include "wallet/qr_codes.h"
#include "wallet/wallet.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace sheaf::desktop {

/// Looks for codes in what a camera sees, while it is on: one frame at a time, on a thread of the pool; those that come
/// meanwhile are passed over. Nothing of it is kept.
class CodeCamera final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(bool on READ isOn NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// What opens cameras, or why none can be opened.
    using Load = std::function<tl::expected<CameraMaker *, QString>()>;

    explicit CodeCamera(QObject *parent);

    bool isOn() const { return m_camera != nullptr; }
    /// Why it is not on, and what to do.
    const QString &problem() const { return m_problem; }
    /// What it sees, for the person to aim: as in a mirror, and small. Null while it is off.
    const QImage &view() const { return m_view; }
    /// For tests; else it is the module beside the program.
    void setLoad(Load load) { m_load = std::move(load); }

public Q_SLOTS:
    void start();
    void stop();

Q_SIGNALS:
    void changed();
    void viewChanged();
    /// Parts of a resource, as they were seen in a frame.
    void seen(const std::vector<std::string> &parts);

private:
    Task<> look(CameraMaker::Frame frame);
    void fail(const QString &problem);

    Load m_load;
    std::unique_ptr<Camera> m_camera;
    QString m_problem;
    QImage m_view;
    bool m_isLooking = false;
    std::uint64_t m_round = 0; ///< what was seen in another is not taken any more
};

} // namespace sheaf::desktop
