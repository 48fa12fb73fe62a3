// SPDX-License-Identifier: GPL-3.0-or-later
#include "signers/vault_signer.h"

#include "async/background.h"

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
                                                            ethereum::Transaction transaction, std::string rule)
{
    const auto known = m_accounts.find(account);
    if (known == m_accounts.end())
        co_return failure(ErrorCode::NotFound, "the vault has no key for " + account.toString());
    if (chain.value() == 0 || transaction.chainId() != chain)
        co_return failure(ErrorCode::WrongChain,
                          "the transaction is not for the chain " + std::to_string(chain.value()));
    // A password that is being tried keeps the keys busy for a second: the window does not wait for that.
    const keys::TransactionRequest request{transaction, chain, std::move(rule)};
    const auto work = [keys = m_keys, who = known->second, request] { return keys->sign(who, request); };
    const auto keepLog = m_keepLog; // this may be gone when the keys have answered
    const auto signature = co_await async::runInBackground(work);
    SHEAF_CO_CHECK(keepLog());
    if (!signature)
        co_return failure(signature.error());
    ethereum::SignedTransaction made(std::move(transaction), *signature);
    const auto sender = made.sender();
    if (!sender || *sender != account)
        co_return failure(ErrorCode::Internal, "the signature is not that of " + account.toString());
    co_return made;
}

} // namespace sheaf::signers
