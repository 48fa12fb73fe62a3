// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/secret_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sheaf;
using namespace sheaf::wallet;

namespace {

const std::vector<std::string_view> kNames{"mnemonic", "private_key"};

Secret secretOf(const QByteArray &text)
{
    return Secret::copyOf(asBytes(std::string_view(text.constData(), static_cast<std::size_t>(text.size()))));
}

QByteArray textOf(const Secret &secret) { return {secret.text().data(), static_cast<qsizetype>(secret.text().size())}; }

} // namespace

class TestSecretJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takeSecrets_unescapes_data();
    void takeSecrets_unescapes();
    void takeSecrets_leavesTheRest();
    void takeSecrets_leaves_data();
    void takeSecrets_leaves();
    void takeSecrets_takesEscapedNames();
    void takeSecrets_refuses_data();
    void takeSecrets_refuses();
    void takeSecrets_doesNotRepeatASecretInItsError();
    void takeSecrets_whatIsNotClosedDoesNotParse();
    void takeSecretList_takesStringsInTheirOrder();
    void takeSecretList_refuses_data();
    void takeSecretList_refuses();
};

void TestSecretJson::takeSecrets_unescapes_data()
{
    QTest::addColumn<QByteArray>("escaped");
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("nothing") << QByteArray("") << QByteArray("");
    QTest::newRow("one character") << QByteArray("x") << QByteArray("x");
    QTest::newRow("words") << QByteArray("test junk") << QByteArray("test junk");
    QTest::newRow("short escapes") << QByteArray(R"(\"\\\/\b\f\n\r\t)") << QByteArray("\"\\/\b\f\n\r\t");
    QTest::newRow("a quote at the end") << QByteArray(R"(abc\")") << QByteArray("abc\"");
    QTest::newRow("a backslash at the end") << QByteArray(R"(abc\\)") << QByteArray("abc\\");
    QTest::newRow("one byte") << QByteArray(R"(\u0041\u007f)") << QByteArray("A\x7f");
    QTest::newRow("a zero byte") << QByteArray(R"(a\u0000b)") << QByteArray("a\0b", 3);
    // The UTF-8 of U+0080, U+00E9, U+07FF, U+0800, U+20AC and U+FFFF by the table of RFC 3629
    QTest::newRow("two bytes") << QByteArray(R"(\u0080\u00e9\u07FF)") << QByteArray("\xc2\x80\xc3\xa9\xdf\xbf");
    QTest::newRow("three bytes") << QByteArray(R"(\u0800\u20aC\uffff)")
                                 << QByteArray("\xe0\xa0\x80\xe2\x82\xac\xef\xbf\xbf");
    QTest::newRow("around the surrogates") << QByteArray(R"(\ud7ff\ue000)") << QByteArray("\xed\x9f\xbf\xee\x80\x80");
    // U+10000, U+1F511 (a key) and U+10FFFF
    QTest::newRow("surrogate pairs") << QByteArray(R"(\ud800\udc00\uD83D\uDD11\udbff\udfff)")
                                     << QByteArray("\xf0\x90\x80\x80\xf0\x9f\x94\x91\xf4\x8f\xbf\xbf");
    QTest::newRow("UTF-8 as it is") << QByteArray("\xe3\x81\x82") << QByteArray("\xe3\x81\x82");
    QTest::newRow("brackets are no brackets") << QByteArray("{[}],:") << QByteArray("{[}],:");
}

void TestSecretJson::takeSecrets_unescapes()
{
    QFETCH(QByteArray, escaped);
    QFETCH(QByteArray, plain);
    Secret document = secretOf("{\"a\": 1, \"mnemonic\" : \"" + escaped + "\", \"b\": [\"x\"]}");
    const auto size = document.size();
    const auto found = takeSecrets(document, kNames);
    QVERIFY2(found.has_value(), found ? "" : found.error().detail.c_str());
    QCOMPARE(found->size(), std::size_t(1));
    QCOMPARE(textOf(found->at("mnemonic")), plain);
    QCOMPARE(document.size(), size);
    if (escaped.size() > 1)
        QVERIFY(!textOf(document).contains(escaped));
    const QJsonObject expected{{"a", 1}, {"mnemonic", ""}, {"b", QJsonArray{"x"}}};
    QCOMPARE(QJsonDocument::fromJson(textOf(document)).object(), expected);
}

