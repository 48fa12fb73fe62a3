// SPDX-License-Identifier: GPL-3.0-or-later
// What stops whoever has taken over the program that asks for signatures.
#include "ethereum/abi.h"
#include "ethereum/message.h"
#include "ethereum/signature.h"
#include "fixtures.h"
#include "served_keys.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::keys;
using namespace sheaf::keys::test;
using ethereum::Address;
using ethereum::ChainId;
namespace eip712 = sheaf::ethereum::typed_data;

namespace {

constexpr std::string_view kWords = "test test test test test test test test test test test junk";
const ChainId kChain(901);
const Address kAccount = *Address::parse("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266");
const Address kThief = *Address::parse("0x000000000000000000000000000000000000bEEF");
const Address kToken = *Address::parse("0x1111111111111111111111111111111111111102");
const Address kFarm = *Address::parse("0x1111111111111111111111111111111111111103");

ethereum::Selector selectorOf(std::string_view signature) { return ethereum::abi::Function::of(signature).selector(); }

const ethereum::Selector kApprove = selectorOf("approve(address,uint256)");
const ethereum::Selector kGetReward = selectorOf("getReward()");

Bytes approvalOf(const Address &spender)
{
    Bytes data = toBytes(kApprove.view());
    append(data, Bytes(12, 0));
    append(data, spender.view());
    append(data, Uint256(5).toBigEndian());
    return data;
}

policy::Consent consentOf(std::string rule)
{
    policy::Consent consent;
    consent.ruleId = std::move(rule);
    consent.functions = {{kChain, kFarm, kGetReward}};
    return consent;
}

policy::Policy thePolicy()
{
    policy::Policy policy;
    policy.functions = {{kChain, kToken, kApprove}, {kChain, kFarm, kGetReward}};
    policy.spenders = {{kChain, kFarm}};
    policy.consents = {{"3", consentOf("3")}};
    return policy;
}

TransactionRequest call(const Address &to, Bytes data, std::string rule = {})
{
    ethereum::Eip1559Transaction made;
    made.chainId = kChain;
    made.to = to;
    made.data = std::move(data);
    return {made, kChain, std::move(rule)};
}

TransactionRequest claim(std::string rule = {}) { return call(kFarm, toBytes(kGetReward.view()), std::move(rule)); }

AuthorizationRequest delegationTo(const Address &code)
{
    ethereum::Authorization authorization;
    authorization.chainId = Uint256(kChain.value());
    authorization.address = code;
    return {authorization, kChain};
}

/// The document of EIP-712 itself, on chain 1.
TypedDataRequest mail(std::uint64_t chain)
{
    const auto person = [](std::string name, std::string_view wallet) {
        return eip712::Value(
            eip712::Members{{"name", eip712::Value(std::move(name))}, {"wallet", *Address::parse(wallet)}});
    };
    TypedDataRequest made;
    made.document.types = *eip712::Types::declare(
        {{"EIP712Domain",
          {{"name", "string"}, {"version", "string"}, {"chainId", "uint256"}, {"verifyingContract", "address"}}},
         {"Person", {{"name", "string"}, {"wallet", "address"}}},
         {"Mail", {{"from", "Person"}, {"to", "Person"}, {"contents", "string"}}}});
    made.document.primaryType = "Mail";
    made.document.domain =
        eip712::Members{{"name", eip712::Value(std::string("Ether Mail"))},
                        {"version", eip712::Value(std::string("1"))},
                        {"chainId", Uint256(1)},
                        {"verifyingContract", *Address::parse("0xCcCCccccCCCCcCCCCCCcCcCccCcCCCcCcccccccC")}};
    made.document.message = eip712::Members{{"from", person("Cow", "0xCD2a3d9F938E13CD947Ec05AbC7FE734Df8DD826")},
                                            {"to", person("Bob", "0xbBbBBBBbbBBBbbbBbbBbbbbBBbBbbbbBbBbbBBbB")},
                                            {"contents", eip712::Value(std::string("Hello, Bob!"))}};
    made.chain = ChainId(chain);
    return made;
}

} // namespace

class TestSigningRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup() { m_keys.reset(); }
    void nothing_isSignedBeforeThePolicyIsSet();
    void policy_isSetOnceUntilTheVaultIsLocked();
    void keyring_opensToLookAlone();
    void listedCall_isSigned();
    void thief_getsNoApprovalNoCallAndNoDelegation();
    void rule_signsUnderItsConsentAlone();
    void consent_comesInWithThePasswordAlone();
    void delegation_isTakenBackFreely();
    void typedData_isSignedAsTheStandardHashesIt();
    void typedData_refusesAnotherChainOrNone();
    void log_hasEveryUseAndEveryRefusal();
    void log_goesOnAfterTheNextUnlocking();
    void log_thatNobodyTakesStopsTheKeys();

