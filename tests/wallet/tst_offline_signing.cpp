// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/offline_fixture.h"

using namespace sheaf;
using namespace sheaf::wallet;
using namespace sheaf::wallet::test;

namespace {

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

class TestOfflineSigning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
};

void TestOfflineSigning::sign_eip155()
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

void TestOfflineSigning::sign_withoutAKeyGivesThePayload()
{
    const auto answer = ask("tx sign", R"({"tx": {"chainId": 1, "nonce": 9, "gasPrice": "20000000000", "gas": 21000,
               "to": "0x3535353535353535353535353535353535353535", "value": "1000000000000000000"}})");
    QCOMPARE(answer->json["unsigned"].toString(),
             QString("0xec098504a817c800825208943535353535353535353535353535353535353535880de0b6b3a764000080018080"));
    QVERIFY(!answer->json.contains("raw"));
}

void TestOfflineSigning::message_comesBackToItsSigner()
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

void TestOfflineSigning::typedData_ofTheEip()
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

void TestOfflineSigning::typedData_refuses_data()
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

void TestOfflineSigning::typedData_refuses()
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

void TestOfflineSigning::authorization_asEthersSigns()
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

void TestOfflineSigning::authorization_isReviewedFirst_data()
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

void TestOfflineSigning::authorization_isReviewedFirst()
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

void TestOfflineSigning::authorization_refuses_data()
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

void TestOfflineSigning::authorization_refuses()
{
    QFETCH(QByteArray, document);
    const auto anything = accepting({"delegation_to_unknown_code", "delegation_on_every_chain"});
    const auto answer = ask("authorization sign", document, anything);
    QVERIFY(!answer.has_value());
    QVERIFY2(answer.error().code == ErrorCode::InvalidInput, answer.error().detail.c_str());
    const QByteArray chain = R"("0x1)" + QByteArray(64, '0') + R"(")"; // of 257 bits
    QCOMPARE(ask("authorization sign", delegation(chain, kDelegate), anything).error().code, ErrorCode::Overflow);
}

void TestOfflineSigning::recover_takesCompactSignatures()
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

QTEST_GUILESS_MAIN(TestOfflineSigning)
#include "tst_offline_signing.moc"