void TestSecretJson::takeSecrets_leavesTheRest()
{
    Secret document =
        secretOf(R"({"private_key":"0xSECRET","note":"mnemonic","mnemonic":"other words","n":{"k":"v"}})");
    const auto found = takeSecrets(document, kNames);
    QCOMPARE(found->size(), std::size_t(2));
    QCOMPARE(textOf(found->at("private_key")), QByteArray("0xSECRET"));
    QCOMPARE(textOf(found->at("mnemonic")), QByteArray("other words"));
    QCOMPARE(textOf(document),
             QByteArray(R"({"private_key":""        ,"note":"mnemonic","mnemonic":""           ,"n":{"k":"v"}})"));
}

void TestSecretJson::takeSecrets_leaves_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("an empty object") << QByteArray("{}");
    QTest::newRow("within an object") << QByteArray(R"({"tx": {"mnemonic": "a b"}})");
    QTest::newRow("within a list") << QByteArray(R"([{"mnemonic": "a b"}])");
    QTest::newRow("after something nested") << QByteArray(R"({"a": [1, {"mnemonic": "a b"}], "b": 2})");
    QTest::newRow("a number") << QByteArray(R"({"mnemonic": 12})");
    QTest::newRow("null") << QByteArray(R"({"mnemonic": null, "private_key": false})");
    QTest::newRow("a list") << QByteArray(R"({"mnemonic": ["a", "b"]})");
    QTest::newRow("an object") << QByteArray(R"({"mnemonic": {"mnemonic": "a b"}})");
    QTest::newRow("another name") << QByteArray(R"({"mnemonics": "a b", "Mnemonic": "c", "": "d"})");
    QTest::newRow("a value of that name") << QByteArray(R"({"a": "mnemonic", "b": "c"})");
    QTest::newRow("a name in a value") << QByteArray(R"({"a": "\"mnemonic\": \"x\""})");
    QTest::newRow("a bracket in a string") << QByteArray(R"({"a": "}", "b": {"mnemonic": "a b"}})");
    QTest::newRow("no JSON") << QByteArray("mnemonic: a b");
    QTest::newRow("a name and no more") << QByteArray(R"({"mnemonic")");
    QTest::newRow("no value") << QByteArray(R"({"mnemonic":)");
    QTest::newRow("a lone quote") << QByteArray("\"");
    QTest::newRow("a lone backslash") << QByteArray("{\"\\");
}

void TestSecretJson::takeSecrets_leaves()
{
    QFETCH(QByteArray, text);
    Secret document = secretOf(text);
    const auto found = takeSecrets(document, kNames);
    QVERIFY(found.has_value() && found->empty());
    QCOMPARE(textOf(document), text);
}

/// A parser reads them as the same name, so a secret under them would be left to it.
void TestSecretJson::takeSecrets_takesEscapedNames()
{
    Secret document = secretOf(R"({"mnemon\u0069c": "a b", "private\u005fkey": "0x12"})");
    const auto found = takeSecrets(document, kNames);
    QCOMPARE(found->size(), std::size_t(2));
    QCOMPARE(textOf(found->at("mnemonic")), QByteArray("a b"));
    const QJsonObject rest = QJsonDocument::fromJson(textOf(document)).object();
    QCOMPARE(rest, (QJsonObject{{"mnemonic", ""}, {"private_key", ""}}));
}

