// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/transaction_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace sheaf;
using namespace sheaf::wallet;
using ethereum::SignedTransaction;

namespace {

QJsonObject objectOf(const QByteArray &text) { return QJsonDocument::fromJson(text).object(); }

constexpr const char *kTo = "0x3535353535353535353535353535353535353535";

/// A transaction of each type, with every field that it has.
QJsonObject full(int type)
{
    QJsonObject json{{"type", type}, {"chainId", "10"}, {"nonce", "9"},    {"gas", "21000"},
                     {"to", kTo},    {"value", "5"},    {"data", "0x0102"}};
    if (type <= 1)
        json["gasPrice"] = "20000000000";
    for (const char *name : {"maxFeePerGas", "maxPriorityFeePerGas"})
        if (type > 1)
            json[name] = "30";
    if (type >= 1)
        json["accessList"] =
            QJsonArray{QJsonObject{{"address", kTo}, {"storageKeys", QJsonArray{"0x" + QString(64, '1')}}}};
    if (type == 4) {
        const QString one = "0x" + QString(63, '0') + "1";
        json["authorizationList"] = QJsonArray{
            QJsonObject{{"chainId", "10"}, {"address", kTo}, {"nonce", "1"}, {"yParity", 1}, {"r", one}, {"s", one}}};
    }
    return json;
}

} // namespace

class TestTransactionJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_comesBack_data();
    void read_comesBack();
    void read_tellsTheTypeByItsFields();
    void read_legacyAsEip155Signs();
    void read_leavesOutOnlyWhatItMay_data();
    void read_leavesOutOnlyWhatItMay();
    void read_refuses_data();
    void read_refuses();
    void write_signedAsEip155Says();
    void authorization_goesIntoATransaction();
};

void TestTransactionJson::read_comesBack_data()
{
    QTest::addColumn<int>("type");
    for (const int type : {0, 1, 2, 4})
        QTest::addRow("type %d", type) << type;
}

void TestTransactionJson::read_comesBack()
{
    QFETCH(int, type);
    const auto read = transactionFromJson(full(type));
    QVERIFY2(read.has_value(), read ? "" : read.error().detail.c_str());
    QCOMPARE(int(read->type()), type);
    QCOMPARE(transactionToJson(*read), full(type));
}

void TestTransactionJson::read_tellsTheTypeByItsFields()
{
    for (const int type : {0, 1, 2, 4}) {
        QJsonObject json = full(type);
        json.remove("type");
        const auto read = transactionFromJson(json);
        QVERIFY2(read.has_value(), read ? "" : read.error().detail.c_str());
        QCOMPARE(int(read->type()), type);
    }
}

/// EIP-155's example: what is signed, and its hash.
void TestTransactionJson::read_legacyAsEip155Signs()
{
    const auto read = transactionFromJson(objectOf(R"({"chainId": 1, "nonce": 9, "gasPrice": 20000000000, "gas": 21000,
        "to": "0x3535353535353535353535353535353535353535", "value": "1000000000000000000"})"));
    QVERIFY2(read.has_value(), read ? "" : read.error().detail.c_str());
    QCOMPARE(toHex(read->unsignedPayload()),
             std::string("ec098504a817c800825208943535353535353535353535353535353535353535"
                         "880de0b6b3a764000080018080"));
    QCOMPARE(read->signingHash().toString(),
             std::string("0xdaf5a779ae972f972197303d7b574746c7ef83eadac0f2791ad23db92e4c8e53"));
}

void TestTransactionJson::read_leavesOutOnlyWhatItMay_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("may");
    const std::map<int, QStringList> needed{
        {0, {"nonce", "gas", "gasPrice"}},
        {1, {"nonce", "gas", "gasPrice", "chainId"}},
        {2, {"nonce", "gas", "maxFeePerGas", "maxPriorityFeePerGas", "chainId"}},
        {4, {"nonce", "gas", "maxFeePerGas", "maxPriorityFeePerGas", "chainId", "to", "authorizationList"}}};
    for (const auto &[type, fields] : needed)
        for (const QString &field : full(type).keys())
            QTest::addRow("type %d without %s", type, qPrintable(field)) << type << field << !fields.contains(field);
}

void TestTransactionJson::read_leavesOutOnlyWhatItMay()
{
    QFETCH(int, type);
    QFETCH(QString, field);
    QFETCH(bool, may);
    QJsonObject json = full(type);
    json.remove(field);
    QCOMPARE(transactionFromJson(json).has_value(), may);
}

