// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wallet/offline_input.h"

/// The offline tools about QR codes: Uniform Resources, and signing by an air-gapped device (ERC-4527).
namespace sheaf::wallet::offline {

Result<Answer> encodeUr(const Input &input);
/// The answer is no while parts are missing.
Result<Answer> decodeUr(const Input &input);
Result<Answer> readQrAccounts(const Input &input);
Result<Answer> makeQrRequest(const Input &input);
Result<Answer> takeQrSignature(const Input &input);

} // namespace sheaf::wallet::offline
