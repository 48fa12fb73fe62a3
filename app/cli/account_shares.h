// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

namespace sheaf::cli {

/// `account shares-export`: a wallet of the vault as shares of SLIP-39, on the terminal or in a file.
Command exportSharesCommand();

} // namespace sheaf::cli
