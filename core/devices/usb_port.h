// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/port.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace sheaf::devices {

struct UsbId
{
    std::uint16_t vendor = 0;
    std::uint16_t product = 0;

    friend bool operator==(const UsbId &, const UsbId &) = default;
};

struct UsbDevice
{
    UsbId id;
    std::string place; ///< bus and ports, `1-4.2`: the same as long as it stays in its socket

    friend bool operator==(const UsbDevice &, const UsbDevice &) = default;
};

/// The connected devices that `ids` name, without opening one. Io where there is no USB to ask.
Outcome<std::vector<UsbDevice>> listUsb(std::span<const UsbId> ids);

/// The device's first vendor interface (class 0xFF, "WebUSB") with an interrupt endpoint of 64 bytes each way, claimed
/// for us alone. NotFound where the device is gone or has none, NoPermission, Busy where another program has it.
Outcome<std::unique_ptr<PacketPort>> openUsb(const UsbDevice &device);

} // namespace sheaf::devices
