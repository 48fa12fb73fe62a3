// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "crypto/kdf.h"

#include <optional>

namespace sheaf::keys {

struct CalibrationLimits
{
    std::chrono::milliseconds target{1000};               ///< how long one unlocking may take on this machine
    std::uint64_t leastMemory = std::uint64_t{64} << 20U; ///< bytes; never below, however slow the machine is
    std::uint64_t mostMemory = std::uint64_t{1} << 30U;   ///< bytes
};

/// The most iterations that a vault's header may say with that much memory.
std::uint32_t mostIterations(std::uint64_t memoryBytes);

/// The Argon2id cost that takes about `target` here: memory first, since that is what an attacker's hardware has least
/// of, then iterations (at least 3, RFC 9106's second recommendation). Takes a few seconds.
Result<crypto::Argon2idCost> calibrate(const Clock &clock, CalibrationLimits limits = {});

/// What to raise `cost` to where trying it takes but `elapsed` by now, less than half of the target: memory first, then
/// iterations, and never less of either. Nothing where it still takes long enough, or has no room above it.
std::optional<crypto::Argon2idCost> raisedCost(crypto::Argon2idCost cost, std::chrono::nanoseconds elapsed,
                                               CalibrationLimits limits = {});

} // namespace sheaf::keys
