// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/abi_json.h"

#include <QJsonDocument>
#include <QTest>

using namespace sheaf;
using namespace sheaf::wallet;

namespace {

QJsonArray jsonOf(const QByteArray &text) { return QJsonDocument::fromJson(text).array(); }

} // namespace

class TestAbiJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_comeBack_data();
    void values_comeBack();
    void values_readSpellings();
    void values_encodeAsTheSpecificationSays();
    void values_refused_data();
    void values_refused();
    void types_refused();
};

void TestAbiJson::values_comeBack_data()
{
    QTest::addColumn<QByteArray>("types");
    QTest::addColumn<QByteArray>("values");
    const auto row = [](const char *types, const char *values) {
        QTest::newRow(types) << QByteArray(types) << QByteArray(values);
    };
    row(R"(["uint256", "uint8"])",
        R"(["115792089237316195423570985008687907853269984665640564039457584007913129639935", "255"])");
    row(R"(["int256", "int256", "int8", "int8"])",
        R"(["-57896044618658097711785492504343953926634992332820282019728792003956564819968", "-1", "127", "-128"])");
    row(R"(["address"])", R"(["0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"])");
    row(R"(["bool", "bytes", "bytes3", "string"])", R"([true, "0x", "0x010203", "€"])");
    row(R"(["uint256[]", "uint8[2]", "string[]"])", R"([["1", "2"], ["3", "4"], []])");
    row(R"(["(uint256,(bool,string))[]"])", R"([[["1", [true, "a"]], ["2", [false, ""]]]])");
    row("[]", "[]");
}

void TestAbiJson::values_comeBack()
{
    QFETCH(QByteArray, types);
    QFETCH(QByteArray, values);
    const auto parsed = typesFromJson(jsonOf(types));
    QVERIFY2(parsed.has_value(), parsed ? "" : parsed.error().detail.c_str());
    const auto read = valuesFromJson(*parsed, jsonOf(values));
    QVERIFY2(read.has_value(), read ? "" : read.error().detail.c_str());
    QCOMPARE(valuesToJson(*parsed, *read), jsonOf(values));
    const auto encoded = ethereum::abi::encode(*parsed, *read);
    QVERIFY(encoded.has_value());
    QCOMPARE(valuesToJson(*parsed, *ethereum::abi::decode(*parsed, *encoded)), jsonOf(values));
}

void TestAbiJson::values_readSpellings()
{
    const auto types = *typesFromJson({"uint256", "int256", "int256", "int256", "address"});
    const auto read = valuesFromJson(types, {"0x10", -5, "-0x5", 7, "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed"});
    QVERIFY2(read.has_value(), read ? "" : read.error().detail.c_str());
    QCOMPARE(valuesToJson(types, *read),
             (QJsonArray{"16", "-5", "-5", "7", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"}));
}

/// The example `sam("dave", true, [1,2,3])` of the contract ABI specification.
void TestAbiJson::values_encodeAsTheSpecificationSays()
{
    const auto types = *typesFromJson({"bytes", "bool", "uint256[]"});
    const auto values = *valuesFromJson(types, {"0x64617665", true, QJsonArray{1, 2, 3}});
    QCOMPARE(toHex(*ethereum::abi::encode(types, values)),
             std::string("0000000000000000000000000000000000000000000000000000000000000060"
                         "0000000000000000000000000000000000000000000000000000000000000001"
                         "00000000000000000000000000000000000000000000000000000000000000a0"
                         "0000000000000000000000000000000000000000000000000000000000000004"
                         "6461766500000000000000000000000000000000000000000000000000000000"
                         "0000000000000000000000000000000000000000000000000000000000000003"
                         "0000000000000000000000000000000000000000000000000000000000000001"
                         "0000000000000000000000000000000000000000000000000000000000000002"
                         "0000000000000000000000000000000000000000000000000000000000000003"));
}

void TestAbiJson::values_refused_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *name, const char *type, const char *values, const char *names) {
        QTest::newRow(name) << QString(type) << QByteArray(values) << QString(names);
    };
    row("too few", "uint256", "[]", "1 types");
    row("too many", "uint256", R"(["1", "2"])", "2 values");
    row("no number", "uint256", R"([true])", "values[0]");
    row("a negative unsigned", "uint256", R"(["-1"])", "values[0]");
    row("a fraction", "int256", "[-1.5]", "values[0]");
    row("two signs", "int256", R"(["--1"])", "values[0]");
    row("below the least", "int256",
        R"(["-57896044618658097711785492504343953926634992332820282019728792003956564819969"])", "values[0]");
    row("no address", "address", R"(["0x12"])", "values[0]");
    row("a string for a bool", "bool", R"(["true"])", "values[0]");
    row("odd hex", "bytes", R"(["0x1"])", "values[0]");
    row("no string", "string", "[1]", "values[0]");
    row("no list", "uint256[]", R"(["1"])", "values[0]");
    row("in a list", "uint256[]", R"([["1", "x"]])", "values[0][1]");
    row("in a tuple", "(bool,uint8)", R"([[true, "x"]])", "values[0][1]");
    row("components", "(bool,uint8)", "[[true]]", "2 components");
}

void TestAbiJson::values_refused()
{
    QFETCH(QString, type);
    QFETCH(QByteArray, values);
    QFETCH(QString, names);
    const auto read = valuesFromJson(*typesFromJson({type}), jsonOf(values));
    QVERIFY(!read.has_value());
    QVERIFY2(read.error().detail.find(names.toStdString()) != std::string::npos, read.error().detail.c_str());
}

void TestAbiJson::types_refused()
{
    for (const QJsonValue &bad : {QJsonValue("uint257"), QJsonValue(""), QJsonValue("bytes33"), QJsonValue("(uint256"),
                                  QJsonValue("uint256,"), QJsonValue(1)})
        QVERIFY2(!typesFromJson({bad}).has_value(), qPrintable(bad.toVariant().toString()));
}

QTEST_GUILESS_MAIN(TestAbiJson)
#include "tst_abi_json.moc"
