// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chains/chain.h"

namespace sheaf::chains {

/// A chain of the OP stack: two fees beside gas, for the data on its L1 and for its operator.
class OpStackChain final : public Chain
{
public:
    OpStackChain(ChainSpec spec, std::shared_ptr<rpc::Client> client) : Chain(std::move(spec), std::move(client)) {}
    /// Beside the base class's quote, in the same batch and at the same block: the prices that L1Block holds, which
    /// formulas the chain's own oracle says are in force, and the oracle's figure for each draft. The larger of ours
    /// (exact, of bytes as long as the signed ones) and the oracle's counts, plus a quarter for the L1's next price.
    Task<Result<std::vector<FeeQuote>>> quote(std::vector<ethereum::Transaction> drafts,
                                              ethereum::BlockRef block) override;
};

} // namespace sheaf::chains
