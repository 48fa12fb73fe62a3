// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wallet/offline_input.h"

/// The offline tools that make, read and convert keys.
namespace sheaf::wallet::offline {

Result<Answer> newMnemonic(const Input &input);
Result<Answer> checkMnemonic(const Input &input);
Result<Answer> derive(const Input &input);
Result<Answer> decryptKeystore(const Input &input);
Result<Answer> encryptKeystore(const Input &input);
Result<Answer> splitSecret(const Input &input);
Result<Answer> combineShares(const Input &input);

} // namespace sheaf::wallet::offline
