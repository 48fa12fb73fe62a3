// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/offline_airgap.h"

#include "ethereum/message.h"
#include "ethereum/signature.h"
#include "signers/airgap.h"
#include "wallet/json_fields.h"
#include "wallet/offline_signing.h"
#include "wallet/review_json.h"
#include "wallet/transaction_json.h"
#include "wallet/typed_data_json.h"

#include <QJsonDocument>

namespace sheaf::wallet::offline {

using namespace signers;
using devices::UniformResource;
using ethereum::ChainId;

namespace {

constexpr std::uint32_t kMostParts = 10'000;

QString q(const char *text) { return QString::fromUtf8(text); }

/// A number of the document between two bounds; `usual` where it was not said.
Result<std::uint32_t> numberIn(const QJsonObject &json, const char *name, std::uint32_t usual, std::uint32_t most)
{
    if (!json.contains(q(name)))
        return usual;
    SHEAF_TRY(value, uint64From(json[q(name)], q(name)));
    if (value > most)
        return failure(ErrorCode::InvalidInput, std::string(name) + ": at most " + std::to_string(most));
    return static_cast<std::uint32_t>(value);
}

/// The parts `first` to `first + count - 1`. Where none are said: the one that holds all, or twice as many as it has
/// fragments, so that a camera which missed some needs no whole round more.
Result<QJsonArray> partsOf(const devices::UrEncoder &encoder, const QJsonObject &json)
{
    SHEAF_TRY(first, numberIn(json, "first", 1, ~std::uint32_t{0} - kMostParts));
    SHEAF_TRY(count, numberIn(json, "count", encoder.count() == 1 ? 1 : 2 * encoder.count(), kMostParts));
    if (first == 0)
        return failure(ErrorCode::InvalidInput, "first: parts are numbered from 1");
    QJsonArray parts;
    for (std::uint32_t i = 0; i < count; ++i)
        parts.append(toQString(encoder.part(first + i)));
    return parts;
}

Result<devices::UrEncoder> encoderOf(UniformResource resource, const QJsonObject &json)
{
    SHEAF_TRY(fragment, numberIn(json, "fragment", devices::UrEncoder::kUsualFragment, devices::fountain::kMaxMessage));
    return devices::UrEncoder::make(std::move(resource), fragment);
}

/// Of `parts`, as far as they go; a part that is none, or another message's, is an error.
Result<devices::UrDecoder> decoderOf(const QJsonObject &json)
{
    SHEAF_TRY(parts, arrayFrom(json[q("parts")], q("parts")));
    devices::UrDecoder decoder;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        SHEAF_TRY(text, textFrom(parts[i], q("parts")));
        const auto received = decoder.receive(text);
        if (!received)
            return failure(inContext(received.error(), "part " + std::to_string(i + 1)));
    }
    return decoder;
}

Result<UniformResource> resourceFrom(const QJsonObject &json)
{
    SHEAF_TRY(decoder, decoderOf(json));
    if (!decoder.isComplete())
        return failure(ErrorCode::InvalidInput, "parts: " + std::to_string(decoder.received()) + " of " +
                                                    std::to_string(decoder.count()) + " fragments; scan on");
    return decoder.resource();
}

QJsonValue fingerprintJson(const std::optional<std::uint32_t> &fingerprint)
{
    return fingerprint ? QJsonValue(QStringLiteral("%1").arg(*fingerprint, 8, 16, QLatin1Char('0'))) : QJsonValue();
}

QJsonObject accountJson(const qr::Account &account)
{
    return {{q("address"), toQString(account.address.toString())},
            {q("path"), toQString(account.origin.path.toString())},
            {q("source_fingerprint"), fingerprintJson(account.origin.fingerprint)}};
}

Result<qr::Account> accountFrom(const QJsonObject &json)
{
    SHEAF_CHECK(onlyFields(json, {q("address"), q("path"), q("source_fingerprint")}));
    SHEAF_TRY(address, addressFrom(json[q("address")], q("address")));
    SHEAF_TRY(text, textFrom(json[q("path")], q("path")));
    SHEAF_TRY(path, keys::DerivationPath::parse(text));
    qr::Account account{address, {path, std::nullopt}};
    const QJsonValue said = json[q("source_fingerprint")];
    if (said.isUndefined() || said.isNull())
        return account;
    std::array<std::uint8_t, 4> bytes{};
    if (!decodeHexDigits(said.toString().toStdString(), bytes))
        return failure(ErrorCode::InvalidInput, "source_fingerprint: expected eight hex digits");
    account.origin.fingerprint = static_cast<std::uint32_t>(*Uint256::fromBigEndian(bytes)->toUint64());
    return account;
}

struct Asked
{
    erc4527::SignRequest request;
    ethereum::Hash digest;
    clearsign::Review review;
};

Result<ethereum::Hash> typedDataDigest(std::string_view document)
{
    SHEAF_TRY(parsed, parseTypedData(document));
    SHEAF_TRY(hashes, ethereum::typed_data::hash(parsed));
    return hashes.digest;
}

/// The document goes out as Qt writes it, and is read once more to see that it still means the same.
Result<Asked> typedDataAsked(const Input &input, const qr::Account &account, ChainId chain, erc4527::RequestId id)
{
    SHEAF_TRY(document, typedDataOf(input));
    SHEAF_TRY(hashes, ethereum::typed_data::hash(document));
    SHEAF_TRY(review, clearsign::reviewTypedData(document, knowledgeFor(input, account.address)));
    const QByteArray text = QJsonDocument(input.json[q("typed_data")].toObject()).toJson(QJsonDocument::Compact);
    const std::string_view view(text.constData(), static_cast<std::size_t>(text.size()));
    SHEAF_TRY(again, typedDataDigest(view));
    if (again != hashes.digest)
        return failure(ErrorCode::Internal, "typed_data: it does not survive being written anew");
    return Asked{airgap::typedDataRequest(account, view, chain, id), hashes.digest, std::move(review)};
}

Result<Asked> asked(const Input &input, const qr::Account &account, erc4527::RequestId id)
{
    const QJsonObject &json = input.json;
    const auto said = {json.contains(q("tx")), json.contains(q("message")), json.contains(q("typed_data"))};
    if (std::count(said.begin(), said.end(), true) != 1)
        return failure(ErrorCode::InvalidInput, "expected one of tx, message and typed_data");
    if (json.contains(q("tx"))) {
        SHEAF_TRY(fields, objectFrom(json[q("tx")], q("tx")));
        SHEAF_TRY(transaction, transactionFromJson(fields));
        SHEAF_TRY(request, airgap::request(account, transaction, id));
        auto review = clearsign::reviewTransaction(transaction, knowledgeFor(input, account.address));
        return Asked{std::move(request), transaction.signingHash(), std::move(review)};
    }
    ChainId chain(1);
    if (json.contains(q("chain_id"))) {
        SHEAF_TRY(number, uint64From(json[q("chain_id")], q("chain_id")));
        chain = ChainId(number);
    }
    if (json.contains(q("typed_data")))
        return typedDataAsked(input, account, chain, id);
    SHEAF_TRY(message, textFrom(json[q("message")], q("message")));
    auto review = clearsign::reviewMessage(asBytes(message), knowledgeFor(input, account.address));
    return Asked{airgap::messageRequest(account, asBytes(message), chain, id),
                 ethereum::personalMessageHash(asBytes(message)), std::move(review)};
}

Result<ethereum::Hash> digestOf(const erc4527::SignRequest &request)
{
    if (request.type == erc4527::DataType::TypedData)
        return typedDataDigest({reinterpret_cast<const char *>(request.data.data()), request.data.size()});
    return ethereum::personalMessageHash(request.data);
}

} // namespace

