// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wallet/offline_input.h"

/// The offline tools about transactions.
namespace sheaf::wallet::offline {

Result<Answer> signTransaction(const Input &input);
/// Of types 0 to 4, and those that only layer 2s have.
Result<Answer> decodeTransaction(const Input &input);
/// Whether a block takes it; the answer is no where it is no transaction at all, too.
Result<Answer> checkTransaction(const Input &input);

} // namespace sheaf::wallet::offline
