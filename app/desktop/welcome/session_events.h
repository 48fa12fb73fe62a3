// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace sheaf::desktop {

/// What the computer says that the vault should know. The port of Locking; a test emits the signals itself.
class SessionEvents : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// From now on the signals come, and sleep waits a little for release(). Called while a vault stands open.
    virtual void watch() = 0;
    /// What was to be done before the computer sleeps is done.
    virtual void release() = 0;

Q_SIGNALS:
    void aboutToSleep();
    /// Whether the computer sleeps then or goes on with another screen.
    void lidClosed();
    /// The person locked the screen, or their session.
    void sessionLocked();
};

} // namespace sheaf::desktop