private:
    Result<ethereum::Signature> sign(SignRequest request)
    {
        return m_keys->sign({m_words, DerivationPath::ethereumAccounts().child(0), kAccount}, std::move(request));
    }
    std::unique_ptr<KeyService> makeKeys();
    std::vector<KeyUseRecord> takenLog();

    ManualClock m_clock{UnixTime{}};
    crypto::SystemEntropy m_entropy;
    std::unique_ptr<ServedKeys> m_served;
    std::unique_ptr<KeyService> m_keys;
    Bytes m_header;
    SealedKey m_words;
};

void TestSigningRules::initTestCase_data()
{
    QTest::addColumn<bool>("isRemote");
    QTest::newRow("local") << false;
    QTest::newRow("remote") << true;
}

std::unique_ptr<KeyService> TestSigningRules::makeKeys()
{
    QFETCH_GLOBAL(const bool, isRemote);
    if (!isRemote)
        return std::make_unique<LocalKeyService>(m_clock, m_entropy);
    return std::make_unique<RemoteKeyService>(m_clock, [this] { return m_served->connect(); });
}

void TestSigningRules::init()
{
    m_keys.reset();
    m_clock.set(fromUnixSeconds(1'764'230'400));
    m_served = std::make_unique<ServedKeys>(m_clock, m_entropy);
    m_keys = makeKeys();
    m_header = m_keys->createVault(secretOf("password"), kCheap)->header;
    m_words = m_keys->importMnemonic("words", secretOf(kWords), Secret())->sealed;
}

std::vector<KeyUseRecord> TestSigningRules::takenLog()
{
    std::vector<KeyUseRecord> records;
    const auto taken = m_keys->takeLog();
    for (const SealedRecord &one : *taken)
        records.push_back(readRecord(one).value());
    return records;
}

void TestSigningRules::nothing_isSignedBeforeThePolicyIsSet()
{
    for (const SignRequest &one : {SignRequest(claim()), SignRequest(MessageRequest{Bytes{1}}), SignRequest(mail(1)),
                                   SignRequest(delegationTo(Address()))})
        QCOMPARE(sign(one).error().code, ErrorCode::Denied);
    QVERIFY(m_keys->setPolicy(thePolicy()));
    QVERIFY(sign(claim()));
}

void TestSigningRules::policy_isSetOnceUntilTheVaultIsLocked()
{
    QVERIFY(m_keys->setPolicy(thePolicy()));
    policy::Policy thiefs = thePolicy();
    thiefs.functions.insert({kChain, kThief, kGetReward});
    thiefs.spenders.insert({kChain, kThief});
    QCOMPARE(m_keys->setPolicy(thiefs).error().code, ErrorCode::Conflict);
    QCOMPARE(sign(call(kThief, toBytes(kGetReward.view()))).error().code, ErrorCode::Denied);
    m_keys->lock();
    QCOMPARE(m_keys->setPolicy(thePolicy()).error().code, ErrorCode::Locked);
    QVERIFY(m_keys->unlock(secretOf("password"), m_header));
    QVERIFY(m_keys->setPolicy(thePolicy()));
}

/// Whoever runs as the person can have the keyring's secret, lock the vault and bring a policy of their own.
void TestSigningRules::keyring_opensToLookAlone()
{
    KeyringAccess access = m_keys->addKeyring(secretOf("password")).value();
    m_keys->lock();
    QVERIFY(m_keys->unlockByKeyring(access.secret.clone(), access.header));
    QVERIFY(m_keys->setPolicy(thePolicy()));
    for (const SignRequest &one : {SignRequest(claim()), SignRequest(claim("3")), SignRequest(MessageRequest{Bytes{1}}),
                                   SignRequest(mail(1)), SignRequest(delegationTo(Address()))}) {
        QCOMPARE(sign(one).error().code, ErrorCode::Denied);
        QCOMPARE(takenLog().back().refusal, std::string(kLooksOnly));
    }
    QVERIFY((*m_keys->passwordCheck(secretOf("password"), access.header, consentOf("4")))());
    QCOMPARE(sign(claim("4")).error().code, ErrorCode::Denied); // the lists are still whose they were
    m_keys->lock();
    QVERIFY(m_keys->unlock(secretOf("password"), access.header));
    QVERIFY(m_keys->setPolicy(thePolicy()));
    QVERIFY(sign(claim()));
}

void TestSigningRules::listedCall_isSigned()
{
    QVERIFY(m_keys->setPolicy(thePolicy()));
    const TransactionRequest wanted = claim();
    const auto signature = sign(wanted);
    QVERIFY(signature);
    QCOMPARE(ethereum::SignedTransaction(wanted.transaction, *signature).sender().value(), kAccount);
    QVERIFY(sign(call(kToken, approvalOf(kFarm))));
}

void TestSigningRules::thief_getsNoApprovalNoCallAndNoDelegation()
{
    QVERIFY(m_keys->setPolicy(thePolicy()));
    QCOMPARE(sign(call(kToken, approvalOf(kThief))).error().code, ErrorCode::Denied);
    QCOMPARE(sign(call(kThief, toBytes(kGetReward.view()))).error().code, ErrorCode::Denied);
    Bytes all = toBytes(selectorOf("setApprovalForAll(address,bool)").view());
    append(all, Bytes(64, 1));
    QCOMPARE(sign(call(kToken, std::move(all))).error().code, ErrorCode::Denied);
    QCOMPARE(sign(delegationTo(kThief)).error().code, ErrorCode::Denied);
    ethereum::Eip1559Transaction creation;
    creation.chainId = kChain;
    creation.data = Bytes(36, 1);
    QCOMPARE(sign(TransactionRequest{creation, kChain}).error().code, ErrorCode::Denied);
}

void TestSigningRules::rule_signsUnderItsConsentAlone()
{
    QVERIFY(m_keys->setPolicy(thePolicy()));
    QVERIFY(sign(claim("3")));
    QCOMPARE(sign(claim("4")).error().code, ErrorCode::Denied);
    QCOMPARE(sign(call(kToken, approvalOf(kFarm), "3")).error().code, ErrorCode::Denied); // listed, and not covered
    QCOMPARE(sign(call(kThief, {}, "3")).error().code, ErrorCode::Denied);
}

void TestSigningRules::consent_comesInWithThePasswordAlone()
{
    const auto given = [this](std::string_view password) {
        const auto work = m_keys->passwordCheck(secretOf(password), m_header, consentOf("4"));
        return work ? (*work)() : failure(work.error());
    };
    QCOMPARE(given("password").error().code, ErrorCode::Conflict); // there is no policy yet
    QVERIFY(m_keys->setPolicy(thePolicy()));
    QCOMPARE(given("wrong").error().code, ErrorCode::WrongPassword);
    QCOMPARE(sign(claim("4")).error().code, ErrorCode::Denied);
    QVERIFY(given("password"));
    QVERIFY(sign(claim("4")));
    m_keys->lock();
    QVERIFY(m_keys->unlock(secretOf("password"), m_header));
    QVERIFY(m_keys->setPolicy(thePolicy()));
    QCOMPARE(sign(claim("4")).error().code, ErrorCode::Denied); // it is for the other side to bring it again
}

void TestSigningRules::delegation_isTakenBackFreely()
{
    policy::Policy policy = thePolicy();
    policy.delegates = {{kChain, kFarm}};
    QVERIFY(m_keys->setPolicy(policy));
    QVERIFY(sign(delegationTo(Address())));
    QVERIFY(sign(delegationTo(kFarm)));
    QCOMPARE(sign(delegationTo(kThief)).error().code, ErrorCode::Denied);
}

// The hash is that of EIP-712's own example.
void TestSigningRules::typedData_isSignedAsTheStandardHashesIt()
{
    QVERIFY(m_keys->setPolicy(thePolicy()));
    const auto signature = sign(mail(1));
    QVERIFY(signature);
    const auto digest = ethereum::Hash::parse("0xbe609aee343fb3c4b28e1df9e632fca64fcfaede20f02e86244efddf30957bd2");
    QCOMPARE(ethereum::recoverAddress(*digest, *signature).value(), kAccount);
}

void TestSigningRules::typedData_refusesAnotherChainOrNone()
{
    QVERIFY(m_keys->setPolicy(thePolicy()));
    QCOMPARE(sign(mail(10)).error().code, ErrorCode::WrongChain);
    TypedDataRequest anywhere = mail(1);
    anywhere.document.types =
        *eip712::Types::declare({{"EIP712Domain", {{"name", "string"}}}, {"Mail", {{"contents", "string"}}}});
    anywhere.document.domain = eip712::Members{{"name", eip712::Value(std::string("Ether Mail"))}};
    anywhere.document.message = eip712::Members{{"contents", eip712::Value(std::string("Hello, Bob!"))}};
    QCOMPARE(sign(anywhere).error().code, ErrorCode::WrongChain);
    anywhere.document.message = eip712::Members{};
    QCOMPARE(sign(anywhere).error().code, ErrorCode::InvalidInput); // it has no hash
}

void TestSigningRules::log_hasEveryUseAndEveryRefusal()
{
    QVERIFY(m_keys->setPolicy(thePolicy()));
    QVERIFY(sign(claim("3")));
    m_clock.advance(std::chrono::seconds(60));
    QVERIFY(!sign(call(kThief, toBytes(kGetReward.view()))));
    QVERIFY(sign(MessageRequest{Bytes{1}}));
    QVERIFY(sign(mail(1)));
    QVERIFY(sign(delegationTo(Address())));
    QVERIFY(m_keys->reveal(m_words, secretOf("password")));
    QVERIFY(!m_keys->reveal(m_words, secretOf("wrong")));
    QVERIFY(m_keys->exportKeystore({m_words, DerivationPath::ethereumAccounts().child(0), kAccount},
                                   secretOf("password"), secretOf("file")));
    const auto log = takenLog();
    QCOMPARE(log.size(), std::size_t{8});
    const std::array uses{KeyUse::Transaction,   KeyUse::Transaction, KeyUse::Message, KeyUse::TypedData,
                          KeyUse::Authorization, KeyUse::Reveal,      KeyUse::Reveal,  KeyUse::Export};
    for (std::size_t i = 0; i < log.size(); ++i) {
        QCOMPARE(log[i].number, i + 1);
        QVERIFY(log[i].use == uses[i]);
        QCOMPARE(log[i].refusal.empty(), i != 1 && i != 6);
    }
    QCOMPARE(log[0].rule, std::string("3"));
    QCOMPARE(log[0].hash, claim().transaction.signingHash());
    QCOMPARE(log[0].chain, kChain);
    QCOMPARE(log[0].account, kAccount);
    QCOMPARE(toUnixSeconds(log[0].time), 1'764'230'400);
    QCOMPARE(toUnixSeconds(log[1].time), 1'764'230'460);
    QVERIFY(log[1].rule.empty());
    QVERIFY(takenLog().empty());
}

void TestSigningRules::log_goesOnAfterTheNextUnlocking()
{
    QVERIFY(m_keys->setPolicy(thePolicy()));
    QVERIFY(sign(claim()) && sign(claim()));
    std::vector<SealedRecord> stored = m_keys->takeLog().value();
    m_keys->lock();
    QCOMPARE(m_keys->takeLog().error().code, ErrorCode::Locked);
    QVERIFY(m_keys->unlock(secretOf("password"), m_header));
    SealedRecord forged = stored.back();
    forged.fields.back() = static_cast<std::uint8_t>(forged.fields.back() ^ 1U);
    QCOMPARE(m_keys->continueLog(forged).error().code, ErrorCode::Corrupt);
    QVERIFY(m_keys->continueLog(stored.back()));
    QVERIFY(m_keys->setPolicy(thePolicy()));
    QVERIFY(sign(claim()));
    const auto newest = m_keys->takeLog();
    stored.insert(stored.end(), newest->begin(), newest->end());
    QCOMPARE(readRecord(stored.back())->number, std::uint64_t{3});
    QCOMPARE(m_keys->firstWrongRecord(stored).value(), std::optional<std::size_t>());
    stored.erase(stored.begin() + 1);
    QCOMPARE(m_keys->firstWrongRecord(stored).value(), std::optional<std::size_t>(1));
    QCOMPARE(m_keys->firstWrongRecord(std::vector<SealedRecord>(1025)).error().code, ErrorCode::InvalidInput);
}

void TestSigningRules::log_thatNobodyTakesStopsTheKeys()
{
    QVERIFY(m_keys->setPolicy(thePolicy()));
    for (std::size_t i = 0; i < SigningLog::kMostWaiting; ++i)
        QVERIFY(sign(MessageRequest{Bytes{1}}));
    QCOMPARE(sign(MessageRequest{Bytes{1}}).error().code, ErrorCode::Conflict);
    QCOMPARE(takenLog().size(), SigningLog::kMostWaiting);
    QVERIFY(sign(MessageRequest{Bytes{1}}));
}

QTEST_APPLESS_MAIN(TestSigningRules)
#include "tst_signing_rules.moc"
