// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/offline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace sheaf;
using namespace sheaf::wallet;

namespace {

Result<offline::Answer> ask(const char *tool, const QByteArray &document, offline::Options options = {})
{
    crypto::SystemEntropy entropy;
    const std::string_view text(document.constData(), static_cast<std::size_t>(document.size()));
    return offline::run(tool, Secret::copyOf(asBytes(text)), options, &entropy);
}

/// What development networks use; the accounts are printed by Hardhat and Anvil.
constexpr const char *kWords = "test test test test test test test test test test test junk";

/// The example of EIP-712, which the key keccak256("cow") signs.
const QByteArray kMail = R"({"types": {
    "EIP712Domain": [{"name": "name", "type": "string"}, {"name": "version", "type": "string"},
                     {"name": "chainId", "type": "uint256"}, {"name": "verifyingContract", "type": "address"}],
    "Person": [{"name": "name", "type": "string"}, {"name": "wallet", "type": "address"}],
    "Mail": [{"name": "from", "type": "Person"}, {"name": "to", "type": "Person"}, {"name": "contents", "type": "string"}]},
    "primaryType": "Mail",
    "domain": {"name": "Ether Mail", "version": "1", "chainId": 1,
               "verifyingContract": "0xCcCCccccCCCCcCCCCCCcCcCccCcCCCcCcccccccC"},
    "message": {"from": {"name": "Cow", "wallet": "0xCD2a3d9F938E13CD947Ec05AbC7FE734Df8DD826"},
                "to": {"name": "Bob", "wallet": "0xbBbBBBBbbBBBbbbBbbBbbbbBBbBbbbbBbBbbBBbB"},
                "contents": "Hello, Bob!"}})";
constexpr const char *kCow = "0xc85ef7d79691fe79573b1a7064c19c1a9819ebdbd1faaab1a8ec92344438aaf4";
constexpr const char *kMailDigest = "0xbe609aee343fb3c4b28e1df9e632fca64fcfaede20f02e86244efddf30957bd2";
constexpr const char *kMailSignature = "0x4355c47d63924e8a72e509b65029052eb6c299d53a04e167c5775fd466751c9d"
                                       "07299936d304c153f6443dfa05f40ff007d72911b6f72307f996231605b915621c";

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
    void sign_eip155();
    void sign_withoutAKeyGivesThePayload();
    void message_comesBackToItsSigner();
    void typedData_ofTheEip();
    void typedData_refuses_data();
    void typedData_refuses();
    void authorization_asEthersSigns();
    void authorization_isReviewedFirst_data();
    void authorization_isReviewedFirst();
    void authorization_refuses_data();
    void authorization_refuses();
    void recover_takesCompactSignatures();
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

void TestOffline::sign_eip155()
{
    const auto answer =
        ask("tx sign", R"({"private_key": "0x4646464646464646464646464646464646464646464646464646464646464646",
        "tx": {"chainId": 1, "nonce": 9, "gasPrice": "20000000000", "gas": 21000,
               "to": "0x3535353535353535353535353535353535353535", "value": "1000000000000000000", "data": "0x"}})");
    QVERIFY2(answer.has_value(), answer ? "" : answer.error().detail.c_str());
    QCOMPARE(
        answer->json["raw"].toString(),
        QString(
            "0xf86c098504a817c800825208943535353535353535353535353535353535353535880de0b6b3a76400008025a028ef61340bd939"
            "bc2195fe537567866003e1a15d3c71ff63e1590620aa636276a067cbe9d8997f761aecb703304b3800ccf555c9f3dc64214b297f"
            "b1966a3b6d83"));
    QCOMPARE(answer->json["from"].toString(), QString("0x9d8A62f656a8d1615C1294fd71e9CFb3E4855A4F"));
}

void TestOffline::sign_withoutAKeyGivesThePayload()
{
    const auto answer = ask("tx sign", R"({"tx": {"chainId": 1, "nonce": 9, "gasPrice": "20000000000", "gas": 21000,
               "to": "0x3535353535353535353535353535353535353535", "value": "1000000000000000000"}})");
    QCOMPARE(answer->json["unsigned"].toString(),
             QString("0xec098504a817c800825208943535353535353535353535353535353535353535880de0b6b3a764000080018080"));
    QVERIFY(!answer->json.contains("raw"));
}

