// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/offline_transactions.h"

#include "clearsign/reviewer.h"
#include "crypto/secp256k1.h"
#include "ethereum/signature.h"
#include "ethereum/transaction_check.h"
#include "wallet/json_fields.h"
#include "wallet/review_json.h"
#include "wallet/transaction_json.h"

namespace sheaf::wallet::offline {

using namespace ethereum;

namespace {

QString q(const char *text) { return QString::fromUtf8(text); }

/// As fields, or as the bytes that another machine made of them.
Result<Transaction> transactionOf(const QJsonObject &json)
{
    if (json.contains(q("tx")) == json.contains(q("unsigned")))
        return failure(ErrorCode::InvalidInput, "expected one of tx and unsigned");
    if (json.contains(q("unsigned"))) {
        SHEAF_TRY(payload, bytesFrom(json[q("unsigned")], q("unsigned")));
        return Transaction::parseUnsigned(payload);
    }
    SHEAF_TRY(fields, objectFrom(json[q("tx")], q("tx")));
    return transactionFromJson(fields);
}

} // namespace

Result<Answer> signTransaction(const Input &input)
{
    SHEAF_CHECK(onlyFields(input.json, {q("private_key"), q("tx"), q("unsigned")}));
    SHEAF_TRY(transaction, transactionOf(input.json));
    const Hash signingHash = transaction.signingHash();
    Answer answer;
    answer.json[q("signing_hash")] = toQString(signingHash.toString());
    if (input.secret("private_key") == nullptr) {
        answer.json[q("unsigned")] = hexText(transaction.unsignedPayload());
        addReview(answer.json, clearsign::reviewTransaction(transaction, knowledgeFor(input, std::nullopt)));
        return answer;
    }
    SHEAF_TRY(key, privateKey(input));
    SHEAF_TRY(publicKey, crypto::publicKeyOf(key));
    const auto review =
        clearsign::reviewTransaction(transaction, knowledgeFor(input, Address::fromPublicKey(publicKey)));
    SHEAF_CHECK(requireAccepted(review, input.options.accepted));
    SHEAF_TRY(recoverable, crypto::sign(key, signingHash.bytes()));
    SHEAF_TRY(signature, signatureFrom(recoverable));
    const SignedTransaction signedTransaction(transaction, signature);
    // Whatever is handed out as signed must read back as valid.
    SHEAF_TRY(checked, SignedTransaction::parse(signedTransaction.serialize()));
    SHEAF_TRY(sender, checked.sender());
    answer.json[q("raw")] = hexText(signedTransaction.serialize());
    answer.json[q("hash")] = toQString(signedTransaction.hash().toString());
    answer.json[q("from")] = toQString(sender.toString());
    addReview(answer.json, review);
    return answer;
}

Result<Answer> decodeTransaction(const Input &input)
{
    SHEAF_CHECK(onlyFields(input.json, {q("raw")}));
    SHEAF_TRY(raw, bytesFrom(input.json[q("raw")], q("raw")));
    if (!raw.empty() && raw[0] == OpDeposit::kType) {
        SHEAF_TRY(deposit, OpDeposit::parse(raw));
        return Answer{transactionToJson(deposit), {}, false};
    }
    if (!raw.empty() && raw[0] == ZkSyncTransaction::kType) {
        SHEAF_TRY(transaction, ZkSyncTransaction::parse(raw));
        return Answer{transactionToJson(transaction), {}, false};
    }
    SHEAF_TRY(transaction, SignedTransaction::parse(raw));
    SHEAF_TRY(json, transactionToJson(transaction));
    return Answer{std::move(json), {}, false};
}

Result<Answer> checkTransaction(const Input &input)
{
    SHEAF_CHECK(onlyFields(input.json, {q("raw"), q("chainId")}));
    SHEAF_TRY(raw, bytesFrom(input.json[q("raw")], q("raw")));
    std::optional<ChainId> chain;
    if (input.json.contains(q("chainId"))) {
        SHEAF_TRY(said, uint64From(input.json[q("chainId")], q("chainId")));
        chain = ChainId(said);
    }
    Answer answer;
    const auto transaction = SignedTransaction::parse(raw);
    const Result<void> checked =
        transaction ? checkForBlock(*transaction, chain) : Result<void>(failure(transaction.error()));
    if (transaction) {
        answer.json[q("hash")] = toQString(transaction->hash().toString());
        answer.json[q("intrinsicGas")] = decimalText(intrinsicGas(transaction->transaction()));
        const auto sender = transaction->sender();
        if (sender)
            answer.json[q("from")] = toQString(sender->toString());
        const std::optional<Address> account = sender ? std::optional(*sender) : std::nullopt;
        addReview(answer.json, clearsign::reviewTransaction(transaction->transaction(), knowledgeFor(input, account)));
    }
    answer.json[q("valid")] = checked.has_value();
    if (!checked)
        answer.json[q("reason")] = toQString(checked.error().detail);
    answer.isNo = !checked;
    return answer;
}

} // namespace sheaf::wallet::offline
