// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution/journal.h"

namespace sheaf::execution {

/// What one look at the chain says of a broadcast transaction.
enum class Sight {
    Unknown,   ///< nobody could be asked
    Missing,   ///< neither pool nor chain knows it, and its nonce is free
    Pending,   ///< in a pool
    Mined,     ///< included and succeeded
    Reverted,  ///< included and failed
    Replaced,  ///< its nonce is another transaction's, and none of ours
    Cancelled, ///< ours that does nothing took its nonce
};

/// How a broadcast ended.
enum class Delivery {
    Sent,    ///< a pool has it, or a block
    Unclear, ///< nobody knows what became of it: look it up again, never sign another in its place
    Taken,   ///< its nonce is another transaction's
    Refused, ///< every endpoint says no
};

struct DeliveryReport
{
    Delivery delivery = Delivery::Unclear;
    bool newestRefused = false; ///< of several, every endpoint says no to the newest
    std::string reason;         ///< of a refusal, or of what is unclear
};

/// Sends the step's signed bytes as they are: of several that share its nonce the newest, and an older one where the
/// network takes no newer.
Task<DeliveryReport> deliver(std::shared_ptr<chains::Chain> chain, JournalStep step);

struct Finding
{
    Sight sight = Sight::Unknown;
    bool newestKnown = true; ///< a pool or the chain has the newest of those that share the nonce
    JournalStep step;        ///< as it is to be written
};

/// Looks once at a step that has been signed. A transaction that failed or was replaced makes the step Failed with the
/// reason; one that is known but not mined (any more) makes it Sent. Of several that share its nonce, the one that is
/// mined counts, and the step then has its hash and bytes.
Task<Finding> look(std::shared_ptr<chains::Chain> chain, ethereum::Address account, JournalStep step, UnixTime now);

} // namespace sheaf::execution
