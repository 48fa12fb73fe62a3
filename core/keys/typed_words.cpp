// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/typed_words.h"

#include <algorithm>

namespace sheaf::keys {

namespace {

// How many bytes of white space a text begins with: ASCII's, and what copying from a page brings along (no-break,
// typographic and ideographic spaces, the byte order mark).
std::size_t spaceAt(std::string_view text)
{
    const char c = text.front();
    if (c == ' ' || (c >= '\t' && c <= '\r'))
        return 1;
    if (text.starts_with("\xC2\xA0"))
        return 2;
    if (text.starts_with("\xE3\x80\x80") || text.starts_with("\xEF\xBB\xBF") || text.starts_with("\xE2\x80\xAF"))
        return 3;
    if (text.starts_with("\xE2\x80") && text.size() > 2 && static_cast<std::uint8_t>(text[2]) >= 0x80 &&
        static_cast<std::uint8_t>(text[2]) <= 0x8B)
        return 3;
    return 0;
}

} // namespace

Secret spacedWords(const Secret &text)
{
    Secret out(text.size() + 1);
    const std::span<std::uint8_t> to = out.writable();
    std::size_t size = 0;
    for (std::string_view rest = text.text(); !rest.empty();) {
        const std::size_t space = spaceAt(rest);
        if (space == 0) {
            const char c = rest.front();
            to[size++] = static_cast<std::uint8_t>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
        } else if (size > 0 && to[size - 1] != ' ') {
            to[size++] = ' ';
        }
        rest.remove_prefix(std::max<std::size_t>(space, 1));
    }
    if (size > 0 && to[size - 1] != ' ')
        to[size++] = ' ';
    out.truncate(size);
    return out;
}

} // namespace sheaf::keys
