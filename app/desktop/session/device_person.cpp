// SPDX-License-Identifier: GPL-3.0-or-later
#include "device_person.h"

#include "format.h"

namespace sheaf::desktop {

namespace {

QString wordsFor(const devices::Prompt &prompt)
{
    const QString device = format::text(prompt.device);
    switch (prompt.step) {
    case devices::Step::Unlock:
        return DevicePerson::tr("Unlock %1: type its PIN on the device.").arg(device);
    case devices::Step::OpenApp:
        return DevicePerson::tr("Open the Ethereum app on %1.").arg(device);
    case devices::Step::ConfirmAddress:
        return prompt.shows.empty() ? DevicePerson::tr("Compare the address on %1, and confirm it there.").arg(device)
                                    : DevicePerson::tr("%1 shows an address. Confirm it there if it is this one: %2")
                                          .arg(device, format::text(prompt.shows));
    case devices::Step::ConfirmSignature:
        return DevicePerson::tr("Look at what %1 shows, and confirm it there; to stop, say no there.").arg(device);
    case devices::Step::EnterPassphrase:
        return DevicePerson::tr("Type the passphrase on %1.").arg(device);
    case devices::Step::Reconnect:
        return DevicePerson::tr("%1 has left for a moment; wait, or plug it in again.").arg(device);
    }
    return {};
}

} // namespace

void DevicePerson::prompt(devices::Prompt prompt) { Q_EMIT told(wordsFor(prompt)); }

devices::Outcome<Secret> DevicePerson::askPinPlaces()
{
    return devices::fail(
        devices::Fault::Unsupported,
        "this device wants its PIN typed on the computer, which sheaf-cli can and the window can't yet");
}

devices::Outcome<std::optional<Secret>> DevicePerson::askPassphrase(bool mayBeTypedOnDevice)
{
    if (mayBeTypedOnDevice)
        return std::optional<Secret>();
    return devices::fail(devices::Fault::Unsupported, "this device wants its passphrase typed on the computer, which "
                                                      "sheaf-cli can and the window can't yet");
}

} // namespace sheaf::desktop
