// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/wait_for.h"
#include "ethereum/message.h"
#include "ethereum/signature.h"
#include "fakes/scripted_person.h"
#include "keys/hd_key.h"
#include "signers/airgap.h"
#include "signers/hardware_signer.h"
#include "signers/qr_wallet.h"
#include "signers/typed_data_text.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::signers;
using devices::Fault;
using devices::UniformResource;
using ethereum::ChainId;

namespace {

Secret keyOf(std::uint8_t byte) { return Secret::copyOf(Bytes(32, byte)); }

qr::Account accountOf(std::uint8_t keyByte)
{
    return {ethereum::Address::fromPublicKey(*crypto::publicKeyOf(keyOf(keyByte))),
            {keys::DerivationPath::ethereumAccounts().child(0), 0x12345678}};
}

ethereum::Transaction transaction(std::uint64_t chain)
{
    ethereum::Eip1559Transaction made;
    made.chainId = ChainId(chain);
    made.gasLimit = ethereum::Gas(21'000);
    made.to = accountOf(9).address;
    made.maxFeePerGas = ethereum::Wei(2);
    return made;
}

ethereum::Transaction legacy(std::uint64_t chain)
{
    ethereum::LegacyTransaction made;
    made.chainId = ChainId(chain);
    made.gasLimit = ethereum::Gas(21'000);
    made.to = accountOf(9).address;
    return made;
}

/// r ‖ s ‖ v of a digest by the key.
Bytes signatureBytes(std::uint8_t keyByte, const ethereum::Hash &digest, Bytes v)
{
    Bytes out = toBytes(crypto::sign(keyOf(keyByte), digest.bytes())->compact);
    append(out, v);
    return out;
}

/// A device as the specification has it, and who carries codes to it and back: it signs whatever the request says. What
/// it does wrong is set from outside.
class Device final : public test::ScriptedPerson
{
public:
    std::uint8_t key = 1;
    Bytes v{0};
    std::optional<erc4527::RequestId> otherId;
    bool forgetsId = false;
    std::optional<ethereum::Hash> signsInstead;
    std::optional<UniformResource> answersInstead;
    std::optional<devices::DeviceError> fails;
    std::vector<erc4527::SignRequest> asked;

    devices::Outcome<UniformResource> exchange(const UniformResource &shown, const devices::AnswerCheck &) override
    {
        const auto request = erc4527::SignRequest::parse(shown);
        if (!request)
            return devices::fail(Fault::BadData, request.error().detail);
        asked.push_back(*request);
        if (fails)
            return devices::fail(*fails);
        if (answersInstead)
            return *answersInstead;
        erc4527::SignResponse response{otherId ? *otherId : request->id,
                                       signatureBytes(key, signsInstead ? *signsInstead : digestOf(*request), v),
                                       {}};
        if (forgetsId)
            response.id.reset();
        return response.toResource();
    }

private:
    static ethereum::Hash digestOf(const erc4527::SignRequest &request)
    {
        if (request.type == erc4527::DataType::PersonalMessage)
            return ethereum::personalMessageHash(request.data);
        const auto parsed = ethereum::Transaction::parseUnsigned(request.data);
        return parsed ? parsed->signingHash() : ethereum::Hash();
    }
};

/// 0, 1, 2, ….
class CountingEntropy final : public crypto::Entropy
{
public:
    void fill(std::span<std::uint8_t> bytes) override
    {
        for (std::uint8_t &byte : bytes)
            byte = m_next++;
    }

private:
    std::uint8_t m_next = 0xF0;
};

HardwareAccount holder() { return {accountOf(1).origin.path, accountOf(1).address}; }

} // namespace

class TestAirgap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sign_everyFormOfV();
    void sign_refusesAnotherWallet();
    void sign_refusesAnotherTransaction();
    void sign_refusesAnAnswerToAnotherRequest();
    void sign_refusesWhatIsNoSignature();
    void sign_refusesTheHighS();
    void sign_refusesAnotherChainBeforeAnythingIsShown();
    void sign_saysWhenThePersonGaveUp();
    void sign_asksInAProgramThatShowsNoCodes();
    void message_isSignedAndChecked();
    void typedData_goesOutAsItWasRead();
    void typedDataText_isTheDocument();
    void wallet_neverAnswersWithoutTheDevice();
    void driver_takesItsNamesAlone();
    void message_isCheckedByItsDigest();
    void requestId_isARandomUuid();

private:
    Result<ethereum::SignedTransaction> sign(ethereum::Transaction draft, std::uint64_t chain = 5)
    {
        return async::waitFor(m_signer->sign(accountOf(1).address, ChainId(chain), std::move(draft), {}));
    }
    ErrorCode refusal() { return sign(transaction(5)).error().code; }

    std::shared_ptr<Device> m_device;
    CountingEntropy m_entropy;
    std::shared_ptr<qr::QrWallet> m_wallet;
    std::unique_ptr<HardwareSigner> m_signer;
};

void TestAirgap::init()
{
    m_device = std::make_shared<Device>();
    m_wallet = std::make_shared<qr::QrWallet>(0x12345678, &m_entropy);
    m_signer = std::make_unique<HardwareSigner>(m_wallet, m_device);
    m_signer->add(holder());
}

void TestAirgap::sign_everyFormOfV()
{
    QVERIFY(!m_signer->isUnattended() && m_signer->isDevice() && m_signer->holds(accountOf(1).address));
    // 0, 1, 27, 28, EIP-155 of chain 5 and of a chain id of 64 bits: nobody agrees, and none of it is believed.
    for (const Bytes &v : {Bytes{0}, Bytes{1}, Bytes{27}, Bytes{28}, Bytes{45}, Bytes{2, 0, 0, 0, 0, 0, 0, 0, 0x21}}) {
        m_device->v = v;
        for (const auto &draft : {transaction(5), legacy(5)}) {
            const auto done = sign(draft);
            QVERIFY2(done, done ? "" : done.error().detail.c_str());
            QCOMPARE(done->transaction(), draft);
            QCOMPARE(*ethereum::SignedTransaction::parse(done->serialize())->sender(), accountOf(1).address);
        }
    }
}

void TestAirgap::sign_refusesAnotherWallet()
{
    m_device->key = 2;
    const auto done = sign(transaction(5));
    QCOMPARE(done.error().code, ErrorCode::Denied);
    QVERIFY(done.error().detail.find(accountOf(1).address.toString()) != std::string::npos);
}

void TestAirgap::sign_refusesAnotherTransaction()
{
    m_device->signsInstead = transaction(6).signingHash();
    QCOMPARE(refusal(), ErrorCode::Denied);
}

void TestAirgap::sign_refusesAnAnswerToAnotherRequest()
{
    m_device->otherId = erc4527::RequestId{};
    QCOMPARE(refusal(), ErrorCode::InvalidInput);
    m_device->otherId.reset();
    m_device->forgetsId = true;
    QCOMPARE(refusal(), ErrorCode::InvalidInput);
    m_device->forgetsId = false;
    QVERIFY(sign(transaction(5)));
}

void TestAirgap::sign_refusesWhatIsNoSignature()
{
    m_device->v = {};
    QCOMPARE(refusal(), ErrorCode::InvalidInput);
    m_device->answersInstead = UniformResource{"crypto-hdkey", {0xA0}};
    QCOMPARE(refusal(), ErrorCode::InvalidInput);
    m_device->answersInstead = UniformResource{"eth-signature", {}};
    QCOMPARE(refusal(), ErrorCode::InvalidInput);
    const auto request = airgap::request(accountOf(1), transaction(5), {});
    for (const std::uint8_t fill : {std::uint8_t{0}, std::uint8_t{0xFF}}) {
        const erc4527::SignResponse response{request->id, Bytes(65, fill), {}};
        QVERIFY(airgap::signedTransaction(*request, response.toResource()).error().fault == Fault::Protocol);
    }
}

void TestAirgap::sign_refusesTheHighS()
{
    const auto request = airgap::request(accountOf(1), transaction(5), {});
    const auto digest = transaction(5).signingHash();
    const Bytes low = signatureBytes(1, digest, {0});
    const Uint256 order = *Uint256::fromHex("0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141");
    const Uint256 s = *Uint256::fromBigEndian(BytesView(low).subspan(32, 32));
    Bytes high(low.begin(), low.begin() + 32);
    append(high, order.minus(s)->toBigEndian());
    high.push_back(0);
    const auto answerOf = [&](const Bytes &bytes) {
        return erc4527::SignResponse{request->id, bytes, {}}.toResource();
    };
    QVERIFY(airgap::signedTransaction(*request, answerOf(low)));
    QVERIFY(!airgap::signedTransaction(*request, answerOf(high)));
}

void TestAirgap::sign_refusesAnotherChainBeforeAnythingIsShown()
{
    QCOMPARE(sign(transaction(6)).error().code, ErrorCode::WrongChain);
    QCOMPARE(sign(legacy(0), 0).error().code, ErrorCode::WrongChain);
    m_signer->remove(accountOf(1).address);
    QCOMPARE(refusal(), ErrorCode::NotFound);
    QVERIFY(m_device->asked.empty() && m_device->prompts.empty());
}

void TestAirgap::sign_saysWhenThePersonGaveUp()
{
    m_device->fails = devices::makeError(Fault::Cancelled, "closed");
    QCOMPARE(refusal(), ErrorCode::Cancelled);
    QCOMPARE(m_device->count(devices::Step::ExchangeCodes), std::size_t{1});
    QVERIFY(!m_device->prompts[0].endsOnDevice);
}

/// The account's path and fingerprint stand in each request, and no two have the same id: an old answer fits none.
void TestAirgap::sign_asksInAProgramThatShowsNoCodes()
{
    QVERIFY(sign(transaction(5)) && sign(transaction(5)));
    QVERIFY(m_device->asked[0].id != m_device->asked[1].id);
    QCOMPARE(m_device->asked[0].origin, accountOf(1).origin);
    QCOMPARE(*m_device->asked[0].address, accountOf(1).address);
    test::ScriptedPerson windowed; // has no exchange() of its own
    const auto refused = m_wallet->signTransaction(holder(), transaction(5), windowed);
    QVERIFY(refused.error().fault == Fault::Unsupported);
}

void TestAirgap::message_isSignedAndChecked()
{
    const auto digest = ethereum::personalMessageHash(asBytes("hello"));
    const auto signature = m_wallet->signMessage(holder(), asBytes("hello"), *m_device);
    QCOMPARE(*ethereum::recoverAddress(digest, *signature), accountOf(1).address);
    m_device->signsInstead = ethereum::personalMessageHash(asBytes("hullo"));
    QVERIFY(m_wallet->signMessage(holder(), asBytes("hello"), *m_device).error().fault == Fault::OtherWallet);
}

namespace {

namespace typed = ethereum::typed_data;

typed::TypedData document()
{
    typed::TypedData made;
    made.types = *typed::Types::declare({{"EIP712Domain", {{"name", "string"}, {"chainId", "uint256"}}},
                                         {"Node", {{"delta", "int64"}, {"data", "bytes"}, {"next", "Node[]"}}}});
    made.primaryType = "Node";
    made.domain = typed::Members{{"name", std::string("A \"b\" é")}, {"chainId", Uint256(10)}};
    const typed::Value child(typed::Members{{"delta", Uint256(7)}, {"data", Bytes{}}, {"next", typed::Values{}}});
    made.message =
        typed::Members{{"delta", Uint256(5).twosComplement()}, {"data", Bytes{0xAB}}, {"next", typed::Values{child}}};
    return made;
}

} // namespace

void TestAirgap::typedData_goesOutAsItWasRead()
{
    m_device->signsInstead = typed::hash(document())->digest;
    QVERIFY(m_wallet->signTypedData(holder(), document(), *m_device));
    const auto &request = m_device->asked.back();
    QVERIFY(request.type == erc4527::DataType::TypedData);
    QCOMPARE(request.chain, ChainId(10)); // the domain's
    QCOMPARE(std::string(request.data.begin(), request.data.end()), *typedDataText(document()));
    m_device->signsInstead = ethereum::Hash();
    QVERIFY(m_wallet->signTypedData(holder(), document(), *m_device).error().fault == Fault::OtherWallet);
}

/// Written down by hand from eth_signTypedData_v4, with names in the order of their bytes.
void TestAirgap::typedDataText_isTheDocument()
{
    const std::string expected =
        R"({"domain":{"chainId":"10","name":"A \"b\" é"},)"
        R"("message":{"data":"0xab","delta":"-5","next":[{"data":"0x","delta":"7","next":[]}]},)"
        R"("primaryType":"Node","types":{"EIP712Domain":[{"name":"name","type":"string"},)"
        R"({"name":"chainId","type":"uint256"}],"Node":[{"name":"delta","type":"int64"},)"
        R"({"name":"data","type":"bytes"},{"name":"next","type":"Node[]"}]}})";
    QCOMPARE(*typedDataText(document()), expected);
    typed::TypedData wrong = document();
    wrong.message = typed::Members{{"other", Uint256(1)}};
    QCOMPARE(typedDataText(wrong).error().code, ErrorCode::InvalidInput);
}

