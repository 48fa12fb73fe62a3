// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/ledger_usb.h"

#include <algorithm>
#include <array>

namespace sheaf::devices {

namespace {

struct Row
{
    std::uint8_t high; ///< of the product id
    std::uint8_t bare; ///< the whole product id of old firmware and bootloaders
    LedgerModel model;
};

// npm @ledgerhq/devices 8.18.1: productIdMM and legacyUsbProductId.
constexpr std::array<Row, 7> kModels{{
    {0x10, 0x01, {"nano_s", "Ledger Nano S"}},
    {0x40, 0x04, {"nano_x", "Ledger Nano X"}},
    {0x50, 0x05, {"nano_s_plus", "Ledger Nano S Plus"}},
    {0x60, 0x06, {"stax", "Ledger Stax"}},
    {0x70, 0x07, {"flex", "Ledger Flex"}},
    {0x80, 0x08, {"nano_gen5", "Ledger Nano Gen5"}},
    {0x00, 0x00, {"blue", "Ledger Blue"}}, // last: the bare ids have its high byte
}};

constexpr std::uint16_t kApduUsagePage = 0xFFA0;
constexpr std::uint16_t kSecurityKeyUsagePage = 0xF1D0;
constexpr std::uint16_t kDesktopUsagePage = 0x0001;

} // namespace

std::optional<LedgerModel> ledgerModel(std::uint16_t productId)
{
    const auto found = std::find_if(kModels.begin(), kModels.end(), [productId](const Row &row) {
        return productId == row.bare || productId >> 8U == row.high;
    });
    if (found == kModels.end())
        return std::nullopt;
    return found->model;
}

bool isLedgerApduInterface(const HidDevice &device)
{
    if (device.vendor != kLedgerVendor || device.usagePage == kSecurityKeyUsagePage ||
        device.usagePage == kDesktopUsagePage)
        return false;
    return device.usagePage == kApduUsagePage || device.interface == 0;
}

Outcome<std::vector<HidDevice>> connectedLedgers()
{
    SHEAF_DEVICE_TRY(devices, connectedHids(kLedgerVendor));
    std::erase_if(devices, [](const HidDevice &device) { return !isLedgerApduInterface(device); });
    for (HidDevice &device : devices) {
        const auto model = ledgerModel(device.product);
        device.name = model ? std::string(model->name) : std::string("Ledger");
    }
    return devices;
}

} // namespace sheaf::devices
