// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/wait_for.h"
#include "ethereum/message.h"
#include "ethereum/signature.h"
#include "fakes/ledger_bench.h"
#include "fakes/scripted_person.h"
#include "signers/hardware_signer.h"

#include <QTest>

#include <semaphore>

using namespace sheaf;
using namespace ethereum;
using namespace signers;
using devices::Fault;
using devices::Step;
using sheaf::test::LedgerBench;
using sheaf::test::ScriptedPerson;
using sheaf::test::VirtualLedger;

namespace {

const HardwareAccount kAccount{keys::DerivationPath::ethereumAccounts().child(0),
                               *Address::parse("0xDad77910DbDFdE764fC21FCD4E74D71bBACA6D8D")};
const Address kTo = *Address::parse("0x7099797070c51812dc3a010c7d01b50e0d17dc79");
const Address kSimple7702 = *Address::parse("0x4Cd241E8d1510e30b2076397afc7508Ae59C66c9");

template <typename T> T filled(Bytes data = {})
{
    T made;
    made.chainId = ChainId(11'155'111);
    made.nonce = Nonce(7);
    made.gasLimit = Gas(21'000);
    made.to = kTo;
    made.value = Wei(Uint256(1));
    made.data = std::move(data);
    return made;
}

Transaction transactionOfType(int type, Bytes data = {})
{
    if (type == 0)
        return filled<LegacyTransaction>(std::move(data));
    if (type == 1)
        return filled<Eip2930Transaction>(std::move(data));
    if (type == 2)
        return filled<Eip1559Transaction>(std::move(data));
    auto made = filled<Eip7702Transaction>(std::move(data));
    made.authorizationList.push_back({Uint256(1), kSimple7702, Nonce(8), {Uint256(1), Uint256(1), 0}});
    return made;
}

typed_data::TypedData document(std::size_t elements)
{
    using namespace typed_data;
    std::vector<Declaration> declarations{{"EIP712Domain", {{"name", "string"}}},
                                          {"Mail", {{"to", "address"}, {"n", "int64"}, {"a", "uint8[]"}}}};
    return {Types::declare(declarations).value(), "Mail", Value(Members{{"name", Value(std::string("Ether Mail"))}}),
            Value(Members{{"to", Value(kTo)},
                          {"n", Value(Uint256(5).twosComplement())},
                          {"a", Value(Values(elements, Value(Uint256(200))))}})};
}

struct Rig
{
    explicit Rig(VirtualLedger::Settings settings = {}) : bench(std::move(settings)), wallet(bench.wallet())
    {
        bench.ledger.person = [this](VirtualLedger::Screen screen) {
            screens.push_back(screen);
            return decision;
        };
    }

    LedgerBench bench;
    ScriptedPerson person;
    std::unique_ptr<LedgerWallet> wallet;
    std::vector<VirtualLedger::Screen> screens;
    VirtualLedger::Decision decision = VirtualLedger::Decision::Approve;
};

VirtualLedger::Settings withoutBlindSigning()
{
    VirtualLedger::Settings settings;
    settings.blindSigning = false;
    return settings;
}

template <typename T> std::optional<Fault> faultOf(const devices::Outcome<T> &outcome)
{
    if (outcome)
        return std::nullopt;
    return outcome.error().fault;
}

} // namespace

class TestLedgerWallet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void address_isShownBeforeItIsConfirmed();
    void address_isNeitherWhereTheyDiffer();
    void transaction_isSigned_data();
    void transaction_isSigned();
    void transaction_needsBlindSigningForData();
    void transaction_ofAKnownTokenNeedsNoBlindSigning();
    void transaction_ofATokenThatIsNotVouchedFor_data();
    void transaction_ofATokenThatIsNotVouchedFor();
    void transaction_withoutAChainIsRefusedBeforeTheDeviceIsOpened();
    void transaction_isNotAskedOfAnotherWallet();
    void signature_ofSomethingElseIsNotPassedOn();
    void rejected_isSaid();
    void message_isSigned_data();
    void message_isSigned();
    void typedData_isShownFieldByField();
    void typedData_isHashedByOldApps();
    void typedData_isHashedWhereItCantBeTold();
    void typedData_needsBlindSigning();
    void authorization_needsItsSetting();
    void unplugged_whileSigning();
    void abandoned_beforeAnythingIsSent();
    void info_warnsOfOldApps();
    void driver_takesItsOwn();
    void signer_signsOnAThreadOfItsOwn();
    void signer_asksForOneThingAtATime();
};

