// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/apdu_port.h"
#include "keys/derivation_path.h"

/// Commands and status words of a Ledger: what its dashboard and its Ethereum app have in common. Constants are those
/// of LedgerHQ/app-ethereum (doc/ethapp.adoc @de180109) and ledger-secure-sdk (@e5a9d0f).
namespace sheaf::signers::ledger {

constexpr std::size_t kMostData = 255;

/// One command; `data` has at most kMostData bytes. The length is there even where it is 0.
Bytes command(std::uint8_t cla, std::uint8_t ins, std::uint8_t p1, std::uint8_t p2, BytesView data = {});

/// The number of steps, then each in 4 bytes, big-endian. PathNotAllowed for none, and for more than the app's ten.
devices::Outcome<Bytes> encodePath(const keys::DerivationPath &path);

struct Answer
{
    Bytes data;
    std::uint16_t status = 0;

    bool isOk() const { return status == 0x9000; }
};

/// Whatever the device answers, of any status; ApduPort::exchange()'s errors. Where the person has given up already,
/// nothing is sent.
devices::Outcome<Answer> ask(devices::ApduPort &port, BytesView command, devices::Person *awaited);

/// What a status word was the answer to: some mean one thing here and another there.
enum class Asked {
    Dashboard,
    Address,
    Transaction,
    Message,
    TypedData,
    Authorization,
};

/// What a status word other than 9000 means for the person, and what they can do.
devices::DeviceError statusError(std::uint16_t status, Asked asked);

/// Whether a status word says that the device wants its PIN: which one depends on the model and its firmware.
bool isLocked(std::uint16_t status);
/// The command is not known to whatever is open on the device.
bool isUnknownCommand(std::uint16_t status);

} // namespace sheaf::signers::ledger
