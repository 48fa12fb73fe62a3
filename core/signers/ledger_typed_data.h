// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/fault.h"
#include "ethereum/typed_data.h"

/// Typed data in the words of a Ledger's Ethereum app (doc/ethapp.adoc @de180109: EIP712 SEND STRUCT DEFINITION and
/// IMPLEMENTATION).
namespace sheaf::signers::ledger {

struct TypedDataRequest
{
    ethereum::typed_data::Hashes hashes;
    /// Every type, then the domain and the message, field by field. Empty where the app has no way to be told: arrays
    /// of more than 255 elements, recursive data that ends, names and fields that are too long.
    std::vector<Bytes> commands;
};

/// BadData where the document can't be hashed. Unsupported where its primary type is EIP712Domain: the app hashes
/// a message behind the domain, always.
devices::Outcome<TypedDataRequest> typedDataRequest(const ethereum::typed_data::TypedData &document);

} // namespace sheaf::signers::ledger
