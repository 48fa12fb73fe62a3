// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/trezor_devices.h"
#include "signers/trezor_ethereum.h"

#include <functional>

namespace sheaf::signers {

/// A Trezor, or what speaks as one. It is opened by the first call and stays open until a call finds it gone. Its
/// session goes on from call to call, so that a passphrase is asked for once; that it is still the same wallet is
/// looked at before every signature: OtherWallet where it is not, and the next call asks for the passphrase anew.
class TrezorWallet final : public HardwareWallet
{
public:
    using Open = std::function<devices::Outcome<std::unique_ptr<devices::TrezorPort>>()>;

    explicit TrezorWallet(Open open) : m_open(std::move(open)) {}

    std::string name() const override;
    devices::Outcome<HardwareInfo> info(devices::Person &person) override;
    devices::Outcome<HardwareAddress> address(const keys::DerivationPath &path, bool confirm,
                                              devices::Person &person) override;
    devices::Outcome<ethereum::Signature> signTransaction(const HardwareAccount &account,
                                                          const ethereum::Transaction &transaction,
                                                          devices::Person &person) override;
    devices::Outcome<ethereum::Signature> signMessage(const HardwareAccount &account, BytesView message,
                                                      devices::Person &person) override;
    devices::Outcome<ethereum::Signature> signTypedData(const HardwareAccount &account,
                                                        const ethereum::typed_data::TypedData &document,
                                                        devices::Person &person) override;
    /// Unsupported: firmware that people have does not sign them.
    devices::Outcome<ethereum::Signature> signAuthorization(const HardwareAccount &account,
                                                            const ethereum::Authorization &authorization,
                                                            devices::Person &person) override;

private:
    devices::Outcome<> begin();
    devices::Outcome<> checkAccount(const HardwareAccount &account, devices::Person &person);
    template <typename T, typename F> devices::Outcome<T> inSession(F work);
    template <typename F>
    devices::Outcome<ethereum::Signature> sign(const HardwareAccount &account, devices::Person &person, F work);

    Open m_open;
    std::unique_ptr<trezor::Session> m_session; ///< null while it is not open
    Bytes m_sessionId;
};

/// Trezors over USB, over their bridge, and their emulator: devices::openTrezor()'s addresses.
class TrezorDriver final : public HardwareDriver
{
public:
    devices::Outcome<std::vector<FoundHardware>> list() override;
    bool takes(std::string_view device) const override;
    devices::Outcome<std::unique_ptr<HardwareWallet>> wallet(std::string_view device) override;
};

} // namespace sheaf::signers
