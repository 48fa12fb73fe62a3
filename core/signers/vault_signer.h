// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/key_service.h"
#include "signers/signer.h"

#include <functional>
#include <map>

namespace sheaf::signers {

/// Signs with the keys of the vault. It holds sealed keys alone: only the KeyService can open them.
class VaultSigner final : public Signer
{
public:
    /// Stores the keys' log. Where that fails, what was signed is not handed out.
    using KeepLog = std::function<Result<void>()>;

    /// `keys` outlives it, and what it is signing.
    VaultSigner(keys::KeyService *keys, KeepLog keepLog) : m_keys(keys), m_keepLog(std::move(keepLog)) {}

    /// Signs for `account.address` from now on, in place of what was known for it.
    void add(keys::SigningAccount account);
    void remove(const ethereum::Address &address);

    /// Whether the vault is unlocked.
    bool isUnattended() const override;
    bool holds(ethereum::Address account) const override;
    /// NotFound for an account that it does not hold. What the KeyService answers is looked at before it is passed on:
    /// Internal where the signature is not the account's.
    Task<Result<ethereum::SignedTransaction>> sign(ethereum::Address account, ethereum::ChainId chain,
                                                   ethereum::Transaction transaction, std::string rule) override;

private:
    keys::KeyService *m_keys = nullptr;
    KeepLog m_keepLog;
    std::map<ethereum::Address, keys::SigningAccount> m_accounts;
};

} // namespace sheaf::signers
