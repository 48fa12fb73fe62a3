// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/wire.h"

#include <algorithm>

namespace sheaf::keys {

namespace {

constexpr std::size_t kFirstSize = 4096;

} // namespace

std::uint8_t *WireWriter::grow(std::size_t more)
{
    if (m_isTooLarge || more > kMostBytes - m_size) {
        m_isTooLarge = true;
        return nullptr;
    }
    if (m_size + more > m_buffer.size()) {
        Secret larger(std::max({kFirstSize, m_buffer.size() * 2, m_size + more}));
        std::copy_n(m_buffer.view().begin(), m_size, larger.writable().begin());
        m_buffer = std::move(larger);
    }
    std::uint8_t *const at = m_buffer.writable().data() + m_size;
    m_size += more;
    return at;
}

void WireWriter::number(std::uint64_t value, unsigned size)
{
    std::uint8_t *const at = grow(size);
    if (at == nullptr)
        return;
    for (unsigned i = size; i-- > 0; value >>= 8U)
        at[i] = static_cast<std::uint8_t>(value);
}

void WireWriter::raw(BytesView bytes)
{
    if (std::uint8_t *const at = grow(bytes.size()))
        std::copy(bytes.begin(), bytes.end(), at);
}

void WireWriter::bytes(BytesView bytes)
{
    u32(static_cast<std::uint32_t>(std::min(bytes.size(), kMostBytes)));
    raw(bytes);
}

void WireWriter::clear()
{
    wipe(m_buffer.writable().first(m_size));
    m_size = 0;
    m_isTooLarge = false;
}

BytesView WireReader::raw(std::size_t size)
{
    if (m_isBad || size > m_left.size()) {
        m_isBad = true;
        return {};
    }
    const BytesView taken = m_left.first(size);
    m_left = m_left.subspan(size);
    return taken;
}

std::uint64_t WireReader::number(unsigned size)
{
    std::uint64_t value = 0;
    for (const std::uint8_t byte : raw(size))
        value = value << 8U | byte;
    return value;
}

BytesView WireReader::view(std::size_t most)
{
    const std::size_t size = u32();
    if (size > most)
        m_isBad = true;
    return raw(size);
}

std::size_t WireReader::count(std::size_t leastEach)
{
    const std::size_t said = u32();
    if (said <= m_left.size() / leastEach)
        return said;
    m_isBad = true;
    return 0;
}

std::uint8_t WireReader::choice(std::uint8_t last)
{
    const std::uint8_t said = u8();
    if (said <= last)
        return said;
    m_isBad = true;
    return 0;
}

Result<void> WireReader::finish() const
{
    if (m_isBad || !m_left.empty())
        return failure(ErrorCode::InvalidInput, "not a message of the signing process");
    return {};
}

} // namespace sheaf::keys
