// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/qr_picture.h"
#include "devices/uniform_resource.h"
#include "signers/qr_accounts.h"

/// What the programs show air-gapped devices, and what they read of them.
namespace sheaf::wallet {

class Vault;

/// The texts of the QR codes that show a resource, each with at most `fragment` of its bytes: every fragment, then as
/// many that mix some, for a camera that has missed one.
Result<std::vector<std::string>> partsOf(const devices::UniformResource &resource, std::size_t fragment);

/// The parts in a file or an input of anybody: a picture of QR codes (PNG, JPEG), a document with `parts`, or a part a
/// line. InvalidInput where there is none.
Result<std::vector<std::string>> partsIn(BytesView content);

/// The parts in a camera's frame, which may show anything: other codes are passed over, and there may be none.
std::vector<std::string> partsInFrame(const devices::GreyView &frame);

/// The resource that parts say together. InvalidInput says how much is missing, and which part is none.
Result<devices::UniformResource> resourceIn(const std::vector<std::string> &parts);

/// An account that a device has shown.
struct OfferedAccount
{
    signers::qr::Account account;
    std::string device; ///< what an account of the vault calls it, "qr:73c5da0a"
};

struct Offer
{
    std::string name;  ///< of the device; empty where it did not say
    std::string shown; ///< all of it, to be kept: the text of a Uniform Resource
    std::vector<OfferedAccount> accounts;
};

/// Of each key that a device has shown `count` accounts from number `first` on, or the only one.
Result<Offer> offerIn(const devices::UniformResource &shown, std::uint32_t first, std::uint32_t count);
/// The same of what a device of the vault has shown before; nothing is `shown` now. Errors of Vault::shownBy().
Result<Offer> offerBefore(const Vault &vault, std::string_view device, std::uint32_t first, std::uint32_t count);
/// The devices of the vault's accounts that have shown something before, each once.
Result<std::vector<std::string>> devicesShown(const Vault &vault);

} // namespace sheaf::wallet
