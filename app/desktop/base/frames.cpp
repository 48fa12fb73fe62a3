// SPDX-License-Identifier: GPL-3.0-or-later
#include "frames.h"

#include "session.h"

#include <QLoggingCategory>
#include <QQuickWindow>

namespace sheaf::desktop {

namespace {

Q_LOGGING_CATEGORY(frames, "sheaf.frames", QtWarningMsg)

} // namespace

void sayFrames(QQuickWindow *window, Session *session)
{
    if (!frames().isDebugEnabled())
        return;
    const auto next = std::make_shared<const char *>("first frame");
    QObject::connect(session, &Session::stateChanged, window, [next, session] {
        if (session->state() == Session::State::Unlocked)
            *next = "portfolio";
    });
    QObject::connect(window, &QQuickWindow::frameSwapped, window, [next] {
        qCDebug(frames, "%s", *next);
        *next = "frame";
    });
}

} // namespace sheaf::desktop