void TestLedgerWallet::address_isShownBeforeItIsConfirmed()
{
    Rig rig;
    const auto address = rig.wallet->address(kAccount.path, /*confirm=*/true, rig.person);
    QVERIFY(address);
    QCOMPARE(address->address, kAccount.address);
    QCOMPARE(rig.person.prompts.size(), std::size_t{1});
    QCOMPARE(rig.person.prompts[0].step, Step::ConfirmAddress);
    QCOMPARE(rig.person.prompts[0].shows.english(), kAccount.address.toString());
    QVERIFY(!rig.person.prompts[0].endsOnDevice);
    rig.decision = VirtualLedger::Decision::Reject;
    QCOMPARE(faultOf(rig.wallet->address(kAccount.path, true, rig.person)), Fault::Rejected);
}

void TestLedgerWallet::address_isNeitherWhereTheyDiffer()
{
    Rig rig;
    VirtualLedger other([] {
        VirtualLedger::Settings settings;
        settings.mnemonic = "test test test test test test test test test test test junk";
        return settings;
    }());
    rig.bench.lies = [&](Bytes answer) { // shows the person an address of another wallet
        if (answer.size() != 2 + 65 + 40 + 2)
            return answer;
        return other.answer(parseHex("e002010015058000002c8000003c800000000000000000000000").value());
    };
    QCOMPARE(faultOf(rig.wallet->address(kAccount.path, true, rig.person)), Fault::Protocol);
}

