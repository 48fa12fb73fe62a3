// SPDX-License-Identifier: GPL-3.0-or-later
#include "stop_signal.h"

#include <sys/signalfd.h>
#include <unistd.h>

#include <csignal>

namespace sheaf::cli {

namespace {

sigset_t stopSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    return signals;
}

} // namespace

StopSignal::StopSignal(std::function<void()> stop)
{
    const sigset_t signals = stopSignals();
    sigprocmask(SIG_BLOCK, &signals, nullptr);
    m_descriptor = ::signalfd(-1, &signals, SFD_CLOEXEC);
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this, stop = std::move(stop)] {
        signalfd_siginfo info{};
        if (::read(m_descriptor, &info, sizeof info) != sizeof info)
            return;
        const sigset_t again = stopSignals();
        sigprocmask(SIG_UNBLOCK, &again, nullptr);
        m_notifier->setEnabled(false);
        stop();
    });
}

StopSignal::~StopSignal()
{
    const sigset_t signals = stopSignals();
    sigprocmask(SIG_UNBLOCK, &signals, nullptr);
    m_notifier.reset();
    ::close(m_descriptor);
}

} // namespace sheaf::cli
