// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/calibrate.h"

#include "keys/vault_header.h"

#include <algorithm>

namespace sheaf::keys {

namespace {

constexpr std::uint32_t kLeastIterations = 3;

Result<std::chrono::nanoseconds> durationOf(const Clock &clock, crypto::Argon2idCost cost)
{
    const Secret password = Secret::copyOf(asBytes("calibration"));
    const std::array<std::uint8_t, 16> salt{};
    const auto before = clock.steadyNow();
    SHEAF_CHECK(crypto::argon2id(password, salt, cost, 32));
    return std::max<std::chrono::nanoseconds>(clock.steadyNow() - before, std::chrono::nanoseconds(1));
}

} // namespace

std::uint32_t mostIterations(std::uint64_t memoryBytes)
{
    const std::uint64_t byWork = VaultHeader::kMostWork / std::max<std::uint64_t>(memoryBytes, 1);
    return static_cast<std::uint32_t>(std::min<std::uint64_t>(byWork, VaultHeader::kMostIterations));
}

Result<crypto::Argon2idCost> calibrate(const Clock &clock, CalibrationLimits limits)
{
    crypto::Argon2idCost cost{limits.leastMemory, kLeastIterations};
    SHEAF_TRY(elapsed, durationOf(clock, cost));
    while (elapsed * 2 <= limits.target && cost.memoryBytes * 2 <= limits.mostMemory) {
        const crypto::Argon2idCost larger{cost.memoryBytes * 2, cost.iterations};
        const auto duration = durationOf(clock, larger);
        if (!duration) // less memory than the limit allows: what worked is the answer
            break;
        cost = larger;
        elapsed = *duration;
    }
    const auto affordable = static_cast<std::uint64_t>(std::chrono::nanoseconds(limits.target) / elapsed);
    const std::uint64_t most = mostIterations(cost.memoryBytes);
    cost.iterations =
        static_cast<std::uint32_t>(std::min(std::clamp<std::uint64_t>(affordable, 1, most) * kLeastIterations, most));
    return cost;
}

std::optional<crypto::Argon2idCost> raisedCost(crypto::Argon2idCost cost, std::chrono::nanoseconds elapsed,
                                               CalibrationLimits limits)
{
    const std::chrono::nanoseconds least(1);
    auto room = static_cast<std::uint64_t>(std::chrono::nanoseconds(limits.target) / std::max(elapsed, least));
    crypto::Argon2idCost raised = cost;
    for (; room >= 2 && raised.memoryBytes * 2 <= limits.mostMemory; room /= 2)
        raised.memoryBytes *= 2;
    const std::uint64_t wanted = cost.iterations * std::max<std::uint64_t>(room, 1);
    raised.iterations = static_cast<std::uint32_t>(std::min<std::uint64_t>(wanted, mostIterations(raised.memoryBytes)));
    if (raised.iterations < cost.iterations || raised == cost)
        return std::nullopt;
    return raised;
}

} // namespace sheaf::keys