void TestOffline::message_comesBackToItsSigner()
{
    const auto made = ask("message sign", R"({"message": "hello",
        "private_key": "0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80"})");
    // keccak256("\x19Ethereum Signed Message:\n5hello"), as EIP-191's personal_sign has it
    QCOMPARE(made->json["hash"].toString(),
             QString("0x50b2c43fd39106bafbba0da34fc430e1f91e3c96ea2acee2bc34119f92b37750"));
    const QByteArray signature = made->json["signature"].toString().toUtf8();
    const auto signer = ask("recover", "{\"message\": \"hello\", \"signature\": \"" + signature + "\"}");
    QCOMPARE(signer->json["address"].toString(), QString("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"));
    const auto another = ask("recover", "{\"message\": \"hallo\", \"signature\": \"" + signature + "\"}");
    QVERIFY(!another || another->json["address"] != signer->json["address"]);
    QVERIFY(!ask("recover", "{\"signature\": \"" + signature + "\"}").has_value());
}

void TestOffline::typedData_ofTheEip()
{
    const auto hashes = ask("typed-data hash", kMail);
    QVERIFY2(hashes.has_value(), hashes ? "" : hashes.error().detail.c_str());
    const QJsonObject expected{
        {"encode_type", "Mail(Person from,Person to,string contents)Person(string name,address wallet)"},
        {"struct_hash", "0xc52c0ee5d84264471806290a3f2c4cecfc5490626bf912d01f240d7a274b371e"},
        {"domain_separator", "0xf2cee375fa42b42143804025fc449deafd50cc031ca257e0b194a650a912090f"},
        {"digest", kMailDigest}};
    for (auto field = expected.begin(); field != expected.end(); ++field)
        QCOMPARE(hashes->json[field.key()], *field);
    QCOMPARE(hashes->json["hashes"]["message_hash"], expected["struct_hash"]);
    QCOMPARE(hashes->json["notices"][0]["code"].toString(), QString("unknown_message"));
    const auto made =
        ask("typed-data sign", QByteArray("{\"private_key\": \"") + kCow + "\", \"typed_data\": " + kMail + "}");
    QVERIFY2(made.has_value(), made ? "" : made.error().detail.c_str());
    QCOMPARE(made->json["signature"].toString(), QString(kMailSignature));
    QCOMPARE(made->json["digest"].toString(), QString(kMailDigest));
    QVERIFY(made->secrets.empty());
    const auto signer =
        ask("recover", QByteArray("{\"signature\": \"") + kMailSignature + "\", \"typed_data\": " + kMail + "}");
    QVERIFY2(signer.has_value(), signer ? "" : signer.error().detail.c_str());
    QCOMPARE(signer->json["address"].toString(), QString("0xCD2a3d9F938E13CD947Ec05AbC7FE734Df8DD826"));
}

void TestOffline::typedData_refuses_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QByteArray>("document");
    const QByteArray key = QByteArray("\"private_key\": \"") + kCow + "\"";
    const QByteArray signature = QByteArray("\"signature\": \"") + kMailSignature + "\"";
    const QByteArray data = "\"typed_data\": " + kMail;
    QByteArray hidden = kMail;
    hidden.replace("\"contents\": \"", "\"amount\": \"1\", \"contents\": \"");
    QByteArray twice = kMail;
    twice.replace("\"contents\": \"", "\"contents\": \"Bye!\", \"contents\": \"");
    QTest::newRow("a hidden field") << "typed-data hash" << hidden;
    QTest::newRow("a field twice") << "typed-data hash" << twice;
    QTest::newRow("a key beside it") << "typed-data hash"
                                     << "{" + key + ", " + kMail.mid(1);
    QTest::newRow("the request") << "typed-data hash"
                                 << "{" + data + "}";
    QTest::newRow("no key") << "typed-data sign"
                            << "{" + data + "}";
    QTest::newRow("no data") << "typed-data sign"
                             << "{" + key + "}";
    QTest::newRow("data in a string") << "typed-data sign"
                                      << "{" + key + R"(, "typed_data": "{}"})";
    QTest::newRow("data twice") << "typed-data sign"
                                << "{" + key + ", " + data + ", " + data + "}";
    QTest::newRow("an unknown field") << "typed-data sign"
                                      << "{" + key + ", " + data + R"(, "chain": 1})";
    QTest::newRow("signing a hidden field") << "typed-data sign"
                                            << "{" + key + ", \"typed_data\": " + hidden + "}";
    QTest::newRow("two of them") << "recover"
                                 << "{" + signature + ", " + data + R"(, "message": "hello"})";
    QTest::newRow("no signature") << "recover"
                                  << "{" + data + "}";
    QTest::newRow("recovering no document") << "recover"
                                            << "{" + signature + R"(, "typed_data": {}})";
}

