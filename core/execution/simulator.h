// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution/plan.h"

#include <set>

namespace sheaf::execution {

/// What the simulation of calls in a row has shown, and what it could not.
struct Trial
{
    std::string method;
    std::vector<SimulatedCall> calls;                      ///< in their order; gasLimit is set
    std::vector<std::vector<BalanceChange>> changesByCall; ///< empty lists where `changesKnown` is false
    std::vector<BalanceChange> changes;                    ///< of all together
    bool changesKnown = true;
    /// Calls whose failure or success says nothing, because they build on what an earlier call does and the endpoint
    /// can't carry that over.
    std::set<std::size_t> unknownCalls;
    std::vector<contracts::Approval> leftAllowances; ///< what stays granted when all is done
};

/// Runs calls of one account in a row against the state of a block, signing and sending nothing: by eth_simulateV1
/// where there is one (every call sees what the earlier ones did, and balances are read before and after), call by
/// call with the granted allowances pretended where there is none.
class Simulator final
{
public:
    explicit Simulator(std::shared_ptr<chains::Chain> chain) : m_chain(std::move(chain)) {}

    /// `tokens` are those whose balances count; others are found by their Transfer logs.
    Task<Result<Trial>> run(ethereum::Address account, std::vector<contracts::Call> calls,
                            std::vector<ethereum::TokenId> tokens, ethereum::BlockRef block);

private:
    std::shared_ptr<chains::Chain> m_chain;
};

/// The most gas that a transaction may have (EIP-7825): 2^24.
constexpr std::uint64_t kMaxTransactionGas = 1ULL << 24;

/// gasUsed with its margin: a quarter more, as refunds of up to a fifth (EIP-3529) come only at the end, and a little
/// for what a later block may change. A bare transfer to an account without code takes exactly 21000.
ethereum::Gas withMargin(ethereum::Gas gasUsed, bool bareTransfer);

/// Adds changes by token; what comes to nothing is left out. Overflow where a sum does not fit.
Result<std::vector<BalanceChange>> sumOf(const std::vector<BalanceChange> &changes);

} // namespace sheaf::execution
