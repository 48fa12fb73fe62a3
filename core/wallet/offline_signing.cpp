// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/offline_signing.h"

#include "clearsign/reviewer.h"
#include "crypto/secp256k1.h"
#include "ethereum/message.h"
#include "ethereum/signature.h"
#include "rpc/json.h"
#include "wallet/json_fields.h"
#include "wallet/review_json.h"
#include "wallet/transaction_json.h"
#include "wallet/typed_data_json.h"

namespace sheaf::wallet::offline {

using namespace ethereum;

namespace {

QString q(const char *text) { return QString::fromUtf8(text); }

Result<Signature> signatureOf(const Input &input, const Hash &digest)
{
    SHEAF_TRY(key, privateKey(input));
    SHEAF_TRY(recoverable, crypto::sign(key, digest.bytes()));
    return signatureFrom(recoverable);
}

/// Whose key the document has.
Result<Address> accountOf(const Input &input)
{
    SHEAF_TRY(key, privateKey(input));
    SHEAF_TRY(publicKey, crypto::publicKeyOf(key));
    return Address::fromPublicKey(publicKey);
}

Result<Hash> digestOf(const Input &input)
{
    const QJsonObject &json = input.json;
    const auto said = {json.contains(q("digest")), json.contains(q("message")), json.contains(q("typed_data"))};
    if (std::count(said.begin(), said.end(), true) != 1)
        return failure(ErrorCode::InvalidInput, "expected one of digest, message and typed_data");
    if (json.contains(q("digest")))
        return hashFrom(json[q("digest")], q("digest"));
    if (json.contains(q("typed_data"))) {
        SHEAF_TRY(hashes, typedDataHashes(input));
        return hashes.digest;
    }
    SHEAF_TRY(message, textFrom(json[q("message")], q("message")));
    return personalMessageHash(asBytes(message));
}

} // namespace

// Qt's reader rounds numbers and forgets a name that stands twice, so the
// text is read again by one that does neither.
Result<typed_data::TypedData> typedDataOf(const Input &input)
{
    if (input.text.size() > kMaxTypedDataSize)
        return failure(ErrorCode::InvalidInput, "typed_data: the document is too large");
    SHEAF_TRY(whole, rpc::Json::parse(input.text));
    const rpc::JsonMember *found = nullptr;
    const auto members = whole.members();
    for (const rpc::JsonMember &member : members) {
        if (member.name != "typed_data")
            continue;
        if (found != nullptr)
            return failure(ErrorCode::InvalidInput, "typed_data is said twice");
        found = &member;
    }
    if (found == nullptr)
        return failure(ErrorCode::InvalidInput, "typed_data: expected an object");
    auto document = typedDataFromJson(found->value);
    if (!document)
        return failure(inContext(std::move(document).error(), "typed_data"));
    return document;
}

Result<typed_data::Hashes> typedDataHashes(const Input &input)
{
    SHEAF_TRY(document, typedDataOf(input));
    return typed_data::hash(document);
}

Result<Answer> signMessage(const Input &input)
{
    SHEAF_CHECK(onlyFields(input.json, {q("private_key"), q("message")}));
    SHEAF_TRY(message, textFrom(input.json[q("message")], q("message")));
    SHEAF_TRY(account, accountOf(input));
    const auto review = clearsign::reviewMessage(asBytes(message), knowledgeFor(input, account));
    SHEAF_CHECK(requireAccepted(review, input.options.accepted));
    const Hash hash = personalMessageHash(asBytes(message));
    SHEAF_TRY(signature, signatureOf(input, hash));
    Answer answer{
        {{q("signature"), hexText(toBytes65(signature))}, {q("hash"), toQString(hash.toString())}}, {}, false};
    addReview(answer.json, review);
    return answer;
}

Result<Answer> hashTypedData(const Input &input)
{
    SHEAF_TRY(document, parseTypedData(input.text));
    SHEAF_TRY(hashes, typed_data::hash(document));
    SHEAF_TRY(review, clearsign::reviewTypedData(document, knowledgeFor(input, std::nullopt)));
    Answer answer{{{q("encode_type"), toQString(hashes.encodeType)},
                   {q("struct_hash"), toQString(hashes.structHash.toString())},
                   {q("domain_separator"), toQString(hashes.domainSeparator.toString())},
                   {q("digest"), toQString(hashes.digest.toString())}},
                  {},
                  false};
    addReview(answer.json, review);
    return answer;
}

Result<Answer> signTypedData(const Input &input)
{
    SHEAF_CHECK(onlyFields(input.json, {q("private_key"), q("typed_data")}));
    SHEAF_TRY(document, typedDataOf(input));
    SHEAF_TRY(account, accountOf(input));
    SHEAF_TRY(review, clearsign::reviewTypedData(document, knowledgeFor(input, account)));
    SHEAF_CHECK(requireAccepted(review, input.options.accepted));
    const Hash digest = review.hashes.signingHash;
    SHEAF_TRY(signature, signatureOf(input, digest));
    Answer answer{
        {{q("signature"), hexText(toBytes65(signature))}, {q("digest"), toQString(digest.toString())}}, {}, false};
    addReview(answer.json, review);
    return answer;
}

Result<Answer> signAuthorization(const Input &input)
{
    SHEAF_CHECK(onlyFields(input.json, {q("private_key"), q("authorization")}));
    SHEAF_TRY(fields, objectFrom(input.json[q("authorization")], q("authorization")));
    SHEAF_TRY(authorization, authorizationFromJson(fields));
    SHEAF_TRY(account, accountOf(input));
    const auto review = clearsign::reviewAuthorization(authorization, knowledgeFor(input, account));
    SHEAF_CHECK(requireAccepted(review, input.options.accepted));
    const Hash signingHash = authorization.signingHash();
    SHEAF_TRY(signature, signatureOf(input, signingHash));
    authorization.signature = signature;
    SHEAF_TRY(authority, authorization.authority()); // as nodes will read it
    Answer answer{{{q("authorization"), authorizationToJson(authorization)},
                   {q("authority"), toQString(authority.toString())},
                   {q("signing_hash"), toQString(signingHash.toString())}},
                  {},
                  false};
    addReview(answer.json, review);
    return answer;
}

Result<Answer> recoverSigner(const Input &input)
{
    SHEAF_CHECK(onlyFields(input.json, {q("digest"), q("message"), q("typed_data"), q("signature")}));
    SHEAF_TRY(digest, digestOf(input));
    SHEAF_TRY(bytes, bytesFrom(input.json[q("signature")], q("signature")));
    SHEAF_TRY(parsed, bytes.size() == 64 ? parseCompactSignature(bytes) : parseSignature(bytes));
    crypto::RecoverableSignature signature;
    const auto r = parsed.r.toBigEndian();
    const auto s = parsed.s.toBigEndian();
    std::copy(r.begin(), r.end(), signature.compact.begin());
    std::copy(s.begin(), s.end(), signature.compact.begin() + 32);
    signature.recoveryId = parsed.yParity;
    SHEAF_TRY(key, crypto::recover(digest.bytes(), signature));
    return Answer{{{q("address"), toQString(Address::fromPublicKey(key).toString())},
                   {q("public_key"), hexText(crypto::compressed(key))}},
                  {},
                  false};
}

} // namespace sheaf::wallet::offline
