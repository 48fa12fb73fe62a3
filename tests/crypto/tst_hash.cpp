// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/hash.h"
#include "ethereum/npm_vectors.h"

using namespace sheaf;

class TestHash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keccak256_isTheSubmissionNotSha3();
    void keccak256_ofPartsIsThatOfTheWhole();
    void hashes_ofEveryVector();
    void ripemd160_ofThePublishedMessages();
    void hmac_ofRfc4231();
    void hmac_ofManyMessagesUnderOneKey();
    void hmac_takesAnEmptyKeyAndNoData();
};

void TestHash::keccak256_isTheSubmissionNotSha3()
{
    // The two hashes that the Yellow Paper names, of nothing and of the RLP of nothing, and the well-known "abc".
    QCOMPARE(toHex(crypto::keccak256(BytesView())),
             std::string("c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470"));
    QCOMPARE(toHex(crypto::keccak256(Bytes{0x80})),
             std::string("56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b421"));
    QCOMPARE(toHex(crypto::keccak256(asBytes("abc"))),
             std::string("4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45"));
}

void TestHash::keccak256_ofPartsIsThatOfTheWhole()
{
    const Bytes whole(300, 0x5A); // three blocks of 136 bytes
    const BytesView view(whole);
    for (const std::size_t cut : {std::size_t{0}, std::size_t{1}, std::size_t{136}, std::size_t{299}, std::size_t{300}})
        QCOMPARE(crypto::keccak256({view.first(cut), view.subspan(cut)}), crypto::keccak256(view));
}

void TestHash::hashes_ofEveryVector()
{
    const QJsonArray cases = npmVectors(QStringLiteral("hashes"));
    qsizetype ran = 0;
    for (const QJsonValue &one : cases) { // sha512 is not checked: only its HMAC is ours
        const Bytes data = *parseHex(one[u"data"].toString().toStdString());
        QCOMPARE(toHexPrefixed(crypto::keccak256(data)), one[u"keccak256"].toString().toStdString());
        QCOMPARE(toHexPrefixed(crypto::sha256(data)), one[u"sha256"].toString().toStdString());
        ++ran;
    }
    finishVectors(QStringLiteral("hashes"), ran, cases.size());
}

void TestHash::ripemd160_ofThePublishedMessages()
{
    // From the page of its authors.
    QCOMPARE(toHex(crypto::ripemd160(BytesView())), std::string("9c1185a5c5e9fc54612808977ee8f548b2258d31"));
    QCOMPARE(toHex(crypto::ripemd160(asBytes("abc"))), std::string("8eb208f7e05d987a9b044a8e98c6b087f15a0bfc"));
    QCOMPARE(toHex(crypto::ripemd160(asBytes("message digest"))),
             std::string("5d0689ef49d2fae572b881b123a85ffa21595f36"));
}

void TestHash::hmac_ofRfc4231()
{
    // Test case 2.
    const BytesView key = asBytes("Jefe");
    const BytesView data = asBytes("what do ya want for nothing?");
    QCOMPARE(toHex(crypto::hmacSha256(key, data)),
             std::string("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    QCOMPARE(toHex(crypto::hmacSha512(key, data).view()),
             std::string("164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea250554"
                         "9758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737"));
}

void TestHash::hmac_ofManyMessagesUnderOneKey()
{
    // RFC 4231's test case 2 before and after another message.
    const BytesView data = asBytes("what do ya want for nothing?");
    crypto::HmacSha512 hmac(asBytes("Jefe"));
    std::array<std::uint8_t, 64> out{};
    for (const BytesView message : {data, asBytes("something else"), data}) {
        hmac.of(message, out);
        const bool isExpected = toHex(out) == "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea250554"
                                              "9758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737";
        QCOMPARE(isExpected, message.size() == data.size());
    }
}

void TestHash::hmac_takesAnEmptyKeyAndNoData()
{
    // `openssl dgst -sha256 -hmac ""` of nothing.
    QCOMPARE(toHex(crypto::hmacSha256({}, {})),
             std::string("b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad"));
}

QTEST_APPLESS_MAIN(TestHash)
#include "tst_hash.moc"
