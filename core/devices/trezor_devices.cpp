// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/trezor_devices.h"

#include "devices/trezor_wire.h"
#include "devices/udp_port.h"

#include <algorithm>
#include <thread>

namespace sheaf::devices {

namespace {

struct Model
{
    UsbId id;
    std::string_view name;
};

// Trezor and OneKey share the first two. A device says more about itself once it is open.
constexpr std::array kModels{
    Model{{0x1209, 0x53c1}, "Trezor"},  Model{{0x1209, 0x53c0}, "Trezor (bootloader)"},
    Model{{0x1209, 0x4f4b}, "OneKey"},  Model{{0x1209, 0x4f4a}, "OneKey (bootloader)"},
    Model{{0x2b24, 0x0002}, "KeepKey"},
};

constexpr std::string_view kUsb = "trezor";
constexpr std::string_view kUsbPlace = "trezor:";
constexpr std::string_view kBridge = "bridge";
constexpr std::string_view kUdp = "udp:";

// A program that closes a device may still hold it for a moment.
constexpr int kBusyTries = 3;
constexpr std::chrono::milliseconds kBusyPause{300};

std::string nameOf(const UsbId &id)
{
    for (const Model &model : kModels)
        if (model.id == id)
            return std::string(model.name);
    return "Trezor";
}

tl::unexpected<DeviceError> severalFound()
{
    return fail(Fault::BadData, "several devices are connected; unplug all but one, or name one of `hardware list`");
}

Outcome<std::unique_ptr<TrezorPort>> openOnlyBridge(const TrezorWays &ways)
{
    SHEAF_DEVICE_TRY(found, ways.listBridge());
    if (found.empty())
        return fail(Fault::NotFound,
                    SHEAF_SAYS("Phrases", "Trezor's bridge knows of no device; plug it in and try again"));
    if (found.size() > 1)
        return severalFound();
    return ways.openBridge(found.front().path);
}

/// A device that is connected, however the system shows it.
struct Candidate
{
    std::string place;
    std::string name;
    std::function<Outcome<std::unique_ptr<PacketPort>>()> open;
};

Outcome<std::vector<Candidate>> candidates(const TrezorWays &ways)
{
    std::vector<Candidate> all;
    SHEAF_DEVICE_TRY(onUsb, ways.listUsb());
    for (const UsbDevice &device : onUsb)
        all.push_back({device.place, nameOf(device.id), [&ways, device] { return ways.openUsb(device); }});
    SHEAF_DEVICE_TRY(onHid, ways.listHid());
    for (const HidDevice &device : onHid)
        all.push_back(
            {device.path, "Trezor Model One (firmware before 1.7)", [&ways, device] { return ways.openHid(device); }});
    return all;
}

Outcome<std::unique_ptr<TrezorPort>> openDevice(const Candidate &device, const TrezorWays &ways)
{
    auto port = device.open();
    for (int i = 0; i < kBusyTries && !port && port.error().fault == Fault::Busy; ++i) {
        ways.pause(kBusyPause);
        port = device.open();
    }
    if (port)
        return std::unique_ptr<TrezorPort>(std::make_unique<TrezorWire>(std::move(*port)));
    if (port.error().fault != Fault::Busy)
        return fail(std::move(port).error());
    // Whoever has it may be the bridge, which shares it. Why that does not, where it does not, is of no use to a person
    // who can just close the other program.
    auto shared = openOnlyBridge(ways);
    if (!shared && shared.error().fault != Fault::Busy && shared.error().fault != Fault::BadData)
        return fail(std::move(port).error());
    return shared;
}

Outcome<std::unique_ptr<TrezorPort>> openPlace(std::string_view place, const TrezorWays &ways)
{
    SHEAF_DEVICE_TRY(found, candidates(ways));
    if (!place.empty())
        std::erase_if(found, [place](const Candidate &device) { return device.place != place; });
    if (found.empty())
        return fail(Fault::NotFound,
                    SHEAF_SAYS("Phrases", "no Trezor is connected; plug it in, with a cable that carries data"));
    if (found.size() > 1)
        return severalFound();
    return openDevice(found.front(), ways);
}

constexpr std::uint16_t kOldVendor = 0x534C;
constexpr std::uint16_t kOldProduct = 0x0001;
constexpr std::uint16_t kOldUsagePage = 0xFF00;

/// Its other interface is a security key's.
bool isOldTrezor(const HidDevice &device)
{
    return device.product == kOldProduct &&
           (device.usagePage == kOldUsagePage || (device.usagePage == 0 && device.interface == 0));
}

} // namespace

TrezorWays TrezorWays::real()
{
    TrezorWays ways;
    ways.listUsb = [] {
        std::array<UsbId, kModels.size()> ids;
        std::transform(kModels.begin(), kModels.end(), ids.begin(), [](const Model &model) { return model.id; });
        return devices::listUsb(ids);
    };
    ways.openUsb = [](const UsbDevice &device) { return devices::openUsb(device); };
    ways.listHid = []() -> Outcome<std::vector<HidDevice>> {
        SHEAF_DEVICE_TRY(found, connectedHids(kOldVendor));
        std::erase_if(found, [](const HidDevice &device) { return !isOldTrezor(device); });
        return found;
    };
    ways.openHid = [](const HidDevice &device) { return openTrezorHid(device); };
    ways.listBridge = [] { return devices::listBridge(); };
    ways.openBridge = [](const std::string &path) { return devices::openBridge(path); };
    ways.pause = [](std::chrono::milliseconds time) { std::this_thread::sleep_for(time); };
    return ways;
}

Outcome<std::vector<TrezorDevice>> listTrezors(const TrezorWays &ways)
{
    SHEAF_DEVICE_TRY(connected, candidates(ways));
    std::vector<TrezorDevice> found;
    for (const Candidate &device : connected)
        found.push_back({std::string(kUsbPlace) + device.place, device.name});
    if (!found.empty())
        return found;
    const auto onBridge = ways.listBridge();
    if (!onBridge && onBridge.error().fault != Fault::NotFound)
        return fail(onBridge.error());
    if (onBridge && !onBridge->empty())
        found.push_back({std::string(kBridge), "Trezor (over its bridge)"});
    return found;
}

bool isTrezorAddress(std::string_view address)
{
    return address == kUsb || address == kBridge || address.starts_with(kUsbPlace) || address.starts_with(kUdp);
}

Outcome<std::unique_ptr<TrezorPort>> openTrezor(std::string_view address, const TrezorWays &ways)
{
    if (address.starts_with(kUdp)) {
        SHEAF_DEVICE_TRY(port, openUdp(address.substr(kUdp.size())));
        return std::unique_ptr<TrezorPort>(std::make_unique<TrezorWire>(std::move(port)));
    }
    if (address == kBridge)
        return openOnlyBridge(ways);
    if (address == kUsb)
        return openPlace({}, ways);
    if (address.starts_with(kUsbPlace) && address.size() > kUsbPlace.size())
        return openPlace(address.substr(kUsbPlace.size()), ways);
    return fail(Fault::BadData, "a Trezor is `trezor`, `trezor:1-4.2`, `bridge` or `udp:127.0.0.1:21324`");
}

} // namespace sheaf::devices
