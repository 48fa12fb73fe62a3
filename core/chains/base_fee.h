// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ethereum/types.h"

#include <optional>

namespace sheaf::chains {

/// EIP-1559's two parameters, and what OP-stack chains add to them.
struct BaseFeeRule
{
    std::uint64_t elasticity = 2;  ///< the gas target is the limit divided by this
    std::uint64_t denominator = 8; ///< the base fee moves by at most 1/denominator per target's worth of gas
    std::uint64_t minBaseFee = 0;  ///< Jovian
    bool countsDataGas = false;    ///< Jovian: the larger of gas used and data footprint counts
};

/// What a header says about fees.
struct BlockFees
{
    std::optional<Uint256> baseFee; ///< empty before London and on chains without EIP-1559
    std::uint64_t gasUsed = 0;
    std::uint64_t gasLimit = 0;
    std::uint64_t blobGasUsed = 0; ///< on OP-stack chains since Jovian the data footprint
    Bytes extraData;
};

/// The base fee of the block after `parent`: EIP-1559's integer arithmetic. `parent.baseFee` must be set.
Result<Uint256> nextBaseFee(const BlockFees &parent, const BaseFeeRule &rule);

/// The rule in a header's extra data: Holocene (version 0, 9 bytes) or Jovian (version 1, 17 bytes: with a minimum).
/// The OP stack's parameters since Canyon where it has neither.
BaseFeeRule opBaseFeeRule(BytesView extraData);

} // namespace sheaf::chains
