// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/device_signers.h"

namespace sheaf::wallet {

namespace {

tl::unexpected<devices::DeviceError> nobody()
{
    return devices::fail(devices::Fault::Cancelled, SHEAF_SAYS("Phrases", "nobody is there to answer the device"));
}

} // namespace

void CurrentPerson::set(std::shared_ptr<devices::Person> person)
{
    const std::lock_guard lock(m_mutex);
    m_person = std::move(person);
}

std::shared_ptr<devices::Person> CurrentPerson::get() const
{
    const std::lock_guard lock(m_mutex);
    return m_person;
}

void CurrentPerson::prompt(devices::Prompt prompt)
{
    if (const auto person = get())
        person->prompt(std::move(prompt));
}

bool CurrentPerson::gaveUp()
{
    const auto person = get();
    return !person || person->gaveUp();
}

devices::Outcome<Secret> CurrentPerson::askPinPlaces()
{
    const auto person = get();
    return person ? person->askPinPlaces() : devices::Outcome<Secret>(nobody());
}

devices::Outcome<std::optional<Secret>> CurrentPerson::askPassphrase(bool mayBeTypedOnDevice)
{
    const auto person = get();
    return person ? person->askPassphrase(mayBeTypedOnDevice) : devices::Outcome<std::optional<Secret>>(nobody());
}

bool CurrentPerson::allowsToClose(const std::string &app)
{
    const auto person = get();
    return person && person->allowsToClose(app);
}

devices::Outcome<devices::UniformResource> CurrentPerson::exchange(const devices::UniformResource &request,
                                                                   const devices::AnswerCheck &check)
{
    const auto person = get();
    return person ? person->exchange(request, check) : devices::Outcome<devices::UniformResource>(nobody());
}

Result<std::shared_ptr<signers::HardwareSigner>> DeviceSigners::signerOf(const std::string &device)
{
    const auto known = m_byDevice.find(device);
    if (known != m_byDevice.end())
        return known->second;
    for (const auto &driver : m_drivers) {
        if (!driver->takes(device))
            continue;
        auto wallet = driver->wallet(device);
        if (!wallet)
            return failure(std::move(wallet).error());
        auto made = std::make_shared<signers::HardwareSigner>(std::move(*wallet), m_person);
        m_byDevice.emplace(device, made);
        return made;
    }
    return failure(ErrorCode::InvalidInput, "this program does not know the device '" + device + "'");
}

Result<void> DeviceSigners::learn(const std::vector<Account> &accounts)
{
    for (const Account &account : accounts) {
        if (account.kind != AccountKind::Hardware || m_byAccount.contains(account.address))
            continue;
        SHEAF_TRY(path, keys::DerivationPath::parse(account.path));
        SHEAF_TRY(signer, signerOf(account.device));
        signer->add({std::move(path), account.address});
        m_byAccount.emplace(account.address, std::move(signer));
    }
    return {};
}

Task<Result<ethereum::SignedTransaction>> DeviceSigners::sign(ethereum::Address account, ethereum::ChainId chain,
                                                              ethereum::Transaction transaction, std::string rule)
{
    const auto known = m_byAccount.find(account);
    if (known == m_byAccount.end())
        co_return failure(ErrorCode::NotFound, "no device is known to have a key for " + account.toString());
    const auto signer = known->second;
    auto made = co_await signer->sign(account, chain, std::move(transaction), std::move(rule));
    co_return made;
}

} // namespace sheaf::wallet
