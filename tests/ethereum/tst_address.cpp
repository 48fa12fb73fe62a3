// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/secp256k1.h"
#include "ethereum/npm_vectors.h"
#include "ethereum/types.h"

using namespace sheaf;
using ethereum::Address;

class TestAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_readsEip55_data();
    void parse_readsEip55();
    void parse_rejectsABadChecksum();
    void parse_rejects_data();
    void parse_rejects();
    void parseRaw_looksAtNoChecksum();
    void fromWord_wantsTwelveZeros();
    void shortened_keepsBothEnds();
    void accounts_ofEveryVector();
};

void TestAddress::parse_readsEip55_data()
{
    QTest::addColumn<QString>("text");
    // Every test case of EIP-55.
    for (const char *text :
         {"0x52908400098527886E0F7030069857D2E4169EE7", "0x8617E340B3D01FA5F11F306F4090FD50E238070D",
          "0xde709f2102306220921060314715629080e2fb77", "0x27b1fdb04752bbc536007a920d24acb045561c26",
          "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
          "0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB", "0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestAddress::parse_readsEip55()
{
    QFETCH(QString, text);
    const auto address = Address::parse(text.toStdString());
    QVERIFY(address);
    QCOMPARE(address->toString(), text.toStdString());
    QCOMPARE(address->toLowerHex(), text.toLower().toStdString());
    QCOMPARE(*Address::parse(text.toLower().toStdString()), *address);
    QCOMPARE(*Address::parse("0x" + text.mid(2).toUpper().toStdString()), *address);
}

void TestAddress::parse_rejectsABadChecksum()
{
    const std::string right = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed";
    for (std::size_t i = 2; i < right.size(); ++i) {
        std::string wrong = right;
        if (wrong[i] < 'A')
            continue;
        wrong[i] ^= 0x20; // the other case
        const auto address = Address::parse(wrong);
        QVERIFY2(!address, wrong.c_str());
        QCOMPARE(address.error().code, ErrorCode::InvalidInput);
    }
}

void TestAddress::parse_rejects_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("prefix alone") << QStringLiteral("0x");
    QTest::newRow("no prefix") << QStringLiteral("5aaeb6053f3e94c9b9a09f33669435e7ef1beaed");
    QTest::newRow("upper prefix") << QStringLiteral("0X5aaeb6053f3e94c9b9a09f33669435e7ef1beaed");
    QTest::newRow("39 digits") << QStringLiteral("0x5aaeb6053f3e94c9b9a09f33669435e7ef1beae");
    QTest::newRow("41 digits") << QStringLiteral("0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaedd");
    QTest::newRow("space") << QStringLiteral(" 0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed");
    QTest::newRow("letter g") << QStringLiteral("0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaeg");
    QTest::newRow("two prefixes") << QStringLiteral("0x0xaeb6053f3e94c9b9a09f33669435e7ef1beaed");
}

void TestAddress::parse_rejects()
{
    QFETCH(QString, text);
    QVERIFY(!Address::parse(text.toStdString()));
}

void TestAddress::parseRaw_looksAtNoChecksum()
{
    const auto address = Address::parseRaw("5AAEB6053f3e94c9b9a09f33669435e7ef1beaeD");
    QVERIFY(address);
    QCOMPARE(address->toString(), std::string("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"));
    QVERIFY(!Address::parseRaw("0x5aaeb6"));
}

void TestAddress::fromWord_wantsTwelveZeros()
{
    Bytes word(32);
    word[12] = 0xAB;
    QCOMPARE(Address::fromWord(word)->toLowerHex(), std::string("0xab00000000000000000000000000000000000000"));
    for (std::size_t i = 0; i < 12; ++i) {
        Bytes dirty = word;
        dirty[i] = 1;
        QVERIFY(!Address::fromWord(dirty));
    }
    QVERIFY(!Address::fromWord(BytesView(word).first(31)));
    QVERIFY(!Address::fromBytes(Bytes(19)));
}

void TestAddress::shortened_keepsBothEnds()
{
    QCOMPARE(Address::parse("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed")->shortened(), std::string("0x5aAe…eAed"));
}

void TestAddress::accounts_ofEveryVector()
{
    // Checked: the checksum, and the address of the private key where there is one. ICAP addresses are none of ours.
    const QJsonArray cases = npmVectors(QStringLiteral("accounts"));
    qsizetype ran = 0;
    for (const QJsonValue &one : cases) {
        const std::string checksummed = one[u"checksumAddress"].toString().toStdString();
        const auto address = Address::parseRaw(one[u"address"].toString().toStdString());
        QVERIFY2(address, qPrintable(one[u"name"].toString()));
        QCOMPARE(address->toString(), checksummed);
        QCOMPARE(*Address::parse(checksummed), *address);
        const std::string privateKey = one[u"privateKey"].toString().toStdString();
        if (!privateKey.empty()) {
            const auto key = crypto::publicKeyOf(Secret::copyOf(*parseHex(privateKey)));
            QVERIFY(key);
            QCOMPARE(Address::fromPublicKey(*key), *address);
        }
        ++ran;
    }
    finishVectors(QStringLiteral("accounts"), ran, cases.size());
}

QTEST_APPLESS_MAIN(TestAddress)
#include "tst_address.moc"
