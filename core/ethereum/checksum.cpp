// SPDX-License-Identifier: GPL-3.0-or-later
#include "ethereum/checksum.h"

#include "crypto/hash.h"

namespace sheaf::ethereum {

bool usesErc1191(ChainId chain) { return chain == ChainId(30) || chain == ChainId(31); }

std::string checksummed(const Address &address, ChainId chain)
{
    if (!usesErc1191(chain))
        return address.toString();
    std::string text = address.toLowerHex();
    const auto hash = crypto::keccak256(asBytes(std::to_string(chain.value()) + text));
    for (std::size_t i = 0; i < 2 * Address::kSize; ++i) {
        const unsigned nibble = i % 2 == 0 ? hash[i / 2] >> 4U : hash[i / 2] & 0x0FU;
        char &digit = text[i + 2];
        if (nibble >= 8 && digit >= 'a')
            digit = static_cast<char>(digit - 'a' + 'A');
    }
    return text;
}

Result<Address> parseAddress(std::string_view text, ChainId chain)
{
    if (usesErc1191(chain))
        if (const auto address = Address::parseRaw(text); address && checksummed(*address, chain) == text)
            return *address;
    return Address::parse(text);
}

} // namespace sheaf::ethereum
