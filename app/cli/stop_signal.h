// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <functional>
#include <memory>

namespace sheaf::cli {

/// Calls `stop` from the event loop at SIGINT or SIGTERM, so that what runs can end in order; a second signal ends the
/// program at once, which the journal survives. One at a time.
class StopSignal final
{
public:
    explicit StopSignal(std::function<void()> stop);
    ~StopSignal();
    StopSignal(const StopSignal &) = delete;
    StopSignal &operator=(const StopSignal &) = delete;

private:
    void leave();

    int m_descriptor = -1;
    std::array<struct sigaction, 2> m_before = {}; ///< of SIGINT and SIGTERM
    bool m_isWatching = false;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace sheaf::cli