void TestOffline::typedData_refuses()
{
    QFETCH(QString, tool);
    QFETCH(QByteArray, document);
    const auto answer = ask(qPrintable(tool), document);
    QVERIFY(!answer.has_value());
    QVERIFY2(answer.error().code == ErrorCode::InvalidInput, answer.error().detail.c_str());
    QVERIFY2(answer.error().detail.find("c85ef7d7") == std::string::npos, answer.error().detail.c_str());
}

namespace {

/// eth-infinitism's Simple7702Account.
const QByteArray kDelegate = "0x4Cd241E8d1510e30b2076397afc7508Ae59C66c9";

QByteArray delegation(const QByteArray &chain, const QByteArray &delegate, const QByteArray &nonce = "7")
{
    return R"({"private_key": "0x0000000000000000000000000000000000000000000000000000000000000001",)"
           R"("authorization": {"chainId": )" +
           chain + R"(, "address": ")" + delegate + R"(", "nonce": )" + nonce + "}}";
}

offline::Options accepting(std::vector<std::string> codes)
{
    offline::Options options;
    options.accepted = std::move(codes);
    return options;
}

} // namespace

void TestOffline::authorization_asEthersSigns()
{
    // new ethers.Wallet('0x00…01').authorizeSync({address, chainId: 1, nonce: 7}) of ethers 6.17, and hashAuthorization
    const auto signed_ =
        ask("authorization sign", delegation("1", kDelegate), accepting({"delegation_to_unknown_code"}));
    QVERIFY2(signed_, signed_ ? "" : signed_.error().detail.c_str());
    const QJsonObject authorization = signed_->json["authorization"].toObject();
    QCOMPARE(authorization, (QJsonObject{{"chainId", "1"},
                                         {"address", QString(kDelegate)},
                                         {"nonce", "7"},
                                         {"yParity", 1},
                                         {"r", "0x24d76f54895ed5b10f4fda1ffd449fb015adaccc1771d47e2a51e57334f52d4d"},
                                         {"s", "0x349d84ea668a3e927915eaefc2c001160e4d88dbd855a3cd58da74d078a2765c"}}));
    const QString hash = "0x9e1874d4e3e40bd2c38b8cadf74af192b17d0d631fb6b8e6bbc3987df3325817";
    QCOMPARE(signed_->json["signing_hash"].toString(), hash);
    QCOMPARE(signed_->json["hashes"].toObject()["signing_hash"].toString(), hash);
    QCOMPARE(signed_->json["authority"].toString(), QString("0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf")); // key 1's
    QCOMPARE(signed_->json["explanation"].toObject()["kind"].toString(), QString("delegation"));
}

void TestOffline::authorization_isReviewedFirst_data()
{
    QTest::addColumn<QByteArray>("chain");
    QTest::addColumn<QByteArray>("delegate");
    QTest::addColumn<QStringList>("codes");
    const QByteArray nobody = "0x0000000000000000000000000000000000000000";
    QTest::newRow("unknown code") << QByteArray("1") << kDelegate << QStringList{"delegation_to_unknown_code"};
    QTest::newRow("every chain") << QByteArray("0") << kDelegate
                                 << QStringList{"delegation_to_unknown_code", "delegation_on_every_chain"};
    QTest::newRow("an end of all delegation") << QByteArray("1") << nobody << QStringList{};
}

