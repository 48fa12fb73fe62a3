// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/offline.h"

#include "crypto/secp256k1.h"
#include "ethereum/checksum.h"
#include "ethereum/rlp.h"
#include "ethereum/units.h"
#include "wallet/abi_json.h"
#include "wallet/json_fields.h"
#include "wallet/offline_airgap.h"
#include "wallet/offline_keys.h"
#include "wallet/offline_signing.h"
#include "wallet/offline_transactions.h"
#include "yield/functions.h"

#include <QJsonDocument>

#include <cmath>

namespace sheaf::wallet::offline {

using namespace ethereum;

namespace {

QString q(const char *text) { return QString::fromUtf8(text); }

QJsonObject addressJson(const Address &address, const std::string &checksum, bool isValid)
{
    return {{q("address"), toQString(address.toLowerHex())},
            {q("checksum"), toQString(checksum)},
            {q("valid_checksum"), isValid}};
}

Result<Answer> addressOf(const Input &input)
{
    SHEAF_CHECK(onlyFields(input.json, {q("private_key"), q("public_key"), q("address"), q("chain_id")}));
    ChainId chain(1);
    if (input.json.contains(q("chain_id"))) {
        SHEAF_TRY(said, uint64From(input.json[q("chain_id")], q("chain_id")));
        chain = ChainId(said);
    }
    Answer answer;
    if (input.secret("private_key") != nullptr) {
        SHEAF_TRY(key, privateKey(input));
        SHEAF_TRY(publicKey, crypto::publicKeyOf(key));
        const Address address = Address::fromPublicKey(publicKey);
        answer.json = addressJson(address, checksummed(address, chain), true);
        return answer;
    }
    if (input.json.contains(q("public_key"))) {
        SHEAF_TRY(bytes, bytesFrom(input.json[q("public_key")], q("public_key")));
        SHEAF_TRY(publicKey, crypto::parsePublicKey(bytes));
        const Address address = Address::fromPublicKey(publicKey);
        answer.json = addressJson(address, checksummed(address, chain), true);
        return answer;
    }
    SHEAF_TRY(text, textFrom(input.json[q("address")], q("address")));
    SHEAF_TRY(address, Address::parseRaw(text));
    const std::string checksum = checksummed(address, chain);
    answer.json = addressJson(address, checksum, text == checksum);
    return answer;
}

Result<Answer> encodeAbi(const Input &input)
{
    SHEAF_CHECK(onlyFields(input.json, {q("types"), q("values")}));
    SHEAF_TRY(typeTexts, arrayFrom(input.json[q("types")], q("types")));
    SHEAF_TRY(types, typesFromJson(typeTexts));
    SHEAF_TRY(valueTexts, arrayFrom(input.json[q("values")], q("values")));
    SHEAF_TRY(values, valuesFromJson(types, valueTexts));
    SHEAF_TRY(data, abi::encode(types, values));
    return Answer{{{q("data"), hexText(data)}}, {}, false};
}

Result<Answer> decodeAbi(const Input &input)
{
    SHEAF_CHECK(onlyFields(input.json, {q("types"), q("data")}));
    SHEAF_TRY(typeTexts, arrayFrom(input.json[q("types")], q("types")));
    SHEAF_TRY(types, typesFromJson(typeTexts));
    SHEAF_TRY(data, bytesFrom(input.json[q("data")], q("data")));
    SHEAF_TRY(values, abi::decode(types, data));
    return Answer{{{q("values"), valuesToJson(types, values)}}, {}, false};
}

QJsonValue itemToJson(const rlp::Item &item)
{
    if (!item.isList())
        return hexText(*item.bytes());
    QJsonArray array;
    for (const rlp::Item &child : *item.items())
        array.append(itemToJson(child));
    return array;
}

Result<rlp::Item> itemFromJson(const QJsonValue &value, std::size_t depth)
{
    if (!value.isArray()) {
        SHEAF_TRY(bytes, bytesFrom(value, q("item")));
        return rlp::Item{std::move(bytes)};
    }
    if (depth >= rlp::kMaxDepth)
        return failure(ErrorCode::InvalidInput, "lists in lists beyond depth " + std::to_string(rlp::kMaxDepth));
    rlp::Items items;
    for (const QJsonValue &child : value.toArray()) {
        SHEAF_TRY(item, itemFromJson(child, depth + 1));
        items.push_back(std::move(item));
    }
    return rlp::Item{std::move(items)};
}

Result<Answer> decodeRlp(const Input &input)
{
    SHEAF_CHECK(onlyFields(input.json, {q("data")}));
    SHEAF_TRY(data, bytesFrom(input.json[q("data")], q("data")));
    SHEAF_TRY(item, rlp::decode(data));
    return Answer{{{q("item"), itemToJson(item)}}, {}, false};
}

Result<Answer> encodeRlp(const Input &input)
{
    SHEAF_CHECK(onlyFields(input.json, {q("item")}));
    SHEAF_TRY(item, itemFromJson(input.json[q("item")], 0));
    return Answer{{{q("data"), hexText(rlp::encode(item))}}, {}, false};
}

Result<Answer> convertUnits(const Input &input)
{
    SHEAF_CHECK(onlyFields(input.json, {q("value"), q("from"), q("to")}));
    SHEAF_TRY(value, textFrom(input.json[q("value")], q("value")));
    SHEAF_TRY(from, textFrom(input.json[q("from")], q("from")));
    SHEAF_TRY(to, textFrom(input.json[q("to")], q("to")));
    SHEAF_TRY(wei, parseWei(value, from));
    SHEAF_TRY(text, formatWei(wei, to));
    return Answer{{{q("value"), toQString(text)}}, {}, false};
}

Result<double> numberFrom(const QJsonValue &value, const std::string &name)
{
    bool isNumber = value.isDouble();
    const double number = value.isString() ? value.toString().toDouble(&isNumber) : value.toDouble();
    if (!isNumber || !std::isfinite(number))
        return failure(ErrorCode::InvalidInput, name + ": expected a number");
    return number;
}

Result<Answer> evaluateYield(const Input &input)
{
    SHEAF_CHECK(onlyFields(input.json, {q("function"), q("arguments")}));
    SHEAF_TRY(function, textFrom(input.json[q("function")], q("function")));
    SHEAF_TRY(said, objectFrom(input.json[q("arguments")], q("arguments")));
    yield::Arguments arguments;
    for (const QString &name : said.keys()) {
        SHEAF_TRY(number, numberFrom(said[name], name.toStdString()));
        arguments[name.toStdString()] = number;
    }
    SHEAF_TRY(result, yield::evaluate(function, arguments));
    return Answer{{{q("result"), result}}, {}, false};
}

/// What a camera's program writes: a part on each line, without a document around them.
bool isUrText(std::string_view text)
{
    return QLatin1String(text.data(), static_cast<qsizetype>(std::min(text.size(), std::size_t{3})))
               .compare(QLatin1String("ur:"), Qt::CaseInsensitive) == 0;
}

QJsonObject partsOfLines(std::string_view text)
{
    QJsonArray parts;
    for (const QString &line : toQString(text).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        parts.append(line.trimmed());
    return {{q("parts"), parts}};
}

struct Tool
{
    QString name;
    Result<Answer> (*run)(const Input &);
    bool readsInput = true;
};

const std::vector<Tool> &allTools()
{
    static const std::vector<Tool> kTools{
        {q("mnemonic new"), newMnemonic, false},
        {q("mnemonic check"), checkMnemonic},
        {q("derive"), derive},
        {q("keystore decrypt"), decryptKeystore},
        {q("keystore encrypt"), encryptKeystore},
        {q("slip39 split"), splitSecret},
        {q("slip39 combine"), combineShares},
        {q("address"), addressOf},
        {q("tx sign"), signTransaction},
        {q("tx decode"), decodeTransaction},
        {q("tx check"), checkTransaction},
        {q("message sign"), signMessage},
        {q("typed-data hash"), hashTypedData},
        {q("typed-data sign"), signTypedData},
        {q("authorization sign"), signAuthorization},
        {q("recover"), recoverSigner},
        {q("abi encode"), encodeAbi},
        {q("abi decode"), decodeAbi},
        {q("rlp encode"), encodeRlp},
        {q("rlp decode"), decodeRlp},
        {q("ur encode"), encodeUr},
        {q("ur decode"), decodeUr},
        {q("qr account"), readQrAccounts},
        {q("qr request"), makeQrRequest},
        {q("qr signature"), takeQrSignature},
        {q("units"), convertUnits},
        {q("yield"), evaluateYield},
    };
    return kTools;
}

} // namespace

QStringList tools()
{
    QStringList names;
    for (const Tool &tool : allTools())
        names << tool.name;
    return names;
}

bool readsInput(const QString &tool)
{
    return std::none_of(allTools().begin(), allTools().end(),
                        [&tool](const Tool &one) { return one.name == tool && !one.readsInput; });
}

Result<Answer> run(const QString &tool, Secret document, const Options &options, crypto::Entropy *entropy)
{
    const auto found =
        std::find_if(allTools().begin(), allTools().end(), [&tool](const Tool &one) { return one.name == tool; });
    if (found == allTools().end())
        return failure(ErrorCode::NotFound, "there is no offline tool '" + tool.toStdString() + "'");
    Input input;
    input.options = options;
    input.entropy = entropy;
    if (!found->readsInput)
        return found->run(input);
    if (tool == q("ur decode") && isUrText(document.text())) {
        input.json = partsOfLines(document.text());
        return found->run(input);
    }
    SHEAF_TRY(secrets, takeSecrets(document, {"private_key", "mnemonic", "passphrase", "seed", "password", "secret"}));
    input.secrets = std::move(secrets);
    SHEAF_TRY(shares, takeSecretList(document, "shares"));
    input.shares = std::move(shares);
    QJsonParseError error;
    const QByteArray text = QByteArray::fromRawData(reinterpret_cast<const char *>(document.view().data()),
                                                    static_cast<qsizetype>(document.size()));
    const QJsonDocument parsed = QJsonDocument::fromJson(text, &error);
    if (!parsed.isObject())
        return failure(ErrorCode::InvalidInput, "not a JSON object: " + error.errorString().toStdString() +
                                                    " at byte " + std::to_string(error.offset));
    input.json = parsed.object();
    input.text = document.text();
    return found->run(input);
}

} // namespace sheaf::wallet::offline
