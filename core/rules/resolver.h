// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chains/spec.h"
#include "protocols/protocol.h"
#include "rules/sentence.h"

namespace sheaf::rules {

/// What a place's words stand for.
struct ResolvedPlace
{
    std::shared_ptr<protocols::Protocol> protocol;
    ethereum::ChainId chain;
    std::string asset; ///< what the position is called in its protocol; empty for the only one
};

/// Finds what the names of a sentence stand for. A protocol is named by its id, its name, or the beginning of its name
/// up to a space (`Aave` of `Aave V3`); a chain that is not named must be the only one possible.
class Resolver final
{
public:
    Resolver(const chains::Registry *registry, const std::vector<std::shared_ptr<protocols::Protocol>> *protocols)
        : m_registry(registry), m_protocols(protocols)
    {
    }

    Result<ResolvedPlace> place(const Place &place) const;
    /// The chain of that name; for an empty one, the chain of `fallback`.
    Result<ethereum::ChainId> chain(std::string_view name, std::optional<ethereum::ChainId> fallback) const;
    Result<const chains::TokenSpec *> token(ethereum::ChainId chain, std::string_view symbol) const;

    /// Whether a position is the place's: of its protocol, chain and asset.
    static bool matches(const ResolvedPlace &place, const protocols::Position &position);

private:
    const chains::Registry *m_registry;
    const std::vector<std::shared_ptr<protocols::Protocol>> *m_protocols;
};

/// Every chain that a sentence's places and quantities name, and the one that its first action acts on.
struct SentenceChains
{
    ethereum::ChainId acting;
    std::vector<ethereum::ChainId> all;
};

/// InvalidInput or NotFound for a name that stands for nothing; Unsupported for an action or a quantity that rules
/// can't carry out yet, and for actions on several chains.
Result<SentenceChains> chainsOf(const Sentence &sentence, const Resolver &resolver);

} // namespace sheaf::rules
