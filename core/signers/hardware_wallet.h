// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secp256k1.h"
#include "devices/prompt.h"
#include "ethereum/transaction.h"
#include "ethereum/typed_data.h"
#include "keys/derivation_path.h"

#include <memory>

namespace sheaf::signers {

/// What stands at a derivation path of a device.
struct HardwareAddress
{
    keys::DerivationPath path;
    ethereum::Address address;
    crypto::PublicKey publicKey{};
    /// BIP-32's, where it was asked for and the device tells it: with it, children are found without the device.
    std::optional<std::array<std::uint8_t, 32>> chainCode;
};

/// Which key of a device shall sign, and whose it must turn out to be.
struct HardwareAccount
{
    keys::DerivationPath path;
    ethereum::Address address;
};

/// What a device says of itself without a person.
struct HardwareInfo
{
    std::string name;    ///< "Ledger Nano S Plus"
    std::string version; ///< of what signs: a Ledger's Ethereum app, a Trezor's firmware
    /// Whether it signs what it can't show; nothing where the device has no such setting.
    std::optional<bool> blindSigning;
    std::vector<std::string> warnings; ///< English sentences: "The Ethereum app is older than 1.20.0; update it."
};

/// A device that holds keys and shows what it signs. Calls block, most of them until a person has looked at the device,
/// and come from one thread at a time. Each begins by getting the device ready (unlocked, the right app open), which
/// may prompt. A device that was unplugged is looked for again by the next call.
///
/// A signature is passed on only where it is canonical and recovers to the account's address: OtherWallet where it does
/// not. What a device never signs is Unsupported before it is asked.
class HardwareWallet
{
public:
    virtual ~HardwareWallet() = default;

    /// What a person calls it, "Ledger Nano S Plus".
    virtual std::string name() const = 0;
    virtual devices::Outcome<HardwareInfo> info(devices::Person &person) = 0;
    /// With `confirm`, the device shows the address and answers once the person has compared it. Rejected where they
    /// found another, PathNotAllowed where the device has no accounts there.
    virtual devices::Outcome<HardwareAddress> address(const keys::DerivationPath &path, bool confirm,
                                                      devices::Person &person) = 0;
    virtual devices::Outcome<ethereum::Signature> signTransaction(const HardwareAccount &account,
                                                                  const ethereum::Transaction &transaction,
                                                                  devices::Person &person) = 0;
    /// EIP-191, as `personal_sign`.
    virtual devices::Outcome<ethereum::Signature> signMessage(const HardwareAccount &account, BytesView message,
                                                              devices::Person &person) = 0;
    /// EIP-712. A device that can't show its fields shows two hashes; the prompt says which.
    virtual devices::Outcome<ethereum::Signature> signTypedData(const HardwareAccount &account,
                                                                const ethereum::typed_data::TypedData &document,
                                                                devices::Person &person) = 0;
    /// EIP-7702; the authorization's own signature is not looked at.
    virtual devices::Outcome<ethereum::Signature> signAuthorization(const HardwareAccount &account,
                                                                    const ethereum::Authorization &authorization,
                                                                    devices::Person &person) = 0;

protected:
    HardwareWallet() = default;
    HardwareWallet(const HardwareWallet &) = default;
    HardwareWallet &operator=(const HardwareWallet &) = default;
};

/// A device that is connected now. It has no lasting name: what is plugged in is known by the addresses that it gives.
struct FoundHardware
{
    std::string device; ///< what `--device` takes: "ledger", "trezor", "tcp:127.0.0.1:9999"
    std::string name;   ///< "Ledger Nano S Plus"
};

/// How devices of one make are found and opened.
class HardwareDriver
{
public:
    virtual ~HardwareDriver() = default;

    /// What is connected, without opening it.
    virtual devices::Outcome<std::vector<FoundHardware>> list() = 0;
    /// Whether a `--device` is this make's to open: by a scheme ("tcp:", "udp:") or by a make ("ledger", "trezor").
    virtual bool takes(std::string_view device) const = 0;
    /// Opens nothing yet: the wallet's first call does. BadData for an address that is none.
    virtual devices::Outcome<std::unique_ptr<HardwareWallet>> wallet(std::string_view device) = 0;

protected:
    HardwareDriver() = default;
    HardwareDriver(const HardwareDriver &) = default;
    HardwareDriver &operator=(const HardwareDriver &) = default;
};

/// The signature of `digest` whose r and s (32 bytes each) a device has answered. What it says of the parity is not
/// looked at: makes and versions disagree on it. Both are tried. Protocol where it is none, or has a high s;
/// OtherWallet where neither parity recovers to `account`.
devices::Outcome<ethereum::Signature> matchSignature(const ethereum::Hash &digest, BytesView r, BytesView s,
                                                     const ethereum::Address &account);

} // namespace sheaf::signers
