// SPDX-License-Identifier: GPL-3.0-or-later
#include "ethereum/npm_vectors.h"
#include "ethereum/signature.h"
#include "wallet/typed_data_json.h"

#include <QJsonObject>

using namespace sheaf;
using namespace sheaf::ethereum;
using wallet::parseTypedData;

namespace {

const QByteArray kDomainTypes = R"([{"name":"name","type":"string"},{"name":"chainId","type":"uint256"}])";
const QByteArray kDomain = R"({"name":"Test","chainId":1})";

QByteArray document(const QByteArray &types, const QByteArray &message, const QByteArray &domain = kDomain)
{
    return "{\"types\":{\"EIP712Domain\":" + kDomainTypes + "," + types +
           "},\"primaryType\":\"A\",\"domain\":" + domain + ",\"message\":" + message + "}";
}

/// A document whose message has one field.
QByteArray oneField(const QByteArray &type, const QByteArray &value, const QByteArray &domain = kDomain)
{
    return document(R"("A":[{"name":"x","type":")" + type + "\"}]", "{\"x\":" + value + "}", domain);
}

Result<typed_data::Hashes> hashed(const QByteArray &text)
{
    SHEAF_TRY(parsed, parseTypedData(text.toStdString()));
    return typed_data::hash(parsed);
}

/// The 32 bytes of the field x, in hex.
QByteArray word(const QByteArray &text)
{
    const auto parsed = parseTypedData(text.toStdString());
    const auto bytes =
        parsed ? typed_data::encodeData(parsed->types, "A", parsed->message) : Result<Bytes>(failure(parsed.error()));
    return bytes ? QByteArray::fromStdString(toHex(*bytes)) : QByteArray::fromStdString(bytes.error().detail);
}

