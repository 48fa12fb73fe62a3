// SPDX-License-Identifier: GPL-3.0-or-later
#include "ethereum/utf8.h"

#include <algorithm>

namespace sheaf::ethereum {

namespace {

/// What may follow a first byte: how many bytes, and the range of the first of them; the others are 80 to BF.
struct Rest
{
    std::size_t count = 0;
    std::uint8_t lowest = 0x80;
    std::uint8_t highest = 0xBF;
};

Rest restOf(std::uint8_t first)
{
    switch (first) {
    case 0xE0:
        return {2, 0xA0, 0xBF};
    case 0xED:
        return {2, 0x80, 0x9F};
    case 0xF0:
        return {3, 0x90, 0xBF};
    case 0xF4:
        return {3, 0x80, 0x8F};
    default:
        return {first < 0xE0 ? std::size_t{1} : first < 0xF0 ? std::size_t{2} : std::size_t{3}};
    }
}

} // namespace

bool isUtf8(BytesView text)
{
    while (!text.empty()) {
        const std::uint8_t first = text[0];
        text = text.subspan(1);
        if (first < 0x80)
            continue;
        if (first < 0xC2 || first > 0xF4)
            return false;
        const Rest rest = restOf(first);
        if (text.size() < rest.count || text[0] < rest.lowest || text[0] > rest.highest)
            return false;
        const BytesView others = text.first(rest.count).subspan(1);
        if (!std::all_of(others.begin(), others.end(), [](std::uint8_t byte) { return (byte & 0xC0U) == 0x80U; }))
            return false;
        text = text.subspan(rest.count);
    }
    return true;
}

} // namespace sheaf::ethereum