void TestTransactionJson::read_refuses_data()
{
    QTest::addColumn<QJsonObject>("json");
    const auto row = [](const char *name, int type, const char *field, const QJsonValue &value) {
        QJsonObject json = full(type);
        json[field] = value;
        QTest::newRow(name) << json;
    };
    row("a blob", 2, "type", 3);
    row("a later type", 2, "type", 5);
    row("a misspelt field", 2, "gasLimit", "1");
    row("a gas price of a fee market", 2, "gasPrice", "1");
    row("a fee market of a gas price", 1, "maxFeePerGas", "1");
    row("an access list of legacy", 0, "accessList", QJsonArray());
    row("authorizations of type 2", 2, "authorizationList", QJsonArray());
    row("no authorization", 4, "authorizationList", QJsonArray());
    row("a tip above the fee", 2, "maxPriorityFeePerGas", "31");
    row("a nonce over 64 bits", 0, "nonce", "18446744073709551616");
    row("a negative value", 0, "value", -1);
    row("a value over 256 bits", 0, "value", "0x1" + QString(64, '0'));
    row("a wrong checksum", 0, "to", "0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed");
    row("an empty recipient", 0, "to", "");
    row("odd data", 0, "data", "0x1");
    row("data as null", 0, "data", QJsonValue::Null);
    row("a list that is none", 1, "accessList", QJsonObject());
    row("an entry that is none", 1, "accessList", QJsonArray{1});
    row("an entry without keys", 1, "accessList", QJsonArray{QJsonObject{{"address", kTo}}});
    row("a short key", 1, "accessList", QJsonArray{QJsonObject{{"address", kTo}, {"storageKeys", QJsonArray{"0x01"}}}});
    QJsonObject authorization = full(4)["authorizationList"].toArray().first().toObject();
    authorization["yParity"] = 2;
    row("a parity of 2", 4, "authorizationList", QJsonArray{authorization});
    authorization["yParity"] = 1;
    authorization["v"] = 27;
    row("a field too many", 4, "authorizationList", QJsonArray{authorization});
}

void TestTransactionJson::read_refuses()
{
    QFETCH(QJsonObject, json);
    const auto read = transactionFromJson(json);
    QVERIFY(!read.has_value());
    QVERIFY(!read.error().detail.empty());
}

/// EIP-155's example, signed.
void TestTransactionJson::write_signedAsEip155Says()
{
    const auto parsed = SignedTransaction::parse(*parseHex(
        "f86c098504a817c800825208943535353535353535353535353535353535353535880de0b6b3a76400008025a028ef61340bd939bc2195"
        "fe53756"
        "7866003e1a15d3c71ff63e1590620aa636276a067cbe9d8997f761aecb703304b3800ccf555c9f3dc64214b297fb1966a3b6d83"));
    QVERIFY(parsed.has_value());
    const auto json = transactionToJson(*parsed);
    QCOMPARE((*json)["from"].toString(), QString("0x9d8A62f656a8d1615C1294fd71e9CFb3E4855A4F"));
    QCOMPARE((*json)["v"].toString(), QString("37"));
    QCOMPARE((*json)["r"].toString(), QString("0x28ef61340bd939bc2195fe537567866003e1a15d3c71ff63e1590620aa636276"));
    QCOMPARE((*json)["s"].toString(), QString("0x67cbe9d8997f761aecb703304b3800ccf555c9f3dc64214b297fb1966a3b6d83"));
    QCOMPARE((*json)["hash"].toString(), QString::fromStdString(parsed->hash().toString()));
    QCOMPARE((*json)["chainId"].toString(), QString("1"));
    QCOMPARE((*json)["value"].toString(), QString("1000000000000000000"));
    QVERIFY(!json->contains("yParity"));
}

void TestTransactionJson::authorization_goesIntoATransaction()
{
    const QJsonObject entry = full(4)["authorizationList"].toArray()[0].toObject();
    auto authorization = authorizationFromJson({{"chainId", "10"}, {"address", kTo}, {"nonce", "1"}});
    QVERIFY2(authorization, authorization ? "" : authorization.error().detail.c_str());
    authorization->signature = {Uint256(1), Uint256(1), 1};
    QCOMPARE(authorizationToJson(*authorization), entry);
    QVERIFY(!authorizationFromJson(entry)); // it has a signature
}

QTEST_GUILESS_MAIN(TestTransactionJson)
#include "tst_transaction_json.moc"
