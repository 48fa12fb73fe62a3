// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/json_fields.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::wallet;

Q_DECLARE_METATYPE(QJsonValue)

class TestJsonFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void integer_data();
    void integer();
    void uint64_refusesMore();
    void others_refuseWhatTheyAreNot();
    void errors_nameTheField();
    void onlyFields_refusesAMisspeltOne();
    void texts();
};

void TestJsonFields::integer_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("decimal"); // empty: refused
    const auto row = [](const char *name, const QJsonValue &value, const char *decimal) {
        QTest::newRow(name) << value << QString(decimal);
    };
    row("a number", 7, "7");
    row("zero", 0, "0");
    row("2^53, exact", 9007199254740992.0, "9007199254740992");
    row("above 2^53", 9007199254740994.0, "");
    row("a fraction", 1.5, "");
    row("negative", -1, "");
    row("minus zero", -0.0, "0");
    row("a string", "115792089237316195423570985008687907853269984665640564039457584007913129639935",
        "115792089237316195423570985008687907853269984665640564039457584007913129639935"); // 2^256 − 1
    row("2^256", "115792089237316195423570985008687907853269984665640564039457584007913129639936", "");
    row("hex", "0xfF", "255");
    row("hex without digits", "0x", "");
    row("an empty string", "", "");
    row("a fraction in a string", "1.0", "");
    row("a sign", "+1", "");
    row("negative in a string", "-1", "");
    row("a space", " 1", "");
    row("an exponent", "1e3", "");
    row("a bool", true, "");
    row("null", QJsonValue::Null, "");
    row("nothing", QJsonValue::Undefined, "");
    row("a list", QJsonArray{1}, "");
}

void TestJsonFields::integer()
{
    QFETCH(QJsonValue, value);
    QFETCH(QString, decimal);
    const auto read = integerFrom(value, "amount");
    QCOMPARE(read.has_value(), !decimal.isEmpty());
    if (read)
        QCOMPARE(read->toString(), decimal.toStdString());
}

void TestJsonFields::uint64_refusesMore()
{
    QCOMPARE(*uint64From("18446744073709551615", "n"), ~std::uint64_t(0));
    QVERIFY(uint64From("18446744073709551616", "n").error().code == ErrorCode::Overflow);
}

void TestJsonFields::others_refuseWhatTheyAreNot()
{
    QCOMPARE(*bytesFrom("0x00ff", "data"), (Bytes{0, 255}));
    for (const QJsonValue &bad : {QJsonValue("0x0"), QJsonValue("0xgg"), QJsonValue(1), QJsonValue()})
        QVERIFY(!bytesFrom(bad, "data").has_value());
    QCOMPARE(*textFrom("x\u20ac", "text"), std::string("x\xe2\x82\xac"));
    QVERIFY(!textFrom(1, "text").has_value());
    // EIP-55's own example, and the same with one letter in the other case
    QVERIFY(addressFrom("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "to").has_value());
    QVERIFY(!addressFrom("0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "to").has_value());
    QVERIFY(!addressFrom("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeA", "to").has_value());
    QVERIFY(hashFrom("0x" + QString(64, 'a'), "hash").has_value());
    QVERIFY(!hashFrom("0x" + QString(62, 'a'), "hash").has_value());
    QVERIFY(!arrayFrom(QJsonObject(), "list").has_value() && arrayFrom(QJsonArray(), "list").has_value());
    QVERIFY(!objectFrom(QJsonArray(), "object").has_value() && objectFrom(QJsonObject(), "object").has_value());
}

void TestJsonFields::errors_nameTheField()
{
    const auto says = [](const Error &error, const char *name) {
        return error.detail.starts_with(name) && error.code == ErrorCode::InvalidInput;
    };
    QVERIFY(says(integerFrom(true, "gas").error(), "gas"));
    QVERIFY(says(integerFrom("x", "gas").error(), "gas"));
    QVERIFY(says(bytesFrom("x", "data").error(), "data"));
    QVERIFY(says(textFrom(1, "from").error(), "from"));
    QVERIFY(says(addressFrom("x", "to").error(), "to"));
    QVERIFY(says(hashFrom("x", "digest").error(), "digest"));
    QVERIFY(says(arrayFrom("x", "types").error(), "types"));
    QVERIFY(says(objectFrom("x", "tx").error(), "tx"));
}

void TestJsonFields::onlyFields_refusesAMisspeltOne()
{
    const QStringList known{"gasPrice", "to"};
    QVERIFY(onlyFields({{"to", 1}}, known).has_value());
    QVERIFY(onlyFields({}, known).has_value());
    const auto refused = onlyFields({{"to", 1}, {"gasprice", 1}}, known);
    QVERIFY(refused.error().code == ErrorCode::InvalidInput);
    QVERIFY(refused.error().detail.find("'gasprice'") != std::string::npos);
}

void TestJsonFields::texts()
{
    QCOMPARE(decimalText(Uint256::max()),
             QString("115792089237316195423570985008687907853269984665640564039457584007913129639935"));
    QCOMPARE(hexText(Bytes{0, 0xab}), QString("0x00ab"));
    QCOMPARE(hexText({}), QString("0x"));
}

QTEST_GUILESS_MAIN(TestJsonFields)
#include "tst_json_fields.moc"
