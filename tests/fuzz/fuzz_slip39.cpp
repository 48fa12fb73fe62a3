// SPDX-License-Identifier: GPL-3.0-or-later
// rooms: keys
#include "keys/slip39.h"
#include "keys/slip39_share.h"

#include <algorithm>
#include <cstdlib>

using namespace sheaf;
namespace slip39 = sheaf::keys::slip39;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

bool same(const slip39::Share &a, const slip39::Share &b)
{
    return a.identifier == b.identifier && a.isExtendable == b.isExtendable &&
           a.iterationExponent == b.iterationExponent && a.groupIndex == b.groupIndex &&
           a.groupThreshold == b.groupThreshold && a.groupCount == b.groupCount && a.memberIndex == b.memberIndex &&
           a.memberThreshold == b.memberThreshold && a.value == b.value;
}

/// Random words never have the right checksum: a share is made of the bytes and written out.
slip39::Share shareOf(BytesView bytes)
{
    slip39::Share share;
    share.identifier = static_cast<std::uint16_t>((bytes[0] << 8 | bytes[1]) & 0x7FFF);
    share.isExtendable = (bytes[2] & 1U) != 0;
    share.groupIndex = bytes[3] & 0xFU;
    share.groupCount = static_cast<std::uint8_t>((bytes[4] & 0xFU) + 1);
    share.groupThreshold = static_cast<std::uint8_t>((bytes[4] >> 4U) % share.groupCount + 1);
    share.memberIndex = bytes[5] & 0xFU;
    share.memberThreshold = static_cast<std::uint8_t>((bytes[5] >> 4U) + 1);
    const std::size_t size = slip39::kLeastSecret + bytes[6] % 25U * 2;
    share.value = Secret(size);
    const BytesView rest = bytes.subspan(7);
    std::copy_n(rest.begin(), std::min(size, rest.size()), share.value.writable().begin());
    return share;
}

} // namespace

// What is written out reads back the same; what is read, from words or from damaged ones, writes out again as words
// that read the same. Shares that do not belong together make no secret, and no crash.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 8 || size > 2048)
        return 0;
    const BytesView bytes(data, size);
    const auto read = slip39::parseShare(Secret::copyOf(bytes));
    if (read)
        require(same(slip39::parseShare(slip39::wordsOf(*read)).value(), *read));
    require(read.has_value() != slip39::examineShare(Secret::copyOf(bytes)).has_value());
    std::vector<Secret> shares;
    const std::size_t half = size / 2;
    for (const BytesView part : {bytes, bytes.subspan(half)}) {
        if (part.size() < 8)
            continue;
        const slip39::Share share = shareOf(part);
        shares.push_back(slip39::wordsOf(share));
        require(same(slip39::parseShare(shares.back()).value(), share));
    }
    const auto progress = slip39::progressOf(shares);
    const auto combined = slip39::combine(shares, Secret());
    require(!combined || (progress && progress->isEnough()));
    Secret damaged = shares.front().clone();
    std::uint8_t &letter = damaged.writable()[data[7] % damaged.size()];
    letter = letter == 'a' ? 'e' : 'a';
    require(!slip39::parseShare(damaged) ||
            slip39::parseShare(damaged)->value == slip39::parseShare(shares.front())->value);
    return 0;
}
