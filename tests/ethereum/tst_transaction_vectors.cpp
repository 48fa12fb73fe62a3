// SPDX-License-Identifier: GPL-3.0-or-later
#include "ethereum/npm_vectors.h"
#include "ethereum/signature.h"
#include "ethereum/transaction.h"

#include <QJsonObject>

using namespace sheaf;
using namespace sheaf::ethereum;

namespace {

/// The files write a quantity as a number or as hex with any zeros before it, `0x` for nothing.
Uint256 quantity(const QJsonObject &from, const char *name)
{
    const QJsonValue value = from[QLatin1String(name)];
    if (value.isDouble())
        return Uint256(static_cast<std::uint64_t>(value.toInteger()));
    const std::string text = value.toString().toStdString();
    if (text.empty() || text == "0x")
        return {};
    return *Uint256::fromHex(text);
}

Bytes bytesIn(const QJsonObject &from, const char *name)
{
    return *parseHex(from[QLatin1String(name)].toString().toStdString());
}

TransactionCommon commonOf(const QJsonObject &from)
{
    TransactionCommon out;
    out.nonce = Nonce(*quantity(from, "nonce").toUint64());
    out.gasLimit = Gas(*quantity(from, "gasLimit").toUint64());
    out.value = Wei(quantity(from, "value"));
    out.data = bytesIn(from, "data");
    const std::string to = from[u"to"].toString().toStdString();
    if (!to.empty())
        out.to = *Address::parseRaw(to);
    return out;
}

AccessList accessListOf(const QJsonObject &from)
{
    AccessList out;
    for (const QJsonValue &entry : from[u"accessList"].toArray()) {
        AccessListEntry one{*Address::parseRaw(entry[u"address"].toString().toStdString()), {}};
        for (const QJsonValue &key : entry[u"storageKeys"].toArray())
            one.storageKeys.push_back(*Hash::parse(key.toString().toStdString()));
        out.push_back(one);
    }
    return out;
}

Transaction legacyOf(const QJsonObject &from, std::uint64_t chainId)
{
    return LegacyTransaction{commonOf(from), ChainId(chainId), Wei(quantity(from, "gasPrice"))};
}

Transaction typedOf(const QJsonObject &from)
{
    const ChainId chainId(*quantity(from, "chainId").toUint64());
    if (from[u"type"].toInt() == 1)
        return Eip2930Transaction{commonOf(from), chainId, Wei(quantity(from, "gasPrice")), accessListOf(from)};
    return Eip1559Transaction{commonOf(from), chainId, Wei(quantity(from, "maxPriorityFeePerGas")),
                              Wei(quantity(from, "maxFeePerGas")), accessListOf(from)};
}

} // namespace

class TestTransactionVectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void legacy_ofEveryVector();
    void typed_ofEveryVector();

private:
    void checkSigning(const Transaction &transaction, const Bytes &key, const Bytes &unsignedRaw,
                      const Bytes &signedRaw);
    void checkParsing(const Transaction &transaction, const Bytes &signedRaw, const Address &from);
};

void TestTransactionVectors::checkSigning(const Transaction &transaction, const Bytes &key, const Bytes &unsignedRaw,
                                          const Bytes &signedRaw)
{
    QCOMPARE(toHex(transaction.unsignedPayload()), toHex(unsignedRaw));
    const auto signature = signatureFrom(*crypto::sign(Secret::copyOf(key), transaction.signingHash().bytes()));
    QVERIFY(signature);
    QCOMPARE(toHex(SignedTransaction(transaction, *signature).serialize()), toHex(signedRaw));
}

void TestTransactionVectors::checkParsing(const Transaction &transaction, const Bytes &signedRaw, const Address &from)
{
    const auto parsed = SignedTransaction::parse(signedRaw);
    QVERIFY2(parsed, parsed ? "" : parsed.error().detail.c_str());
    QVERIFY(parsed->transaction() == transaction);
    QCOMPARE(toHex(parsed->serialize()), toHex(signedRaw));
    QCOMPARE(parsed->sender()->toString(), from.toString());
}

void TestTransactionVectors::legacy_ofEveryVector()
{
    const QJsonArray cases = npmVectors(QStringLiteral("transactions"));
    qsizetype ran = 0;
    qsizetype tooMuchGas = 0;
    for (const QJsonValue &one : cases) {
        const QJsonObject json = one.toObject();
        const Address from = *Address::parseRaw(json[u"accountAddress"].toString().toStdString());
        const std::pair<std::uint64_t, QString> forms[] = {{0, QString()}, {5, QStringLiteral("ChainId5")}};
        for (const auto &[chainId, suffix] : forms) {
            const Bytes unsignedRaw = bytesIn(json, ("unsignedTransaction" + suffix.toStdString()).c_str());
            const Bytes signedRaw = bytesIn(json, ("signedTransaction" + suffix.toStdString()).c_str());
            if (!quantity(json, "gasLimit").toUint64()) { // no block holds so much gas: refused, as nodes do
                QVERIFY(!SignedTransaction::parse(signedRaw));
                ++tooMuchGas;
                continue;
            }
            const Transaction transaction = legacyOf(json, chainId);
            checkSigning(transaction, bytesIn(json, "privateKey"), unsignedRaw, signedRaw);
            checkParsing(transaction, signedRaw, from);
        }
        if (json.contains(u"v")) { // another signature of the first form, with a nonce that is not RFC 6979's
            const auto parity = quantity(json, "v").minus(27)->toUint64();
            const SignedTransaction other(
                legacyOf(json, 0), {quantity(json, "r"), quantity(json, "s"), static_cast<std::uint8_t>(*parity)});
            QCOMPARE(other.sender()->toString(), from.toString());
            QCOMPARE(SignedTransaction::parse(other.serialize())->v(), quantity(json, "v"));
        }
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(json[u"name"].toString()));
        ++ran;
    }
    qInfo("with a gas limit over 64 bits, in both forms: %lld", static_cast<long long>(tooMuchGas));
    finishVectors(QStringLiteral("transactions"), ran, cases.size());
}

void TestTransactionVectors::typed_ofEveryVector()
{
    const QJsonArray cases = npmVectors(QStringLiteral("typed-transactions"));
    qsizetype ran = 0;
    for (const QJsonValue &one : cases) {
        const QJsonObject json = one.toObject();
        const QJsonObject fields = json[u"tx"].toObject();
        const Transaction transaction = typedOf(fields);
        const Bytes signedRaw = bytesIn(json, "signed");
        checkSigning(transaction, bytesIn(json, "key"), bytesIn(json, "unsigned"), signedRaw);
        checkParsing(transaction, signedRaw, *Address::parseRaw(json[u"address"].toString().toStdString()));
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(json[u"name"].toString()));
        ++ran;
    }
    finishVectors(QStringLiteral("typed-transactions"), ran, cases.size());
}

QTEST_APPLESS_MAIN(TestTransactionVectors)
#include "tst_transaction_vectors.moc"
