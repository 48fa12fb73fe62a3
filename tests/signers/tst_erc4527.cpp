// SPDX-License-Identifier: GPL-3.0-or-later
#include "signers/erc4527.h"
#include "signers/qr_accounts.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::signers;
using devices::UniformResource;
using ethereum::Address;

namespace {

// Made with @keystonehq/bc-ur-registry-eth 0.22.1 of the mnemonic that every local network funds ("test … junk"), whose
// addresses Hardhat's and Anvil's documentation lists.
constexpr std::string_view kStandard = "a70358210206b81bac860f5a7442a85664d339809955b3ac9a5782200095127ac78aab71f504582"
                                       "02258179af5cec58ce793fba06d3ef8ac640d"
                                       "481802e0ae39c9cc3fc5a8ce181206d90130a30186182cf5183cf500f5021a16a93ed0030307d90"
                                       "130a1018400f480f4081a86968b7709684b65"
                                       "7973746f6e650a706163636f756e742e7374616e64617264";
constexpr std::string_view kBare = "a30358210206b81bac860f5a7442a85664d339809955b3ac9a5782200095127ac78aab71f5045820225"
                                   "8179af5cec58ce793fba06d3ef8ac640d"
                                   "481802e0ae39c9cc3fc5a8ce181206d90130a20186182cf5183cf500f5021a16a93ed0";
constexpr std::string_view kLedgerLive =
    "a2011a16a93ed00283d90193d9012fa3035821038318535b54105d4a7aae60c08fc45f9687181b4fdfc625bd1a753fa7397fed7506d90130a2"
    "01"
    "8a182cf5183cf500f500f400f4021a16a93ed00a736163636f756e742e6c65646765725f6c697665d90193d9012fa303582103037f40766fbc"
    "83"
    "9e1b69a19685ce42f967a74a87d597a52ef525810484908b3306d90130a2018a182cf5183cf501f500f400f4021a16a93ed00a736163636f75"
    "6e"
    "742e6c65646765725f6c697665d90193d9012fa30358210321e7e4526a57da9ac70a2c3f5a56dbb8d27b2dbe3e27dee2dc97330c3181648806"
    "d9"
    "0130a2018a182cf5183cf502f500f400f4021a16a93ed00a736163636f756e742e6c65646765725f6c697665";
constexpr std::string_view kMulti =
    "a5011a16a93ed00281d9012fa70358210206b81bac860f5a7442a85664d339809955b3ac9a5782200095127ac78aab71f50458202258179af5"
    "ce"
    "c58ce793fba06d3ef8ac640d481802e0ae39c9cc3fc5a8ce181206d90130a30186182cf5183cf500f5021a16a93ed0030307d90130a1018400"
    "f4"
    "80f4081a86968b7709684b657973746f6e650a706163636f756e742e7374616e64617264036e4b657973746f6e6520332050726f0478283238"
    "34"
    "373563386438306636633036626166626534366137643137353066336663663235363566370565312e302e32";
constexpr std::string_view kRequest =
    "a701d825509b1deb4d3b7d4bad9bdd2b0d7b3dcb6d02582102df0103010982520894353535353535353535353535353535353535353505"
    "80c00304040105d90130a2018a182cf5183cf500f500f401f4021a16a93ed0065470997970c51812dc3a010c7d01b50e0d17dc79c8076553"
    "68656166";
constexpr std::string_view kResponse =
    "a301d825509b1deb4d3b7d4bad9bdd2b0d7b3dcb6d025841f550b256806e981ce3ce033ac00da65916b9600a9067da5c785c52752695f4a761"
    "ea"
    "eeda46658333efd7eaa8f2efe73988b6af9ded73ae10c168977b601bee900003684b657973746f6e65";

const Address kFirst = *Address::parse("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266");
const Address kSecond = *Address::parse("0x70997970C51812dc3A010C7d01b50e0d17dc79C8");
constexpr std::uint32_t kMaster = 0x16a93ed0;

UniformResource resource(const char *type, std::string_view hex) { return {type, *parseHex(hex)}; }

std::string replaced(std::string_view in, std::string_view what, std::string_view with)
{
    std::string out(in);
    const std::size_t at = out.find(what);
    return at == std::string::npos ? std::string() : out.replace(at, what.size(), with);
}

} // namespace

class TestErc4527 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void request_isAsAnotherImplementationWritesIt();
    void request_refusesWhatIsNone();
    void response_isAsAnotherImplementationWritesIt();
    void response_refusesWhatIsNone();
    void requestId_isAUuid();
    void accounts_ofTheStandardKey();
    void accounts_ofAKeyThatSaysLittle();
    void accounts_ofLedgerLive();
    void accounts_ofSeveralKeys();
    void accounts_refuseAPrivateKey();
    void accounts_refuseWhatIsNone();
    void everything_refusesEveryCut();
};

