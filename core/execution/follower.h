// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution/journal.h"

namespace sheaf::execution {

/// What one look at the chain says of a broadcast transaction.
enum class Sight {
    Unknown,  ///< nobody could be asked
    Missing,  ///< neither pool nor chain knows it, and its nonce is free
    Pending,  ///< in a pool
    Mined,    ///< included and succeeded
    Reverted, ///< included and failed
    Replaced, ///< its nonce is another transaction's
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
    std::string reason; ///< of a refusal, or of what is unclear
};

/// Sends the step's signed bytes as they are.
Task<DeliveryReport> deliver(std::shared_ptr<chains::Chain> chain, JournalStep step);

struct Finding
{
    Sight sight = Sight::Unknown;
    JournalStep step; ///< as it is to be written
};

/// Looks once at a step that has been signed. A transaction that failed or was replaced makes the step Failed with the
/// reason; one that is known but not mined (any more) makes it Sent.
Task<Finding> look(std::shared_ptr<chains::Chain> chain, ethereum::Address account, JournalStep step, UnixTime now);

} // namespace sheaf::execution
