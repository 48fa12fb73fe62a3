// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/hash.h"
#include "crypto/secp256k1.h"

#include <QTest>

#include <algorithm>
#include <thread>

using namespace sheaf;

namespace {

Secret keyOf(std::string_view hex) { return Secret::copyOf(*parseHex(hex)); }

template <std::size_t N> std::array<std::uint8_t, N> arrayOf(std::string_view hex)
{
    std::array<std::uint8_t, N> out{};
    if (!parseHexInto(hex, out))
        qFatal("a mistake in the test's hex");
    return out;
}

// SEC 2: the order of the group and the generator.
constexpr std::string_view kOrder = "fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141";
constexpr std::string_view kOne = "0000000000000000000000000000000000000000000000000000000000000001";
constexpr std::string_view kOrderLessOne = "fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364140";
constexpr std::string_view kGenerator = "79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798"
                                        "483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8";

} // namespace

class TestSecp256k1 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isValidPrivateKey_liesInsideTheGroup();
    void publicKeyOf_oneIsTheGenerator();
    void parsePublicKey_readsThreeForms();
    void parsePublicKey_refuses();
    void sign_isDeterministic_data();
    void sign_isDeterministic();
    void sign_refusesABadKey();
    void recover_findsTheSigner();
    void recover_refuses();
    void verify_refusesTheHighS();
    void tweakAdd_derivesAsBip32();
    void tweakAdd_refusesTheEdge();
    void sign_isSafeOnManyThreads();
};

void TestSecp256k1::isValidPrivateKey_liesInsideTheGroup()
{
    QVERIFY(crypto::isValidPrivateKey(*parseHex(kOne)));
    QVERIFY(crypto::isValidPrivateKey(*parseHex(kOrderLessOne)));
    QVERIFY(!crypto::isValidPrivateKey(*parseHex(kOrder)));
    QVERIFY(!crypto::isValidPrivateKey(Bytes(32)));
    QVERIFY(!crypto::isValidPrivateKey(Bytes(32, 0xFF)));
    QVERIFY(!crypto::isValidPrivateKey(Bytes(31, 1)));
    QVERIFY(!crypto::isValidPrivateKey(Bytes(33, 1)));
    QVERIFY(!crypto::isValidPrivateKey({}));
}

void TestSecp256k1::publicKeyOf_oneIsTheGenerator()
{
    const auto key = crypto::publicKeyOf(keyOf(kOne));
    QVERIFY(key);
    QCOMPARE(toHex(*key), std::string(kGenerator));
    QCOMPARE(toHex(crypto::compressed(*key)), "02" + std::string(kGenerator.substr(0, 64)));
    // n - 1 is the generator's mirror image: the same x, the odd y.
    QCOMPARE(toHex(crypto::compressed(*crypto::publicKeyOf(keyOf(kOrderLessOne)))),
             "03" + std::string(kGenerator.substr(0, 64)));
    QVERIFY(!crypto::publicKeyOf(keyOf(kOrder)));
    QVERIFY(!crypto::publicKeyOf(Secret()));
}

void TestSecp256k1::parsePublicKey_readsThreeForms()
{
    const auto expected = arrayOf<64>(kGenerator);
    QCOMPARE(*crypto::parsePublicKey(*parseHex(kGenerator)), expected);
    QCOMPARE(*crypto::parsePublicKey(*parseHex("04" + std::string(kGenerator))), expected);
    QCOMPARE(*crypto::parsePublicKey(*parseHex("02" + std::string(kGenerator.substr(0, 64)))), expected);
}

void TestSecp256k1::parsePublicKey_refuses()
{
    const std::string x(kGenerator.substr(0, 64));
    std::string off(kGenerator);
    off.back() = '9';
    for (const std::string &hex :
         {std::string(), off, "04" + off, "05" + x, "06" + std::string(kGenerator), std::string("02"),
          "02" + std::string(64, 'f'), "03" + std::string(62, '0') + "05", std::string(128, '0')})
        QVERIFY2(!crypto::parsePublicKey(*parseHex(hex)), hex.c_str());
}

