// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <cstdlib>

/// For the room's own .cpp files.
namespace sheaf::crypto {

/// Ends the program where a library fails that cannot fail, or where a caller broke a documented size: going on with
/// wrong key material would be worse.
inline void require(bool held, const char *what)
{
    if (held) [[likely]]
        return;
    std::fputs("sheaf: ", stderr);
    std::fputs(what, stderr);
    std::fputs("\n", stderr);
    std::abort();
}

} // namespace sheaf::crypto
