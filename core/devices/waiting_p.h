// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/prompt.h"

#include <chrono>

namespace sheaf::devices {

/// How long each look for an answer takes, so that an unplugged device and a person who gave up are noticed.
constexpr std::chrono::milliseconds kLook{200};
/// Looks until a device that waits for nobody has to have answered: five seconds.
constexpr int kLooksWithoutPerson = 25;

/// Says after each look that found nothing whether to go on.
class Waiting final
{
public:
    explicit Waiting(Person *awaited) : m_awaited(awaited) {}

    /// Cancelled, where the person has given up.
    Outcome<> look() const
    {
        if (m_awaited != nullptr && m_awaited->gaveUp())
            return fail(
                Fault::Cancelled,
                SHEAF_SAYS("Phrases", "you stopped waiting, but the device still shows the request: reject it there"));
        return {};
    }
    /// One look was in vain; whether that was the last.
    bool isOver() { return m_awaited == nullptr && ++m_looks >= kLooksWithoutPerson; }

private:
    Person *m_awaited;
    int m_looks = 0;
};

} // namespace sheaf::devices
