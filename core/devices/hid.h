// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/port.h"

#include <memory>
#include <string>
#include <vector>

/// USB HID by way of hidapi; on Linux its hidraw backend. libusb's would take the device from the kernel, and opens
/// devices to list them, which ends what another program waits for.
namespace sheaf::devices {

/// The file that lets a person open these devices, and where it goes.
inline constexpr std::string_view kUdevRulesFile = "70-sheaf-hw.rules";

/// What a person does about a device that the system does not let them open: they install the rules or, where those are
/// in a folder of udev's already, see to it that the rules are meant for them.
Phrase howToGetPermission();
Phrase howToGetPermission(bool hasRules);

/// One interface of a device, as hidapi lists it.
struct HidDevice
{
    std::string path;
    std::uint16_t vendor = 0;
    std::uint16_t product = 0;
    std::uint16_t usagePage = 0; ///< 0 where the system does not tell
    int interface = -1;          ///< -1 where the system does not tell
    std::string name;
};

/// Every interface of a vendor's devices.
Outcome<std::vector<HidDevice>> connectedHids(std::uint16_t vendor);

/// NoPermission, with the udev rules to install; Busy where another Sheaf has it; Disconnected where it is not there
/// any more. What another program does with it can't be known here: hidraw has no owner.
Outcome<std::unique_ptr<PacketPort>> openHid(const HidDevice &device);

/// The same for a Trezor One whose firmware is older than 1.7. There were two kinds of it, whose reports have a number
/// or have none; which it is, is told by what the system takes. Protocol where it takes neither.
Outcome<std::unique_ptr<PacketPort>> openTrezorHid(const HidDevice &device);

} // namespace sheaf::devices
