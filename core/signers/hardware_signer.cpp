// SPDX-License-Identifier: GPL-3.0-or-later
#include "signers/hardware_signer.h"

#include "async/background.h"

#include <mutex>

namespace sheaf::signers {

/// Outlives the signer while a request is with the person.
struct HardwareSigner::Device
{
    std::shared_ptr<HardwareWallet> wallet;
    std::shared_ptr<devices::Person> person;
    std::mutex inUse;
};

HardwareSigner::HardwareSigner(std::shared_ptr<HardwareWallet> wallet, std::shared_ptr<devices::Person> person)
    : m_device(std::make_shared<Device>())
{
    m_device->wallet = std::move(wallet);
    m_device->person = std::move(person);
}

void HardwareSigner::add(HardwareAccount account)
{
    const ethereum::Address address = account.address;
    m_accounts.insert_or_assign(address, std::move(account));
}

Task<Result<ethereum::SignedTransaction>> HardwareSigner::sign(ethereum::Address account, ethereum::ChainId chain,
                                                               ethereum::Transaction transaction, std::string /*rule*/)
{
    const auto known = m_accounts.find(account);
    if (known == m_accounts.end())
        co_return failure(ErrorCode::NotFound, "the device is not known to have a key for " + account.toString());
    if (chain.value() == 0 || transaction.chainId() != chain)
        co_return failure(ErrorCode::WrongChain,
                          "the transaction is not for the chain " + std::to_string(chain.value()));
    auto work = [device = m_device, holder = known->second,
                 transaction = std::move(transaction)]() -> Result<ethereum::SignedTransaction> {
        const std::unique_lock once(device->inUse, std::try_to_lock);
        if (!once.owns_lock())
            return failure(ErrorCode::Conflict, "the device is still asked for something else; end that on it first");
        auto signature = device->wallet->signTransaction(holder, transaction, *device->person);
        if (!signature)
            return failure(std::move(signature).error());
        return ethereum::SignedTransaction(transaction, *signature);
    };
    auto made = co_await async::runInBackground(std::move(work));
    co_return std::move(made);
}

} // namespace sheaf::signers