void TestLedgerWallet::transaction_isSigned_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("data");
    for (const int type : {0, 1, 2, 4})
        for (const int data : {0, 4, 233, 600, 5'000})
            QTest::addRow("type %d, %d bytes", type, data) << type << data;
}

void TestLedgerWallet::transaction_isSigned()
{
    QFETCH(const int, type);
    QFETCH(const int, data);
    Rig rig;
    const Transaction transaction = transactionOfType(type, Bytes(static_cast<std::size_t>(data), 0x5A));
    const auto signature = rig.wallet->signTransaction(kAccount, transaction, rig.person);
    QVERIFY2(signature, signature ? "" : signature.error().detail.c_str());
    QCOMPARE(SignedTransaction(transaction, *signature).sender().value(), kAccount.address);
    QCOMPARE(rig.screens, std::vector{VirtualLedger::Screen::Transaction});
    QCOMPARE(rig.person.count(Step::ConfirmSignature), std::size_t{1});
    QVERIFY(rig.person.prompts.back().shows.english().find(kTo.toString()) != std::string::npos);
}

void TestLedgerWallet::transaction_needsBlindSigningForData()
{
    Rig rig(withoutBlindSigning());
    QVERIFY(rig.wallet->signTransaction(kAccount, transactionOfType(2), rig.person));
    rig.screens.clear();
    const auto refused = rig.wallet->signTransaction(kAccount, transactionOfType(2, Bytes(4)), rig.person);
    QCOMPARE(faultOf(refused), Fault::BlindSigningOff);
    QVERIFY(refused.error().detail.find("Blind signing") != std::string::npos);
    QVERIFY(rig.screens.empty()); // the device's own warning screen would stay until somebody clears it
}

namespace {

// Wrapped ether of Ethereum, as Ledger has signed it (recording "provide erc20 WETH").
const Address kWeth = *Address::parse("0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2");
const std::string kWethInfo = "0457455448c02aaa39b223fe8d0a0e5c4f27ead9083c756cc2000000120000000130450221"
                              "00b47ee8551c15a2cf681c649651e987d7e527c481d27c38da1f971a8242792bd3022069c3f688"
                              "ac5493a23dab5798e3c9b07484765069e1d4be14321aae4d92cb8cbe";

Transaction tokenTransfer()
{
    auto made = filled<Eip1559Transaction>(parseHex("a9059cbb" + std::string(128, '0')).value());
    made.chainId = ChainId(1);
    made.to = kWeth;
    made.value = Wei();
    return made;
}

ledger::TokenInfoSource knows(std::string info)
{
    return [info = std::move(info)](ChainId chain, const Address &token) -> Result<std::optional<Bytes>> {
        if (chain != ChainId(1) || token != kWeth)
            return std::optional<Bytes>();
        return std::optional(parseHex(info).value());
    };
}

} // namespace

void TestLedgerWallet::transaction_ofAKnownTokenNeedsNoBlindSigning()
{
    Rig rig(withoutBlindSigning());
    LedgerWallet wallet(rig.bench.services(), knows(kWethInfo));
    const auto signature = wallet.signTransaction(kAccount, tokenTransfer(), rig.person);
    QVERIFY2(signature, signature ? "" : signature.error().detail.c_str());
    QCOMPARE(SignedTransaction(tokenTransfer(), *signature).sender().value(), kAccount.address);
    // The app forgets it with the next command, so it must come right before.
    QCOMPARE(rig.bench.asked, (std::vector<std::string>{"b001", "e006", "e002", "e00a", "e004"}));
}

void TestLedgerWallet::transaction_ofATokenThatIsNotVouchedFor_data()
{
    QTest::addColumn<QString>("info");
    QTest::addColumn<bool>("isWeth");
    QTest::newRow("a signature that is not Ledger's") << QString::fromStdString(kWethInfo).chopped(2) + "00" << true;
    QTest::newRow("another token") << QString::fromStdString(kWethInfo) << false;
}

void TestLedgerWallet::transaction_ofATokenThatIsNotVouchedFor()
{
    QFETCH(const QString, info);
    QFETCH(const bool, isWeth);
    Rig rig(withoutBlindSigning());
    LedgerWallet wallet(rig.bench.services(), knows(info.toStdString()));
    auto call = std::get<Eip1559Transaction>(tokenTransfer().fields());
    if (!isWeth)
        call.to = kTo;
    QCOMPARE(faultOf(wallet.signTransaction(kAccount, Transaction(call), rig.person)), Fault::BlindSigningOff);
    QVERIFY(rig.screens.empty());
}

void TestLedgerWallet::transaction_withoutAChainIsRefusedBeforeTheDeviceIsOpened()
{
    Rig rig;
    auto everywhere = filled<LegacyTransaction>();
    everywhere.chainId = ChainId(0);
    QCOMPARE(faultOf(rig.wallet->signTransaction(kAccount, Transaction(everywhere), rig.person)), Fault::Unsupported);
    QCOMPARE(rig.bench.opened, 0);
}

void TestLedgerWallet::transaction_isNotAskedOfAnotherWallet()
{
    Rig rig;
    const HardwareAccount other{kAccount.path, kTo};
    const auto refused = rig.wallet->signTransaction(other, transactionOfType(2), rig.person);
    QCOMPARE(faultOf(refused), Fault::OtherWallet);
    QVERIFY(refused.error().detail.find(kAccount.address.toString()) != std::string::npos);
    QVERIFY(rig.screens.empty());
}

void TestLedgerWallet::signature_ofSomethingElseIsNotPassedOn()
{
    // A device, or what sits between, that answers with a signature of the same key for another transaction.
    Rig rig;
    const auto other = rig.wallet->signTransaction(kAccount, transactionOfType(1), rig.person).value();
    rig.bench.lies = [&](Bytes answer) {
        if (answer.size() != 67)
            return answer;
        const auto r = other.r.toBigEndian();
        const auto s = other.s.toBigEndian();
        std::copy(r.begin(), r.end(), answer.begin() + 1);
        std::copy(s.begin(), s.end(), answer.begin() + 33);
        return answer;
    };
    QCOMPARE(faultOf(rig.wallet->signTransaction(kAccount, transactionOfType(2), rig.person)), Fault::OtherWallet);
    QCOMPARE(faultOf(rig.wallet->signMessage(kAccount, asBytes("hello"), rig.person)), Fault::OtherWallet);
    QCOMPARE(faultOf(rig.wallet->signTypedData(kAccount, document(2), rig.person)), Fault::OtherWallet);
}

void TestLedgerWallet::rejected_isSaid()
{
    VirtualLedger::Settings settings;
    settings.smartAccount = true;
    Rig rig(std::move(settings));
    rig.decision = VirtualLedger::Decision::Reject;
    QCOMPARE(faultOf(rig.wallet->signTransaction(kAccount, transactionOfType(2), rig.person)), Fault::Rejected);
    QCOMPARE(faultOf(rig.wallet->signMessage(kAccount, asBytes("hello"), rig.person)), Fault::Rejected);
    QCOMPARE(faultOf(rig.wallet->signTypedData(kAccount, document(2), rig.person)), Fault::Rejected);
    QCOMPARE(faultOf(rig.wallet->signAuthorization(kAccount, {Uint256(1), kSimple7702, Nonce(0), {}}, rig.person)),
             Fault::Rejected);
}

void TestLedgerWallet::message_isSigned_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 230, 231, 485, 486, 4'000}) // 230 fill the first command, 255 each other
        QTest::addRow("%d bytes", size) << size;
}

