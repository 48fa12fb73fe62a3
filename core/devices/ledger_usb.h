// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/hid.h"

#include <optional>

/// What a Ledger looks like on USB.
namespace sheaf::devices {

constexpr std::uint16_t kLedgerVendor = 0x2C97;

/// A model by the high byte of the product id; the low byte changes with every app that is opened. The bare ids of old
/// firmware and of bootloaders are known as well. Nothing for a model that is newer than this program.
struct LedgerModel
{
    std::string_view key;  ///< `nano_s_plus`
    std::string_view name; ///< "Ledger Nano S Plus"
};
std::optional<LedgerModel> ledgerModel(std::uint16_t productId);

/// Whether an interface is the one for APDUs, on whatever system: usage page 0xFFA0, or interface 0 where the system
/// does not tell the usage page; never the ones for security keys (0xF1D0) and for the keyboard (1).
bool isLedgerApduInterface(const HidDevice &device);

/// What is connected now. Paths are good for an opening at once, and for nothing later: with each app that is opened
/// the device leaves USB and comes back as another.
Outcome<std::vector<HidDevice>> connectedLedgers();

} // namespace sheaf::devices
