// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chains/spec.h"
#include "execution/plan.h"

#include <map>

/// What the journal's records come to, for a person and for their books. Pure.
namespace sheaf::wallet {

/// How far a record has come as a whole.
enum class Progress {
    Waiting, ///< nothing of it is signed yet
    Sent,    ///< under way
    Included,
    Posted,
    Final,
    Failed,
    Abandoned, ///< the rest was not done
    Cancelled, ///< as the person wished
};

Progress progressOf(const execution::Record &record);

/// Whether a plan acts on what this contract keeps: it calls it, names it in a call (a market's token, to the market),
/// or takes or gives its shares. An allowance alone is none of it.
bool isAbout(const execution::Plan &plan, const ethereum::Address &contract);

/// Whether the person's cancelling took its place on the chain.
bool wasCancelled(const execution::Step &step);

/// Whether a transaction of it is sent and not included: then it can be replaced.
bool waitsForChain(const execution::Record &record);

/// What the steps that were mined changed, by token, fees apart; as simulated just before each was signed.
std::vector<execution::BalanceChange> changesOf(const execution::Record &record);

/// What is known to be paid so far; nothing where no step has said yet.
std::optional<ethereum::Wei> feesOf(const execution::Record &record);

/// The rule that made it; empty where a person did.
std::string ruleOf(const execution::Record &record);

/// A transaction's page in the chain's block explorer; empty where there is none.
std::string explorerPage(const chains::ChainSpec &chain, const ethereum::Hash &transaction);

/// Tokens that no registry lists, as they call themselves.
using UnlistedTokens = std::map<ethereum::TokenId, ethereum::TokenInfo>;

/// Of what the record's steps changed, the tokens that neither the registry nor `known` can name.
std::vector<ethereum::TokenId> unnamedTokens(const execution::Record &record, const chains::Registry &registry,
                                             const UnlistedTokens &known);

/// One line of RFC 4180 each, with its end: the heads, and one line for each step of a record. Times are ISO 8601 in
/// UTC, amounts exact decimals; what a spreadsheet would run as a formula stands behind an apostrophe. A token that is
/// not listed has its contract's address with it, and where it is not in `unlisted` its smallest units.
std::string csvHeads();
std::string csvLines(const execution::Record &record, const chains::Registry &registry,
                     const UnlistedTokens &unlisted = {});
/// A field as it stands in a line.
std::string csvField(std::string_view text);

} // namespace sheaf::wallet
