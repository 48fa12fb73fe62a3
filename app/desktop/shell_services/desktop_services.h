// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "background_model.h"
#include "desktop_settings.h"
#include "notices.h"

namespace sheaf::desktop {

/// What the window has of the desktop around it, all over one bus. Where there is no bus, none of it is there, and
/// nothing fails.
class DesktopServices final : public QObject
{
    Q_OBJECT

public:
    DesktopServices(QDBusConnection bus, Session *session, BackgroundModel *background, ToastModel *toasts,
                    QObject *parent = nullptr);
    ~DesktopServices() override;

    /// The person's session bus; not connected where there is none, and none is started for us.
    static QDBusConnection sessionBus();

private:
    DesktopSettings m_settings;
    StatusTray m_tray;
    DesktopNotifier m_notifier;
    Notices m_notices;
};

} // namespace sheaf::desktop
