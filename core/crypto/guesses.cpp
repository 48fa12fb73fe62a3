// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/guesses.h"

#include <zxcvbn.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace sheaf::crypto {

namespace {

constexpr std::size_t kMostBytes = 128; // the work grows with the square

/// Pieces of the password stay on the stack below the library's functions (dates, runs, disguised letters); what it
/// has on the heap it overwrites itself before it lets go of it.
[[gnu::noinline]] void wipeStack()
{
    std::array<std::uint8_t, 16 * 1024> below; // NOLINT(cppcoreguidelines-pro-type-member-init): wiped, never read
    wipe(below);
}

} // namespace

double guessesLog10(const Secret &password)
{
    const std::size_t size = std::min(password.size(), kMostBytes);
    Secret terminated(size + 1);
    std::copy_n(password.view().begin(), size, terminated.writable().begin());
    std::array<const char *, 6> ours{"sheaf", "wallet", "vault", "ethereum", "crypto", nullptr};
    const double bits = ZxcvbnMatch(terminated.text().data(), ours.data(), nullptr);
    wipeStack();
    return std::max(bits, 0.0) * std::log10(2.0);
}

} // namespace sheaf::crypto