void TestOffline::authorization_isReviewedFirst()
{
    QFETCH(QByteArray, chain);
    QFETCH(QByteArray, delegate);
    QFETCH(QStringList, codes);
    std::vector<std::string> accepted;
    for (const QString &code : codes) { // each alone is not enough where there are two
        const auto refused = ask("authorization sign", delegation(chain, delegate), accepting(accepted));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Denied);
        QVERIFY2(refused.error().detail.find("--accept " + code.toStdString()) != std::string::npos,
                 refused.error().detail.c_str());
        accepted.push_back(code.toStdString());
    }
    const auto done = ask("authorization sign", delegation(chain, delegate), accepting(accepted));
    QVERIFY2(done, done ? "" : done.error().detail.c_str());
    QCOMPARE(done->json["authority"].toString(), QString("0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf"));
}

void TestOffline::authorization_refuses_data()
{
    QTest::addColumn<QByteArray>("document");
    const QByteArray key = R"("private_key": "0x0000000000000000000000000000000000000000000000000000000000000001")";
    const auto with = [&key](const QByteArray &fields) {
        return "{" + key + R"(, "authorization": {)" + fields + "}}";
    };
    const QByteArray address = R"("address": ")" + kDelegate + R"(")";
    QTest::newRow("nothing to sign") << QByteArray("{" + key + "}");
    QTest::newRow("no object") << QByteArray("{" + key + R"(, "authorization": "0x00"})");
    QTest::newRow("no key") << QByteArray(R"({"authorization": {"chainId": 1, "nonce": 7, )" + address + "}}");
    QTest::newRow("no chain: it would be every one") << QByteArray(with(R"("nonce": 7, )" + address));
    QTest::newRow("no nonce") << QByteArray(with(R"("chainId": 1, )" + address));
    QTest::newRow("no address") << QByteArray(with(R"("chainId": 1, "nonce": 7)"));
    QTest::newRow("signed already") << QByteArray(with(R"("chainId": 1, "nonce": 7, "yParity": 1, )" + address));
    QTest::newRow("misspelt") << QByteArray(with(R"("chainid": 1, "nonce": 7, )" + address));
    QTest::newRow("a nonce that no account has") << delegation("1", kDelegate, R"("18446744073709551615")");
}

void TestOffline::authorization_refuses()
{
    QFETCH(QByteArray, document);
    const auto anything = accepting({"delegation_to_unknown_code", "delegation_on_every_chain"});
    const auto answer = ask("authorization sign", document, anything);
    QVERIFY(!answer.has_value());
    QVERIFY2(answer.error().code == ErrorCode::InvalidInput, answer.error().detail.c_str());
    const QByteArray chain = R"("0x1)" + QByteArray(64, '0') + R"(")"; // of 257 bits
    QCOMPARE(ask("authorization sign", delegation(chain, kDelegate), anything).error().code, ErrorCode::Overflow);
}

void TestOffline::recover_takesCompactSignatures()
{
    // The second test vector of ERC-2098; the address is that of its key.
    const QByteArray message = R"({"message": "It's a small(er) world", "signature": "0x)";
    const QByteArray r = "9328da16089fcba9bececa81663203989f2df5fe1faa6291a45381c81bd17f76";
    const auto address =
        ask("address", R"({"private_key": "0x1234567890123456789012345678901234567890123456789012345678901234"})");
    const auto signer =
        ask("recover", message + r + "939c6d6b623b42da56557e5e734a43dc83345ddfadec52cbe24d0cc64f550793\"}");
    QVERIFY2(signer.has_value(), signer ? "" : signer.error().detail.c_str());
    QCOMPARE(signer->json["address"], address->json["checksum"]);
    // 63 bytes, and an s above half of the group's order
    QVERIFY(!ask("recover", message + r + "939c6d6b623b42da56557e5e734a43dc83345ddfadec52cbe24d0cc64f5507\"}"));
    QVERIFY(!ask("recover", message + r + "7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a1\"}"));
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
