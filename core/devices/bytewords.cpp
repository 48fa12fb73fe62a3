// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/bytewords.h"

#include "crypto/hash.h"

#include <cctype>

namespace sheaf::devices::bytewords {

namespace {

// The 256 words of BCR-2020-012 in order; first and last letters are unique.
constexpr std::string_view kWords =
    "ableacidalsoapexaquaarchatomauntawayaxisbackbaldbarnbeltbetabiasbluebodybragbrewbulbbuzzcalmcashcatschef"
    "cityclawcodecolacookcostcruxcurlcuspcyandarkdatadaysdelidicedietdoordowndrawdropdrumdulldutyeacheasyecho"
    "edgeepicevenexamexiteyesfactfairfernfigsfilmfishfizzflapflewfluxfoxyfreefrogfuelfundgalagamegeargemsgift"
    "girlglowgoodgraygrimgurugushgyrohalfhanghardhawkheathelphighhillholyhopehornhutsicedideaidleinchinkyinto"
    "irisironitemjadejazzjoinjoltjowljudojugsjumpjunkjurykeepkenokeptkeyskickkilnkingkitekiwiknoblamblavalazy"
    "leaflegsliarlimplionlistlogoloudloveluaulucklungmainmanymathmazememomenumeowmildmintmissmonknailnavyneed"
    "newsnextnoonnotenumbobeyoboeomitonyxopenovalowlspaidpartpeckplaypluspoempoolposepuffpumapurrquadquizrace"
    "ramprealredorichroadrockroofrubyruinrunsrustsafesagascarsetssilkskewslotsoapsolosongstubsurfswantacotask"
    "taxitenttiedtimetinytoiltombtoystriptunatwinuglyundouniturgeuservastveryvetovialvibeviewvisavoidvowswall"
    "wandwarmwaspwavewaxywebswhatwhenwhizwolfworkyankyawnyellyogayurtzapszerozestzinczonezoom";
constexpr std::size_t kWordLength = 4;
constexpr std::size_t kLetters = 26;
constexpr std::size_t kChecksum = 4;
constexpr std::int16_t kNoWord = -1;
static_assert(kWords.size() == 256 * kWordLength);

constexpr std::size_t place(char first, char last)
{
    return static_cast<std::size_t>(first - 'a') * kLetters + static_cast<std::size_t>(last - 'a');
}

constexpr std::array<std::int16_t, kLetters *kLetters> kValues = [] {
    std::array<std::int16_t, kLetters * kLetters> values{};
    values.fill(kNoWord);
    for (std::size_t i = 0; i < 256; ++i)
        values[place(kWords[i * kWordLength], kWords[i * kWordLength + 3])] = static_cast<std::int16_t>(i);
    return values;
}();

void put(std::string &out, std::uint8_t byte)
{
    out += kWords[byte * kWordLength];
    out += kWords[byte * kWordLength + 3];
}

std::array<std::uint8_t, kChecksum> checksumOf(BytesView data)
{
    const std::uint32_t crc = crypto::crc32(data);
    return {static_cast<std::uint8_t>(crc >> 24U), static_cast<std::uint8_t>(crc >> 16U),
            static_cast<std::uint8_t>(crc >> 8U), static_cast<std::uint8_t>(crc)};
}

std::int16_t valueOf(char first, char last)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    const char a = lower(first);
    const char b = lower(last);
    if (a < 'a' || a > 'z' || b < 'a' || b > 'z')
        return kNoWord;
    return kValues[place(a, b)];
}

} // namespace

std::string encode(BytesView data)
{
    std::string out;
    out.reserve(2 * (data.size() + kChecksum));
    for (const std::uint8_t byte : data)
        put(out, byte);
    for (const std::uint8_t byte : checksumOf(data))
        put(out, byte);
    return out;
}

Result<Bytes> decode(std::string_view letters)
{
    if (letters.size() % 2 != 0 || letters.size() < 2 * kChecksum)
        return failure(ErrorCode::InvalidInput, "bytewords: too short, or an odd number of letters");
    Bytes out;
    out.reserve(letters.size() / 2);
    for (std::size_t i = 0; i < letters.size(); i += 2) {
        const std::int16_t value = valueOf(letters[i], letters[i + 1]);
        if (value == kNoWord)
            return failure(ErrorCode::InvalidInput, "bytewords: no word at letter " + std::to_string(i + 1));
        out.push_back(static_cast<std::uint8_t>(value));
    }
    const BytesView all(out);
    const auto expected = checksumOf(all.first(all.size() - kChecksum));
    if (!std::equal(expected.begin(), expected.end(), all.last(kChecksum).begin()))
        return failure(ErrorCode::InvalidInput, "bytewords: the checksum is wrong; scan it again");
    out.resize(out.size() - kChecksum);
    return out;
}

} // namespace sheaf::devices::bytewords
