// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/offline_fixture.h"

using namespace sheaf;
using namespace sheaf::wallet;
using namespace sheaf::wallet::test;

namespace {

/// What development networks use; the accounts are printed by Hardhat and Anvil.
constexpr const char *kWords = "test test test test test test test test test test test junk";

} // namespace

class TestOffline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tools_readADocumentOrNot();
    void newMnemonic_isASecretOfItsAnswer();
    void checkMnemonic_saysWhatIsWrong();
    void mnemonic_inOtherLanguages();
    void derive_publishedAccounts();
    void derive_revealsOnlyWhenAsked();
    void derive_refuses_data();
    void derive_refuses();
    void address_ofEip55();
    void address_ofErc1191();
    void keystore_comesBackToItsKey();
    void keystore_refuses_data();
    void keystore_refuses();
    void slip39_splitsAndCombines();
    void slip39_refuses_data();
    void slip39_refuses();
    void units_convert();
    void documents_refused_data();
    void documents_refused();
    void errors_repeatNoSecret();
};

void TestOffline::tools_readADocumentOrNot()
{
    QCOMPARE(offline::tools().size(), 27);
    for (const QString &tool : offline::tools())
        QCOMPARE(offline::readsInput(tool), tool != "mnemonic new");
    QVERIFY(ask("mnemonic", "{}").error().code == ErrorCode::NotFound);
}

void TestOffline::newMnemonic_isASecretOfItsAnswer()
{
    for (const unsigned words : {12U, 24U}) {
        const auto made = ask("mnemonic new", {}, {words, false});
        QCOMPARE(made->secrets.size(), std::size_t(1));
        const Secret &phrase = made->secrets.front().second;
        QCOMPARE(QByteArray(phrase.text().data(), static_cast<qsizetype>(phrase.size())).split(' ').size(),
                 qsizetype(words));
        QCOMPARE(made->json["mnemonic"].toString(), made->secrets.front().first); // its placeholder alone
        QVERIFY(phrase.text() != ask("mnemonic new", {}, {words, false})->secrets.front().second.text());
    }
    QVERIFY(!ask("mnemonic new", {}, {13, false}).has_value());
}

void TestOffline::checkMnemonic_saysWhatIsWrong()
{
    const auto good = ask("mnemonic check", QByteArray("{\"mnemonic\": \"") + kWords + "\"}");
    QVERIFY(good->json["valid"].toBool() && good->json["words"].toInt() == 12 && !good->isNo);
    const auto checksum =
        ask("mnemonic check", R"({"mnemonic": "test test test test test test test test test test test test"})");
    QVERIFY(!checksum->json["valid"].toBool() && checksum->isNo);
    const auto unknown =
        ask("mnemonic check", R"({"mnemonic": "test test tset test test test test test test test test junk"})");
    QCOMPARE(unknown->json["position"].toInt(), 3);
    QVERIFY(unknown->json["nearest"].toArray().contains("test"));
}

void TestOffline::mnemonic_inOtherLanguages()
{
    offline::Options spanish;
    spanish.language = "spanish";
    const auto made = ask("mnemonic new", {}, spanish);
    const Secret &words = made->secrets.front().second;
    const QJsonObject document{{"mnemonic", QString::fromStdString(std::string(words.text()))}};
    const auto checked = ask("mnemonic check", QJsonDocument(document).toJson());
    QCOMPARE(checked->json["language"].toString(), QString("spanish"));
    offline::Options czech;
    czech.language = "czech";
    QVERIFY(ask("mnemonic check", QJsonDocument(document).toJson(), czech)->isNo);
    offline::Options unknown;
    unknown.language = "klingon";
    for (const char *tool : {"mnemonic new", "mnemonic check", "derive"})
        QCOMPARE(ask(tool, QJsonDocument(document).toJson(), unknown).error().code, ErrorCode::InvalidInput);
}

