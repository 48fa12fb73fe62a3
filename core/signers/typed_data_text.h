// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ethereum/typed_data.h"

namespace sheaf::signers {

/// A document as the JSON of eth_signTypedData_v4, for devices that read it themselves: types, primaryType, domain and
/// message; integers in decimal strings, bytes and addresses in hex. InvalidInput where a value is not of its type,
/// and beyond typed_data::kMaxDepth.
Result<std::string> typedDataText(const ethereum::typed_data::TypedData &document);

} // namespace sheaf::signers
