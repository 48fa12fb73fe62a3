// SPDX-License-Identifier: GPL-3.0-or-later
#include "clearsign/knowledge.h"

#include "clearsign/words.h"

#include <algorithm>

namespace sheaf::clearsign {

using ethereum::Address;
using ethereum::ChainId;

namespace {

enum class Role {
    Plain,
    Spender, ///< is let to take tokens
    Batcher, ///< makes the calls that it is given as whoever delegates to it, and can do nothing else
};

struct WellKnown
{
    const char *address; ///< with its checksum: a typing error would make somebody else known
    const char *name;
    Role role;
};

// Sources: the deployments that the projects publish (Uniswap's permit2, mds1's multicall3, ProjectOpenSea's seaport,
// cowprotocol's contracts, Safe's safe-deployments). All were made by CREATE2 or a transaction signed beforehand: what
// stands at an address of another kind may be somebody else's on another chain.
constexpr WellKnown kWellKnown[] = {
    {"0x000000000022D473030F116dDEE9F6B43aC78BA3", "Permit2", Role::Spender},
    {"0xcA11bde05977b3631167028862bE2a173976CA11", "Multicall3", Role::Plain},
    {"0x00000000000000ADc04C56Bf30aC9d3c0aAF14dC", "Seaport 1.5", Role::Plain},
    {"0x0000000000000068F116a894984e2DB1123eB395", "Seaport 1.6", Role::Plain},
    {"0x1E0049783F008A0085193E00003D00cd54003c71", "OpenSea's conduit", Role::Spender},
    {"0x9008D19f58AAbD9eD0D60971565AA8510560ab41", "CoW settlement", Role::Plain},
    {"0xC92E8bdf79f0507f65a392b0ab4667716BFE0110", "CoW vault relayer", Role::Spender},
    {"0x40A2aCCbd92BCA938b02010E17A5b8929b49130D", "Safe MultiSendCallOnly 1.3", Role::Batcher},
    {"0x9641d764fc13c8B624c04430C7356C1C7C8102e2", "Safe MultiSendCallOnly 1.4.1", Role::Batcher},
};

const WellKnown *wellKnown(const Address &contract)
{
    static const std::map<Address, const WellKnown *> table = [] {
        std::map<Address, const WellKnown *> made;
        for (const WellKnown &one : kWellKnown)
            made.emplace(Address::parse(one.address).value(), &one);
        return made;
    }();
    const auto found = table.find(contract);
    return found == table.end() ? nullptr : found->second;
}

} // namespace

Address permit2()
{
    static const Address address = *Address::parse("0x000000000022D473030F116dDEE9F6B43aC78BA3");
    return address;
}

bool isOpenToAll(const Address &contract)
{
    static const Address multicall = *Address::parse("0xcA11bde05977b3631167028862bE2a173976CA11");
    return contract == multicall;
}

std::string_view wellKnownName(const Address &contract)
{
    const WellKnown *known = wellKnown(contract);
    return known == nullptr ? std::string_view() : known->name;
}

bool isWellKnownSpender(const Address &contract)
{
    const WellKnown *known = wellKnown(contract);
    return known != nullptr && known->role == Role::Spender;
}

bool isBatcher(const Address &contract)
{
    const WellKnown *known = wellKnown(contract);
    return known != nullptr && known->role == Role::Batcher;
}

std::string Knowledge::nameOf(ChainId on, const Address &address) const
{
    if (const auto found = contracts.find({on, address}); found != contracts.end())
        return found->second;
    if (const ethereum::TokenInfo *known = address.isZero() ? nullptr : token(on, address))
        return known->symbol;
    return std::string(wellKnownName(address));
}

Phrase Knowledge::described(ChainId on, const Address &address) const
{
    const std::string name = nameOf(on, address);
    if (account && *account == address)
        return phrase(SHEAF_SAYS("Phrases", "%1 (your account)"), address.toString());
    return verbatim(name.empty() ? address.toString() : name + " (" + address.toString() + ")");
}

const ethereum::TokenInfo *Knowledge::token(ChainId on, const Address &address) const
{
    const auto found = tokens.find({on, address});
    return found == tokens.end() ? nullptr : &found->second;
}

Phrase Knowledge::amountWords(ChainId on, const Address &address, const Uint256 &amount) const
{
    if (const ethereum::TokenInfo *known = token(on, address))
        return phrase("%1", PhraseNumber{formatUnits(amount, known->decimals), known->symbol});
    if (address.isZero()) // every chain that the wallet knows counts its coin so
        return phrase(SHEAF_SAYS("Phrases", "%1 of the chain's coin"), PhraseNumber{formatUnits(amount, 18), {}});
    return phrase(SHEAF_SAYS("Phrases", "%1 units of %2"), wholeNumber(amount), address.toString());
}

bool Knowledge::isUnlimited(ChainId on, const Address &address, const Uint256 &amount) const
{
    if (amount.bitLength() > 128)
        return true;
    const ethereum::TokenInfo *known = token(on, address);
    if (known == nullptr)
        return false;
    const auto limit = Uint256(10).toPower(known->decimals + 15);
    return limit && amount >= *limit;
}

std::optional<bool> Knowledge::codeAt(ChainId on, const Address &address) const
{
    const auto found = hasCode.find({on, address});
    return found == hasCode.end() ? std::nullopt : std::optional(found->second);
}

Result<std::multimap<ethereum::Selector, Fragment>> guessesFrom(std::string_view text)
{
    std::multimap<ethereum::Selector, Fragment> guesses;
    for (std::size_t number = 1; !text.empty(); ++number) {
        std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.empty() || line.starts_with('#'))
            continue;
        auto fragment = Fragment::parse(line);
        if (!fragment)
            return failure(inContext(std::move(fragment).error(), "line " + std::to_string(number)));
        const ethereum::Selector selector = fragment->function().selector();
        guesses.emplace(selector, *std::move(fragment));
    }
    return guesses;
}

} // namespace sheaf::clearsign
