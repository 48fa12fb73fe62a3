// SPDX-License-Identifier: GPL-3.0-or-later
#include "chains/base_fee.h"

namespace sheaf::chains {

namespace {

/// OP stack specification, "EIP-1559 parameters": elasticity 6, denominator 250 since Canyon.
constexpr BaseFeeRule kCanyonRule{6, 250, 0, false};

std::uint64_t bigEndian(BytesView bytes)
{
    std::uint64_t value = 0;
    for (const std::uint8_t byte : bytes)
        value = value << 8 | byte;
    return value;
}

} // namespace

Result<Uint256> nextBaseFee(const BlockFees &parent, const BaseFeeRule &rule)
{
    if (!parent.baseFee || rule.elasticity == 0 || rule.denominator == 0)
        return failure(ErrorCode::Internal, "no base fee, or no rule, to go on from");
    const std::uint64_t target = std::max<std::uint64_t>(parent.gasLimit / rule.elasticity, 1);
    const std::uint64_t used = rule.countsDataGas ? std::max(parent.gasUsed, parent.blobGasUsed) : parent.gasUsed;
    const std::uint64_t distance = used > target ? used - target : target - used;
    SHEAF_TRY(scaled, checked(parent.baseFee->mulDiv(distance, target), "the base fee's change"));
    SHEAF_TRY(change, checked(scaled.dividedBy(rule.denominator), "the base fee's change"));
    Uint256 next = *parent.baseFee;
    if (used > target) {
        SHEAF_TRY(raised, checked(next.plus(std::max(change, Uint256(1))), "the next base fee"));
        next = raised;
    } else if (used < target) {
        next = next.minusOrZero(change);
    }
    return std::max(next, Uint256(rule.minBaseFee));
}

BaseFeeRule opBaseFeeRule(BytesView extraData)
{
    const bool isHolocene = extraData.size() == 9 && extraData[0] == 0;
    const bool isJovian = extraData.size() == 17 && extraData[0] == 1;
    if (!isHolocene && !isJovian)
        return kCanyonRule;
    BaseFeeRule rule{bigEndian(extraData.subspan(5, 4)), bigEndian(extraData.subspan(1, 4)), 0, isJovian};
    if (isJovian)
        rule.minBaseFee = bigEndian(extraData.subspan(9, 8));
    if (rule.elasticity != 0 && rule.denominator != 0)
        return rule;
    // Zero parameters stand for the chain's own constants.
    rule.elasticity = kCanyonRule.elasticity;
    rule.denominator = kCanyonRule.denominator;
    return rule;
}

} // namespace sheaf::chains
