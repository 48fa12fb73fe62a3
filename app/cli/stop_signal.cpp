// SPDX-License-Identifier: GPL-3.0-or-later
#include "stop_signal.h"

#include <sys/eventfd.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdint>
#include <utility>

namespace sheaf::cli {

namespace {

constexpr std::array kStopSignals{SIGINT, SIGTERM};

/// Where the handler says that it was called; of the one StopSignal that there is.
std::atomic<int> toldTo = -1;

/// Of any thread: a mask would be the thread's own, and those of a pool may have been there before.
void tell(int /*signal*/)
{
    const int before = errno;
    const std::uint64_t once = 1;
    [[maybe_unused]] const ssize_t written = ::write(toldTo, &once, sizeof once); // where it fails, nobody waits
    errno = before;
}

} // namespace

StopSignal::StopSignal(std::function<void()> stop) : m_descriptor(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this, stop = std::move(stop)] {
        m_notifier->setEnabled(false);
        leave();
        stop();
    });
    toldTo = m_descriptor;
    struct sigaction now = {};
    now.sa_handler = tell; // NOLINT: a macro of libc
    now.sa_flags = SA_RESTART;
    for (std::size_t i = 0; i < kStopSignals.size(); ++i)
        ::sigaction(kStopSignals[i], &now, &m_before[i]);
    m_isWatching = true;
}

/// From then on they do what they did before: a second one ends the program.
void StopSignal::leave()
{
    if (!std::exchange(m_isWatching, false))
        return;
    for (std::size_t i = 0; i < kStopSignals.size(); ++i)
        ::sigaction(kStopSignals[i], &m_before[i], nullptr);
    toldTo = -1;
}

StopSignal::~StopSignal()
{
    leave();
    m_notifier.reset();
    ::close(m_descriptor);
}

} // namespace sheaf::cli