void TestOffline::derive_publishedAccounts()
{
    const auto answer = ask("derive", QByteArray("{\"count\": 2, \"mnemonic\": \"") + kWords + "\"}");
    const QJsonArray accounts = answer->json["accounts"].toArray();
    QCOMPARE(accounts.size(), 2);
    QCOMPARE(accounts[0].toObject()["address"].toString(), QString("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"));
    QCOMPARE(accounts[1].toObject()["address"].toString(), QString("0x70997970C51812dc3A010C7d01b50e0d17dc79C8"));
    QCOMPARE(accounts[1].toObject()["path"].toString(), QString("m/44'/60'/0'/0/1"));
    // BIP-32's first test vector
    const auto master = ask("derive", R"({"seed": "000102030405060708090a0b0c0d0e0f", "path": "m/0'"})");
    QCOMPARE(
        master->json["accounts"].toArray().first().toObject()["xpub"].toString(),
        QString("xpub68Gmy5EdvgibQVfPdqkBBCHxA5htiqg55crXYuXoQRKfDBFA1WEjWgP6LHhwBZeNK1VTsfTFUHCdrfp1bgwQ9xv5ski8PX9rL2"
                "dZXvgGDnw"));
}

void TestOffline::derive_revealsOnlyWhenAsked()
{
    const QByteArray document = QByteArray("{\"mnemonic\": \"") + kWords + "\"}";
    const auto hidden = ask("derive", document);
    QVERIFY(hidden->secrets.empty() && !hidden->json["accounts"].toArray().first().toObject().contains("private_key"));
    const auto shown = ask("derive", document, {24, true});
    QCOMPARE(shown->secrets.size(), std::size_t(1));
    QCOMPARE(std::string(shown->secrets.front().second.text()),
             std::string("0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80"));
    QVERIFY(!QJsonDocument(shown->json).toJson().contains("ac0974"));
}

void TestOffline::derive_refuses_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::newRow("no words") << QByteArray("\"count\": 1");
    QTest::newRow("words and seed") << QByteArray(R"("mnemonic": "a", "seed": "000102030405060708090a0b0c0d0e0f")");
    QTest::newRow("a short seed") << QByteArray(R"("seed": "00")");
    QTest::newRow("no count") << QByteArray(R"("seed": "000102030405060708090a0b0c0d0e0f", "count": 0)");
    QTest::newRow("too many") << QByteArray(R"("seed": "000102030405060708090a0b0c0d0e0f", "count": 10001)");
    QTest::newRow("two masters") << QByteArray(
        R"("seed": "000102030405060708090a0b0c0d0e0f", "path": "m", "count": 2)");
    QTest::newRow("past the last") << QByteArray(
        R"("seed": "000102030405060708090a0b0c0d0e0f", "path": "m/2147483647", "count": 2)");
    QTest::newRow("no path") << QByteArray(R"("seed": "000102030405060708090a0b0c0d0e0f", "path": "m/x")");
    QTest::newRow("misspelt") << QByteArray(R"("seed": "000102030405060708090a0b0c0d0e0f", "passphrases": "x")");
}

void TestOffline::derive_refuses()
{
    QFETCH(QByteArray, rest);
    const auto answer = ask("derive", "{" + rest + "}");
    QVERIFY(!answer.has_value());
    QVERIFY2(answer.error().code == ErrorCode::InvalidInput, answer.error().detail.c_str());
}

void TestOffline::address_ofEip55()
{
    const auto answer = ask("address", R"({"address": "0xfb6916095ca1df60bb79ce92ce3ea74c37c5d359"})");
    QCOMPARE(answer->json["checksum"].toString(), QString("0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359"));
    QVERIFY(!answer->json["valid_checksum"].toBool());
    QVERIFY(ask("address", R"({"address": "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359"})")
                ->json["valid_checksum"]
                .toBool());
}

