// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/hd_key.h"
#include "signers/erc4527.h"

/// The accounts that an air-gapped signer shows for a wallet to watch.
namespace sheaf::signers::qr {

/// An account, and how a request to its signer names it.
struct Account
{
    ethereum::Address address;
    erc4527::KeyOrigin origin;

    friend bool operator==(const Account &, const Account &) = default;
};

/// A public key as a signer exports it (crypto-hdkey, tag 303).
struct ExportedKey
{
    crypto::PublicKey key{};
    std::optional<std::array<std::uint8_t, 32>> chainCode;
    erc4527::KeyOrigin origin;
    /// Where accounts are below the key: the steps after it, of which the last may be the account's number.
    keys::DerivationPath children;
    bool hasNumber = false; ///< whether `children` goes on with the account's number
    std::string name;       ///< the signer's
    std::string note;       ///< "account.standard", "account.ledger_live", …

    /// Whether there are more accounts than one below it.
    bool isParent() const { return chainCode.has_value() && hasNumber; }
    /// `count` (at most 1,000) accounts from number `first` on; of a key that is no parent its own alone.
    Result<std::vector<Account>> accounts(std::uint32_t first, std::uint32_t count) const;
};

struct Export
{
    std::vector<ExportedKey> keys; ///< at least one
    std::string device;            ///< its name; empty where it did not say
};

/// crypto-hdkey, crypto-account (tag 311) and crypto-multi-accounts (tag 1103). InvalidInput for anything else, for a
/// key outside the curve, and where a private key is shown: it is read by nobody then, and said so.
Result<Export> parseExport(const devices::UniformResource &resource);

} // namespace sheaf::signers::qr
