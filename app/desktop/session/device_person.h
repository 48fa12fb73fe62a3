// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wallet/wallet.h"

#include <QObject>

#include <atomic>

namespace sheaf::desktop {

/// Whoever sits at the window and at a device. A flow calls it on a thread of the pool; what it says is told on the
/// window's. Everything is answered on the device itself: a PIN or a passphrase that a device would have typed here
/// is refused, with where that can be done.
class DevicePerson final : public QObject, public devices::Person
{
    Q_OBJECT

public:
    /// The window is closed: every flow is given up.
    void leave() { m_left = true; }

    void prompt(devices::Prompt prompt) override;
    bool gaveUp() override { return m_left; }
    devices::Outcome<Secret> askPinPlaces() override;
    devices::Outcome<std::optional<Secret>> askPassphrase(bool mayBeTypedOnDevice) override;

Q_SIGNALS:
    /// What to do now, on the device.
    void told(const QString &words);

private:
    std::atomic<bool> m_left = false;
};

} // namespace sheaf::desktop
