// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clearsign/fragment.h"

#include <algorithm>
#include <map>

/// What an ERC-7730 descriptor says, taken out of its JSON. A descriptor adds words; it takes nothing away from what
/// is shown or warned of, so that a bad one can't make a theft look harmless.
namespace sheaf::clearsign {

/// How one field is shown.
struct FieldFormat
{
    enum class Kind { Raw, Amount, TokenAmount, AddressName, Date, Duration, Unit, Enum, NftName, Calldata };

    std::string path; ///< `amount`, `#.params.amountIn`, `details.[].token`, `@.value`
    std::string label;
    Kind kind = Kind::Raw;
    std::string tokenPath;                          ///< TokenAmount, NftName: where the contract's address stands
    std::optional<ethereum::Address> token;         ///< the same, said outright
    std::vector<ethereum::Address> nativeAddresses; ///< TokenAmount: these stand for the native coin
    std::optional<Uint256> threshold;               ///< TokenAmount: from here on `message`
    std::string message;                            ///< empty: unlimited, in words of ours
    std::string base;                               ///< Unit: its symbol
    unsigned decimals = 0;                          ///< Unit
    bool isBlockHeight = false;                     ///< Date
    std::map<std::string, std::string> values;      ///< Enum: by the value in decimal
};

/// How one function, or one kind of message, is shown.
struct Format
{
    std::string intent;
    std::string interpolatedIntent; ///< with `{path}` in it; empty where there is none
    std::vector<FieldFormat> fields;
};

struct CallFormat
{
    Fragment fragment;
    Format format;
};

struct Deployment
{
    ethereum::ChainId chain;
    ethereum::Address address;

    friend auto operator<=>(const Deployment &, const Deployment &) = default;
};

struct Descriptor
{
    std::string owner;        ///< who the contract belongs to, in its words
    std::string contractName; ///< may be empty
    /// Where it applies. A descriptor that names no contract applies nowhere.
    std::vector<Deployment> deployments;
    /// Fields that the domain of a message must have so: `name`, `version`.
    std::map<std::string, std::string> domain;
    std::optional<ethereum::Hash> domainSeparator; ///< that it must have
    std::vector<CallFormat> calls;
    std::map<std::string, Format> messages; ///< by encodeType

    bool isFor(ethereum::ChainId chain, const ethereum::Address &contract) const
    {
        return std::find(deployments.begin(), deployments.end(), Deployment{chain, contract}) != deployments.end();
    }
};

} // namespace sheaf::clearsign
