// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/cipher.h"

#include <QTest>

#include <numeric>

using namespace sheaf;

namespace {

Secret countingKey()
{
    Bytes key(32); // 80 81 ... 9f
    std::iota(key.begin(), key.end(), std::uint8_t{0x80});
    return Secret::copyOf(key);
}

} // namespace

class TestCipher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seal_ofTheDraftsVector();
    void open_givesThePlaintextBack();
    void open_refusesAnyChange();
    void aes128Ctr_ofSp80038a();
    void aes128Ctr_refusesOtherSizes();
};

void TestCipher::seal_ofTheDraftsVector()
{
    // draft-irtf-cfrg-xchacha-03, A.3.1.
    const Bytes nonce = *parseHex("404142434445464748494a4b4c4d4e4f5051525354555657");
    const Bytes identity = *parseHex("50515253c0c1c2c3c4c5c6c7");
    const std::string_view plaintext =
        "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for "
        "the future, sunscreen would be it.";
    QCOMPARE(toHex(crypto::seal(countingKey(), asBytes(plaintext), identity, nonce)),
             std::string("404142434445464748494a4b4c4d4e4f5051525354555657"
                         "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb"
                         "731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452"
                         "2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9"
                         "21f9664c97637da9768812f615c68b13b52e"
                         "c0875924c1c7987947deafd8780acf49"));
}

void TestCipher::open_givesThePlaintextBack()
{
    for (const std::string_view text :
         {std::string_view(), std::string_view("x"), std::string_view("a longer secret")}) {
        const Bytes box = crypto::seal(countingKey(), asBytes(text), asBytes("place"), Bytes(24, 7));
        QCOMPARE(box.size(), 24 + text.size() + 16);
        const auto opened = crypto::open(countingKey(), box, asBytes("place"));
        QVERIFY(opened);
        QVERIFY(opened->text() == text);
    }
}

void TestCipher::open_refusesAnyChange()
{
    const Bytes box = crypto::seal(countingKey(), asBytes("secret"), asBytes("place"), Bytes(24, 7));
    for (std::size_t i = 0; i < box.size(); ++i) {
        Bytes changed = box;
        changed[i] ^= 0x01U;
        const auto opened = crypto::open(countingKey(), changed, asBytes("place"));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Corrupt);
    }
    for (std::size_t size = 0; size < box.size(); ++size)
        QVERIFY(!crypto::open(countingKey(), BytesView(box).first(size), asBytes("place")));
    QVERIFY(!crypto::open(countingKey(), box, asBytes("other place")));
    QVERIFY(!crypto::open(Secret(32), box, asBytes("place")));
    QVERIFY(!crypto::open(Secret(), box, asBytes("place")));
}

void TestCipher::aes128Ctr_ofSp80038a()
{
    // NIST SP 800-38A, F.5.1, and its first 20 bytes alone.
    const Bytes key = *parseHex("2b7e151628aed2a6abf7158809cf4f3c");
    const Bytes iv = *parseHex("f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff");
    const Bytes plaintext = *parseHex("6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51"
                                      "30c81c46a35ce411e5fbc1191a0a52eff69f2445df4f9b17ad2b417be66c3710");
    const std::string ciphertext = "874d6191b620e3261bef6864990db6ce9806f66b7970fdff8617187bb9fffdff"
                                   "5ae4df3edbd5d35e5b4f09020db03eab1e031dda2fbe03d1792170a0f3009cee";
    QCOMPARE(toHex(crypto::aes128Ctr(key, iv, plaintext)->view()), ciphertext);
    QCOMPARE(toHex(crypto::aes128Ctr(key, iv, BytesView(plaintext).first(20))->view()), ciphertext.substr(0, 40));
    QCOMPARE(toHex(crypto::aes128Ctr(key, iv, *parseHex(ciphertext))->view()), toHex(plaintext));
    QVERIFY(crypto::aes128Ctr(key, iv, {})->empty());
}

void TestCipher::aes128Ctr_refusesOtherSizes()
{
    QVERIFY(!crypto::aes128Ctr(Bytes(15), Bytes(16), Bytes(1)));
    QVERIFY(!crypto::aes128Ctr(Bytes(32), Bytes(16), Bytes(1)));
    QVERIFY(!crypto::aes128Ctr(Bytes(16), Bytes(12), Bytes(1)));
}

QTEST_APPLESS_MAIN(TestCipher)
#include "tst_cipher.moc"
