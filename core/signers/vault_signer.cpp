// SPDX-License-Identifier: GPL-3.0-or-later
#include "signers/vault_signer.h"

namespace sheaf::signers {

void VaultSigner::add(keys::SigningAccount account)
{
    const ethereum::Address address = account.address;
    m_accounts.insert_or_assign(address, std::move(account));
}

void VaultSigner::remove(const ethereum::Address &address) { m_accounts.erase(address); }

bool VaultSigner::isUnattended() const { return m_keys->isUnlocked(); }

bool VaultSigner::holds(ethereum::Address account) const { return m_accounts.contains(account); }

Task<Result<ethereum::SignedTransaction>> VaultSigner::sign(ethereum::Address account, ethereum::ChainId chain,
                                                            ethereum::Transaction transaction)
{
    co_return signNow(account, chain, std::move(transaction));
}

Result<ethereum::SignedTransaction> VaultSigner::signNow(const ethereum::Address &account, ethereum::ChainId chain,
                                                         ethereum::Transaction transaction) const
{
    const auto known = m_accounts.find(account);
    if (known == m_accounts.end())
        return failure(ErrorCode::NotFound, "the vault has no key for " + account.toString());
    if (chain.value() == 0 || transaction.chainId() != chain)
        return failure(ErrorCode::WrongChain, "the transaction is not for the chain " + std::to_string(chain.value()));
    SHEAF_TRY(signature, m_keys->sign(known->second, keys::TransactionRequest{transaction, chain}));
    ethereum::SignedTransaction made(std::move(transaction), signature);
    const auto sender = made.sender();
    if (!sender || *sender != account)
        return failure(ErrorCode::Internal, "the signature is not that of " + account.toString());
    return made;
}

} // namespace sheaf::signers