void TestLedgerWallet::message_isSigned()
{
    QFETCH(const int, size);
    Rig rig(withoutBlindSigning());
    const Bytes message(static_cast<std::size_t>(size), 0xC3);
    const auto signature = rig.wallet->signMessage(kAccount, message, rig.person);
    QVERIFY2(signature, signature ? "" : signature.error().detail.c_str());
    QCOMPARE(recoverAddress(personalMessageHash(message), *signature).value(), kAccount.address);
}

void TestLedgerWallet::typedData_isShownFieldByField()
{
    Rig rig;
    const auto signature = rig.wallet->signTypedData(kAccount, document(3), rig.person);
    QVERIFY2(signature, signature ? "" : signature.error().detail.c_str());
    const auto hashes = typed_data::hash(document(3)).value();
    QCOMPARE(recoverAddress(hashes.digest, *signature).value(), kAccount.address);
    // The device has read the types by itself, and came to the same.
    QCOMPARE(rig.bench.ledger.shownHashes->encodeType, hashes.encodeType);
    QCOMPARE(rig.person.prompts.size(), std::size_t{1});
}

void TestLedgerWallet::typedData_isHashedByOldApps()
{
    VirtualLedger::Settings settings;
    settings.knowsTypedData = false;
    settings.version = "1.9.18";
    Rig rig(std::move(settings));
    const auto signature = rig.wallet->signTypedData(kAccount, document(3), rig.person);
    QVERIFY2(signature, signature ? "" : signature.error().detail.c_str());
    const auto hashes = typed_data::hash(document(3)).value();
    QCOMPARE(recoverAddress(hashes.digest, *signature).value(), kAccount.address);
    const std::string shows = rig.person.prompts.back().shows.english();
    QVERIFY(shows.find(hashes.domainSeparator.toString()) != std::string::npos);
    QVERIFY(shows.find(hashes.structHash.toString()) != std::string::npos);
}

void TestLedgerWallet::typedData_isHashedWhereItCantBeTold()
{
    Rig rig;
    const auto signature = rig.wallet->signTypedData(kAccount, document(256), rig.person);
    QVERIFY2(signature, signature ? "" : signature.error().detail.c_str());
    QCOMPARE(recoverAddress(typed_data::hash(document(256))->digest, *signature).value(), kAccount.address);
    QVERIFY(rig.person.prompts.back().shows.english().find("hashes alone") != std::string::npos);
}

void TestLedgerWallet::typedData_needsBlindSigning()
{
    Rig rig(withoutBlindSigning());
    QCOMPARE(faultOf(rig.wallet->signTypedData(kAccount, document(3), rig.person)), Fault::BlindSigningOff);
}

void TestLedgerWallet::authorization_needsItsSetting()
{
    const Authorization wanted{Uint256(1), kSimple7702, Nonce(10), {}};
    Rig off;
    const auto refused = off.wallet->signAuthorization(kAccount, wanted, off.person);
    QCOMPARE(faultOf(refused), Fault::SettingOff);
    QVERIFY(refused.error().detail.find("Smart account upgrade") != std::string::npos);

    VirtualLedger::Settings settings;
    settings.smartAccount = true;
    Rig on(std::move(settings));
    const auto signature = on.wallet->signAuthorization(kAccount, wanted, on.person);
    QVERIFY2(signature, signature ? "" : signature.error().detail.c_str());
    Authorization signed_ = wanted;
    signed_.signature = *signature;
    QCOMPARE(signed_.authority().value(), kAccount.address);
    QCOMPARE(faultOf(on.wallet->signAuthorization(kAccount, {Uint256(1), kTo, Nonce(10), {}}, on.person)),
             Fault::SettingOff);
}

