// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QQuickWindow;

namespace sheaf::desktop {

class Session;

/// For tests/bench: with QT_LOGGING_RULES=sheaf.frames.debug=true, says `first frame`, `portfolio` (the first frame
/// with one after each unlock) and `frame` for every other one. Without it, nothing is connected.
void sayFrames(QQuickWindow *window, Session *session);

} // namespace sheaf::desktop
