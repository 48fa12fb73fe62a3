// SPDX-License-Identifier: GPL-3.0-or-later
#include "ethereum/signature.h"
#include "ethereum/transaction_check.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sheaf;
using namespace sheaf::ethereum;

namespace {

Address someone() { return *Address::parseRaw("0x3535353535353535353535353535353535353535"); }

SignedTransaction signedBy(const Transaction &transaction)
{
    const Secret key = Secret::copyOf(Bytes(32, 0x46));
    return {transaction, *signatureFrom(*crypto::sign(key, transaction.signingHash().bytes()))};
}

template <typename T> T plain(std::uint64_t gasLimit)
{
    T out;
    out.to = someone();
    out.gasLimit = Gas(gasLimit);
    out.chainId = ChainId(1);
    return out;
}

bool isTaken(const Transaction &transaction) { return checkForBlock(signedBy(transaction), ChainId(1)).has_value(); }

} // namespace

class TestTransactionCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVectorOfEthereumTests();
    void intrinsicGas_ofEachPart();
    void gasLimit_mustPayForWhatIsChargedFirst();
    void initCode_isBounded();
    void fees_mustFitAWord();
    void blobs_areBounded();
    void chain_mustBeTheOneAskedAbout();
    void signature_mustRecover();
};

void TestTransactionCheck::everyVectorOfEthereumTests()
{
    // Valid in 2016, and refused by a rule that came later.
    const QStringList retired{
        QStringLiteral("ttTransactionTest/TransactionWithGasLimitxPriceOverflow"), // gas limit of 256 bits
        QStringLiteral("ttTransactionTest/TransactionWithHihghGasPrice"),          // × 21,000 is above 2^256
        QStringLiteral("ttTransactionTest/TransactionWithHihghNonce256")};         // EIP-2681
    QFile file(QStringLiteral(SHEAF_VECTORS_DIR "/transaction_tests.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int valid = 0;
    int invalid = 0;
    for (const QJsonValue &vector : QJsonDocument::fromJson(file.readAll())[u"vectors"].toArray()) {
        const QString name = vector[0].toString();
        const auto raw = parseHex(vector[1].toString().toStdString());
        const auto parsed = raw ? SignedTransaction::parse(*raw) : failure(raw.error());
        const bool isValid = parsed && checkForBlock(*parsed, ChainId(1));
        const QString sender = vector[2].toString();
        QVERIFY2(isValid == (!sender.isEmpty() && !retired.contains(name)), qPrintable(name));
        if (isValid)
            QCOMPARE(*parsed->sender(), *Address::parseRaw(sender.toStdString()));
        ++(isValid ? valid : invalid);
    }
    QCOMPARE(valid, 25);
    QCOMPARE(invalid, 106);
}

void TestTransactionCheck::intrinsicGas_ofEachPart()
{
    auto legacy = plain<LegacyTransaction>(0);
    legacy.data = {0x00, 0x00, 0x01}; // 2 × 4 + 16
    QCOMPARE(intrinsicGas(legacy), Uint256(21'024));
    legacy.to.reset(); // 32,000 and one word of init code
    QCOMPARE(intrinsicGas(legacy), Uint256(53'026));
    auto listed = plain<Eip1559Transaction>(0);
    listed.accessList = {{someone(), {Hash(), Hash()}}, {someone(), {}}}; // 2 × 2,400 + 2 × 1,900
    QCOMPARE(intrinsicGas(listed), Uint256(29'600));
    auto setCode = plain<Eip7702Transaction>(0);
    setCode.authorizationList.resize(2);
    QCOMPARE(intrinsicGas(setCode), Uint256(71'000));
}

void TestTransactionCheck::gasLimit_mustPayForWhatIsChargedFirst()
{
    QVERIFY(isTaken(plain<Eip1559Transaction>(21'000)));
    QVERIFY(!isTaken(plain<Eip1559Transaction>(20'999)));
}

void TestTransactionCheck::initCode_isBounded()
{
    auto creation = plain<LegacyTransaction>(10'000'000);
    creation.to.reset();
    creation.data = Bytes(49'152, 1);
    QVERIFY(isTaken(creation));
    creation.data.push_back(1);
    QVERIFY(!isTaken(creation));
    creation.to = someone(); // a call may carry more
    QVERIFY(isTaken(creation));
}

void TestTransactionCheck::fees_mustFitAWord()
{
    // floor((2^256 - 1) / 21,000), and one more.
    const Uint256 most = *Uint256::max().dividedBy(21'000);
    auto transaction = plain<Eip1559Transaction>(21'000);
    transaction.maxFeePerGas = Wei(most);
    QVERIFY(isTaken(transaction));
    transaction.maxFeePerGas = Wei(*most.plus(1));
    QVERIFY(!isTaken(transaction));
}

void TestTransactionCheck::blobs_areBounded()
{
    auto blob = plain<Eip4844Transaction>(21'000);
    blob.blobVersionedHashes.resize(6);
    QVERIFY(isTaken(blob));
    blob.maxFeePerBlobGas = Wei(Uint256::max());
    QVERIFY(!isTaken(blob));
    blob.maxFeePerBlobGas = Wei(1);
    blob.blobVersionedHashes.resize(7);
    QVERIFY(!isTaken(blob));
}

void TestTransactionCheck::chain_mustBeTheOneAskedAbout()
{
    const SignedTransaction other = signedBy(plain<LegacyTransaction>(21'000));
    QVERIFY(checkForBlock(other, std::nullopt));
    QCOMPARE(checkForBlock(other, ChainId(2)).error().code, ErrorCode::WrongChain);
    auto anywhere = plain<LegacyTransaction>(21'000);
    anywhere.chainId = ChainId();
    QVERIFY(checkForBlock(signedBy(anywhere), ChainId(2)));
    auto typed = plain<Eip2930Transaction>(30'000);
    typed.chainId = ChainId(); // no chain has this id, and a typed transaction names one
    QCOMPARE(checkForBlock(signedBy(typed), ChainId(1)).error().code, ErrorCode::WrongChain);
}

void TestTransactionCheck::signature_mustRecover()
{
    // There is no point of the curve with x = 5 (5^3 + 7 = 132 is no square modulo p).
    const SignedTransaction nobody(plain<LegacyTransaction>(21'000), Signature{5, 1, 0});
    QVERIFY(!checkForBlock(nobody, ChainId(1)));
}

QTEST_APPLESS_MAIN(TestTransactionCheck)
#include "tst_transaction_check.moc"
