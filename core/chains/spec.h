// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ethereum/types.h"

#include <filesystem>
#include <map>

namespace sheaf::chains {

enum class Family { Ethereum, OpStack };
enum class Lifecycle { Live, WithdrawOnly, Ended };

struct EndpointSpec
{
    std::string http;
    std::string ws; ///< empty where there is none

    friend bool operator==(const EndpointSpec &, const EndpointSpec &) = default;
};

/// One file of resources/chains, schema 1.
struct ChainSpec
{
    ethereum::ChainId id;
    std::string name;      ///< `Optimism`
    std::string shortName; ///< one lower-case word, as a rule or a command names it: `optimism`
    Family family = Family::Ethereum;
    std::optional<ethereum::ChainId> parent; ///< the L1 of an L2
    bool testnet = false;
    Lifecycle lifecycle = Lifecycle::Live;
    ethereum::TokenInfo native;
    std::uint32_t blockTimeMs = 12'000;
    std::vector<EndpointSpec> endpoints; ///< in order of preference
    std::optional<ethereum::Address> multicall;
    std::optional<ethereum::Hash> multicallCodeHash;
    std::optional<ethereum::Address> wrappedNative;
    ethereum::Wei minPriorityFee;
    std::string explorer; ///< a block explorer's base address, or empty
};

/// Where a token's price comes from, and how old it may be.
struct ChainlinkFeed
{
    ethereum::Address proxy;
    std::uint32_t heartbeatSeconds = 0;
};

/// One token of resources/tokens/<chain id>.json.
struct TokenSpec
{
    ethereum::TokenInfo info;
    std::optional<ChainlinkFeed> feed;
};

/// Which chains and tokens there are. Folders are read in order; a later folder's file for a chain takes the place of
/// an earlier one's, so a person's own endpoints win over the shipped ones.
class Registry final
{
public:
    /// Each folder may hold `chains/*.json` and `tokens/*.json`; a missing folder is NotFound, a file that does not
    /// follow the schema InvalidInput with its path, the field and what was expected there.
    static Result<Registry> load(const std::vector<std::filesystem::path> &folders);
    /// One chain file's text (what `network add FILE` reads).
    static Result<ChainSpec> parseChain(std::string_view json);
    /// A file's text that parseChain() makes the same chain of.
    static std::string chainText(const ChainSpec &spec);

    const std::vector<ChainSpec> &chains() const { return m_chains; }
    const ChainSpec *find(ethereum::ChainId id) const;
    /// By id in decimal, by name or by short name, without regard to case; NotFound lists what there is.
    Result<const ChainSpec *> named(std::string_view text) const;

    /// The native coin first, then by symbol.
    const std::vector<TokenSpec> &tokens(ethereum::ChainId id) const;
    const TokenSpec *token(const ethereum::TokenId &id) const;
    /// By symbol (without regard to case) or address; NotFound lists what there is.
    Result<const TokenSpec *> tokenNamed(ethereum::ChainId chain, std::string_view text) const;

private:
    std::vector<ChainSpec> m_chains;
    std::map<ethereum::ChainId, std::vector<TokenSpec>> m_tokens;
};

} // namespace sheaf::chains
