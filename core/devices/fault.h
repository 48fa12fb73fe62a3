// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phrase.h"

#include <cstdint>

namespace sheaf::devices {

/// Why a device did not do what it was asked: each is a state with words and a next step of its own.
enum class Fault {
    NotFound,        ///< no such device is connected
    NoPermission,    ///< the system does not let this user open it: a udev rule is missing
    Busy,            ///< another program has it open, or talks to it at the same time
    Disconnected,    ///< it was unplugged, or left USB to change what it is
    Timeout,         ///< it does not answer what it answers without a person: asleep, or hung
    NotSetUp,        ///< it has no seed yet, or is in its bootloader
    Locked,          ///< it wants its PIN
    WrongPin,        ///< the PIN was not right
    WrongApp,        ///< another app than Ethereum's is open
    NoApp,           ///< the dashboard shows: no app is open
    AppNotInstalled, ///< it has no Ethereum app
    AppTooOld,       ///< its app or firmware does not know what was asked
    BlindSigningOff, ///< it can't show what it would sign, and its settings forbid to sign that
    SettingOff,      ///< another setting of it forbids that; the detail names which
    Rejected,        ///< the person said no on the device
    Cancelled,       ///< the person gave up on the computer
    PathNotAllowed,  ///< its app does not sign for this derivation path
    Unsupported,     ///< no version of it signs that
    BadData,         ///< it can't make sense of what it was given
    OtherWallet,     ///< its keys are not the account's: another device, another seed or passphrase
    Protocol,        ///< what it says is not an answer
};

/// An Error with what only callers close to the device look at. Where the plain Error is wanted it becomes one.
struct [[nodiscard]] DeviceError : Error
{
    Fault fault = Fault::Protocol;
    std::uint16_t status = 0; ///< the device's own word for it (a Ledger's SW, a Trezor's failure code); 0 where none
};

template <typename T = void> using Outcome = tl::expected<T, DeviceError>;

/// The fault's stable name in machine-readable output, `blind_signing_off`.
std::string_view faultName(Fault fault);

/// `detail` says what to do next.
[[nodiscard]] DeviceError makeError(Fault fault, Phrase detail, std::uint16_t status = 0);
[[nodiscard]] inline tl::unexpected<DeviceError> fail(Fault fault, Phrase detail, std::uint16_t status = 0)
{
    return tl::unexpected<DeviceError>(makeError(fault, std::move(detail), status));
}
[[nodiscard]] inline tl::unexpected<DeviceError> fail(DeviceError error)
{
    return tl::unexpected<DeviceError>(std::move(error));
}

} // namespace sheaf::devices

/// SHEAF_TRY and SHEAF_CHECK for functions that answer an Outcome: the error keeps what DeviceError has beside Error.
#define SHEAF_DEVICE_TRY(name, ...)                                                                                    \
    auto SHEAF_CONCAT(name, TryResult) = (__VA_ARGS__);                                                                \
    if (!SHEAF_CONCAT(name, TryResult))                                                                                \
        return ::sheaf::devices::fail(std::move(SHEAF_CONCAT(name, TryResult)).error());                               \
    auto name = std::move(*SHEAF_CONCAT(name, TryResult))

#define SHEAF_DEVICE_CHECK(...)                                                                                        \
    if (auto SHEAF_CONCAT(checkResult, __LINE__) = (__VA_ARGS__); !SHEAF_CONCAT(checkResult, __LINE__))                \
    return ::sheaf::devices::fail(std::move(SHEAF_CONCAT(checkResult, __LINE__)).error())