void TestOffline::address_ofErc1191()
{
    // A test case of the ERC, on Ethereum, Rootstock, its test network, and a chain that did not take the ERC up.
    for (const auto &[chain, checksum] : {std::pair{"1", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"},
                                          {"30", "0x5aaEB6053f3e94c9b9a09f33669435E7ef1bEAeD"},
                                          {"31", "0x5aAeb6053F3e94c9b9A09F33669435E7EF1BEaEd"},
                                          {"10", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"}}) {
        const QByteArray address = QByteArray("{\"address\": \"") + checksum + "\", \"chain_id\": ";
        const auto answer = ask("address", address + chain + "}");
        QVERIFY2(answer.has_value(), answer ? "" : answer.error().detail.c_str());
        QCOMPARE(answer->json["checksum"].toString(), QString(checksum));
        QCOMPARE(answer->json["address"].toString(), QString(checksum).toLower());
        QVERIFY(answer->json["valid_checksum"].toBool());
        const bool isEip55 = *chain == '1';
        QCOMPARE(ask("address", address + "\"5\"}")->json["valid_checksum"].toBool(), isEip55);
    }
    QVERIFY(!ask("address", R"({"address": "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "chain_id": -1})"));
}

void TestOffline::keystore_comesBackToItsKey()
{
    // The first account of the words above; PBKDF2, since scrypt at its full cost is for the program's own tests.
    const auto sealed = ask("keystore encrypt", R"({"kdf": "pbkdf2", "password": "p", "private_key":
        "0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80"})");
    QVERIFY2(sealed, sealed ? "" : sealed.error().detail.c_str());
    const QJsonObject keystore = sealed->json["keystore"].toObject();
    QCOMPARE(keystore["address"].toString(), QString("f39fd6e51aad88f6f4ce6ab8827279cfffb92266"));
    QCOMPARE(keystore["crypto"].toObject()["kdf"].toString(), QString("pbkdf2"));
    const auto open = [&keystore](const char *password, bool reveal) {
        const QJsonObject document{{"keystore", keystore}, {"password", password}};
        return ask("keystore decrypt", QJsonDocument(document).toJson(), {24, reveal});
    };
    const auto hidden = open("p", false);
    QCOMPARE(hidden->json["address"].toString(), QString("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"));
    QVERIFY(hidden->secrets.empty() && !hidden->json.contains("private_key"));
    QCOMPARE(std::string(open("p", true)->secrets.front().second.text()),
             std::string("0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80"));
    QCOMPARE(open("q", true).error().code, ErrorCode::WrongPassword);
}

void TestOffline::keystore_refuses_data()
{
    QTest::addColumn<QByteArray>("tool");
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("no password") << QByteArray("keystore encrypt") << QByteArray(R"({"private_key": "01"})");
    QTest::newRow("no key") << QByteArray("keystore encrypt") << QByteArray(R"({"password": "x"})");
    QTest::newRow("another function") << QByteArray("keystore encrypt")
                                      << QByteArray(
                                             R"({"password": "x", "kdf": "argon2", "private_key":
            "ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80"})");
    QTest::newRow("no keystore") << QByteArray("keystore decrypt") << QByteArray(R"({"password": "x"})");
    QTest::newRow("a text") << QByteArray("keystore decrypt") << QByteArray(R"({"password": "x", "keystore": "{}"})");
    QTest::newRow("an empty one") << QByteArray("keystore decrypt")
                                  << QByteArray(R"({"password": "x", "keystore": {}})");
    QTest::newRow("misspelt") << QByteArray("keystore decrypt") << QByteArray(R"({"pasword": "x", "keystore": {}})");
}

void TestOffline::keystore_refuses()
{
    QFETCH(const QByteArray, tool);
    QFETCH(const QByteArray, document);
    QCOMPARE(ask(tool.constData(), document).error().code, ErrorCode::InvalidInput);
}

void TestOffline::slip39_splitsAndCombines()
{
    const auto made = ask("slip39 split", R"({"secret": "0xbb54aac4b89dc868ba37d9cc21b2cece", "passphrase": "p",
        "groups": [[2, 3], [1, 1]], "group_threshold": 2, "iteration_exponent": 0, "extendable": false})");
    QVERIFY2(made, made ? "" : made.error().detail.c_str());
    QCOMPARE(made->secrets.size(), std::size_t(4));
    QCOMPARE(made->json["groups"].toArray()[0].toArray().size(), 3);
    QCOMPARE(made->json["groups"].toArray()[1].toArray()[0].toString(), made->secrets[3].first); // a placeholder
    QJsonArray shares;
    for (const std::size_t one : {3U, 0U, 2U})
        shares.append(QString::fromStdString(std::string(made->secrets[one].second.text())));
    const QByteArray document = QJsonDocument({{"shares", shares}, {"passphrase", "p"}}).toJson();
    const auto hidden = ask("slip39 combine", document);
    QVERIFY2(hidden, hidden ? "" : hidden.error().detail.c_str());
    QVERIFY(hidden->secrets.empty() && hidden->json["address"].toString().size() == 42);
    QCOMPARE(std::string(ask("slip39 combine", document, {24, true})->secrets.front().second.text()),
             std::string("0xbb54aac4b89dc868ba37d9cc21b2cece"));
}

