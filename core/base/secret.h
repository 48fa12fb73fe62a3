// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

namespace sheaf {

/// Bytes that nobody else may read: in pages of their own that are locked into memory, left out of core dumps and
/// guarded on both sides (libsodium's sodium_malloc), wiped when the object ends. Move only; there is no conversion
/// to a string and no way to print one. A moved-from Secret is empty.
class Secret final
{
public:
    Secret() = default;
    /// `size` zero bytes. Ends the program where the system has no memory to lock.
    explicit Secret(std::size_t size);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    /// Copies `from` in and wipes nothing: for sources that are not secret or that their owner wipes.
    static Secret copyOf(BytesView from);
    /// Copies `from` in, then wipes it.
    static Secret take(std::span<std::uint8_t> from);
    static Secret take(std::string &&from);

    /// A second, independent holder of the same bytes; said out loud because copies of secrets should be rare.
    Secret clone() const { return copyOf(view()); }

    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }

    /// Valid as long as this object. What reads it must not keep a copy outside a Secret.
    BytesView view() const { return {m_data, m_size}; }
    std::span<std::uint8_t> writable() { return {m_data, m_size}; }
    std::string_view text() const { return {reinterpret_cast<const char *>(m_data), m_size}; }

    /// The first `size` bytes; the rest is wiped and forgotten.
    void truncate(std::size_t size);

    friend bool operator==(const Secret &a, const Secret &b) { return equalConstantTime(a.view(), b.view()); }

private:
    void release();

    std::uint8_t *m_data = nullptr;
    std::size_t m_size = 0;
};

/// Overwrites memory in a way that the compiler does not remove.
void wipe(std::span<std::uint8_t> memory);
void wipe(std::string &text);

} // namespace sheaf