/// The files leave the domain's type to the reader: the fields that are there, in the order of the standard.
QByteArray textOf(const QJsonValue &one)
{
    const QJsonObject domain = one[u"domain"].toObject();
    QJsonArray fields;
    for (const auto &[name, type] : {std::pair{"name", "string"},
                                     {"version", "string"},
                                     {"chainId", "uint256"},
                                     {"verifyingContract", "address"},
                                     {"salt", "bytes32"}})
        if (domain.contains(QLatin1String(name)))
            fields.append(QJsonObject{{"name", QLatin1String(name)}, {"type", QLatin1String(type)}});
    QJsonObject types = one[u"types"].toObject();
    types["EIP712Domain"] = fields;
    return QJsonDocument(QJsonObject{{"types", types},
                                     {"primaryType", one[u"primaryType"]},
                                     {"domain", domain},
                                     {"message", one[u"data"]}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

class TestTypedDataJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hash_ofEveryVector();
    void domain_inTheDocumentsOrder();
    void integers_inEveryForm_data();
    void integers_inEveryForm();
    void addresses_byTheChainsChecksum();
    void value_refused_data();
    void value_refused();
    void document_refused_data();
    void document_refused();
    void document_isBounded();
    void errors_nameTheWay();
};

void TestTypedDataJson::hash_ofEveryVector()
{
    // What ethers hashed, in the package of its test cases.
    const QJsonArray cases = npmVectors(QStringLiteral("eip712"));
    qsizetype ran = 0;
    for (const QJsonValue &one : cases) {
        const QByteArray name = one[u"name"].toString().toUtf8();
        const auto parsed = parseTypedData(textOf(one).toStdString());
        QVERIFY2(parsed, (name + ": " + (parsed ? "" : parsed.error().detail.c_str())).constData());
        const auto hashes = typed_data::hash(*parsed);
        QVERIFY2(hashes, (name + ": " + (hashes ? "" : hashes.error().detail.c_str())).constData());
        QVERIFY2(hashes->digest.toString() == one[u"digest"].toString().toStdString(), name.constData());
        const auto *type = parsed->types.find(parsed->primaryType);
        Bytes encoded = toBytes(type->typeHash.view());
        append(encoded, *typed_data::encodeData(parsed->types, parsed->primaryType, parsed->message));
        QVERIFY2(toHexPrefixed(encoded) == one[u"encoded"].toString().toStdString(), name.constData());
        if (one[u"signature"].isString()) {
            const Secret key = Secret::copyOf(*parseHex(one[u"privateKey"].toString().toStdString()));
            const auto signature = signatureFrom(*crypto::sign(key, hashes->digest.bytes()));
            QCOMPARE(toHexPrefixed(toBytes65(*signature)), one[u"signature"].toString().toStdString());
        }
        ++ran;
    }
    finishVectors(QStringLiteral("eip712"), ran, cases.size());
}

void TestTypedDataJson::domain_inTheDocumentsOrder()
{
    // encodeType of the standard, over the fields as they are declared; the string of a Cosmos chain's contract.
    const auto parsed = parseTypedData(
        R"({"types":{"EIP712Domain":[{"name":"verifyingContract","type":"string"},{"name":"name","type":"string"}],"A":[]},
            "primaryType":"A","domain":{"name":"x","verifyingContract":"cosmos"},"message":{}})");
    QVERIFY2(parsed, parsed ? "" : parsed.error().detail.c_str());
    QCOMPARE(parsed->types.find("EIP712Domain")->encodeType,
             std::string("EIP712Domain(string verifyingContract,string name)"));
    QVERIFY(typed_data::hash(*parsed));
}

void TestTypedDataJson::integers_inEveryForm_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("end"); ///< of the word
    QTest::newRow("number") << QByteArray("uint8") << QByteArray("255") << QByteArray("00ff");
    QTest::newRow("decimal") << QByteArray("uint8") << QByteArray(R"("255")") << QByteArray("00ff");
    QTest::newRow("hex") << QByteArray("uint8") << QByteArray(R"("0xfF")") << QByteArray("00ff");
    QTest::newRow("padded hex") << QByteArray("uint8") << QByteArray(R"("0x00ff")") << QByteArray("00ff");
    QTest::newRow("2^53") << QByteArray("uint64") << QByteArray("9007199254740992") << QByteArray("0020000000000000");
    QTest::newRow("2^255") << QByteArray("uint256") << "\"0x8" + QByteArray(63, '0') + "\""
                           << "8" + QByteArray(63, '0');
    QTest::newRow("negative") << QByteArray("int8") << QByteArray("-128") << QByteArray("ff80");
    QTest::newRow("negative text") << QByteArray("int8") << QByteArray(R"("-128")") << QByteArray("ff80");
    QTest::newRow("positive") << QByteArray("int16") << QByteArray(R"("0x7fff")") << QByteArray("00007fff");
    QTest::newRow("no less") << QByteArray("int256") << QByteArray(R"("-0")") << QByteArray(64, '0');
    QTest::newRow("the least")
        << QByteArray("int256")
        << QByteArray(R"("-57896044618658097711785492504343953926634992332820282019728792003956564819968")")
        << "8" + QByteArray(63, '0');
}

void TestTypedDataJson::integers_inEveryForm()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, end);
    const QByteArray got = word(oneField(type, json));
    QVERIFY2(got.size() == 64 && got.endsWith(end), got.constData());
}

void TestTypedDataJson::addresses_byTheChainsChecksum()
{
    // One address of ERC-1191's test cases, as Rootstock and as Ethereum write it.
    const QByteArray rootstock = R"("0x5aaEB6053f3e94c9b9a09f33669435E7ef1bEAeD")";
    const QByteArray ethereum = R"("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed")";
    const QByteArray expected = QByteArray(24, '0') + "5aaeb6053f3e94c9b9a09f33669435e7ef1beaed";
    const QByteArray on30 = R"({"name":"Test","chainId":30})";
    QCOMPARE(word(oneField("address", ethereum)), expected);
    QCOMPARE(word(oneField("address", ethereum.toLower())), expected);
    QVERIFY(word(oneField("address", rootstock)).contains("checksum"));
    QCOMPARE(word(oneField("address", rootstock, on30)), expected);
    QCOMPARE(word(oneField("address", ethereum, on30)), expected);
}

