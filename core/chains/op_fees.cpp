// SPDX-License-Identifier: GPL-3.0-or-later
#include "chains/op_fees.h"

#include "crypto/hash.h"

namespace sheaf::chains::op {

namespace {

ethereum::Address predeploy(std::uint8_t last)
{
    std::array<std::uint8_t, 20> bytes{};
    bytes[0] = 0x42;
    bytes[19] = last;
    return ethereum::Address(bytes);
}

std::uint64_t bigEndian(BytesView bytes)
{
    std::uint64_t value = 0;
    for (const std::uint8_t byte : bytes)
        value = value << 8 | byte;
    return value;
}

/// EIP-2028's gas: 4 for a zero byte, 16 for another.
std::uint64_t calldataGas(BytesView data)
{
    const auto zeros = static_cast<std::uint64_t>(std::count(data.begin(), data.end(), std::uint8_t{0}));
    return 4 * zeros + 16 * (data.size() - zeros);
}

/// 16 × base fee × its scalar + blob base fee × its scalar: the price that Ecotone and Fjord share.
Result<Uint256> weightedPrice(const L1Prices &prices)
{
    SHEAF_TRY(scaled, checked(prices.baseFee.times(16), "the L1 base fee"));
    SHEAF_TRY(forCalldata, checked(scaled.times(prices.baseFeeScalar), "the L1 base fee"));
    SHEAF_TRY(forBlobs, checked(prices.blobBaseFee.times(prices.blobBaseFeeScalar), "the blob base fee"));
    return checked(forCalldata.plus(forBlobs), "the L1 price");
}

/// The literals of a FastLZ stream: runs of up to 32, each after one control byte.
std::size_t literalsLength(std::size_t count) { return count + (count + 31) / 32; }

/// A match of `length` bytes behind its first two: 2 bytes of output where it is short, 3 where it is not, and 3 more
/// for each 262 that one match can't hold.
std::size_t matchLength(std::size_t length) { return 3 * (length / 262) + (length % 262 >= 6 ? 3 : 2); }

/// The scan of FastLZ level 1 over one buffer.
class FastLz final
{
public:
    explicit FastLz(BytesView data) : m_data(data), m_limit(data.size() < 13 ? 0 : data.size() - 13) {}

    std::size_t length()
    {
        std::size_t written = 0;
        std::size_t anchor = 0; // where the literals that are not written yet begin
        std::size_t position = 2;
        while (position < m_limit && findMatch(position)) {
            if (position > anchor)
                written += literalsLength(position - anchor);
            const std::size_t matched = extendMatch(position);
            written += matchLength(matched - 1);
            position += matched;
            remember(position);
            remember(position + 1);
            position += 2;
            anchor = position;
        }
        return written + literalsLength(m_data.size() - anchor);
    }

private:
    static constexpr std::size_t kLargestDistance = 8191;

    std::uint32_t sequenceAt(std::size_t at) const
    {
        return static_cast<std::uint32_t>(m_data[at]) | static_cast<std::uint32_t>(m_data[at + 1]) << 8 |
               static_cast<std::uint32_t>(m_data[at + 2]) << 16;
    }
    std::size_t &slot(std::uint32_t sequence) { return m_table[(2654435769U * sequence) >> 19 & 0x1FFFU]; }
    void remember(std::size_t at) { slot(sequenceAt(at)) = at; }

    /// Moves `position` to the next place that begins as an earlier one did, which becomes m_reference.
    bool findMatch(std::size_t &position)
    {
        for (; position < m_limit; ++position) {
            const std::uint32_t sequence = sequenceAt(position);
            m_reference = std::exchange(slot(sequence), position);
            // The reference implementation looks whether it is at its end after one step more, so a match at the
            // very last place is not taken.
            if (position - m_reference <= kLargestDistance && sequence == sequenceAt(m_reference))
                return position + 1 < m_limit;
        }
        return false;
    }

    /// One more than the equal bytes behind the first three, as the format counts, unless the end comes first.
    std::size_t extendMatch(std::size_t position) const
    {
        const std::size_t most = m_limit + 9 - (position + 3);
        std::size_t equal = 0;
        while (equal < most && m_data[m_reference + 3 + equal] == m_data[position + 3 + equal])
            ++equal;
        return std::min(equal + 1, most);
    }

