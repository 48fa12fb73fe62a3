// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/snapshot.h"

namespace sheaf::portfolio {

/// A snapshot as it is kept in the history, without its problems; amounts and prices exactly.
std::string toJson(const ChainSnapshot &snapshot);
/// Corrupt where it isn't what toJson() wrote.
Result<ChainSnapshot> snapshotFromJson(std::string_view json);

} // namespace sheaf::portfolio
