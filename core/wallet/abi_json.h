// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ethereum/abi.h"

#include <QJsonArray>

namespace sheaf::wallet {

/// ABI types from their texts.
Result<std::vector<ethereum::abi::Type>> typesFromJson(const QJsonArray &types);

/// Values as JSON has them: integers as decimal or hex strings (with `-` where the type is signed) or exact numbers,
/// bytes and addresses as 0x hex, arrays and tuples as lists. InvalidInput names the value.
Result<ethereum::abi::Values> valuesFromJson(const std::vector<ethereum::abi::Type> &types, const QJsonArray &values);

/// The same the other way: integers as decimal strings, addresses with their checksum.
QJsonArray valuesToJson(const std::vector<ethereum::abi::Type> &types, const ethereum::abi::Values &values);

} // namespace sheaf::wallet
