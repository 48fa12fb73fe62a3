// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/uniform_resource.h"
#include "signers/hardware_signer.h"
#include "wallet/hardware.h"
#include "wallet/vault.h"

#include <mutex>

namespace sheaf::wallet {

/// Whoever is at the computer now, for flows that begin later. Without anybody, every flow is given up at once.
class CurrentPerson final : public devices::Person
{
public:
    void set(std::shared_ptr<devices::Person> person);

    void prompt(devices::Prompt prompt) override;
    bool gaveUp() override;
    devices::Outcome<Secret> askPinPlaces() override;
    devices::Outcome<std::optional<Secret>> askPassphrase(bool mayBeTypedOnDevice) override;
    bool allowsToClose(const std::string &app) override;
    devices::Outcome<devices::UniformResource> exchange(const devices::UniformResource &request,
                                                        const devices::AnswerCheck &check) override;

private:
    std::shared_ptr<devices::Person> get() const;

    mutable std::mutex m_mutex;
    std::shared_ptr<devices::Person> m_person;
};

/// Signs for every account whose key is on a device: each device is opened when it is first needed.
class DeviceSigners final : public signers::Signer
{
public:
    DeviceSigners(Hardware::Drivers drivers, std::shared_ptr<devices::Person> person)
        : m_drivers(std::move(drivers)), m_person(std::move(person))
    {
    }

    /// Signs for those of `accounts` that are on devices, from now on.
    Result<void> learn(const std::vector<Account> &accounts);

    bool isUnattended() const override { return false; }
    bool isDevice() const override { return true; }
    bool holds(ethereum::Address account) const override { return m_byAccount.contains(account); }
    /// InvalidInput where this program has no driver for the device; else as HardwareSigner.
    Task<Result<ethereum::SignedTransaction>> sign(ethereum::Address account, ethereum::ChainId chain,
                                                   ethereum::Transaction transaction, std::string rule) override;

private:
    Result<std::shared_ptr<signers::HardwareSigner>> signerOf(const std::string &device);

    Hardware::Drivers m_drivers;
    std::shared_ptr<devices::Person> m_person;
    std::map<std::string, std::shared_ptr<signers::HardwareSigner>> m_byDevice;
    std::map<ethereum::Address, std::shared_ptr<signers::HardwareSigner>> m_byAccount;
};

} // namespace sheaf::wallet
