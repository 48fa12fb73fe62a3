// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/hid.h"
#include "devices/trezor_bridge.h"
#include "devices/usb_port.h"

#include <functional>

namespace sheaf::devices {

/// A connected device that speaks Trezor's protocol.
struct TrezorDevice
{
    std::string address; ///< what openTrezor() takes: `trezor:1-4.2`
    std::string name;    ///< as far as USB tells without opening it
};

/// The ways to a device. The members that are set take the place of the real ones in a test.
struct TrezorWays
{
    std::function<Outcome<std::vector<UsbDevice>>()> listUsb;
    std::function<Outcome<std::unique_ptr<PacketPort>>(const UsbDevice &)> openUsb;
    std::function<Outcome<std::vector<HidDevice>>()> listHid; ///< Trezor Ones with firmware before 1.7
    std::function<Outcome<std::unique_ptr<PacketPort>>(const HidDevice &)> openHid;
    std::function<Outcome<std::vector<BridgeDevice>>()> listBridge;
    std::function<Outcome<std::unique_ptr<TrezorPort>>(const std::string &)> openBridge;
    std::function<void(std::chrono::milliseconds)> pause; ///< between two tries at a busy device

    static TrezorWays real();
};

/// What is on USB and, where that shows none, on the bridge. Without an error where there is neither.
Outcome<std::vector<TrezorDevice>> listTrezors(const TrezorWays &ways = TrezorWays::real());

/// Whether openTrezor() makes sense of it.
bool isTrezorAddress(std::string_view address);

/// `trezor` is the only one connected, `trezor:1-4.2` the one in that socket (`trezor:/dev/hidraw0`, with firmware
/// before 1.7, the one at that node), `bridge` the only one of the bridge, `udp:127.0.0.1:21324` the emulator. A device
/// on USB that is busy is tried again (another program may just have closed it), then asked for over the bridge; Busy
/// where that refuses, too.
Outcome<std::unique_ptr<TrezorPort>> openTrezor(std::string_view address, const TrezorWays &ways = TrezorWays::real());

} // namespace sheaf::devices
