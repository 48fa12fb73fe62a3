// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/protocol.h"

#include <set>

/// What the adapters' plans are put together from.
namespace sheaf::protocols {

constexpr double kYearSeconds = 31'536'000;
constexpr unsigned kWhole = 10'000; ///< basis points

/// `3.2 DRW`: at most six decimal places, all of them for what would show as 0.
PhraseNumber shown(const Uint256 &amount, const ethereum::TokenInfo &token);

/// `synthetix:901:0x<contract>:0x<account>`.
std::string positionId(std::string_view protocol, ethereum::ChainId chain, const ethereum::Address &contract,
                       const ethereum::Address &account);

contracts::Call callOf(const ethereum::Address &to, const ethereum::abi::Function &function,
                       const ethereum::abi::Values &arguments, Phrase purpose);

using Tokens = std::map<ethereum::Address, ethereum::TokenInfo>;
/// What the registry says about the tokens, and what the rest say about themselves, in one turn. Rpc or Reverted
/// where one can't be read.
Task<Result<Tokens>> readTokens(Context context, std::set<ethereum::Address> tokens);

/// A token that nobody prices, or not well enough, has its error here.
using PriceMap = std::map<ethereum::Address, Result<contracts::Figure<Decimal>>>;
Task<PriceMap> readPrices(Context context, std::set<ethereum::Address> tokens);
std::optional<double> priceOf(const PriceMap &prices, const ethereum::Address &token);

/// Amounts that a person named, as what the contracts take: `all` replaced by the balance, the native coin wrapped.
struct Funding
{
    std::map<ethereum::Address, Uint256> amounts;
    std::vector<contracts::Call> wraps;
    /// What leaves the account for `used` of a token: the native coin's part under the zero address.
    std::map<ethereum::Address, Uint256> native; ///< by wrapped token: how much of it is wrapped first
};
/// InsufficientFunds where the account has less, InvalidInput for nothing at all or a token of another chain.
Task<Result<Funding>> fund(Context context, ethereum::Address account, std::vector<Amount> amounts);
/// That share of an amount, in basis points from 1 to 10,000 (InvalidInput otherwise); InsufficientFunds where it is 0.
Result<Uint256> shareOf(const Uint256 &amount, unsigned share);
/// `used` of `token` as effects: the native coin where it was wrapped for this.
void spend(contracts::Effects &effects, const Funding &funding, const ethereum::TokenId &token, const Uint256 &used);

/// Puts an approve() of 0 before each approval that the token refuses while an older allowance stands (USDT does).
Task<Result<ActionPlan>> withAllowancesCleared(Context context, ethereum::Address account, ActionPlan plan);

/// `Withdraw 25 % of Synthetix WETH/USDC on Local Optimism`; the share in basis points.
Phrase withdrawing(unsigned share, std::string place, std::string chain);
Phrase noSuchPool(std::string protocol);

/// callsOf() of every action, each call once: what a protocol's allowedCalls() is.
std::vector<AllowedCall> callsOfAll(const Protocol &protocol, ethereum::ChainId chain);
/// Whether a sentence means this by its word: letters' case does not count.
bool sameWord(std::string_view a, std::string_view b);
/// approve() of every token for a spender.
void allowApprovals(std::vector<AllowedCall> &to, ethereum::ChainId chain, const std::set<ethereum::Address> &tokens,
                    PhraseArgument spender);
/// deposit() of the wrapped native coin, where the chain names one.
void allowWrapping(std::vector<AllowedCall> &to, const chains::Registry &registry, ethereum::ChainId chain);

} // namespace sheaf::protocols