void TestErc4527::request_isAsAnotherImplementationWritesIt()
{
    const auto request = erc4527::SignRequest::parse(resource("eth-sign-request", kRequest));
    QVERIFY(request);
    QCOMPARE(erc4527::toText(request->id), std::string("9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d"));
    QCOMPARE(toHex(request->data), std::string("02df010301098252089435353535353535353535353535353535353535350580c0"));
    QVERIFY(request->type == erc4527::DataType::TypedTransaction);
    QCOMPARE(request->chain, ethereum::ChainId(1));
    QCOMPARE(request->origin.path.toString(), std::string("m/44'/60'/0'/0/1"));
    QCOMPARE(request->origin.fingerprint, std::optional(kMaster));
    QCOMPARE(request->address, std::optional(kSecond));
    QCOMPARE(request->requester, std::string("Sheaf"));
    QCOMPARE(request->toResource(), resource("eth-sign-request", kRequest));
    // With the tag that the UR's type implies.
    QCOMPARE(*erc4527::SignRequest::parse(resource("eth-sign-request", "d90191" + std::string(kRequest))), *request);
}

void TestErc4527::request_refusesWhatIsNone()
{
    const std::pair<std::string_view, std::string_view> changes[] = {
        {"d82550", "d82650"},                                         // no UUID
        {"0304040105", "0305040105"},                                 // data type 5
        {"0304040105", "0300040105"},                                 // data type 0
        {"d90130a2", "d90131a2"},                                     // another tag on the path
        {"8a182cf5", "8a20f5"},                                       // a negative step
        {"8a182cf5183cf5", "8a1a80000000f5183cf5"},                   // a step of 2^31
        {"8a182cf5183cf500f500f401f4", "8a182cf5183cf500f500f480f4"}, // a wildcard
        {"8a182cf5183cf500f500f401f4", "89182cf5183cf500f500f401"},   // a step without its half
        {"0304040105", "030404010a"},                                 // field 10 in place of the path
        {"065470997970c51812dc3a010c7d01b50e0d17dc79c8", "065370997970c51812dc3a010c7d01b50e0d17dc79"},
        {"076553", "066553"}, // a field twice
    };
    for (const auto &[what, with] : changes) {
        const std::string hex = replaced(kRequest, what, with);
        QVERIFY2(!hex.empty() && !erc4527::SignRequest::parse(resource("eth-sign-request", hex)), with.data());
    }
    QVERIFY(!erc4527::SignRequest::parse(resource("eth-signature", kRequest)));
    QVERIFY(!erc4527::SignRequest::parse(resource("eth-sign-request", std::string(kRequest) + "00")));
    QVERIFY(!erc4527::SignRequest::parse(resource("eth-sign-request", "d90192" + std::string(kRequest))));
}

void TestErc4527::response_isAsAnotherImplementationWritesIt()
{
    const auto response = erc4527::SignResponse::parse(resource("eth-signature", kResponse));
    QVERIFY(response);
    QCOMPARE(erc4527::toText(*response->id), std::string("9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d"));
    QCOMPARE(response->signature.size(), std::size_t{65});
    QCOMPARE(response->origin, std::string("Keystone"));
    QCOMPARE(response->toResource(), resource("eth-signature", kResponse));
}

void TestErc4527::response_refusesWhatIsNone()
{
    for (const std::size_t size : {0U, 64U, 74U}) {
        const erc4527::SignResponse response{std::nullopt, Bytes(size, 1), {}};
        QVERIFY(!erc4527::SignResponse::parse(response.toResource()));
    }
    QVERIFY(erc4527::SignResponse::parse(erc4527::SignResponse{std::nullopt, Bytes(73, 1), {}}.toResource()));
    QVERIFY(!erc4527::SignResponse::parse(resource("eth-sign-request", kResponse)));
    QVERIFY(!erc4527::SignResponse::parse(resource("eth-signature", "a0")));
}

void TestErc4527::requestId_isAUuid()
{
    const std::string text = "9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d";
    QCOMPARE(erc4527::toText(*erc4527::requestIdFrom("9B1DEB4D-3B7D-4BAD-9BDD-2B0D7B3DCB6D")), text);
    for (const std::string &wrong : {std::string(), text + "0", text.substr(1), std::string(36, '0'),
                                     replaced(text, "9b", "9g"), replaced(text, "-3b7d", "3-b7d")})
        QVERIFY2(!erc4527::requestIdFrom(wrong), wrong.c_str());
}

