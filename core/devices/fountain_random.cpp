// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/fountain_random.h"

#include "crypto/hash.h"

#include <bit>
#include <numeric>

namespace sheaf::devices::fountain {

namespace {

/// Where a draw lands, and where it goes from there with what is left of the probability.
struct AliasTable
{
    std::vector<double> probabilities;
    std::vector<std::size_t> aliases;
};

AliasTable tableOf(std::vector<double> weights)
{
    const std::size_t count = weights.size();
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    for (double &weight : weights)
        weight = weight * static_cast<double>(count) / sum;
    std::vector<std::size_t> small;
    std::vector<std::size_t> large;
    for (std::size_t i = count; i-- > 0;)
        (weights[i] < 1 ? small : large).push_back(i);
    AliasTable table{std::vector<double>(count, 1), std::vector<std::size_t>(count, 0)};
    while (!small.empty() && !large.empty()) {
        const std::size_t less = small.back();
        const std::size_t more = large.back();
        small.pop_back();
        large.pop_back();
        table.probabilities[less] = weights[less];
        table.aliases[less] = more;
        weights[more] += weights[less] - 1;
        (weights[more] < 1 ? small : large).push_back(more);
    }
    return table;
}

void putBigEndian(Bytes &out, std::uint32_t value)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        out.push_back(static_cast<std::uint8_t>(value >> static_cast<unsigned>(shift)));
}

} // namespace

Xoshiro256::Xoshiro256(BytesView seed)
{
    const auto digest = crypto::sha256(seed);
    for (std::size_t i = 0; i < digest.size(); ++i)
        m_state[i / 8] = (m_state[i / 8] << 8U) | digest[i];
}

std::uint64_t Xoshiro256::next()
{
    const std::uint64_t result = std::rotl(m_state[1] * 5, 7) * 9;
    const std::uint64_t shifted = m_state[1] << 17U;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

double Xoshiro256::nextDouble()
{
    constexpr double kTwoTo64 = 18446744073709551616.0;
    return static_cast<double>(next()) / kTwoTo64;
}

std::uint64_t Xoshiro256::nextInteger(std::uint64_t low, std::uint64_t high)
{
    const double drawn = nextDouble() * static_cast<double>(high - low + 1) + static_cast<double>(low);
    return std::min(static_cast<std::uint64_t>(drawn), high);
}

std::size_t chooseDegree(std::size_t count, Xoshiro256 &random)
{
    std::vector<double> weights(count);
    for (std::size_t i = 0; i < count; ++i)
        weights[i] = 1.0 / static_cast<double>(i + 1);
    const AliasTable table = tableOf(std::move(weights));
    const double column = random.nextDouble();
    const double level = random.nextDouble();
    const std::size_t at = std::min(static_cast<std::size_t>(column * static_cast<double>(count)), count - 1);
    return (level < table.probabilities[at] ? at : table.aliases[at]) + 1;
}

std::vector<std::uint32_t> chooseFragments(std::uint32_t sequence, std::uint32_t count, std::uint32_t checksum)
{
    if (sequence <= count)
        return {sequence - 1};
    Bytes seed;
    putBigEndian(seed, sequence);
    putBigEndian(seed, checksum);
    Xoshiro256 random(seed);
    const std::size_t degree = chooseDegree(count, random);
    std::vector<std::uint32_t> remaining(count);
    std::iota(remaining.begin(), remaining.end(), 0U);
    std::vector<std::uint32_t> chosen;
    for (std::size_t i = 0; i < degree; ++i) {
        const auto at = static_cast<std::ptrdiff_t>(random.nextInteger(0, remaining.size() - 1));
        chosen.push_back(remaining[static_cast<std::size_t>(at)]);
        remaining.erase(remaining.begin() + at);
    }
    return chosen;
}

} // namespace sheaf::devices::fountain
