// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ethereum/abi.h"

/// For the encoder and the decoder.
namespace sheaf::ethereum::abi {

constexpr std::size_t kWord = 32;

/// The types of the values that follow one another in a tuple (each its own) or in an array (all the same).
class Elements final
{
public:
    static Elements ofTuple(const std::vector<Type> &types) { return {types, types.size(), false}; }
    static Elements ofArray(const Type &array, std::size_t count) { return {array.components(), count, true}; }

    std::size_t count() const { return m_count; }
    const Type &operator[](std::size_t index) const { return m_types[m_isRepeated ? 0 : index]; }
    /// Bytes of all heads.
    std::size_t headSize() const
    {
        if (m_isRepeated)
            return m_count * m_types[0].headSize();
        std::size_t sum = 0;
        for (const Type &type : m_types)
            sum += type.headSize();
        return sum;
    }

private:
    Elements(const std::vector<Type> &types, std::size_t count, bool isRepeated)
        : m_types(types), m_count(count), m_isRepeated(isRepeated)
    {
    }

    const std::vector<Type> &m_types;
    std::size_t m_count;
    bool m_isRepeated;
};

constexpr std::size_t padded(std::size_t size) { return (size + kWord - 1) / kWord * kWord; }

/// Whether the bits above the lowest `bits` are as the EVM extends them: zero, or copies of the sign.
inline bool fitsUnsigned(const Uint256 &value, std::size_t bits) { return value.bitLength() <= bits; }
inline bool fitsSigned(const Uint256 &value, std::size_t bits)
{
    const bool isNegative = value.bit(255);
    const Uint256 magnitude = isNegative ? *Uint256::max().minus(value) : value;
    return magnitude.bitLength() < bits;
}

} // namespace sheaf::ethereum::abi