void TestLedgerWallet::unplugged_whileSigning()
{
    Rig rig;
    rig.bench.unplugsAfter = 5; // app, configuration, address, two pieces of the transaction
    const auto refused = rig.wallet->signTransaction(kAccount, transactionOfType(2, Bytes(1'000)), rig.person);
    QCOMPARE(faultOf(refused), Fault::Disconnected);
    rig.bench.isConnected = true;
    QVERIFY(rig.wallet->signTransaction(kAccount, transactionOfType(2, Bytes(1'000)), rig.person));
}

void TestLedgerWallet::abandoned_beforeAnythingIsSent()
{
    Rig rig;
    rig.person.givesUpAfter = 0;
    const auto refused = rig.wallet->signTransaction(kAccount, transactionOfType(2), rig.person);
    QCOMPARE(faultOf(refused), Fault::Cancelled);
    QVERIFY(!rig.person.prompts.back().endsOnDevice);
    QVERIFY(rig.screens.empty()); // gone before anything was sent: the device was not asked
}

void TestLedgerWallet::info_warnsOfOldApps()
{
    for (const auto &[version, warns] : {std::pair("1.19.2", true), std::pair("1.20.0", false),
                                         std::pair("1.21.0", true), std::pair("1.21.1", false)}) {
        VirtualLedger::Settings settings;
        settings.version = version;
        Rig rig(std::move(settings));
        const auto info = rig.wallet->info(rig.person);
        QVERIFY(info);
        QCOMPARE(info->version, std::string(version));
        QCOMPARE(!info->warnings.empty(), warns);
        QCOMPARE(info->blindSigning, std::optional(true));
        QCOMPARE(info->name, std::string("Ledger Nano X"));
    }
}

void TestLedgerWallet::driver_takesItsOwn()
{
    crypto::SystemEntropy entropy;
    LedgerDriver driver(&entropy);
    for (const char *taken : {"ledger", "ledger:nano_x", "tcp:127.0.0.1:9999"})
        QVERIFY(driver.takes(taken));
    for (const char *other : {"", "trezor", "udp:127.0.0.1:21324", "ledgers", "tcp"})
        QVERIFY(!driver.takes(other));
    QCOMPARE(faultOf(driver.wallet("tcp:nowhere")), Fault::BadData);
    QVERIFY(driver.wallet("ledger:nano_x"));
}

void TestLedgerWallet::signer_signsOnAThreadOfItsOwn()
{
    Rig rig;
    const auto wallet = std::make_shared<LedgerWallet>(rig.bench.services());
    HardwareSigner signer(wallet, std::make_shared<ScriptedPerson>());
    const Transaction transaction = transactionOfType(2);
    const auto sign = [&](Address account, ChainId chain) {
        return async::waitFor(signer.sign(account, chain, transaction, {}));
    };
    QCOMPARE(sign(kAccount.address, transaction.chainId()).error().code, ErrorCode::NotFound);
    signer.add(kAccount);
    QVERIFY(signer.holds(kAccount.address));
    QVERIFY(!signer.isUnattended());
    QCOMPARE(sign(kAccount.address, ChainId(1)).error().code, ErrorCode::WrongChain);
    const auto made = sign(kAccount.address, transaction.chainId());
    QVERIFY(made);
    QCOMPARE(made->sender().value(), kAccount.address);
    rig.decision = VirtualLedger::Decision::Reject;
    QCOMPARE(sign(kAccount.address, transaction.chainId()).error().code, ErrorCode::Denied);
}

void TestLedgerWallet::signer_asksForOneThingAtATime()
{
    Rig rig;
    std::binary_semaphore isAsked(0);
    std::binary_semaphore mayGoOn(0);
    rig.bench.ledger.person = [&](VirtualLedger::Screen) {
        isAsked.release();
        mayGoOn.acquire();
        return VirtualLedger::Decision::Approve;
    };
    HardwareSigner signer(std::make_shared<LedgerWallet>(rig.bench.services()), std::make_shared<ScriptedPerson>());
    signer.add(kAccount);
    const Transaction transaction = transactionOfType(2);
    auto first = signer.sign(kAccount.address, transaction.chainId(), transaction, {});
    isAsked.acquire();
    const auto second = async::waitFor(signer.sign(kAccount.address, transaction.chainId(), transaction, {}));
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Conflict);
    mayGoOn.release();
    QVERIFY(async::waitFor(std::move(first)));
}

QTEST_GUILESS_MAIN(TestLedgerWallet)
#include "tst_ledger_wallet.moc"