void TestSecp256k1::sign_isDeterministic_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("digest");
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<int>("recoveryId");
    // EIP-155's example: v is 37 for chain 1, so the parity is 0.
    QTest::newRow("EIP-155") << QByteArray("46").repeated(32)
                             << QByteArray("daf5a779ae972f972197303d7b574746c7ef83eadac0f2791ad23db92e4c8e53")
                             << QByteArray("28ef61340bd939bc2195fe537567866003e1a15d3c71ff63e1590620aa636276"
                                           "67cbe9d8997f761aecb703304b3800ccf555c9f3dc64214b297fb1966a3b6d83")
                             << 0;
    // The community's RFC 6979 vector for secp256k1: key 1, SHA-256 of "Satoshi Nakamoto".
    QTest::newRow("Satoshi Nakamoto") << QByteArray(kOne.data(), 64)
                                      << QByteArray("a0dc65ffca799873cbea0ac274015b9526505daaaed385155425f7337704883e")
                                      << QByteArray("934b1ea10a4b3c1757e2b0c017d0b6143ce3c9a7e6a4a49860d7a6ab210ee3d8"
                                                    "2442ce9d2b916064108014783e923ec36b49743e2ffa1c4496f01a512aafd9e5")
                                      << -1;
}

void TestSecp256k1::sign_isDeterministic()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, digest);
    QFETCH(QByteArray, signature);
    QFETCH(int, recoveryId);
    const auto out = crypto::sign(keyOf(key.toStdString()), arrayOf<32>(digest.toStdString()));
    QVERIFY(out);
    QCOMPARE(toHex(out->compact), signature.toStdString());
    if (recoveryId >= 0)
        QCOMPARE(static_cast<int>(out->recoveryId), recoveryId);
}

void TestSecp256k1::sign_refusesABadKey()
{
    QVERIFY(!crypto::sign(Secret(), {}));
    QVERIFY(!crypto::sign(Secret(32), {}));
    QVERIFY(!crypto::sign(keyOf(kOrder), {}));
}

void TestSecp256k1::recover_findsTheSigner()
{
    for (std::uint8_t i = 1; i <= 32; ++i) {
        const Secret key = Secret::copyOf(Bytes(32, i));
        const crypto::Digest digest = crypto::keccak256(Bytes{i});
        const auto signature = crypto::sign(key, digest);
        QVERIFY(signature);
        QCOMPARE(*crypto::recover(digest, *signature), *crypto::publicKeyOf(key));
        QVERIFY(crypto::verify(digest, signature->compact, *crypto::publicKeyOf(key)));
        auto other = *signature;
        other.recoveryId ^= 1U;
        const auto somebodyElse = crypto::recover(digest, other);
        QVERIFY(!somebodyElse || *somebodyElse != *crypto::publicKeyOf(key));
        QVERIFY(!crypto::verify(crypto::keccak256(Bytes{0}), signature->compact, *crypto::publicKeyOf(key)));
    }
}

void TestSecp256k1::recover_refuses()
{
    const crypto::Digest digest{};
    const std::string one(kOne);
    const std::string zero(64, '0');
    for (const std::string &hex : {zero + one, one + zero, std::string(kOrder) + one, one + std::string(kOrder)})
        QVERIFY2(!crypto::recover(digest, {arrayOf<64>(hex), 0}), hex.c_str());
    QVERIFY(!crypto::recover(digest, {arrayOf<64>(one + one), 4}));
    // x = 5 is on no point of the curve.
    QVERIFY(!crypto::recover(digest, {arrayOf<64>(std::string(63, '0') + "5" + one), 0}));
}