void TestTypedDataJson::value_refused_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *type, const char *json) {
        QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(type), QLatin1String(json))))
            << QByteArray(type) << QByteArray(json);
    };
    for (const char *json : {"256", "-1", "1.5", "true", "null", "[]", "{}", R"("")", R"("0x")", R"("x")", R"(" 1")",
                             R"("1e2")", R"("1.0")", R"("-1")", R"("+1")", R"("0x100")", R"("256")", "1e400"})
        row("uint8", json);
    for (const char *json :
         {"128", "-129", R"("128")", R"("-129")", R"("0x80")", R"("0xff")", R"("-0x1")", R"("--1")", R"("-")", "-1.5"})
        row("int8", json);
    for (const char *json : {"9007199254740994", "18446744073709551616", "1e18"}) // a string where it passes 2^53
        row("uint256", json);
    row("uint256", R"("115792089237316195423570985008687907853269984665640564039457584007913129639936")");
    row("int256", R"("57896044618658097711785492504343953926634992332820282019728792003956564819968")");
    row("int256", R"("-57896044618658097711785492504343953926634992332820282019728792003956564819969")");
    row("int256", "-9007199254740994");
    for (const char *json : {R"("true")", R"("false")", "0", "1", "null"})
        row("bool", json);
    for (const char *json : {R"("0x1")", R"("12")", R"("text")", "1", "[1]", "null", R"("0xzz")"})
        row("bytes", json);
    for (const char *json : {R"("0x123456")", R"("0x1234567890")", R"("0x")", R"("abcd")"})
        row("bytes4", json);
    for (const char *json : {R"("0x12")", "0", R"("5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed")",
                             R"("0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed")", R"("vitalik.eth")", "null"})
        row("address", json);
    for (const char *json : {"1", "true", "null", "[]", R"("\ud800")"})
        row("string", json);
    for (const char *json : {"1", "{}", "null", R"("1")", "[1,256]", "[[1]]", "[null]"})
        row("uint8[]", json);
    for (const char *json : {"[1]", "[1,2,3]", "[]"})
        row("uint8[2]", json);
    for (const char *type : {"uint", "int", "uint7", "bytes33", "B", "uint8[0]", "", "A "}) // whatever the value
        row(type, "1");
}

void TestTypedDataJson::value_refused()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, json);
    const auto hashes = hashed(oneField(type, json));
    QVERIFY2(!hashes, hashes ? "it was hashed" : "");
    QVERIFY(hashes.error().code == ErrorCode::InvalidInput || hashes.error().code == ErrorCode::Overflow);
}