void TestOffline::slip39_refuses_data()
{
    QTest::addColumn<QByteArray>("tool");
    QTest::addColumn<QByteArray>("document");
    const auto row = [](const char *name, const char *tool, const char *document) {
        QTest::newRow(name) << QByteArray(tool) << QByteArray(document);
    };
    row("no groups", "slip39 split", R"({"secret": "bb54aac4b89dc868ba37d9cc21b2cece"})");
    row("no pairs", "slip39 split", R"({"secret": "bb54aac4b89dc868ba37d9cc21b2cece", "groups": [2, 3]})");
    row("large numbers", "slip39 split",
        R"({"secret": "bb54aac4b89dc868ba37d9cc21b2cece", "groups": [[4294967298, 4294967299]]})");
    row("no hex", "slip39 split", R"({"secret": "zz", "groups": [[1, 1]]})");
    row("no bool", "slip39 split",
        R"({"secret": "bb54aac4b89dc868ba37d9cc21b2cece", "groups": [[1, 1]], "extendable": 1})");
    row("no shares", "slip39 combine", R"({"shares": []})");
    row("a text", "slip39 combine", R"({"shares": "duckling"})");
    row("numbers", "slip39 combine", R"({"shares": [1, 2]})");
    row("too few words", "slip39 combine", R"({"shares": ["duckling enlarge"]})");
}

void TestOffline::slip39_refuses()
{
    QFETCH(const QByteArray, tool);
    QFETCH(const QByteArray, document);
    const auto answer = ask(tool.constData(), document);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::InvalidInput);
    QVERIFY(answer.error().detail.find("duckling") == std::string::npos);
}

void TestOffline::units_convert()
{
    QCOMPARE(ask("units", R"({"value": "1.5", "from": "ether", "to": "gwei"})")->json["value"].toString(),
             QString("1500000000"));
    QVERIFY(!ask("units", R"({"value": "0.5", "from": "wei", "to": "gwei"})").has_value());
}

void TestOffline::documents_refused_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("cut") << QByteArray(R"({"address": "0xfb69)");
    QTest::newRow("more behind") << QByteArray(R"({"address": "0xfb6916095ca1df60bb79ce92ce3ea74c37c5d359"} {})");
    QTest::newRow("an unknown field") << QByteArray(
        R"({"address": "0xfb6916095ca1df60bb79ce92ce3ea74c37c5d359", "x": 1})");
    QTest::newRow("a key twice") << QByteArray(R"({"private_key": "0x01", "private_key": "0x02"})");
    QTest::newRow("a key as a number") << QByteArray(R"({"private_key": 1})");
    QTest::newRow("key zero") << QByteArray(R"({"private_key": "0x)") + QByteArray(64, '0') + "\"}";
    QTest::newRow("a short key") << QByteArray(R"({"private_key": "0x01"})");
}

void TestOffline::documents_refused()
{
    QFETCH(QByteArray, document);
    const auto answer = ask("address", document);
    QVERIFY(!answer.has_value());
    QVERIFY2(answer.error().code == ErrorCode::InvalidInput, answer.error().detail.c_str());
}

void TestOffline::errors_repeatNoSecret()
{
    for (const char *document : {R"({"private_key": "0xdeadbeefzz"})", R"({"private_key": "0xdeadbeef", "other": 1})",
                                 R"({"private_key": "0xdeadbeef)", R"({"private_key": "0xdeadbeef\q"})"}) {
        const auto answer = ask("address", document);
        QVERIFY(!answer.has_value());
        QVERIFY2(answer.error().detail.find("deadbeef") == std::string::npos, answer.error().detail.c_str());
    }
    const auto words = ask("derive", R"({"mnemonic": "correct horse battery staple"})");
    QVERIFY2(words.error().detail.find("horse") == std::string::npos, words.error().detail.c_str());
}

QTEST_GUILESS_MAIN(TestOffline)
#include "tst_offline.moc"
