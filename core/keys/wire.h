// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

#include <array>
#include <optional>

namespace sheaf::keys {

/// Puts a message together in memory that is fit for secrets. Integers are big-endian; bytes and texts have their
/// length (4 bytes) before them.
class WireWriter final
{
public:
    /// What one message may hold: a transaction's data of 128 KiB several times over, 10,000 addresses.
    static constexpr std::size_t kMostBytes = std::size_t{2} << 20U;

    void u8(std::uint8_t value) { number(value, 1); }
    void u16(std::uint16_t value) { number(value, 2); }
    void u32(std::uint32_t value) { number(value, 4); }
    void u64(std::uint64_t value) { number(value, 8); }
    /// As they are, without a length.
    void raw(BytesView bytes);
    void bytes(BytesView bytes);
    void text(std::string_view text) { bytes(asBytes(text)); }

    BytesView written() const { return m_buffer.view().first(m_size); }
    /// Whether more was written than a message may hold; what is too much is not kept.
    bool isTooLarge() const { return m_isTooLarge; }
    /// Wipes it.
    void clear();

private:
    void number(std::uint64_t value, unsigned size);
    std::uint8_t *grow(std::size_t more);

    Secret m_buffer;
    std::size_t m_size = 0;
    bool m_isTooLarge = false;
};

/// Takes a message apart, field by field. A field that is not there reads as zero or empty, and finish() says so in the
/// end: nothing is to be done with what was read before that.
class WireReader final
{
public:
    explicit WireReader(BytesView message) : m_left(message) {}

    std::uint8_t u8() { return static_cast<std::uint8_t>(number(1)); }
    std::uint16_t u16() { return static_cast<std::uint16_t>(number(2)); }
    std::uint32_t u32() { return static_cast<std::uint32_t>(number(4)); }
    std::uint64_t u64() { return number(8); }
    BytesView raw(std::size_t size);
    /// Longer than `most` is a fault.
    BytesView view(std::size_t most = WireWriter::kMostBytes);
    Bytes bytes(std::size_t most = WireWriter::kMostBytes) { return toBytes(view(most)); }
    std::string text(std::size_t most) { return toText(view(most)); }
    Secret secret() { return Secret::copyOf(view()); }
    template <std::size_t N> std::array<std::uint8_t, N> array()
    {
        std::array<std::uint8_t, N> out{};
        const BytesView taken = raw(N);
        std::copy(taken.begin(), taken.end(), out.begin());
        return out;
    }
    /// A count of things that take at least `leastEach` bytes: one that can't be there is a fault, and zero.
    std::size_t count(std::size_t leastEach);
    /// A number from 0 to `last`.
    std::uint8_t choice(std::uint8_t last);

    void markBad() { m_isBad = true; }
    bool isBad() const { return m_isBad; }
    /// InvalidInput where something was missing, out of its range or left over.
    Result<void> finish() const;

private:
    std::uint64_t number(unsigned size);

    BytesView m_left;
    bool m_isBad = false;
};

} // namespace sheaf::keys
