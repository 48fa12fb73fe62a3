// SPDX-License-Identifier: GPL-3.0-or-later
#include "signers/trezor_wallet.h"

namespace sheaf::signers {

using namespace devices;

namespace {

/// After these it may still have something to say, or is gone: the next call opens it anew, and ends what it waits for.
bool endsTheTalk(Fault fault)
{
    return fault == Fault::Cancelled || fault == Fault::Disconnected || fault == Fault::Timeout ||
           fault == Fault::Protocol || fault == Fault::NotFound || fault == Fault::Busy;
}

} // namespace

std::string TrezorWallet::name() const { return m_session ? m_session->features().name() : "Trezor"; }

Outcome<> TrezorWallet::begin()
{
    if (!m_session) {
        SHEAF_DEVICE_TRY(port, m_open());
        auto session = std::make_unique<trezor::Session>(std::move(port));
        SHEAF_DEVICE_CHECK(session->reset());
        m_session = std::move(session);
    }
    SHEAF_DEVICE_CHECK(m_session->initialize(m_sessionId));
    m_sessionId = m_session->features().sessionId;
    return {};
}

template <typename T, typename F> Outcome<T> TrezorWallet::inSession(F work)
{
    const auto run = [&]() -> Outcome<T> {
        SHEAF_DEVICE_CHECK(begin());
        return work(trezor::Ethereum(m_session.get()));
    };
    auto done = run();
    if (done)
        return done;
    const Fault fault = done.error().fault;
    // Another wallet: what its session remembers is a passphrase that is not the account's.
    if (fault == Fault::OtherWallet)
        m_sessionId.clear();
    if (endsTheTalk(fault))
        m_session.reset();
    return done;
}

Outcome<HardwareInfo> TrezorWallet::info(Person &)
{
    return inSession<HardwareInfo>([this](trezor::Ethereum) -> Outcome<HardwareInfo> {
        const trezor::Features &features = m_session->features();
        HardwareInfo info{features.name(), features.version(), std::nullopt, {}};
        if (features.make() != trezor::Make::Trezor)
            info.warnings.push_back("Sheaf has not been tested on a real " + features.name() +
                                    "; try it with a small amount first.");
        if (features.isModelOne())
            info.warnings.push_back("This model shows typed data by two hashes; compare them with those shown here.");
        return info;
    });
}

Outcome<HardwareAddress> TrezorWallet::address(const keys::DerivationPath &path, bool confirm, Person &person)
{
    return inSession<HardwareAddress>([&](trezor::Ethereum ethereum) -> Outcome<HardwareAddress> {
        // The address first: a path that the device has no accounts at is refused there.
        SHEAF_DEVICE_TRY(address, ethereum.address(path, person));
        SHEAF_DEVICE_TRY(found, ethereum.publicKey(path, person));
        if (found.address != address)
            return fail(Fault::Protocol,
                        SHEAF_SAYS("Phrases",
                                   "the device gave an address that its public key does not have; don't use it, "
                                   "and have the device looked at"));
        if (confirm)
            SHEAF_DEVICE_CHECK(ethereum.confirmAddress(path, address, person));
        return found;
    });
}

Outcome<> TrezorWallet::checkAccount(const HardwareAccount &account, Person &person)
{
    SHEAF_DEVICE_TRY(address, trezor::Ethereum(m_session.get()).address(account.path, person));
    if (address != account.address)
        return fail(Fault::OtherWallet,
                    phrase(SHEAF_SAYS("Phrases", "%1 has %2 at %3, not %4; connect the device that the account was "
                                                 "added with, and use the same passphrase as then"),
                           m_session->features().name(), address.toString(), account.path.toString(),
                           account.address.toString()));
    return {};
}

template <typename F>
Outcome<ethereum::Signature> TrezorWallet::sign(const HardwareAccount &account, Person &person, F work)
{
    return inSession<ethereum::Signature>([&](trezor::Ethereum ethereum) -> Outcome<ethereum::Signature> {
        SHEAF_DEVICE_CHECK(checkAccount(account, person));
        return work(ethereum);
    });
}

Outcome<ethereum::Signature> TrezorWallet::signTransaction(const HardwareAccount &account,
                                                           const ethereum::Transaction &transaction, Person &person)
{
    SHEAF_DEVICE_CHECK(trezor::checkSignable(name(), transaction));
    return sign(account, person,
                [&](trezor::Ethereum ethereum) { return ethereum.signTransaction(account, transaction, person); });
}

Outcome<ethereum::Signature> TrezorWallet::signMessage(const HardwareAccount &account, BytesView message,
                                                       Person &person)
{
    return sign(account, person,
                [&](trezor::Ethereum ethereum) { return ethereum.signMessage(account, message, person); });
}

Outcome<ethereum::Signature> TrezorWallet::signTypedData(const HardwareAccount &account,
                                                         const ethereum::typed_data::TypedData &document,
                                                         Person &person)
{
    return sign(account, person,
                [&](trezor::Ethereum ethereum) { return ethereum.signTypedData(account, document, person); });
}

Outcome<ethereum::Signature> TrezorWallet::signAuthorization(const HardwareAccount &, const ethereum::Authorization &,
                                                             Person &)
{
    return fail(Fault::Unsupported, phrase(SHEAF_SAYS("Phrases", "%1 does not sign %2; use another account for it"),
                                           name(), Phrase(SHEAF_SAYS("Phrases", "authorizations (EIP-7702)"))));
}

Outcome<std::vector<FoundHardware>> TrezorDriver::list()
{
    SHEAF_DEVICE_TRY(found, listTrezors());
    std::vector<FoundHardware> all;
    all.reserve(found.size());
    for (TrezorDevice &device : found)
        all.push_back({std::move(device.address), std::move(device.name)});
    return all;
}

bool TrezorDriver::takes(std::string_view device) const { return isTrezorAddress(device); }

Outcome<std::unique_ptr<HardwareWallet>> TrezorDriver::wallet(std::string_view device)
{
    if (!takes(device))
        return fail(Fault::BadData, "a Trezor is `trezor`, `trezor:1-4.2`, `bridge` or `udp:127.0.0.1:21324`");
    const auto open = [address = std::string(device)] { return openTrezor(address); };
    return std::unique_ptr<HardwareWallet>(std::make_unique<TrezorWallet>(open));
}

} // namespace sheaf::signers