void TestSecretJson::takeSecrets_refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto value = [](const char *name, const char *escaped) {
        QTest::newRow(name) << QByteArray("{\"mnemonic\": \"") + escaped + "\"}";
    };
    QTest::newRow("said twice") << QByteArray(R"({"mnemonic": "a", "mnemonic": "b"})");
    QTest::newRow("said twice, escaped") << QByteArray(
        R"({"mnemonic": "a", "mnemonic\u0000": "c", "mnemon\u0069c": "b"})");
    QTest::newRow("empty twice") << QByteArray(R"({"mnemonic": "", "mnemonic": ""})");
    value("unknown escape", R"(a\qb)");
    value("an escaped digit", R"(\1)");
    value("three digits", R"(\u12)");
    value("no digits", R"(\u)");
    value("not hex", R"(\u00g0)");
    value("hex with its prefix", R"(\u0x41)");
    value("a sign", R"(\u+041)");
    value("a low surrogate alone", R"(\udc00)");
    value("a high surrogate alone", R"(\ud800)");
    value("a high surrogate before text", R"(\ud800abcdef)");
    value("two high surrogates", R"(\ud800\ud800)");
    value("a high surrogate before no surrogate", R"(\ud800\u0041)");
    value("a pair cut short", R"(\ud800\udc0)");
    QTest::newRow("an escape at the end") << QByteArray("{\"mnemonic\": \"abc\\");
    QTest::newRow("a pair at the end") << QByteArray("{\"mnemonic\": \"\\ud83d\\u");
}

void TestSecretJson::takeSecrets_refuses()
{
    QFETCH(QByteArray, text);
    Secret document = secretOf(text);
    const auto found = takeSecrets(document, kNames);
    QVERIFY(!found.has_value());
    QVERIFY(found.error().code == ErrorCode::InvalidInput);
}

void TestSecretJson::takeSecrets_doesNotRepeatASecretInItsError()
{
    for (const char *text : {R"({"mnemonic": "topsecret\q"})", R"({"mnemonic": "a", "mnemonic": "topsecret"})"}) {
        Secret document = secretOf(text);
        QVERIFY(takeSecrets(document, kNames).error().detail.find("topsecret") == std::string::npos);
    }
}

void TestSecretJson::takeSecrets_whatIsNotClosedDoesNotParse()
{
    Secret document = secretOf(R"({"mnemonic": "a b c)");
    const auto found = takeSecrets(document, kNames);
    QVERIFY(found.has_value());
    QVERIFY(!textOf(document).contains("a b c"));
    QVERIFY(QJsonDocument::fromJson(textOf(document)).isNull());
}

void TestSecretJson::takeSecretList_takesStringsInTheirOrder()
{
    Secret document = secretOf(R"({"a": ["k"], "shares" : [ "on\u0065", "two ]" ,"" ], "b": {"shares": ["c"]}})");
    const auto found = takeSecretList(document, "shares");
    QCOMPARE(found->size(), std::size_t{3});
    QCOMPARE(textOf((*found)[0]), QByteArray("one"));
    QCOMPARE(textOf((*found)[1]), QByteArray("two ]"));
    QVERIFY((*found)[2].empty());
    const QJsonObject rest = QJsonDocument::fromJson(textOf(document)).object();
    QCOMPARE(rest, QJsonObject({{"a", QJsonArray{"k"}},
                                {"shares", QJsonArray{"", "", ""}},
                                {"b", QJsonObject{{"shares", QJsonArray{"c"}}}}}));
    for (const char *other : {"{}", "[]", R"({"shares": "x"})", R"({"shares": []})", R"({"shares": {"a": "b"}})"}) {
        Secret none = secretOf(other);
        QVERIFY(takeSecretList(none, "shares")->empty());
        QCOMPARE(textOf(none), QByteArray(other));
    }
}

void TestSecretJson::takeSecretList_refuses_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("a number") << QByteArray(R"({"shares": ["one", 2]})");
    QTest::newRow("an array") << QByteArray(R"({"shares": [["one"]]})");
    QTest::newRow("no end") << QByteArray(R"({"shares": ["one")");
    QTest::newRow("a broken escape") << QByteArray(R"({"shares": ["one\x"]})");
    QTest::newRow("twice") << QByteArray(R"({"shares": ["one"], "shares": []})");
}

void TestSecretJson::takeSecretList_refuses()
{
    QFETCH(const QByteArray, document);
    Secret text = secretOf(document);
    const auto found = takeSecretList(text, "shares");
    QCOMPARE(found.error().code, ErrorCode::InvalidInput);
    QVERIFY(found.error().detail.find("one") == std::string::npos);
}

QTEST_GUILESS_MAIN(TestSecretJson)
#include "tst_secret_json.moc"
