// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ethereum/transaction.h"

#include <span>

/// What OP-stack chains charge beside gas: for the data on the L1, and for the operator. The OP stack specification,
/// "Fjord: L1 cost", "Ecotone: L1 cost", "Isthmus: operator fee", "Jovian: operator fee".
namespace sheaf::chains::op {

/// The predeploys that a quote reads.
ethereum::Address l1BlockAddress();
ethereum::Address gasPriceOracleAddress();

/// Which formula a chain is at.
enum class L1Formula { Bedrock, Ecotone, Fjord };

/// What the L1Block predeploy knows of the L1's prices.
struct L1Prices
{
    Uint256 baseFee;
    Uint256 blobBaseFee;
    std::uint32_t baseFeeScalar = 0;
    std::uint32_t blobBaseFeeScalar = 0;
    Uint256 overhead; ///< Bedrock alone
    Uint256 scalar;   ///< Bedrock alone
    std::uint32_t operatorFeeScalar = 0;
    std::uint64_t operatorFeeConstant = 0;
};

/// The storage slots of L1Block that L1Prices is made of, in the order that fromSlots() takes their contents in.
constexpr std::array<std::uint64_t, 6> kL1BlockSlots{1, 3, 5, 6, 7, 8};
L1Prices fromSlots(std::span<const ethereum::Hash, kL1BlockSlots.size()> contents);

/// The length of what FastLZ at level 1 would compress `data` to. No output is made: the fee needs the length alone.
std::size_t fastLzLength(BytesView data);

/// What a transaction with these signed bytes is charged for its data.
Result<Uint256> l1Fee(L1Formula formula, const L1Prices &prices, BytesView signedTransaction);

/// ⌊gas × scalar ÷ 10⁶⌋ + constant (Isthmus).
Result<Uint256> operatorFeeIsthmus(const L1Prices &prices, ethereum::Gas gas);
/// gas × scalar × 100 + constant (Jovian).
Result<Uint256> operatorFeeJovian(const L1Prices &prices, ethereum::Gas gas);

/// The draft signed with a signature that compresses as badly as a real one, and with a nonce and prices of real size:
/// for its length.
Bytes signedStandIn(const ethereum::Transaction &draft, const Uint256 &maxFee, const Uint256 &tip);

} // namespace sheaf::chains::op
