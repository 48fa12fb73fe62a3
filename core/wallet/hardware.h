// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/task.h"
#include "clearsign/reviewer.h"
#include "signers/hardware_wallet.h"
#include "wallet/hardware_words.h"

#include <QJsonObject>

namespace sheaf::wallet {

/// What a device shall sign.
using HardwareRequest =
    std::variant<ethereum::Transaction, std::string, ethereum::typed_data::TypedData, ethereum::Authorization>;

/// `{"tx": {...}}`, `{"message": "..."}`, `{"typed_data": {...}}` or `{"authorization": {...}}`, as the offline tools
/// have them. InvalidInput.
Result<HardwareRequest> transactionRequest(std::string_view document);
Result<HardwareRequest> messageRequest(std::string_view document);
Result<HardwareRequest> typedDataRequest(std::string_view document);
Result<HardwareRequest> authorizationRequest(std::string_view document);

/// What such a request means, before a device is asked. InvalidInput where it can't be signed at all.
Result<clearsign::Review> reviewOf(const HardwareRequest &request, const clearsign::Knowledge &knowledge);

/// Which key of which device.
struct HardwareTarget
{
    std::string device; ///< as `hardware list` names it, `tcp:host:port`, or empty for the only one there is
    keys::DerivationPath path;
    std::optional<ethereum::Address> address; ///< that it must have; without, whatever the device has at the path
};

/// `m/44'/60'/0'/0/0`, and an address; both may be empty. InvalidInput.
Result<HardwareTarget> hardwareTarget(std::string device, std::string_view path, std::string_view address);

/// Devices that sign, of every make, as the programs use them. Each call runs on a thread of the pool, where it calls
/// the person; one at a time.
class Hardware final
{
public:
    using PersonPointer = std::shared_ptr<devices::Person>;
    using Drivers = std::vector<std::shared_ptr<signers::HardwareDriver>>;

    explicit Hardware(Drivers drivers) : m_drivers(std::move(drivers)) {}

    struct Listing
    {
        std::vector<signers::FoundHardware> found;
        std::vector<devices::DeviceError> problems; ///< of makes that could not be looked for
    };
    Task<Listing> list();

    /// `{"device", "version", "path", "address", "public_key", "chain_code"?, "confirmed", "blind_signing"?,
    /// "warnings"}`.
    Task<devices::Outcome<QJsonObject>> account(HardwareTarget target, bool confirm, PersonPointer person);
    /// A transaction: `{"raw", "hash", "signing_hash", "from"}`; a message: `{"signature", "hash", "address"}`; typed
    /// data: `{"signature", "digest", "address"}`; an authorization: `{"authorization", "authority", "signing_hash"}`.
    Task<devices::Outcome<QJsonObject>> sign(HardwareTarget target, HardwareRequest request, PersonPointer person);

private:
    Drivers m_drivers;
};

} // namespace sheaf::wallet
