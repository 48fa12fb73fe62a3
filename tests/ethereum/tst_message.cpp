// SPDX-License-Identifier: GPL-3.0-or-later
#include "ethereum/message.h"
#include "ethereum/signature.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::ethereum;

class TestMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void personalMessageHash_ofKnownTexts();
    void signature_ofAMessageRecovers();
    void parseSignature_refuses();
    void isCanonical_knowsTheBounds();
    void compact_ofErc2098();
    void compact_refuses();
};

void TestMessage::personalMessageHash_ofKnownTexts()
{
    // ethers' documentation of hashMessage.
    QCOMPARE(personalMessageHash(asBytes("Hello World")).toString(),
             std::string("0xa1de988600a42c4b4ab089b619297c17d53cffae5d5120d82d8a92d0bb3b78f2"));
    QCOMPARE(personalMessageHash({}).toString(),
             std::string("0x5f35dce98ba4fba25530a026ed80b2cecdaa31091ba4958b99b52ea1d068adad"));
}

void TestMessage::signature_ofAMessageRecovers()
{
    // web3.js' documentation of web3.eth.accounts.sign: "Some data" by this key.
    const Secret key = Secret::copyOf(*parseHex("4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318"));
    const Hash digest = personalMessageHash(asBytes("Some data"));
    QCOMPARE(digest.toString(), std::string("0x1da44b586eb0729ff70a73c326926f6ed5a25f5b056e7f47fbc6e58d86871655"));
    const auto signature = signatureFrom(*crypto::sign(key, digest.bytes()));
    QVERIFY(signature);
    const auto bytes = toBytes65(*signature);
    QCOMPARE(toHex(bytes), std::string("b91467e570a6466aa9e9876cbcd013baba02900b8979d43fe208a4a4f339f5fd"
                                       "6007e74cd82e037b800186422fc2da167c747ef045e5d18a5f5d4300f8e1a029"
                                       "1c"));
    QCOMPARE(*parseSignature(bytes), *signature);
    QCOMPARE(recoverAddress(digest, *signature)->toString(), std::string("0x2c7536E3605D9C16a7a3D7b1898e529396a65c23"));
}

void TestMessage::parseSignature_refuses()
{
    Bytes bytes(65);
    QVERIFY(parseSignature(bytes));
    bytes[64] = 1;
    QCOMPARE(parseSignature(bytes)->yParity, std::uint8_t{1});
    for (const int v : {2, 26, 29, 37, 255}) {
        bytes[64] = static_cast<std::uint8_t>(v);
        QVERIFY(!parseSignature(bytes));
    }
    QVERIFY(!parseSignature(Bytes(64)));
    QVERIFY(!parseSignature(Bytes(66)));
}

void TestMessage::isCanonical_knowsTheBounds()
{
    const Uint256 order = *Uint256::fromHex("0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141");
    const Uint256 half = *order.dividedBy(2);
    const Uint256 last = *order.minus(1);
    QVERIFY(isCanonical({last, half, 1}));
    QVERIFY(isCanonical({1, 1, 0}));
    QVERIFY(!isCanonical({order, half, 0}));
    QVERIFY(!isCanonical({0, half, 0}));
    QVERIFY(!isCanonical({1, 0, 0}));
    QVERIFY(!isCanonical({1, *half.plus(1), 0}));
    QVERIFY(!isCanonical({1, 1, 2}));
    QVERIFY(!signatureFrom({{}, 2}));
}

void TestMessage::compact_ofErc2098()
{
    // Both test vectors of the ERC: one with each parity.
    const Secret key = Secret::copyOf(*parseHex("1234567890123456789012345678901234567890123456789012345678901234"));
    const std::pair<const char *, const char *> vectors[] = {
        {"Hello World", "68a020a209d3d56c46f38cc50a33f704f4a9a10a59377f8dd762ac66910e9b90"
                        "7e865ad05c4035ab5792787d4a0297a43617ae897930a6fe4d822b8faea52064"},
        {"It's a small(er) world", "9328da16089fcba9bececa81663203989f2df5fe1faa6291a45381c81bd17f76"
                                   "939c6d6b623b42da56557e5e734a43dc83345ddfadec52cbe24d0cc64f550793"},
    };
    std::uint8_t parity = 0;
    for (const auto &[message, compact] : vectors) {
        const auto signature = signatureFrom(*crypto::sign(key, personalMessageHash(asBytes(message)).bytes()));
        QCOMPARE(signature->yParity, parity++);
        QCOMPARE(toHex(*toCompact(*signature)), std::string(compact));
        QCOMPARE(*parseCompactSignature(*parseHex(compact)), *signature);
    }
}

void TestMessage::compact_refuses()
{
    const Uint256 order = *Uint256::fromHex("0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141");
    const Uint256 half = *order.dividedBy(2);
    const auto bytesOf = [](const Uint256 &r, const Uint256 &s) {
        Bytes bytes = toBytes(r.toBigEndian());
        append(bytes, s.toBigEndian());
        return bytes;
    };
    QVERIFY(parseCompactSignature(bytesOf(1, half)));
    QCOMPARE(parseCompactSignature(bytesOf(1, *half.plus(*Uint256(2).toPower(255))))->yParity, std::uint8_t{1});
    QVERIFY(!parseCompactSignature(bytesOf(1, *half.plus(1))));
    QVERIFY(!parseCompactSignature(bytesOf(1, Uint256::max())));
    QVERIFY(!parseCompactSignature(bytesOf(1, 0)));
    QVERIFY(!parseCompactSignature(bytesOf(1, *Uint256(2).toPower(255)))); // s is 0, the parity 1
    QVERIFY(!parseCompactSignature(bytesOf(0, 1)));
    QVERIFY(!parseCompactSignature(bytesOf(order, 1)));
    for (const std::size_t length : {0U, 63U, 65U})
        QVERIFY(!parseCompactSignature(Bytes(length, 1)));
    QVERIFY(!toCompact({1, *half.plus(1), 0}));
    QVERIFY(!toCompact({1, 1, 2}));
    QVERIFY(!toCompact({0, 1, 0}));
}

QTEST_APPLESS_MAIN(TestMessage)
#include "tst_message.moc"
