// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signers/hardware_wallet.h"
#include "signers/trezor_session.h"

namespace sheaf::signers::trezor {

/// What a Trezor does for Ethereum, in a session that has been initialized. Every signature is recovered and compared
/// with the account's address, whatever the device says of its parity. What no firmware signs is refused before the
/// device is asked.
class Ethereum final
{
public:
    /// `session` outlives it.
    explicit Ethereum(Session *session) : m_session(session) {}

    /// With `confirm`, once the person has compared it on the device with `expected`.
    devices::Outcome<ethereum::Address> address(const keys::DerivationPath &path, devices::Person &person);
    devices::Outcome<> confirmAddress(const keys::DerivationPath &path, const ethereum::Address &expected,
                                      devices::Person &person);
    /// The public key and the chain code at a path, and the address that follows from them.
    devices::Outcome<HardwareAddress> publicKey(const keys::DerivationPath &path, devices::Person &person);

    /// Types 0 (with EIP-155) and 2.
    devices::Outcome<ethereum::Signature>
    signTransaction(const HardwareAccount &account, const ethereum::Transaction &transaction, devices::Person &person);
    devices::Outcome<ethereum::Signature> signMessage(const HardwareAccount &account, BytesView message,
                                                      devices::Person &person);
    /// Field by field where the device asks for them, by its hashes where it does not.
    devices::Outcome<ethereum::Signature> signTypedData(const HardwareAccount &account,
                                                        const ethereum::typed_data::TypedData &document,
                                                        devices::Person &person);
    /// By the hashes alone, which the device shows; without `message`, the domain alone is signed.
    devices::Outcome<ethereum::Signature> signTypedHashes(const HardwareAccount &account, const ethereum::Hash &domain,
                                                          const std::optional<ethereum::Hash> &message,
                                                          devices::Person &person);

private:
    devices::Outcome<ethereum::Signature> sendData(TrezorMessage request, BytesView data, const ethereum::Hash &digest,
                                                   const HardwareAccount &account, devices::Person &person);
    devices::Outcome<ethereum::Signature> signFields(const HardwareAccount &account,
                                                     const ethereum::typed_data::TypedData &document,
                                                     const ethereum::Hash &digest, devices::Person &person);
    devices::Outcome<ethereum::Signature> signatureIn(BytesView payload, std::uint32_t field,
                                                      const ethereum::Hash &digest, const HardwareAccount &account);

    Session *m_session;
};

/// Unsupported for a transaction that no firmware of any make signs; `name` is the device's.
devices::Outcome<> checkSignable(const std::string &name, const ethereum::Transaction &transaction);

/// The request to sign a transaction. Unsupported where a device with these features never would.
devices::Outcome<TrezorMessage> signRequest(const Features &features, const keys::DerivationPath &path,
                                            const ethereum::Transaction &transaction);

} // namespace sheaf::signers::trezor
