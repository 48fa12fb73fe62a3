// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secret.h"

#include <sodium.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <utility>

namespace sheaf {

namespace {

[[noreturn]] void die(const char *why)
{
    (void)std::fputs(why, stderr);
    std::abort();
}

std::uint8_t *allocateLocked(std::size_t size)
{
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        die("sheaf: libsodium could not be initialised\n");
    auto *data = static_cast<std::uint8_t *>(sodium_malloc(size));
    if (data == nullptr)
        die("sheaf: no memory for a secret\n");
    sodium_memzero(data, size);
    return data;
}

} // namespace

Secret::Secret(std::size_t size) : m_data(size == 0 ? nullptr : allocateLocked(size)), m_size(size) {}

Secret::Secret(Secret &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        release();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret::~Secret() { release(); }

void Secret::release()
{
    if (m_data != nullptr)
        sodium_free(m_data); // wipes first
    m_data = nullptr;
    m_size = 0;
}

Secret Secret::copyOf(BytesView from)
{
    Secret secret(from.size());
    std::copy(from.begin(), from.end(), secret.m_data);
    return secret;
}

Secret Secret::take(std::span<std::uint8_t> from)
{
    Secret secret = copyOf(from);
    wipe(from);
    return secret;
}

Secret Secret::take(std::string &&from)
{
    Secret secret = copyOf(asBytes(from));
    wipe(from);
    return secret;
}

void Secret::truncate(std::size_t size)
{
    if (size < m_size)
        *this = copyOf(view().first(size));
}

void wipe(std::span<std::uint8_t> memory)
{
    if (!memory.empty())
        sodium_memzero(memory.data(), memory.size());
}

void wipe(std::string &text)
{
    text.resize(text.capacity()); // a shorter text may have left older characters behind its end
    sodium_memzero(text.data(), text.size());
    text.clear();
}

} // namespace sheaf