void TestAirgap::wallet_neverAnswersWithoutTheDevice()
{
    const auto address = m_wallet->address(holder().path, /*confirm=*/false, *m_device);
    QVERIFY(address.error().fault == Fault::Unsupported);
    QVERIFY(m_wallet->signAuthorization(holder(), {}, *m_device).error().fault == Fault::Unsupported);
    QVERIFY(m_wallet->signTransaction(holder(), legacy(0), *m_device).error().fault == Fault::Unsupported);
    const Bytes huge(devices::fountain::kMaxMessage, 1);
    QVERIFY(m_wallet->signMessage(holder(), huge, *m_device).error().fault == Fault::Unsupported);
    QVERIFY(m_device->asked.empty());
}

void TestAirgap::driver_takesItsNamesAlone()
{
    qr::QrDriver driver(&m_entropy);
    QVERIFY(driver.list()->empty());
    QVERIFY(driver.takes("qr:12345678") && driver.takes("qr") && !driver.takes("ledger") && !driver.takes("qrs"));
    QCOMPARE(qr::deviceName(0x00345678), std::string("qr:00345678"));
    QCOMPARE(qr::deviceName({}), std::string("qr"));
    QCOMPARE(**qr::fingerprintIn("qr:00345678"), 0x00345678U);
    QVERIFY(qr::fingerprintIn("qr").has_value() && !qr::fingerprintIn("qr")->has_value());
    for (const char *bad : {"qr:", "qr:123", "qr:123456789", "qr:zzzzzzzz", "qr:0x345678"})
        QVERIFY(driver.wallet(bad).error().fault == Fault::BadData);
    QVERIFY(driver.wallet("qr:12345678"));
}

