// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signers/hardware_wallet.h"
#include "signers/signer.h"

#include <map>

namespace sheaf::signers {

/// Signs with a device of any make, on a thread of the pool: it waits for a person.
class HardwareSigner final : public Signer
{
public:
    HardwareSigner(std::shared_ptr<HardwareWallet> wallet, std::shared_ptr<devices::Person> person);

    /// Signs for `account.address` from now on, in place of what was known for it.
    void add(HardwareAccount account);
    void remove(const ethereum::Address &address) { m_accounts.erase(address); }

    bool isUnattended() const override { return false; }
    bool isDevice() const override { return true; }
    bool holds(ethereum::Address account) const override { return m_accounts.contains(account); }
    /// NotFound for an account that it does not hold; Conflict while the device is asked for something else.
    Task<Result<ethereum::SignedTransaction>> sign(ethereum::Address account, ethereum::ChainId chain,
                                                   ethereum::Transaction transaction, std::string rule) override;

private:
    struct Device;

    std::shared_ptr<Device> m_device;
    std::map<ethereum::Address, HardwareAccount> m_accounts;
};

} // namespace sheaf::signers