Result<Answer> encodeUr(const Input &input)
{
    SHEAF_CHECK(onlyFields(input.json, {q("type"), q("cbor"), q("fragment"), q("first"), q("count")}));
    SHEAF_TRY(type, textFrom(input.json[q("type")], q("type")));
    SHEAF_TRY(cbor, bytesFrom(input.json[q("cbor")], q("cbor")));
    SHEAF_TRY(encoder, encoderOf({type, std::move(cbor)}, input.json));
    SHEAF_TRY(parts, partsOf(encoder, input.json));
    return Answer{{{q("fragments"), static_cast<int>(encoder.count())}, {q("parts"), parts}}, {}, false};
}

Result<Answer> decodeUr(const Input &input)
{
    SHEAF_CHECK(onlyFields(input.json, {q("parts")}));
    SHEAF_TRY(decoder, decoderOf(input.json));
    Answer answer;
    answer.json = {{q("complete"), decoder.isComplete()},
                   {q("fragments"), static_cast<int>(decoder.count())},
                   {q("received"), static_cast<int>(decoder.received())},
                   {q("progress"), decoder.progress()}};
    answer.isNo = !decoder.isComplete();
    if (decoder.isComplete()) {
        answer.json[q("type")] = toQString(decoder.resource().type);
        answer.json[q("cbor")] = hexText(decoder.resource().cbor);
    }
    return answer;
}

