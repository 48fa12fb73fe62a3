// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/transaction_json.h"

#include "wallet/json_fields.h"

namespace sheaf::wallet {

using namespace ethereum;

namespace {

QString key(const char *name) { return QString::fromLatin1(name); }

Result<Wei> weiField(const QJsonObject &json, const char *name)
{
    SHEAF_TRY(value, integerFrom(json[QLatin1String(name)], key(name)));
    return Wei(value);
}

Result<TransactionCommon> commonFrom(const QJsonObject &json)
{
    TransactionCommon common;
    SHEAF_TRY(nonce, uint64From(json[QLatin1String("nonce")], key("nonce")));
    common.nonce = Nonce(nonce);
    SHEAF_TRY(gas, uint64From(json[QLatin1String("gas")], key("gas")));
    common.gasLimit = Gas(gas);
    const QJsonValue to = json[QLatin1String("to")];
    if (!to.isUndefined() && !to.isNull()) {
        SHEAF_TRY(address, addressFrom(to, key("to")));
        common.to = address;
    }
    if (json.contains(QLatin1String("value"))) {
        SHEAF_TRY(value, weiField(json, "value"));
        common.value = value;
    }
    if (json.contains(QLatin1String("data"))) {
        SHEAF_TRY(data, bytesFrom(json[QLatin1String("data")], key("data")));
        common.data = std::move(data);
    }
    return common;
}

Result<AccessList> accessListFrom(const QJsonObject &json)
{
    AccessList list;
    if (!json.contains(QLatin1String("accessList")))
        return list;
    SHEAF_TRY(entries, arrayFrom(json[QLatin1String("accessList")], key("accessList")));
    for (const QJsonValue &item : entries) {
        SHEAF_TRY(object, objectFrom(item, key("accessList entry")));
        SHEAF_CHECK(onlyFields(object, {key("address"), key("storageKeys")}));
        AccessListEntry entry;
        SHEAF_TRY(address, addressFrom(object[QLatin1String("address")], key("accessList address")));
        entry.address = address;
        SHEAF_TRY(keys, arrayFrom(object[QLatin1String("storageKeys")], key("accessList storageKeys")));
        for (const QJsonValue &storageKey : keys) {
            SHEAF_TRY(hash, hashFrom(storageKey, key("accessList storage key")));
            entry.storageKeys.push_back(hash);
        }
        list.push_back(std::move(entry));
    }
    return list;
}

/// Without its signature.
Result<Authorization> delegationFrom(const QJsonObject &json)
{
    Authorization authorization;
    SHEAF_TRY(chainId, integerFrom(json[QLatin1String("chainId")], key("authorization chainId")));
    SHEAF_TRY(address, addressFrom(json[QLatin1String("address")], key("authorization address")));
    SHEAF_TRY(nonce, uint64From(json[QLatin1String("nonce")], key("authorization nonce")));
    authorization.chainId = chainId;
    authorization.address = address;
    authorization.nonce = Nonce(nonce);
    return authorization;
}

Result<Authorization> authorizationFrom(const QJsonObject &json)
{
    SHEAF_CHECK(onlyFields(json, {key("chainId"), key("address"), key("nonce"), key("yParity"), key("r"), key("s")}));
    SHEAF_TRY(authorization, delegationFrom(json));
    SHEAF_TRY(parity, uint64From(json[QLatin1String("yParity")], key("authorization yParity")));
    SHEAF_TRY(r, integerFrom(json[QLatin1String("r")], key("authorization r")));
    SHEAF_TRY(s, integerFrom(json[QLatin1String("s")], key("authorization s")));
    if (parity > 1)
        return failure(ErrorCode::InvalidInput, "authorization yParity is 0 or 1");
    authorization.signature = Signature{r, s, static_cast<std::uint8_t>(parity)};
    return authorization;
}

Result<std::uint64_t> typeOf(const QJsonObject &json)
{
    if (json.contains(QLatin1String("type")))
        return uint64From(json[QLatin1String("type")], key("type"));
    if (json.contains(QLatin1String("authorizationList")))
        return 4;
    if (json.contains(QLatin1String("blobVersionedHashes")) || json.contains(QLatin1String("maxFeePerBlobGas")))
        return 3;
    if (json.contains(QLatin1String("maxFeePerGas")) || json.contains(QLatin1String("maxPriorityFeePerGas")))
        return 2;
    return json.contains(QLatin1String("accessList")) ? 1 : 0;
}

QStringList fieldsOf(std::uint64_t type)
{
    QStringList fields{key("type"), key("chainId"), key("nonce"), key("to"), key("value"), key("data"), key("gas")};
    if (type <= 1)
        fields << key("gasPrice");
    else
        fields << key("maxFeePerGas") << key("maxPriorityFeePerGas");
    if (type >= 1)
        fields << key("accessList");
    if (type == 3)
        fields << key("maxFeePerBlobGas") << key("blobVersionedHashes");
    if (type == 4)
        fields << key("authorizationList");
    return fields;
}

template <typename T> Result<T> withFeeMarket(const QJsonObject &json, TransactionCommon common, ChainId chain)
{
    T fields;
    static_cast<TransactionCommon &>(fields) = std::move(common);
    fields.chainId = chain;
    SHEAF_TRY(priority, weiField(json, "maxPriorityFeePerGas"));
    SHEAF_TRY(max, weiField(json, "maxFeePerGas"));
    if (priority > max)
        return failure(ErrorCode::InvalidInput, "maxPriorityFeePerGas is above maxFeePerGas");
    fields.maxPriorityFeePerGas = priority;
    fields.maxFeePerGas = max;
    SHEAF_TRY(accessList, accessListFrom(json));
    fields.accessList = std::move(accessList);
    return fields;
}

Result<Transaction> blobTransaction(const QJsonObject &json, TransactionCommon common, ChainId chain)
{
    SHEAF_TRY(fields, withFeeMarket<Eip4844Transaction>(json, std::move(common), chain));
    SHEAF_TRY(blobFee, weiField(json, "maxFeePerBlobGas"));
    fields.maxFeePerBlobGas = blobFee;
    SHEAF_TRY(hashes, arrayFrom(json[QLatin1String("blobVersionedHashes")], key("blobVersionedHashes")));
    for (const QJsonValue &item : hashes) {
        SHEAF_TRY(hash, hashFrom(item, key("blobVersionedHashes entry")));
        if (hash.bytes()[0] != kBlobHashVersion)
            return failure(ErrorCode::InvalidInput, "blobVersionedHashes: each begins with the version, 0x01");
        fields.blobVersionedHashes.push_back(hash);
    }
    if (fields.blobVersionedHashes.empty() || !fields.to)
        return failure(ErrorCode::InvalidInput, "a transaction of type 3 has a recipient and at least one blob hash");
    return Transaction(std::move(fields));
}

Result<Transaction> setCodeTransaction(const QJsonObject &json, TransactionCommon common, ChainId chain)
{
    SHEAF_TRY(fields, withFeeMarket<Eip7702Transaction>(json, std::move(common), chain));
    SHEAF_TRY(list, arrayFrom(json[QLatin1String("authorizationList")], key("authorizationList")));
    for (const QJsonValue &item : list) {
        SHEAF_TRY(object, objectFrom(item, key("authorizationList entry")));
        SHEAF_TRY(authorization, authorizationFrom(object));
        fields.authorizationList.push_back(authorization);
    }
    if (fields.authorizationList.empty() || !fields.to)
        return failure(ErrorCode::InvalidInput,
                       "a transaction of type 4 has a recipient and at least one authorization");
    return Transaction(std::move(fields));
}

Result<Transaction> typed(std::uint64_t type, const QJsonObject &json, TransactionCommon common)
{
    SHEAF_TRY(chain, uint64From(json[QLatin1String("chainId")], key("chainId")));
    if (type == 1) {
        Eip2930Transaction fields;
        static_cast<TransactionCommon &>(fields) = std::move(common);
        fields.chainId = ChainId(chain);
        SHEAF_TRY(price, weiField(json, "gasPrice"));
        fields.gasPrice = price;
        SHEAF_TRY(accessList, accessListFrom(json));
        fields.accessList = std::move(accessList);
        return Transaction(std::move(fields));
    }
    if (type == 2) {
        SHEAF_TRY(fields, withFeeMarket<Eip1559Transaction>(json, std::move(common), ChainId(chain)));
        return Transaction(std::move(fields));
    }
    if (type == 3)
        return blobTransaction(json, std::move(common), ChainId(chain));
    return setCodeTransaction(json, std::move(common), ChainId(chain));
}

QJsonArray toJson(const AccessList &list)
{
    QJsonArray array;
    for (const AccessListEntry &entry : list) {
        QJsonArray keys;
        for (const Hash &storageKey : entry.storageKeys)
            keys.append(toQString(storageKey.toString()));
        array.append(QJsonObject{{key("address"), toQString(entry.address.toString())}, {key("storageKeys"), keys}});
    }
    return array;
}

void addSignature(QJsonObject &json, const Signature &signature)
{
    json[key("r")] = hexText(signature.r.toBigEndian());
    json[key("s")] = hexText(signature.s.toBigEndian());
}

QJsonArray toJson(const std::vector<Authorization> &list)
{
    QJsonArray array;
    for (const Authorization &authorization : list)
        array.append(authorizationToJson(authorization));
    return array;
}

QJsonValue recipientJson(const std::optional<Address> &to)
{
    return to ? QJsonValue(toQString(to->toString())) : QJsonValue();
}

struct FeesToJson
{
    QJsonObject &json;