void TestTypedDataJson::document_refused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("word"); ///< in the error
    const QByteArray field = R"("A":[{"name":"x","type":"bool"}])";
    const QByteArray good = document(field, R"({"x":true})");
    const auto changed = [&good](const QByteArray &from, const QByteArray &to) {
        return QByteArray(good).replace(from, to);
    };
    QTest::newRow("not JSON") << QByteArray("{") << QByteArray("JSON");
    QTest::newRow("a list") << QByteArray("[]") << QByteArray("object");
    QTest::newRow("nothing in it") << QByteArray("{}") << QByteArray("missing");
    QTest::newRow("more in it") << changed("{\"types\"", "{\"colour\":1,\"types\"") << QByteArray("colour");
    QTest::newRow("two messages") << changed("{\"types\"", "{\"message\":{},\"types\"") << QByteArray("twice");
    QTest::newRow("no types") << changed("\"types\"", "\"kinds\"") << QByteArray("kinds");
    QTest::newRow("types in a list") << QByteArray(R"({"types":[],"primaryType":"A","domain":{},"message":{}})")
                                     << QByteArray("types: expected an object");
    QTest::newRow("no domain type") << QByteArray(R"({"types":{"A":[]},"primaryType":"A","domain":{},"message":{}})")
                                    << QByteArray("EIP712Domain");
    QTest::newRow("another primary type") << changed(R"(primaryType":"A")", R"(primaryType":"B")") << QByteArray("B");
    QTest::newRow("an atom as primary type")
        << changed(R"(primaryType":"A")", R"(primaryType":"bool")") << QByteArray("bool");
    QTest::newRow("an array as primary type")
        << changed(R"(primaryType":"A")", R"(primaryType":"A[]")") << QByteArray("A[]");
    QTest::newRow("a type twice") << document(field + "," + field, R"({"x":true})")
                                  << QByteArray("'A' stands there twice");
    QTest::newRow("a field twice") << document(field, R"({"x":true,"x":false})")
                                   << QByteArray("'x' stands there twice");
    QTest::newRow("an escaped field twice") << document(field, R"({"x":true,"\u0078":false})") << QByteArray("twice");
    QTest::newRow("a field declared twice")
        << document(R"("A":[{"name":"x","type":"bool"},{"name":"x","type":"bool"}])", R"({"x":true})")
        << QByteArray("declared twice");
    QTest::newRow("no field") << document(field, "{}") << QByteArray("x is missing");
    QTest::newRow("a hidden field") << document(field, R"({"x":true,"amount":"1"})") << QByteArray("'amount'");
    QTest::newRow("a message in a list") << document(field, "[true]") << QByteArray("message: expected an object");
    QTest::newRow("no message") << document(field, "null") << QByteArray("message: expected an object");
    QTest::newRow("no domain field") << document(field, R"({"x":true})", R"({"name":"Test"})") << QByteArray("chainId");
    QTest::newRow("a hidden domain field")
        << document(field, R"({"x":true})", R"({"name":"Test","chainId":1,"version":"1"})") << QByteArray("'version'");
    QTest::newRow("fields in no list") << document(R"("A":{"x":"bool"})", R"({"x":true})")
                                       << QByteArray("list of fields");
    QTest::newRow("a field without a type")
        << document(R"("A":[{"name":"x"}])", R"({"x":true})") << QByteArray("type is missing");
    QTest::newRow("a field with more") << document(R"("A":[{"name":"x","type":"bool","indexed":true}])",
                                                   R"({"x":true})")
                                       << QByteArray("indexed");
    QTest::newRow("a type that is a number")
        << document(R"("A":[{"name":"x","type":8}])", R"({"x":true})") << QByteArray("expected a text");
    QTest::newRow("an undeclared type that nothing uses")
        << document(field + R"(,"B":[{"name":"c","type":"C"}])", R"({"x":true})") << QByteArray("C is not declared");
    QTest::newRow("null for a struct") << document(R"("A":[{"name":"b","type":"B"}],"B":[])", R"({"b":null})")
                                       << QByteArray("b: expected an object");
    QTest::newRow("endless data") << document(R"("A":[{"name":"x","type":"A"}])",
                                              QByteArray(R"({"x":)").repeated(80) + "null" + QByteArray(80, '}'))
                                  << QByteArray("too deeply");
    QTest::newRow("endless lists") << document(R"("A":[{"name":"x","type":"A[]"}])",
                                               QByteArray(R"({"x":[)").repeated(80) + QByteArray("]}").repeated(80))
                                   << QByteArray("too deeply");
    QTest::newRow("a message beside the domain alone")
        << changed(R"(primaryType":"A")", R"(primaryType":"EIP712Domain")")
        << QByteArray("message: there is no field 'x'");
}

void TestTypedDataJson::document_refused()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, word);
    const auto hashes = hashed(text);
    QVERIFY2(!hashes, hashes ? "it was hashed" : "");
    QCOMPARE(hashes.error().code, ErrorCode::InvalidInput);
    QVERIFY2(hashes.error().detail.find(word.toStdString()) != std::string::npos, hashes.error().detail.c_str());
}

void TestTypedDataJson::document_isBounded()
{
    const QByteArray good = oneField("string", "\"" + QByteArray(3 * 1024 * 1024, 'x') + "\"");
    QVERIFY(hashed(good));
    const auto large = hashed(oneField("string", "\"" + QByteArray(4 * 1024 * 1024, 'x') + "\""));
    QVERIFY(!large && large.error().detail.find("bytes") != std::string::npos);
    QByteArray many;
    for (int i = 0; i < 200; ++i)
        many += "\"T" + QByteArray::number(i) + "\":[],";
    QVERIFY(!hashed(document(many + R"("A":[])", "{}")));
}

void TestTypedDataJson::errors_nameTheWay()
{
    const auto hashes =
        hashed(document(R"("A":[{"name":"list","type":"B[]"}],"B":[{"name":"to","type":"address"}])",
                        R"({"list":[{"to":"0x0000000000000000000000000000000000000000"},{"to":"0x1"}]})"));
    QVERIFY2(hashes.error().detail.starts_with("message: list: [1]: to: "), hashes.error().detail.c_str());
}

QTEST_APPLESS_MAIN(TestTypedDataJson)
#include "tst_typed_data_json.moc"
