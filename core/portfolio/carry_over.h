// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/snapshot.h"

namespace sheaf::portfolio {

/// Whose part of a snapshot could not be read.
struct Gaps
{
    struct Protocol
    {
        std::string id;
        ethereum::Address account;
    };
    struct Balance
    {
        ethereum::Address account;
        ethereum::TokenId token;
    };
    std::vector<Protocol> protocols;
    std::vector<Balance> balances;
};

/// Whether anything is missing, be it a whole protocol, a balance, or one position that came with a problem alone.
bool hasGaps(const ChainSnapshot &fresh, const Gaps &gaps);

/// Fills the gaps of `fresh` with what `last` (the chain's last state, marked stale) had in their place. A position
/// that a protocol which answered does not name any more was closed, and goes.
void carryOver(ChainSnapshot &fresh, const Gaps &gaps, const ChainSnapshot &last);

} // namespace sheaf::portfolio
