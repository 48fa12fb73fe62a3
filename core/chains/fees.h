// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chains/base_fee.h"
#include "chains/chain.h"

#include <QJsonArray>

/// What the families' quotes have in common.
namespace sheaf::chains::fees {

/// How often the base fee of the next block fits into the maximum fee: on the L1 it stays enough for six full blocks
/// in a row (1.125⁶ = 2.03).
constexpr std::uint64_t kBaseFeeMultiplier = 2;

/// What a unit of gas costs.
struct GasPrices
{
    Uint256 baseFee; ///< of the next block; 0 where the chain has none
    Uint256 maxFee;
    Uint256 tip;
};

/// The block's header, and the fee history up to it: the two requests that every quote begins with.
std::vector<rpc::Request> priceRequests(const ethereum::BlockRef &block);
/// From the answers to them, in their order.
Result<BlockFees> readBlock(const rpc::Outcome<rpc::Json> &header);
/// What is offered where nobody competes: 0.001 gwei, what quiet L2s are paid.
inline constexpr Uint256 kQuietTip{1'000'000};

/// The median of what half the gas of each block with transactions paid as tip, never below `floor`. Where every block
/// is empty, the floor or kQuietTip: a node's own suggestion is then a default of its making, often of L1 size. Nothing
/// where there is no history to learn from.
std::optional<Uint256> medianTip(const rpc::Outcome<rpc::Json> &history, const Uint256 &floor);

/// Prices from the two above; what the answers do not say is asked of the endpoint: eth_maxPriorityFeePerGas for the
/// tip, and eth_gasPrice with a tenth of room where the chain has no base fee.
Task<Result<GasPrices>> gasPrices(std::shared_ptr<rpc::Client> client, BlockFees block, BaseFeeRule rule,
                                  std::optional<Uint256> tip, Uint256 floor);

/// The quote of one draft.
Result<FeeQuote> quoteOf(const ethereum::Transaction &draft, const ethereum::BlockRef &block, const GasPrices &prices,
                         const Uint256 &l1DataFee, const Uint256 &operatorFee);

} // namespace sheaf::chains::fees
