// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ethereum/typed_data.h"
#include "rpc/json.h"

namespace sheaf::wallet {

/// Bytes of the largest document that is read: a bulk order of a thousand listings has two million.
constexpr std::size_t kMaxTypedDataSize = std::size_t{4} * 1024 * 1024;

/// The document of `eth_signTypedData_v4`: an object of `types`, `primaryType`, `domain` and `message`, and nothing
/// else. InvalidInput names the way to what is wrong; Overflow, that to an integer beyond 256 bits.
///
/// Integers are JSON numbers up to 2^53 (beyond, a program in between may have rounded them), decimal strings, with `-`
/// where the type has a sign, or hex with `0x`. Bytes are hex with `0x`, addresses too; mixed case must be the checksum
/// (of the domain's chain, where that has its own). true and false are no strings: eth-sig-util takes "false" for true.
/// A name that stands twice in one object is refused, as is a member that the type does not name: programs drop it
/// without a word, so that it is a place for what a person should believe and does not sign.
Result<ethereum::typed_data::TypedData> typedDataFromJson(const rpc::Json &document);

/// The same from its text, which kMaxTypedDataSize bounds.
Result<ethereum::typed_data::TypedData> parseTypedData(std::string_view text);

} // namespace sheaf::wallet