    BytesView m_data;
    std::size_t m_limit;
    std::size_t m_reference = 0;
    std::array<std::size_t, 8192> m_table{};
};

Result<Uint256> bedrockFee(const L1Prices &prices, BytesView data)
{
    SHEAF_TRY(gas, checked(prices.overhead.plus(calldataGas(data)), "the L1 gas"));
    SHEAF_TRY(atBaseFee, checked(gas.times(prices.baseFee), "the L1 fee"));
    return checked(atBaseFee.mulDiv(prices.scalar, 1'000'000), "the L1 fee");
}

Result<Uint256> ecotoneFee(const L1Prices &prices, BytesView data)
{
    SHEAF_TRY(price, weightedPrice(prices));
    return checked(price.mulDiv(calldataGas(data), 16'000'000), "the L1 fee");
}

/// The size is estimated by a linear regression over the FastLZ length, in millionths of a byte.
Result<Uint256> fjordFee(const L1Prices &prices, BytesView data)
{
    SHEAF_TRY(price, weightedPrice(prices));
    const Uint256 regression = Uint256(836'500 * fastLzLength(data)).minusOrZero(42'585'600);
    return checked(price.mulDiv(std::max(regression, Uint256(100'000'000)), 1'000'000'000'000), "the L1 fee");
}

} // namespace

ethereum::Address l1BlockAddress() { return predeploy(0x15); }

ethereum::Address gasPriceOracleAddress() { return predeploy(0x0F); }

L1Prices fromSlots(std::span<const ethereum::Hash, kL1BlockSlots.size()> contents)
{
    const auto word = [&](std::size_t i) { return *Uint256::fromBigEndian(contents[i].view()); };
    const auto part = [&](std::size_t i, std::size_t from, std::size_t size) {
        return bigEndian(contents[i].view().subspan(from, size));
    };
    L1Prices prices;
    prices.baseFee = word(0);
    prices.baseFeeScalar = static_cast<std::uint32_t>(part(1, 16, 4));
    prices.blobBaseFeeScalar = static_cast<std::uint32_t>(part(1, 20, 4));
    prices.overhead = word(2);
    prices.scalar = word(3);
    prices.blobBaseFee = word(4);
    prices.operatorFeeScalar = static_cast<std::uint32_t>(part(5, 20, 4));
    prices.operatorFeeConstant = part(5, 24, 8);
    return prices;
}

std::size_t fastLzLength(BytesView data) { return FastLz(data).length(); }

Result<Uint256> l1Fee(L1Formula formula, const L1Prices &prices, BytesView signedTransaction)
{
    switch (formula) {
    case L1Formula::Bedrock:
        return bedrockFee(prices, signedTransaction);
    case L1Formula::Ecotone:
        return ecotoneFee(prices, signedTransaction);
    case L1Formula::Fjord:
        return fjordFee(prices, signedTransaction);
    }
    return failure(ErrorCode::Internal, "no such L1 formula");
}

Result<Uint256> operatorFeeIsthmus(const L1Prices &prices, ethereum::Gas gas)
{
    SHEAF_TRY(scaled, checked(Uint256(gas.value()).mulDiv(prices.operatorFeeScalar, 1'000'000), "the operator fee"));
    return checked(scaled.plus(prices.operatorFeeConstant), "the operator fee");
}

Result<Uint256> operatorFeeJovian(const L1Prices &prices, ethereum::Gas gas)
{
    SHEAF_TRY(scaled, checked(Uint256(gas.value()).times(prices.operatorFeeScalar), "the operator fee"));
    SHEAF_TRY(times100, checked(scaled.times(100), "the operator fee"));
    return checked(times100.plus(prices.operatorFeeConstant), "the operator fee");
}

Bytes signedStandIn(const ethereum::Transaction &draft, const Uint256 &maxFee, const Uint256 &tip)
{
    auto fields = draft.fields();
    std::visit(
        [&](auto &transaction) {
            transaction.nonce = ethereum::Nonce(0x5A3C71);
            if constexpr (requires { transaction.gasPrice; }) {
                transaction.gasPrice = ethereum::Wei(maxFee);
            } else {
                transaction.maxFeePerGas = ethereum::Wei(maxFee);
                transaction.maxPriorityFeePerGas = ethereum::Wei(tip);
            }
        },
        fields);
    // Hashes look as random as signatures do. Whether the numbers are in the group does not matter for the length.
    const ethereum::Signature signature{*Uint256::fromBigEndian(crypto::keccak256(asBytes("r"))),
                                        *Uint256::fromBigEndian(crypto::keccak256(asBytes("s"))), 1};
    return ethereum::SignedTransaction(ethereum::Transaction(std::move(fields)), signature).serialize();
}

} // namespace sheaf::chains::op