    void operator()(const LegacyTransaction &fields) const
    {
        json[key("gasPrice")] = decimalText(fields.gasPrice.value());
    }
    void operator()(const Eip2930Transaction &fields) const
    {
        json[key("gasPrice")] = decimalText(fields.gasPrice.value());
        json[key("accessList")] = toJson(fields.accessList);
    }
    void operator()(const Eip1559Transaction &fields) const { market(fields); }
    void operator()(const Eip4844Transaction &fields) const
    {
        market(fields);
        json[key("maxFeePerBlobGas")] = decimalText(fields.maxFeePerBlobGas.value());
        QJsonArray hashes;
        for (const Hash &hash : fields.blobVersionedHashes)
            hashes.append(toQString(hash.toString()));
        json[key("blobVersionedHashes")] = hashes;
    }
    void operator()(const Eip7702Transaction &fields) const
    {
        market(fields);
        json[key("authorizationList")] = toJson(fields.authorizationList);
    }
    template <typename T> void market(const T &fields) const
    {
        json[key("maxFeePerGas")] = decimalText(fields.maxFeePerGas.value());
        json[key("maxPriorityFeePerGas")] = decimalText(fields.maxPriorityFeePerGas.value());
        json[key("accessList")] = toJson(fields.accessList);
    }
};

} // namespace

Result<Authorization> authorizationFromJson(const QJsonObject &json)
{
    SHEAF_CHECK(onlyFields(json, {key("chainId"), key("address"), key("nonce")}));
    SHEAF_TRY(authorization, delegationFrom(json));
    // EIP-7702: nodes skip one with this nonce, which no account can be at.
    if (authorization.nonce.value() == std::numeric_limits<std::uint64_t>::max())
        return failure(ErrorCode::InvalidInput, "authorization nonce: no account can have it");
    return authorization;
}

QJsonObject authorizationToJson(const Authorization &authorization)
{
    QJsonObject json{{key("chainId"), decimalText(authorization.chainId)},
                     {key("address"), toQString(authorization.address.toString())},
                     {key("nonce"), decimalText(authorization.nonce.value())},
                     {key("yParity"), authorization.signature.yParity}};
    addSignature(json, authorization.signature);
    return json;
}

Result<Transaction> transactionFromJson(const QJsonObject &json)
{
    SHEAF_TRY(type, typeOf(json));
    if (type == OpDeposit::kType)
        return failure(ErrorCode::Unsupported, "type 126 is a deposit, which a chain makes itself: nobody signs it");
    if (type == ZkSyncTransaction::kType)
        return failure(ErrorCode::Unsupported, "type 113 is signed as typed data (EIP-712): offline typed-data sign");
    if (type > 4)
        return failure(ErrorCode::Unsupported, "there is no transaction of type " + std::to_string(type));
    SHEAF_CHECK(onlyFields(json, fieldsOf(type)));
    SHEAF_TRY(common, commonFrom(json));
    if (type != 0)
        return typed(type, json, std::move(common));
    LegacyTransaction fields;
    static_cast<TransactionCommon &>(fields) = std::move(common);
    if (json.contains(QLatin1String("chainId"))) {
        SHEAF_TRY(chain, uint64From(json[QLatin1String("chainId")], key("chainId")));
        fields.chainId = ChainId(chain);
    }
    SHEAF_TRY(price, weiField(json, "gasPrice"));
    fields.gasPrice = price;
    return Transaction(std::move(fields));
}

QJsonObject transactionToJson(const Transaction &transaction)
{
    const TransactionCommon &common = transaction.common();
    QJsonObject json{{key("type"), transaction.type()},
                     {key("nonce"), decimalText(common.nonce.value())},
                     {key("gas"), decimalText(common.gasLimit.value())},
                     {key("to"), recipientJson(common.to)},
                     {key("value"), decimalText(common.value.value())},
                     {key("data"), hexText(common.data)}};
    if (transaction.type() != 0 || transaction.chainId().value() != 0)
        json[key("chainId")] = decimalText(transaction.chainId().value());
    std::visit(FeesToJson{json}, transaction.fields());
    return json;
}

Result<QJsonObject> transactionToJson(const SignedTransaction &transaction)
{
    QJsonObject json = transactionToJson(transaction.transaction());
    SHEAF_TRY(sender, transaction.sender());
    json[key("from")] = toQString(sender.toString());
    json[key("hash")] = toQString(transaction.hash().toString());
    if (transaction.transaction().type() == 0)
        json[key("v")] = decimalText(transaction.v());
    else
        json[key("yParity")] = transaction.signature().yParity;
    addSignature(json, transaction.signature());
    return json;
}

QJsonObject transactionToJson(const OpDeposit &deposit)
{
    return {{key("type"), OpDeposit::kType},
            {key("hash"), toQString(deposit.hash().toString())},
            {key("sourceHash"), toQString(deposit.sourceHash.toString())},
            {key("from"), toQString(deposit.from.toString())},
            {key("to"), recipientJson(deposit.to)},
            {key("mint"), decimalText(deposit.mint.value())},
            {key("value"), decimalText(deposit.value.value())},
            {key("gas"), decimalText(deposit.gasLimit.value())},
            {key("isSystemTx"), deposit.isSystem},
            {key("data"), hexText(deposit.data)}};
}

QJsonObject transactionToJson(const ZkSyncTransaction &transaction)
{
    QJsonArray factoryDeps;
    for (const Bytes &one : transaction.factoryDeps)
        factoryDeps.append(hexText(one));
    QJsonObject json{{key("type"), ZkSyncTransaction::kType},
                     {key("chainId"), decimalText(transaction.chainId.value())},
                     {key("nonce"), decimalText(transaction.nonce.value())},
                     {key("from"), toQString(transaction.from.toString())},
                     {key("to"), recipientJson(transaction.to)},
                     {key("value"), decimalText(transaction.value.value())},
                     {key("data"), hexText(transaction.data)},
                     {key("gas"), decimalText(transaction.gasLimit.value())},
                     {key("maxFeePerGas"), decimalText(transaction.maxFeePerGas.value())},
                     {key("maxPriorityFeePerGas"), decimalText(transaction.maxPriorityFeePerGas.value())},
                     {key("gasPerPubdata"), decimalText(transaction.gasPerPubdata)},
                     {key("factoryDeps"), factoryDeps},
                     {key("signingHash"), toQString(transaction.signingHash().toString())},
                     {key("hash"), toQString(transaction.hash().toString())}};
    if (transaction.paymaster) {
        json[key("paymaster")] = toQString(transaction.paymaster->address.toString());
        json[key("paymasterInput")] = hexText(transaction.paymaster->input);
    }
    if (transaction.signature) {
        json[key("yParity")] = transaction.signature->yParity;
        addSignature(json, *transaction.signature);
    } else {
        json[key("customSignature")] = hexText(transaction.customSignature);
    }
    const auto recovered = transaction.recovered();
    json[key("recovered")] = recovered ? QJsonValue(toQString(recovered->toString())) : QJsonValue();
    return json;
}

} // namespace sheaf::wallet
