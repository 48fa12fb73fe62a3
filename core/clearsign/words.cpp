// SPDX-License-Identifier: GPL-3.0-or-later
#include "clearsign/words.h"

#include "ethereum/utf8.h"

#include <array>
#include <cstdio>

namespace sheaf::clearsign {

namespace {

/// One code point of well-formed UTF-8, and how many bytes it has.
std::pair<char32_t, std::size_t> codePoint(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(text[i])); };
    if (byte(0) < 0x80)
        return {byte(0), 1};
    if (byte(0) < 0xE0)
        return {(byte(0) & 0x1FU) << 6U | (byte(1) & 0x3FU), 2};
    if (byte(0) < 0xF0)
        return {(byte(0) & 0x0FU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU), 3};
    return {(byte(0) & 0x07U) << 18U | (byte(1) & 0x3FU) << 12U | (byte(2) & 0x3FU) << 6U | (byte(3) & 0x3FU), 4};
}

/// Controls, line and paragraph separators, marks of direction, what has no width, what nobody assigned a look to:
/// with these a text can show something else than it holds.
bool isUnshowable(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xAD || c == 0x34F || c == 0x61C || c == 0x115F || c == 0x1160 ||
           c == 0x17B4 || c == 0x17B5 || (c >= 0x180B && c <= 0x180F) || (c >= 0x200B && c <= 0x200F) ||
           (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0x3164 ||
           (c >= 0xD800 && c <= 0xF8FF) || (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF || c == 0xFFA0 ||
           (c >= 0xFFF0 && c <= 0xFFFB) || c >= 0xE0000;
}

std::string escaped(char32_t c)
{
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "\\u{%x}", static_cast<unsigned>(c));
    return text.data();
}

} // namespace

std::string plainText(std::string_view text, std::size_t longest)
{
    if (!ethereum::isUtf8(asBytes(text)))
        return hexText(asBytes(text));
    std::string out;
    std::size_t count = 0;
    while (!text.empty()) {
        if (count++ == longest)
            return out + "… (cut)";
        const auto [c, size] = codePoint(text);
        if (isUnshowable(c))
            out += escaped(c);
        else
            out += text.substr(0, size);
        text.remove_prefix(size);
    }
    return out;
}

std::optional<UnixTime> timeOf(const Uint256 &seconds)
{
    constexpr std::uint64_t kYear10000 = 253402300800;
    if (seconds >= Uint256(kYear10000))
        return std::nullopt;
    return fromUnixSeconds(static_cast<std::int64_t>(*seconds.toUint64()));
}

Phrase dateWords(const Uint256 &seconds)
{
    const auto time = timeOf(seconds);
    return time ? phrase("%1", *time) : Phrase(SHEAF_SAYS("Phrases", "for ever"));
}

Phrase durationWords(const Uint256 &seconds)
{
    constexpr std::uint64_t kDay = 86400;
    const auto all = seconds.toUint64();
    if (!all)
        return phrase(SHEAF_SAYS("Phrases", "%1 s"), wholeNumber(seconds));
    std::array<char, 16> clock{};
    const std::uint64_t rest = *all % kDay;
    std::snprintf(clock.data(), clock.size(), "%02u:%02u:%02u", static_cast<unsigned>(rest / 3600),
                  static_cast<unsigned>(rest / 60 % 60), static_cast<unsigned>(rest % 60));
    if (*all < kDay)
        return verbatim(clock.data());
    return phrase(SHEAF_SAYS("Phrases", "%1 d %2"), wholeNumber(*all / kDay), std::string(clock.data()));
}

Phrase asSentence(Phrase intent) { return phrase(SHEAF_SAYS("Phrases", "%1."), std::move(intent)); }

PhraseNumber wholeNumber(const Uint256 &value) { return {value.toString(), {}}; }

std::string signedText(const Uint256 &value)
{
    return value.bit(255) ? "-" + value.twosComplement().toString() : value.toString();
}

std::string hexText(BytesView bytes, std::size_t longest)
{
    if (bytes.size() <= longest)
        return toHexPrefixed(bytes);
    return toHexPrefixed(bytes.first(longest)) + "… (" + std::to_string(bytes.size()) + " bytes)";
}

} // namespace sheaf::clearsign