void TestErc4527::accounts_ofTheStandardKey()
{
    const auto shown = qr::parseExport(resource("crypto-hdkey", kStandard));
    QVERIFY(shown);
    QCOMPARE(shown->device, std::string("Keystone"));
    QCOMPARE(shown->keys.size(), std::size_t{1});
    QVERIFY(shown->keys[0].isParent());
    const auto accounts = shown->keys[0].accounts(0, 2);
    QCOMPARE(accounts->size(), std::size_t{2});
    QCOMPARE(accounts->at(0).address, kFirst);
    QCOMPARE(accounts->at(1).address, kSecond);
    QCOMPARE(accounts->at(1).origin.path.toString(), std::string("m/44'/60'/0'/0/1"));
    QCOMPARE(accounts->at(1).origin.fingerprint, std::optional(kMaster));
    QVERIFY(!shown->keys[0].accounts(0, 0) && !shown->keys[0].accounts(0, 1001));
    QVERIFY(!shown->keys[0].accounts(0x7FFFFFFF, 1));
}

void TestErc4527::accounts_ofAKeyThatSaysLittle()
{
    const auto shown = qr::parseExport(resource("crypto-hdkey", kBare));
    QVERIFY(shown);
    QCOMPARE(shown->keys[0].accounts(1, 1)->at(0).address, kSecond);
}

void TestErc4527::accounts_ofLedgerLive()
{
    const auto shown = qr::parseExport(resource("crypto-account", kLedgerLive));
    QVERIFY(shown);
    QCOMPARE(shown->keys.size(), std::size_t{3});
    // By ethers from the mnemonic.
    const char *expected[] = {"0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266",
                              "0x8C8d35429F74ec245F8Ef2f4Fd1e551cFF97d650",
                              "0x98e503f35D0a019cB0a251aD243a4cCFCF371F46"};
    for (std::size_t i = 0; i < 3; ++i) {
        QVERIFY(!shown->keys[i].isParent());
        const auto accounts = shown->keys[i].accounts(0, 5);
        QCOMPARE(accounts->size(), std::size_t{1});
        QCOMPARE(accounts->at(0).address.toString(), std::string(expected[i]));
        QCOMPARE(accounts->at(0).origin.path.toString(), "m/44'/60'/" + std::to_string(i) + "'/0/0");
    }
}

void TestErc4527::accounts_ofSeveralKeys()
{
    const auto shown = qr::parseExport(resource("crypto-multi-accounts", kMulti));
    QVERIFY(shown);
    QCOMPARE(shown->device, std::string("Keystone 3 Pro"));
    QCOMPARE(shown->keys[0].accounts(0, 1)->at(0).address, kFirst);
}

void TestErc4527::accounts_refuseAPrivateKey()
{
    const std::string flagged = replaced(kBare, "a303", "a402f503");
    const std::string padded = replaced(kBare, "58210206b8", "58210006b8");
    for (const std::string &hex : {flagged, padded}) {
        const auto shown = qr::parseExport(resource("crypto-hdkey", hex));
        QVERIFY(!shown);
        QVERIFY(shown.error().detail.find("PRIVATE") != std::string::npos);
    }
}

void TestErc4527::accounts_refuseWhatIsNone()
{
    const std::pair<std::string_view, std::string_view> changes[] = {
        {"58210206b8", "58210506b8"}, // no form of a public key
        {"8400f480f4", "8400f580f4"}, // behind a hardened step
        {"8400f480f4", "8480f400f4"}, // behind a wildcard
        {"86182cf5183cf500f5", "80"}, // no path of its own
        {"d90130a1", "d9012fa1"},     // the children are no path
        {"04582022", "05582022"}};    // no chain code, and accounts below
    for (const auto &[what, with] : changes) {
        const std::string hex = replaced(kStandard, what, with);
        QVERIFY2(!hex.empty() && !qr::parseExport(resource("crypto-hdkey", hex)), with.data());
    }
    QVERIFY(!qr::parseExport(resource("crypto-account", kStandard)));
    QVERIFY(!qr::parseExport(resource("eth-signature", kResponse)));
    QVERIFY(!qr::parseExport(resource("crypto-account", "a2011a16a93ed00280")));
}

void TestErc4527::everything_refusesEveryCut()
{
    for (std::size_t size = 0; size < kRequest.size(); size += 2)
        QVERIFY2(!erc4527::SignRequest::parse(resource("eth-sign-request", kRequest.substr(0, size))),
                 std::to_string(size).c_str());
    for (std::size_t size = 0; size < kResponse.size(); size += 2)
        QVERIFY(!erc4527::SignResponse::parse(resource("eth-signature", kResponse.substr(0, size))));
    for (std::size_t size = 0; size < kMulti.size(); size += 2)
        QVERIFY(!qr::parseExport(resource("crypto-multi-accounts", kMulti.substr(0, size))));
}

QTEST_APPLESS_MAIN(TestErc4527)
#include "tst_erc4527.moc"
