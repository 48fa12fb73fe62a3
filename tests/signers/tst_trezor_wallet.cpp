// SPDX-License-Identifier: GPL-3.0-or-later
#include "ethereum/message.h"
#include "ethereum/signature.h"
#include "fakes/scripted_person.h"
#include "fakes/virtual_trezor.h"
#include "keys/mnemonic.h"
#include "signers/trezor_wallet.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::devices;
using namespace sheaf::signers;
using namespace sheaf::test;
namespace typed = ethereum::typed_data;

namespace {

const keys::DerivationPath kPath = keys::DerivationPath::parse("m/44'/60'/0'/0/0").value();
// "all" twelve times: the maker's fixtures have these.
const char *const kAddress = "0x73d0385F4d8E00C5e6504C6030F47BF6212736A8";
const char *const kAddressOfTrezor = "0xf061411b46fB8cCcdeb16855347a419a777A1f9A"; // under the passphrase TREZOR

ethereum::Address address(const char *text) { return ethereum::Address::parse(text).value(); }
HardwareAccount account(const char *text = kAddress) { return {kPath, address(text)}; }

std::unique_ptr<HardwareWallet> walletOf(const VirtualTrezor &device)
{
    return TrezorDriver().wallet(device.address()).value();
}

template <typename T> T transaction(std::size_t dataSize, std::uint64_t chainId = 1)
{
    T fields;
    fields.chainId = ethereum::ChainId(chainId);
    fields.nonce = ethereum::Nonce(7);
    fields.gasLimit = ethereum::Gas(21'000);
    fields.to = address("0x7099797070c51812dc3a010c7d01b50e0d17dc79");
    fields.value = ethereum::Wei(Uint256(1'000'000'000'000'000'000));
    for (std::size_t i = 0; i < dataSize; ++i)
        fields.data.push_back(static_cast<std::uint8_t>(i % 251));
    return fields;
}

ethereum::LegacyTransaction legacy(std::size_t dataSize = 0, std::uint64_t chainId = 1)
{
    auto fields = transaction<ethereum::LegacyTransaction>(dataSize, chainId);
    fields.gasPrice = ethereum::Wei(Uint256(20'000'000'000));
    return fields;
}

ethereum::Eip1559Transaction feeMarket(std::size_t dataSize = 0)
{
    auto fields = transaction<ethereum::Eip1559Transaction>(dataSize);
    fields.maxFeePerGas = ethereum::Wei(Uint256(30'000'000'000));
    fields.maxPriorityFeePerGas = ethereum::Wei(Uint256(1'000'000'000));
    return fields;
}

/// Structs in lists in structs, integers of both signs at their limits, and every other type.
typed::TypedData document()
{
    typed::TypedData data;
    data.types = typed::Types::declare({{"EIP712Domain", {{"name", "string"}, {"chainId", "uint256"}}},
                                        {"Person", {{"name", "string"}, {"wallets", "address[]"}}},
                                        {"Mail",
                                         {{"from", "Person"},
                                          {"to", "Person[]"},
                                          {"small", "int8"},
                                          {"large", "int256"},
                                          {"amount", "uint128"},
                                          {"pair", "uint16[2]"},
                                          {"tag", "bytes4"},
                                          {"blob", "bytes"},
                                          {"urgent", "bool"}}}})
                     .value();
    data.primaryType = "Mail";
    data.domain = typed::Members{{"name", std::string("Ether Mail")}, {"chainId", Uint256(1)}};
    const auto person = [](const char *name, std::size_t wallets) {
        return typed::Value(typed::Members{{"name", std::string(name)},
                                           {"wallets", typed::Values(wallets, typed::Value(address(kAddress)))}});
    };
    data.message = typed::Members{{"from", person("Cow", 2)},
                                  {"to", typed::Values{person("Bob", 0), person("Žofie", 3)}},
                                  {"small", Uint256(128).twosComplement()},
                                  {"large", Uint256(1).twosComplement()},
                                  {"amount", Uint256(~std::uint64_t{0})},
                                  {"pair", typed::Values{Uint256(0), Uint256(65535)}},
                                  {"tag", Bytes{1, 2, 3, 4}},
                                  {"blob", Bytes(300, 0xAB)},
                                  {"urgent", true}};
    return data;
}

bool isOfAccount(const Outcome<ethereum::Signature> &signature, const ethereum::Hash &digest)
{
    return signature && ethereum::recoverAddress(digest, *signature).value() == address(kAddress);
}

} // namespace

class TestTrezorWallet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void info_namesTheDevice();
    void address_isTheSeeds();
    void address_isConfirmedOnTheDevice();
    void address_ofAForbiddenPath();
    void transactions_areSigned_data();
    void transactions_areSigned();
    void accessLists_areSigned();
    void transactions_thatNoneSigns();
    void messages_areSigned();
    void typedData_isShownFieldByField();
    void typedData_ofTheDomainAlone();
    void typedData_byHashesOnAModelOne();
    void pin_wrongThenRight();
    void pin_onTheDevice();
    void passphrase_isAskedForOnce();
    void passphrase_onTheDevice();
    void passphrase_ofAnotherWallet();
    void passphrase_isNormalised();
    void passphrase_thatIsTooLong();
    void rejection_isTold();
    void giving_upEndsItOnTheDevice();
    void stale_talkIsEnded();
    void restart_isSurvived();
    void otherDevices_areNamed();
    void lies_aboutTheSignature();
    void lies_aboutTheAddress();
    void lies_aboutTheDataLeft();
    void authorizations_areRefused();
};

void TestTrezorWallet::info_namesTheDevice()
{
    VirtualTrezor one({});
    ScriptedPerson person;
    const auto info = walletOf(one)->info(person);
    QCOMPARE(info->name, std::string("Trezor Model One"));
    QCOMPARE(info->version, std::string("1.14.2"));
    QVERIFY(!info->blindSigning);
    VirtualTrezor keepKey({.vendor = "keepkey.com"});
    const auto other = walletOf(keepKey)->info(person);
    QCOMPARE(other->name, std::string("KeepKey"));
    QVERIFY(other->warnings.front().find("not been tested") != std::string::npos);
}

void TestTrezorWallet::address_isTheSeeds()
{
    VirtualTrezor device({});
    ScriptedPerson person;
    const auto wallet = walletOf(device);
    const auto found = wallet->address(kPath, false, person);
    QVERIFY(found);
    QCOMPARE(found->address, address(kAddress));
    QCOMPARE(ethereum::Address::fromPublicKey(found->publicKey), address(kAddress));
    QVERIFY(found->chainCode);
    QVERIFY(person.prompts.empty());
    QCOMPARE(wallet->name(), std::string("Trezor Model One"));
}

void TestTrezorWallet::address_isConfirmedOnTheDevice()
{
    VirtualTrezor device({});
    ScriptedPerson person;
    QVERIFY(walletOf(device)->address(kPath, true, person));
    QCOMPARE(person.prompts.size(), std::size_t{1});
    QCOMPARE(person.prompts[0].step, Step::ConfirmAddress);
    QCOMPARE(person.prompts[0].shows.english(), std::string(kAddress));
    VirtualTrezor refusing({.press = [](std::uint32_t) { return Press::Reject; }});
    QCOMPARE(walletOf(refusing)->address(kPath, true, person).error().fault, Fault::Rejected);
}

void TestTrezorWallet::address_ofAForbiddenPath()
{
    VirtualTrezor device({});
    ScriptedPerson person;
    const auto path = keys::DerivationPath::parse("m/44'/0'/0'/0/0").value();
    QCOMPARE(walletOf(device)->address(path, false, person).error().fault, Fault::PathNotAllowed);
}

void TestTrezorWallet::transactions_areSigned_data()
{
    QTest::addColumn<int>("dataSize");
    QTest::addColumn<qulonglong>("chainId");
    for (const int size : {0, 1, 1023, 1024, 1025, 2048, 5000})
        QTest::addRow("%d bytes", size) << size << 1ULL;
    QTest::newRow("a chain id of 64 bits") << 3 << 0xFFFFFFFFFFFFFFFFULL;
}

void TestTrezorWallet::transactions_areSigned()
{
    QFETCH(const int, dataSize);
    QFETCH(const qulonglong, chainId);
    VirtualTrezor device({});
    ScriptedPerson person;
    const auto wallet = walletOf(device);
    const ethereum::Transaction first = legacy(static_cast<std::size_t>(dataSize), chainId);
    QVERIFY(isOfAccount(wallet->signTransaction(account(), first, person), first.signingHash()));
    const ethereum::Transaction second = feeMarket(static_cast<std::size_t>(dataSize));
    QVERIFY(isOfAccount(wallet->signTransaction(account(), second, person), second.signingHash()));
    ethereum::LegacyTransaction creation = legacy(static_cast<std::size_t>(dataSize));
    creation.to.reset();
    const ethereum::Transaction third = creation;
    QVERIFY(isOfAccount(wallet->signTransaction(account(), third, person), third.signingHash()));
    QCOMPARE(person.count(Step::ConfirmSignature), std::size_t{3});
}

void TestTrezorWallet::accessLists_areSigned()
{
    ethereum::Eip1559Transaction fields = feeMarket();
    for (std::uint8_t i = 0; i < 12; ++i)
        fields.accessList.push_back({address(kAddress), std::vector<ethereum::Hash>(i % 3)});
    VirtualTrezor device({});
    ScriptedPerson person;
    const auto wallet = walletOf(device);
    QVERIFY(
        isOfAccount(wallet->signTransaction(account(), fields, person), ethereum::Transaction(fields).signingHash()));
    fields.accessList.push_back({address(kAddress), {}});
    QCOMPARE(wallet->signTransaction(account(), fields, person).error().fault, Fault::Unsupported);
    VirtualTrezor core({.model = VirtualModel::Core});
    QVERIFY(walletOf(core)->signTransaction(account(), fields, person));
}

void TestTrezorWallet::transactions_thatNoneSigns()
{
    VirtualTrezor device({});
    ScriptedPerson person;
    const auto wallet = walletOf(device);
    const auto fault = [&](const ethereum::Transaction &one) {
        return wallet->signTransaction(account(), one, person).error().fault;
    };
    QCOMPARE(fault(transaction<ethereum::Eip2930Transaction>(0)), Fault::Unsupported);
    QCOMPARE(fault(transaction<ethereum::Eip7702Transaction>(0)), Fault::Unsupported);
    QCOMPARE(fault(legacy(0, 0)), Fault::Unsupported);
    QVERIFY(device.heard().empty());
}

void TestTrezorWallet::messages_areSigned()
{
    for (const VirtualModel model : {VirtualModel::One, VirtualModel::Core}) {
        VirtualTrezor device({.model = model});
        ScriptedPerson person;
        const auto wallet = walletOf(device);
        for (const Bytes &message : {Bytes(), toBytes(asBytes("Hello, wallet!")), Bytes(1000, 0xFF)})
            QVERIFY(
                isOfAccount(wallet->signMessage(account(), message, person), ethereum::personalMessageHash(message)));
    }
}

void TestTrezorWallet::typedData_isShownFieldByField()
{
    VirtualTrezor device({.model = VirtualModel::Core});
    ScriptedPerson person;
    const auto signature = walletOf(device)->signTypedData(account(), document(), person);
    QVERIFY(isOfAccount(signature, typed::hash(document())->digest));
    const auto heard = device.heard();
    QVERIFY(std::find(heard.begin(), heard.end(), trezor::kEthereumSignTypedData) != heard.end());
    QVERIFY(std::find(heard.begin(), heard.end(), trezor::kEthereumSignTypedHash) == heard.end());
}

void TestTrezorWallet::typedData_ofTheDomainAlone()
{
    typed::TypedData data = document();
    data.primaryType = "EIP712Domain";
    data.message = typed::Members{};
    for (const VirtualModel model : {VirtualModel::One, VirtualModel::Core}) {
        VirtualTrezor device({.model = model});
        ScriptedPerson person;
        QVERIFY(isOfAccount(walletOf(device)->signTypedData(account(), data, person), typed::hash(data)->digest));
    }
}

void TestTrezorWallet::typedData_byHashesOnAModelOne()
{
    VirtualTrezor device({});
    ScriptedPerson person;
    const auto hashes = typed::hash(document()).value();
    QVERIFY(isOfAccount(walletOf(device)->signTypedData(account(), document(), person), hashes.digest));
    const std::string shows = person.prompts.back().shows.english();
    QVERIFY(shows.find(hashes.domainSeparator.toString()) != std::string::npos);
    QVERIFY(shows.find(hashes.structHash.toString()) != std::string::npos);
}

void TestTrezorWallet::pin_wrongThenRight()
{
    VirtualTrezor device({.pin = "1234"});
    const auto wallet = walletOf(device);
    ScriptedPerson person;
    person.pinPlaces = [&] { return device.placesOf("1243"); };
    QCOMPARE(wallet->address(kPath, false, person).error().fault, Fault::WrongPin);
    // It waits before it asks anew: two pulses, which here come with the looks of the person who waits.
    person.pinPlaces = [&] { return device.placesOf("1234"); };
    person.onLook = [&] { device.tick(); };
    QVERIFY(wallet->address(kPath, false, person));
    QVERIFY(person.looks >= 2);
    QCOMPARE(person.timesAskedForPin, 2);
}

void TestTrezorWallet::pin_onTheDevice()
{
    VirtualTrezor device({.model = VirtualModel::Core, .pin = "1234"});
    ScriptedPerson person;
    QVERIFY(walletOf(device)->address(kPath, false, person));
    QCOMPARE(person.timesAskedForPin, 0);
    QCOMPARE(person.count(Step::Unlock), std::size_t{1});
}

void TestTrezorWallet::passphrase_isAskedForOnce()
{
    VirtualTrezor device({.hasPassphrase = true});
    ScriptedPerson person;
    person.passphrase = "TREZOR";
    const auto wallet = walletOf(device);
    QCOMPARE(wallet->address(kPath, false, person)->address, address(kAddressOfTrezor));
    QVERIFY(wallet->signMessage(account(kAddressOfTrezor), asBytes("x"), person));
    QCOMPARE(person.timesAskedForPassphrase, 1);
}

void TestTrezorWallet::passphrase_onTheDevice()
{
    VirtualTrezor device({.model = VirtualModel::Core, .hasPassphrase = true, .passphraseOnDevice = "TREZOR"});
    ScriptedPerson person;
    person.typesOnDevice = true;
    QCOMPARE(walletOf(device)->address(kPath, false, person)->address, address(kAddressOfTrezor));
    QVERIFY(person.wasOfferedTheDevice);
    QCOMPARE(person.count(Step::EnterPassphrase), std::size_t{1});
}

void TestTrezorWallet::passphrase_ofAnotherWallet()
{
    VirtualTrezor device({.hasPassphrase = true});
    ScriptedPerson person;
    person.passphrase = "trezor";
    const auto wallet = walletOf(device);
    const auto refused = wallet->signMessage(account(kAddressOfTrezor), asBytes("x"), person);
    QCOMPARE(refused.error().fault, Fault::OtherWallet);
    const auto heard = device.heard();
    QVERIFY(std::find(heard.begin(), heard.end(), trezor::kEthereumSignMessage) == heard.end());
    // What was typed wrong is not remembered for the next try.
    person.passphrase = "TREZOR";
    QVERIFY(wallet->signMessage(account(kAddressOfTrezor), asBytes("x"), person));
    QCOMPARE(person.timesAskedForPassphrase, 2);
}

void TestTrezorWallet::passphrase_isNormalised()
{
    VirtualTrezor device({.hasPassphrase = true});
    ScriptedPerson person;
    person.passphrase = "\xC3\xA9"; // é in one character
    const auto composed = walletOf(device)->address(kPath, false, person)->address;
    person.passphrase = "e\xCC\x81"; // and in two
    QCOMPARE(walletOf(device)->address(kPath, false, person)->address, composed);
    const auto words = keys::Mnemonic::parse(Secret::copyOf(asBytes(VirtualTrezorSetup().mnemonic))).value();
    const Secret seed = words.seed(Secret::copyOf(asBytes(*person.passphrase))).value();
    QCOMPARE(keys::HdKey::fromSeed(seed)->derive(kPath)->address(), composed);
}

void TestTrezorWallet::passphrase_thatIsTooLong()
{
    VirtualTrezor device({.hasPassphrase = true});
    ScriptedPerson person;
    person.passphrase = std::string(51, 'x');
    const auto wallet = walletOf(device);
    QCOMPARE(wallet->address(kPath, false, person).error().fault, Fault::BadData);
    person.passphrase = std::string(50, 'x');
    QVERIFY(wallet->address(kPath, false, person));
}

void TestTrezorWallet::rejection_isTold()
{
    VirtualTrezor device({.press = [](std::uint32_t) { return Press::Reject; }});
    ScriptedPerson person;
    const auto wallet = walletOf(device);
    QCOMPARE(wallet->signTransaction(account(), legacy(), person).error().fault, Fault::Rejected);
    QCOMPARE(wallet->signMessage(account(), asBytes("x"), person).error().fault, Fault::Rejected);
    QCOMPARE(wallet->signTypedData(account(), document(), person).error().fault, Fault::Rejected);
}

void TestTrezorWallet::giving_upEndsItOnTheDevice()
{
    std::atomic<bool> isShown = false;
    VirtualTrezor device({.press = [&](std::uint32_t) {
        isShown = true;
        return Press::Nothing;
    }});
    ScriptedPerson person;
    person.onPrompt = [&](const Prompt &prompt) {
        QVERIFY(prompt.endsOnDevice);
        person.givesUpAfter = person.looks + 1;
    };
    const auto wallet = walletOf(device);
    const auto signature = wallet->signTransaction(account(), legacy(), person);
    QCOMPARE(signature.error().fault, Fault::Cancelled);
    QVERIFY(signature.error().detail.find("has stopped; nothing was signed") != std::string::npos);
    QVERIFY(isShown);
    person.givesUpAfter = -1;
    QVERIFY(wallet->address(kPath, false, person)); // it is free again
}

void TestTrezorWallet::stale_talkIsEnded()
{
    VirtualTrezor device({.press = [](std::uint32_t) { return Press::Nothing; }});
    auto port = openTrezor(device.address()).value();
    const Bytes request = protobuf::Writer().varints(1, kPath.steps()).text(2, "x").message();
    QVERIFY(port->send(trezor::kEthereumSignMessage, request));
    QCOMPARE(port->receive(std::chrono::seconds(5)).value()->type, std::uint16_t{trezor::kButtonRequest});
    port.reset(); // the program that asked is gone, and the device waits
    ScriptedPerson person;
    QCOMPARE(walletOf(device)->address(kPath, false, person)->address, address(kAddress));
}

void TestTrezorWallet::restart_isSurvived()
{
    auto device = std::make_unique<VirtualTrezor>(VirtualTrezorSetup{});
    const std::uint16_t port = device->port();
    ScriptedPerson person;
    const auto wallet = walletOf(*device);
    QVERIFY(wallet->address(kPath, false, person));
    device.reset();
    const auto gone = wallet->address(kPath, false, person);
    QVERIFY(!gone);
    QCOMPARE(gone.error().fault, Fault::NotFound);
    device = std::make_unique<VirtualTrezor>(VirtualTrezorSetup{}, port);
    QVERIFY(wallet->address(kPath, false, person));
}

void TestTrezorWallet::otherDevices_areNamed()
{
    ScriptedPerson person;
    VirtualTrezor thp({.model = VirtualModel::Thp});
    const auto seven = walletOf(thp)->info(person);
    QCOMPARE(seven.error().fault, Fault::Unsupported);
    QVERIFY(seven.error().detail.find("Safe 7") != std::string::npos);
    VirtualTrezor empty({.isInitialized = false});
    QCOMPARE(walletOf(empty)->info(person).error().fault, Fault::NotSetUp);
    VirtualTrezor bootloader({.isBootloader = true});
    QCOMPARE(walletOf(bootloader)->info(person).error().fault, Fault::NotSetUp);
}

void TestTrezorWallet::lies_aboutTheSignature()
{
    // Of another message, by the right key; and what is no signature at all.
    const auto instead = [](std::uint16_t type, Bytes payload) {
        return VirtualTrezorSetup{.tamper = [type, payload](TrezorMessage message) {
            return message.type == type ? TrezorMessage{type, payload} : message;
        }};
    };
    // "This is an example of a signed message.", signed at this path in the maker's fixtures.
    const Bytes other = parseHex("af4eac50f21acc6daeb0ab036f616f5d19fccade46e47100642b3dfc798c9b740d5873887bdc2f02502c"
                                 "90777a082d10dca113bd1ec29d08108396401421c8cc1b")
                            .value();
    ScriptedPerson person;
    VirtualTrezor liar(instead(trezor::kEthereumMessageSignature, protobuf::Writer().bytes(2, other).message()));
    QCOMPARE(walletOf(liar)->signMessage(account(), asBytes("x"), person).error().fault, Fault::OtherWallet);
    for (const Bytes &payload : {Bytes(), protobuf::Writer().bytes(2, Bytes(64)).message(),
                                 protobuf::Writer().bytes(2, Bytes(65)).message(), Bytes{0xFF}}) {
        VirtualTrezor broken(instead(trezor::kEthereumMessageSignature, payload));
        QCOMPARE(walletOf(broken)->signMessage(account(), asBytes("x"), person).error().fault, Fault::Protocol);
    }
    // It says it has another message's type.
    VirtualTrezor confused({.tamper = [](TrezorMessage message) {
        return message.type == trezor::kEthereumMessageSignature ? TrezorMessage{trezor::kEthereumAddress, {}}
                                                                 : message;
    }});
    QCOMPARE(walletOf(confused)->signMessage(account(), asBytes("x"), person).error().fault, Fault::Protocol);
}

void TestTrezorWallet::lies_aboutTheAddress()
{
    int addresses = 0;
    const auto other = protobuf::Writer().text(2, kAddressOfTrezor).message();
    ScriptedPerson person;
    // The one that was confirmed is not the one that was given.
    VirtualTrezor second({.tamper = [&](TrezorMessage message) {
        const bool isSecond = message.type == trezor::kEthereumAddress && ++addresses == 2;
        return isSecond ? TrezorMessage{trezor::kEthereumAddress, other} : message;
    }});
    QCOMPARE(walletOf(second)->address(kPath, true, person).error().fault, Fault::Protocol);
    // An address that the key at the path does not have.
    VirtualTrezor all({.tamper = [&](TrezorMessage message) {
        return message.type == trezor::kEthereumAddress ? TrezorMessage{trezor::kEthereumAddress, other} : message;
    }});
    QCOMPARE(walletOf(all)->address(kPath, false, person).error().fault, Fault::Protocol);
}

void TestTrezorWallet::lies_aboutTheDataLeft()
{
    // It asks for more than there is, and signs before it has all.
    for (const Bytes &payload :
         {protobuf::Writer().varint(1, 1024).message(), protobuf::Writer().varint(1, 0).message(),
          protobuf::Writer().bytes(3, Bytes(32, 1)).bytes(4, Bytes(32, 1)).message()}) {
        VirtualTrezor device({.tamper = [payload](TrezorMessage message) {
            return message.type == trezor::kEthereumTxRequest ? TrezorMessage{message.type, payload} : message;
        }});
        ScriptedPerson person;
        QCOMPARE(walletOf(device)->signTransaction(account(), legacy(1500), person).error().fault, Fault::Protocol);
    }
}

void TestTrezorWallet::authorizations_areRefused()
{
    VirtualTrezor device({});
    ScriptedPerson person;
    QCOMPARE(walletOf(device)->signAuthorization(account(), {}, person).error().fault, Fault::Unsupported);
    QVERIFY(device.heard().empty());
}

QTEST_GUILESS_MAIN(TestTrezorWallet)
#include "tst_trezor_wallet.moc"
