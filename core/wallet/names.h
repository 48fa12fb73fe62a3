// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string_view>

/// The names that a person gives: of accounts and of contacts.
namespace sheaf::wallet {

/// Whatever their case (of ASCII's letters).
bool sameName(std::string_view a, std::string_view b);
/// A name that a sentence can hold and a list can show; InvalidInput says what one has.
Result<void> checkName(std::string_view name);

} // namespace sheaf::wallet