void TestAirgap::message_isCheckedByItsDigest()
{
    const auto request = airgap::messageRequest(accountOf(1), asBytes("hello"), ChainId(5), erc4527::RequestId{7});
    const auto read = erc4527::SignRequest::parse(request.toResource());
    QCOMPARE(*read, request);
    QVERIFY(read->type == erc4527::DataType::PersonalMessage);
    const auto digest = ethereum::personalMessageHash(asBytes("hello"));
    const erc4527::SignResponse response{request.id, signatureBytes(1, digest, {27}), {}};
    const auto signature = airgap::signatureFrom(request, digest, response.toResource());
    QCOMPARE(*ethereum::recoverAddress(digest, *signature), accountOf(1).address);
    const auto other = ethereum::personalMessageHash(asBytes("hullo"));
    QVERIFY(airgap::signatureFrom(request, other, response.toResource()).error().fault == Fault::OtherWallet);
    QVERIFY(airgap::signedTransaction(request, response.toResource()).error().fault == Fault::BadData);
}

void TestAirgap::requestId_isARandomUuid()
{
    CountingEntropy entropy;
    // RFC 9562: version 4 in the seventh byte, variant 10 in the ninth.
    QCOMPARE(erc4527::toText(airgap::newRequestId(entropy)), std::string("f0f1f2f3-f4f5-46f7-b8f9-fafbfcfdfeff"));
}

QTEST_GUILESS_MAIN(TestAirgap)
#include "tst_airgap.moc"
