// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/slip39_share.h"

#include "keys/nearest_words.h"
#include "keys/slip39.h"
#include "keys/typed_words.h"

#include <algorithm>

namespace sheaf::keys::slip39 {

namespace {

constexpr std::size_t kListSize = 1024;
constexpr std::size_t kLongestWord = 8;
constexpr std::size_t kBitsPerWord = 10;
constexpr std::size_t kHeadWords = 4; // identifier, flag and exponent; groups and member
constexpr std::size_t kChecksumWords = 3;
constexpr std::size_t kMostPadding = 8;
static_assert(kLeastWords == kHeadWords + kChecksumWords + (kLeastSecret * 8 + 9) / kBitsPerWord);
static_assert(kMostWords == kHeadWords + kChecksumWords + (kMostSecret * 8 + 9) / kBitsPerWord);

constexpr std::string_view kListText =
#include "slip39_words.inc"
    ;

const std::array<std::string_view, kListSize> &wordList()
{
    static const auto kList = [] {
        std::array<std::string_view, kListSize> list;
        std::string_view text = kListText;
        for (std::string_view &word : list) {
            word = text.substr(0, text.find('\n'));
            text.remove_prefix(word.size() + 1);
        }
        return list;
    }();
    return kList;
}

/// The list is in alphabetical order.
std::optional<std::uint16_t> indexOf(std::string_view word)
{
    const auto &list = wordList();
    const auto found = std::lower_bound(list.begin(), list.end(), word);
    if (found == list.end() || *found != word)
        return std::nullopt;
    return static_cast<std::uint16_t>(found - list.begin());
}

/// Ten bits each, in locked memory; two bytes to one, the high one first.
class Indices
{
public:
    explicit Indices(std::size_t size) : m_bytes(size * 2) {}

    std::size_t size() const { return m_bytes.size() / 2; }
    std::uint32_t operator[](std::size_t at) const
    {
        return std::uint32_t{m_bytes.view()[2 * at]} << 8U | m_bytes.view()[2 * at + 1];
    }
    void set(std::size_t at, std::uint32_t index)
    {
        m_bytes.writable()[2 * at] = static_cast<std::uint8_t>(index >> 8U);
        m_bytes.writable()[2 * at + 1] = static_cast<std::uint8_t>(index);
    }

private:
    Secret m_bytes;
};

/// RS1024, SLIP-39's Reed-Solomon code over GF(1024), "Checksum"; its remainder is 1 for what is right.
class Checksum
{
public:
    explicit Checksum(bool isExtendable)
    {
        for (const char c : std::string_view(isExtendable ? "shamir_extendable" : "shamir"))
            add(static_cast<std::uint8_t>(c));
    }

