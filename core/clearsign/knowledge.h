// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phrase.h"
#include "clearsign/descriptor.h"

#include <map>

namespace sheaf::clearsign {

using Contract = std::pair<ethereum::ChainId, ethereum::Address>;

/// What is known by whoever looks at it. The less there is, the more is unknown; nothing here is needed.
struct Knowledge
{
    std::optional<ethereum::Address> account; ///< who signs
    std::optional<ethereum::ChainId> chain;   ///< that the signature is meant for, where the wallet knows it
    std::optional<std::uint64_t> now;         ///< seconds since 1970
    std::map<ethereum::TokenId, ethereum::TokenInfo> tokens;
    std::map<Contract, std::string> contracts; ///< by what the person may know them: `Aave V3`
    std::map<Contract, bool> hasCode;          ///< what the chain said, where it was asked
    std::vector<Descriptor> descriptors;
    std::multimap<ethereum::Selector, Fragment> guesses; ///< signatures that somebody has seen, by selector

    /// Its name: one of `contracts`, a token's symbol, or of a contract that stands at one address on every chain.
    /// Empty where it is not known.
    std::string nameOf(ethereum::ChainId on, const ethereum::Address &address) const;
    /// The name and the address, or the address alone; `your account` behind the account's own.
    Phrase described(ethereum::ChainId on, const ethereum::Address &address) const;
    const ethereum::TokenInfo *token(ethereum::ChainId on, const ethereum::Address &address) const;
    /// `1.5 USDC`, or `1500000 units of 0x…` of a token that is not known; the zero address is the native coin.
    Phrase amountWords(ethereum::ChainId on, const ethereum::Address &token, const Uint256 &amount) const;
    /// Whether it is more than there can be: 2^128 units, or 10^15 whole ones of a token that is known.
    bool isUnlimited(ethereum::ChainId on, const ethereum::Address &token, const Uint256 &amount) const;
    /// Nothing where the chain was not asked.
    std::optional<bool> codeAt(ethereum::ChainId on, const ethereum::Address &address) const;
};

/// A signature for each line, `#` before a comment: for Knowledge::guesses. InvalidInput names the line.
Result<std::multimap<ethereum::Selector, Fragment>> guessesFrom(std::string_view text);

/// Permit2, which asks for its own messages under this address on every chain.
ethereum::Address permit2();
/// Multicall3: whatever it may take, anyone may take through it.
bool isOpenToAll(const ethereum::Address &contract);
/// The name of a contract with the same address on every chain; empty for any other.
std::string_view wellKnownName(const ethereum::Address &contract);
/// Whether such a contract is one that is let to take tokens, by people who know what they sign.
bool isWellKnownSpender(const ethereum::Address &contract);
/// Whether an account may run its code (DELEGATECALL): it makes the calls that it is given, which are looked at, and
/// can do nothing else. Of Safe's two only the one that allows no DELEGATECALL inside.
bool isBatcher(const ethereum::Address &contract);

} // namespace sheaf::clearsign
