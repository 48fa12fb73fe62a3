// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/policy.h"

/// What is about to be signed, in words, before it is signed: calls and typed data decoded, who may take what until
/// when, what a person should know, and the hashes that a device shows. Pure, without Qt; what it is given is foreign
/// and bounded here. Whatever words are found for it, the notices come from the bytes that are signed.
namespace sheaf::clearsign {

/// Calls inside calls.
constexpr std::size_t kMaxDepth = 6;
/// Calls of one review, nested ones included.
constexpr std::size_t kMaxCalls = 256;
/// Fields of one review; a bulk order can have a million.
constexpr std::size_t kMaxFields = 2000;
/// Characters of a value in words; what is longer is cut, and says so.
constexpr std::size_t kMaxText = 300;

/// One argument or field, with those inside it.
struct Field
{
    std::string name;
    std::string type;          ///< of the ABI or of EIP-712; empty for a descriptor's line
    std::string value;         ///< decimal, checksummed address, hex, text without control characters; empty of several
    Phrase text;               ///< what it is in words, where that says more: `1.5 USDC`, a name, a date
    std::vector<Field> fields; ///< of an array, a tuple, a struct
};

/// Whose word it is what a call does.
enum class Source {
    Unknown,    ///< nobody's: only its bytes are known
    Own,        ///< the wallet's own tables
    Descriptor, ///< an ERC-7730 descriptor, for exactly this contract
    Guess,      ///< a signature whose selector is the same; another function may have that too
};

/// A call, and the calls that it makes in turn.
struct Call
{
    std::optional<ethereum::Address> to; ///< nothing: a contract is created
    ethereum::Wei value;
    bool isDelegated = false; ///< the called code acts as the account itself (DELEGATECALL)
    std::size_t dataSize = 0;
    std::optional<ethereum::Selector> selector;
    std::string function; ///< `approve(address,uint256)`; empty where it is not known
    Source source = Source::Unknown;
    Phrase intent;             ///< one sentence; a descriptor's words stand in it as they are
    std::string origin;        ///< of a descriptor: whose it is
    std::vector<Field> fields; ///< what a descriptor shows, in its order
    std::vector<Field> arguments;
    std::vector<Call> calls;
};

/// Somebody may take something of the account.
struct Grant
{
    ethereum::Address spender;
    ethereum::Address token;       ///< its contract; for rights of another kind the contract that gives them
    std::optional<Uint256> amount; ///< smallest units, or an NFT's number; nothing: all there is and will be
    bool isUnlimited = false;      ///< `amount` is none or beyond what exists
    std::optional<Uint256> until;  ///< seconds since 1970; nothing: for ever
    Phrase text;                   ///< one sentence
};

/// One side of an order.
struct Item
{
    enum class Kind { Coin, Token, Nft };
    Kind kind = Kind::Token;
    ethereum::Address token;                      ///< zero for the native coin
    std::optional<Uint256> id;                    ///< of an NFT; nothing: any of the collection
    Uint256 amount;                               ///< at least (what is received), at most (what is given)
    std::optional<ethereum::Address> beneficiary; ///< who gets it, where that is not the account
    Phrase text;                                  ///< `1.5 USDC`
};

/// What typed data, or the sum of a transaction's calls, means.
struct Explanation
{
    std::string kind; ///< stable: `permit`, `permit2_batch`, `order`, ...; empty where it is not understood
    Phrase title;     ///< for a person
    std::vector<Phrase> sentences;
    std::vector<Grant> grants;
    std::vector<Item> gives;
    std::vector<Item> receives;
};

/// For comparison with a device; what does not apply is absent.
struct Hashes
{
    std::optional<ethereum::Hash> domainSeparator;
    std::optional<ethereum::Hash> messageHash;
    ethereum::Hash signingHash; ///< what is signed
};

struct Review
{
    std::optional<Call> call;  ///< of a transaction, or of typed data that wraps one
    std::vector<Field> domain; ///< of typed data
    std::vector<Field> fields; ///< of typed data
    bool isCut = false;        ///< there were more than kMaxFields, or kMaxCalls
    Explanation explanation;
    std::vector<policy::Notice> notices; ///< most severe first
    Hashes hashes;
};

} // namespace sheaf::clearsign