Result<Answer> readQrAccounts(const Input &input)
{
    SHEAF_CHECK(onlyFields(input.json, {q("parts"), q("first"), q("count")}));
    SHEAF_TRY(resource, resourceFrom(input.json));
    SHEAF_TRY(shown, qr::parseExport(resource));
    SHEAF_TRY(first, numberIn(input.json, "first", 0, keys::DerivationPath::kHardened - 1));
    SHEAF_TRY(count, numberIn(input.json, "count", 5, 1'000));
    QJsonArray accounts;
    for (const qr::ExportedKey &key : shown.keys) {
        SHEAF_TRY(found, key.accounts(first, count));
        for (const qr::Account &account : found)
            accounts.append(accountJson(account));
    }
    return Answer{{{q("device"), toQString(shown.device)}, {q("accounts"), accounts}}, {}, false};
}

Result<Answer> makeQrRequest(const Input &input)
{
    SHEAF_CHECK(onlyFields(input.json, {q("account"), q("tx"), q("message"), q("typed_data"), q("chain_id"),
                                        q("request_id"), q("fragment"), q("first"), q("count")}));
    SHEAF_TRY(fields, objectFrom(input.json[q("account")], q("account")));
    SHEAF_TRY(account, accountFrom(fields));
    erc4527::RequestId id = airgap::newRequestId(*input.entropy);
    if (input.json.contains(q("request_id"))) {
        SHEAF_TRY(text, textFrom(input.json[q("request_id")], q("request_id")));
        SHEAF_TRY(said, erc4527::requestIdFrom(text));
        id = said;
    }
    SHEAF_TRY(made, asked(input, account, id));
    SHEAF_CHECK(requireAccepted(made.review, input.options.accepted));
    const UniformResource resource = made.request.toResource();
    SHEAF_TRY(encoder, encoderOf(resource, input.json));
    SHEAF_TRY(parts, partsOf(encoder, input.json));
    Answer answer{{{q("request_id"), toQString(erc4527::toText(id))},
                   {q("digest"), toQString(made.digest.toString())},
                   {q("request"), hexText(resource.cbor)},
                   {q("fragments"), static_cast<int>(encoder.count())},
                   {q("parts"), parts}},
                  {},
                  false};
    addReview(answer.json, made.review);
    return answer;
}

Result<Answer> takeQrSignature(const Input &input)
{
    SHEAF_CHECK(onlyFields(input.json, {q("request"), q("parts")}));
    SHEAF_TRY(cbor, bytesFrom(input.json[q("request")], q("request")));
    SHEAF_TRY(request, erc4527::SignRequest::parse({std::string(erc4527::kRequestType), std::move(cbor)}));
    SHEAF_TRY(resource, resourceFrom(input.json));
    Answer answer;
    answer.json[q("request_id")] = toQString(erc4527::toText(request.id));
    if (request.type == erc4527::DataType::Transaction || request.type == erc4527::DataType::TypedTransaction) {
        SHEAF_TRY(made,
                  airgap::signedTransaction(request, resource).map_error([](const Error &error) { return error; }));
        SHEAF_TRY(sender, made.sender());
        answer.json[q("raw")] = hexText(made.serialize());
        answer.json[q("hash")] = toQString(made.hash().toString());
        answer.json[q("from")] = toQString(sender.toString());
        return answer;
    }
    SHEAF_TRY(digest, digestOf(request));
    SHEAF_TRY(signature,
              airgap::signatureFrom(request, digest, resource).map_error([](const Error &error) { return error; }));
    answer.json[q("signature")] = hexText(ethereum::toBytes65(signature));
    answer.json[q("digest")] = toQString(digest.toString());
    answer.json[q("from")] = toQString(request.address->toString());
    return answer;
}

} // namespace sheaf::wallet::offline