    void add(std::uint32_t value)
    {
        constexpr std::array<std::uint32_t, 10> kGenerator{0x00E0E040, 0x01C1C080, 0x03838100, 0x07070200, 0x0E0E0009,
                                                           0x1C0C2412, 0x38086C24, 0x3090FC48, 0x21B1F890, 0x03F3F120};
        const std::uint32_t top = m_state >> 20U;
        m_state = (m_state & 0xFFFFFU) << kBitsPerWord ^ value;
        for (std::size_t i = 0; i < kGenerator.size(); ++i)
            m_state ^= kGenerator[i] & (0U - (top >> i & 1U));
    }
    std::uint32_t remainder() const { return m_state; }

private:
    std::uint32_t m_state = 1;
};

tl::unexpected<Error> wrong(std::string why) { return failure(ErrorCode::InvalidInput, std::move(why)); }

Result<Indices> indicesOf(const Secret &words)
{
    const Secret clean = spacedWords(words);
    const auto count = static_cast<std::size_t>(std::count(clean.view().begin(), clean.view().end(), ' '));
    if (count < kLeastWords || count > kMostWords)
        return wrong(std::to_string(count) + " words; a share has " + std::to_string(kLeastWords) + " or more");
    Indices indices(count);
    std::string_view rest = clean.text();
    for (std::size_t at = 0; at < count; ++at) {
        const std::string_view one = rest.substr(0, rest.find(' '));
        const auto index = indexOf(one);
        if (!index)
            return wrong("word " + std::to_string(at + 1) + " is not on SLIP-39's list");
        indices.set(at, *index);
        rest.remove_prefix(one.size() + 1);
    }
    return indices;
}

/// The first two words: 15 bits of identifier, the flag, 4 bits of exponent; the next two, 4 bits each: group's index,
/// threshold - 1 and count - 1, member's index and threshold - 1.
Share headOf(const Indices &indices)
{
    const std::uint32_t first = indices[0] << kBitsPerWord | indices[1];
    const std::uint32_t second = indices[2] << kBitsPerWord | indices[3];
    const auto nibble = [second](unsigned shift) { return static_cast<std::uint8_t>(second >> shift & 0xFU); };
    Share share;
    share.identifier = static_cast<std::uint16_t>(first >> 5U);
    share.isExtendable = (first >> 4U & 1U) != 0;
    share.iterationExponent = static_cast<std::uint8_t>(first & 0xFU);
    share.groupIndex = nibble(16);
    share.groupThreshold = static_cast<std::uint8_t>(nibble(12) + 1);
    share.groupCount = static_cast<std::uint8_t>(nibble(8) + 1);
    share.memberIndex = nibble(4);
    share.memberThreshold = static_cast<std::uint8_t>(nibble(0) + 1);
    return share;
}

/// The value's bits stand at the end of its words; those before them are zero.
Result<Secret> valueOf(const Indices &indices)
{
    const std::size_t words = indices.size() - kHeadWords - kChecksumWords;
    const std::size_t padding = words * kBitsPerWord % 16;
    if (padding > kMostPadding)
        return wrong(std::to_string(indices.size()) + " words: no share has so many");
    Secret value((words * kBitsPerWord - padding) / 8);
    std::uint32_t padded = 0;
    for (std::size_t bit = 0; bit < words * kBitsPerWord; ++bit) {
        const std::uint32_t one = indices[kHeadWords + bit / kBitsPerWord] >> (9 - bit % kBitsPerWord) & 1U;
        if (bit < padding) {
            padded |= one;
            continue;
        }
        std::uint8_t &byte = value.writable()[(bit - padding) / 8];
        byte = static_cast<std::uint8_t>(std::uint32_t{byte} << 1U | one);
    }
    if (padded != 0)
        return wrong("the share's padding is not zero");
    return value;
}

void putValue(const Secret &value, Indices &indices)
{
    const std::size_t words = indices.size() - kHeadWords - kChecksumWords;
    const std::size_t padding = words * kBitsPerWord - value.size() * 8;
    for (std::size_t bit = padding; bit < words * kBitsPerWord; ++bit) {
        const std::size_t from = bit - padding;
        const std::uint32_t one = std::uint32_t{value.view()[from / 8]} >> (7 - from % 8) & 1U;
        const std::size_t at = kHeadWords + bit / kBitsPerWord;
        indices.set(at, indices[at] | one << (9 - bit % kBitsPerWord));
    }
}

void putHead(const Share &share, Indices &indices)
{
    const std::uint32_t first =
        std::uint32_t{share.identifier} << 5U | (share.isExtendable ? 1U : 0U) << 4U | share.iterationExponent;
    const std::uint32_t second = std::uint32_t{share.groupIndex} << 16U | (share.groupThreshold - 1U) << 12U |
                                 (share.groupCount - 1U) << 8U | std::uint32_t{share.memberIndex} << 4U |
                                 (share.memberThreshold - 1U);
    for (std::size_t at = 0; at < 2; ++at) {
        const std::size_t shift = kBitsPerWord * (1 - at);
        indices.set(at, first >> shift & 0x3FFU);
        indices.set(2 + at, second >> shift & 0x3FFU);
    }
}

bool isChecksumRight(const Indices &indices, bool isExtendable)
{
    Checksum checksum(isExtendable);
    for (std::size_t at = 0; at < indices.size(); ++at)
        checksum.add(indices[at]);
    return checksum.remainder() == 1;
}

/// The first word that is not on the list.
std::optional<ShareFlaw> unknownWord(const Secret &clean)
{
    std::size_t position = 0;
    for (std::string_view rest = clean.text(); !rest.empty();) {
        const std::string_view one = rest.substr(0, rest.find(' '));
        ++position;
        if (!isWord(one))
            return ShareFlaw{ShareFlaw::Kind::UnknownWord, position, nearestOf(wordList(), one, true)};
        rest.remove_prefix(one.size() + 1);
    }
    return std::nullopt;
}

} // namespace

bool isWord(std::string_view word) { return indexOf(word).has_value(); }

std::span<const std::string_view> completions(std::string_view prefix) { return beginningWith(wordList(), prefix); }

std::optional<ShareFlaw> examineShare(const Secret &words)
{
    const Secret clean = spacedWords(words);
    if (auto unknown = unknownWord(clean))
        return unknown;
    const auto count = static_cast<std::size_t>(std::count(clean.view().begin(), clean.view().end(), ' '));
    const auto indices = indicesOf(clean);
    if (!indices)
        return ShareFlaw{ShareFlaw::Kind::WordCount, count, {}};
    if (!isChecksumRight(*indices, headOf(*indices).isExtendable))
        return ShareFlaw{ShareFlaw::Kind::Checksum, count, {}};
    if (!parseShare(clean))
        return ShareFlaw{ShareFlaw::Kind::Content, count, {}};
    return std::nullopt;
}

Result<Share> parseShare(const Secret &words)
{
    SHEAF_TRY(indices, indicesOf(words));
    Share share = headOf(indices);
    if (!isChecksumRight(indices, share.isExtendable))
        return wrong("the share's checksum is wrong: a word is mistaken or out of place");
    if (share.groupThreshold > share.groupCount)
        return wrong("the share wants more groups than there are");
    SHEAF_TRY(value, valueOf(indices));
    share.value = std::move(value);
    return share;
}

Secret wordsOf(const Share &share)
{
    const std::size_t valueWords = (share.value.size() * 8 + kBitsPerWord - 1) / kBitsPerWord;
    Indices indices(kHeadWords + valueWords + kChecksumWords);
    putHead(share, indices);
    putValue(share.value, indices);
    Checksum checksum(share.isExtendable);
    for (std::size_t at = 0; at < indices.size(); ++at) // the checksum's own words are still zero
        checksum.add(indices[at]);
    const std::uint32_t rest = checksum.remainder() ^ 1U;
    for (std::size_t at = 0; at < kChecksumWords; ++at)
        indices.set(kHeadWords + valueWords + at, rest >> kBitsPerWord * (kChecksumWords - 1 - at) & 0x3FFU);
    Secret out(indices.size() * (kLongestWord + 1));
    std::size_t size = 0;
    for (std::size_t at = 0; at < indices.size(); ++at) {
        if (at > 0)
            out.writable()[size++] = ' ';
        const std::string_view word = wordList()[indices[at]];
        std::copy(word.begin(), word.end(), out.writable().subspan(size).begin());
        size += word.size();
    }
    out.truncate(size);
    return out;
}

} // namespace sheaf::keys::slip39
