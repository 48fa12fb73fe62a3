// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/entropy.h"
#include "signers/hardware_wallet.h"
#include "signers/qr_accounts.h"

/// Devices without a cable (ERC-4527: Keystone, NGRAVE and others), which a person shows codes.
namespace sheaf::signers::qr {

/// How an account names such a device: `qr:73c5da0a` by its master key's fingerprint, `qr` where it did not say one.
std::string deviceName(const std::optional<std::uint32_t> &fingerprint);
/// Back from that. Empty for another make's.
std::optional<std::optional<std::uint32_t>> fingerprintIn(std::string_view device);

/// The person at the computer carries requests there and answers back (Person::exchange). Each request has an id of its
/// own, and an answer to another one is BadData. There is nothing to ask it without signing: address() is Unsupported,
/// as are authorizations, for which the standard has no request.
class QrWallet final : public HardwareWallet
{
public:
    /// `entropy` outlives it.
    QrWallet(std::optional<std::uint32_t> fingerprint, crypto::Entropy *entropy)
        : m_fingerprint(fingerprint), m_entropy(entropy)
    {
    }

    std::string name() const override { return "air-gapped device"; }
    devices::Outcome<HardwareInfo> info(devices::Person &person) override;
    devices::Outcome<HardwareAddress> address(const keys::DerivationPath &path, bool confirm,
                                              devices::Person &person) override;
    devices::Outcome<ethereum::Signature> signTransaction(const HardwareAccount &account,
                                                          const ethereum::Transaction &transaction,
                                                          devices::Person &person) override;
    devices::Outcome<ethereum::Signature> signMessage(const HardwareAccount &account, BytesView message,
                                                      devices::Person &person) override;
    /// The chain of the request is the domain's, or 1.
    devices::Outcome<ethereum::Signature> signTypedData(const HardwareAccount &account,
                                                        const ethereum::typed_data::TypedData &document,
                                                        devices::Person &person) override;
    devices::Outcome<ethereum::Signature> signAuthorization(const HardwareAccount &account,
                                                            const ethereum::Authorization &authorization,
                                                            devices::Person &person) override;

private:
    Account named(const HardwareAccount &account) const { return {account.address, {account.path, m_fingerprint}}; }
    devices::Outcome<ethereum::Signature> ask(const erc4527::SignRequest &request, const ethereum::Hash &digest,
                                              devices::Person &person) const;

    std::optional<std::uint32_t> m_fingerprint;
    crypto::Entropy *m_entropy;
};

/// Never connected, so that it lists none.
class QrDriver final : public HardwareDriver
{
public:
    /// `entropy` outlives it and its wallets.
    explicit QrDriver(crypto::Entropy *entropy) : m_entropy(entropy) {}

    devices::Outcome<std::vector<FoundHardware>> list() override { return std::vector<FoundHardware>(); }
    bool takes(std::string_view device) const override { return device == "qr" || device.starts_with("qr:"); }
    devices::Outcome<std::unique_ptr<HardwareWallet>> wallet(std::string_view device) override;

private:
    crypto::Entropy *m_entropy;
};

} // namespace sheaf::signers::qr
