// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/task.h"
#include "ethereum/transaction.h"

namespace sheaf::signers {

/// Who can sign for an account: the vault, later a device. Asynchronous because a device waits for a person.
class Signer
{
public:
    virtual ~Signer() = default;
    /// Whether it can act without a person at it (a vault that is unlocked; never a device).
    virtual bool isUnattended() const = 0;
    /// Whether it is a thing that a person holds, and that may not be there.
    virtual bool isDevice() const { return false; }
    virtual bool holds(ethereum::Address account) const = 0;
    /// Locked where the vault is; Denied where a person says no; WrongChain where the transaction's chain id is not
    /// `chain` (a transaction without one is never signed). `rule` names the one under whose consent it is signed, and
    /// is empty where a person has it before them.
    virtual Task<Result<ethereum::SignedTransaction>> sign(ethereum::Address account, ethereum::ChainId chain,
                                                           ethereum::Transaction transaction, std::string rule) = 0;

protected:
    Signer() = default;
    Signer(const Signer &) = default;
    Signer &operator=(const Signer &) = default;
};

} // namespace sheaf::signers