void TestSecp256k1::verify_refusesTheHighS()
{
    // s and n - s verify equally in plain ECDSA; the second one below is n - s of EIP-155's example.
    const auto digest = arrayOf<32>("daf5a779ae972f972197303d7b574746c7ef83eadac0f2791ad23db92e4c8e53");
    const auto key = *crypto::publicKeyOf(Secret::copyOf(Bytes(32, 0x46)));
    const std::string r = "28ef61340bd939bc2195fe537567866003e1a15d3c71ff63e1590620aa636276";
    QVERIFY(crypto::verify(digest, arrayOf<64>(r + "67cbe9d8997f761aecb703304b3800ccf555c9f3dc64214b297fb1966a3b6d83"),
                           key));
    QVERIFY(!crypto::verify(digest, arrayOf<64>(r + "98341627668089e51348fccfb4c7ff31c55912f2d2e47ef09652acf665fad3be"),
                            key));
}

void TestSecp256k1::tweakAdd_derivesAsBip32()
{
    // BIP-32's test vector 1: m, m/0H and m/0H/1.
    const Secret master = keyOf("e8f32e723decf4051aefac8e2c93c9c5b214313817cdb01a1494b917c8436b35");
    const Bytes chainCode = *parseHex("873dff81c02f525623fd1fe5167eac3a55a049de3d314bb42ee227ffed37d508");
    Bytes hardened{0x00};
    append(hardened, master.view());
    append(hardened, Bytes{0x80, 0x00, 0x00, 0x00});
    const Secret first = crypto::hmacSha512(chainCode, hardened);
    const auto child = crypto::tweakAdd(master, first.view().first(32));
    QVERIFY(child);
    QCOMPARE(toHex(child->view()), std::string("edb2e14f9ee77d26dd93b4ecede8d16ed408ce149b6cd80b0715a2d911a0afea"));

    const auto childPoint = *crypto::publicKeyOf(*child);
    Bytes plain = toBytes(crypto::compressed(childPoint));
    append(plain, Bytes{0x00, 0x00, 0x00, 0x01});
    const Secret second = crypto::hmacSha512(first.view().subspan(32), plain);
    const auto grandchild = crypto::tweakAdd(*child, second.view().first(32));
    QVERIFY(grandchild);
    QCOMPARE(toHex(grandchild->view()),
             std::string("3c6cb8d0f6a264c91ea8b5030fadaa8e538b020f0a387421a12de9319dc93368"));
    const auto point = crypto::tweakAdd(childPoint, second.view().first(32));
    QVERIFY(point);
    QCOMPARE(toHex(crypto::compressed(*point)),
             std::string("03501e454bf00751f24b1b489aa925215d66af2234e3891c3b21a52bedb3cd711c"));
}

void TestSecp256k1::tweakAdd_refusesTheEdge()
{
    // 1 + (n - 1) is 0: no key, and the point at infinity.
    QVERIFY(!crypto::tweakAdd(keyOf(kOne), *parseHex(kOrderLessOne)));
    QVERIFY(!crypto::tweakAdd(arrayOf<64>(kGenerator), *parseHex(kOrderLessOne)));
    QVERIFY(!crypto::tweakAdd(keyOf(kOne), *parseHex(kOrder)));
    QVERIFY(!crypto::tweakAdd(keyOf(kOne), Bytes(31)));
    QVERIFY(!crypto::tweakAdd(Secret(), Bytes(32)));
    QVERIFY(!crypto::tweakAdd(crypto::PublicKey{}, *parseHex(kOne)));
}

void TestSecp256k1::sign_isSafeOnManyThreads()
{
    const auto digest = arrayOf<32>("daf5a779ae972f972197303d7b574746c7ef83eadac0f2791ad23db92e4c8e53");
    std::array<bool, 4> right{};
    std::vector<std::thread> threads;
    for (bool &mine : right)
        threads.emplace_back([&mine, &digest] {
            const Secret key = Secret::copyOf(Bytes(32, 0x46));
            const auto expected = crypto::publicKeyOf(key);
            mine = true;
            for (int i = 0; i < 200; ++i) {
                const auto signature = crypto::sign(key, digest);
                mine = mine && signature && crypto::recover(digest, *signature) == expected;
            }
        });
    for (std::thread &thread : threads)
        thread.join();
    for (const bool one : right)
        QVERIFY(one);
}

QTEST_APPLESS_MAIN(TestSecp256k1)
#include "tst_secp256k1.moc"
