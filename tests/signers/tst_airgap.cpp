// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/wait_for.h"
#include "ethereum/message.h"
#include "ethereum/signature.h"
#include "keys/hd_key.h"
#include "signers/airgap.h"

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

/// A device as the specification has it: it signs whatever the request says. What it does wrong is set from outside.
class Device final : public airgap::Exchange
{
public:
    std::uint8_t key = 1;
    Bytes v{0};
    std::optional<erc4527::RequestId> otherId;
    bool forgetsId = false;
    std::optional<ethereum::Transaction> signsInstead;
    std::optional<UniformResource> answersInstead;
    std::optional<Error> fails;
    int asked = 0;

    Task<Result<UniformResource>> exchange(UniformResource shown) override { co_return answer(shown); }

private:
    Result<UniformResource> answer(const UniformResource &shown)
    {
        ++asked;
        if (fails)
            return failure(*fails);
        if (answersInstead)
            return *answersInstead;
        SHEAF_TRY(request, erc4527::SignRequest::parse(shown));
        SHEAF_TRY(parsed, ethereum::Transaction::parseUnsigned(request.data));
        const auto digest = signsInstead ? signsInstead->signingHash() : parsed.signingHash();
        erc4527::SignResponse response{otherId ? *otherId : request.id, signatureBytes(key, digest, v), {}};
        if (forgetsId)
            response.id.reset();
        return response.toResource();
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
    void message_isCheckedByItsDigest();
    void requestId_isARandomUuid();

private:
    Result<ethereum::SignedTransaction> sign(ethereum::Transaction draft, std::uint64_t chain = 5)
    {
        return async::waitFor(m_signer->sign(accountOf(1).address, ChainId(chain), std::move(draft), {}));
    }
    ErrorCode refusal() { return sign(transaction(5)).error().code; }

    std::unique_ptr<Device> m_device;
    CountingEntropy m_entropy;
    std::unique_ptr<airgap::AirgapSigner> m_signer;
};

void TestAirgap::init()
{
    m_device = std::make_unique<Device>();
    m_signer = std::make_unique<airgap::AirgapSigner>(m_device.get(), &m_entropy);
    m_signer->add(accountOf(1));
}

void TestAirgap::sign_everyFormOfV()
{
    QVERIFY(!m_signer->isUnattended() && m_signer->holds(accountOf(1).address));
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
    m_device->signsInstead = transaction(6);
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
    QCOMPARE(m_device->asked, 0);
}

void TestAirgap::sign_saysWhenThePersonGaveUp()
{
    m_device->fails = Error{ErrorCode::Cancelled, "closed"};
    QCOMPARE(refusal(), ErrorCode::Cancelled);
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
