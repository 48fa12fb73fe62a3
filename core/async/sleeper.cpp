// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/sleeper.h"

#include "async/gate.h"
#include "async/reachable.h"

#include <QTimer>

namespace sheaf::async {

std::shared_ptr<void> TimerSleeper::wakeAfter(std::chrono::milliseconds duration, std::function<void()> wake)
{
    // deleteLater: whoever is woken may drop the timer while it is still emitting.
    const std::shared_ptr<QTimer> timer(new QTimer, [](QTimer *ended) {
        noteEnded(ended);
        ended->stop();
        ended->deleteLater();
    });
    noteLiving(timer.get());
    timer->setSingleShot(true);
    QObject::connect(timer.get(), &QTimer::timeout, timer.get(), std::move(wake));
    timer->start(duration);
    return timer;
}

Task<Result<void>> sleepFor(Sleeper *sleeper, std::chrono::milliseconds duration, CancelToken token)
{
    SHEAF_CO_CHECK(token.check());
    const Gate gate;
    const auto open = [gate] { gate.open(); };
    const auto timer = sleeper->wakeAfter(duration, open);
    const auto registration = token.onCancel(open);
    co_await gate.passed();
    co_return token.check();
}

Task<> nextTurn()
{
    const Gate gate;
    const auto open = [gate] { gate.open(); };
    QTimer::singleShot(0, open);
    co_await gate.passed();
}

} // namespace sheaf::async
