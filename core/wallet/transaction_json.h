// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ethereum/l2_transaction.h"
#include "ethereum/transaction.h"

#include <QJsonObject>

namespace sheaf::wallet {

/// A transaction with the field names of JSON-RPC: type, chainId, nonce, to, value, data, gas, gasPrice, maxFeePerGas,
/// maxPriorityFeePerGas, accessList, authorizationList, maxFeePerBlobGas, blobVersionedHashes. Without a type, the
/// fields tell it; a field that the type does not have is refused. nonce, gas and the fees must be there, whatever is
/// signed is said; value and data may be left out (0 and nothing), and so may `to` for a contract creation.
Result<ethereum::Transaction> transactionFromJson(const QJsonObject &json);

/// An authorization (EIP-7702) that is to be signed: chainId (0 for every chain), address and nonce.
Result<ethereum::Authorization> authorizationFromJson(const QJsonObject &json);
/// With yParity, r and s: an entry of a transaction's authorizationList.
QJsonObject authorizationToJson(const ethereum::Authorization &authorization);

QJsonObject transactionToJson(const ethereum::Transaction &transaction);
/// With hash, from, r, s, and v (legacy) or yParity (typed).
Result<QJsonObject> transactionToJson(const ethereum::SignedTransaction &transaction);

/// With hash, sourceHash, mint and isSystemTx, as the nodes of the OP Stack have them.
QJsonObject transactionToJson(const ethereum::OpDeposit &deposit);
/// With hash, signingHash and the fields of ZKsync (gasPerPubdata, factoryDeps, paymaster, paymasterInput), and
/// `recovered`, which is null where nothing can be.
QJsonObject transactionToJson(const ethereum::ZkSyncTransaction &transaction);

} // namespace sheaf::wallet
