// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ethereum/typed_data.h"
#include "wallet/offline_input.h"

/// The offline tools that sign messages and typed data, and find out who did.
namespace sheaf::wallet::offline {

/// The document in `typed_data`.
Result<ethereum::typed_data::TypedData> typedDataOf(const Input &input);
/// Its hashes.
Result<ethereum::typed_data::Hashes> typedDataHashes(const Input &input);

Result<Answer> signMessage(const Input &input);
Result<Answer> hashTypedData(const Input &input);
Result<Answer> signTypedData(const Input &input);
/// EIP-7702: `{"authorization", "authority", "signing_hash"}`, the first as a transaction's authorizationList has it.
Result<Answer> signAuthorization(const Input &input);
/// From signatures of 65 bytes, and of 64 (ERC-2098).
Result<Answer> recoverSigner(const Input &input);

} // namespace sheaf::wallet::offline
